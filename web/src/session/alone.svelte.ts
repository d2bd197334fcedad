import { prefix } from "../app/people";

const LOCK = `${prefix()}session`;

/** True if the session runs in this tab alone; false while it runs in another one. */
export class Alone {
  readonly #locks: LockManager | undefined;
  #release: (() => void) | undefined;
  isHere = $state(true);

  constructor(locks: LockManager | undefined) {
    this.#locks = locks;
  }

  /** Takes the session if no other tab has it; a tab that has it keeps it. */
  async take(): Promise<boolean> {
    return this.#release !== undefined || this.#request({ ifAvailable: true });
  }

  /** Takes it from the tab that has it. */
  takeOver(): Promise<boolean> {
    return this.#request({ steal: true });
  }

  /** Lets another tab have it. */
  leave(): void {
    this.#release?.();
    this.#release = undefined;
  }

  /** Where a browser has no locks, each tab goes by itself. */
  async #request(how: LockOptions): Promise<boolean> {
    const locks = this.#locks;
    this.isHere = await new Promise<boolean>((resolve) => {
      if (!locks) return resolve(true);
      const held = locks.request(LOCK, how, (lock) => {
        resolve(lock !== null);
        return lock === null ? undefined : new Promise<void>((done) => (this.#release = done));
      });
      held.catch((failure: unknown) => {
        // Another tab took it; or nothing here may be locked at all.
        if (failure instanceof DOMException && failure.name === "AbortError") {
          this.#release = undefined;
          this.isHere = false;
        }
        resolve(true);
      });
    });
    return this.isHere;
  }
}
