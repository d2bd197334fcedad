import { describe, expect, it } from "vitest";
import { fixtureTimeline } from "./fixture";
import { coveredIn } from "./ledger";
import { next, ready, restored, type Input, type Playback } from "./playback";
import { placeNow, view } from "./view";

/** A person with a clock: inputs at moments, and a tick every 100 ms in between, as in the page. */
class Walkthrough {
  now = 1_000_000;
  state: Playback;

  constructor(only?: readonly number[], ownPace = false) {
    this.state = ready(fixtureTimeline(only), ownPace);
  }

  do(input: Input): this {
    this.state = next(this.state, input, this.now);
    return this;
  }

  wait(seconds: number): this {
    const end = this.now + seconds * 1000;
    while (this.now < end) {
      this.now = Math.min(end, this.now + 100);
      this.do("tick");
    }
    return this;
  }

  sleep(seconds: number): this {
    this.now += seconds * 1000;
    return this;
  }

  get kind() {
    return this.state.status.kind;
  }

  get view() {
    return view(this.state, this.now);
  }

  /** Second of the timeline. */
  get second(): number {
    const place = placeNow(this.state, this.now);
    return (this.state.timeline.segments[place.segment]?.start ?? NaN) + place.into / 1000;
  }

  get doneSeconds(): number {
    return Object.keys(this.state.ledger.covered).reduce((s, i) => s + coveredIn(this.state.ledger, +i), 0) / 1000;
  }
}

const MARCH = 5;
const CAT_COW = 50;
const ROW_REST = 50 + 18 + 8 + 28 + 20 + 15;

describe("start, pause and resume", () => {
  it("waits for the start", () => {
    expect(new Walkthrough().wait(60).kind).toBe("ready");
  });

  it("goes by the clock, not by the number of ticks", () => {
    const often = new Walkthrough().do("start").wait(17);
    const once = new Walkthrough().do("start").sleep(17).do("tick");
    expect(often.second).toBe(17);
    expect(once.second).toBe(17);
    expect(once.doneSeconds).toBe(often.doneSeconds);
  });

  it("ends at the last second and not before", () => {
    const walk = new Walkthrough();
    const total = walk.state.timeline.seconds;
    walk.do("start").wait(total - 0.1);
    expect(walk.kind).toBe("running");
    walk.wait(0.1);
    expect(walk.state.status).toEqual({ kind: "finished", completed: true });
  });

  it("stands still while paused", () => {
    const walk = new Walkthrough().do("start").wait(12.3).do("pause").wait(500);
    expect(walk.second).toBe(12.3);
    expect(walk.view.scene).toBe("paused");
  });

  it("gets ready for three seconds after a pause, outside the planned total, then goes on in the same place", () => {
    const walk = new Walkthrough().do("start").wait(12.3).do("pause").wait(60).do("resume");
    expect(walk.view).toMatchObject({ scene: "lead-in", seconds: 3 });
    expect(walk.wait(2.9).second).toBe(12.3);
    expect(walk.wait(1.1).second).toBe(13.3);
    expect(walk.doneSeconds).toBe(13.3 - MARCH);
    expect(walk.state.ledger.elapsed).toBe(13_300);
  });

  it("loses and gains nothing in a storm of pauses", () => {
    const walk = new Walkthrough().do("start");
    for (let i = 0; i < 50; i++)
      walk.wait(0.7).do("pause").do("pause").do("resume").do("resume").wait(1).do("pause").do("resume").wait(3);
    expect(walk.second).toBeCloseTo(35, 9);
    expect(walk.doneSeconds).toBeCloseTo(30, 9);
    expect(walk.state.ledger.elapsed).toBe(35_000);
  });
});

