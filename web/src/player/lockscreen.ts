/**
 * Goes on while the screen is locked, with keys there, on the headset and on the keyboard. A device lets a page do so only
 * while it plays something, so it plays silence; for that the device stops the music of other apps.
 */

export type MediaKey = "play" | "pause" | "nexttrack" | "previoustrack";

export interface NowPlaying {
  title: string;
  about: string;
  variant: string;
  playing: boolean;
  /** Whole seconds of the timeline. */
  position: number;
  duration: number;
}

/** A picture of a variant: the address of an image. */
export type Artwork = (variant: string) => Promise<string>;

declare global {
  interface Navigator {
    /** The Audio Session API, so far only in Safari. */
    audioSession?: { type: "auto" | "playback" | "transient" };
  }
}

const KEYS: MediaKey[] = ["play", "pause", "nexttrack", "previoustrack"];
const RATE = 8_000;
/** Browsers take no notice of anything shorter than five seconds. */
const SECONDS = 10;

export class LockScreen {
  readonly #navigator: Navigator;
  readonly #onkey: (key: MediaKey) => void;
  readonly #artwork: Artwork;
  #carrier: HTMLAudioElement | undefined;
  #shown = "";
  #pictured: { variant: string; source?: string } | undefined;

  constructor(window: Window, onkey: (key: MediaKey) => void, artwork: Artwork) {
    this.#navigator = window.navigator;
    this.#onkey = onkey;
    this.#artwork = artwork;
    this.#mix(true);
  }

  /** Shows what is going on; with nothing to show other apps have the sound to themselves. */
  show(now: NowPlaying | undefined): void {
    if (now === undefined) return this.close();
    if (this.#carrier === undefined) this.#open();
    if (now.playing !== !this.#carrier?.paused) {
      if (now.playing) void this.#carrier?.play()?.catch(() => undefined);
      else this.#carrier?.pause();
    }
    const key = JSON.stringify([now, this.#pictureOf(now)]);
    if (key === this.#shown) return;
    this.#shown = key;
    this.#tell(now);
  }

  close(): void {
    if (this.#carrier === undefined) return;
    this.#carrier.pause();
    URL.revokeObjectURL(this.#carrier.src);
    this.#carrier = undefined;
    this.#shown = "";
    this.#mix(true);
    const session = this.#session;
    if (session === undefined) return;
    for (const key of KEYS) session.setActionHandler(key, null);
    session.playbackState = "none";
    session.metadata = null;
  }

  get #session(): MediaSession | undefined {
    return "mediaSession" in this.#navigator ? this.#navigator.mediaSession : undefined;
  }

  #open(): void {
    this.#mix(false);
    this.#carrier = silence();
    for (const key of KEYS) this.#session?.setActionHandler(key, () => this.#onkey(key));
  }

  /** Tones and voice are heard over the music of another app, or take its place. */
  #mix(withOthers: boolean): void {
    if (this.#navigator.audioSession) this.#navigator.audioSession.type = withOthers ? "transient" : "playback";
  }

  #tell(now: NowPlaying): void {
    const session = this.#session;
    if (session === undefined) return;
    session.playbackState = now.playing ? "playing" : "paused";
    if (typeof MediaMetadata === "function") {
      const source = this.#pictureOf(now);
      const artwork = source === undefined ? [] : [{ src: source, sizes: "512x512", type: "image/png" }];
      session.metadata = new MediaMetadata({ title: now.title, artist: now.about, artwork });
    }
    const position = Math.min(now.position, now.duration);
    if (now.duration > 0) session.setPositionState?.({ duration: now.duration, position, playbackRate: 1 });
  }

  /** The picture, if it is there; else it is asked for, and what is shown next has it. */
  #pictureOf({ variant }: NowPlaying): string | undefined {
    if (this.#pictured?.variant !== variant) {
      const pictured: { variant: string; source?: string } = (this.#pictured = { variant });
      this.#artwork(variant).then(
        (source) => (pictured.source = source),
        () => undefined,
      );
    }
    return this.#pictured?.source;
  }
}

function silence(): HTMLAudioElement {
  const length = RATE * SECONDS;
  const wave = new DataView(new ArrayBuffer(44 + length));
  const text = (at: number, s: string) => [...s].forEach((c, i) => wave.setUint8(at + i, c.charCodeAt(0)));
  text(0, "RIFF");
  wave.setUint32(4, 36 + length, true);
  text(8, "WAVEfmt ");
  wave.setUint32(16, 16, true);
  wave.setUint16(20, 1, true);
  wave.setUint16(22, 1, true);
  wave.setUint32(24, RATE, true);
  wave.setUint32(28, RATE, true);
  wave.setUint16(32, 1, true);
  wave.setUint16(34, 8, true);
  text(36, "data");
  wave.setUint32(40, length, true);
  for (let i = 0; i < length; i++) wave.setUint8(44 + i, 128);
  const audio = new Audio(URL.createObjectURL(new Blob([wave.buffer], { type: "audio/wav" })));
  audio.loop = true;
  return audio;
}
