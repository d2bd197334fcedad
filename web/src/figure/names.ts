/** The name of a pose. */

import type { Variant } from "../api/types";

const other = (pose: string) => pose.replace(/\b(left|right)\b/, (side) => (side === "left" ? "right" : "left"));

/**
 * The words of the catalogue, or the name itself of a pose that it does not know.
 *
 * @param swapped whether the other side does it: what is left in the pose is right then
 */
export function poseName(variant: Pick<Variant, "poses"> | undefined, pose: string, swapped = false): string {
  const poses = variant?.poses ?? {};
  return (swapped ? poses[other(pose)] : undefined) ?? poses[pose] ?? pose.replaceAll("-", " ");
}
