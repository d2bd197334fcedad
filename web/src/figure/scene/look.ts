import { Color } from "three";

/** Names of the tokens, `--figure-…` in tokens.css, that the picture is coloured with. */
const TOKENS = [
  "skin",
  "hair",
  "mouth",
  "eye",
  "shirt",
  "trousers",
  "line",
  "ground",
  "shadow",
  "light",
  "shade",
  "worked",
  "stretched",
] as const;

export type Look = Record<(typeof TOKENS)[number], Color>;

/** The colours as the style sheet has them now. */
export function lookOf(element: Element): Look {
  const style = getComputedStyle(element);
  const colors = TOKENS.map((name) => [
    name,
    new Color(style.getPropertyValue(`--figure-${name}`).trim() || "#888888"),
  ]);
  return Object.fromEntries(colors) as Look;
}

/** Calls back when theme or palette change, until the returned function is called. */
export function onLook(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme", "data-skin", "data-clothes"] });
  return () => observer.disconnect();
}
