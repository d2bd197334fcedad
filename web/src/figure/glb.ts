/** Reads the part of glTF 2.0 that the figure's files use: one binary buffer, no textures, no sparse accessors. */

export interface Node {
  name?: string;
  children?: number[];
  mesh?: number;
  skin?: number;
  extras?: Record<string, unknown>;
  translation?: [number, number, number];
  rotation?: [number, number, number, number];
  scale?: [number, number, number];
}

export interface Primitive {
  attributes: Record<string, number>;
  indices?: number;
  material?: number;
}

export interface Material {
  name?: string;
  doubleSided?: boolean;
  extras?: Record<string, unknown>;
  pbrMetallicRoughness?: { baseColorFactor?: [number, number, number, number] };
}

export interface Channel {
  sampler: number;
  target: { node: number; path: "translation" | "rotation" | "scale" };
}

interface Accessor {
  bufferView: number;
  byteOffset?: number;
  componentType: keyof typeof COMPONENTS;
  normalized?: boolean;
  count: number;
  type: keyof typeof SIZES;
}

export interface Gltf {
  asset: { version: string };
  scene?: number;
  scenes: { nodes: number[] }[];
  nodes: Node[];
  meshes?: { primitives: Primitive[]; extras?: Record<string, unknown> }[];
  materials?: Material[];
  skins?: { joints: number[]; inverseBindMatrices: number }[];
  animations?: {
    channels: Channel[];
    samplers: { input: number; output: number; interpolation?: "LINEAR" | "STEP" }[];
  }[];
  accessors: Accessor[];
  bufferViews: { byteOffset?: number; byteLength: number; byteStride?: number }[];
}

export type Numbers = Int8Array | Uint8Array | Int16Array | Uint16Array | Uint32Array | Float32Array;

/** Numbers in tuples of `size`; where `normalized`, the largest integer stands for 1. */
export interface Column {
  values: Numbers;
  size: number;
  normalized: boolean;
}

const COMPONENTS = {
  5120: Int8Array,
  5121: Uint8Array,
  5122: Int16Array,
  5123: Uint16Array,
  5125: Uint32Array,
  5126: Float32Array,
} as const;
const SIZES = { SCALAR: 1, VEC2: 2, VEC3: 3, VEC4: 4, MAT4: 16 } as const;

const MAGIC = 0x46546c67;
const HEADER = 12;
const CHUNK = 8;

export class Glb {
  readonly json: Gltf;
  readonly #binary: ArrayBuffer;

  constructor(file: ArrayBuffer) {
    const header = new DataView(file);
    if (file.byteLength < HEADER + CHUNK || header.getUint32(0, true) !== MAGIC) throw new Error("not a glb file");
    const text = header.getUint32(HEADER, true);
    const json = new TextDecoder().decode(new Uint8Array(file, HEADER + CHUNK, text));
    this.json = JSON.parse(json) as Gltf;
    const binary = HEADER + CHUNK + text;
    this.#binary = binary + CHUNK < file.byteLength ? file.slice(binary + CHUNK) : new ArrayBuffer(0);
  }

  /** The numbers of an accessor, packed tightly. */
  column(index: number): Column {
    const { json } = this;
    const accessor = json.accessors[index];
    const view = accessor && json.bufferViews[accessor.bufferView];
    if (!accessor || !view) throw new Error(`accessor ${index} is missing or has no data`);
    const Type = COMPONENTS[accessor.componentType];
    const size = SIZES[accessor.type];
    const start = (view.byteOffset ?? 0) + (accessor.byteOffset ?? 0);
    const stride = (view.byteStride ?? size * Type.BYTES_PER_ELEMENT) / Type.BYTES_PER_ELEMENT;
    const length = accessor.count === 0 ? 0 : (accessor.count - 1) * stride + size;
    const all = new Type(this.#binary, start, length);
    const values = stride === size ? all : packed(all, accessor.count, size, stride, new Type(accessor.count * size));
    return { values, size, normalized: accessor.normalized ?? false };
  }

  /** The same as plain numbers. */
  floats(index: number): Float32Array {
    const { values, normalized } = this.column(index);
    if (values instanceof Float32Array) return values;
    const scale = normalized ? 1 / largestOf(values) : 1;
    return Float32Array.from(values, (value) => Math.max(normalized ? -1 : -Infinity, value * scale));
  }
}

/** The integer that stands for 1. */
function largestOf(values: Numbers): number {
  const isSigned = values instanceof Int8Array || values instanceof Int16Array;
  return 2 ** (8 * values.BYTES_PER_ELEMENT - (isSigned ? 1 : 0)) - 1;
}

function packed<T extends Numbers>(all: T, count: number, size: number, stride: number, into: T): T {
  for (let i = 0; i < count; i++) for (let k = 0; k < size; k++) into[i * size + k] = all[i * stride + k] as number;
  return into;
}
