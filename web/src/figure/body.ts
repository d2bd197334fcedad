import { type BufferGeometry, type Material, type Matrix4, Object3D, Skeleton, SkinnedMesh } from "three";
import { type Clip, matricesOf } from "./clip";
import { geometryOf } from "./geometry";
import type { Glb } from "./glb";
import { markMuscles, muscleNames } from "./muscles";
import type { Muscle } from "./types";

export interface BodyPart {
  /** As the file names its material: skin, shirt, trousers, hair, eye, mouth. */
  name: string;
  geometry: BufferGeometry;
  hasMuscles: boolean;
}

/** The skin over the bones: hung on the skeleton of whichever clip is shown. */
export class Body {
  readonly parts: BodyPart[];
  readonly #muscles: string[];
  readonly #joints: string[];
  readonly #inverses: Matrix4[];
  #skeleton: Skeleton | undefined;

  constructor(glb: Glb) {
    const { nodes, meshes, materials, skins } = glb.json;
    const node = nodes.find((one) => one.mesh !== undefined && one.skin !== undefined);
    const mesh = meshes?.[node?.mesh ?? -1];
    const skin = skins?.[node?.skin ?? -1];
    if (!mesh || !skin) throw new Error("the body has no skin");
    this.#muscles = muscleNames({ ...node?.extras, ...mesh.extras });
    this.#joints = skin.joints.map((joint) => nodes[joint]?.name ?? "");
    this.#inverses = matricesOf(glb.floats(skin.inverseBindMatrices));
    this.parts = mesh.primitives.map((primitive) => ({
      name: materials?.[primitive.material ?? -1]?.name ?? "",
      geometry: geometryOf(glb, primitive),
      hasMuscles: "_MUSCLES_0" in primitive.attributes,
    }));
  }

  /** Colours what an exercise works and stretches. */
  mark(muscles: readonly Muscle[]): void {
    for (const { geometry } of this.parts) markMuscles(geometry, this.#muscles, muscles);
  }

  /** Meshes that follow the nodes of the clip; the materials are the caller's, several for a part draw it several times. */
  hang(clip: Clip, materials: (part: BodyPart) => Material[]): Object3D {
    this.#skeleton?.dispose();
    const skeleton = (this.#skeleton = new Skeleton(clip.joints(this.#joints), this.#inverses));
    const all = new Object3D();
    for (const part of this.parts) {
      for (const material of materials(part)) {
        const mesh = new SkinnedMesh(part.geometry, material);
        mesh.name = part.name;
        mesh.bind(skeleton, all.matrix.clone());
        // Where the vertices are is known only after skinning.
        mesh.frustumCulled = false;
        all.add(mesh);
      }
    }
    return all;
  }

  dispose(): void {
    this.#skeleton?.dispose();
    for (const { geometry } of this.parts) geometry.dispose();
  }
}
