/** The colours that the figure can have; their values stand in tokens.css, by these names. */

export const SKINS = ["fair", "light", "medium", "tan", "brown", "deep"] as const;
export const CLOTHES = ["navy", "sage", "plum", "sun"] as const;

export type Skin = (typeof SKINS)[number];
export type Clothes = (typeof CLOTHES)[number];

export interface Palette {
  skin: Skin;
  clothes: Clothes;
}

export const PALETTE: Palette = { skin: "medium", clothes: "navy" };

/** A palette of what this device remembers; what is not known any more becomes what it is at first. */
export function paletteOf(some: Partial<Record<keyof Palette, unknown>>): Palette {
  return {
    skin: SKINS.find((one) => one === some.skin) ?? PALETTE.skin,
    clothes: CLOTHES.find((one) => one === some.clothes) ?? PALETTE.clothes,
  };
}

let shown = $state.raw(PALETTE);

/** The palette that the page has now. */
export const shownPalette = (): Palette => shown;

/** The style sheet finds the colours by these attributes. */
export function paint(root: HTMLElement, { skin, clothes }: Palette): void {
  root.dataset["skin"] = skin;
  root.dataset["clothes"] = clothes;
  shown = { skin, clothes };
}
