/** Files of the figure that tests make up. */

import type { GLTF } from "three/addons/loaders/GLTFLoader.js";
import { parsed } from "./gltf";

type Values = Int8Array | Uint8Array | Uint16Array | Int16Array | Float32Array;

/** Numbers of an accessor, and how it describes them. */
interface Column {
  values: Values;
  componentType: number;
  type: keyof typeof SIZES;
  normalized?: boolean;
  /** Bytes from one row to the next, where there are gaps. */
  stride?: number;
}

const SIZES = { SCALAR: 1, VEC3: 3, VEC4: 4, MAT4: 16 };

/** A file with the given columns as its accessors, one after the other. */
export function fileOf(json: Record<string, unknown>, columns: Column[]): ArrayBuffer {
  const parts = columns.map(({ values }) => new Uint8Array(values.buffer.slice(0)));
  const offsets = parts.map((_, i) => parts.slice(0, i).reduce((sum, one) => sum + padded(one.length), 0));
  const binary = new Uint8Array(parts.reduce((sum, one) => sum + padded(one.length), 0));
  parts.forEach((part, i) => binary.set(part, offsets[i]));
  const whole = {
    ...json,
    asset: { version: "2.0" },
    buffers: [{ byteLength: binary.length }],
    accessors: columns.map(accessorOf),
    bufferViews: columns.map(({ stride }, i) => ({
      buffer: 0,
      byteOffset: offsets[i],
      byteLength: parts[i]?.length,
      ...(stride === undefined ? {} : { byteStride: stride }),
    })),
  };
  const text = new TextEncoder().encode(JSON.stringify(whole).padEnd(padded(JSON.stringify(whole).length)));
  const file = new Uint8Array(20 + text.length + 8 + binary.length);
  const header = new DataView(file.buffer);
  [0x46546c67, 2, file.length, text.length, 0x4e4f534a].forEach((value, i) => header.setUint32(i * 4, value, true));
  file.set(text, 20);
  header.setUint32(20 + text.length, binary.length, true);
  header.setUint32(24 + text.length, 0x004e4942, true);
  file.set(binary, 28 + text.length);
  return file.buffer;
}

/** The same, read. */
export const gltfOf = (json: Record<string, unknown>, columns: Column[]): Promise<GLTF> =>
  parsed(fileOf(json, columns));

function accessorOf({ values, stride, ...described }: Column, bufferView: number) {
  const size = SIZES[described.type];
  const row = (stride ?? size * values.BYTES_PER_ELEMENT) / values.BYTES_PER_ELEMENT;
  const parts = Array.from({ length: size }, (_, k) => [...values].filter((_, i) => i % row === k));
  return {
    bufferView,
    ...described,
    count: Math.ceil(values.length / row),
    min: parts.map((some) => Math.min(...some)),
    max: parts.map((some) => Math.max(...some)),
  };
}

const padded = (length: number) => Math.ceil(length / 4) * 4;

export const floats = (type: Column["type"], ...values: number[]): Column => ({
  componentType: 5126,
  type,
  values: new Float32Array(values),
});

/** Parts from -1 to 1 as shorts, as our files have rotations and positions. */
export const parts = (type: Column["type"], ...values: number[]): Column => ({
  componentType: 5122,
  type,
  normalized: true,
  values: Int16Array.from(values, (value) => Math.round(value * 32767)),
});

export const corners = (...values: number[]): Column => ({
  componentType: 5123,
  type: "SCALAR",
  values: new Uint16Array(values),
});

export const bytes = (...values: number[]): Column => ({
  componentType: 5121,
  type: "VEC4",
  values: new Uint8Array(values),
});
