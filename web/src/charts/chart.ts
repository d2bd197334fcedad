/** A colour by its name in tokens.css, so that a chart follows the theme. */
export type Token = "--accent" | "--accent-soft" | "--warm" | "--danger" | "--ink-soft" | "--phase-strength";

/** One line, or row of marks, of a chart: a value for each day, null where there is none. */
export interface Line {
  name: string;
  values: (number | null)[];
  color: Token;
  form: "line" | "step" | "points" | "marks";
  /** So that a line beneath it can be seen. */
  dashed?: boolean;
}

/** A chart over days. */
export interface Chart {
  days: string[];
  lines: Line[];
  low: number;
  high: number;
  /** The band behind the lines. */
  band?: { low: number; high: number };
  /** Small ones have fewer words on their axes. */
  small?: boolean;
}

/** Rows of a table that says the same as a chart. */
export interface Table {
  columns: string[];
  rows: () => (string | number)[][];
}
