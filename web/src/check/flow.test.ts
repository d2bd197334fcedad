import { describe, expect, it } from "vitest";
import type { Check, Level } from "../api/types";
import { answer, begin, entryOf, isFinished, levelOf, questionsOf, signsOf, type Flow } from "./flow";

const sign = (id: string, level: Level) => ({ id, level, text: id, message: id, source: "S1" });
const question = (number: number, signs: ReturnType<typeof sign>[]) => ({
  id: `q${number}`,
  number,
  text: `Question ${number}`,
  askedAgain: number <= 8,
  signs,
});

// Stored out of order on purpose.
const check = {
  questions: [
    question(12, [sign("heart", "clinician")]),
    question(1, [sign("chest", "emergency")]),
    question(3, [sign("fall", "emergency"), sign("other-injury", "clinician")]),
    question(6, [sign("lump", "urgent")]),
  ],
} as Check;

const answerAll = (flow: Flow, ...answers: string[][]) => answers.reduce((f, a, i) => answer(f, i, a), flow);

describe("the check", () => {
  it("asks the most dangerous question first", () => {
    expect(questionsOf(check, "full").map((q) => q.number)).toEqual([1, 3, 6, 12]);
  });

  it("asks only the first eight when something is new", () => {
    expect(questionsOf(check, "first-eight").map((q) => q.number)).toEqual([1, 3, 6]);
  });

  it("is finished when every question has an answer", () => {
    const three = answerAll(begin("full"), [], [], []);
    expect(isFinished(check, three)).toBe(false);
    expect(isFinished(check, answer(three, 3, []))).toBe(true);
  });

  it("stops at the first emergency", () => {
    const flow = answer(begin("full"), 0, ["chest"]);
    expect(isFinished(check, flow)).toBe(true);
    expect(levelOf(signsOf(check, flow))).toBe("emergency");
  });

  it("goes on after a sign that is not an emergency, and keeps the worst level", () => {
    const flow = answerAll(begin("full"), [], ["other-injury"]);
    expect(isFinished(check, flow)).toBe(false);
    const end = answer(answer(flow, 2, ["lump"]), 3, ["heart"]);
    expect(levelOf(signsOf(check, end))).toBe("urgent");
    expect(entryOf(check, end)).toEqual({ scope: "full", adult: true, signs: ["other-injury", "lump", "heart"] });
  });

  it("lets an answer be undone: what came after it is asked again", () => {
    const flow = answerAll(begin("full"), [], ["fall"]);
    expect(isFinished(check, flow)).toBe(true);
    const undone = answer(flow, 1, []);
    expect(undone.answers).toHaveLength(2);
    expect(isFinished(check, undone)).toBe(false);
    expect(answer(undone, 0, []).answers).toHaveLength(1);
  });

  it("never skips a question", () => {
    expect(() => answer(begin("full"), 1, [])).toThrow(RangeError);
  });

  it("proceeds when nothing was ticked", () => {
    const flow = answerAll(begin("full"), [], [], [], []);
    expect(levelOf(signsOf(check, flow))).toBe("proceed");
    expect(entryOf(check, flow).signs).toEqual([]);
  });
});
