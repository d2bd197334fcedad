import { PALETTE, paint, paletteOf, type Palette } from "../figure/palette.svelte";
import { DEFAULTS, type Settings } from "../player/settings";
import { forget, storedJson, storeJson } from "./storage";

/** The look and sound of the app on this device; nothing of it is part of the journal. */
export interface Look extends Settings, Palette {
  theme: "system" | "light" | "dark";
  textScale: number;
  minutes: number;
}

const KEY = "preferences";
const DEFAULT: Look = {
  ...DEFAULTS,
  ...PALETTE,
  theme: "system",
  textScale: 1,
  minutes: 10,
};

export class Preferences {
  #look = $state<Look>(DEFAULT);
  readonly #dark: MediaQueryList;
  readonly #root: HTMLElement;

  constructor(window: Window) {
    this.#root = window.document.documentElement;
    this.#dark = window.matchMedia("(prefers-color-scheme: dark)");
    this.#dark.addEventListener("change", () => this.#show());
    const stored = storedJson<Partial<Look>>(KEY, {});
    this.#look = { ...DEFAULT, ...stored, ...paletteOf(stored) };
    this.#show();
  }

  get look(): Readonly<Look> {
    return this.#look;
  }

  change(some: Partial<Look>): void {
    this.#look = { ...this.#look, ...some };
    storeJson(KEY, this.#look);
    this.#show();
  }

  /** As on the first day. */
  forget(): void {
    this.#look = DEFAULT;
    forget(KEY);
    this.#show();
  }

  #show(): void {
    const { theme, textScale } = this.#look;
    const dark = theme === "dark" || (theme === "system" && this.#dark.matches);
    this.#root.dataset["theme"] = dark ? "dark" : "light";
    this.#root.style.setProperty("--text-scale", String(textScale));
    paint(this.#root, this.#look);
  }
}
