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
