// Makes the pictures of the site that a browser shows before it is installed: icons and screenshots. Node site-images.mjs, after a build.
import { chromium } from '@playwright/test';
import httpServer from 'http-server';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const web = path.resolve(import.meta.dirname, '../web');
/** @param {string} name */
const folder = (name) => {
  const made = path.join(web, 'site', name);
  mkdirSync(made, { recursive: true });
  return made;
};
const drawn = readFileSync(path.join(web, 'public/icon.svg'), 'utf8');
const glyph = drawn.replace(/^<svg[^>]*>/, '').replace(/<rect[^>]*\/>/, '').replace('</svg>', '');
const green = /<rect[^>]*fill="(#[0-9a-f]{6})"/.exec(drawn)?.[1];
/** @param {string} inner */
const svg = (inner) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">${inner}</svg>`;
/** A system may cut away everything outside a circle of four fifths. */
const inside = `<g transform="translate(32 32) scale(.78) translate(-32 -33)">${glyph}</g>`;
const full = svg(`<rect width="64" height="64" fill="${green}"/>${inside}`);
/** @type {[name: string, size: number, text: string][]} */
const icons = [
  ['icon-192', 192, drawn],
  ['icon-512', 512, drawn],
  ['maskable-192', 192, full],
  ['maskable-512', 512, full],
  ['monochrome-512', 512, svg(inside.replaceAll(/#faf6ef/g, '#ffffff'))],
  ['apple-touch-icon', 180, full],
];

const browser = await chromium.launch({ executablePath: process.env.UNKINK_BROWSER || undefined, args: ['--no-sandbox'] });
for (const [name, size, text] of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${text}`);
  await page.screenshot({ path: path.join(folder('icons'), `${name}.png`), omitBackground: true });
  await page.close();
}

const site = mkdtempSync(path.join(tmpdir(), 'unkink-site-'));
execFileSync('node', [path.join(web, 'scripts/site.mjs'), site, '--quick'], { stdio: 'ignore' });
const { server } = httpServer.createServer({ root: site, brotli: true, gzip: true, cache: -1, headers: {} });
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
const where = server.address();
const address = `http://127.0.0.1:${where !== null && typeof where === 'object' ? where.port : 0}`;
/** @type {[device: string, width: number, height: number][]} */
const devices = [
  ['phone', 390, 844],
  ['desktop', 1440, 900],
];
for (const [device, width, height] of devices) {
  const context = await browser.newContext({ viewport: { width, height }, locale: 'en-GB', timezoneId: 'Europe/London' });
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole('link', { name: 'Start' }).click();
  await page.getByRole('radio', { name: '20 to 55' }).check({ force: true });
  await page.getByRole('button', { name: 'Continue' }).click();
  for (let number = 2; number <= 13; number++) {
    await page.getByText(`${number} of 13`).waitFor();
    await page.getByRole('button', { name: 'None of these' }).click();
  }
  await page.getByRole('link', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('heading', { name: 'Today', exact: true }).waitFor();
  await page.getByRole('button', { name: /^Start/ }).first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: path.join(folder('screenshots'), `today-${device}.png`) });
  if (device === 'phone') {
    await page.getByRole('button', { name: /^Start/ }).first().click();
    await page.getByRole('dialog').getByRole('radio', { name: /^2(,|$)/ }).check({ force: true });
    await page.getByRole('button', { name: 'Nothing new, start' }).click();
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await page.getByText(/^Exercise 1 of/).waitFor();
    await page.waitForFunction(() => document.querySelector('canvas') !== null);
    await page.waitForTimeout(6_000);
    await page.screenshot({ path: path.join(folder('screenshots'), 'session-phone.png') });
  }
  await context.close();
}
await browser.close();
server.close();
rmSync(site, { recursive: true });
