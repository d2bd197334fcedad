import type uPlot from "uplot";
import type { Chart, Line, Token } from "./chart";
import { language } from "../words/language";
import { secondOf } from "./days";

/** The theme's value for a colour now. */
const colour = (token: Token | "--ink-soft" | "--line" | "--surface") =>
  getComputedStyle(document.documentElement).getPropertyValue(token).trim();

const DAY = { day: "numeric", month: "short", timeZone: "UTC" } as const;
const MONTH = { month: "short", year: "2-digit", timeZone: "UTC" } as const;

const LONG_DAYS = 200;
const AROUND_ONE_DAY = 3 * 86_400;
/** Under the lowest value lie the marks. */
const ROOM_FOR_MARKS = 1;

/** The values of a chart as the library takes them. */
export function dataOf(chart: Chart): uPlot.AlignedData {
  const band = chart.band;
  const edges = band ? [band.high, band.low].map((edge) => chart.days.map(() => edge)) : [];
  const lines = chart.lines.map((line) =>
    line.form === "marks" ? line.values.map((value) => (value === null ? null : chart.low - 0.6)) : line.values,
  );
  return [chart.days.map(secondOf), ...edges, ...lines];
}

/** A single day stands in the middle of some days around it. */
export const roomFor = (first: number, last: number): [number, number] =>
  first < last ? [first, last] : [first - AROUND_ONE_DAY, last + AROUND_ONE_DAY];

/** A chart's options for the library; colours are asked for at each drawing, so that a change of theme only needs a redraw. */
export function optionsOf(chart: Chart, width: number, paths: (line: Line) => uPlot.Series.PathBuilder | undefined) {
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const font = `${Math.round(rem * 0.8)}px system-ui, sans-serif`;
  const hasMarks = chart.lines.some((line) => line.form === "marks");
  const options: uPlot.Options = {
    width,
    height: Math.round((chart.small ? 7 : 15) * Math.min(rem, 24)),
    padding: [rem * 0.6, rem * 1.4, 0, 0],
    legend: { show: false },
    cursor: { drag: { x: false, y: false }, points: { size: 9 }, y: false },
    tzDate: (second) => new Date(second * 1000 + new Date(second * 1000).getTimezoneOffset() * 60_000),
    scales: {
      x: { time: true, range: (_, first, last) => roomFor(first, last) },
      y: { range: [chart.low - (hasMarks ? ROOM_FOR_MARKS : 0), chart.high] },
    },
    axes: [
      {
        font,
        stroke: () => colour("--ink-soft"),
        grid: { show: false },
        ticks: { stroke: () => colour("--line") },
        space: rem * 5,
        size: rem * 2.2,
        values: (_, seconds) => dayLabels(seconds, chart.days.length),
      },
      {
        font,
        stroke: () => colour("--ink-soft"),
        grid: { stroke: () => colour("--line"), width: 1 },
        ticks: { show: false },
        size: rem * 2,
        space: chart.small ? rem * 1.4 : rem * 1.8,
        incrs: chart.small ? [1, 2, 5, 10, 20, 50, 100, 200] : [1, 2, 5, 10],
        values: (_, values) => values.map((value) => (value < chart.low ? "" : String(value))),
      },
    ],
    series: [
      {},
      ...(chart.band ? [edge(), edge()] : []),
      ...chart.lines.map((line) => seriesOf(line, paths(line), chart.days.length)),
    ],
    ...(chart.band ? { bands: [{ series: [1, 2], fill: () => colour("--accent-soft") }] } : {}),
  };
  return options;
}

/** In short histories days, in long ones months; never the same words twice. */
export function dayLabels(seconds: readonly number[], days: number): string[] {
  const format = new Intl.DateTimeFormat(language(), days > LONG_DAYS ? MONTH : DAY);
  const labels = seconds.map((second) => format.format(new Date(second * 1000)));
  return labels.map((label, i) => (label === labels[i - 1] ? "" : label));
}

const edge = (): uPlot.Series => ({ points: { show: false }, width: 0 });

function seriesOf(line: Line, paths: uPlot.Series.PathBuilder | undefined, days: number): uPlot.Series {
  const stroke = () => colour(line.color);
  const dots = (size: number, show: boolean): uPlot.Series.Points => ({ show, size, width: 1, stroke, fill: stroke });
  switch (line.form) {
    case "line":
      return { label: line.name, stroke, width: 2.5, points: { ...dots(6, true), filter: lonely } };
    case "step":
      return {
        label: line.name,
        stroke,
        width: 2,
        spanGaps: true,
        points: dots(5, days < LONG_DAYS),
        ...(line.dashed ? { dash: [6, 4] } : {}),
        ...path(paths),
      };
    case "points":
      return { label: line.name, stroke, width: 0, points: dots(days > LONG_DAYS ? 3 : 5, true), ...path(paths) };
    case "marks":
      return { label: line.name, stroke, width: 0, points: dots(days > LONG_DAYS ? 3 : 6, true), ...path(paths) };
  }
}

const path = (paths: uPlot.Series.PathBuilder | undefined) => (paths ? { paths } : {});

/** Only values that no line reaches need a dot. */
const lonely: uPlot.Series.Points.Filter = (chart, series) => {
  const values = chart.data[series] ?? [];
  const alone: number[] = [];
  values.forEach((value, i) => {
    if (value != null && values[i - 1] == null && values[i + 1] == null) alone.push(i);
  });
  return alone;
};
