/** Says cues, one at a time. */

import type { CueKind } from "./types";

/** The way in which something is said; a rate of 1 is calm speech. */
export interface Manner {
  rate: number;
  volume: number;
  /** The address of a voice of the device; empty for the device's own choice. */
  speaker: string;
}

/** A voice that can be chosen. */
export interface Speaker {
  id: string;
  name: string;
}

/** A voice: the browser's speech synthesis, or a test's own. */
export interface SpeechEngine {
  /** False where there is no voice on this device. */
  available(): boolean;
  /** Voices in the language of the page that need no network, the device's own choice first. */
  speakers(): Speaker[];
  /** Begins to speak; `ended` is called once, at the end, after an error or after a cancel. */
  speak(text: string, how: Manner, ended: () => void): void;
  cancel(): void;
}

/** A sentence that is due. */
export interface Said {
  kind: CueKind;
  text: string;
  /** Seconds that it takes at a rate of 1, estimated. */
  seconds: number;
  /** The moment by which it has to be over. */
  until: number;
}

/** Earlier kinds win. A count says nothing that the screen does not show, so it never waits. */
const RANK: Partial<Record<CueKind, number>> = { instruction: 0, side: 0, next: 1, end: 1, count: 2 };

/** A sentence that has waited longer than this is no longer true. */
const PATIENCE = 4_000;
const WORDS_PER_SECOND = 2.6;

interface Prompt extends Said {
  rank: number;
  at: number;
}

/**
 * One prompt at a time, and nothing is cut but by silence itself: a sentence waits until what is being said is over, the
 * newest of those that matter most; a count is dropped.
 */
export class Voice {
  readonly #engine: SpeechEngine;
  readonly #how: () => Manner;
  readonly #now: () => number;
  #speaking: (Prompt & { rate: number }) | undefined;
  #waiting: Prompt | undefined;
  #hasSpoken = false;
  #turn = 0;

  constructor(engine: SpeechEngine, how: () => Manner, now: () => number) {
    this.#engine = engine;
    this.#how = how;
    this.#now = now;
  }

  available(): boolean {
    return this.#engine.available();
  }

  speakers(): Speaker[] {
    return this.#engine.speakers();
  }

  /** To be called in a tap: a phone lets a page speak only after it has done so in one. */
  unlock(): void {
    if (this.#hasSpoken) return;
    this.#hasSpoken = true;
    this.#engine.speak(" ", { ...this.#how(), volume: 0 }, () => undefined);
  }

  say(said: Said): void {
    const rank = RANK[said.kind];
    if (rank === undefined || said.text === "" || !this.available()) return;
    const prompt = { ...said, rank, at: this.#now() };
    if (this.#isStuck()) this.#cut();
    if (this.#speaking === undefined) this.#speak(prompt);
    else if (rank < 2 && rank <= (this.#waiting?.rank ?? 2)) this.#waiting = prompt;
  }

  /** Says a sentence in place of everything else, so that a choice can be heard. */
  sample(text: string): void {
    this.stop();
    const seconds = text.split(/\s+/).length / WORDS_PER_SECOND;
    this.#speak({ kind: "instruction", text, seconds, until: Infinity, rank: 0, at: this.#now() });
  }

  /** Silence, at once. */
  stop(): void {
    this.#waiting = undefined;
    this.#cut();
  }

  #speak(prompt: Prompt): void {
    const how = this.#how();
    const rate = rateOf(prompt, how.rate, this.#now());
    this.#waiting = undefined;
    this.#speaking = { ...prompt, rate, at: this.#now() };
    this.#hasSpoken = true;
    const turn = ++this.#turn;
    this.#engine.speak(prompt.text, { ...how, rate }, () => this.#ended(turn));
  }

  #ended(turn: number): void {
    // An engine tells of the end of what was cancelled, too, and only later.
    if (turn !== this.#turn || this.#speaking === undefined) return;
    const waiting = this.#waiting;
    this.#end();
    if (waiting !== undefined && this.#now() - waiting.at <= PATIENCE) this.#speak(waiting);
    else this.#waiting = undefined;
  }

  #cut(): void {
    this.#end();
    this.#engine.cancel();
  }

  #end(): void {
    this.#speaking = undefined;
    this.#turn++;
  }

  /** Some engines never tell that they are done. */
  #isStuck(): boolean {
    if (this.#speaking === undefined) return false;
    const { at, seconds, rate } = this.#speaking;
    return this.#now() > at + (seconds / rate) * 2_000 + 2_000;
  }
}

/** As slow as was asked for, but not so slow that the sentence would not be over in time. */
function rateOf({ seconds, until }: Said, wanted: number, now: number): number {
  const room = Math.max(0.1, (until - now) / 1000);
  return Math.max(wanted, Math.min(1, seconds / room));
}

/**
 * The speech synthesis of the browser, with a voice in the language of the page. Voices that speak over the network are
 * left out: what is said stays on the device, and a session goes on without a connection.
 */
export function browserSpeech(window: Window): SpeechEngine {
  const synthesis = window.speechSynthesis as SpeechSynthesis | undefined;
  const lang = window.document.documentElement.lang || "en";
  const voices = () => {
    const here = (synthesis?.getVoices() ?? []).filter((v) => v.lang.startsWith(lang) && v.localService);
    return here.sort((a, b) => fit(b, window) - fit(a, window));
  };
  // Browsers look for their voices when they are first asked.
  voices();
  return {
    available: () => synthesis !== undefined && synthesis.getVoices().length > 0,
    speakers: () => voices().map(({ voiceURI, name }) => ({ id: voiceURI, name })),
    speak(text, how, ended) {
      if (synthesis === undefined) return ended();
      const utterance = new SpeechSynthesisUtterance(text);
      const here = voices();
      const voice = here.find(({ voiceURI }) => voiceURI === how.speaker) ?? here[0];
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

/** The device's own choice first, then the voices of the person's country. */
const fit = (voice: SpeechSynthesisVoice, { navigator }: Window): number =>
  (voice.default ? 2 : 0) + (voice.lang.replace("_", "-") === navigator.language ? 1 : 0);
