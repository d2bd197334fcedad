/** The places of things in a timeline: pure look-ups by index of the segment. */

import { isWork } from "./ledger";
import type { Segment, Side, Timeline, Work } from "./types";

export const segmentAt = (timeline: Timeline, index: number): Segment | undefined => timeline.segments[index];

/** Index of the item that a segment belongs to; undefined at the finish. */
export const itemAt = (timeline: Timeline, index: number): number | undefined => itemOf(timeline.segments[index]);

export const itemOf = (segment: Segment | undefined): number | undefined =>
  segment === undefined || segment.type === "finish" ? undefined : segment.item;

export function isEnd(timeline: Timeline, index: number): boolean {
  const segment = timeline.segments[index];
  return segment === undefined || segment.type === "finish";
}

/** The first segment of an item, or the end where there is no such item. */
export function firstOf(timeline: Timeline, item: number): number {
  const index = timeline.segments.findIndex((s) => itemOf(s) === item);
  return index >= 0 ? index : endOf(timeline);
}

export function endOf(timeline: Timeline): number {
  const index = timeline.segments.findIndex((s) => s.type === "finish");
  return index >= 0 ? index : timeline.segments.length;
}

/** The first segment after the item that the given one belongs to. */
export function afterItem(timeline: Timeline, index: number): number {
  const item = itemAt(timeline, index);
  let next = index;
  while (!isEnd(timeline, next) && itemAt(timeline, next) === item) next++;
  return next;
}

/** The work segments of an item, with their indexes. */
export function workOf(timeline: Timeline, item: number): { index: number; segment: Work }[] {
  return timeline.segments.flatMap((segment, index) =>
    isWork(segment) && segment.item === item ? [{ index, segment }] : [],
  );
}

/** The side that a segment is about: its own, or that of the next work of the same exercise. */
export function sideAt(timeline: Timeline, index: number): Side | undefined {
  const item = itemAt(timeline, index);
  for (let i = index; i < timeline.segments.length && itemAt(timeline, i) === item; i++) {
    const segment = timeline.segments[i];
    if (segment === undefined || segment.type === "finish") return undefined;
    if (segment.side !== undefined) return segment.side;
    if (isWork(segment)) return undefined;
  }
  return undefined;
}

/** Indexes of the work of the same set and side as the given segment; empty where it is no work. */
export function setOf(timeline: Timeline, index: number): number[] {
  const at = timeline.segments[index];
  if (at === undefined || !isWork(at)) return [];
  const same = (s: Segment | undefined) => isWork(s) && s.item === at.item && s.set === at.set;
  let first = index;
  while (same(timeline.segments[first - 1])) first--;
  const found: number[] = [];
  for (let i = first; same(timeline.segments[i]); i++) found.push(i);
  return found;
}

/** True if a set is one that the person may end themselves: counted repetitions, not a warm-up and not a single stretch. */
export function isCounted(segment: Segment | undefined): boolean {
  return isWork(segment) && segment.phase !== "warm-up" && segment.repetitions > 1;
}
