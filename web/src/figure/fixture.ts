/** Files of the figure that tests make up. */

import type { Gltf } from "./glb";

/** A file with the given columns as its accessors, one after the other. */
export function fileOf(json: Omit<Gltf, "asset" | "accessors" | "bufferViews">, columns: Column[]): ArrayBuffer {
  const parts = columns.map(({ values }) => new Uint8Array(values.buffer.slice(0)));
  const offsets = parts.map((_, i) => parts.slice(0, i).reduce((sum, one) => sum + padded(one.length), 0));
  const binary = new Uint8Array(parts.reduce((sum, one) => sum + padded(one.length), 0));
  parts.forEach((part, i) => binary.set(part, offsets[i]));
  const whole: Gltf = {
    ...json,
    asset: { version: "2.0" },
    accessors: columns.map(({ values: _, stride: __, ...accessor }, bufferView) => ({ bufferView, ...accessor })),
    bufferViews: columns.map(({ stride }, i) => ({
      byteOffset: offsets[i] as number,
      byteLength: (parts[i] as Uint8Array).length,
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

type Column = Gltf["accessors"][number] extends infer A
  ? Omit<A, "bufferView"> & {
      values: Int8Array | Uint8Array | Uint16Array | Int16Array | Float32Array;
      stride?: number;
    }
  : never;
const padded = (length: number) => Math.ceil(length / 4) * 4;
export const floats = (type: Column["type"], size: number, ...values: number[]): Column => ({
  componentType: 5126,
  count: values.length / size,
  type,
  values: new Float32Array(values),
});
