import type { Dose, DoseLane, Progress } from "../api/types";
import type { Chart, Line, Table } from "../charts/chart";
import { daysBetween, everyDay, mondayOf, plusDays } from "../charts/days";
import { dayName, shortDay } from "../words/time";
import { sideName } from "../words/names";
import { m } from "../paraglide/messages.js";

/** The days that a chart goes back; null for everything. */
export type Period = 28 | 91 | 365 | null;

export const PERIODS: readonly Period[] = [28, 91, 365, null];

/** The periods that make a difference for a history of this length, the whole one last. */
export function periodsFor(progress: Progress): Period[] {
  const days = progress.since ? daysBetween(progress.since, progress.today) + 1 : 0;
  return PERIODS.filter((period) => period === null || period < days);
}

export function daysOf(progress: Progress, period: Period): string[] {
  const since = progress.since ?? progress.today;
  const start = period === null ? since : plusDays(progress.today, 1 - period);
  return everyDay(start > since ? start : since, progress.today);
}

function column<T extends { day: string }>(days: string[], points: T[], value: (point: T) => number) {
  const known = new Map(points.map((point) => [point.day, value(point)]));
  return days.map((day) => known.get(day) ?? null);
}

/** One decimal where it is not whole. */
export const short = (value: number) => String(Math.round(value * 10) / 10);

export function painChart(progress: Progress, period: Period): Chart {
  const days = daysOf(progress, period);
  const { pain, sessions } = progress;
  const lines: Line[] = [
    {
      name: m.progress_day_score(),
      values: column(days, pain.days, (p) => p.score),
      color: "--ink-soft",
      form: "points",
    },
    { name: m.progress_median(), values: column(days, pain.medians, (p) => p.median), color: "--accent", form: "line" },
    {
      name: m.progress_session(),
      values: column(days, sessions, (s) => s.seconds),
      color: "--phase-strength",
      form: "marks",
    },
  ];
  return { days, lines, low: 0, high: 10, ...(pain.band ? { band: pain.band } : {}) };
}

export function painSummary({ pain }: Progress, today: string): string {
  const last = pain.medians.at(-1);
  const days = pain.days.length;
  if (last === undefined) return m.progress_pain_few({ days });
  return last.day === today
    ? m.progress_pain_summary({ median: short(last.median), days })
    : m.progress_pain_summary_none({ days });
}

/** A day of the pain chart in words. */
export function painReadout(chart: Chart): (at: number) => string {
  const [scores, medians, sessions] = chart.lines.map((line) => line.values);
  return (at) => {
    const score = scores?.[at];
    const median = medians?.[at];
    const seconds = sessions?.[at];
    const parts = [
      score == null ? null : m.progress_readout_score({ score: short(score) }),
      median == null ? null : m.progress_readout_median({ median: short(median) }),
      seconds == null ? null : m.progress_readout_session({ minutes: Math.round(seconds / 60) }),
    ].filter((part) => part !== null);
    return parts.join(", ") || m.chart_none();
  };
}

/** The newest day first; days without anything are left out. */
export function painTable(chart: Chart): Table {
  const [scores, medians, sessions] = chart.lines.map((line) => line.values);
  return {
    columns: [m.chart_day(), m.progress_day_score(), m.progress_median(), m.progress_session()],
    rows: () =>
      chart.days
        .map((day, i) => ({ day, score: scores?.[i], median: medians?.[i], seconds: sessions?.[i] }))
        .filter((row) => row.score != null || row.seconds != null)
        .reverse()
        .map(({ day, score, median, seconds }) => [
          dayName(day),
          score ?? "–",
          median == null ? "–" : short(median),
          seconds == null ? "–" : m.programme_day_minutes({ minutes: Math.round(seconds / 60) }),
        ]),
  };
}

/** Values noted now and then: a step from one to the next. */
export function stepChart<T extends { day: string }>(
  progress: Progress,
  points: T[],
  series: { name: string; value: (point: T) => number; color: Line["color"] }[],
  range: { low: number; high: number },
): Chart {
  const first = points[0]?.day ?? progress.today;
  const days = everyDay(first, progress.today);
  const lines = series.map(({ name, value, color }): Line => {
    return { name, values: column(days, points, value), color, form: "step", dashed: name !== series[0]?.name };
  });
  return { days, lines, ...range };
}

