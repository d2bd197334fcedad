import { describe, expect, it } from "vitest";
import type { Check, Level, Question } from "../api/types";
import {
  answer,
  begin,
  entryOf,
  isFinished,
  levelOf,
  overallLevel,
  questionsOf,
  remembered,
  shown,
  signsOf,
  stopping,
  type Before,
  type Flow,
  type Sign,
} from "./flow";

const sign = (id: string, level: Level, more: Partial<Sign> = {}): Sign => ({
  id,
  level,
  text: id,
  asked: true,
  remembered: false,
  after: [],
  source: "S1",
  ...more,
});
const question = (number: number, signs: Sign[]): Question => ({
  id: `q${number}`,
  number,
  text: `Question ${number}`,
  none: "None of these: all is well",
  askedAgain: number <= 8,
  messages: {},
  signs,
});

// Stored out of order on purpose.
const check = {
  questions: [
    question(12, [sign("heart", "clinician", { remembered: true })]),
    question(1, [sign("chest", "emergency"), sign("lumped", "emergency", { asked: false })]),
    question(3, [sign("hurt", "clinician"), sign("fall", "emergency", { after: ["hurt"] })]),
    question(6, [sign("lump", "urgent"), sign("sweats", "proceed"), sign("first-time", "proceed")]),
  ],
  together: [
    {
      level: "urgent",
      ages: ["from-18", "from-20", "from-56", "from-65"],
      oneOfEach: [["sweats"], ["heart"]],
      source: "S1",
    },
    { level: "emergency", ages: ["from-65"], oneOfEach: [["hurt"]], source: "S1" },
    { level: "clinician", ages: ["from-18", "from-65"], oneOfEach: [["first-time"]], source: "S1" },
  ],
} as unknown as Check;
const before: Before = { ticked: [], about: [], severePainAnswered: false, standing: [] };

const full = (age: Flow["age"] = "from-20") => begin("full", age);
const answerAll = (flow: Flow, ...answers: string[][]) => answers.reduce((f, a, i) => answer(f, i, a), flow);
const q = (number: number) => check.questions.find((one) => one.number === number) as Question;
const ids = (signs: Sign[]) => signs.map(({ id }) => id);

describe("the check", () => {
  it("asks the most dangerous question first", () => {
    expect(questionsOf(check, full()).map((one) => one.number)).toEqual([1, 3, 6, 12]);
  });

  it("asks only the first eight when something is new, that of the sign which brought it up first", () => {
    expect(questionsOf(check, begin("first-eight", null)).map((one) => one.number)).toEqual([1, 3, 6]);
    expect(questionsOf(check, begin("first-eight", null, "lump")).map((one) => one.number)).toEqual([6, 1, 3]);
  });

  it("is finished when every question has an answer", () => {
    const three = answerAll(full(), [], [], []);
    expect(isFinished(check, three)).toBe(false);
    expect(isFinished(check, answer(three, 3, []))).toBe(true);
  });

  it("stops at the first emergency, and does not say that the rest was asked", () => {
    const flow = answer(full(), 0, ["chest"]);
    expect(isFinished(check, flow)).toBe(true);
    expect(entryOf(check, flow)).toEqual({ scope: "first-eight", adult: true, age: "from-20", signs: ["chest"] });
  });

  it("goes on after a sign that is not an emergency, and keeps the worst level", () => {
    const flow = answerAll(full(), [], ["hurt"]);
    expect(isFinished(check, flow)).toBe(false);
    const end = answer(answer(flow, 2, ["lump"]), 3, ["heart"]);
    expect(overallLevel(check, end.age, end.answers.flat())).toBe("urgent");
    expect(entryOf(check, end)).toEqual({
      scope: "full",
      adult: true,
      age: "from-20",
      signs: ["hurt", "lump", "heart"],
    });
  });

  it("counts what is more urgent together, and by the age", () => {
    expect(levelOf(check, "from-20", ["sweats"], "sweats")).toBe("proceed");
    expect(levelOf(check, null, ["sweats", "heart"], "heart")).toBe("urgent");
    expect(levelOf(check, "from-20", ["hurt"], "hurt")).toBe("clinician");
    expect(levelOf(check, "from-65", ["hurt"], "hurt")).toBe("emergency");
    expect(isFinished(check, answerAll(full("from-65"), [], ["hurt"]))).toBe(true);
  });

  it("shows only the signs that can count", () => {
    expect(ids(shown(check, q(1), "from-20", []))).toEqual(["chest"]);
    expect(ids(shown(check, q(3), "from-20", []))).toEqual(["hurt"]);
    expect(ids(shown(check, q(3), "from-20", ["hurt"]))).toEqual(["hurt", "fall"]);
    expect(ids(shown(check, q(6), "from-20", []))).toEqual(["lump", "sweats"]);
    expect(ids(shown(check, q(6), "from-65", []))).toEqual(["lump", "sweats", "first-time"]);
  });

  it("lets an answer be undone: what came after it is asked again", () => {
    const flow = answerAll(full(), [], ["fall"]);
    expect(isFinished(check, flow)).toBe(true);
    const undone = answer(flow, 1, []);
    expect(undone.answers).toHaveLength(2);
    expect(isFinished(check, undone)).toBe(false);
    expect(answer(undone, 0, []).answers).toHaveLength(1);
  });

  it("never skips a question", () => {
    expect(() => answer(full(), 1, [])).toThrow(RangeError);
  });

  it("proceeds when nothing was ticked", () => {
    const flow = answerAll(full(), [], [], [], []);
    expect(stopping(check, flow, before)).toEqual([]);
    expect(signsOf(check, flow)).toEqual([]);
  });

  it("remembers a lasting fact, and does not stop for one that a clinician agreed to", () => {
    const told: Before = {
      ticked: [{ sign: "heart", since: 1, agreed: { at: 2 } }],
      about: [],
      severePainAnswered: false,
      standing: [],
    };
    expect(remembered(q(12), told)).toEqual(["heart"]);
    expect(remembered(q(12), before)).toEqual([]);
    const flow = answerAll(full(), [], [], [], ["heart"]);
    expect(ids(stopping(check, flow, told))).toEqual([]);
    expect(ids(stopping(check, flow, before))).toEqual(["heart"]);
    expect(ids(stopping(check, answerAll(full(), [], [], ["sweats"], ["heart"]), told))).toEqual(["sweats", "heart"]);
  });
});
