import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clock, dayHere, dayName, monthName, shortDay, shorterDay, weekdayAndDay } from "./time";

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

  it("writes the day before the month, and the year where it is not that of today", () => {
    expect(shortDay("2026-11-23")).toBe("23 Nov 2026");
    expect(shorterDay("2026-11-23", "2026-12-01")).toBe("23 Nov");
    expect(shorterDay("2026-11-23", "2027-01-01")).toBe("23 Nov 2026");
    expect(weekdayAndDay("2026-11-23")).toBe("Mon\u00a023\u00a0Nov");
    expect(monthName("2026-11")).toBe("November 2026");
  });
});

it("the day of an instant is the one on the person's own calendar", () => {
  expect(dayHere(new Date(2026, 0, 2, 0, 30).getTime())).toBe("2026-01-02");
  expect(dayHere(new Date(2026, 11, 31, 23, 59).getTime())).toBe("2026-12-31");
});

it("any time reads back as its whole seconds", () => {
  fc.assert(
    fc.property(fc.double({ min: -10, max: 100_000, noNaN: true }), (seconds) => {
      const [minutes, rest] = clock(seconds).split(":").map(Number) as [number, number];
      expect(clock(seconds)).toMatch(/^\d+:[0-5]\d$/);
      expect(minutes * 60 + rest).toBe(Math.max(0, Math.round(seconds)) + 0);
    }),
  );
});
