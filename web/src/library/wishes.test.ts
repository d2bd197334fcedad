import { describe, expect, it } from "vitest";
import type { Exercise, Setup } from "../api/types";
import { sourcesOf } from "./sources";
import { withOptIn, withWish, wishFor } from "./wishes";

const setup = { liked: ["row"], refused: [], optedIn: [] } as unknown as Setup;

describe("wishes for an exercise", () => {
  it("are like or refuse, never both", () => {
    const refused = withWish(setup, "row", "refuse");
    expect(refused).toMatchObject({ liked: [], refused: ["row"] });
    expect(wishFor(refused, "row")).toBe("refuse");
    expect(withWish(refused, "row", "like")).toMatchObject({ liked: ["row"], refused: [] });
    expect(wishFor(withWish(setup, "row", "neutral"), "row")).toBe("neutral");
  });
  it("opt in once, and out again", () => {
    const asked = withOptIn(withOptIn(setup, "neck-roll/full", true), "neck-roll/full", true);
    expect(asked.optedIn).toEqual(["neck-roll/full"]);
    expect(withOptIn(asked, "neck-roll/full", false).optedIn).toEqual([]);
  });
});

describe("the sources of an exercise", () => {
  it("are those that its doses and differences name, by number", () => {
    const exercise = {
      variants: [{ ladder: [{ source: { source: "S70; article 84" } }] }],
      differences: [{ reason: "See S9 and S70, not S999." }],
    } as unknown as Exercise;
    expect(sourcesOf(exercise, { S70: "ACSM", S9: "NHS", S1: "unused" })).toEqual([
      { id: "S9", title: "NHS" },
      { id: "S70", title: "ACSM" },
    ]);
  });
});
