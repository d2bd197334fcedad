/** Keeps the screen on while it is wanted; the browser drops the lock whenever the page is hidden. */
export class ScreenOn {
  readonly #window: Window;
  #wanted = false;
  #lock: WakeLockSentinel | undefined;
  #asking = false;

  constructor(window: Window) {
    this.#window = window;
  }

  want(wanted: boolean): void {
    this.#wanted = wanted;
    void this.#adjust();
  }

  /** To be called whenever the page is shown again. */
  shown(): void {
    void this.#adjust();
  }

  async #adjust(): Promise<void> {
    const { navigator, document } = this.#window;
    if (this.#asking || !("wakeLock" in navigator)) return;
    if (!this.#wanted) {
      const lock = this.#lock;
      this.#lock = undefined;
      await lock?.release().catch(() => undefined);
      return;
    }
    if (this.#lock?.released === false || document.visibilityState !== "visible") return;
    this.#asking = true;
    // Refused where the battery is low; the session goes on, the screen may go dark.
    this.#lock = await navigator.wakeLock.request("screen").catch(() => undefined);
    this.#asking = false;
    if (!this.#wanted) await this.#adjust();
  }
}
