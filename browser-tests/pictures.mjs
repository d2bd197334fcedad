// Photographs the figure for whoever edits its poses: the files that were built, drawn by the viewer of the app.
// node pictures.mjs FOLDER [EXERCISE]
import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { WEBGL } from './webgl.mjs';

const REPOSITORY = fileURLToPath(new URL('..', import.meta.url));
const STEPS = path.join(REPOSITORY, 'web/scripts/step.mjs');
const PAGE = path.join(REPOSITORY, 'web/target/pictures');
const FIGURE = path.join(REPOSITORY, 'figure/target/classes/figure');
/** Nothing listens there: what the page asks for is read from the disk. */
const ORIGIN = 'http://figure.invalid';

/** @param {string} words */
function fail(words) {
  console.error(`unkink: ${words}`);
  process.exit(1);
}

/** @param {string} address */
function fileOf(address) {
  const { pathname } = new URL(address);
  return pathname.startsWith('/figure/') ? path.join(FIGURE, pathname.slice('/figure'.length)) : path.join(PAGE, pathname);
}

const [folder, exercise] = process.argv.slice(2);
if (!folder) throw new Error('expected a folder and perhaps an exercise');
const { variants } = JSON.parse(readFileSync(path.join(FIGURE, 'index.json'), 'utf8'));
const chosen = Object.keys(variants).filter((variant) => !exercise || variant.startsWith(`${exercise}/`));
if (chosen.length === 0) fail(`there is no exercise '${exercise}'.`);
const sheets = chosen.map((variant) => ({ name: variant.replace('/', '.'), call: `sheets.strip(${JSON.stringify(variant)})` }));
if (!exercise) sheets.unshift({ name: 'all', call: 'sheets.all()' }, { name: 'stills', call: 'sheets.stills()' });

if (spawnSync(process.execPath, [STEPS, 'install', 'pictures'], { stdio: 'inherit' }).status !== 0) process.exit(1);
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch(WEBGL);
const page = await browser.newPage();
page.on('pageerror', (error) => fail(`the page of the pictures has failed: ${error.message}`));
await page.route(`${ORIGIN}/**`, (route) => route.fulfill({ path: fileOf(route.request().url()) }));
await page.goto(`${ORIGIN}/index.html`);
await page.waitForFunction('window.sheets');
for (const [i, { name, call }] of sheets.entries()) {
  await page.evaluate(call);
  const file = path.join(folder, `${name}.png`);
  await page.screenshot({ path: file, fullPage: true });
  console.log(`${i + 1} of ${sheets.length}  ${file}`);
}
await browser.close();
