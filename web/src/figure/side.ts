/** The figure as it is, or its mirror image. */

import type { Side } from "../api/types";
import type { VariantFigure } from "./types";

/**
 * A mirror shows the person's own right on the right of the picture, whether the figure is seen from the front or from
 * behind. A teacher moves their own right when right is called, which stands on the left of the picture from the front.
 */
export type Facing = "mirror" | "teacher";

/** True if the clip is shown as its mirror image. A movement without a side counts as done to the clip's own side. */
export function isMirrored(figure: VariantFigure, called: Side | undefined, facing: Facing): boolean {
  const other = called !== undefined && called !== figure.side;
  return facing === "mirror" && isFromFront(figure) ? !other : other;
}

/** Angles beyond 90 degrees look at the back. */
function isFromFront({ camera }: VariantFigure): boolean {
  const turn = ((camera.azimuth % 360) + 360) % 360;
  return turn <= 90 || turn >= 270;
}
