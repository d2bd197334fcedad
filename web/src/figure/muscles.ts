import { BufferAttribute, type BufferGeometry } from "three";
import type { Muscle } from "./types";

const CHANNELS = 4;

/** The muscles that the body's file knows, in the order of its channels. */
export function muscleNames(extras: Record<string, unknown>): string[] {
  const names = extras["muscles"];
  return Array.isArray(names) ? names.filter((name): name is string => typeof name === "string") : [];
}

/**
 * Writes into a geometry how far each vertex lies inside a muscle that is worked, and inside one that is stretched: the
 * attribute `tint`, 0 on the edge of a patch. Nothing where the geometry has no muscles.
 */
export function markMuscles(geometry: BufferGeometry, names: readonly string[], muscles: readonly Muscle[]): void {
  const place = geometry.getAttribute("position");
  if (!geometry.hasAttribute("_muscles_0")) return;
  const tint = new Float32Array(place.count * 2).fill(-1);
  for (const { name, side, kind } of muscles) {
    const channel = names.indexOf(name);
    const depth = geometry.getAttribute(`_muscles_${Math.floor(channel / CHANNELS)}`);
    if (channel < 0 || !depth) continue;
    const column = kind === "worked" ? 0 : 1;
    for (let i = 0; i < place.count; i++) {
      const x = place.getX(i);
      if ((side === "left" && x < 0) || (side === "right" && x > 0)) continue;
      const at = i * 2 + column;
      tint[at] = Math.max(tint[at] as number, depth.getComponent(i, channel % CHANNELS));
    }
  }
  geometry.setAttribute("tint", new BufferAttribute(tint, 2));
}
