import { type GLTF, GLTFLoader } from "three/addons/loaders/GLTFLoader.js";
import { fetched } from "./fetching";

const loader = new GLTFLoader();

let body: { file: string; gltf: Promise<GLTF> } | undefined;

/** The body is the same for every picture: it stays once it is there. */
export function bodyFile(file: string): Promise<GLTF> {
  if (body?.file !== file) {
    const gltf = gltfFile(file);
    body = { file, gltf };
    gltf.catch(() => (body = undefined));
  }
  return body.gltf;
}

export async function gltfFile(file: string): Promise<GLTF> {
  return parsed(await (await fetched(file)).arrayBuffer());
}

/** All that a glb file has; nothing else is fetched for it. */
export async function parsed(glb: ArrayBuffer): Promise<GLTF> {
  try {
    return await loader.parseAsync(glb, "");
  } catch (cause) {
    throw new Error("not a glb file", { cause });
  }
}
