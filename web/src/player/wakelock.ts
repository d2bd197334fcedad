/** A lock that is lost sooner than this, in milliseconds, is as good as refused. */
const AT_ONCE = 1_000;

/**
 * Keeps the screen on while it is wanted. The browser drops the lock when the page is hidden, and the system when it sees
 * fit: it is asked for again at once where the page can be seen, and after a refusal at the next tap.
 */
export class ScreenOn {
  readonly #window: Window;
  #wanted = false;
  #lock: WakeLockSentinel | undefined;
  #asking = false;
  /** Something happened while the browser was being asked. */
  #anew = false;

  constructor(window: Window) {
    this.#window = window;
  }

  want(wanted: boolean): void {
    this.#wanted = wanted;
    void this.#adjust();
  }

  /** To be called at each tap, and whenever the page is shown again. */
  retry(): void {
    void this.#adjust();
  }

  async #adjust(): Promise<void> {
    const { navigator, document } = this.#window;
    if (!("wakeLock" in navigator)) return;
    this.#anew = this.#asking;
    if (this.#asking) return;
    if (!this.#wanted) {
      const lock = this.#lock;
      this.#lock = undefined;
      await lock?.release().catch(() => undefined);
      return;
    }
    if (this.#lock?.released === false || document.visibilityState !== "visible") return;
    this.#asking = true;
    // Refused where the battery is low; the session goes on, the screen may go dark.
    const lock = await navigator.wakeLock.request("screen").catch(() => undefined);
    this.#asking = false;
    this.#lock = lock;
    if (lock !== undefined) this.#watch(lock, performance.now());
    if (!this.#wanted || (this.#anew && lock === undefined)) await this.#adjust();
  }

  #watch(lock: WakeLockSentinel, since: number): void {
    lock.addEventListener("release", () => {
      if (this.#lock === lock && performance.now() - since >= AT_ONCE) void this.#adjust();
    });
  }
}
