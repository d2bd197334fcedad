import { describe, expect, it } from "vitest";
import { fixtureTimeline } from "./fixture";
import { isWork } from "./ledger";
import { next, ready, restored, type Input, type Playback } from "./playback";
import { hurtSide, itemsOf, leftItems, logsOf, renumber } from "./record";

const TRAPEZIUS = [4];
const LEFT = { plannedSeconds: 38, plannedRepetitions: 2, side: "left" };

function play(only: readonly number[] | undefined, ...steps: (Input | number)[]): Playback {
  let now = 0;
  let state = ready(fixtureTimeline(only));
  for (const step of ["start" as const, ...steps]) {
    if (typeof step !== "number") state = next(state, step, now);
    else
      for (const end = now + step * 1000; now < end; state = next(state, "tick", now)) now = Math.min(end, now + 500);
  }
  return state;
}

const logs = (state: Playback, item = 0) => logsOf(state.timeline, state.ledger, item);

describe("the record of an exercise", () => {
  it("is done on both sides, to the second, where everything was done", () => {
    expect(logs(play(TRAPEZIUS, 8 + 43 + 6 + 43))).toEqual([
      {
        item: 0,
        variant: "upper-trapezius-stretch/seated",
        side: "left",
        plannedSeconds: 38,
        doneSeconds: 38,
        plannedRepetitions: 2,
        doneRepetitions: 2,
        outcome: "done",
      },
      {
        item: 0,
        variant: "upper-trapezius-stretch/seated",
        side: "right",
        plannedSeconds: 38,
        doneSeconds: 38,
        plannedRepetitions: 2,
        doneRepetitions: 2,
        outcome: "done",
      },
    ]);
  });

  it("keeps a side that was left out", () => {
    expect(logs(play(TRAPEZIUS, 8 + 43 + 2, "next"))).toMatchObject([
      { side: "left", outcome: "done" },
      { side: "right", doneSeconds: 0, doneRepetitions: 0, outcome: "skipped" },
    ]);
  });

  it("counts only whole repetitions and only begun seconds that are over", () => {
    expect(logs(play(TRAPEZIUS, 8 + 19 + 5 + 7.5, "next"))[0]).toMatchObject({
      ...LEFT,
      doneSeconds: 26,
      doneRepetitions: 1,
      outcome: "partly",
    });
  });

  it("has no side where there is none", () => {
    const [log, ...more] = logs(play([3], 20 + 15 + 60 + 15));
    expect(log).toEqual({
      item: 0,
      variant: "row/band",
      plannedSeconds: 30,
      doneSeconds: 30,
      plannedRepetitions: 6,
      doneRepetitions: 6,
      outcome: "done",
    });
    expect(more).toEqual([]);
  });

  it("splits an alternating exercise by side", () => {
    expect(logs(play([2], 8 + 7 + 7 + 3, "next"))).toMatchObject([
      {
        side: "left",
        plannedSeconds: 14,
        doneSeconds: 10,
        plannedRepetitions: 2,
        doneRepetitions: 1,
        outcome: "partly",
      },
      {
        side: "right",
        plannedSeconds: 14,
        doneSeconds: 7,
        plannedRepetitions: 2,
        doneRepetitions: 1,
        outcome: "partly",
      },
    ]);
  });

  it("is skipped where nothing was done", () => {
    expect(logs(play([0], 3, "next"))).toMatchObject([{ doneSeconds: 0, outcome: "skipped" }]);
  });

  it("is stopped on the side that hurt, and only there", () => {
    const state = play(TRAPEZIUS, 8 + 43 + 6 + 4, "hurts");
    expect(hurtSide(state)).toBe("right");
    expect(logsOf(state.timeline, state.ledger, 0, hurtSide(state))).toMatchObject([
      { side: "left", outcome: "done" },
      { side: "right", doneSeconds: 4, outcome: "stopped-hurt" },
    ]);
  });

  it("is of the side to come while sides are switched", () => {
    expect(hurtSide(play(TRAPEZIUS, 8 + 43 + 2, "hurts"))).toBe("right");
    expect(hurtSide(play([0], 8, "hurts"))).toBe("both");
  });

  it("counts a set that the person declared done as done, with the seconds it took", () => {
    let state = next(ready(fixtureTimeline([3]), true), "start", 0);
    state = next(next(state, "tick", 20_000), "tick", 32_000);
    state = next(state, "done", 32_000);
    state = next(next(state, "skip-rest", 33_000), "done", 43_000);
    expect(logs(state)).toMatchObject([{ doneSeconds: 22, doneRepetitions: 6, outcome: "done" }]);
  });
});

