/**
 * Which milliseconds of which work segments were really done. A second done twice counts once, so that nothing is ever
 * credited above what was planned or above what the clock showed.
 */

import type { Segment, Timeline, Work } from "./types";

type Span = readonly [from: number, to: number];

export interface Ledger {
  /** By index of the segment: disjoint spans in order. */
  readonly covered: Readonly<Record<number, readonly Span[]>>;
  /** Segments of sets that the person themselves declared done. */
  readonly declared: readonly number[];
  /** Milliseconds of running, without pauses, sleep and the get-ready after a pause. */
  readonly elapsed: number;
}

export const emptyLedger: Ledger = { covered: {}, declared: [], elapsed: 0 };

export const isWork = (segment: Segment | undefined): segment is Work =>
  segment?.type === "move" || segment?.type === "hold";

export const lengthOf = (segment: Segment): number => segment.seconds * 1000;

/** The ledger with a span of a segment added, as far as the segment goes. */
export function cover(ledger: Ledger, timeline: Timeline, index: number, from: number, to: number): Ledger {
  const segment = timeline.segments[index];
  if (segment === undefined || !isWork(segment)) return ledger;
  const end = Math.min(to, lengthOf(segment));
  if (end <= from) return ledger;
  const spans = join([...(ledger.covered[index] ?? []), [from, end]]);
  return { ...ledger, covered: { ...ledger.covered, [index]: spans } };
}

export function declareDone(ledger: Ledger, indexes: readonly number[]): Ledger {
  return { ...ledger, declared: [...new Set([...ledger.declared, ...indexes])] };
}

export function coveredIn(ledger: Ledger, index: number): number {
  return (ledger.covered[index] ?? []).reduce((sum, [from, to]) => sum + to - from, 0);
}

export function isComplete(ledger: Ledger, timeline: Timeline, index: number): boolean {
  const segment = timeline.segments[index];
  if (segment === undefined) return false;
  return ledger.declared.includes(index) || coveredIn(ledger, index) >= lengthOf(segment);
}

function join(spans: Span[]): Span[] {
  const result: [number, number][] = [];
  for (const [from, to] of spans.sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}
