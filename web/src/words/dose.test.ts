import { describe, expect, it } from "vitest";
import { doseInWords } from "./dose";
import { clock, dayName } from "./time";

const dose = (sets: number, repetitions: number, holdSeconds = 0, restSeconds = 0) => ({
  sets,
  repetitions,
  holdSeconds,
  restSeconds,
});

describe("a dose in words", () => {
  it("says sets and rest of strength", () => {
    expect(doseInWords(dose(2, 8, 0, 60), "strength")).toBe("2 sets of 8, 60 s rest");
  });
  it("says how often and each side", () => {
    expect(doseInWords(dose(1, 5), "dynamic", ["right", "left"])).toBe("5 times, each side");
  });
  it("says once, not 1 times", () => {
    expect(doseInWords(dose(1, 1), "dynamic")).toBe("once");
  });
  it("says the hold of a stretch, without its short rest", () => {
    expect(doseInWords(dose(3, 1, 10, 5), "static", ["right", "left"])).toBe("3 holds of 10 s, each side");
    expect(doseInWords(dose(1, 1, 15), "static")).toBe("one hold of 15 s");
  });
  it("says repetitions with a hold", () => {
    expect(doseInWords(dose(1, 5, 3), "dynamic")).toBe("5 times, holding 3 s");
    expect(doseInWords(dose(2, 5, 3, 60), "strength")).toBe("2 sets of 5, holding 3 s, 60 s rest");
  });
  it("gives a warm-up as time", () => {
    expect(doseInWords(dose(1, 90), "warm-up", [], 180)).toBe("for 3:00");
  });
});

describe("times", () => {
  it.each([
    [0, "0:00"],
    [59, "0:59"],
    [60, "1:00"],
    [905, "15:05"],
    [3600, "60:00"],
  ])("writes %i seconds as %s", (seconds, text) => expect(clock(seconds)).toBe(text));

  it("names a day without moving it to another time zone", () => {
    expect(dayName("2026-11-23")).toBe("Monday 23 November");
  });
});
