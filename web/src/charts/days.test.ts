import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysBetween, everyDay, mondayOf, plusDays } from "./days";

describe("days", () => {
  it("go on over the end of February and over a change of the clocks", () => {
    expect(everyDay("2028-02-28", "2028-03-01")).toEqual(["2028-02-28", "2028-02-29", "2028-03-01"]);
    expect(everyDay("2026-03-28", "2026-03-30")).toEqual(["2026-03-28", "2026-03-29", "2026-03-30"]);
    expect(daysBetween("2026-10-24", "2026-10-26")).toBe(2);
  });
  it("are none when the last lies before the first", () => expect(everyDay("2026-11-02", "2026-11-01")).toEqual([]));
  it.each([
    ["2026-11-23", "2026-11-23"],
    ["2026-11-29", "2026-11-23"],
    ["2027-01-01", "2026-12-28"],
  ])("%s lies in the week of %s", (day, monday) => expect(mondayOf(day)).toBe(monday));
  it("are added over a year's end", () => expect(plusDays("2026-12-31", 1)).toBe("2027-01-01"));
});

describe("any day", () => {
  const anyDay = fc
    .date({ min: new Date("1970-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const someDays = fc.integer({ min: -1500, max: 1500 });

  it("is as far from another as was added, and text sorts as days do", () => {
    fc.assert(
      fc.property(anyDay, someDays, (day, days) => {
        const other = plusDays(day, days);
        expect(daysBetween(day, other)).toBe(days);
        expect(plusDays(other, -days)).toBe(day);
        expect(Math.sign(days)).toBe(other < day ? -1 : other > day ? 1 : 0);
      }),
    );
  });

  it("stands in a row of days once, each after the one before", () => {
    fc.assert(
      fc.property(anyDay, someDays, (day, days) => {
        const row = everyDay(day, plusDays(day, days));
        expect(row).toHaveLength(Math.max(0, days + 1));
        row.forEach((one, i) => expect(one).toBe(plusDays(day, i)));
      }),
      { numRuns: 30 },
    );
  });

  it("lies in one week with the six days after its Monday", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const monday = mondayOf(day);
        expect(new Date(monday).getUTCDay()).toBe(1);
        expect(daysBetween(monday, day)).toBeGreaterThanOrEqual(0);
        expect(everyDay(monday, plusDays(monday, 6)).map(mondayOf)).toEqual(Array<string>(7).fill(monday));
        expect(mondayOf(plusDays(monday, 7))).not.toBe(monday);
      }),
    );
  });
});
