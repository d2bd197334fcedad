import { describe, expect, it } from "vitest";
import { Voice, type SpeechEngine } from "./voice";

/** Speaks nothing, remembers everything, and ends when told. */
class Speaker implements SpeechEngine {
  readonly heard: string[] = [];
  voices = true;
  #ended: (() => void) | undefined;

  available = () => this.voices;

  speak(text: string, _: unknown, ended: () => void): void {
    expect(this.#ended, `"${text}" begins while something is being said`).toBeUndefined();
    this.heard.push(text);
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

function voice(): { speaker: Speaker; says: Voice } {
  const speaker = new Speaker();
  return { speaker, says: new Voice(speaker, () => ({ rate: 1, volume: 1 })) };
}

describe("the voice", () => {
  it("drops a count while something else is being said", () => {
    const { speaker, says } = voice();
    says.say("instruction", "Row with a band", 0);
    says.say("count", "1", 500);
    speaker.finish();
    expect(speaker.heard).toEqual(["Row with a band"]);
    says.say("count", "2", 2000);
    expect(speaker.heard).toEqual(["Row with a band", "2"]);
  });

  it("cuts a count for an instruction", () => {
    const { speaker, says } = voice();
    says.say("count", "3", 0);
    says.say("instruction", "Row", 100);
    expect(speaker.heard).toEqual(["3", "(cut)", "Row"]);
  });

  it("cuts an older instruction for a newer one, and for the side", () => {
    const { speaker, says } = voice();
    says.say("instruction", "Row", 0);
    says.say("instruction", "Face pull", 100);
    says.say("side", "Now left", 200);
    expect(speaker.heard).toEqual(["Row", "(cut)", "Face pull", "(cut)", "Now left"]);
  });

  it("says what comes next after the instruction that is being said", async () => {
    const { speaker, says } = voice();
    says.say("instruction", "Row", 0);
    says.say("next", "Then rest", 100);
    expect(speaker.heard).toEqual(["Row"]);
    speaker.finish();
    expect(speaker.heard).toEqual(["Row", "Then rest"]);
  });

  it("is not confused by the late end of what was cut", async () => {
    const { speaker, says } = voice();
    says.say("instruction", "Row", 0);
    says.say("instruction", "Face pull", 100);
    says.say("next", "Then rest", 150);
    await Promise.resolve();
    expect(speaker.heard).toEqual(["Row", "(cut)", "Face pull"]);
  });

  it("is silent at once, and nothing that waited is said later", async () => {
    const { speaker, says } = voice();
    says.say("instruction", "Row", 0);
    says.say("next", "Then rest", 100);
    says.stop();
    await Promise.resolve();
    expect(speaker.heard).toEqual(["Row", "(cut)"]);
    says.say("count", "1", 300);
    expect(speaker.heard).toEqual(["Row", "(cut)", "1"]);
  });

  it("goes on where the engine never tells that it is done", () => {
    const { speaker, says } = voice();
    says.say("instruction", "Row", 0);
    (speaker as unknown as { finish(): void }).finish = () => undefined;
    says.say("count", "1", 1000);
    expect(speaker.heard).toEqual(["Row"]);
    speaker.cancel();
    says.say("count", "2", 60_000);
    expect(speaker.heard).toEqual(["Row", "(cut)", "2"]);
  });

  it("says nothing for tones, nothing empty, and nothing without a voice", () => {
    const { speaker, says } = voice();
    says.say("tick", "3", 0);
    says.say("instruction", "", 0);
    speaker.voices = false;
    says.say("instruction", "Row", 0);
    expect(speaker.heard).toEqual([]);
  });
});
