import type { BufferGeometry, Material, Matrix4, Skeleton, SkinnedMesh } from "three";
import { matricesOf } from "./clip";
import { geometryOf } from "./geometry";
import type { Glb } from "./glb";
import { markMuscles, muscleNames } from "./muscles";
import { beginningOf, fill, hung, joined } from "./surface";
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

  constructor(glb: Glb) {
    const { nodes, meshes, materials, skins } = glb.json;
    const node = nodes.find((one) => one.mesh !== undefined && one.skin !== undefined);
    const mesh = meshes?.[node?.mesh ?? -1];
    const skin = skins?.[node?.skin ?? -1];
    if (!mesh || !skin) throw new Error("the body has no skin");
    this.#muscles = muscleNames({ ...node?.extras, ...mesh.extras });
    this.joints = skin.joints.map((joint) => nodes[joint]?.name ?? "");
    this.inverses = matricesOf(glb.floats(skin.inverseBindMatrices));
    const named = mesh.primitives.map((primitive) => ({
      name: materials?.[primitive.material ?? -1]?.name ?? "",
      geometry: geometryOf(glb, primitive),
    }));
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
