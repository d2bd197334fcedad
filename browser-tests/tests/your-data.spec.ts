import type { Page } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { testClock } from './clock.ts';
import { newFolder } from './folders.ts';
import { Past, weeksOf } from './past.ts';
import { expect, test } from './server.ts';
import { arriveAtToday, axeFindings, entries, start } from './steps.ts';

/** Everything that the page's browser keeps of this address: each database with its stores and how much is in them. */
const keptInTheBrowser = (page: Page) =>
  page.evaluate(async () => {
    const stores: Record<string, number> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error ?? new Error(name));
      });
      for (const store of Array.from(database.objectStoreNames)) {
        stores[`${name}/${store}`] = await new Promise<number>((resolve, reject) => {
          const counting = database.transaction(store).objectStore(store).count();
          counting.onsuccess = () => resolve(counting.result);
          counting.onerror = () => reject(counting.error ?? new Error(store));
        });
      }
      database.close();
    }
    return { stores, local: Object.keys(localStorage), session: Object.keys(sessionStorage), caches: await caches.keys() };
  });

async function deleteEverything(page: Page): Promise<void> {
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('textbox', { name: /Type delete/ }).fill('delete');
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByText('Everything is deleted.')).toBeVisible();
}

test('after “delete everything” the browser keeps nothing, whatever other tabs were doing', async ({ page, context, request, address }) => {
  await arriveAtToday(page);
  await page.goto('/settings');
  await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
  await page.goto('/check');
  await page.getByRole('button', { name: 'None of these' }).first().click();
  // What an app of this address might leave there.
  await page.evaluate(async () => (await caches.open('unkink-answers')).put('/api/v1/person', new Response('{}')));
  const playing = await context.newPage();
  await testClock.share(playing);
  await playing.goto('/today');
  await start(playing);
  await playing.getByRole('button', { name: 'Start', exact: true }).click();
  await expect.poll(() => playing.evaluate(() => localStorage.getItem('unkink.player'))).not.toBeNull();
  const before = await keptInTheBrowser(page);
  expect(before.local).toEqual(expect.arrayContaining(['unkink.preferences', 'unkink.started', 'unkink.player']));
  expect(before.caches).toHaveLength(1);

  await deleteEverything(page);
  await expect(playing.getByRole('heading', { name: 'A calm routine for a sore neck and upper back' })).toBeVisible();
  for (const tab of [page, playing]) {
    const kept = await keptInTheBrowser(tab);
    console.log(`kept after everything was deleted: ${JSON.stringify(kept)}`);
    expect(Object.values(kept.stores).every((count) => count === 0)).toBe(true);
    expect({ ...kept, stores: {} }).toEqual({ stores: {}, local: [], session: [], caches: [] });
  }
  expect(await entries(request, address)).toEqual([]);
});

test.describe('where it is still yesterday', () => {
  const timeZone = 'Pacific/Honolulu';
  test.use({ timezoneId: timeZone });

  test('a saved file bears the day of the person', async ({ page }) => {
    await arriveAtToday(page);
    await page.goto('/settings');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save everything as a file' }).click();
    expect((await download).suggestedFilename()).toBe(`unkink-${new Date(testClock.now()).toLocaleDateString('en-CA', { timeZone })}.json`);
  });
});

/** A saved file on the disk. */
function saved(past: Past): string {
  const file = path.join(newFolder('saved'), 'neck of Kim.json');
  writeFileSync(file, JSON.stringify(past.file()));
  return file;
}

test('what is in a saved file is seen before any of it is brought in', async ({ page, request, address }) => {
  const mine = weeksOf(20);
  await mine.bringIn(request, address);
  const before = await entries(request, address);
  const theirs = new Past(testClock.now() - 86_400_000 * 100);
  theirs.check(12);
  theirs.session(10);
  theirs.session(3);
  await page.goto('/settings');
  const choose = (file: string) => page.locator('input[type=file]').setInputFiles(file);
  const sheet = page.getByRole('dialog');
  const value = (name: string) => sheet.locator(`dt:text-is("${name}") + dd`);

  await choose(saved(theirs));
  await expect(sheet).toContainText('neck of Kim.json');
  await expect(value('Sessions')).toHaveText('2');
  await expect(value('Entries in all')).toHaveText(String(theirs.entries.length));
  await expect(value('Already here')).toHaveText('0');
  await expect(value('From')).toHaveText('4 Aug 2026');
  await expect(value('To')).toHaveText('13 Aug 2026');
  await expect(sheet.getByText('Nothing in this file is here yet.')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  const download = page.waitForEvent('download');
  await sheet.getByRole('button', { name: 'Save my own data first' }).click();
  expect((await download).suggestedFilename()).toMatch(/^unkink-.*\.json$/);
  await sheet.getByRole('button', { name: 'Cancel' }).click();
  expect(await entries(request, address)).toEqual(before);

  await choose(saved(mine));
  await expect(value('Already here')).toHaveText(String(mine.entries.length));
  await expect(sheet.getByText('All of it is here already, so there is nothing to add.')).toBeVisible();
  await sheet.locator('.body').getByRole('button', { name: 'Close' }).click();

  mine.pain(0, 2);
  await choose(saved(mine));
  await expect(sheet.getByText('Nothing in this file is here yet.')).toBeHidden();
  await sheet.getByRole('button', { name: 'Add it to my data' }).click();
  await expect(page.getByText('Entries added: 1.')).toBeVisible();
  expect(await entries(request, address)).toHaveLength(before.length + 1);

  // What was said since stays.
  await page.getByRole('button', { name: 'Take it out again' }).click();
  await expect(page.getByText('It is out again.')).toBeVisible();
  expect(await entries(request, address)).toEqual(before);
  await expect(page.getByRole('button', { name: 'Take it out again' })).toBeHidden();
});
