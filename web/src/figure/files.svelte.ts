import { Resource } from "../app/resource.svelte";
import { Glb } from "./glb";
import type { FigureIndex, VariantFigure } from "./types";

const FOLDER = "/figure/";

/** Which pictures there are; asked for once, with the first picture that is shown. */
export const figures = new Resource<FigureIndex>(async () => (await fetched("index.json")).json());

/** The figure of a variant, once the index is there and if it has one. */
export function figureOf(variant: string | undefined): VariantFigure | undefined {
  return variant === undefined ? undefined : figures.value?.variants[variant];
}

export const addressOf = (file: string) => FOLDER + file;

let body: { file: string; glb: Promise<Glb> } | undefined;

/** The body is the same for every picture: it stays once it is there. */
export function bodyFile(file: string): Promise<Glb> {
  if (body?.file !== file) {
    const glb = glbFile(file);
    body = { file, glb };
    glb.catch(() => (body = undefined));
  }
  return body.glb;
}

export async function glbFile(file: string): Promise<Glb> {
  return new Glb(await (await fetched(file)).arrayBuffer());
}

async function fetched(file: string): Promise<Response> {
  const answer = await fetch(addressOf(file));
  if (!answer.ok) throw new Error(`${answer.url} answers ${answer.status}`);
  return answer;
}