describe("next and back", () => {
  it("goes to the get-ready of the next exercise", () => {
    const walk = new Walkthrough().do("start").wait(12).do("next");
    expect(walk.view).toMatchObject({ item: 1, scene: "get-ready", seconds: 15 });
  });

  it("ends the session after the last exercise", () => {
    const walk = new Walkthrough().do("start").do("next").do("next").do("next").do("next");
    expect(walk.view.item).toBe(4);
    expect(walk.do("next").kind).toBe("finished");
  });

  it("restarts the exercise with one back", () => {
    const walk = new Walkthrough()
      .do("start")
      .wait(CAT_COW + 7)
      .do("back");
    expect(walk.view).toMatchObject({ item: 1, scene: "get-ready", seconds: 15 });
  });

  it("goes to the one before with two quick backs, and to the one before that with three", () => {
    const walk = new Walkthrough()
      .do("start")
      .wait(CAT_COW + 12)
      .do("back")
      .wait(0.5)
      .do("back");
    expect(walk.view.item).toBe(0);
    const far = new Walkthrough()
      .do("start")
      .do("next")
      .do("next")
      .do("next")
      .wait(9)
      .do("back")
      .wait(1)
      .do("back")
      .wait(1)
      .do("back");
    expect(far.view.item).toBe(1);
  });

  it("restarts twice with two slow backs, and with two backs that have something between them", () => {
    const slow = new Walkthrough()
      .do("start")
      .wait(CAT_COW + 7)
      .do("back")
      .wait(2.1)
      .do("back");
    expect(slow.view.item).toBe(1);
    const between = new Walkthrough()
      .do("start")
      .wait(CAT_COW + 7)
      .do("back")
      .do("pause")
      .do("back");
    expect(between.view.item).toBe(1);
  });

  it("stays paused when moved while paused", () => {
    const walk = new Walkthrough().do("start").wait(12).do("pause").do("next").wait(30);
    expect(walk.view).toMatchObject({ scene: "paused", item: 1 });
    expect(walk.second).toBe(35);
  });

  it("credits an exercise that is done twice only once", () => {
    const walk = new Walkthrough([0]).do("start").wait(20).do("back").wait(35);
    expect(walk.kind).toBe("finished");
    expect(walk.doneSeconds).toBe(30);
  });
});

describe("longer, shorter and skipped rests", () => {
  const resting = () => new Walkthrough().do("start").wait(ROW_REST + 10);

  it("lengthens a rest by 15 seconds and shifts what follows", () => {
    const walk = resting();
    expect(walk.view).toMatchObject({ scene: "rest", seconds: 50 });
    walk.do("plus15");
    expect(walk.view.seconds).toBe(65);
    expect(walk.wait(64.9).view.scene).toBe("rest");
    expect(walk.wait(0.2).view.scene).toBe("work");
  });

  it("does not count the seconds of a rest as work", () => {
    const walk = resting();
    const before = walk.doneSeconds;
    expect(walk.do("plus15").wait(60).doneSeconds).toBe(before);
  });

  it("shortens a rest by 15 seconds and ends it where less is left", () => {
    const walk = resting().do("minus15");
    expect(walk.view.seconds).toBe(35);
    walk.do("minus15").do("minus15").do("minus15");
    expect(walk.view).toMatchObject({ scene: "work", set: 2, repetition: 1, progress: 0 });
  });

  it("skips a rest", () => {
    expect(resting().do("skip-rest").view).toMatchObject({ scene: "work", set: 2 });
  });

  it("lengthens a get-ready", () => {
    expect(new Walkthrough().do("start").wait(2).do("plus15").view).toMatchObject({ scene: "get-ready", seconds: 18 });
  });

  it("does nothing in work or while switching sides", () => {
    const walk = new Walkthrough().do("start").wait(12);
    for (const input of ["plus15", "minus15", "skip-rest"] as const) expect(walk.do(input).second).toBe(12);
    const stretch = new Walkthrough([4]).do("start").wait(8 + 19 + 5 + 19 + 2);
    expect(stretch.view.scene).toBe("switch-side");
    expect(stretch.do("skip-rest").view.scene).toBe("switch-side");
  });
});

