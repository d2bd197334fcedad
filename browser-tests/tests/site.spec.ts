import type { BrowserContext, Page } from '@playwright/test';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SITE_POLICY } from '../../web/scripts/policy.mjs';
import { kill, openBrowser } from './browsers.ts';
import { testClock } from './clock.ts';
import { newFolder, removeFolder } from './folders.ts';
import { expect, removeSite, serveSite, test, untilReady, writeSite } from './site.ts';
import { Past } from './past.ts';
import { arriveAtToday, drawSeldom, holdTheClock, passTheCheck, type Entry } from './steps.ts';

/** The journal as a saved file has it. */
async function journalOf(page: Page): Promise<Entry[]> {
  await page.goto('./settings');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save everything as a file' }).click();
  const file = await (await download).path();
  return (JSON.parse(readFileSync(file, 'utf8')) as { entries: Entry[] }).entries;
}

/** From Today into a session of so many minutes, which has begun when this is done. */
async function beginSession(page: Page, minutes: number): Promise<void> {
  await page.getByRole('radio', { name: `${minutes} minutes`, exact: true }).check({ force: true });
  await page.getByRole('button', { name: /^Start/ }).first().click();
  const started = page.getByRole('button', { name: 'Nothing new, start' });
  if (await started.isDisabled()) await page.getByRole('dialog').getByRole('radio', { name: /^2(,|$)/ }).check({ force: true });
  await started.click();
  await expect(page).toHaveURL(/\/session$/);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
}

async function firstPage(context: BrowserContext): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage());
  await testClock.share(page);
  return page;
}

test('opened once, it does everything without network, in a browser that was ended or killed since', async ({ site }) => {
  test.setTimeout(180_000);
  testClock.begin();
  const folder = newFolder('browser');
  let browser = await openBrowser(folder, site.address);
  let page = await firstPage(browser);
  await page.goto('./');
  await untilReady(page);
  await browser.close();
  await site.stop();
  try {
    browser = await openBrowser(folder, site.address);
    page = await firstPage(browser);
    await holdTheClock(page);
    await drawSeldom(page);
    await arriveAtToday(page);
    await beginSession(page, 5);
    for (let second = 0; second < 320; second += 15) await page.clock.runFor(15_000);
    await expect(page.getByRole('heading', { name: 'Well done' })).toBeVisible();
    await page.getByRole('group', { name: 'How much does it hurt now?' }).getByRole('radio', { name: '2' }).check({ force: true });
    await page.getByRole('button', { name: 'Save and close' }).click();
    await expect(page.getByRole('heading', { name: 'Done for now' })).toBeVisible();
    await page.goto('./progress');
    await expect(page.getByRole('heading', { name: 'Progress', level: 1 })).toBeVisible();
    const done = await journalOf(page);
    expect(done.filter((entry) => entry.type === 'session-finished')).toHaveLength(1);

    // In the middle of the next session the power goes.
    await page.goto('./today');
    await beginSession(page, 5);
    await page.clock.runFor(90_000);
    await expect.poll(async () => page.evaluate(() => localStorage.getItem('unkink.player'))).not.toBeNull();
    const before = await journalIn(page);
    expect(before.length).toBeGreaterThan(done.length);
    await kill(folder, browser);

    browser = await openBrowser(folder, site.address);
    page = await firstPage(browser);
    const after = await journalOf(page);
    const ids = after.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(before));
    expect(new Set(ids).size).toBe(ids.length);
    await page.goto('./session');
    await expect(page.getByRole('heading', { name: 'Ready when you are' })).toBeVisible();
    await browser.close();
  } finally {
    await site.begin();
  }
  removeFolder(folder);
});

/** The ids of the entries that are on the disk, read past the app. */
const journalIn = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('unkink.journal');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const rows = opening.result.transaction('rows').objectStore('rows').getAll();
          rows.onsuccess = () => {
            opening.result.close();
            resolve((rows.result as { id: string }[]).map(({ id }) => id));
          };
        };
      }),
  );

