/** Tells one tap from two. */

/** Milliseconds within which a second tap on the same spot belongs to the first: a little more than a double tap takes. */
const TOGETHER = 400;
/** As far as a finger wanders between them, in pixels. */
const NEAR = 32;
/** On elements that are meant to be tapped several times in a row. */
const IN_A_ROW = "[data-in-a-row]";

/**
 * Counts a double tap once, whatever is under the finger when its second half comes: the screen may be another one by
 * then, and nobody has read it yet. The returned function ends that, once the last tap is over.
 */
export function countOnce(window: Window): () => void {
  const taps = new Taps();
  const onclick = (event: MouseEvent) => taps.filter(event);
  window.addEventListener("click", onclick, true);
  return () => void setTimeout(() => window.removeEventListener("click", onclick, true), TOGETHER);
}

class Taps {
  #last: { at: number; x: number; y: number; on: Element | null } | undefined;

  /** Lets a click pass, or keeps it from all that would listen to it. */
  filter(event: MouseEvent): void {
    // Keys and other tools that press a button have no place; and whoever taps a label taps what belongs to it.
    if (event.detail === 0 || this.#isOfLabel(event)) return;
    const on = event.target instanceof Element ? event.target.closest("button, a, label, summary") : null;
    const tap = { at: event.timeStamp, x: event.clientX, y: event.clientY, on };
    const last = this.#last;
    const isSecond =
      last !== undefined &&
      tap.at - last.at < TOGETHER &&
      Math.hypot(tap.x - last.x, tap.y - last.y) < NEAR &&
      !(on === last.on && on?.matches(IN_A_ROW));
    if (!isSecond) {
      this.#last = tap;
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  #isOfLabel({ target }: MouseEvent): boolean {
    const { on } = this.#last ?? {};
    return on instanceof HTMLLabelElement && on.control !== null && on.control === target;
  }
}
