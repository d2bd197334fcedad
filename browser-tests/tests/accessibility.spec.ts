import type { Page } from '@playwright/test';
import { weeksOf } from './past.ts';
import { expect, test } from './server.ts';
import { arriveAtToday, axeFindings, choose, holdTheClock } from './steps.ts';

let looked = 0;

async function axe(page: Page, state: string): Promise<void> {
  expect(await axeFindings(page), state).toEqual([]);
  looked++;
}

/** Nothing reaches over the edge of the screen. */
async function fits(page: Page, state: string): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over, `${state} scrolls sideways`).toBeLessThanOrEqual(0);
}

// Colours depend on the theme and layout on the size: two runs see both themes and both sizes.
for (const [colorScheme, viewport] of [
  ['light', { width: 390, height: 844 }],
  ['dark', { width: 1440, height: 900 }],
] as const) {
  test.describe(`${colorScheme}, ${viewport.width}x${viewport.height}`, () => {
    test.use({ colorScheme, viewport });

    test('axe finds nothing in any page or state', async ({ page }) => {
      test.setTimeout(90_000);
      const look = async (state: string) => {
        await axe(page, state);
        await fits(page, state);
      };
      await holdTheClock(page);
      await page.goto('/');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await look('welcome');
      await page.goto('/check');
      await expect(page.getByText('1 of 13')).toBeVisible();
      await look('check, age');
      await page.getByRole('radio', { name: '65 or older' }).check({ force: true });
      await page.getByRole('button', { name: 'Continue' }).click();
      await expect(page.getByText('2 of 13')).toBeVisible();
      await look('check');
      await page.getByRole('checkbox').first().check({ force: true });
      await page.getByRole('button', { name: 'Continue with what I ticked' }).click();
      await expect(page.getByRole('link', { name: /^Call \d+/ }).first()).toBeVisible();
      await look('stopped by an emergency');
      await page.request.delete('/api/v1/journal');
      await arriveAtToday(page);
      await look('today');
      await page.goto('/about');
      await expect(page.getByRole('heading', { name: 'About you' })).toBeVisible();
      await look('about');
      for (const [path, heading] of [
        ['/library', 'Library'],
        ['/library/row', 'Row'],
        ['/history', 'History'],
        ['/progress', 'Progress'],
        ['/take-along', 'To take along'],
        ['/programme', 'Programme'],
        ['/settings', 'Settings'],
        ['/nowhere', 'This page does not exist'],
      ] as const) {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
        await look(path);
      }
      await page.goto('/today');
      await choose(page, 5);
      await page.getByRole('button', { name: /^Start/ }).first().click();
      await look('the one question');
      await page.getByRole('dialog').getByRole('radio', { name: /^2(,|$)/ }).check({ force: true });
      await page.getByRole('button', { name: 'Nothing new, start' }).click();
      await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeEnabled();
      await look('player, ready');
      await page.getByRole('button', { name: 'Start', exact: true }).click();
      await page.clock.runFor(1_500);
      await look('player, get ready');
      await page.clock.runFor(10_000);
      await look('player, moving');
      await page.getByRole('button', { name: 'Pause' }).click();
      await look('player, paused');
      await page.getByRole('dialog').getByRole('button', { name: 'This hurts' }).click();
      await expect(page.getByRole('heading', { name: 'We have stopped' })).toBeVisible();
      await look('player, hurt');
      await page.getByText('Dull ache').click();
      await page.getByRole('button', { name: 'Continue' }).click();
      await look('player, choose');
      await page.getByRole('button', { name: 'End the session' }).click();
      await expect(page.getByRole('button', { name: 'Save and close' })).toBeVisible();
      await look('player, after');
      await page.getByRole('button', { name: 'Save and close' }).click();
      await expect(page.getByRole('heading', { name: 'Done for now' })).toBeVisible();
      await look('after');
      await page.goto('/history');
      await expect(page.getByText(/5-minute session/).first()).toBeVisible();
      await look('history with a session');
      console.log(`axe looked at ${looked} states`);
    });

    test('axe finds nothing in the pages about the past', async ({ page, request, address }) => {
      test.setTimeout(120_000);
      const look = async (state: string) => {
        await axe(page, state);
        await fits(page, state);
      };
      const past = weeksOf(40, { from: 3, to: 5, last: 3 });
      past.pain(0, 6, 'next-morning', past.session(1, { before: 3 }));
      await past.bringIn(request, address);
      await page.goto('/today');
      await expect(page.getByRole('article', { name: 'More pain the morning after' })).toBeVisible();
      await page.getByText('Why we say this').first().click();
      await look('today with advice and what was adapted');
      await page.getByRole('button', { name: 'Somebody has looked at it' }).first().click();
      await look('saying that a clinician has looked');
      await page.goto('/progress');
      await expect(page.locator('canvas').first()).toBeVisible();
      for (const table of await page.locator('summary', { hasText: 'As a table' }).all()) await table.click();
      await look('progress with every table open');
      for (const answers of await page.locator('summary', { hasText: 'Correct an answer' }).all()) await answers.click();
      await page.getByRole('button', { name: /^Correct: What you find hard/ }).first().click();
      await expect(page.getByRole('dialog').getByRole('textbox').first()).toBeVisible();
      await look('correcting an answer');
      await page.goto('/programme');
      await page.getByRole('button', { name: /^Move the session of/ }).first().click();
      await look('programme, moving a day');
      await page.goto('/history');
      await page.locator('summary').first().click();
      await look('history, what can be corrected');
      await page.getByRole('button', { name: 'Correct: Pain the next morning' }).first().click();
      await look('correcting');
      await page.getByRole('button', { name: 'Show what would change' }).click();
      await expect(page.getByRole('button', { name: 'Save the correction' })).toBeVisible();
      await look('what a correction changes');
      await request.delete(`${address}/api/v1/journal`);
      await weeksOf(9).bringIn(request, address);
      await page.goto('/today');
      await expect(page.getByRole('heading', { name: 'How is it this morning?' })).toBeVisible();
      await look('today with a question');
      console.log(`axe looked at ${looked} states`);
    });
  });
}

