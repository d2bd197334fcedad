import type { Browser, BrowserContext, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { testClock } from './clock.ts';
import type { Site } from './site.ts';
import { arriveAtToday, axeFindings, type Entry } from './steps.ts';
import { expect, test, type SyncService } from './sync-service.ts';

/** A browser of its own, as on another device. */
async function device(browser: Browser, { address }: Site): Promise<Page> {
  // Nothing here is about use without network: keeping every file for it would cost more than the test.
  const context = await browser.newContext({ baseURL: address, locale: 'en-GB', viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  await testClock.share(page);
  return page;
}

const section = (page: Page) => page.getByRole('region', { name: 'Your other devices' });
const inStep = (page: Page) => section(page).getByText('In step with your other devices');

async function openSettings(page: Page): Promise<void> {
  if (!page.url().endsWith('/settings')) await page.goto('./settings');
}

/** The journal as a saved file has it, in the order of moment and id. */
async function journalOf(page: Page): Promise<Entry[]> {
  await openSettings(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save everything as a file' }).click();
  const { entries } = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as { entries: Entry[] };
  return entries.sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
}

/** The first device: it has the journal, and shows a code. */
async function begin(page: Page, service: SyncService, look: (page: Page) => Promise<void> = async () => {}): Promise<string> {
  await page.goto('./settings');
  await section(page).getByRole('button', { name: 'Start on this device' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('Address of the server').fill(service.address);
  await sheet.getByLabel('Name of this device').fill('Phone');
  await sheet.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByRole('img', { name: 'The code as a picture' })).toBeVisible();
  const code = (await page.getByTestId('pairing-code').textContent()) ?? '';
  await look(page);
  await page.getByRole('button', { name: 'Done' }).click();
  return code;
}

async function join(page: Page, code: string): Promise<void> {
  await page.goto('./settings');
  await section(page).getByRole('button', { name: 'Join another device' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('Name of this device').fill('Laptop');
  await sheet.getByLabel('Code').fill(code);
  await sheet.getByRole('button', { name: 'Join', exact: true }).click();
  await expect(inStep(page)).toBeVisible();
}

/** Tells the server what is new here, and hears what is new there. */
async function compare(page: Page): Promise<void> {
  await openSettings(page);
  await section(page).getByRole('button', { name: 'Compare now' }).click();
  await expect(section(page).getByRole('button', { name: 'Compare now' })).toBeEnabled();
  await expect(inStep(page)).toBeVisible();
}

/** All devices have the same journal, every entry once. */
async function equal(...devices: Page[]): Promise<Entry[]> {
  // What the last one brings the others hear in a second round.
  for (const one of [...devices, ...devices.slice(0, -1)]) await compare(one);
  const [first = [], ...others] = await Promise.all(devices.map(journalOf));
  for (const other of others) expect(other).toEqual(first);
  expect(new Set(first.map(({ id }) => id)).size).toBe(first.length);
  return first;
}

/** Says where the person is: one entry. */
async function sayTheCountry(page: Page): Promise<void> {
  await page.goto('./about');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { name: 'Today', exact: true })).toBeVisible();
}

/** The check once more, with a sign that stops everything. */
async function answerWithASign(page: Page): Promise<void> {
  await page.goto('./check');
  await page.getByRole('checkbox').first().check({ force: true });
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(/result/);
}

test.beforeEach(() => testClock.begin());

const close = async (...devices: Page[]) => {
  for (const one of devices) await (one.context() as BrowserContext).close();
};

test('two devices live with one journal, on line and off, and a stop on one stops the other', async ({ browser, site, service }) => {
  // Two browsers and a service that ends and begins again share what a machine has.
  test.setTimeout(120_000);
  const phone = await device(browser, site);
  const laptop = await device(browser, site);
  await arriveAtToday(phone);
  const everybodyCanUse = async (page: Page) => expect(await axeFindings(page)).toEqual([]);
  const code = await begin(phone, service, everybodyCanUse);
  await join(laptop, code);
  await everybodyCanUse(laptop);
  await laptop.goto('./');
  await expect(laptop.getByRole('heading', { name: 'Today', exact: true })).toBeVisible();
  const before = await equal(phone, laptop);

  await sayTheCountry(phone);
  await sayTheCountry(laptop);
  expect(await equal(phone, laptop)).toHaveLength(before.length + 2);

  await service.end();
  await sayTheCountry(phone);
  await sayTheCountry(laptop);
  await sayTheCountry(laptop);
  await laptop.goto('./settings');
  await section(laptop).getByRole('button', { name: 'Compare now' }).click();
  await expect(section(laptop).getByText('The server cannot be reached right now.')).toBeVisible();
  await expect(section(laptop).getByText('2 entries have still to be sent.')).toBeVisible();
  await service.begin();
  expect(await equal(phone, laptop)).toHaveLength(before.length + 5);

  await answerWithASign(phone);
  await equal(phone, laptop);
  await laptop.goto('./today');
  await expect(laptop.getByRole('heading', { name: 'No session for now' })).toBeVisible();
  await close(phone, laptop);
});

test('what was deleted on one is gone on the other, and what it never sent waits for the person', async ({ browser, site, service }) => {
  const phone = await device(browser, site);
  const laptop = await device(browser, site);
  await arriveAtToday(phone);
  await join(laptop, await begin(phone, service));
  await equal(phone, laptop);

  await service.end();
  await sayTheCountry(laptop);
  await phone.goto('./settings');
  await phone.getByRole('button', { name: 'Delete everything' }).click();
  await phone.getByLabel('Type delete to confirm').fill('delete');
  await phone.getByRole('button', { name: 'Delete for good' }).click();
  await expect(phone.getByRole('button', { name: 'Delete for good' })).toBeHidden();
  await service.begin();
  await compare(phone);
  await compare(laptop);
  expect(await journalOf(laptop)).toEqual([]);
  await expect(section(laptop).getByRole('heading', { name: 'Please decide' })).toBeVisible();
  await section(laptop).getByRole('button', { name: 'Keep it' }).click();
  await expect(section(laptop).getByRole('heading', { name: 'Please decide' })).toBeHidden();
  expect(await equal(phone, laptop)).toHaveLength(1);
  await close(phone, laptop);
});

test('a device that was removed gets nothing more, and keeps what it has', async ({ browser, site, service }) => {
  const phone = await device(browser, site);
  const laptop = await device(browser, site);
  await arriveAtToday(phone);
  const code = await begin(phone, service);
  await join(laptop, code);
  const shared = await equal(phone, laptop);

  const stranger = await device(browser, site);
  await stranger.goto('./settings');
  await section(stranger).getByRole('button', { name: 'Join another device' }).click();
  await stranger.getByLabel('Code').fill(code);
  await stranger.getByRole('button', { name: 'Join', exact: true }).click();
  await expect(stranger.getByRole('alert')).toHaveText('This code is not valid any more. Show a new one on the other device.');

  await phone.goto('./settings');
  await section(phone).getByRole('button', { name: 'Remove Laptop' }).click();
  await phone.getByRole('button', { name: 'Remove it' }).click();
  await expect(section(phone).getByText('Laptop')).toBeHidden();
  await sayTheCountry(phone);
  await compare(phone);
  await laptop.goto('./settings');
  await section(laptop).getByRole('button', { name: 'Compare now' }).click();
  await expect(section(laptop).getByText('This device was removed on another one.')).toBeVisible();
  expect(await journalOf(laptop)).toEqual(shared);
  await section(laptop).getByRole('button', { name: 'Leave' }).click();
  await laptop.getByRole('dialog').getByRole('button', { name: 'Leave', exact: true }).click();
  await expect(section(laptop).getByRole('button', { name: 'Join another device' })).toBeVisible();
  expect(await journalOf(laptop)).toEqual(shared);
  await close(phone, laptop, stranger);
});

test('two journals come together as one', async ({ browser, site, service }) => {
  const phone = await device(browser, site);
  const laptop = await device(browser, site);
  await arriveAtToday(phone);
  await arriveAtToday(laptop);
  const own = [...(await journalOf(phone)), ...(await journalOf(laptop))];
  await join(laptop, await begin(phone, service));
  expect((await equal(phone, laptop)).map(({ id }) => id).sort()).toEqual(own.map(({ id }) => id).sort());
  await laptop.goto('./today');
  await expect(laptop.getByRole('heading', { name: 'Today', exact: true })).toBeVisible();
  await close(phone, laptop);
});

test('nobody waits for the network: another tab goes on while the server has not answered yet', async ({ browser, site, service }) => {
  const phone = await device(browser, site);
  await arriveAtToday(phone);
  await begin(phone, service);
  const context = phone.context();
  let asked = 0;
  let answer = () => {};
  const answered = new Promise<void>((resolve) => (answer = resolve));
  await context.route('**/sync/v1/entries**', async (route) => {
    asked++;
    await answered;
    await route.continue();
  });
  await section(phone).getByRole('button', { name: 'Compare now' }).click();
  await expect.poll(() => asked).toBeGreaterThan(0);

  const tab = await context.newPage();
  await testClock.share(tab);
  await sayTheCountry(tab);
  const written = await journalOf(tab);
  await expect(section(phone).getByRole('button', { name: 'Compare now' })).toBeDisabled();
  answer();
  await expect(section(phone).getByRole('button', { name: 'Compare now' })).toBeEnabled();
  await tab.close();
  await compare(phone);
  await expect(section(phone).getByText('to be sent')).toBeHidden();
  expect(await journalOf(phone)).toEqual(written);
  await close(phone);
});
