import type { Page, Response } from '@playwright/test';
import { testClock } from './clock.ts';
import { Past, weeksOf } from './past.ts';
import { expect, test } from './server.ts';
import { arriveAtToday, choose, drawSeldom, entriesWith, holdTheClock, start, type Plan } from './steps.ts';

test.use({ timezoneId: 'Europe/Berlin' });

/** Does something that plans anew, and gives the new plan. */
async function planned(page: Page, act: () => Promise<void>): Promise<Plan> {
  const answer: Promise<Response> = page.waitForResponse(
    (response) => new URL(response.url()).pathname === '/api/v1/sessions' && response.request().method() === 'POST',
  );
  await act();
  return (await (await answer).json()) as Plan;
}

const variants = (plan: Plan) => plan.items.map((item) => item.variant);

test('an exercise can be left out, taken back, swapped and kept, and another session asked for', async ({ page }) => {
  await arriveAtToday(page);
  const first = await choose(page, 15);
  const at = first.items.findIndex((item) => item.phase === 'dynamic');
  const one = first.items[at];
  if (!one) throw new Error('no dynamic exercise in 15 minutes');
  const open = () => page.getByRole('group').filter({ hasText: 'Why · How · Swap' }).locator('summary').nth(at).click();

  await open();
  const without = await planned(page, () => page.getByRole('button', { name: `Leave out ${one.name}` }).click());
  expect(variants(without)).not.toContain(one.variant);
  const back = await planned(page, () => page.getByRole('button', { name: 'Undo' }).click());
  expect(variants(back)).toEqual(variants(first));

  if (!(await page.getByRole('button', { name: `Swap ${one.name} for another` }).isVisible())) await open();
  const swapped = await planned(page, () => page.getByRole('button', { name: `Swap ${one.name} for another` }).click());
  expect(variants(swapped)).not.toContain(one.variant);
  const kept = variants(first).filter((variant) => variant !== one.variant);
  expect(kept.filter((variant) => variants(swapped).includes(variant)).length).toBeGreaterThanOrEqual(kept.length - 1);

  const another = await planned(page, () => page.getByRole('button', { name: 'Another one' }).click());
  expect(variants(another)).not.toEqual(variants(swapped));
  expect(another.seconds).toBeLessThanOrEqual(15 * 60);
});

test('what is ours and not the article’s says so, where the amount and the exercise are explained', async ({ page }) => {
  await arriveAtToday(page);
  await choose(page, 25);
  const ours = page.locator('li', { has: page.locator('details', { hasText: 'is not the article’s own.' }) }).last();
  await expect(ours.getByText('is not the article’s own.')).toBeHidden();
  await ours.locator('summary').click();
  await expect(ours.getByText('is not the article’s own.')).toBeVisible();
  await page.goto('/library/cat-cow');
  await expect(page.getByText('Added by us, not named in the article: Upper back.')).toBeVisible();
  await page.goto('/library/neck-roll');
  await expect(page.getByRole('heading', { name: 'Neck roll', level: 1 })).toBeVisible();
  await expect(page.getByText('Added by us')).toHaveCount(0);
});

test('a wish that does not fit says what to change', async ({ page }) => {
  await arriveAtToday(page);
  await choose(page, 2);
  await page.getByText('More choices').click();
  await page.getByRole('checkbox', { name: /Full warm-up/ }).check({ force: true });
  await expect(page.getByRole('heading', { name: 'That does not fit together' })).toBeVisible();
  await expect(page.getByText(/needs at least \d+ minutes/)).toBeVisible();
});

test('a session that was left can be taken up again on the same day', async ({ page }) => {
  await holdTheClock(page);
  await arriveAtToday(page);
  await choose(page, 5);
  await start(page);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.clock.runFor(30_000);
  await page.goto('/today');
  await expect(page.getByText('You began a session today')).toBeVisible();
  await page.getByRole('button', { name: 'Go on' }).or(page.getByRole('link', { name: 'Go on' })).click();
  await expect(page).toHaveURL(/\/session$/);
  await expect(page.getByText(/Exercise \d+ of|Paused|Ready when you are/).first()).toBeVisible();
});

test('what is left of a session can be taken up where this device no longer knows its place', async ({ page, request, address }) => {
  await holdTheClock(page);
  await drawSeldom(page);
  await arriveAtToday(page);
  await choose(page, 10);
  const played = await start(page);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  const second = played.timeline.segments.find((one) => one.type === 'move' && one.item === 1);
  for (let left = (second?.start ?? 0) + 1; left > 0; left -= 15) await page.clock.runFor(Math.min(left, 15) * 1000);
  await page.goto('/today');
  await entriesWith(request, address, (entry) => entry.type === 'exercise-logged');
  await page.evaluate(() => localStorage.removeItem('unkink.player'));
  await page.reload();
  await page.getByRole('link', { name: 'Go on' }).click();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'End the session' }).first().click();
  await page.getByRole('button', { name: 'Save and close' }).click();
  const journal = await entriesWith(request, address, (entry) => entry.type === 'session-finished');
  const logged = journal.filter((entry) => entry.type === 'exercise-logged').map(({ body }) => body);
  expect(new Set(logged.map((log) => log['item']))).toEqual(new Set(played.items.keys()));
  for (const log of logged) expect(log['variant']).toBe(played.items[Number(log['item'])]?.variant);
  expect(journal.filter((entry) => entry.type === 'session-started')).toHaveLength(1);
});

