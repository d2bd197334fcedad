/** Brings together the session, the clock and the device: what components show, and the one place that has effects. */

import type { PlayerHost } from "../session/host";
import type { Clock, Scheduler } from "./clock";
import { cuesDue, roomFor } from "./cues";
import {
  begin,
  currentItem,
  doneSeconds,
  eased,
  easing,
  input,
  isCompleted,
  isFinished,
  noteEnd,
  noteHurt,
  pace,
  skipHurt,
  snapshot,
  takeUp,
  type Journey,
  type Step,
} from "./journey";
import type { LockScreen } from "./lockscreen";
import { forgetPlace, kept, save } from "./persist";
import type { Input, Place } from "./playback";
import type { Log } from "./record";
import { DEFAULTS, type Settings, type SettingsStore } from "./settings";
import type { Sound, Tone } from "./sound";
import type { CheckAnswered, Choice, Cue, Ending, Hurt, Note, SoreSpot } from "./types";
import { view, type View } from "./view";
import { endOfHold, isSymptom } from "./words";
import type { Manner, Voice } from "./voice";
import type { ScreenOn } from "./wakelock";

export interface Device {
  clock: Clock;
  scheduler: Scheduler;
  settings: SettingsStore;
  storage: Pick<Storage, "getItem" | "setItem" | "removeItem">;
  sound: Sound;
  voice: (how: () => Manner) => Voice;
  screen: ScreenOn;
  lockScreen: (onkey: (key: string) => void) => LockScreen;
  isHidden: () => boolean;
}

/** The steps after something hurt: what it was, a symptom that ends the day, the warning signs, how to go on. */
export type HurtStep = "what" | "symptom" | "signs" | "choose" | "asking";

const ENDINGS: Record<string, Ending> = {
  "too-much-pain": "too-much-pain",
  "stopped-for-today": "stopped-for-today",
  advised: "stopped-for-today",
  held: "over",
  "session-over": "over",
  "pain-not-said": "over",
  "not-today": "over",
};

/** Milliseconds between two times that the place is kept while playing. */
const KEEP = 1_000;
const FLASH = 300;
const FLASHES: Partial<Record<Cue["kind"], true>> = { go: true, end: true, stop: true, side: true };
const TONES: Partial<Record<Cue["kind"], Tone>> = { tick: "tick", go: "go", end: "end", stop: "stop" };

export class Conductor {
  readonly #host: PlayerHost;
  readonly #device: Device;
  readonly #voice: Voice;
  readonly #lockScreen: LockScreen;
  #journey = $state.raw<Journey>() as Journey;
  #now = $state(0);
  #settings = $state.raw<Settings>(DEFAULTS);
  #flashUntil = $state(0);
  #soundIsOn = $state(false);
  /** Since this page was loaded: before that nothing can be heard, and a voice that was asked to speak would hang. */
  #isTouched = false;
  #hurtStep = $state<HurtStep>("what");
  /** The changes after something hurt, in sentences; shown before it goes on. */
  changes = $state.raw<readonly string[]>([]);
  /** The reason for an end that the person did not choose. */
  ending = $state<Ending | undefined>();
  /** The reason why the wish after a hurt could not be granted. */
  refusal = $state<"offline" | "refused" | undefined>();
  #heard: Place | undefined;
  #tick = 0;
  #keptAt = 0;
  #closed = false;

