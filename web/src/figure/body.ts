import { type BufferGeometry, type Material, type Matrix4, Object3D, Skeleton, SkinnedMesh } from "three";
import { type Clip, matricesOf } from "./clip";
import { geometryOf } from "./geometry";
import type { Glb } from "./glb";

export interface BodyPart {
  /** As the file names its material: skin, shirt, trousers, hair, eye, mouth. */
  name: string;
  geometry: BufferGeometry;
}

/** The skin over the bones: hung on the skeleton of whichever clip is shown. */
export class Body {
  readonly parts: BodyPart[];
  /** What the file says beyond shapes, such as where the muscles are. */
  readonly extras: Record<string, unknown>;
  readonly #joints: string[];
  readonly #inverses: Matrix4[];
  #skeleton: Skeleton | undefined;

  constructor(glb: Glb) {
    const { nodes, meshes, materials, skins } = glb.json;
    const node = nodes.find((one) => one.mesh !== undefined && one.skin !== undefined);
    const mesh = meshes?.[node?.mesh ?? -1];
    const skin = skins?.[node?.skin ?? -1];
    if (!mesh || !skin) throw new Error("the body has no skin");
    this.extras = { ...node?.extras, ...mesh.extras };
    this.#joints = skin.joints.map((joint) => nodes[joint]?.name ?? "");
    this.#inverses = matricesOf(glb.floats(skin.inverseBindMatrices));
    this.parts = mesh.primitives.map((primitive) => ({
      name: materials?.[primitive.material ?? -1]?.name ?? "",
      geometry: geometryOf(glb, primitive),
    }));
  }

  /** Meshes that follow the nodes of the clip; the materials are the caller's, several for a part draw it several times. */
  hang(clip: Clip, materials: (part: string) => Material[]): Object3D {
    this.#skeleton?.dispose();
    const skeleton = (this.#skeleton = new Skeleton(clip.joints(this.#joints), this.#inverses));
    const all = new Object3D();
    for (const { name, geometry } of this.parts) {
      for (const material of materials(name)) {
        const mesh = new SkinnedMesh(geometry, material);
        mesh.name = name;
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
