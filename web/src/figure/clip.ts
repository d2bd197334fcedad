import { Bone, type BufferGeometry, Color, Matrix4, Object3D, Quaternion, Vector3 } from "three";
import type { Glb } from "./glb";
import { geometryOf } from "./geometry";

interface Track {
  times: Float32Array;
  values: Float32Array;
  /** Where the last look-up ended: the next moment is mostly close to it. */
  at: number;
  target: Quaternion | Vector3;
}

/** A thing beside the body, or a piece of one, and the node that moves it. */
interface Prop {
  node: Bone;
  geometry: BufferGeometry;
  color: Color;
}

/** A movement: the skeleton and the props as nodes, whose places it sets for a second of the clip. */
export class Clip {
  readonly root = new Object3D();
  readonly props: Prop[] = [];
  readonly #nodes = new Map<string, Bone>();
  readonly #tracks: Track[];

  constructor(glb: Glb) {
    const { nodes, scenes, scene } = glb.json;
    const made = nodes.map((node) => {
      const bone = new Bone();
      bone.name = node.name ?? "";
      if (node.translation) bone.position.set(...node.translation);
      if (node.rotation) bone.quaternion.set(...node.rotation);
      if (node.scale) bone.scale.set(...node.scale);
      this.#nodes.set(bone.name, bone);
      return bone;
    });
    nodes.forEach((node, i) => node.children?.forEach((child) => made[i]?.add(made[child] as Bone)));
    nodes.forEach((node, i) => node.mesh !== undefined && this.#hang(glb, node.mesh, made[i] as Bone));
    for (const index of scenes[scene ?? 0]?.nodes ?? []) this.root.add(made[index] as Bone);
    this.#tracks = tracksOf(glb, made);
  }

  /** Sets every node to its place at a second; before the first and after the last moment it stays as there. */
  pose(seconds: number): void {
    for (const track of this.#tracks) set(track, seconds);
  }

  /** The nodes that a skin names, in its order. */
  joints(names: readonly string[]): Bone[] {
    return names.map((name) => {
      const bone = this.#nodes.get(name);
      if (!bone) throw new Error(`the clip has no node ${name}`);
      return bone;
    });
  }

  #hang(glb: Glb, index: number, on: Bone): void {
    const { meshes, materials } = glb.json;
    for (const primitive of meshes?.[index]?.primitives ?? []) {
      const material = primitive.material === undefined ? undefined : materials?.[primitive.material];
      const [r, g, b] = material?.pbrMetallicRoughness?.baseColorFactor ?? [0.6, 0.6, 0.6];
      this.props.push({ node: on, geometry: geometryOf(glb, primitive), color: new Color(r, g, b) });
    }
  }
}

function tracksOf(glb: Glb, nodes: Bone[]): Track[] {
  const [animation] = glb.json.animations ?? [];
  return (animation?.channels ?? []).map(({ sampler: index, target: { node, path } }) => {
    const sampler = animation?.samplers[index];
    const bone = nodes[node];
    if (!sampler || !bone) throw new Error(`a channel moves node ${node}, which is missing`);
    const target = path === "rotation" ? bone.quaternion : path === "scale" ? bone.scale : bone.position;
    return { times: glb.floats(sampler.input), values: glb.floats(sampler.output), at: 0, target };
  });
}

function set(track: Track, seconds: number): void {
  const { times, values, target } = track;
  const last = times.length - 1;
  let i = track.at;
  while (i > 0 && (times[i] as number) > seconds) i--;
  while (i < last - 1 && (times[i + 1] as number) <= seconds) i++;
  track.at = i;
  const from = times[i] as number;
  const span = i < last ? (times[i + 1] as number) - from : 0;
  const t = span > 0 ? Math.min(1, Math.max(0, (seconds - from) / span)) : 0;
  const next = Math.min(i + 1, last);
  if (target instanceof Quaternion) turn(target, values, i * 4, next * 4, t);
  else shift(target, values, i * 3, next * 3, t);
}

const toward = new Quaternion();

function turn(target: Quaternion, values: Float32Array, a: number, b: number, t: number): void {
  target.fromArray(values, a);
  if (t > 0) target.slerp(toward.fromArray(values, b), t);
}

const end = new Vector3();

function shift(target: Vector3, values: Float32Array, a: number, b: number, t: number): void {
  target.fromArray(values, a);
  if (t > 0) target.lerp(end.fromArray(values, b), t);
}

/** Bind matrices as three wants them, one for each joint of the skin. */
export function matricesOf(values: Float32Array): Matrix4[] {
  return Array.from({ length: values.length / 16 }, (_, i) => new Matrix4().fromArray(values, i * 16));
}
