import { type BufferGeometry, type Material, type Matrix4, type Object3D, type Skeleton, SkinnedMesh } from "three";
import type { GLTF } from "three/addons/loaders/GLTFLoader.js";
import { markMuscles, muscleNames } from "./muscles";
import { beginningOf, fill, hung, joined, sharing } from "./surface";
import type { Muscle } from "./types";

/** Parts too small for a line around them. */
const WITHOUT_LINE = ["eye", "mouth"];

/**
 * The skin over the bones, hung on the nodes of whichever clip is shown. All of its parts are one surface; the
 * attribute `part` is the number of a vertex's part.
 */
export class Body {
  /** As the file names their materials: skin, shirt, trousers, hair, eye, mouth. */
  readonly parts: string[];
  /** Names of the nodes that are its bones, and the matrices that bind it to them. */
  readonly joints: string[];
  readonly inverses: Matrix4[];
  readonly #skin: BufferGeometry;
  /** The same without what has no line around it. */
  readonly #outlined: BufferGeometry;
  readonly #muscles: string[];

  constructor({ scene }: GLTF) {
    const skins = skinsOf(scene);
    const [first] = skins;
    if (!first) throw new Error("the body has no skin");
    this.#muscles = muscleNames(first.userData);
    this.joints = first.skeleton.bones.map(({ name }) => name);
    this.inverses = first.skeleton.boneInverses;
    const named = skins.map(({ material, geometry }) => ({ name: material.name, geometry: sharing(geometry) }));
    const lined = named.filter(({ name }) => !WITHOUT_LINE.includes(name));
    const inOrder = [...lined, ...named.filter((part) => !lined.includes(part))];
    inOrder.forEach(({ geometry }, number) => fill(geometry, "part", Uint8Array.of(number)));
    this.parts = inOrder.map(({ name }) => name);
    this.#skin = joined(inOrder.map(({ geometry }) => geometry));
    this.#outlined = beginningOf(
      this.#skin,
      lined.reduce((sum, { geometry }) => sum + (geometry.index?.count ?? 0), 0),
    );
  }

  /** Colours what an exercise works and stretches. */
  mark(muscles: readonly Muscle[]): void {
    markMuscles(this.#skin, this.#muscles, muscles);
  }

  /** The skin, and the line around it, on a skeleton that begins with the body's joints. */
  hang(skeleton: Skeleton, skin: Material, outline: Material): SkinnedMesh[] {
    return [hung(this.#skin, skeleton, skin), hung(this.#outlined, skeleton, outline)];
  }

  dispose(): void {
    this.#skin.dispose();
    this.#outlined.dispose();
  }
}

/** A skin of each material. */
function skinsOf(scene: Object3D): SkinnedMesh<BufferGeometry, Material>[] {
  const found: SkinnedMesh<BufferGeometry, Material>[] = [];
  scene.traverse((node) => node instanceof SkinnedMesh && found.push(node as SkinnedMesh<BufferGeometry, Material>));
  return found;
}
