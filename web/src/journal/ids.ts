import { v7 } from "uuid";

/** Makes ids whose order is the order in which they were made, even within a millisecond or when the clock steps back. */
export class Ids {
  #last = 0;
  #sequence = 0;

  next(now: number): string {
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
