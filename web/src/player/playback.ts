/**
 * The player's machine over a timeline and a clock: ready -> running <-> paused -> finished, away where the person or the
 * device left for a while, hurt reachable from every state but the last. States never change; an input makes the next one.
 * A place is an anchor of the clock and what had passed by then: differences of the clock telescope, so nothing is ever lost
 * to the number of ticks. `now` is in milliseconds.
 */

import { cover, declareDone, emptyLedger, lengthOf, type Ledger } from "./ledger";
import { afterItem, firstOf, isCounted, isEnd, itemAt, segmentAt, setOf } from "./places";
import type { Timeline } from "./types";

/** The get-ready after a pause, outside the planned total. */
export const LEAD_IN = 3_000;
/** Above this absence the person is asked where to go on. */
export const ABSENCE = 20_000;
/** Two backs within this time go to the exercise before. */
export const TWICE = 2_000;
/** Milliseconds added to or taken from a rest. */
export const STEP = 15_000;

/** A place in the timeline: milliseconds into a segment, whose length is changed by `extra` (a longer or shorter rest). */
export interface Place {
  readonly segment: number;
  readonly into: number;
  readonly extra: number;
}

/** The state at the moment in which the person or the device left. */
interface Leave {
  readonly at: number;
  readonly place: Place;
  readonly ledger: Ledger;
}

export type Status =
  | { readonly kind: "ready" }
  /** The place held at the anchor; an anchor to come is a get-ready after a pause. `seen` is the last input. */
  | { readonly kind: "running"; readonly anchor: number; readonly seen: number; readonly hidden?: Leave }
  | { readonly kind: "paused" }
  /** Place and ledger of the state are those of the clock; those of the person are kept in `left`. */
  | { readonly kind: "away"; readonly left: Leave; readonly seconds: number }
  | { readonly kind: "hurt" }
  | { readonly kind: "finished"; readonly completed: boolean };

export interface Playback {
  readonly timeline: Timeline;
  readonly ownPace: boolean;
  readonly place: Place;
  readonly ledger: Ledger;
  readonly status: Status;
  /** When "back" was last used, if it was the last input. */
  readonly backAt?: number;
}

export type Input =
  | "start"
  | "resume"
  | "pause"
  | "next"
  | "back"
  | "plus15"
  | "minus15"
  | "skip-rest"
  | "done"
  | "hurts"
  | "hidden"
  | "shown"
  | "tick"
  | "where-you-were"
  | "where-the-clock-is"
  | "finish";

const START: Place = { segment: 0, into: 0, extra: 0 };
const at = (segment: number): Place => ({ segment, into: 0, extra: 0 });

export function ready(timeline: Timeline, ownPace = false): Playback {
  return { timeline, ownPace, place: START, ledger: emptyLedger, status: { kind: "ready" } };
}

/** The state after an input at a moment. Inputs that mean nothing in a state leave it as it is. */
export function next(before: Playback, input: Input, clock: number): Playback {
  const now = Math.round(clock);
  const state = forgetBack(input === "hidden" || input === "shown" ? before : settle(before, now), input);
  switch (input) {
    case "tick":
      return state;
    case "start":
      return state.status.kind === "ready" ? run(state, now) : state;
    case "resume":
      return state.status.kind === "paused" || state.status.kind === "hurt" ? run(state, now + LEAD_IN, now) : state;
    case "pause":
      return state.status.kind === "running" ? { ...state, status: { kind: "paused" } } : state;
    case "hurts":
      return state.status.kind === "finished" ? state : { ...stay(state), status: { kind: "hurt" } };
    case "finish":
      return state.status.kind === "finished"
        ? state
        : { ...stay(state), status: { kind: "finished", completed: false } };
    case "next":
      return isMovable(state) || state.status.kind === "hurt"
        ? moveTo(state, afterItem(state.timeline, state.place.segment), now)
        : state;
    case "back":
      return isMovable(state) ? back(state, now) : state;
    case "plus15":
    case "minus15":
      return isStretchable(state) ? stretch(state, input === "plus15" ? STEP : -STEP, now) : state;
    case "skip-rest":
      return isStretchable(state) ? moveTo(state, state.place.segment + 1, now) : state;
    case "done":
      return isOpen(state) ? endSet(state, now) : state;
    case "hidden":
      return hide(settle(state, now), now);
    case "shown":
      return show(state, now);
    case "where-you-were":
      return state.status.kind === "away" ? run(stay(state), now + LEAD_IN, now) : state;
    case "where-the-clock-is":
      return state.status.kind === "away" ? arrive(run(state, now + LEAD_IN, now)) : state;
  }
}

/** The state of a session that was kept over a reload: what was running is asked about as after a sleep. */
export function restored(kept: Playback, clock: number): Playback {
  const now = Math.round(clock);
  if (kept.status.kind !== "running") return kept;
  const then = walk(kept, kept.status.seen, true);
  const left = kept.status.hidden ?? { at: kept.status.seen, place: then.place, ledger: then.ledger };
  if (now - left.at > ABSENCE) return leave(walk(then, now, false), left, now);
  return run({ ...then, place: left.place, ledger: left.ledger }, now + LEAD_IN, now);
}

/** The same state with sets that end by a tap, or that run by the clock. */
export function withOwnPace(state: Playback, ownPace: boolean): Playback {
  return { ...state, ownPace };
}

/** True if the set that is being done ends by a tap. */
export function isOpen(state: Playback): boolean {
  return state.ownPace && state.status.kind === "running" && isCounted(segmentAt(state.timeline, state.place.segment));
}

