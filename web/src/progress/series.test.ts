import { describe, expect, it } from "vitest";
import type { DoseLane, Progress } from "../api/types";
import {
  calendarOf,
  daysOf,
  doseChart,
  dosesByVariant,
  painChart,
  painReadout,
  painSummary,
  painTable,
  periodsFor,
} from "./series";

const progress = (some: Partial<Progress>): Progress => ({
  today: "2026-11-23",
  pain: { days: [], medians: [], noted: [], maps: [] },
  sessions: [],
  soreness: [],
  function: { peg: [], activities: [], change: [] },
  adherence: { days: [], weeks: [] },
  doses: [],
  hurts: [],
  signals: [],
  advice: [],
  helps: {
    state: "not-enough-yet",
    fewest: 6,
    exercises: [],
    findOut: { state: "too-few-mornings", text: "", exercises: [] },
  },
  weeks: [],
  ...some,
});

describe("how far back", () => {
  it("offers only periods that are shorter than the history, and all of it", () => {
    expect(periodsFor(progress({ since: "2026-11-20" }))).toEqual([null]);
    expect(periodsFor(progress({ since: "2026-10-26" }))).toEqual([28, null]);
    expect(periodsFor(progress({ since: "2024-11-24" }))).toEqual([28, 91, 365, null]);
  });
  it("of 28 days goes over 28 days that end today", () => {
    const days = daysOf(progress({ since: "2025-01-01" }), 28);
    expect([days.length, days[0], days.at(-1)]).toEqual([28, "2026-10-27", "2026-11-23"]);
  });
});

describe("the chart of pain", () => {
  const one = progress({
    since: "2026-11-21",
    pain: {
      days: [{ day: "2026-11-22", score: 0 }],
      medians: [{ day: "2026-11-22", median: 2.5 }],
      noted: [],
      maps: [],
    },
    sessions: [{ day: "2026-11-21", seconds: 620 }],
  });
  const chart = painChart(one, null);

  it("leaves days without a number empty, and shows a 0 as a number", () => {
    expect(chart.lines.map((line) => line.values)).toEqual([
      [null, 0, null],
      [null, 2.5, null],
      [620, null, null],
    ]);
  });
  it("without any usual pain says in one sentence what is missing", () => {
    const few = progress({ pain: { days: [{ day: "2026-11-23", score: 4 }], medians: [], noted: [], maps: [] } });
    expect(painSummary(few, few.today)).toBe(
      "Days with a number: 1. Note your pain on three days of a week and you see your usual pain here.",
    );
  });
  it("says each day in words", () => {
    const words = painReadout(chart);
    expect([words(0), words(1), words(2)]).toEqual(["10-minute session", "pain 0, usual pain 2.5", "nothing noted"]);
  });
  it("has a table with the newest day first and without empty days", () => {
    expect(painTable(chart).rows()).toEqual([
      ["Sunday 22 November", 0, "2.5", "–"],
      ["Saturday 21 November", "–", "–", "10 min"],
    ]);
  });
});

describe("doses", () => {
  const lane = (side: "left" | "right", repetitions: number): DoseLane => ({
    variant: "row/dumbbell",
    name: "Row",
    phase: "strength",
    side,
    points: [
      {
        from: "2026-11-20",
        to: "2026-11-22",
        dose: { sets: 2, repetitions, holdSeconds: 0, restSeconds: 60 },
        text: `2 sets of ${repetitions}`,
        times: 2,
        whole: 2,
      },
    ],
  });
  it("of both sides stand in one chart, each from its first to its last day", () => {
    const [doses, ...others] = dosesByVariant([lane("right", 8), lane("left", 6)]);
    expect(others).toEqual([]);
    const lines = doses ? doseChart(doses, "2026-11-23").lines : [];
    expect(lines.map((line) => [line.name, line.values])).toEqual([
      ["right", [16, null, 16, null]],
      ["left", [12, null, 12, null]],
    ]);
  });
});

describe("the calendar", () => {
  it("has whole weeks, and says nothing of days to come", () => {
    const weeks = calendarOf(
      progress({
        since: "2026-11-21",
        adherence: { days: [{ day: "2026-11-21", state: "session" }], weeks: [] },
      }),
    );
    expect(weeks.map((week) => week.start)).toEqual(["2026-11-23", "2026-11-16"]);
    expect(weeks[1]?.days.map((day) => day.state)).toEqual(["none", "none", "none", "none", "none", "session", "none"]);
    expect(weeks[0]?.days.map((day) => day.state)).toEqual([
      "none",
      "later",
      "later",
      "later",
      "later",
      "later",
      "later",
    ]);
  });
});