describe("when an exercise is written down", () => {
  it("is once the next one has begun, since back still returns to it in the get-ready", () => {
    expect(leftItems(play(undefined, 35 + 10))).toEqual([]);
    expect(leftItems(play(undefined, 35 + 16))).toEqual([0]);
  });

  it("is at the end for all of them, the ones never reached too", () => {
    expect(leftItems(play(undefined, 10, "finish"))).toEqual([0, 1, 2, 3, 4]);
  });

  it("is not while the page is hidden or an absence is undecided", () => {
    expect(leftItems(play(undefined, 30, "hidden", 60))).toEqual([]);
    expect(leftItems(play(undefined, 30, "hidden", 60, "shown"))).toEqual([]);
    expect(leftItems(play(undefined, 30, "hidden", 60, "shown", "where-the-clock-is"))).toEqual([0, 1]);
  });
});

describe("the numbers of an eased session", () => {
  const before = ["row", "face-pull", "pec-stretch"].map((exercise, i) => ({ exercise, index: i + 3 }));
  const of = (...exercises: string[]) =>
    renumber(
      before,
      exercises.map((exercise) => ({ exercise })),
    );

  it("stay with what stayed", () => {
    expect(of("face-pull", "pec-stretch")).toEqual([4, 5]);
    expect(of("pec-stretch")).toEqual([5]);
  });

  it("go to the easier variant or the other exercise from what hurt", () => {
    expect(of("row", "face-pull", "pec-stretch")).toEqual([3, 4, 5]);
    expect(of("wall-angel", "face-pull", "pec-stretch")).toEqual([3, 4, 5]);
  });

  it("never come twice", () => {
    expect(of("a", "b", "c", "d", "e")).toEqual([3, 4, 5, 6, 7]);
  });
});

describe("whatever is tapped, and whenever", () => {
  const INPUTS: Input[] = [
    "start",
    "resume",
    "pause",
    "next",
    "back",
    "plus15",
    "minus15",
    "skip-rest",
    "done",
    "hurts",
    "hidden",
    "shown",
    "tick",
    "tick",
    "where-you-were",
    "where-the-clock-is",
    "resume",
  ];

  /** A generator with a seed (mulberry32), so that what fails once fails again. */
  function random(seed: number): () => number {
    return () => {
      seed = (seed + 0x6d2b79f5) | 0;
      let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
      return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
  }

  /** A state that throws where somebody changes it. */
  function frozen<T>(value: T): T {
    if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
      Object.freeze(value);
      Object.values(value).forEach(frozen);
    }
    return value;
  }

  function check(state: Playback, awake: number): void {
    let total = 0;
    for (const item of itemsOf(state.timeline)) {
      const found = logs(state, item);
      const sides = new Set(state.timeline.segments.flatMap((s) => (isWork(s) && s.item === item ? [s.side] : [])));
      expect(new Set(found.map((l) => l.side))).toEqual(sides);
      for (const log of found) {
        expect(log.doneSeconds).toBeLessThanOrEqual(log.plannedSeconds);
        expect(log.doneRepetitions).toBeLessThanOrEqual(log.plannedRepetitions);
        if (log.outcome === "done") expect(log.doneRepetitions).toBe(log.plannedRepetitions);
        total += log.doneSeconds;
      }
    }
    expect(total).toBeLessThanOrEqual(awake / 1000);
    expect(state.ledger.elapsed).toBeLessThanOrEqual(awake);
  }

  it("never more is credited than planned or than the person was there, and no side is lost", () => {
    for (let seed = 1; seed <= 200; seed++) {
      const dice = random(seed);
      let state = ready(fixtureTimeline(), dice() < 0.3);
      let now = 5_000_000;
      let awake = 0;
      for (let i = 0; i < 200; i++) {
        const gap = Math.floor(dice() < 0.04 ? 20_001 + dice() * 90_000 : dice() * dice() * 12_000);
        now += gap;
        if (gap <= 20_000) awake += gap;
        if (dice() < 0.02) state = restored(JSON.parse(JSON.stringify(state)) as Playback, now);
        const input = INPUTS[Math.floor(dice() * INPUTS.length)] as Input;
        state = next(frozen(state), input, now);
        if (state.status.kind === "hurt" && dice() < 0.5) state = next(state, "next", now);
      }
      check(state, awake);
      check(next(state, "finish", now), awake);
    }
  });

  it("says the same of a clock that ticks once and of one that ticks often", () => {
    for (let seed = 1; seed <= 100; seed++) {
      const dice = random(seed);
      let often = next(ready(fixtureTimeline()), "start", 0);
      let once = often;
      let now = 0;
      for (let i = 0; i < 60; i++) {
        const gap = Math.floor(dice() * 15_000);
        for (let t = now; t < now + gap; t += 1 + Math.floor(dice() * 400)) often = next(often, "tick", t);
        now += gap;
        const input = INPUTS[Math.floor(dice() * 9)] as Input;
        often = next(often, input, now);
        once = next(once, input, now);
        expect(once.place).toEqual(often.place);
        expect(once.ledger.covered).toEqual(often.ledger.covered);
      }
    }
  });
});
