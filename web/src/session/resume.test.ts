import { describe, expect, it } from "vitest";
import type { PastSession } from "../api/types";
import { ofThisDevice, remaining } from "./resume";

const dose = { sets: 1, repetitions: 5, holdSeconds: 0, restSeconds: 0 };
const items: PastSession["items"] = [
  { variant: "march/standing", dose, sides: [] },
  { variant: "overhead-reach/chair", dose, sides: ["right", "left"] },
  { variant: "scapular-squeeze/standing", dose, sides: [] },
];
const log = (item: number, outcome: "done" | "partly" | "skipped" | "stopped-hurt", side?: "left" | "right") => ({
  item,
  variant: items[item]?.variant ?? "",
  ...(side ? { side } : {}),
  plannedSeconds: 20,
  doneSeconds: 10,
  plannedRepetitions: 5,
  doneRepetitions: 3,
  outcome,
});
const left = (logged: PastSession["logged"]) => remaining({ items, logged }).map(({ index }) => index);

describe("what remains of an interrupted session", () => {
  it("is all of it when nothing was logged", () => expect(left([])).toEqual([0, 1, 2]));
  it("is without what was done, skipped or stopped", () =>
    expect(left([log(0, "done"), log(2, "stopped-hurt")])).toEqual([1]));
  it("still has an exercise of which one side is missing", () =>
    expect(left([log(0, "skipped"), log(1, "done", "right")])).toEqual([1, 2]));
  it("is without an exercise of which both sides are settled", () =>
    expect(left([log(1, "done", "right"), log(1, "skipped", "left")])).toEqual([0, 2]));
  it("is without an exercise that hurt on one side", () =>
    expect(left([log(1, "stopped-hurt", "right")])).toEqual([0, 2]));
  it("is without what was done in part", () =>
    expect(left([log(0, "partly"), log(1, "partly", "left")])).toEqual([1, 2]));
});

describe("the session to go on with", () => {
  const begun = { session: "mine" };
  it("is the one begun on this device, whether the journal shows it open or not", () => {
    expect(ofThisDevice(begun, undefined)).toBe(begun);
    expect(ofThisDevice(begun, { session: "mine" })).toBe(begun);
  });
  it("is the open one of the journal, if that was begun elsewhere since", () => {
    expect(ofThisDevice(begun, { session: "another" })).toBeNull();
    expect(ofThisDevice(null, { session: "another" })).toBeNull();
  });
});
