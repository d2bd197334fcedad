import fc from "fast-check";
import { expect, it } from "vitest";
import { fixtureTimeline } from "./fixture";
import { cover, coveredIn, declareDone, emptyLedger, isComplete, isWork, lengthOf } from "./ledger";
import type { Segment } from "./types";

const timeline = fixtureTimeline();
const work = timeline.segments.findIndex(isWork);
const length = lengthOf(timeline.segments[work] as Segment);
const span = fc.tuple(fc.integer({ min: 0, max: length + 500 }), fc.integer({ min: 0, max: length + 500 }));

it("credits each millisecond once, in whatever order and however often it was done", () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
      const done = new Uint8Array(length);
      for (const [from, to] of spans) done.fill(1, from, Math.max(from, to));
      const ledger = spans.reduce((now, [from, to]) => cover(now, timeline, work, from, to), emptyLedger);
      const credited = done.reduce((sum, one) => sum + one, 0);
      expect(coveredIn(ledger, work)).toBe(credited);
      expect(isComplete(ledger, timeline, work)).toBe(credited === length);
      expect(isComplete(declareDone(ledger, [work]), timeline, work)).toBe(true);
    }),
  );
});

it("credits nothing of what is no work", () => {
  timeline.segments.forEach((segment, i) => {
    if (!isWork(segment)) expect(cover(emptyLedger, timeline, i, 0, 1000)).toBe(emptyLedger);
  });
});
