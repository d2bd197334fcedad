import { v7 } from "uuid";

/** Makes ids whose order is the order in which they were made, even within a millisecond or when the clock steps back. */
export class Ids {
  #last = 0;
  #sequence = 0;

  /** @param after an id that was made before, on this page or another one, and that the new one has to follow */
  next(now: number, after = ""): string {
    const id = this.#made(now);
    return id > after ? id : this.#made(momentOf(after) + 1);
  }

  #made(now: number): string {
    if (now > this.#last) {
      this.#last = now;
      // The upper half stays free to count up in.
      this.#sequence = Math.floor(Math.random() * 0x7fffffff);
    } else {
      this.#sequence++;
    }
    return v7({ msecs: this.#last, seq: this.#sequence });
  }
}

/** The millisecond with which such an id begins. */
const momentOf = (id: string) => parseInt(id.replace("-", "").slice(0, 12), 16);
