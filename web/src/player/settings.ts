/** The sound and look of a session on this device; nothing of it is part of the journal. */
export interface Settings {
  voice: boolean;
  tones: boolean;
  flash: boolean;
  /** The figure moves to the side that the person sees, as in a mirror. */
  mirror: boolean;
  /** Sets of repetitions end by a tap. */
  ownPace: boolean;
  /** Goes on while the screen is locked, with keys there and on the headset; for that it stops the sound of other apps. */
  whileLocked: boolean;
  /** The address of a voice of the device; empty for the device's own choice. */
  speaker: string;
  voiceRate: number;
  volume: number;
}

/** A keeper of settings: the app's own preferences fit, and so does `storedSettings`. */
export interface SettingsStore {
  readonly look: Readonly<Partial<Settings>>;
  change(some: Partial<Settings>): void;
}

export const DEFAULTS: Settings = {
  voice: true,
  tones: true,
  flash: false,
  mirror: true,
  ownPace: false,
  whileLocked: false,
  speaker: "",
  voiceRate: 1,
  volume: 0.8,
};

const KEY = "settings";

/** Settings in the storage of the device, for where the app gives no store of its own. */
export function storedSettings(storage: Pick<Storage, "getItem" | "setItem">): SettingsStore {
  let look = read(storage);
  return {
    get look() {
      return look;
    },
    change(some) {
      look = { ...look, ...some };
      try {
        storage.setItem(KEY, JSON.stringify(look));
      } catch {
        // A setting that is not kept is no reason to stop.
      }
    },
  };
}

function read(storage: Pick<Storage, "getItem">): Partial<Settings> {
  try {
    return JSON.parse(storage.getItem(KEY) ?? "{}") as Partial<Settings>;
  } catch {
    return {};
  }
}
