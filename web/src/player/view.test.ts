import { describe, expect, it } from "vitest";
import { cuesDue } from "./cues";
import { fixtureTimeline } from "./fixture";
import { next, ready } from "./playback";
import { view } from "./view";

const all = fixtureTimeline();
const at = (seconds: number, only?: readonly number[]) => {
  let state = next(ready(fixtureTimeline(only)), "start", 0);
  for (let t = 0; t <= seconds * 1000; t += 500) state = next(state, "tick", t);
  return view(state, seconds * 1000);
};

describe("what is shown", () => {
  it("is the exercise, how many there are, and what comes next", () => {
    expect(at(40)).toMatchObject({ item: 1, items: 5, nextItem: 2, phase: "dynamic" });
    expect(at(all.seconds - 1)).toMatchObject({ item: 4, nextItem: undefined });
  });

  it("is the way between two poses, driven by the clock", () => {
    expect(at(20 + 1, [3]).motion).toEqual({
      variant: "row/band",
      from: "reach",
      via: [],
      to: "pulled",
      progress: 0.5,
      side: undefined,
    });
    expect(at(20 + 2.5, [3]).motion).toMatchObject({ from: "pulled", to: "pulled", progress: 0 });
  });

  it("is a hold with the seconds that it has lasted, and nothing of it before and after", () => {
    expect(at(20 + 2.5, [3]).motion).toMatchObject({ from: "pulled", held: { into: 0.5, seconds: 1 } });
    expect(at(20 + 1, [3]).motion).not.toHaveProperty("held");
    expect(at(3, [4]).motion).not.toHaveProperty("held");
  });

  it("is the first pose and side of what comes, in get-ready, rest and switch", () => {
    expect(at(3, [4]).motion).toMatchObject({ from: "sit", to: "sit", side: "left" });
    expect(at(8 + 43 + 1, [4])).toMatchObject({ scene: "switch-side", side: "right" });
    expect(at(8 + 43 + 1, [4]).motion).toMatchObject({ side: "right" });
  });

  it("is the repetition where repetitions are counted, and the hold's own seconds in a long hold", () => {
    expect(at(20 + 7, [3])).toMatchObject({
      counted: true,
      repetition: 2,
      repetitions: 3,
      set: 1,
      sets: 2,
      ringSeconds: 8,
    });
    expect(at(8 + 4, [4])).toMatchObject({ counted: false, seconds: 13, ringSeconds: 13 });
  });

  it("runs the ring over the whole block in a warm-up", () => {
    const shown = at(5 + 12);
    expect(shown.ringSeconds).toBe(18);
    expect(shown.ring).toBeCloseTo(0.4);
  });

  it("shows 1 in the last second and never 0 while it lasts", () => {
    expect(at(4.1).seconds).toBe(1);
    expect(at(0).seconds).toBe(5);
  });
});

describe("cues", () => {
  const place = (segment: number, into: number, extra = 0) => ({ segment, into, extra });
  const kinds = (before: Parameters<typeof cuesDue>[1], now: Parameters<typeof cuesDue>[2]) =>
    cuesDue(all, before, now).map((c) => c.kind);

  it("come due once, when their second comes", () => {
    expect(kinds(undefined, place(0, 0))).toEqual(["instruction"]);
    expect(kinds(place(0, 0), place(0, 1999))).toEqual([]);
    expect(kinds(place(0, 1999), place(0, 2010))).toEqual(["tick"]);
    expect(kinds(place(0, 2010), place(0, 2100))).toEqual([]);
  });

  it("come at the change from one segment to the next", () => {
    expect(kinds(place(0, 4950), place(1, 50))).toEqual(["go", "count"]);
  });

  it("are not said late: what was missed is missed", () => {
    expect(kinds(place(0, 100), place(0, 4900))).toEqual(["tick"]);
  });

  it("at the end of a rest go with the end when it is made longer", () => {
    const rest = all.segments.findIndex((s) => s.type === "rest");
    expect(kinds(place(rest, 56_900, 15_000), place(rest, 57_100, 15_000))).toEqual([]);
    expect(kinds(place(rest, 71_900, 15_000), place(rest, 72_000, 15_000))).toEqual(["tick"]);
  });
});
