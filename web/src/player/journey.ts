/** A whole session, also over an easing: the machine of its present part, what is written down, and where it stands. */

import type { TakenUp } from "../session/host";
import type { Snapshot } from "./persist";
import { next, ready, restored, withOwnPace, type Input, type Playback } from "./playback";
import { hurtSide, itemsOf, leftItems, logsOf, renumber, type Log } from "./record";
import { itemAt, sideAt } from "./places";
import type { Course, Easing, Choice, Hurt, Item, Note, PlannedItem, Side } from "./types";

/** State of a session; like the machine in it, it never changes. */
export interface Journey {
  readonly session: string;
  readonly items: readonly Item[];
  /** Index in the session that was started, for each item. */
  readonly indexes: readonly number[];
  readonly playback: Playback;
  readonly elapsedBefore: number;
  readonly written: Readonly<Record<string, Log>>;
  readonly stopped: Readonly<Record<number, Side | "both">>;
  readonly hurt?: Hurt;
  readonly finishNoted: boolean;
}

/** The consequence of an input: the new state, and what is to be put into the journal. */
export interface Step {
  readonly journey: Journey;
  readonly notes: readonly Note[];
}

export function begin(session: string, course: Course, ownPace: boolean, takenUp?: TakenUp): Journey {
  return {
    session,
    items: course.items,
    indexes: takenUp?.indexes ?? course.items.map((_, i) => i),
    playback: ready(course.timeline, ownPace),
    elapsedBefore: (takenUp?.doneSeconds ?? 0) * 1000,
    written: {},
    stopped: {},
    finishNoted: false,
  };
}

/** The session as it was kept; what was running goes on or is asked about. */
export function takeUp(kept: Snapshot, now: number): Step {
  return settled({ ...kept, playback: restored(kept.playback, now) });
}

export function snapshot(journey: Journey, now: number): Snapshot {
  const { items, indexes, ...rest } = journey;
  return { ...rest, items: [...items], indexes: [...indexes], version: 2, at: now };
}

/** The rest of a session as it was kept: from the exercise on at which it stands, without one that hurt. */
export function leftOf(kept: Snapshot): PlannedItem[] {
  const { timeline, place, status } = kept.playback;
  if (status.kind === "finished") return [];
  const at = itemAt(timeline, place.segment) ?? kept.items.length;
  const left = kept.items
    .map((item, i) => ({ item, index: kept.indexes[i] ?? i }))
    .slice(kept.hurt === undefined ? at : at + 1);
  // Who went back stands at something that was done already; the rest is what goes on.
  const open = left.filter(({ item, index }) => !isDone(kept, item, index));
  return (open.length > 0 ? open : left).map(({ item: { variant, dose, sides } }) => ({ variant, dose, sides }));
}

/** True if every side of it stands in the journal as done, wholly or in part. */
function isDone(kept: Snapshot, { variant, sides }: Item, index: number): boolean {
  return (sides.length === 0 ? [""] : sides).every((side) => {
    const outcome = kept.written[`${index}/${variant}/${side}`]?.outcome;
    return outcome === "done" || outcome === "partly";
  });
}

export function input(journey: Journey, what: Input, now: number): Step {
  const playback = next(journey.playback, what, now);
  const comesBack = (what === "back" || what === "resume") && isAtWhatHurt(journey, playback);
  return comesBack || playback === journey.playback ? { journey, notes: [] } : settled({ ...journey, playback });
}

/** True if a place is in or before an exercise that hurt: nothing leads to it again. */
function isAtWhatHurt({ stopped }: Journey, { timeline, place }: Playback): boolean {
  const at = itemAt(timeline, place.segment);
  return at !== undefined && Object.keys(stopped).some((item) => at <= Number(item));
}

export function pace(journey: Journey, ownPace: boolean): Journey {
  return { ...journey, playback: withOwnPace(journey.playback, ownPace) };
}

/** The variant and side that hurt, if it hurts now. */
export function hurting(journey: Journey): Pick<Hurt, "variant" | "side"> {
  const { timeline, place } = journey.playback;
  const side = sideAt(timeline, place.segment);
  return { variant: currentItem(journey)?.variant ?? "", ...(side === undefined ? {} : { side }) };
}

export function currentIndex(journey: Journey): number {
  const { timeline, place } = journey.playback;
  return itemAt(timeline, place.segment) ?? journey.items.length - 1;
}

