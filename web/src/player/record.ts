/** The work that was really done, per exercise and side, as the journal wants it. Rest and get-ready do not count. */

import { coveredIn, isComplete, lengthOf, type Ledger } from "./ledger";
import { firstOf, itemOf, segmentAt, sideAt, workOf } from "./places";
import type { Playback } from "./playback";
import type { ExerciseLogged, Outcome, Side, Timeline } from "./types";

export type Log = Omit<ExerciseLogged, "session">;

type Work = ReturnType<typeof workOf>;

/** The logs of an item, one for each of its sides in the order in which they come, or one where it has none. */
export function logsOf(timeline: Timeline, ledger: Ledger, item: number, stopped?: Side | "both"): Log[] {
  const work = workOf(timeline, item);
  const sides = [...new Set(work.map(({ segment }) => segment.side))];
  return sides.map((side) => {
    const mine = work.filter(({ segment }) => segment.side === side);
    const hurt = stopped !== undefined && (stopped === "both" || stopped === side);
    return logOf(timeline, ledger, item, mine, side, hurt);
  });
}

function logOf(
  timeline: Timeline,
  ledger: Ledger,
  item: number,
  work: Work,
  side: Side | undefined,
  hurt: boolean,
): Log {
  const milliseconds = work.reduce((sum, { index }) => sum + coveredIn(ledger, index), 0);
  const complete = work.filter(({ index }) => isComplete(ledger, timeline, index)).length;
  const doneSeconds = Math.floor(milliseconds / 1000);
  const repetitions = byRepetition(work);
  const whole = repetitions.filter((r) => r.every(({ index }) => isComplete(ledger, timeline, index)));
  return {
    item,
    variant: work[0]?.segment.variant ?? "",
    ...(side === undefined ? {} : { side }),
    plannedSeconds: work.reduce((sum, { segment }) => sum + lengthOf(segment), 0) / 1000,
    doneSeconds,
    plannedRepetitions: repetitions.length,
    doneRepetitions: whole.length,
    outcome: hurt ? "stopped-hurt" : outcomeOf(complete === work.length, doneSeconds > 0 || whole.length > 0),
  };
}

function outcomeOf(whole: boolean, some: boolean): Outcome {
  if (whole) return "done";
  return some ? "partly" : "skipped";
}

function byRepetition(work: Work): Work[] {
  const found = new Map<string, Work>();
  for (const part of work) {
    const key = `${part.segment.set}/${part.segment.repetition}`;
    found.set(key, [...(found.get(key) ?? []), part]);
  }
  return [...found.values()];
}

/**
 * The items to write down: those that were left for good. In the get-ready of the next one a tap on "back" still returns
 * to the one before, so that one waits; and none is written while it is open whether the time of an absence counts.
 */
export function leftItems(state: Playback): number[] {
  const { timeline, status, place } = state;
  if (status.kind === "away" || (status.kind === "running" && status.hidden !== undefined)) return [];
  const all = itemsOf(timeline);
  if (status.kind === "finished") return all;
  const segment = segmentAt(timeline, place.segment);
  const item = itemOf(segment) ?? 0;
  const closed = segment?.type === "get-ready" && place.segment === firstOf(timeline, item) ? item - 1 : item;
  return all.filter((i) => i < closed);
}

export function itemsOf(timeline: Timeline): number[] {
  return [...new Set(timeline.segments.flatMap((s) => itemOf(s) ?? []))];
}

/** The side on which something hurts now: that of the movement, or both where it has none. */
export function hurtSide(state: Playback): Side | "both" {
  return sideAt(state.timeline, state.place.segment) ?? "both";
}

/**
 * The index in the session for each item of an eased timeline: those that stayed keep theirs, the one that took the place
 * of what hurt takes its index too.
 */
export function renumber(
  before: readonly { exercise: string; index: number }[],
  eased: readonly { exercise: string }[],
): number[] {
  const [hurt, ...others] = before;
  const free = [...others];
  const kept = eased.map((item, i) => {
    const found = free.findIndex((o) => o.exercise === item.exercise && !(i === 0 && o.exercise === hurt?.exercise));
    return found < 0 ? undefined : free.splice(found, 1)[0]?.index;
  });
  const spare = [...(hurt === undefined ? [] : [hurt]), ...free].map((o) => o.index);
  let beyond = Math.max(-1, ...before.map((o) => o.index)) + 1;
  return kept.map((index) => index ?? spare.shift() ?? beyond++);
}