  constructor(host: PlayerHost, device: Device) {
    this.#host = host;
    this.#device = device;
    this.#settings = { ...DEFAULTS, ...device.settings.look };
    this.#voice = device.voice(() => {
      const { voiceRate: rate, volume, speaker } = this.#settings;
      return { rate, volume, speaker };
    });
    this.#lockScreen = device.lockScreen((key) => this.#onMedia(key));
    const now = (this.#now = this.#device.clock.now());
    const place = kept(now, device.storage, host.session);
    if (place === undefined) this.#journey = begin(host.session, host.plan, this.#settings.ownPace, host.takenUp);
    else this.#take(takeUp(place, now));
    if (place?.hurt !== undefined) this.#hurtStep = this.#stepAfter(place.hurt);
  }

  get #severity() {
    return this.#host.catalogue.severity;
  }

  /** Rule R17: a symptom ends the day; sharp or shooting pain, and strong pain of whatever kind, asks for the signs. */
  #stepAfter({ kind, score = 0 }: Pick<Hurt, "kind" | "score">): HurtStep {
    if (isSymptom(kind)) return "symptom";
    return kind === "sharp" || kind === "shooting" || score >= this.#severity.strong ? "signs" : "choose";
  }

  readonly shown: View = $derived.by(() => view(this.#journey.playback, this.#now));
  readonly flash = $derived.by(() => this.#settings.flash && this.#now < this.#flashUntil);

  /** True if it goes on unheard until the next tap: after a reload, or when a call has taken the sound away. */
  readonly needsTap: boolean = $derived.by(
    () =>
      this.#journey.playback.status.kind === "running" &&
      !this.#soundIsOn &&
      (this.#settings.voice || this.#settings.tones),
  );

  get journey(): Journey {
    return this.#journey;
  }

  get settings(): Settings {
    return this.#settings;
  }

  get hurtStep(): HurtStep {
    return this.#hurtStep;
  }

  /** True if a voice can be heard on this device. */
  get canSpeak(): boolean {
    return this.#voice.available();
  }

  /** Starts the clockwork; the returned function stops it. */
  play(): () => void {
    const { scheduler } = this.#device;
    const stopTicks = scheduler.everyTick(() => this.#onTick());
    const stopFrames = scheduler.everyFrame(() => (this.#now = this.#device.clock.now()));
    return () => {
      stopTicks();
      stopFrames();
      this.close();
    };
  }

  do(what: Input): void {
    if (this.#closed) return;
    const now = this.#device.clock.now();
    const isByHand = what !== "tick" && what !== "hidden" && what !== "shown";
    if (isByHand) this.#unlock();
    this.#take(input(this.#journey, what, now));
    // Whoever uses a key of the lock screen is there, and leaves again with the next moment.
    if (this.#isAway() && what !== "hidden") this.#take(input(this.#journey, "hidden", now));
    this.#now = now;
    if (what === "tick") return;
    if (what !== "shown") this.#silenceUnlessRunning(what);
    this.#adjust();
    this.#keep();
    if (!isByHand) return;
    // Before the tap is over: a phone gives voice and sound to a page only within one.
    this.#sound(now);
    this.touched();
  }

  /** To be called in each tap and at each key, wherever it is. */
  touched(): void {
    if (this.#closed || kindOf(this.#journey) === "ready") return;
    this.#unlock();
    if (this.#settings.voice) this.#voice.unlock();
    this.#device.screen.retry();
    this.#soundIsOn = this.#device.sound.isOn();
  }

  /** The tap that gives the sound back is answered at once. */
  hear(): void {
    const text = currentItem(this.#journey)?.name ?? "";
    if (this.#settings.voice) this.#voice.sample(text);
    this.touched();
  }

  hurts(): void {
    if (isFinished(this.#journey) || this.shown.scene === "hurt") return;
    this.#hurtStep = "what";
    this.refusal = undefined;
    this.do("hurts");
  }

  /** Writes down what hurt; what may be a warning sign leads to the questions first. */
  sayHurt(said: Omit<Hurt, "variant" | "side">): void {
    this.#take(noteHurt(this.#journey, said));
    this.#hurtStep = this.#stepAfter(said);
    if ((said.score ?? 0) >= this.#severity.severe) {
      this.ending = "too-much-pain";
      if (this.#hurtStep === "choose") this.end();
    }
    this.#keep();
  }

  /** The first eight questions were answered: on with the choice, or the end. */
  saySigns(body: CheckAnswered, proceed: boolean): void {
    this.#note([{ type: "check-answered", body }]);
    if (proceed && this.ending === undefined) this.#hurtStep = "choose";
    else this.end();
    this.#keep();
  }

  async choose(choice: Choice): Promise<void> {
    const journey = this.#journey;
    const wish = easing(journey, choice);
    if (choice === "skip" && wish.remaining.length === 1) return this.#skip(undefined);
    this.#hurtStep = "asking";
    try {
      const course = await this.#host.ease(wish);
      if (this.#journey !== journey || this.#closed) return;
      if (course.items.length === 0) return this.end();
      this.changes = course.changes ?? [];
      this.#take(eased(journey, course));
      this.#keep();
    } catch (failure) {
      if (this.#closed) return;
      const kind = (failure as { kind?: unknown }).kind;
      if (kind === "check-due" || kind === "check-stopped") this.warn();
      else if (typeof kind === "string" && ENDINGS[kind] !== undefined) {
        this.ending = ENDINGS[kind];
        this.end();
      } else if ((journey.hurt?.score ?? 0) >= this.#severity.moderate) {
        // What remains has to be judged anew, and nothing goes on without an answer.
        this.ending = "unjudged";
        this.end();
      } else this.#skip(failure instanceof Error && failure.name === "Offline" ? "offline" : "refused");
    }
  }

  /** Ends before the end. What was done is written down. */
  end(): void {
    this.do("finish");
  }

  /** Ends here, and the page goes to the check. */
  warn(): void {
    this.end();
    this.#take(noteEnd(this.#journey));
    this.#leave();
    this.#host.onwarning();
  }

  /** The answers of the screen after; each of them may be absent. */
  after(said: {
    more?: Log[];
    pain?: number;
    effort?: number;
    soreness?: { spots: SoreSpot[]; startedRecently: boolean };
  }): void {
    const { session } = this.#journey;
    // Of two logs of the same exercise the last one holds.
    this.#note((said.more ?? []).map((log) => ({ type: "exercise-logged", body: { session, ...log } })));
    this.#take(noteEnd(this.#journey, said.effort));
    if (said.pain !== undefined) {
      this.#note([{ type: "pain-noted", body: { moment: "after-session", score: said.pain, session } }]);
    }
    if (said.soreness !== undefined) this.#note([{ type: "soreness-noted", body: said.soreness }]);
    const end = { completed: isCompleted(this.#journey), doneSeconds: doneSeconds(this.#journey) };
    this.#leave();
    this.#host.onfinished(end);
  }

  change(some: Partial<Settings>): void {
    this.#settings = { ...this.#settings, ...some };
    this.#device.settings.change(some);
    if (some.ownPace !== undefined) this.#journey = pace(this.#journey, some.ownPace);
    if (some.voice === false) this.#voice.stop();
    if (some.voice === true) this.#voice.unlock();
    this.#adjust();
  }

  onVisibility(): void {
    this.do(this.#isAway() ? "hidden" : this.#device.isHidden() ? "tick" : "shown");
    this.#device.screen.retry();
    this.#noteEndUnseen();
  }

  close(): void {
    if (this.#closed) return;
    this.#take(noteEnd(this.#journey));
    this.#keep();
    this.#stop();
  }

  #unlock(): void {
    this.#isTouched = true;
    this.#device.sound.unlock();
  }

  /** Out of sight and not listening: with the screen locked by choice, the person goes on by ear. */
  #isAway(): boolean {
    return this.#device.isHidden() && !this.#settings.whileLocked;
  }

  /** Nobody may come back to the screen after: the end stands in the journal without the effort then. */
  #noteEndUnseen(): void {
    if (!this.#device.isHidden() || !isFinished(this.#journey)) return;
    this.#take(noteEnd(this.#journey));
    this.#keep();
  }

  #skip(refusal: "offline" | "refused" | undefined): void {
    this.refusal = refusal;
    const now = this.#device.clock.now();
    this.#take(skipHurt(this.#journey, now));
    this.#now = now;
    this.#adjust();
    this.#keep();
  }

  #leave(): void {
    forgetPlace(this.#device.storage);
    this.#stop();
  }

  #stop(): void {
    this.#closed = true;
    this.#voice.stop();
    this.#device.sound.stop();
    this.#device.screen.want(false);
    this.#lockScreen.close();
  }

  #take(step: Step): void {
    const before = this.#journey as Journey | undefined;
    this.#journey = step.journey;
    this.#note(step.notes);
    if (before !== undefined && kindOf(before) !== kindOf(step.journey)) this.#adjust();
  }

  #note(notes: readonly Note[]): void {
    for (const { type, body } of notes) this.#host.record(type, { ...body });
  }

  #keep(): void {
    if (this.#closed) return;
    this.#keptAt = this.#device.clock.now();
    save(snapshot(this.#journey, this.#keptAt), this.#device.storage);
  }

  #onTick(): void {
    if (kindOf(this.#journey) !== "running") return;
    const now = this.#device.clock.now();
    this.do("tick");
    this.#sound(now);
    this.#soundIsOn = this.#device.sound.isOn();
    this.#noteEndUnseen();
    if (now - this.#keptAt >= KEEP || now < this.#keptAt) this.#keep();
  }

  #sound(now: number): void {
    const { status, place, timeline } = this.#journey.playback;
    const isAtEnd = status.kind === "finished" && status.completed;
    if (status.kind !== "running" && !isAtEnd) return;
    if (status.kind === "running" && status.anchor > now) return this.#leadIn(this.shown.seconds);
    const due = cuesDue(timeline, this.#heard, place);
    const resumed = this.#tick > 0;
    this.#tick = 0;
    if (resumed && this.#settings.tones) this.#device.sound.play("go", this.#settings.volume);
    this.#heard = place;
    due.forEach((cue) => this.#cue(cue, now));
    this.#show();
  }

  /** Three, two, one after a pause. */
  #leadIn(seconds: number): void {
    if (seconds === this.#tick) return;
    this.#tick = seconds;
    if (this.#settings.tones) this.#device.sound.play("tick", this.#settings.volume);
  }

  #cue(cue: Cue, now: number): void {
    const { tones, voice, volume } = this.#settings;
    const speaks = voice && this.#isTouched && this.#voice.available();
    if (FLASHES[cue.kind]) this.#flashUntil = now + FLASH;
    const tone = TONES[cue.kind] ?? (speaks || cue.kind === "count" ? undefined : "chime");
    // Who asked for a voice and has none on this device hears tones.
    if (tone !== undefined && (tones || (voice && !speaks))) this.#device.sound.play(tone, volume);
    else if (speaks) this.#say(cue, now);
  }

  /** The end of a hold is heard in any case: in a word, where there are no tones. */
  #say(cue: Cue, now: number): void {
    const { timeline, place } = this.#journey.playback;
    const text = cue.kind === "end" ? endOfHold() : cue.text;
    this.#voice.say({ ...cue, text, until: now + roomFor(cue, timeline, place) });
  }

  /** Figure, timer and voice stop together; a jump makes what was being said untrue. */
  #silenceUnlessRunning(what: Input): void {
    const jumped = what === "next" || what === "back" || what === "skip-rest" || what === "start" || what === "done";
    if (kindOf(this.#journey) === "running" && !jumped) return;
    this.#voice.stop();
    this.#device.sound.stop();
    this.#heard = kindOf(this.#journey) === "running" && jumped ? undefined : this.#journey.playback.place;
    this.#tick = 0;
  }

  #adjust(): void {
    const running = kindOf(this.#journey) === "running";
    this.#device.screen.want(running);
    this.#show();
  }

  #show(): void {
    const { timeline, status } = this.#journey.playback;
    const isUnderWay = status.kind !== "ready" && status.kind !== "finished";
    if (this.#closed || !isUnderWay || !this.#settings.whileLocked) return this.#lockScreen.show(undefined);
    const item = currentItem(this.#journey);
    this.#lockScreen.show({
      title: item?.name ?? "",
      about: "Unkink",
      variant: item?.variant ?? "",
      playing: status.kind === "running",
      position: Math.max(0, timeline.seconds - this.shown.left),
      duration: timeline.seconds,
    });
  }

  #onMedia(key: string): void {
    const kind = kindOf(this.#journey);
    if (key === "play") this.do(kind === "ready" ? "start" : kind === "paused" ? "resume" : "tick");
    if (key === "pause") this.do("pause");
    if (key === "nexttrack" && kind !== "hurt") this.do("next");
    if (key === "previoustrack") this.do("back");
  }
}

const kindOf = (journey: Journey) => journey.playback.status.kind;
