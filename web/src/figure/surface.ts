import { BufferAttribute, BufferGeometry, type Material, Matrix4, type Skeleton, SkinnedMesh } from "three";
import { mergeGeometries } from "three/addons/utils/BufferGeometryUtils.js";

/** Several surfaces with the same attributes as one: each that is drawn by itself costs script. */
export function joined(parts: BufferGeometry[]): BufferGeometry {
  // It gives null, against its types, for what cannot be joined.
  const whole = mergeGeometries(parts) as BufferGeometry | null;
  if (!whole) throw new Error("surfaces with different attributes cannot be joined");
  return whole;
}

/** Gives every vertex the same numbers as an attribute. */
export function fill(geometry: BufferGeometry, name: string, numbers: Uint8Array | Float32Array): void {
  const { count } = geometry.getAttribute("position");
  const values =
    numbers instanceof Uint8Array ? new Uint8Array(count * numbers.length) : new Float32Array(count * numbers.length);
  for (let i = 0; i < count; i++) values.set(numbers, i * numbers.length);
  geometry.setAttribute(name, new BufferAttribute(values, numbers.length));
}

/** A surface with the same numbers, to which others can be added. */
export function sharing(whole: BufferGeometry): BufferGeometry {
  const same = new BufferGeometry();
  for (const [name, values] of Object.entries(whole.attributes)) same.setAttribute(name, values);
  return same.setIndex(whole.index);
}

/** The first corners of a surface, as a surface that shares all of its numbers. */
export function beginningOf(whole: BufferGeometry, corners: number): BufferGeometry {
  const beginning = sharing(whole);
  beginning.setDrawRange(0, corners);
  return beginning;
}

/** A surface that follows its bones. */
export function hung(geometry: BufferGeometry, skeleton: Skeleton, material: Material): SkinnedMesh {
  const mesh = new SkinnedMesh(geometry, material);
  mesh.bind(skeleton, new Matrix4());
  // Where the vertices are is known only after skinning.
  mesh.frustumCulled = false;
  return mesh;
}