/** True if the time of what is going on may be lengthened or cut short. */
export function isStretchable(state: Playback): boolean {
  const type = segmentAt(state.timeline, state.place.segment)?.type;
  return isMovable(state) && (type === "rest" || type === "get-ready");
}

function isMovable(state: Playback): boolean {
  return state.status.kind === "running" || state.status.kind === "paused";
}

function forgetBack(state: Playback, input: Input): Playback {
  if (input === "tick" || input === "back" || state.backAt === undefined) return state;
  const forgotten = { ...state };
  delete (forgotten as { backAt?: number }).backAt;
  return forgotten;
}

function run(state: Playback, anchor: number, seen = anchor): Playback {
  return { ...state, status: { kind: "running", anchor, seen } };
}

/** The state with the person's own place and record, where the clock had gone on without them. */
function stay(state: Playback): Playback {
  const left = state.status.kind === "away" ? state.status.left : undefined;
  return left === undefined ? state : { ...state, place: left.place, ledger: left.ledger };
}

/** Brings place and record up to now. A jump of the clock longer than an absence is passed over without credit. */
function settle(state: Playback, now: number): Playback {
  if (state.status.kind !== "running") return state;
  const { seen, hidden } = state.status;
  if (now < seen) return turnedBack(state, now);
  if (now - seen <= ABSENCE) return arrive(walk(state, now, true));
  const before = walk(state, seen, true);
  const after = walk(before, now, false);
  return hidden === undefined ? leave(after, { at: seen, place: before.place, ledger: before.ledger }, now) : after;
}

/** The device's clock was set back: what has passed stays as it is, and time goes on from there. */
function turnedBack(state: Playback, now: number): Playback {
  if (state.status.kind !== "running") return state;
  const { anchor, seen } = state.status;
  const settled = walk(state, seen, true);
  return { ...settled, status: { ...state.status, anchor: now + Math.max(0, anchor - seen), seen: now } };
}

/** The state at a later moment. Neither the end nor an open set is left here. */
function walk(state: Playback, now: number, credit: boolean): Playback {
  if (state.status.kind !== "running") return state;
  const { timeline } = state;
  const passed = Math.max(0, now - state.status.anchor);
  let { place, ledger } = state;
  let rest = passed;
  while (!isEnd(timeline, place.segment)) {
    const left = remaining(timeline, place);
    const stays = rest < left || isLastOfOpenSet(state, place.segment);
    const stretch = stays ? rest : left;
    if (credit) ledger = cover(ledger, timeline, place.segment, place.into, place.into + stretch);
    place = stays ? { ...place, into: place.into + rest } : at(place.segment + 1);
    rest -= stretch;
    if (stays) break;
  }
  if (credit) ledger = { ...ledger, elapsed: ledger.elapsed + passed - rest };
  return {
    ...state,
    place,
    ledger,
    status: { ...state.status, anchor: Math.max(state.status.anchor, now), seen: now },
  };
}

function remaining(timeline: Timeline, place: Place): number {
  const segment = segmentAt(timeline, place.segment);
  return segment === undefined ? 0 : Math.max(0, lengthOf(segment) + place.extra - place.into);
}

function isLastOfOpenSet(state: Playback, index: number): boolean {
  if (!state.ownPace || !isCounted(segmentAt(state.timeline, index))) return false;
  return setOf(state.timeline, index).at(-1) === index;
}

/** Finished where the end is reached; not while the page is hidden, since the person is still to be asked. */
function arrive(state: Playback): Playback {
  if (state.status.kind !== "running" || state.status.hidden !== undefined) return state;
  if (!isEnd(state.timeline, state.place.segment)) return state;
  return { ...state, status: { kind: "finished", completed: true } };
}

function hide(state: Playback, now: number): Playback {
  if (state.status.kind !== "running" || state.status.hidden !== undefined) return state;
  return { ...state, status: { ...state.status, hidden: { at: now, place: state.place, ledger: state.ledger } } };
}

function show(before: Playback, now: number): Playback {
  const state = settle(before, now);
  if (state.status.kind !== "running" || state.status.hidden === undefined) return state;
  const { hidden, ...status } = state.status;
  if (now - hidden.at > ABSENCE) return leave(state, hidden, now);
  return arrive({ ...state, status });
}

function leave(state: Playback, left: Leave, now: number): Playback {
  return { ...state, status: { kind: "away", left, seconds: Math.round((now - left.at) / 1000) } };
}

function moveTo(state: Playback, segment: number, now: number): Playback {
  const moved = { ...state, place: at(segment) };
  if (isEnd(state.timeline, segment)) return { ...moved, status: { kind: "finished", completed: true } };
  return state.status.kind === "paused" ? moved : run(moved, now);
}

function back(state: Playback, now: number): Playback {
  const item = itemAt(state.timeline, state.place.segment) ?? 0;
  const twice = state.backAt !== undefined && now - state.backAt <= TWICE;
  const target = twice ? Math.max(0, item - 1) : item;
  return { ...moveTo(state, firstOf(state.timeline, target), now), backAt: now };
}

function stretch(state: Playback, by: number, now: number): Playback {
  const place = { ...state.place, extra: state.place.extra + by };
  if (remaining(state.timeline, place) === 0) return moveTo(state, place.segment + 1, now);
  return { ...state, place };
}

function endSet(state: Playback, now: number): Playback {
  const set = setOf(state.timeline, state.place.segment);
  const last = set.at(-1) ?? state.place.segment;
  return moveTo({ ...state, ledger: declareDone(state.ledger, set) }, last + 1, now);
}
