/** Says cues, one at a time. */

import type { CueKind } from "./types";

/** A voice: the browser's speech synthesis, or a test's own. */
export interface SpeechEngine {
  /** False where there is no voice on this device. */
  available(): boolean;
  /** Begins to speak; `ended` is called once, at the end, after an error or after a cancel. */
  speak(text: string, how: { rate: number; volume: number }, ended: () => void): void;
  cancel(): void;
}

/** Earlier kinds win. A count says nothing that the screen does not show, so it never waits and never interrupts. */
const RANK: Partial<Record<CueKind, number>> = { instruction: 0, side: 0, next: 1, count: 2 };

/** A sentence that has waited longer than this is no longer true. */
const PATIENCE = 4_000;
const WORDS_PER_SECOND = 2.6;

interface Prompt {
  text: string;
  rank: number;
  at: number;
}

/**
 * One prompt at a time. What says where the person is (name, side) takes the place of anything; what comes next waits for
 * it; a count is dropped where something else is being said.
 */
export class Voice {
  readonly #engine: SpeechEngine;
  readonly #how: () => { rate: number; volume: number };
  #speaking: Prompt | undefined;
  #waiting: Prompt | undefined;
  #turn = 0;

  constructor(engine: SpeechEngine, how: () => { rate: number; volume: number }) {
    this.#engine = engine;
    this.#how = how;
  }

  available(): boolean {
    return this.#engine.available();
  }

  say(kind: CueKind, text: string, now: number): void {
    const rank = RANK[kind];
    if (rank === undefined || text === "" || !this.available()) return;
    const prompt = { text, rank, at: now };
    if (this.#speaking !== undefined && now > this.#speaking.at + longest(this.#speaking.text)) this.#end();
    if (this.#speaking === undefined || (rank < 2 && rank <= this.#speaking.rank)) this.#speak(prompt);
    else if (rank < 2) this.#waiting = prompt;
  }

  /** Silence, at once. */
  stop(): void {
    this.#waiting = undefined;
    this.#end();
    this.#engine.cancel();
  }

  #speak(prompt: Prompt): void {
    if (this.#speaking !== undefined) this.#engine.cancel();
    this.#waiting = undefined;
    this.#speaking = prompt;
    const turn = ++this.#turn;
    this.#engine.speak(prompt.text, this.#how(), () => this.#ended(turn));
  }

  #ended(turn: number): void {
    // An engine tells of the end of what was cancelled, too, and only later.
    if (turn !== this.#turn || this.#speaking === undefined) return;
    const { at, text } = this.#speaking;
    const waiting = this.#waiting;
    this.#end();
    const now = at + (text.split(/\s+/).length / WORDS_PER_SECOND) * 1000;
    if (waiting !== undefined && now - waiting.at <= PATIENCE) this.#speak(waiting);
    else this.#waiting = undefined;
  }

  #end(): void {
    this.#speaking = undefined;
    this.#turn++;
  }
}

/** Some engines never tell that they are done; after this they are taken to be. */
const longest = (text: string) => (text.split(/\s+/).length / WORDS_PER_SECOND) * 2_000 + 2_000;

/** The speech synthesis of the browser, with a voice in the language of the page. */
export function browserSpeech(window: Window): SpeechEngine {
  const synthesis = window.speechSynthesis as SpeechSynthesis | undefined;
  const lang = window.document.documentElement.lang || "en";
  return {
    available: () => synthesis !== undefined && synthesis.getVoices().length > 0,
    speak(text, how, ended) {
      if (synthesis === undefined) return ended();
      const utterance = new SpeechSynthesisUtterance(text);
      const voice = synthesis.getVoices().find((v) => v.lang.startsWith(lang) && v.localService);
      if (voice !== undefined) utterance.voice = voice;
      utterance.lang = voice?.lang ?? lang;
      utterance.rate = how.rate;
      utterance.volume = how.volume;
      utterance.onend = utterance.onerror = ended;
      synthesis.speak(utterance);
    },
    cancel: () => synthesis?.cancel(),
  };
}
