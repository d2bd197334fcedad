import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Exercise, Setup } from "../api/types";
import { sourcesOf } from "./sources";
import { withOptIn, withWish, wishFor, type Wish } from "./wishes";

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

it("any wishes one after the other leave the last one on each exercise, and like nothing that is refused", () => {
  const exercise = fc.constantFrom("row", "cat-cow", "neck-roll", "superman");
  const wish = fc.tuple(exercise, fc.constantFrom<Wish>("like", "neutral", "refuse"));
  fc.assert(
    fc.property(fc.array(wish), (wishes) => {
      const after = wishes.reduce((now, [id, one]) => withWish(now, id, one), setup);
      const last = new Map<string, Wish>([["row", "like"], ...wishes]);
      last.forEach((one, id) => expect(wishFor(after, id)).toBe(one));
      const named = [...after.liked, ...after.refused];
      expect(named).toHaveLength([...last.values()].filter((one) => one !== "neutral").length);
      expect(new Set(named).size).toBe(named.length);
    }),
  );
});
