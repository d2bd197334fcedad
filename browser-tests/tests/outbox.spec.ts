import type { BrowserContext, Page } from '@playwright/test';
import { kill, openBrowser } from './browsers.ts';
import { testClock } from './clock.ts';
import { newFolder, removeFolder } from './folders.ts';
import { expect, test, type Running } from './server.ts';
import { arriveAtToday, entries, entriesWith, type Entry } from './steps.ts';

/** Nothing that is said reaches the server; everything else is as always. */
const cutOff = (page: Page) => page.route('**/api/v1/journal', (route) => route.abort());

const kept = (page: Page) => page.getByText('One entry waits on this device and goes into your journal later.');
const setups = (journal: Entry[]) => journal.filter((entry) => entry.type === 'setup-stated');

/** Says where the person is: one entry. */
async function sayTheCountry(page: Page): Promise<void> {
  await page.goto('/about');
  await page.getByRole('button', { name: 'Continue' }).click();
}

/** A browser that keeps its things in a folder; it is known to the server. */
async function openKnown(folder: string, server: Running): Promise<BrowserContext> {
  const context = await openBrowser(folder, server.address);
  const [page] = context.pages();
  if (!page) throw new Error('the browser has no page');
  await testClock.share(page);
  await page.goto(server.opening);
  return context;
}

test('an entry that is said to be kept outlives a browser that is killed at once', async ({ page, server, address, request }) => {
  await arriveAtToday(page);
  const before = setups(await entriesWith(request, address, (entry) => entry.type === 'setup-stated')).length;
  const folder = newFolder('browser');
  const browser = await openKnown(folder, server);
  const [killed] = browser.pages() as [Page];
  await cutOff(killed);
  await sayTheCountry(killed);
  await expect(kept(killed)).toBeVisible();
  await kill(folder, browser);
  expect(setups(await entries(request, address))).toHaveLength(before);

  const again = await openKnown(folder, server);
  await expect.poll(async () => setups(await entries(request, address)).length).toBe(before + 1);
  await again.close();
  removeFolder(folder);
});

test('a session that could not be judged without the server is tried again in the same tab', async ({ page }) => {
  await arriveAtToday(page);
  const cut = (route: { abort(): Promise<void> }) => route.abort();
  await page.route('**/api/v1/catalogue*', cut);
  await page.goto('/session');
  await expect(page.getByRole('heading', { name: 'Unkink cannot be reached' })).toBeVisible();
  await page.unroute('**/api/v1/catalogue*', cut);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: 'No session is running' })).toBeVisible();
  await expect(page.getByText('It runs in one place at a time.')).toBeHidden();
});

test('an entry outlives a page that is left in the moment in which it was said', async ({ page, address, request }) => {
  await arriveAtToday(page);
  const before = setups(await entriesWith(request, address, (entry) => entry.type === 'setup-stated')).length;
  await cutOff(page);
  await page.goto('/about');
  const button = page.getByRole('button', { name: 'Continue' });
  await Promise.all([
    page.waitForURL('about:blank'),
    button.evaluate((element: HTMLElement) => {
      element.click();
      window.location.href = 'about:blank';
    }),
  ]);
  await page.unroute('**/api/v1/journal');
  await page.goto('/today');
  await expect.poll(async () => setups(await entries(request, address)).length).toBe(before + 1);
});

test('two tabs send what waits once, and both know', async ({ page, context, address, request }) => {
  await arriveAtToday(page);
  const before = setups(await entriesWith(request, address, (entry) => entry.type === 'setup-stated')).length;
  const other = await context.newPage();
  await testClock.share(other);
  const sent: string[] = [];
  for (const tab of [page, other]) {
    await cutOff(tab);
    tab.on('request', (one) => {
      if (one.method() === 'POST' && one.url().endsWith('/api/v1/journal')) sent.push(one.postData() ?? '');
    });
  }
  await other.goto('/today');
  await sayTheCountry(page);
  await expect(kept(page)).toBeVisible();
  await other.goto('/settings');
  await expect(kept(other)).toBeVisible();

  sent.length = 0;
  for (const tab of [page, other]) await tab.unroute('**/api/v1/journal');
  await Promise.all([page, other].map((tab) => tab.evaluate(() => window.dispatchEvent(new Event('online')))));
  await expect.poll(async () => setups(await entries(request, address)).length).toBe(before + 1);
  await expect(kept(page)).toBeHidden();
  await expect(kept(other)).toBeHidden();
  expect(sent).toHaveLength(1);
});

test('a browser that lets nothing be kept says so, and loses nothing while the page is open', async ({ page, address, request }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  await arriveAtToday(page);
  const before = setups(await entriesWith(request, address, (entry) => entry.type === 'setup-stated')).length;
  await cutOff(page);
  await sayTheCountry(page);
  await expect(page.getByText('One entry could not be kept on this device. Please leave this page open until it is in your journal.')).toBeVisible();
  await page.unroute('**/api/v1/journal');
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect.poll(async () => setups(await entries(request, address)).length).toBe(before + 1);
  await expect(page.getByText('could not be kept')).toBeHidden();
});
