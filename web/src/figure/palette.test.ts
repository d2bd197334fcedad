import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Preferences } from "../app/preferences.svelte";
import { CLOTHES, PALETTE, SKINS, paletteOf } from "./palette.svelte";

const root = document.documentElement;

describe("the palette", () => {
  it("is kept on the device and shown on the page", () => {
    localStorage.clear();
    new Preferences(window).change({ skin: "deep", clothes: "plum" });
    expect(root.dataset).toMatchObject({ skin: "deep", clothes: "plum" });

    root.dataset["skin"] = "";
    expect(new Preferences(window).look).toMatchObject({ skin: "deep", clothes: "plum" });
    expect(root.dataset["skin"]).toBe("deep");
  });

  it("is the first one where nothing or something unknown is kept", () => {
    expect(paletteOf({})).toEqual(PALETTE);
    expect(paletteOf({ skin: "green", clothes: "sage" })).toEqual({ skin: PALETTE.skin, clothes: "sage" });
  });

  it("has its colours in the style sheet", () => {
    const css = readFileSync("src/style/tokens.css", "utf8");
    for (const skin of SKINS) expect(css).toContain(`[data-skin="${skin}"]`);
    for (const clothes of CLOTHES) expect(css).toContain(`[data-clothes="${clothes}"]`);
  });
});