describe("sets at the person's own pace", () => {
  const rowing = (own: boolean) => new Walkthrough([3], own).do("start").wait(20);

  it("wait at their end for a tap", () => {
    const walk = rowing(true).wait(40);
    expect(walk.view).toMatchObject({ scene: "work", set: 1, open: true, waiting: true });
    expect(walk.do("done").view).toMatchObject({ scene: "rest", set: 2 });
  });

  it("do not wait where the clock leads", () => {
    expect(rowing(false).wait(40).view.scene).toBe("rest");
    expect(rowing(false).wait(4).do("done").second).toBe(24);
  });

  it("count no more seconds than planned, however long the person takes", () => {
    expect(rowing(true).wait(400).do("done").doneSeconds).toBe(15);
  });

  it("do not open warm-up and single stretches", () => {
    expect(new Walkthrough([0], true).do("start").wait(12).view.open).toBe(false);
    expect(new Walkthrough([4], true).do("start").wait(12).view.open).toBe(false);
  });
});

describe("this hurts", () => {
  const moments: [string, Walkthrough][] = [
    ["ready", new Walkthrough()],
    ["get-ready", new Walkthrough().do("start").wait(2)],
    ["move", new Walkthrough().do("start").wait(7)],
    ["hold", new Walkthrough([4]).do("start").wait(15)],
    ["rest", new Walkthrough().do("start").wait(ROW_REST + 3)],
    ["switch-side", new Walkthrough([4]).do("start").wait(8 + 43 + 2)],
    ["lead-in", new Walkthrough().do("start").wait(9).do("pause").do("resume").wait(1)],
    ["paused", new Walkthrough().do("start").wait(9).do("pause")],
    ["away", new Walkthrough().do("start").wait(9).sleep(60).do("tick")],
    ["open set", new Walkthrough([3], true).do("start").wait(50)],
  ];

  it.each(moments)("stops at once in %s and goes on only when told", (_, walk) => {
    const { second } = walk;
    walk.do("hurts");
    expect(walk.kind).toBe("hurt");
    const stopped = walk.second;
    if (walk.state.ledger.elapsed > 0 && second <= stopped) expect(stopped).toBe(second);
    walk.wait(300).do("pause").do("start").do("back").do("plus15").do("done").do("hidden").do("shown");
    expect(walk.kind).toBe("hurt");
    expect(walk.second).toBe(stopped);
    expect(walk.do("resume").view.scene).toBe("lead-in");
    expect(walk.second).toBe(stopped);
  });

  it("is no longer there once the session is finished", () => {
    expect(new Walkthrough().do("start").do("finish").do("hurts").kind).toBe("finished");
  });

  it("keeps the person's own place when the clock had gone on without them", () => {
    const walk = new Walkthrough().do("start").wait(9).sleep(60).do("tick").do("hurts");
    expect(walk.second).toBe(9);
  });

  it("goes on with the next exercise if the person skips what hurt", () => {
    const walk = new Walkthrough().do("start").wait(9).do("hurts").do("next");
    expect(walk.view).toMatchObject({ item: 1, scene: "get-ready" });
  });
});

