/** The cues that have come due between two moments of a session. */

import { isWork, lengthOf } from "./ledger";
import { isEnd } from "./places";
import type { Place } from "./playback";
import type { Cue, Segment, Timeline } from "./types";

/** A cue that is older than this when it is noticed is not said any more. */
const STALE = 1_500;

/** The three that belong to the end of a rest move with it when it is made longer or shorter. */
const fromTheEnd = (cue: Cue) => cue.kind === "tick" || cue.kind === "stop";

/** Cues after `before` up to and with `now`; `before` is absent where playing jumped to the place. */
export function cuesDue(timeline: Timeline, before: Place | undefined, now: Place): Cue[] {
  const segment = timeline.segments[now.segment];
  const from = before?.segment === now.segment ? before.into : -1;
  const here = segment === undefined ? [] : inSegment(timeline, segment, now.extra, from, now.into);
  if (before === undefined || before.segment === now.segment) return fresh(here, now.into);
  const passed = timeline.segments[before.segment];
  if (passed === undefined || before.segment + 1 !== now.segment) return fresh(here, now.into);
  const end = lengthOf(passed) + before.extra;
  const rest = inSegment(timeline, passed, before.extra, before.into, end).map((d) => ({ ...d, at: d.at - end }));
  return fresh([...rest, ...here], now.into);
}

/**
 * Milliseconds from a place until a sentence has to be over: where the next one begins, and where the wait or the run of
 * moves and holds ends that it is about.
 */
export function roomFor({ at }: Cue, timeline: Timeline, place: Place): number {
  const { segments } = timeline;
  const first = segments.findIndex(({ start, seconds }) => at < start + seconds);
  let last = first;
  while (isWork(segments[last]) && isWork(segments[last + 1])) last++;
  const over = segments[last] ?? segments.at(-1);
  const next = timeline.cues.find((cue) => cue.at > at && cue.text !== "" && cue.kind !== "count");
  const end = Math.min(over === undefined ? at : over.start + over.seconds, next?.at ?? timeline.seconds);
  return (end - (segments[place.segment]?.start ?? timeline.seconds)) * 1000 - place.into;
}

interface Due {
  cue: Cue;
  at: number;
}

function inSegment(timeline: Timeline, segment: Segment, extra: number, from: number, to: number): Due[] {
  const end = segment.start + segment.seconds;
  const isLast = isEnd(timeline, timeline.segments.indexOf(segment));
  return [...timeline.cues, ...endOfHoldAt(timeline, segment.start)]
    .filter((cue) => cue.at >= segment.start && (cue.at < end || isLast))
    .map((cue) => ({ cue, at: (cue.at - segment.start) * 1000 + (fromTheEnd(cue) ? extra : 0) }))
    .filter(({ at }) => at > from && at <= to);
}

/** Nobody stays in a hold longer than asked: one that is too short for a tone of its own ends with one all the same. */
function endOfHoldAt({ segments, cues }: Timeline, at: number): Cue[] {
  const ends = segments.some(({ type, start, seconds }) => type === "hold" && start + seconds === at);
  return ends && cues.every((cue) => cue.at !== at) ? [{ kind: "end", at, seconds: 0, text: "" }] : [];
}

const fresh = (due: Due[], now: number): Cue[] => due.filter(({ at }) => now - at <= STALE).map(({ cue }) => cue);
