/** The cues that have come due between two moments of a session. */

import { lengthOf } from "./ledger";
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

interface Due {
  cue: Cue;
  at: number;
}

function inSegment(timeline: Timeline, segment: Segment, extra: number, from: number, to: number): Due[] {
  const end = segment.start + segment.seconds;
  return timeline.cues
    .filter((cue) => cue.at >= segment.start && cue.at < end)
    .map((cue) => ({ cue, at: (cue.at - segment.start) * 1000 + (fromTheEnd(cue) ? extra : 0) }))
    .filter(({ at }) => at > from && at <= to);
}

const fresh = (due: Due[], now: number): Cue[] => due.filter(({ at }) => now - at <= STALE).map(({ cue }) => cue);