export const currentItem = (journey: Journey): Item | undefined => journey.items[currentIndex(journey)];

/** Writes down what hurt, and the exercise as stopped on that side. */
export function noteHurt(journey: Journey, said: Omit<Hurt, "variant" | "side">): Step {
  const item = currentIndex(journey);
  const hurt: Hurt = { ...hurting(journey), ...said };
  const stopped = { ...journey.stopped, [item]: hurtSide(journey.playback) };
  const step = written({ ...journey, hurt, stopped }, [item]);
  return { ...step, notes: [{ type: "exercise-hurt", body: { session: journey.session, ...hurt } }, ...step.notes] };
}

/** The question for the planner: the rest of the session, what hurt first. */
export function easing(journey: Journey, choice: Choice): Omit<Easing, "session" | "removed"> {
  const remaining: PlannedItem[] = journey.items
    .slice(currentIndex(journey))
    .map(({ variant, dose, sides }) => ({ variant, dose, sides }));
  return { remaining, hurt: journey.hurt ?? { ...hurting(journey), kind: "not-said" }, choice };
}

/** Goes on with the eased rest; what it leaves out is written down as skipped. */
export function eased(journey: Journey, course: Course): Step {
  const from = currentIndex(journey);
  const before = journey.items
    .slice(from)
    .map(({ exercise }, i) => ({ exercise, index: journey.indexes[from + i] ?? i }));
  const indexes = renumber(before, course.items);
  const dropped = before.flatMap(({ index }, i) => (i > 0 && !indexes.includes(index) ? [from + i] : []));
  const past = written(journey, [...itemsOf(journey.playback.timeline).filter((i) => i <= from), ...dropped]);
  const rest = recovered(past.journey);
  return {
    journey: {
      ...rest,
      items: course.items,
      indexes,
      playback: ready(course.timeline, journey.playback.ownPace),
      elapsedBefore: journey.elapsedBefore + journey.playback.ledger.elapsed,
      stopped: {},
    },
    notes: past.notes,
  };
}

/** Goes on without what hurt, on either side, where nobody answers; nothing leads back to it. */
export function skipHurt(journey: Journey, now: number): Step {
  return input(recovered(journey), "next", now);
}

function recovered(journey: Journey): Journey {
  const well = { ...journey };
  delete (well as { hurt?: Hurt }).hurt;
  return well;
}

export const doneSeconds = (journey: Journey): number =>
  Math.floor((journey.elapsedBefore + journey.playback.ledger.elapsed) / 1000);

export const isFinished = (journey: Journey): boolean => journey.playback.status.kind === "finished";

export const isCompleted = (journey: Journey): boolean =>
  journey.playback.status.kind === "finished" && journey.playback.status.completed;

/** The end, noted once; and once more if the person then says how hard it was. */
export function noteEnd(journey: Journey, effort?: number): Step {
  if (!isFinished(journey) || (journey.finishNoted && effort === undefined)) return { journey, notes: [] };
  const body = { session: journey.session, completed: isCompleted(journey), doneSeconds: doneSeconds(journey) };
  return {
    journey: { ...journey, finishNoted: true },
    notes: [{ type: "session-finished", body: effort === undefined ? body : { ...body, effort } }],
  };
}

/** Everything that stands in the journal of this session, in order. */
export function logsSoFar(journey: Journey): Log[] {
  return Object.values(journey.written).sort((a, b) => a.item - b.item);
}

function settled(journey: Journey): Step {
  return written(journey, leftItems(journey.playback));
}

/** Writes down items of the timeline, unless the same stands there already. */
function written(journey: Journey, items: readonly number[]): Step {
  const { timeline, ledger } = journey.playback;
  const notes: Note[] = [];
  const found: Record<string, Log> = {};
  for (const item of items) {
    for (const log of logsOf(timeline, ledger, item, journey.stopped[item])) {
      const mine = { ...log, item: journey.indexes[item] ?? item };
      const key = `${mine.item}/${mine.variant}/${mine.side ?? ""}`;
      if (JSON.stringify(journey.written[key]) === JSON.stringify(mine)) continue;
      found[key] = mine;
      notes.push({ type: "exercise-logged", body: { session: journey.session, ...mine } });
    }
  }
  return notes.length === 0
    ? { journey, notes }
    : { journey: { ...journey, written: { ...journey.written, ...found } }, notes };
}
