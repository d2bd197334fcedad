import { Resource } from "../app/resource.svelte";
import { fetched } from "./fetching";
import type { FigureIndex, VariantFigure } from "./types";

/** The pictures that there are; asked for once, with the first picture that is shown. */
export const figures = new Resource<FigureIndex>(async () => (await fetched("index.json")).json());

/** The figure of a variant, once the index is there and if it has one. */
export function figureOf(variant: string | undefined): VariantFigure | undefined {
  return variant === undefined ? undefined : figures.value?.variants[variant];
}