describe("hidden, asleep and reloaded", () => {
  it("asks after more than 20 seconds of sleep, and credits none of them wherever the person goes on", () => {
    for (const [choice, second] of [
      ["where-you-were", 12],
      ["where-the-clock-is", 33],
    ] as const) {
      const walk = new Walkthrough().do("start").wait(12).sleep(21).do("tick");
      expect(walk.state.status).toMatchObject({ kind: "away", seconds: 21 });
      walk.wait(100).do(choice);
      expect(walk.second).toBe(second);
      expect(walk.doneSeconds).toBe(7);
      expect(walk.state.ledger.elapsed).toBe(12_000);
      expect(walk.view.scene).toBe("lead-in");
    }
  });

  it("goes on by itself after 20 seconds or less", () => {
    const walk = new Walkthrough().do("start").wait(12).sleep(20).do("tick");
    expect(walk.kind).toBe("running");
    expect(walk.second).toBe(32);
  });

  it("asks after more than 20 hidden seconds, which count only where the person chooses the clock", () => {
    const gone = () => new Walkthrough().do("start").wait(12).do("hidden").wait(21).do("shown");
    expect(gone().state.status).toMatchObject({ kind: "away", seconds: 21 });
    const here = gone().do("where-you-were");
    expect([here.second, here.doneSeconds, here.state.ledger.elapsed]).toEqual([12, 7, 12_000]);
    const there = gone().do("where-the-clock-is");
    expect([there.second, there.doneSeconds, there.state.ledger.elapsed]).toEqual([33, 28, 33_000]);
  });

  it("does not ask after a short look elsewhere", () => {
    const walk = new Walkthrough().do("start").wait(12).do("hidden").wait(19).do("shown").wait(1);
    expect([walk.kind, walk.second, walk.doneSeconds]).toEqual(["running", 32, 27]);
  });

  it("never credits the time asleep while hidden", () => {
    const walk = new Walkthrough()
      .do("start")
      .wait(12)
      .do("hidden")
      .wait(5)
      .sleep(25)
      .do("shown")
      .do("where-the-clock-is");
    expect([walk.second, walk.doneSeconds]).toEqual([42, 12 - 5 + 5 - 0]);
  });

  it("does not finish behind the person's back", () => {
    const walk = new Walkthrough([0]).do("start").wait(12).do("hidden").wait(90);
    expect(walk.kind).toBe("running");
    expect(walk.do("shown").kind).toBe("away");
    expect(walk.do("where-you-were").second).toBe(12);
  });

  it("finishes where the clock is past the end and the person says so", () => {
    const walk = new Walkthrough([0]).do("start").wait(12).sleep(90).do("tick").do("where-the-clock-is");
    expect(walk.state.status).toEqual({ kind: "finished", completed: true });
    expect(walk.doneSeconds).toBe(7);
  });

  it("asks nothing where it was paused", () => {
    const walk = new Walkthrough().do("start").wait(12).do("pause").do("hidden").sleep(600).do("shown").do("tick");
    expect([walk.kind, walk.second]).toEqual(["paused", 12]);
  });

  it("keeps its place over a reload: a short one goes on after a get-ready, without credit", () => {
    const walk = new Walkthrough().do("start").wait(12).sleep(4);
    walk.state = restored(JSON.parse(JSON.stringify(walk.state)) as Playback, walk.now);
    expect(walk.view.scene).toBe("lead-in");
    walk.wait(4);
    expect([walk.second, walk.doneSeconds]).toEqual([13, 8]);
  });

  it("asks after a long reload, and counts what was hidden before it", () => {
    const asleep = new Walkthrough().do("start").wait(12).sleep(60);
    asleep.state = restored(asleep.state, asleep.now);
    expect(asleep.kind).toBe("away");
    expect(asleep.do("where-the-clock-is").second).toBe(72);
    expect(asleep.doneSeconds).toBe(7);
    const hidden = new Walkthrough().do("start").wait(12).do("hidden").wait(19).sleep(3);
    hidden.state = restored(hidden.state, hidden.now);
    expect(hidden.kind).toBe("away");
    expect(hidden.do("where-you-were").second).toBe(12);
  });

  it.each(["ready", "paused", "hurt", "finished"] as const)("leaves %s as it is over a reload", (kind) => {
    const walk = new Walkthrough();
    if (kind !== "ready")
      walk
        .do("start")
        .wait(12)
        .do(({ paused: "pause", hurt: "hurts", finished: "finish" } as const)[kind]);
    expect(restored(walk.state, walk.now + 600_000)).toBe(walk.state);
  });

  it("goes on when the device's clock is set back", () => {
    const walk = new Walkthrough().do("start").wait(12);
    walk.now -= 3_600_000;
    walk.do("tick").wait(3);
    expect([walk.second, walk.doneSeconds]).toEqual([15, 10]);
  });
});
