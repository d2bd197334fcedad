import { describe, expect, it } from "vitest";
import { isMost, shareOf, shareText, shareWord } from "./share";

const log = (item: number, doneSeconds: number, outcome: "done" | "partly" | "skipped" | "stopped-hurt") => ({
  item,
  plannedSeconds: 60,
  doneSeconds,
  outcome,
});

describe("how much of a session was done", () => {
  it.each([
    ["all", [log(0, 60, "done"), log(1, 60, "done")]],
    ["all", [log(0, 60, "done"), log(1, 20, "done")]],
    ["most", [log(0, 60, "done"), log(1, 0, "skipped")]],
    ["most", [log(0, 60, "done"), log(1, 31, "partly"), log(2, 0, "skipped")]],
    ["part", [log(0, 60, "done"), log(0, 60, "done"), log(1, 0, "skipped"), log(2, 0, "skipped")]],
    ["little", [log(0, 10, "partly"), log(1, 0, "skipped"), log(2, 12, "stopped-hurt")]],
    ["little", [log(0, 0, "skipped"), log(1, 0, "skipped")]],
    ["all", []],
  ] as const)("is %s", (share, logs) => {
    expect(shareOf(logs)).toBe(share);
    expect(isMost(logs)).toBe(share === "all" || share === "most");
  });
});

describe("what is said of it", () => {
  const all = [log(0, 60, "done"), log(1, 60, "done")];
  const skipped = [log(0, 5, "partly"), log(1, 0, "skipped"), log(2, 0, "skipped")];
  const nothing = [log(0, 0, "skipped"), log(1, 0, "skipped")];

  it("is true of a session that was skipped to its end", () => {
    expect(shareText(all, true)).toBe("You did all of it. That is enough for today.");
    expect(shareText(skipped, true)).toBe("You skipped most of it. That is fine.");
    expect(shareText(nothing, true)).toBe("You skipped all of it. That is fine.");
  });
  it("is true of one that was ended by hand", () => {
    expect(shareText([...all, log(2, 0, "skipped")], false)).toBe("You did most of it. That is enough for today.");
    expect(shareText(skipped, false)).toBe("What you did counts. Stopping was fine.");
    expect(shareText(nothing, false)).toBe("You skipped all of it. That is fine.");
  });
  it("never calls it skipping where something hurt", () => {
    const hurt = [log(0, 0, "stopped-hurt"), log(1, 0, "skipped"), log(2, 0, "skipped")];
    expect(shareText(hurt, false)).toBe("What you did counts. Stopping was fine.");
    expect(shareText(hurt, true)).toBe("What you did counts. Stopping was fine.");
  });
  it("is a word in the history", () => {
    expect(shareWord(all, "completed")).toBe("Finished");
    expect(shareWord(skipped, "completed")).toBe("Mostly skipped");
    expect(shareWord(skipped, "ended-early")).toBe("Ended early");
    expect(shareWord(all, "open")).toBe("Open");
  });
});
