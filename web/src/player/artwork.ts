/** The movement's picture for the lock screen, which takes no drawings in lines. */

import { figures } from "../figure/files.svelte";
import { tinted } from "../figure/tint";
import { keyPose } from "../figure/timing";

const SIZE = 512;
const PAPER = "#fff";

/** The picture of the pose that says most, as the address of a PNG; rejects where there is none. */
export async function artworkOf(variant: string): Promise<string> {
  const figure = (await figures.need())?.variants[variant];
  const still = figure?.stills.find(({ pose }) => pose === keyPose(figure)) ?? figure?.stills[0];
  if (still === undefined) throw new Error(`there is no picture of ${variant}`);
  const image = new Image(SIZE, SIZE);
  image.src = await tinted(still.file);
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = SIZE;
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("no picture can be drawn here");
  context.fillStyle = PAPER;
  context.fillRect(0, 0, SIZE, SIZE);
  const scale = SIZE / Math.max(image.naturalWidth, image.naturalHeight);
  const [width, height] = [image.naturalWidth * scale, image.naturalHeight * scale];
  context.drawImage(image, (SIZE - width) / 2, (SIZE - height) / 2, width, height);
  return canvas.toDataURL("image/png");
}
