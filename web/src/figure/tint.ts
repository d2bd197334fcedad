/** Still pictures in the person's palette: a picture that is an image cannot see the page's style sheet. */

const PARTS = ["skin", "hair", "mouth", "shirt", "trousers"] as const;

const texts = new Map<string, Promise<string>>();

/** The address of the picture in the colours that the page's root has now. */
export async function tinted(address: string, root: Element = document.documentElement): Promise<string> {
  const style = getComputedStyle(root);
  const rules = PARTS.map((part) => [part, style.getPropertyValue(`--figure-${part}`).trim()])
    .filter(([, color]) => color !== "")
    .map(([part, color]) => `.${part}{fill:${color};stroke:${color}}`);
  return `data:image/svg+xml,${encodeURIComponent(withStyle(await textOf(address), rules.join("")))}`;
}

/** The drawing with rules that come after its own. */
export function withStyle(svg: string, rules: string): string {
  const end = svg.lastIndexOf("</svg>");
  return end < 0 ? svg : `${svg.slice(0, end)}<style>${rules}</style></svg>`;
}

function textOf(address: string): Promise<string> {
  const known = texts.get(address);
  if (known) return known;
  const text = fetch(address).then((answer) => {
    if (!answer.ok) throw new Error(`${answer.url} answers ${answer.status}`);
    return answer.text();
  });
  texts.set(address, text);
  text.catch(() => texts.delete(address));
  return text;
}