test('going on in another browser goes on with the session that is open there', async ({ page, browser, request, address }) => {
  await holdTheClock(page);
  await arriveAtToday(page);
  await choose(page, 5);
  await start(page);
  await page.goto('/today');
  const cookies = await page.context().cookies();
  const other = await browser.newContext({ baseURL: address, storageState: { cookies, origins: [] } });
  const there = await other.newPage();
  await testClock.share(there);
  await holdTheClock(there);
  await there.goto('/today');
  await choose(there, 5);
  await start(there);
  await other.close();
  await page.reload();
  await page.getByRole('link', { name: 'Go on' }).click();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'End the session' }).first().click();
  await page.getByRole('button', { name: 'Save and close' }).click();
  const journal = await entriesWith(request, address, (entry) => entry.type === 'session-finished');
  const started = journal.filter((entry) => entry.type === 'session-started').map(({ body }) => body['session']);
  expect(started).toHaveLength(2);
  expect(journal.find((entry) => entry.type === 'session-finished')?.body['session']).toBe(started[1]);
});

test('everything can be saved as a file, deleted, and brought back the same', async ({ page, request, address }) => {
  await arriveAtToday(page);
  const before = await (await request.get(`${address}/api/v1/export`)).text();
  await page.goto('/settings');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save everything as a file' }).or(page.getByRole('link', { name: 'Save everything as a file' })).click();
  const file = await (await download).path();
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('textbox', { name: /Type delete/ }).fill('delete');
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByText('Everything is deleted.')).toBeVisible();
  expect(JSON.parse(await (await request.get(`${address}/api/v1/export`)).text())).toMatchObject({ entries: [] });
  await page.goto('/settings');
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Add it to my data' }).click();
  await expect(page.getByText(/^Entries added: [1-9]/)).toBeVisible();
  expect(await (await request.get(`${address}/api/v1/export`)).text()).toBe(before);
});

const EVERY_OTHER_DAY = ['tuesday', 'thursday', 'saturday'];

/** A month with a session three days ago, and a programme that has a long one today. */
function longToday(): Past {
  const past = weeksOf(31, { last: 3, from: 3, to: 3 });
  past.note(past.at(2, 9), 'programme-chosen', { level: 'full', days: EVERY_OTHER_DAY });
  return past;
}

/** Says before the start how much it hurts: the session that is shown does not fit any more. */
async function sayMuchPain(page: Page, score: number): Promise<void> {
  await page.getByRole('button', { name: /^Start/ }).first().click();
  await page.getByRole('dialog').getByRole('radio', { name: new RegExp(`^${score}(,|$)`) }).check({ force: true });
  await page.getByRole('button', { name: 'Nothing new, start' }).click();
  await expect(page.getByText('With pain of 6 of 10 today there is only gentle movement.')).toBeVisible();
}

const total = (page: Page) => page.getByText(/^\d+:\d\d in all$/);

test('after much pain the session is what the programme then asks for, without a reload', async ({ page, request, address }) => {
  await longToday().bringIn(request, address);
  await page.goto('/today');
  await expect(page.getByRole('radio', { name: '40 minutes' })).toBeChecked();
  await expect(total(page)).toBeVisible();
  await sayMuchPain(page, 6);
  await expect(page.getByRole('radio', { name: '40 minutes' })).not.toBeChecked();
  await expect(page.getByText(/shorter than the time you have/)).toHaveCount(0);
  const shown = await total(page).textContent();
  await page.reload();
  await expect(total(page)).toHaveText(shown ?? '');
});

test('minutes that the person chose stay, whatever the programme asks', async ({ page, request, address }) => {
  await longToday().bringIn(request, address);
  await page.goto('/today');
  await page.getByRole('radio', { name: '25 minutes' }).check({ force: true });
  await sayMuchPain(page, 6);
  await expect(page.getByRole('radio', { name: '25 minutes' })).toBeChecked();
});

test('on a day without any session there is nothing to choose, and the reason stands once', async ({ page, request, address }) => {
  const past = longToday();
  past.pain(0, 8);
  await past.bringIn(request, address);
  await page.goto('/today');
  await expect(page.getByRole('heading', { name: 'Not today' })).toBeVisible();
  await expect(page.getByText('How many minutes?')).toHaveCount(0);
  await expect(page.getByText('What kind?')).toHaveCount(0);
  await expect(page.getByText(/no sessions? (for now|now|today)/i)).toHaveCount(1);
});

test('why there is no strength after too hard a session is said once, with how long', async ({ page, request, address }) => {
  const past = weeksOf(16, { last: 4, from: 3, to: 3 });
  past.session(1, { before: 3, effort: 9 });
  await past.bringIn(request, address);
  await page.goto('/today');
  await expect(page.getByRole('heading', { name: 'Your session', exact: true })).toBeVisible();
  await expect(page.getByText(/felt like 9 of 10; for you 6 is enough. Strength exercises wait until we know how you were the next morning/)).toBeVisible();
  await expect(page.locator('main').getByText(/no strength exercises/i)).toHaveCount(0);
});

test('a session that was skipped to its end is called that, and not finished', async ({ page }) => {
  await holdTheClock(page);
  await drawSeldom(page);
  await arriveAtToday(page);
  await choose(page, 5);
  await start(page);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  const save = page.getByRole('button', { name: 'Save and close' });
  for (let tap = 0; tap < 20 && !(await save.isVisible()); tap++) {
    await page.keyboard.press('ArrowRight');
    await page.clock.runFor(300);
  }
  await expect(page.getByText('You skipped all of it. That is fine.')).toBeVisible();
  await save.click();
  await expect(page.getByRole('heading', { name: 'Done for now' })).toBeVisible();
  await expect(page.getByText('You skipped all of it. That is fine.')).toBeVisible();
  await expect(page.getByText('You did all of it')).toHaveCount(0);
  await page.goto('/history');
  await expect(page.getByText('Mostly skipped')).toBeVisible();
});
