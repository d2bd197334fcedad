/** The strength with which muscles show: a slow swell while something is done, even while nothing is. */

import type { Motion } from "../player/view";
import type { VariantFigure } from "./types";

const EVEN = 0.85;
const SWELL = 0.15;
/** Seconds from one swell to the next. */
const PERIOD = 2;

export function glowAt(figure: VariantFigure, motion: Motion): number {
  const seconds = motion.held?.into ?? progressOf(figure, motion);
  return EVEN + SWELL * Math.sin((seconds / PERIOD) * 2 * Math.PI);
}

function progressOf({ marks }: VariantFigure, { from, to, progress }: Motion): number {
  const mark = marks.find((one) => one.from === from && one.to === to);
  return mark === undefined ? 0 : progress * mark.seconds;
}