test('each file comes with the strict policy, and nothing in the pages wants more', async ({ browser }) => {
  const site = await serveSite('/', { headers: { 'Content-Security-Policy': SITE_POLICY } });
  const context = await browser.newContext({ baseURL: site.address });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !/404|WebGL/.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto('./');
  await untilReady(page);
  // A link of somebody else's leads deep into the app, where the host has no file.
  await page.goto('./library/cat-cow');
  await expect(page.getByRole('heading', { name: 'Cat-cow', level: 1 })).toBeVisible();
  for (const name of ['check?q=1', 'library', 'settings', 'today', 'progress']) {
    await page.goto(`./${name}`);
    await expect(page.locator('h1').first()).toBeVisible();
  }
  await page.reload();
  await expect(page.locator('h1').first()).toBeVisible();
  expect(complaints).toEqual([]);
  const [meta] = await page.locator('meta[http-equiv="Content-Security-Policy"]').all();
  expect(await meta?.getAttribute('content')).toBe(SITE_POLICY);
  const files = readdirSync(site.folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(js|html|css)$/.test(file));
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) expect(readFileSync(path.join(site.folder, file), 'utf8'), file).not.toMatch(/new Function\(|\beval\(/);
  await context.close();
  await removeSite(site);
});

test('a browser has nothing against installing it', async ({ page, context }) => {
  await page.goto('./');
  await untilReady(page);
  const devtools = await context.newCDPSession(page);
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
  const { errors, data } = await devtools.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { icons, screenshots, shortcuts } = JSON.parse(data ?? '{}') as Record<string, { src?: string; url?: string }[]>;
  const files = [...(icons ?? []), ...(screenshots ?? [])].map(({ src }) => src ?? '');
  expect(files.length).toBeGreaterThan(6);
  for (const file of files) expect((await page.request.get(`./${file}`)).headers()['content-type'], file).toBe('image/png');
  await arriveAtToday(page);
  const minutes = shortcuts?.find(({ url }) => url?.includes('minutes=10'))?.url ?? '';
  await page.goto(minutes);
  await expect(page.getByRole('radio', { name: '10 minutes' })).toBeChecked();
  const desk = shortcuts?.find(({ url }) => url?.includes('desk'))?.url ?? '';
  await page.goto(desk);
  await expect(page.getByRole('radio', { name: '2 minutes', exact: true })).toBeChecked();
});

test('a newer version waits for the word', async ({ browser }) => {
  const site = await serveSite('/app/', { cache: -1 });
  const context = await browser.newContext({ baseURL: site.address });
  const page = await context.newPage();
  await page.goto('./');
  await untilReady(page);
  writeSite(site.folder, site.at);
  // Another version: its pages say so.
  const index = path.join(site.folder, 'index.html');
  writeFileSync(index, readFileSync(index, 'utf8').replace('<title>Unkink</title>', '<title>Unkink 2</title>'));
  const worker = path.join(site.folder, 'sw.js');
  writeFileSync(worker, readFileSync(worker, 'utf8').replace(/(index\.html",\s*revision:\s*")[^"]*/, '$1another'));
  for (const file of [index, worker]) for (const type of ['.br', '.gz']) removeFolder(file + type);

  await page.reload();
  await expect(page.getByText('A new version is here.')).toBeVisible();
  await page.getByRole('link', { name: 'Library' }).click();
  await expect(page.getByRole('heading', { name: 'Library', level: 1 })).toBeVisible();
  await expect(page.getByText('A new version is here.')).toBeVisible();
  expect(await page.evaluate(() => document.title)).not.toContain('2');
  const loaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Use it' }).click();
  await loaded;
  await expect(page.getByText('A new version is here.')).toBeHidden();
  expect(await (await page.request.get('./index.html')).text()).toContain('Unkink 2');
  await context.close();
  await removeSite(site);
});

test.describe('whatever it keeps for use without network', () => {
  // Keeping every file for it would cost more than these tests.
  test.use({ serviceWorkers: 'block' });

  test('an open page comes back by itself where a file of it is gone', async ({ page }) => {
    await page.clock.install({ time: new Date(testClock.now()) });
    await page.goto('./library');
    await page.goto('./today');
    await expect(page.locator('h1').first()).toBeVisible();
    await page.clock.fastForward(60_000);
    // As after an update of the site: the next load finds what there is now.
    let isOld = true;
    page.on('request', (request) => (isOld &&= !request.isNavigationRequest()));
    await page.route('**/assets/Programme-*.js', (route) => (isOld ? route.fulfill({ status: 404 }) : route.continue()));
    const loaded = page.waitForEvent('load');
    await page.getByRole('link', { name: 'Programme' }).click();
    await loaded;
    await expect(page.getByRole('heading', { name: 'Programme', level: 1 })).toBeVisible();
  });

  test('two people have a journal each, and each start asks who it is', async ({ page, context }) => {
    await arriveAtToday(page);
    const mine = (await journalOf(page)).map(({ id }) => id);
    await page.getByRole('button', { name: 'Add a person' }).click();
    await page.getByLabel('Your name').fill('Ada');
    await page.getByLabel('The new person’s name').fill('Bo');
    await page.getByRole('button', { name: 'Begin as the new person' }).click();
    await expect(page.getByRole('heading', { name: 'A calm routine for a sore neck and upper back' })).toBeVisible();
    expect(await journalOf(page)).toEqual([]);

    const later = await context.newPage();
    await testClock.share(later);
    await later.goto('./');
    await expect(later.getByRole('heading', { name: 'Who is it?' })).toBeVisible();
    await later.getByRole('button', { name: 'Ada' }).click();
    await expect(later.getByRole('heading', { name: 'Today', exact: true })).toBeVisible();
    expect((await journalOf(later)).map(({ id }) => id)).toEqual(mine);

    // Whoever deletes everything is off the list, and the other one is not asked any more.
    await page.goto('./settings');
    await page.getByRole('button', { name: 'Delete everything' }).click();
    await page.getByLabel('Type delete to confirm').fill('delete');
    await page.getByRole('button', { name: 'Delete for good' }).click();
    await expect(page.getByRole('heading', { name: 'Today', exact: true })).toBeVisible();
    expect((await journalOf(page)).map(({ id }) => id)).toEqual(mine);
  });

  test('somebody else’s file becomes a journal of their own, or is taken out of mine again', async ({ page }) => {
    await arriveAtToday(page);
    const mine = await journalOf(page);
    const theirs = new Past(testClock.now() - 86_400_000 * 100);
    theirs.check(12);
    theirs.session(10);
    const file = path.join(newFolder('saved'), 'neck of Kim.json');
    writeFileSync(file, JSON.stringify(theirs.file()));
    const ids = (entries: readonly { id?: unknown }[]) => entries.map(({ id }) => String(id)).sort();
    const both = ids([...mine, ...theirs.entries]);

    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: 'Add it to my data' }).click();
    await expect(page.getByText(`Entries added: ${theirs.entries.length}.`)).toBeVisible();
    expect((await journalIn(page)).sort()).toEqual(both);
    await page.getByRole('button', { name: 'Take it out again' }).click();
    await expect(page.getByText('It is out again.')).toBeVisible();
    expect((await journalIn(page)).sort()).toEqual(ids(mine));

    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: 'Keep it as another person’s' }).click();
    await page.getByLabel('Your name').fill('Ada');
    await page.getByLabel('The new person’s name').fill('Kim');
    await page.getByRole('button', { name: 'Begin as the new person' }).click();
    await expect(page.getByRole('heading', { name: 'Today', exact: true })).toBeVisible();
    expect(ids(await journalOf(page))).toEqual(ids(theirs.entries));
    expect((await journalIn(page)).sort()).toEqual(ids(mine));
  });

  test('a session runs in one tab at a time, and what one tab says the other one shows', async ({ page, context }) => {
    await arriveAtToday(page);
    const other = await context.newPage();
    await testClock.share(other);
    await other.goto('./today');
    await expect(other.getByRole('heading', { name: 'Today', exact: true })).toBeVisible();
    await beginSession(page, 5);
    await expect(other.getByText('You began a session today')).toBeVisible();
    await other.goto('./session');
    await expect(other.getByRole('heading', { name: 'The session is in another tab' })).toBeVisible();
    await other.getByRole('button', { name: 'Go on here' }).click();
    await expect(other.getByText(/^Exercise 1 of/)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'The session is in another tab' })).toBeVisible();
  });

  test('where the browser keeps nothing, everything works until the page is closed, and that is said', async ({ site }) => {
    const folder = newFolder('browser');
    // As a person sets it: block all cookies and data of sites.
    mkdirSync(path.join(folder, 'Default'));
    writeFileSync(path.join(folder, 'Default', 'Preferences'), JSON.stringify({ profile: { default_content_setting_values: { cookies: 2 } } }));
    const browser = await openBrowser(folder, site.address);
    const page = await firstPage(browser);
    await page.goto('./');
    expect(await page.evaluate(() => { try { return typeof localStorage; } catch { return 'refused'; } })).toBe('refused');
    await expect(page.getByText('This browser keeps nothing')).toBeVisible();
    await page.getByRole('link', { name: 'Start' }).click();
    await passTheCheck(page);
    await page.getByRole('link', { name: 'Continue' }).click();
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('heading', { name: 'Today', exact: true })).toBeVisible();
    await page.goto('./');
    await expect(page.getByRole('heading', { name: 'A calm routine for a sore neck and upper back' })).toBeVisible();
    await browser.close();
    removeFolder(folder);
  });

  test('an older app does not touch the journal of a newer one, and says what to do', async ({ page }) => {
    await arriveAtToday(page);
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('unkink.journal', 99);
          opening.onupgradeneeded = () => opening.result.createObjectStore('tomorrow');
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
          opening.onerror = () => reject(opening.error);
        }),
    );
    await page.reload();
    await expect(page.getByText('The journal was written by a newer Unkink.')).toBeVisible();
    expect(await page.evaluate(() => indexedDB.databases())).toContainEqual({ name: 'unkink.journal', version: 99 });
  });

  test('where there is no room left, it says so, and stores what was said once there is', async ({ page }) => {
    await arriveAtToday(page);
    await page.goto('./about');
    await expect(page.getByRole('heading', { name: 'About you' })).toBeVisible();
    const before = (await journalIn(page)).length;
    // As a browser without room does: what is put into the journal is refused.
    const [worker] = page.workers();
    await worker?.evaluate(() => {
      const add = IDBObjectStore.prototype.add;
      IDBObjectStore.prototype.add = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
      Object.assign(self, { makeRoom: () => (IDBObjectStore.prototype.add = add) });
    });
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByText('One entry waits on this device and goes into your journal later.')).toBeVisible();
    expect(await journalIn(page)).toHaveLength(before);
    await worker?.evaluate(() => (self as unknown as { makeRoom(): void }).makeRoom());
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await expect.poll(async () => (await journalIn(page)).length).toBe(before + 1);
    await expect(page.getByText('waits on this device')).toBeHidden();
  });

  test('a copy goes to the chosen file after each session', async ({ page }) => {
    // The browser's own files, in place of the dialog that only a person can answer.
    await page.addInitScript(() => {
      Object.assign(window, {
        showSaveFilePicker: async () => (await navigator.storage.getDirectory()).getFileHandle('backup.json', { create: true }),
      });
    });
    await arriveAtToday(page);
    await page.goto('./settings');
    await page.getByRole('button', { name: 'Choose a file' }).click();
    await expect(page.getByText('After each session a copy goes to backup.json.')).toBeVisible();
    const copied = () =>
      page.evaluate(async () => {
        const file = await (await navigator.storage.getDirectory()).getFileHandle('backup.json');
        const text = await (await file.getFile()).text();
        return text === '' ? undefined : (JSON.parse(text) as { entries: { id: string }[] }).entries.map(({ id }) => id);
      });
    await expect.poll(copied).toEqual(await journalIn(page));
    await page.goto('./after/0193a000-0000-7000-8000-000000000001');
    await page.goto('./about');
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('heading', { name: 'Today', exact: true })).toBeVisible();
    await page.goto('./after/0193a000-0000-7000-8000-000000000001');
    await expect.poll(copied).toEqual(await journalIn(page));
    await page.goto('./settings');
    await page.getByRole('button', { name: 'Stop the copies' }).click();
    await expect(page.getByRole('button', { name: 'Choose a file' })).toBeVisible();
  });
});
