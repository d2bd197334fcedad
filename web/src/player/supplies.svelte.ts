/** All that the figure of a session needs, fetched before it starts: from then on nothing depends on the network. */

import { keep } from "../figure/fetching";
import { figures } from "../figure/files.svelte";

/** Milliseconds after which nobody is kept waiting for pictures any more. */
const PATIENCE = 8_000;

export class Supplies {
  /** `missing` where something did not come, or not in time: the session goes on without it. */
  state = $state<"fetching" | "here" | "missing">("fetching");
  #turn = 0;

  /** Fetches what exercises need; `moving` also what a figure that moves is drawn with. */
  async fetch(variants: readonly string[], moving: boolean): Promise<void> {
    const turn = ++this.#turn;
    this.state = "fetching";
    const late = setTimeout(() => turn === this.#turn && (this.state = "missing"), PATIENCE);
    const isHere = await allOf(variants, moving).catch(() => false);
    clearTimeout(late);
    if (turn === this.#turn) this.state = isHere ? "here" : "missing";
  }
}

/** True once everything is there. */
async function allOf(variants: readonly string[], moving: boolean): Promise<boolean> {
  const index = await figures.need();
  if (index === null) return false;
  const pictures = variants.flatMap((variant) => {
    const figure = index.variants[variant];
    return figure ? [figure.clip, figure.movement, ...figure.stills.map(({ file }) => file)] : [];
  });
  const files = [...new Set(moving ? [index.body, ...pictures] : pictures)];
  const drawing = moving ? [import("../figure/Canvas.svelte")] : [];
  const all = await Promise.allSettled([...files.map(keep), ...drawing]);
  return all.every(({ status }) => status === "fulfilled");
}
