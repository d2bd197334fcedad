import { describe, expect, it } from "vitest";
import type { Entry } from "../api/types";
import { fileOf, previewOf } from "./file";

const DAY = 86_400_000;
const entry = (id: string, day: number, type: Entry["type"] = "pain-noted") => ({ id, at: day * DAY, type }) as Entry;
const saved = (entries: unknown[]) => ({ format: "unkink-journal", version: 1, entries });

describe("a saved file", () => {
  it.each(["", "null", "[]", "{}", "12", '{"format":"unkink-journal"}', '{"format":"other","entries":[]}'])(
    "is not %j",
    (text) => expect(fileOf(text)).toBeNull(),
  );

  it("says how much is in it, from when to when, and what of it is here", () => {
    const file = fileOf(JSON.stringify(saved([entry("b", 9), entry("a", 7, "session-started"), entry("c", 8)])));
    expect(file && previewOf(file, [{ id: "c" }, { id: "z" }])).toEqual({
      entries: 3,
      known: 1,
      sessions: 1,
      from: 7 * DAY,
      to: 9 * DAY,
      isStrange: false,
    });
  });

  it("may be another person's where it has nothing in common with what is here", () => {
    const file = fileOf(JSON.stringify(saved([entry("a", 1)])));
    const strange = (...mine: string[]) =>
      file &&
      previewOf(
        file,
        mine.map((id) => ({ id })),
      ).isStrange;
    expect(strange("z")).toBe(true);
    expect(strange("a", "z")).toBe(false);
    expect(strange()).toBe(false);
  });

  it("may be empty, or have entries without a moment", () => {
    expect(previewOf({ format: "unkink-journal", entries: [] }, [{ id: "z" }])).toEqual({
      entries: 0,
      known: 0,
      sessions: 0,
      isStrange: false,
    });
    const odd = fileOf(JSON.stringify(saved([{ id: "a", at: "soon" }, entry("b", 3)])));
    expect(odd && previewOf(odd, [])).toMatchObject({ entries: 2, from: 3 * DAY, to: 3 * DAY });
  });
});
