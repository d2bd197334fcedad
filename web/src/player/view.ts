/** The picture of a state at a moment, as the screen shows it; nothing here changes the state. */

import { isWork, lengthOf } from "./ledger";
import { isCounted, isEnd, itemAt, itemOf, segmentAt, setOf, sideAt, workOf } from "./places";
import { isOpen, isStretchable, type Place, type Playback } from "./playback";
import type { Phase, Segment, Side, Timeline, Work } from "./types";

/** Things that can be going on, each with its own look and words. */
export type Scene =
  "ready" | "get-ready" | "lead-in" | "work" | "switch-side" | "rest" | "paused" | "away" | "hurt" | "finished";

/** The figure's movement; at `progress` of the way from one pose to the other. */
export interface Motion {
  variant: string;
  from: string;
  via: string[];
  to: string;
  progress: number;
  side?: Side | undefined;
  /** While the pose is held: for how many seconds by now, and how many are planned. */
  held?: { into: number; seconds: number };
}

export interface View {
  scene: Scene;
  segment: Segment | undefined;
  index: number;
  /** From 0 to 1 in the segment. */
  progress: number;
  /** Whole seconds that are left of the segment, 1 in the last one; of the get-ready after a pause in a lead-in. */
  seconds: number;
  /** From 0 to 1 in what the ring shows: a set, a hold, a rest. */
  ring: number;
  /** Whole seconds that are left of what the ring shows. */
  ringSeconds: number;
  /** Index of the exercise, of the following one, and how many there are. */
  item: number;
  nextItem: number | undefined;
  items: number;
  phase: Phase | undefined;
  set: number | undefined;
  sets: number | undefined;
  repetition: number | undefined;
  repetitions: number | undefined;
  side: Side | undefined;
  /** True if repetitions are shown rather than seconds. */
  counted: boolean;
  /** True if the set ends by a tap. */
  open: boolean;
  /** True if it does, and its planned time is over. */
  waiting: boolean;
  stretchable: boolean;
  motion: Motion | undefined;
  /** The movement's last sentence, which stays until the next one. */
  cue: string;
  /** Whole seconds that are left of the timeline. */
  left: number;
}

export function view(state: Playback, clock: number): View {
  const { timeline } = state;
  const place = placeNow(state, Math.round(clock));
  const segment = segmentAt(timeline, place.segment);
  const scene = sceneOf(state, segment, clock);
  const length = segment === undefined ? 0 : lengthOf(segment) + place.extra;
  const into = Math.min(place.into, length);
  const item = itemOf(segment) ?? lastItem(timeline);
  const work = segment?.type === "rest" || isWork(segment) ? segment : undefined;
  const block = ringOf(timeline, place, length);
  const items = lastItem(timeline) + 1;
  return {
    scene,
    segment,
    index: place.segment,
    progress: length === 0 ? 1 : into / length,
    seconds: scene === "lead-in" ? leadIn(state, clock) : Math.ceil((length - into) / 1000),
    ring: block.length === 0 ? 1 : Math.min(1, block.into / block.length),
    ringSeconds: Math.ceil(Math.max(0, block.length - block.into) / 1000),
    item,
    nextItem: item + 1 < items ? item + 1 : undefined,
    items,
    phase: workOf(timeline, item)[0]?.segment.phase,
    set: work?.set,
    sets: work?.sets,
    repetition: work?.repetition,
    repetitions: work?.repetitions,
    side: sideAt(timeline, place.segment),
    counted: isCounted(segment) && !isLongHold(segment),
    open: isOpen(state),
    waiting: isOpen(state) && place.into >= length,
    stretchable: isStretchable(state),
    motion: motionOf(timeline, place, length),
    cue: work === undefined ? "" : cueOf(timeline, place.segment),
    left: Math.max(0, Math.ceil(timeline.seconds - (segment?.start ?? timeline.seconds) - into / 1000)),
  };
}

/** The place at a moment: that of the state, and what has passed since its anchor. */
export function placeNow(state: Playback, now: number): Place {
  if (state.status.kind !== "running") return state.place;
  let place = { ...state.place, into: state.place.into + Math.max(0, now - state.status.anchor) };
  // Only the next tick moves on to the next segment, with all that this entails; until then the last picture stays.
  const segment = segmentAt(state.timeline, place.segment);
  if (segment !== undefined && !state.ownPace) {
    place = { ...place, into: Math.min(place.into, lengthOf(segment) + place.extra) };
  }
  return place;
}

function sceneOf(state: Playback, segment: Segment | undefined, clock: number): Scene {
  const { status } = state;
  if (status.kind !== "running") return status.kind;
  if (status.anchor > clock) return "lead-in";
  if (segment === undefined || segment.type === "finish") return "finished";
  return isWork(segment) ? "work" : segment.type;
}

function leadIn(state: Playback, clock: number): number {
  return state.status.kind === "running" ? Math.ceil((state.status.anchor - clock) / 1000) : 0;
}

const LONG_HOLD = 5;
const isLongHold = (segment: Segment | undefined) => segment?.type === "hold" && segment.seconds >= LONG_HOLD;

/** The stretch that the ring runs over: a whole set of moves, else the segment alone. */
function ringOf(timeline: Timeline, place: Place, length: number): { into: number; length: number } {
  const segment = segmentAt(timeline, place.segment);
  const alone = { into: place.into, length };
  if (!isWork(segment) || isLongHold(segment)) return alone;
  const set = setOf(timeline, place.segment).filter((i) => !isLongHold(segmentAt(timeline, i)));
  if (set.length < 2 || segment.repetitions === 1) return alone;
  const lengths = set.map((i) => ({ i, length: lengthOf(timeline.segments[i] as Segment) }));
  const sum = (part: typeof lengths) => part.reduce((total, s) => total + s.length, 0);
  return { into: sum(lengths.filter((s) => s.i < place.segment)) + place.into, length: sum(lengths) };
}

function cueOf(timeline: Timeline, index: number): string {
  const item = itemAt(timeline, index);
  for (let i = index; i >= 0 && itemAt(timeline, i) === item; i--) {
    const segment = segmentAt(timeline, i);
    if (isWork(segment) && segment.cue !== undefined) return segment.cue;
  }
  return "";
}

function motionOf(timeline: Timeline, place: Place, length: number): Motion | undefined {
  const segment = segmentAt(timeline, place.segment);
  if (segment === undefined || isEnd(timeline, place.segment)) return undefined;
  const shown = isWork(segment) ? segment : nextWork(timeline, place.segment);
  if (shown === undefined) return undefined;
  const from = shown.type === "move" ? shown.from : shown.pose;
  const moving = shown === segment && shown.type === "move";
  return {
    variant: shown.variant,
    from,
    via: moving ? shown.via : [],
    to: moving ? shown.to : from,
    progress: moving && length > 0 ? Math.min(1, place.into / length) : 0,
    side: shown.side,
    ...(segment.type === "hold" ? { held: { into: place.into / 1000, seconds: segment.seconds } } : {}),
  };
}

export function nextWork(timeline: Timeline, index: number): Work | undefined {
  return timeline.segments.find((s, i): s is Work => i >= index && isWork(s));
}

function lastItem(timeline: Timeline): number {
  return timeline.segments.reduce((last, s) => Math.max(last, itemOf(s) ?? 0), 0);
}
