import { describe, expect, it } from "vitest";
import {
  corrected,
  isWhole,
  ofActivities,
  ofChange,
  ofLog,
  ofMap,
  ofNoted,
  ofPeg,
  outcomeOf,
  withdrawn,
  withWords,
  type Log,
} from "./correction";

const log: Log = {
  entry: "e",
  item: 2,
  variant: "row/band",
  side: "left",
  plannedSeconds: 60,
  doneSeconds: 30,
  plannedRepetitions: 8,
  doneRepetitions: 4,
  outcome: "partly",
};

describe("a correction", () => {
  it("of a log says the whole log, with its session and without its id in the body", () => {
    const one = ofLog("s", log, "Row");
    expect(one && corrected(withWords(one, { doneRepetitions: 8 }))).toEqual({
      type: "entry-corrected",
      body: {
        entry: "e",
        type: "exercise-logged",
        body: {
          session: "s",
          item: 2,
          variant: "row/band",
          side: "left",
          plannedSeconds: 60,
          doneSeconds: 30,
          plannedRepetitions: 8,
          doneRepetitions: 8,
          outcome: "partly",
        },
      },
    });
  });
  it("of what hurt is not offered", () => expect(ofLog("s", { ...log, outcome: "stopped-hurt" }, "Row")).toBeNull());
  it("of a map says the whole map, and it can be taken out", () => {
    const map = ofMap({
      entry: "e",
      day: "2026-11-20",
      spots: [{ region: "neck", side: "left", intensity: 9 }],
      startedRecently: false,
    });
    expect(map.name).toContain("Where it was sore");
    expect(corrected(withWords(map, { spots: [] })).body).toEqual({
      entry: "e",
      type: "soreness-noted",
      body: { spots: [], startedRecently: false },
    });
    expect(withdrawn(map).body).toEqual({ entry: "e" });
  });
  it("names what was noted by its moment", () => {
    const noted = { entry: "e", at: 0, type: "pain-noted", body: { moment: "next-morning", score: 3 } } as const;
    expect(ofNoted(noted).name).toBe("Pain the next morning");
    expect(withdrawn(ofNoted(noted))).toEqual({ type: "entry-withdrawn", body: { entry: "e" } });
  });
  it.each([
    [0, "skipped"],
    [7, "partly"],
    [8, "done"],
    [9, "done"],
  ])("with %i of 8 repetitions is %s", (done, outcome) => expect(outcomeOf(log, done)).toBe(outcome));
  it("of an answer says the answer without its day, its mean and its id", () => {
    const at = { entry: "e", day: "2026-11-20" };
    const activities = [{ name: "carrying bags", ability: 6 }];
    expect(ofPeg({ ...at, pain: 4, enjoyment: 3, activity: 2, mean: 3 })).toMatchObject({
      type: "peg-answered",
      name: expect.stringMatching(/^Three questions about your week, .*20/),
      body: { pain: 4, enjoyment: 3, activity: 2 },
    });
    expect(ofActivities({ ...at, activities, mean: 6 }).body).toEqual({ activities });
    expect(corrected(withWords(ofChange({ ...at, change: -2 }), { change: 2 }))).toEqual({
      type: "entry-corrected",
      body: { entry: "e", type: "change-rated", body: { change: 2 } },
    });
  });
  it("of activities needs every name", () => {
    const rated = (name: string) =>
      ofActivities({ entry: "e", day: "2026-11-20", activities: [{ name, ability: 1 }], mean: 1 });
    expect(isWhole(rated("bags"))).toBe(true);
    expect(isWhole(rated(" "))).toBe(false);
    expect(isWhole(ofChange({ entry: "e", day: "2026-11-20", change: 3 }))).toBe(true);
  });
});
