import { describe, expect, it } from "vitest";
import { clock, dayName } from "./time";

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
