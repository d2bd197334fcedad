import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cuesDue } from "./cues";
import { fixtureTimeline } from "./fixture";
import { lengthOf } from "./ledger";
import type { Place } from "./playback";
import type { Cue, Segment, Timeline } from "./types";

const part = {
  item: 0,
  variant: "row/band",
  phase: "strength",
  set: 1,
  sets: 1,
  repetition: 1,
  repetitions: 1,
} as const;
const step = fc.record({ isHold: fc.boolean(), seconds: fc.integer({ min: 1, max: 20 }), hasEnd: fc.boolean() });

/** Moves and holds in any order, some of which have a tone at their end. */
function timelineOf(steps: { isHold: boolean; seconds: number; hasEnd: boolean }[]): Timeline {
  const segments: Segment[] = [];
  const cues: Cue[] = [];
  let now = 0;
  for (const { isHold, seconds, hasEnd } of steps) {
    const common = { start: now, seconds, ...part };
    if (isHold) segments.push({ type: "hold", ...common, pose: "pulled" });
    else segments.push({ type: "move", ...common, from: "reach", via: [], to: "pulled", time: 1, times: 1 });
    now += seconds;
    if (hasEnd) cues.push({ kind: "end", at: now, seconds: 0, text: "" });
  }
  segments.push({ type: "finish", start: now, seconds: 0 });
  return { seconds: now, segments, cues };
}

/** What is heard of a timeline from its start to its end, in steps of so many milliseconds. */
function heard(timeline: Timeline, tick: number): { cue: Cue; at: number }[] {
  const found: { cue: Cue; at: number }[] = [];
  let before: Place | undefined;
  for (let at = 0; ; at += tick) {
    const last = timeline.segments.length - 1;
    const segment = timeline.segments.findIndex(({ start, seconds }) => at < (start + seconds) * 1000);
    const index = segment < 0 ? last : segment;
    const place = {
      segment: index,
      into: segment < 0 ? 0 : at - (timeline.segments[index]?.start ?? 0) * 1000,
      extra: 0,
    };
    found.push(...cuesDue(timeline, before, place).map((cue) => ({ cue, at })));
    before = place;
    if (index === last) return found;
  }
}

describe("cues", () => {
  it("end every hold of every timeline, once, however short it is and wherever it stands", () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), fc.integer({ min: 50, max: 900 }), (steps, tick) => {
        const timeline = timelineOf(steps);
        const ends = heard(timeline, tick).filter(({ cue }) => cue.kind === "end");
        const holds = timeline.segments.filter(({ type }) => type === "hold");
        for (const hold of holds) {
          const end = hold.start * 1000 + lengthOf(hold);
          const mine = ends.filter(({ cue }) => cue.at * 1000 === end);
          expect(mine).toHaveLength(1);
          expect(mine[0]?.at).toBeLessThan(end + tick);
        }
      }),
    );
  });

  it("are heard once each, to the very last", () => {
    const timeline = fixtureTimeline();
    const cues = heard(timeline, 100).map(({ cue }) => cue);
    for (const cue of timeline.cues) expect(cues.filter((one) => one === cue)).toHaveLength(1);
  });
});
