/**
 * True if more was done in the last set than was planned. It is asked only where it can decide something (rule R14): an
 * exercise with a weight or a band, at the highest dose that it has, done to its end in a session in which nothing hurt.
 */

import type { Catalogue, Equipment, Variant } from "../api/types";
import { logsSoFar, type Journey } from "./journey";
import type { Log } from "./record";
import type { Item } from "./types";

/** A log and the repetitions of its last set that were planned. */
export interface LastSet {
  log: Log;
  planned: number;
}

const GEAR: readonly Equipment[] = ["band", "dumbbell", "two-dumbbells"];

/** True if more weight or a stronger band comes next for it. */
export function isAtTop({ variant, phase, dose }: Item, catalogue: Catalogue): boolean {
  if (phase !== "strength" || dose.holdSeconds > 0) return false;
  const known = catalogue.exercises.flatMap((e): Variant[] => e.variants).find(({ id }) => id === variant);
  const top = known?.ladder.at(-1)?.dose;
  return (
    known !== undefined &&
    known.equipment.some((one) => GEAR.includes(one)) &&
    top?.sets === dose.sets &&
    top.repetitions === dose.repetitions &&
    top.holdSeconds === dose.holdSeconds
  );
}

/** The last sets to ask about after a session. */
export function lastSets(journey: Journey, catalogue: Catalogue): LastSet[] {
  const logs = logsSoFar(journey);
  if (logs.some(({ outcome }) => outcome === "stopped-hurt")) return [];
  return logs.flatMap((log) => {
    const item = journey.items[journey.indexes.indexOf(log.item)];
    if (log.outcome !== "done" || item?.variant !== log.variant || !isAtTop(item, catalogue)) return [];
    return [{ log, planned: item.dose.repetitions }];
  });
}

/** The log as it really was, with so many repetitions more than planned. */
export const withMore = (log: Log, more: number): Log => ({
  ...log,
  doneRepetitions: log.plannedRepetitions + more,
});
