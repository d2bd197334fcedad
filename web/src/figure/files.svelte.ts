import { Resource } from "../app/resource.svelte";
import type { FigureIndex, VariantFigure } from "./types";

const FOLDER = "/figure/";

/** The pictures that there are; asked for once, with the first picture that is shown. */
export const figures = new Resource<FigureIndex>(async () => (await fetched("index.json")).json());

/** The figure of a variant, once the index is there and if it has one. */
export function figureOf(variant: string | undefined): VariantFigure | undefined {
  return variant === undefined ? undefined : figures.value?.variants[variant];
}

export const addressOf = (file: string) => FOLDER + file;

/** @throws where the server does not have it */
export async function fetched(file: string): Promise<Response> {
  const answer = await fetch(addressOf(file));
  if (!answer.ok) throw new Error(`${answer.url} answers ${answer.status}`);
  return answer;
}
