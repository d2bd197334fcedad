import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Entry, PastSession } from "../api/types";
import { asCorrected, correctionsOf, hasWaiting, sessionAsCorrected, together } from "./waiting";

const entry = (type: string, body: Record<string, unknown>) =>
  ({ id: "c", at: 0, zone: "UTC", type, body }) as unknown as Entry;
const corrected = (id: string, body: Record<string, unknown>) =>
  entry("entry-corrected", { entry: id, type: "x", body });
const withdrawn = (id: string) => entry("entry-withdrawn", { entry: id });

const log = {
  entry: "log",
  item: 0,
  variant: "row/band",
  plannedSeconds: 60,
  doneSeconds: 60,
  plannedRepetitions: 8,
  doneRepetitions: 8,
  outcome: "done",
} as const;
const past: PastSession = {
  session: "s",
  at: 0,
  day: "2026-11-20",
  minutes: 10,
  plannedSeconds: 600,
  doneSeconds: 600,
  state: "completed",
  items: [],
  logged: [log],
  hurt: [],
  painBefore: 3,
  painAfter: 5,
  effort: 4,
  noted: [
    { entry: "before", at: 1, type: "pain-noted", body: { moment: "before-session", score: 3, session: "s" } },
    {
      entry: "end",
      at: 2,
      type: "session-finished",
      body: { session: "s", completed: true, doneSeconds: 600, effort: 4 },
    },
    { entry: "after", at: 3, type: "pain-noted", body: { moment: "after-session", score: 5, session: "s" } },
  ],
};

describe("a correction that waits on the device", () => {
  it("shows at once in the session, and the last one holds", () => {
    const words = correctionsOf([
      corrected("after", { moment: "after-session", score: 9, session: "s" }),
      corrected("after", { moment: "after-session", score: 2, session: "s" }),
      corrected("end", { session: "s", completed: false, doneSeconds: 300, effort: 6 }),
    ]);
    expect(sessionAsCorrected(past, words)).toMatchObject({
      painBefore: 3,
      painAfter: 2,
      effort: 6,
      doneSeconds: 300,
      state: "ended-early",
      noted: [{ body: { score: 3 } }, { body: { effort: 6 } }, { body: { score: 2 } }],
    });
    expect(hasWaiting(past, words)).toBe(true);
  });
  it("of pain after a session leaves the highest of what was noted", () => {
    const twice: PastSession = {
      ...past,
      noted: [
        ...(past.noted ?? []),
        { entry: "again", at: 4, type: "pain-noted", body: { moment: "after-session", score: 2, session: "s" } },
      ],
    };
    const shown = (...corrections: Entry[]) => sessionAsCorrected(twice, correctionsOf(corrections)).painAfter;
    expect(shown(corrected("end", { session: "s", completed: true, doneSeconds: 600 }))).toBe(5);
    expect(shown(corrected("again", { moment: "after-session", score: 3, session: "s" }))).toBe(5);
    expect(shown(withdrawn("after"))).toBe(2);
  });
  it("that takes something out takes it out of the page", () => {
    const shown = sessionAsCorrected(past, correctionsOf([withdrawn("after"), withdrawn("end"), withdrawn("log")]));
    expect(shown.noted?.map((one) => one.entry)).toEqual(["before"]);
    expect(shown).not.toHaveProperty("painAfter");
    expect(shown).not.toHaveProperty("effort");
    expect(shown.state).toBe("open");
    expect(shown.logged).toEqual([]);
  });
  it("of a log shows the log without the session that its entry names", () => {
    const { entry: _, ...body } = log;
    const words = correctionsOf([corrected("log", { ...body, session: "s", doneRepetitions: 4, outcome: "partly" })]);
    expect(sessionAsCorrected(past, words).logged).toEqual([{ ...log, doneRepetitions: 4, outcome: "partly" }]);
  });
  it("of another session changes nothing here", () => {
    expect(sessionAsCorrected(past, correctionsOf([withdrawn("elsewhere")]))).toBe(past);
  });
  it("of an answer about everyday life shows the answer with its day", () => {
    const answers = [
      { entry: "a", day: "2026-11-19", change: 1 },
      { entry: "b", day: "2026-11-20", change: 2 },
    ];
    expect(asCorrected(answers, correctionsOf([corrected("a", { change: -1 }), withdrawn("b")]))).toEqual([
      { entry: "a", day: "2026-11-19", change: -1 },
    ]);
  });
  it("is no other entry that waits", () => {
    expect(correctionsOf([entry("pain-noted", { moment: "now", score: 3 })]).size).toBe(0);
  });
});

describe("any corrections", () => {
  const id = fc.constantFrom("a", "b", "c");
  const correction = fc.oneof(
    fc.tuple(id, fc.nat(10)).map(([of, score]) => corrected(of, { score })),
    id.map(withdrawn),
  );
  const corrections = fc.array(correction, { maxLength: 8 });

  it("say the same when they wait together as when the first of them were known before", () => {
    fc.assert(
      fc.property(corrections, corrections, (before, now) => {
        expect(together(correctionsOf(before), correctionsOf(now))).toEqual(correctionsOf([...before, ...now]));
      }),
    );
  });

  it("leave what they do not name, and of what they name the last word", () => {
    const answers = ["a", "b", undefined].map((entry) => ({ entry, score: -1, day: "2026-11-23" }));
    fc.assert(
      fc.property(corrections, (some) => {
        const expected = answers.flatMap((answer) => {
          const last = some.findLast(({ body }) => (body as { entry: string }).entry === answer.entry);
          if (!last) return [answer];
          const { body } = last.body as { body?: { score: number } };
          return body ? [{ ...answer, ...body }] : [];
        });
        expect(asCorrected(answers, correctionsOf(some))).toEqual(expected);
      }),
    );
  });
});
