import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { newFolder, removeFolder } from './folders.ts';

const PICTURES = path.resolve(import.meta.dirname, '../pictures.mjs');

const NAME = 'walk.standing.png';

let folder = '';
test.beforeEach(() => {
  folder = newFolder('pictures');
});
test.afterEach(() => removeFolder(folder));

function pictures(exercise: string) {
  const run = spawnSync(process.execPath, [PICTURES, folder, exercise], { encoding: 'utf8' });
  return { code: run.status, out: run.stdout, err: run.stderr.trim() };
}

test('an exercise is photographed with everything that it does, in colour', async ({ page }) => {
  const { code, out, err } = pictures('walk');
  expect(err).toBe('');
  expect(code).toBe(0);
  expect(readdirSync(folder)).toEqual([NAME]);
  expect(out).toContain('1 of 1');
  // The picture of every moment shows the trousers, wherever in its cell they are.
  const trousers = await page.evaluate(async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: image.width, height: image.height });
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    return Array.from({ length: 6 }, (_, column) => {
      const { data } = context.getImageData(16 + 264 * column, image.height - 360, 256, 320);
      let blue = 0;
      for (let i = 0; i < data.length; i += 4) if ((data[i + 2] ?? 0) > (data[i] ?? 0) + 20) blue++;
      return blue;
    });
  }, `data:image/png;base64,${readFileSync(path.join(folder, NAME)).toString('base64')}`);
  expect(Math.min(...trousers)).toBeGreaterThan(1000);
});

test('an exercise that there is not is one clear sentence and no success', () => {
  const { code, err } = pictures('handstand');
  expect(code).not.toBe(0);
  expect(err).toContain("no exercise 'handstand'");
  expect(err.split('\n')).toHaveLength(1);
});
