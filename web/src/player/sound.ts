/** Tones made on the device: one shape for each meaning, told apart without looking. */

export type Tone = "tick" | "go" | "end" | "stop" | "chime";

interface Note {
  hertz: number;
  after: number;
  seconds: number;
}

const NOTES: Record<Tone, Note[]> = {
  tick: [{ hertz: 660, after: 0, seconds: 0.08 }],
  go: [
    { hertz: 880, after: 0, seconds: 0.12 },
    { hertz: 1175, after: 0.12, seconds: 0.25 },
  ],
  end: [{ hertz: 523, after: 0, seconds: 0.3 }],
  stop: [
    { hertz: 587, after: 0, seconds: 0.15 },
    { hertz: 440, after: 0.16, seconds: 0.35 },
  ],
  chime: [{ hertz: 740, after: 0, seconds: 0.5 }],
};

export interface Sound {
  /** To be called in a tap or at a key: only then does a browser let a page sound. */
  unlock(): void;
  /** False before that, and while the device has taken the sound away, as for a call. */
  isOn(): boolean;
  play(tone: Tone, volume: number): void;
  /** Silence, at once. */
  stop(): void;
}

export function browserSound(window: Window & typeof globalThis): Sound {
  let context: AudioContext | undefined;
  let isUnlocked = false;
  let hasRun = false;
  const playing = new Set<OscillatorNode>();
  return {
    unlock() {
      isUnlocked = true;
      if (typeof window.AudioContext !== "function") return;
      context ??= new window.AudioContext();
      // Also after a call, which a phone names "interrupted".
      if (context.state !== "running") void context.resume().catch(() => undefined);
    },
    isOn() {
      const runs = context?.state === "running";
      hasRun ||= runs;
      // One that has never run is about to, or this device has nothing to sound with: another tap would not help.
      return isUnlocked && (runs || !hasRun);
    },
    play(tone, volume) {
      if (context === undefined || context.state !== "running") return;
      for (const note of NOTES[tone]) playing.add(sound(context, note, volume, (o) => playing.delete(o)));
    },
    stop() {
      playing.forEach((oscillator) => oscillator.stop());
      playing.clear();
    },
  };
}

function sound(context: AudioContext, note: Note, volume: number, ended: (o: OscillatorNode) => void): OscillatorNode {
  const oscillator = context.createOscillator();
  const gain = context.createGain();
  const from = context.currentTime + note.after;
  oscillator.frequency.value = note.hertz;
  // A soft start and end: a hard one clicks.
  gain.gain.setValueAtTime(0, from);
  gain.gain.linearRampToValueAtTime(volume * 0.5, from + 0.01);
  gain.gain.linearRampToValueAtTime(0, from + note.seconds);
  oscillator.connect(gain).connect(context.destination);
  oscillator.onended = () => ended(oscillator);
  oscillator.start(from);
  oscillator.stop(from + note.seconds);
  return oscillator;
}
