import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { roomFor } from "./cues";
import { fixtureTimeline } from "./fixture";
import { segmentAt } from "./places";
import type { CueKind } from "./types";
import { Voice, type Manner, type SpeechEngine } from "./voice";

/** Speaks nothing, remembers everything, and ends when told. */
class Mouth implements SpeechEngine {
  readonly heard: string[] = [];
  readonly rates: number[] = [];
  voices = true;
  #ended: (() => void) | undefined;

  available = () => this.voices;
  speakers = () => [];

  speak(text: string, how: Manner, ended: () => void): void {
    expect(this.#ended, `"${text}" begins while something is being said`).toBeUndefined();
    this.heard.push(text);
    this.rates.push(how.rate);
    this.#ended = ended;
  }

  cancel(): void {
    const ended = this.#ended;
    this.#ended = undefined;
    if (ended === undefined) return;
    this.heard.push("(cut)");
    // As browsers do: later, when the next one speaks already.
    queueMicrotask(ended);
  }

  finish(): void {
    const ended = this.#ended;
    this.#ended = undefined;
    ended?.();
  }
}

let now = 0;
let manner: Manner;
beforeEach(() => {
  now = 0;
  manner = { rate: 1, volume: 1, speaker: "" };
});

function voice() {
  const mouth = new Mouth();
  const says = new Voice(
    mouth,
    () => manner,
    () => now,
  );
  const say = (kind: CueKind, text: string, at: number, seconds = 2, room = 10) => {
    now = at;
    says.say({ kind, text, seconds, until: now + room * 1000 });
  };
  return { mouth, says, say };
}

describe("the voice", () => {
  it("drops a count while something else is being said", () => {
    const { mouth, say } = voice();
    say("instruction", "Row with a band", 0);
    say("count", "1", 500);
    mouth.finish();
    expect(mouth.heard).toEqual(["Row with a band"]);
    say("count", "2", 2000);
    expect(mouth.heard).toEqual(["Row with a band", "2"]);
  });

  it("cuts nothing: a sentence waits for what is being said, and the newest that matters most is said", () => {
    const { mouth, say } = voice();
    say("count", "Halfway", 0);
    say("instruction", "Row", 100);
    say("side", "Now left", 200);
    say("next", "Then rest", 300);
    mouth.finish();
    mouth.finish();
    expect(mouth.heard).toEqual(["Halfway", "Now left"]);
  });

  it("does not say what has waited so long that it is no longer true", () => {
    const { mouth, say } = voice();
    say("instruction", "Row", 0);
    say("next", "Then rest", 100);
    now = 5_000;
    mouth.finish();
    expect(mouth.heard).toEqual(["Row"]);
  });

  it("is silent at once, is not confused by the late end of what was cut, and nothing that waited is said later", async () => {
    const { mouth, says, say } = voice();
    say("instruction", "Row", 0);
    say("next", "Then rest", 100);
    says.stop();
    say("instruction", "Face pull", 100);
    say("next", "Then stretch", 150);
    await Promise.resolve();
    expect(mouth.heard).toEqual(["Row", "(cut)", "Face pull"]);
  });

  it("goes on where the engine never tells that it is done", () => {
    const { mouth, say } = voice();
    say("instruction", "Row", 0);
    say("count", "1", 1000);
    expect(mouth.heard).toEqual(["Row"]);
    say("count", "2", 60_000);
    expect(mouth.heard).toEqual(["Row", "(cut)", "2"]);
  });

  it("says nothing for tones, nothing empty, and nothing without a voice", () => {
    const { mouth, say } = voice();
    say("tick", "3", 0);
    say("instruction", "", 0);
    mouth.voices = false;
    say("instruction", "Row", 0);
    expect(mouth.heard).toEqual([]);
  });

  it("speaks once without a sound in a tap, unless it has spoken already", () => {
    const { mouth, says, say } = voice();
    says.unlock();
    mouth.finish();
    says.unlock();
    expect(mouth.heard).toEqual([" "]);
    const second = voice();
    second.say("instruction", "Row", 0);
    second.says.unlock();
    expect(second.mouth.heard).toEqual(["Row"]);
    say("instruction", "Row", 0);
    expect(mouth.heard).toEqual([" ", "Row"]);
  });

  it("is as slow as was asked for where there is room, and never so slow that a sentence is not over in time", () => {
    const speeds = fc.record({
      rate: fc.double({ min: 0.6, max: 1.6, noNaN: true }),
      seconds: fc.integer({ min: 1, max: 20 }),
      spare: fc.double({ min: 0, max: 20, noNaN: true }),
    });
    fc.assert(
      fc.property(speeds, ({ rate, seconds, spare }) => {
        manner = { ...manner, rate };
        const { mouth, say } = voice();
        const room = seconds + spare;
        say("instruction", "Row", 0, seconds, room);
        const [said = 0] = mouth.rates;
        expect(seconds / said).toBeLessThanOrEqual(Math.max(room, seconds / rate) + 1e-9);
        expect(seconds / said).toBeLessThanOrEqual(room + 1e-9);
        if (seconds / rate <= room) expect(said).toBe(rate);
      }),
    );
  });
});

describe("the room for a sentence", () => {
  it("ends where the next one begins and where the part of the session ends that it is about", () => {
    const timeline = fixtureTimeline();
    const spoken = timeline.cues.filter(({ text, kind }) => text !== "" && kind !== "count");
    expect(spoken.length).toBeGreaterThan(5);
    spoken.forEach((cue, i) => {
      const segment = timeline.segments.findIndex(({ start, seconds }) => cue.at < start + seconds);
      const { start = 0, seconds = 0 } = segmentAt(timeline, segment) ?? {};
      const into = (cue.at - start) * 1000;
      const end = Math.min(start + seconds, spoken[i + 1]?.at ?? timeline.seconds);
      expect(roomFor(cue, timeline, { segment, into, extra: 0 })).toBe((end - cue.at) * 1000);
      expect(roomFor(cue, timeline, { segment, into: into + 300, extra: 0 })).toBe((end - cue.at) * 1000 - 300);
    });
  });
});