/** All that was done of a variant: one lane, or one for each side. */
export interface Doses {
  variant: string;
  name: string;
  phase: DoseLane["phase"];
  lanes: DoseLane[];
}

export function dosesByVariant(lanes: DoseLane[]): Doses[] {
  const groups = new Map<string, Doses>();
  for (const lane of lanes) {
    const { variant, name, phase } = lane;
    const group = groups.get(variant) ?? { variant, name, phase, lanes: [] };
    group.lanes.push(lane);
    groups.set(variant, group);
  }
  return [...groups.values()];
}

/** The amount of a dose: seconds held where something is held, else repetitions. */
export function amount({ sets, repetitions, holdSeconds }: Dose): number {
  return sets * repetitions * (holdSeconds > 0 ? holdSeconds : 1);
}

const isHeld = ({ lanes }: Doses) => lanes.some((lane) => lane.points.some((p) => p.dose.holdSeconds > 0));

export function doseChart(doses: Doses, today: string): Chart {
  const all = doses.lanes.flatMap((lane) => lane.points);
  const first = all.reduce((day, point) => (point.from < day ? point.from : day), today);
  const days = everyDay(first, today);
  const colors = ["--accent", "--warm"] as const;
  const high = Math.max(...all.map((point) => amount(point.dose)), 1);
  // From its first to its last day a dose stays the same.
  const ends = (lane: DoseLane) =>
    lane.points.flatMap(({ from, to, dose }) => [
      { day: from, dose },
      { day: to, dose },
    ]);
  return {
    days,
    lines: doses.lanes.map((lane, i) => ({
      name: lane.side ? sideName(lane.side) : m.progress_doses_both(),
      values: column(days, ends(lane), (point) => amount(point.dose)),
      color: colors[i] ?? "--accent",
      form: "step",
      dashed: i > 0,
    })),
    low: 0,
    high: Math.ceil(high * 1.15),
    small: true,
  };
}

export const doseUnit = (doses: Doses) =>
  isHeld(doses) ? m.progress_doses_unit_seconds() : m.progress_doses_unit_times();

export function doseTable(doses: Doses): Table {
  const rows = doses.lanes
    .flatMap((lane) => lane.points.map((point) => ({ ...point, side: lane.side })))
    .sort((a, b) => (a.to < b.to ? 1 : -1));
  const sided = doses.lanes.some((lane) => lane.side);
  return {
    columns: [
      m.chart_day(),
      ...(sided ? [m.correct_side()] : []),
      m.progress_doses_dose(),
      m.progress_doses_times(),
      m.progress_doses_whole(),
    ],
    rows: () =>
      rows.map((row) => [
        row.from === row.to ? shortDay(row.from) : `${shortDay(row.from)} – ${shortDay(row.to)}`,
        ...(sided ? [row.side ? sideName(row.side) : "–"] : []),
        row.text,
        row.times,
        row.whole,
      ]),
  };
}

/** A week of the calendar: its Monday and what each day was. */
export interface CalendarWeek {
  start: string;
  days: { day: string; state: DayState }[];
}
export type DayState = Progress["adherence"]["days"][number]["state"] | "none" | "later";

/** Whole weeks, the last one first. */
export function calendarOf(progress: Progress): CalendarWeek[] {
  const states = new Map(progress.adherence.days.map(({ day, state }) => [day, state]));
  const weeks: CalendarWeek[] = [];
  const first = mondayOf(progress.since ?? progress.today);
  for (let start = mondayOf(progress.today); start >= first; start = plusDays(start, -7)) {
    const days = everyDay(start, plusDays(start, 6)).map((day) => ({
      day,
      state: states.get(day) ?? (day > progress.today ? ("later" as const) : ("none" as const)),
    }));
    weeks.push({ start, days });
  }
  return weeks;
}
