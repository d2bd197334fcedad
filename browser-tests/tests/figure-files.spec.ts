import { expect, test } from '@playwright/test';
import { validateBytes } from 'gltf-validator';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const FIGURE = path.resolve(import.meta.dirname, '../../figure/target/classes/figure');

const files = (extension: string) =>
  readdirSync(FIGURE, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(extension))
    .sort();

test('the Khronos validator finds no fault in any file of the figure', async () => {
  const faults: string[] = [];
  const clips = files('.glb');
  expect(clips.length).toBeGreaterThan(60);
  for (const file of clips) {
    const { issues } = await validateBytes(new Uint8Array(readFileSync(path.join(FIGURE, file))));
    for (const { severity, code, pointer, message } of issues.messages) {
      if (severity < 2) faults.push(`${file}: ${code} at ${pointer}: ${message}`);
    }
  }
  expect(faults).toEqual([]);
});

test('the browser reads every still and finds something drawn', async ({ page }) => {
  const stills = files('.svg');
  expect(stills.length).toBeGreaterThan(200);
  await page.setContent('<title>stills</title>');
  for (const file of stills) {
    const svg = readFileSync(path.join(FIGURE, file), 'utf8');
    const size = await page.evaluate(async (text) => {
      const image = new Image();
      image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
      await image.decode();
      return [image.naturalWidth, image.naturalHeight];
    }, svg);
    expect(Math.min(...size), file).toBeGreaterThanOrEqual(450);
  }
});
