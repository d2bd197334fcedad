import { lasting } from "../app/storage";
import { artworkOf } from "./artwork";
import { deviceClock, deviceScheduler } from "./clock";
import type { Device } from "./conductor.svelte";
import { LockScreen } from "./lockscreen";
import { storedSettings, type SettingsStore } from "./settings";
import { browserSound } from "./sound";
import { browserSpeech, Voice } from "./voice";
import { ScreenOn } from "./wakelock";

/** The real device around the player. */
export function deviceOf(window: Window & typeof globalThis, settings?: SettingsStore): Device {
  return {
    clock: deviceClock,
    scheduler: deviceScheduler,
    settings: settings ?? storedSettings(lasting),
    storage: lasting,
    sound: browserSound(window),
    voice: (how) => new Voice(browserSpeech(window), how, () => deviceClock.now()),
    screen: new ScreenOn(window),
    lockScreen: (onkey) => new LockScreen(window, onkey, artworkOf),
    isHidden: () => window.document.visibilityState === "hidden",
  };
}
