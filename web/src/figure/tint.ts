/** Still pictures in the person's palette: a picture that is an image cannot see the page's style sheet. */

import { fetched } from "./fetching";

const PARTS = ["skin", "hair", "mouth", "shirt", "trousers"] as const;

const texts = new Map<string, Promise<string>>();

/** The picture in a file, in the colours that the page's root has now, as an address of its own. */
export async function tinted(file: string, root: Element = document.documentElement): Promise<string> {
  const style = getComputedStyle(root);
  const rules = PARTS.map((part) => [part, style.getPropertyValue(`--figure-${part}`).trim()])
    .filter(([, color]) => color !== "")
    .map(([part, color]) => `.${part}{fill:${color};stroke:${color}}`);
  return `data:image/svg+xml,${encodeURIComponent(withStyle(await textOf(file), rules.join("")))}`;
}

/** The drawing with rules that come after its own. */
export function withStyle(svg: string, rules: string): string {
  const end = svg.lastIndexOf("</svg>");
  return end < 0 ? svg : `${svg.slice(0, end)}<style>${rules}</style></svg>`;
}

function textOf(file: string): Promise<string> {
  const known = texts.get(file);
  if (known) return known;
  const text = fetched(file).then((answer) => answer.text());
  texts.set(file, text);
  text.catch(() => texts.delete(file));
  return text;
}
