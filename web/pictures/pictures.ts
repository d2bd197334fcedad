// Lays out pictures of the figure for whoever edits its poses; browser-tests/pictures.mjs photographs the page.
import "../src/style/tokens.css";
import "../src/style/base.css";
import { addressOf } from "../src/figure/fetching";
import { figures } from "../src/figure/files.svelte";
import { keyPose, poseTime } from "../src/figure/timing";
import type { Mark, VariantFigure } from "../src/figure/types";
import { Viewer } from "../src/figure/viewer";

const STRIP_HEIGHT = 320;
const SHEET_HEIGHT = 300;
const STILL_HEIGHT = 120;
const MOMENTS = 6;
const COLUMNS = 10;
const ASPECTS = { portrait: 4 / 5, landscape: 4 / 3 } as const;

const found = await figures.need();
if (!found) throw new Error("the figure has no index");
const { body, variants } = found;

// In the page, for the colours of the style sheet, but not seen.
const canvas = document.createElement("canvas");
canvas.hidden = true;
const sheet = document.createElement("main");
document.body.append(canvas, sheet);
// As on a machine with a graphics processor, with shadows.
const viewer = new Viewer(canvas, { isPlain: false });

function figureOf(variant: string): VariantFigure {
  const figure = variants[variant];
  if (!figure) throw new Error(`there is no ${variant}`);
  return figure;
}

/** A picture of the figure that was loaded last. */
function picture(figure: VariantFigure, seconds: number, height: number, caption: string): Promise<HTMLElement> {
  viewer.size(Math.round(height * ASPECTS[figure.camera.aspect]), height);
  viewer.draw({ seconds, mirrored: false, turn: { azimuth: 0, elevation: 0 }, glow: 1 });
  return captioned(canvas.toDataURL(), height, caption);
}

async function captioned(source: string, height: number, caption: string): Promise<HTMLElement> {
  const image = new Image();
  image.src = source;
  image.height = height;
  await image.decode();
  const words = document.createElement("figcaption");
  // A name may be broken after its slash.
  words.textContent = caption.replaceAll("/", "/\u200b");
  const all = document.createElement("figure");
  all.append(image, words);
  return all;
}

function row(pictures: HTMLElement[]): HTMLElement {
  const all = document.createElement("div");
  all.className = "row";
  all.append(...pictures);
  return all;
}

async function inTurn<T, R>(all: readonly T[], make: (one: T) => Promise<R>): Promise<R[]> {
  const made: R[] = [];
  for (const one of all) made.push(await make(one));
  return made;
}

function rows(pictures: HTMLElement[]): HTMLElement[] {
  const count = Math.ceil(pictures.length / COLUMNS);
  return Array.from({ length: count }, (_, i) => row(pictures.slice(i * COLUMNS, (i + 1) * COLUMNS)));
}

function show(title: string, all: HTMLElement[]): void {
  const heading = document.createElement("h1");
  heading.textContent = title;
  sheet.replaceChildren(heading, ...all);
}

function moments(figure: VariantFigure, mark: Mark): Promise<HTMLElement[]> {
  const way = [mark.from, ...mark.via, mark.to].join(" > ");
  const times = Array.from({ length: MOMENTS }, (_, i) => (i / (MOMENTS - 1)) * mark.seconds);
  return inTurn(times, (into) => picture(figure, mark.start + into, STRIP_HEIGHT, `${into.toFixed(1)} s  ${way}`));
}

const sheets = {
  /** One variant: its stills, its poses, and six moments of each move. */
  async strip(variant: string): Promise<void> {
    const figure = figureOf(variant);
    await viewer.load(figure, body);
    const stills = [...figure.stills, { pose: "movement", file: figure.movement }];
    show(variant, [
      row(await inTurn(stills, ({ pose, file }) => captioned(addressOf(file), STRIP_HEIGHT / 2, pose))),
      row(await inTurn(figure.poses, ({ name, time }) => picture(figure, time, STRIP_HEIGHT, name))),
      ...(await inTurn(figure.marks, async (mark) => row(await moments(figure, mark)))),
    ]);
  },

  /** Every variant where it shows most. */
  async all(): Promise<void> {
    const pictures = await inTurn(Object.keys(variants), async (variant) => {
      const figure = figureOf(variant);
      await viewer.load(figure, body);
      return picture(figure, poseTime(figure, keyPose(figure) ?? "") ?? 0, SHEET_HEIGHT, variant);
    });
    show("Every variant", rows(pictures));
  },

  /** The still of every variant, as small as in a list. */
  async stills(): Promise<void> {
    const pictures = await inTurn(Object.entries(variants), ([variant, figure]) => {
      const still = figure.stills.find((one) => one.pose === keyPose(figure)) ?? figure.stills[0];
      return captioned(addressOf(still?.file ?? figure.movement), STILL_HEIGHT, variant);
    });
    show("Every still", rows(pictures));
  },
};

declare global {
  interface Window {
    sheets: typeof sheets;
  }
}
window.sheets = sheets;
