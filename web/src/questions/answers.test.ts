import { describe, expect, it } from "vitest";

import { activityAnswer, painAnswers, skipped, type PainQuestion } from "./answers";

const morning: PainQuestion = { kind: "next-morning", text: "?", session: "s", day: "2026-11-22" };

describe("an answer", () => {
  it("of the next morning keeps sore muscles apart from pain", () => {
    expect(painAnswers(morning, 3, 5)).toEqual([
      { type: "pain-noted", body: { moment: "next-morning", score: 3, session: "s" } },
      { type: "muscle-soreness-noted", body: { session: "s", score: 5 } },
    ]);
  });
  it("without sore muscles says nothing of them", () => expect(painAnswers(morning, 3, null)).toHaveLength(1));
  it("of no sore muscles is an answer too", () => expect(painAnswers(morning, 0, 0)).toHaveLength(2));
  it("that is skipped names the session", () => {
    expect(skipped(morning).body).toEqual({ kind: "next-morning", session: "s" });
    expect(skipped({ kind: "peg", text: "?" }).body).toEqual({ kind: "peg" });
  });
  it("on activities leaves out what has no name or no number", () => {
    const rated = [
      { name: " carrying bags ", ability: 4 },
      { name: "", ability: 3 },
      { name: "sleeping", ability: null },
    ];
    expect(activityAnswer(rated)?.body).toEqual({ activities: [{ name: "carrying bags", ability: 4 }] });
    expect(activityAnswer([{ name: "  ", ability: 0 }])).toBeNull();
  });
});
