import { BufferAttribute, BufferGeometry } from "three";
import type { Glb, Primitive } from "./glb";

const NAMES: Record<string, string> = {
  POSITION: "position",
  NORMAL: "normal",
  COLOR_0: "color",
  JOINTS_0: "skinIndex",
  WEIGHTS_0: "skinWeight",
};

/** A primitive for three. Attributes of our own, which glTF begins with an underscore, keep their name in small letters. */
export function geometryOf(glb: Glb, { attributes, indices }: Primitive): BufferGeometry {
  const geometry = new BufferGeometry();
  for (const [name, index] of Object.entries(attributes)) {
    const { values, size, normalized } = glb.column(index);
    geometry.setAttribute(NAMES[name] ?? name.toLowerCase(), new BufferAttribute(values, size, normalized));
  }
  if (indices !== undefined) geometry.setIndex(new BufferAttribute(glb.column(indices).values, 1));
  return geometry;
}
