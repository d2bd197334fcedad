import {
  type AnimationAction,
  AnimationMixer,
  type Bone,
  type BufferGeometry,
  type Color,
  Mesh,
  type MeshStandardMaterial,
  type Object3D,
} from "three";
import type { GLTF } from "three/addons/loaders/GLTFLoader.js";
import { sharing } from "./surface";

/** A thing beside the body, or a piece of one, and the node that moves it. */
interface Prop {
  node: Bone;
  geometry: BufferGeometry;
  color: Color;
}

/** A movement: the skeleton and the props as nodes, whose places it sets for a second of the clip. */
export class Clip {
  readonly root: Object3D;
  readonly props: Prop[];
  readonly #mixer: AnimationMixer;
  readonly #action: AnimationAction | undefined;

  constructor({ scene, animations: [movement] }: GLTF) {
    this.root = scene;
    this.props = meshesOf(scene).map((mesh) => ({
      node: asBone(mesh),
      // Two things alike are one surface in the file.
      geometry: sharing(mesh.geometry),
      color: mesh.material.color,
    }));
    // It only says where things are: what is drawn are the surfaces that follow it.
    scene.visible = false;
    this.#mixer = new AnimationMixer(scene);
    this.#action = movement && this.#mixer.clipAction(movement).play();
  }

  /** Sets every node to its place at a second; before the first and after the last moment it stays as there. */
  pose(seconds: number): void {
    if (!this.#action) return;
    this.#action.time = seconds;
    // No time passes: the mixer would begin anew after the end.
    this.#mixer.update(0);
  }

  /** The nodes that a skin names, in its order. */
  joints(names: readonly string[]): Bone[] {
    return names.map((name) => {
      const node = this.root.getObjectByName(name);
      if (!node) throw new Error(`the clip has no node ${name}`);
      return asBone(node);
    });
  }
}

/** A skeleton asks of its bones only where they are, which every node knows. */
const asBone = (node: Object3D) => node as Bone;

type Thing = Mesh<BufferGeometry, MeshStandardMaterial>;

function meshesOf(scene: Object3D): Thing[] {
  const found: Thing[] = [];
  scene.traverse((node) => node instanceof Mesh && found.push(node as Thing));
  return found;
}
