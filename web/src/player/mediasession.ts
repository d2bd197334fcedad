/** Keys of a headset, of the keyboard and of the lock screen. */

export type MediaKey = "play" | "pause" | "nexttrack" | "previoustrack";

export interface NowPlaying {
  title: string;
  about: string;
  playing: boolean;
  /** Whole seconds of the timeline. */
  position: number;
  duration: number;
}

const KEYS: MediaKey[] = ["play", "pause", "nexttrack", "previoustrack"];
const RATE = 8_000;
/** Browsers take no notice of anything shorter than five seconds. */
const SECONDS = 10;

export class MediaKeys {
  readonly #session: MediaSession | undefined;
  #carrier: HTMLAudioElement | undefined;
  #shown = "";

  constructor(window: Window, onkey: (key: MediaKey) => void) {
    this.#session = "mediaSession" in window.navigator ? window.navigator.mediaSession : undefined;
    for (const key of KEYS) this.#session?.setActionHandler(key, () => onkey(key));
  }

  /** Keys reach a page only while it plays something, so it plays silence. */
  carry(wanted: boolean): void {
    if (this.#session === undefined) return;
    if (!wanted) return this.#carrier?.pause();
    this.#carrier ??= silence();
    void this.#carrier.play()?.catch(() => undefined);
  }

  show(now: NowPlaying): void {
    const key = JSON.stringify(now);
    if (this.#session === undefined || key === this.#shown) return;
    this.#shown = key;
    this.#session.playbackState = now.playing ? "playing" : "paused";
    if (typeof MediaMetadata === "function") {
      this.#session.metadata = new MediaMetadata({ title: now.title, artist: now.about });
    }
    const position = Math.min(now.position, now.duration);
    if (now.duration > 0) this.#session.setPositionState?.({ duration: now.duration, position, playbackRate: 1 });
  }

  close(): void {
    for (const key of KEYS) this.#session?.setActionHandler(key, null);
    if (this.#session !== undefined) {
      this.#session.playbackState = "none";
      this.#session.metadata = null;
    }
    this.#carrier?.pause();
    if (this.#carrier !== undefined) URL.revokeObjectURL(this.#carrier.src);
    this.#carrier = undefined;
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