test('text at twice its size still fits the phone', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => localStorage.setItem('unkink.preferences', JSON.stringify({ textScale: 2 })));
  await arriveAtToday(page);
  const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  expect(size).toBe('32px');
  for (const path of ['/', '/check', '/about', '/today', '/library', '/library/row', '/history', '/progress', '/programme', '/settings']) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    await expect(page.getByRole('heading').first()).toBeVisible();
    await fits(page, path);
  }
});

test('the whole way works with the keyboard alone', async ({ page }) => {
  await page.goto('/');
  await press('Start');
  await reach('18 or 19');
  await page.keyboard.press('Space');
  await press('Continue');
  for (let number = 2; number <= 13; number++) {
    await expect(page.getByText(`${number} of 13`)).toBeVisible();
    await press('None of these');
  }
  await press('Continue');
  await expect(page.getByRole('heading', { name: 'About you' })).toBeVisible();
  await press('Continue');
  await expect(page.getByRole('heading', { name: 'Today', exact: true })).toBeVisible();
  await press('Start');
  await reach('0');
  await page.keyboard.press('Space');
  await press('Nothing new, start');
  await press('Start');
  await expect(page.getByText('Get ready', { exact: true })).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByText('Paused').first()).toBeVisible();
  await page.keyboard.press('h');
  await expect(page.getByRole('heading', { name: 'We have stopped' })).toBeVisible();

  /** Tabs to the control whose name begins so and presses Enter. */
  async function press(name: string) {
    const named = new RegExp(`^${name}`);
    await expect(page.getByRole('button', { name: named }).or(page.getByRole('link', { name: named })).first()).toBeVisible();
    await reach(name);
    await page.keyboard.press('Enter');
  }

  /** Tabs to the control whose name, or whose label, begins so. */
  async function reach(name: string) {
    const named = new RegExp(`^${name}`);
    for (let step = 0; step < 120; step++) {
      const focused = await page.evaluate(() => {
        const one = document.activeElement;
        const label = one instanceof HTMLInputElement ? one.labels?.[0]?.textContent : undefined;
        return one?.getAttribute('aria-label') ?? label?.trim() ?? one?.textContent.trim() ?? '';
      });
      if (named.test(focused)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`no way to "${name}" by keyboard`);
  }
});

test('nothing is ever asked of another host', async ({ page, address }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith('data:') && !request.url().startsWith('blob:')) foreign.push(request.url());
  });
  await arriveAtToday(page);
  for (const path of ['/library', '/library/cat-cow', '/history', '/settings']) await page.goto(path);
  expect(foreign).toEqual([]);
});
