import type { Page } from '@playwright/test';
import { testClock } from './clock.ts';
import { expect, test } from './server.ts';
import { Past, weeksOf } from './past.ts';
import { entriesWith } from './steps.ts';

test.use({ timezoneId: 'Europe/Berlin' });

const pick = (page: Page, group: RegExp, score: number) =>
  page.getByRole('group', { name: group }).getByRole('radio', { name: new RegExp(`^${score}(,|$)`) }).check({ force: true });

test('the morning question is asked once, and never again after it is answered', async ({ page, request, address }) => {
  await weeksOf(6).bringIn(request, address);
  await page.goto('/today');
  const question = page.getByRole('heading', { name: 'How is it this morning?' });
  await expect(question).toBeVisible();
  await pick(page, /How much does it hurt now/, 3);
  await pick(page, /How sore are your muscles/, 2);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(question).toBeHidden();
  const journal = await entriesWith(request, address, (entry) => entry.type === 'muscle-soreness-noted');
  expect(journal.filter((entry) => entry.body['moment'] === 'next-morning').map((entry) => entry.body['score'])).toEqual([3]);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Your session', exact: true })).toBeVisible();
  await expect(question).toBeHidden();
});

test('a question that is skipped does not come back', async ({ page, request, address }) => {
  await weeksOf(6).bringIn(request, address);
  await page.goto('/today');
  const question = page.getByRole('heading', { name: 'How is it this morning?' });
  await expect(question).toBeVisible();
  await page.getByRole('button', { name: 'Skip', exact: true }).click();
  await expect(question).toBeHidden();
  await entriesWith(request, address, (entry) => entry.type === 'question-skipped');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Your session', exact: true })).toBeVisible();
  await expect(question).toBeHidden();
});

/** Two quiet weeks, a session yesterday, and much more pain this morning. */
function flareUp(): Past {
  const past = weeksOf(15, { last: 3, from: 3, to: 3 });
  const session = past.session(1, { before: 3 });
  past.pain(0, 7 - 1, 'next-morning', session);
  return past;
}

test('a correction shows what it changes, and changes what is said', async ({ page, request, address }) => {
  await flareUp().bringIn(request, address);
  await page.goto('/today');
  const advice = page.getByRole('article', { name: 'More pain the morning after' });
  await expect(advice).toBeVisible();
  await expect(advice).toContainText('Pain was 3 before your session and 6 after it.');
  await advice.getByText('Why we say this').click();
  await expect(advice).toContainText('Pain should settle by the next morning.');
  await expect(advice).toContainText('Where that comes from:');
  await expect(page.getByRole('heading', { name: 'Changed for you' })).toBeVisible();

  await page.goto('/history');
  await page.locator('summary').first().click();
  await page.getByRole('button', { name: 'Correct: Pain the next morning' }).first().click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('group', { name: 'It was' }).getByRole('radio', { name: '3', exact: true }).check({ force: true });
  await sheet.getByRole('button', { name: 'Show what would change' }).click();
  await expect(sheet.getByRole('heading', { name: 'What changes' })).toBeVisible();
  await sheet.getByRole('button', { name: 'Save the correction' }).click();
  await expect(sheet).toBeHidden();
  await entriesWith(request, address, (entry) => entry.type === 'entry-corrected');

  await page.goto('/today');
  await expect(page.getByRole('heading', { name: 'Your session', exact: true })).toBeVisible();
  await expect(advice).toBeHidden();
});

test('answers about everyday life are corrected where they are seen, by keyboard too', async ({ page, request, address }) => {
  await weeksOf(29, { from: 6, to: 6 }).bringIn(request, address);
  await page.goto('/progress');
  const card = page.getByRole('region', { name: 'Everyday life' });
  const peg = card.getByRole('button', { name: /^Correct: Three questions about your week, / });
  const summary = card.locator('summary', { hasText: 'Correct an answer: Three questions about your week' });
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(peg).toHaveCount(4);
  await expect(card.getByText('pain 6, joy in life 5, doing things 4').first()).toBeVisible();
  await peg.first().focus();
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: /^Correct: Three questions about your week, / });
  await sheet.getByRole('group', { name: /How bad was your pain/ }).getByRole('radio', { name: '6', exact: true }).focus();
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowLeft');
  await sheet.getByRole('button', { name: 'Show what would change' }).press('Enter');
  await expect(sheet.getByRole('status').getByRole('listitem').or(sheet.getByText('Nothing that comes next changes.')).first()).toBeVisible();
  await sheet.getByRole('button', { name: 'Save the correction' }).press('Enter');
  await expect(sheet).toBeHidden();
  await expect(card.getByText('pain 3, joy in life 5, doing things 4')).toBeVisible();
  await expect(peg.first()).toBeFocused();
  const journal = await entriesWith(request, address, (entry) => entry.type === 'entry-corrected');
  const [first] = journal.filter((entry) => entry.type === 'entry-corrected').map((entry) => entry.body);
  expect(first).toMatchObject({ type: 'peg-answered', body: { pain: 3, enjoyment: 5, activity: 4 } });

  await card.locator('summary', { hasText: 'Correct an answer: What you find hard' }).click();
  await card.getByRole('button', { name: /^Correct: What you find hard/ }).click();
  const name = page.getByRole('dialog').getByRole('textbox').first();
  await name.fill(' ');
  await expect(page.getByRole('button', { name: 'Show what would change' })).toBeDisabled();
  await name.fill('looking back in the car');
  await pick(page, /^looking back in the car: how well/, 9);
  await page.getByRole('button', { name: 'Show what would change' }).click();
  await page.getByRole('button', { name: 'Save the correction' }).click();
  await expect(card.getByText(/looking back in the car: 9; carrying bags: \d/)).toBeVisible();
});

test('pain noted outside of a session is corrected where it is seen', async ({ page, request, address }) => {
  await weeksOf(9).bringIn(request, address);
  await page.goto('/progress');
  const card = page.getByRole('region', { name: 'Pain', exact: true });
  await card.locator('summary', { hasText: 'Correct an answer' }).click();
  const first = card.getByRole('button', { name: /^Correct: Pain, / }).first();
  const name = (await first.getAttribute('aria-label')) ?? '';
  await first.click();
  const sheet = page.getByRole('dialog', { name });
  await sheet.getByRole('radio', { name: '9', exact: true }).check({ force: true });
  await sheet.getByRole('button', { name: 'Show what would change' }).click();
  await sheet.getByRole('button', { name: 'Save the correction' }).click();
  await expect(sheet).toBeHidden();
  await expect(card.getByRole('listitem').filter({ has: page.getByRole('button', { name }) })).toContainText('9');
  await card.getByRole('button', { name }).click();
  const others = await card.getByRole('listitem').count();
  await sheet.getByRole('button', { name: /^This did not happen/ }).click();
  await sheet.getByRole('button', { name: 'Save the correction' }).click();
  await expect(card.getByRole('listitem')).toHaveCount(others - 1);
  await expect(page.getByRole('heading', { name: 'Pain', exact: true })).toBeFocused();
});

test('the answer on change is corrected, and can be taken out', async ({ page, request, address }) => {
  await weeksOf(29).bringIn(request, address);
  await page.goto('/progress');
  const card = page.getByRole('region', { name: 'Everyday life' });
  await card.locator('summary', { hasText: 'Correct an answer: Compared with when you started' }).click();
  const correct = card.getByRole('button', { name: /^Correct: Compared with when you started, / });
  await correct.click();
  await pick(page, /Compared with when you started/, -2);
  await page.getByRole('button', { name: 'Show what would change' }).click();
  await page.getByRole('button', { name: 'Save the correction' }).click();
  await expect(card.getByText(/: worse by 2 of 5/)).toBeVisible();

  await correct.click();
  await page.getByRole('button', { name: 'This did not happen: take it out' }).click();
  await page.getByRole('button', { name: 'Save the correction' }).click();
  await expect(card.getByRole('heading', { name: 'Compared with when you started' })).toBeHidden();
  await expect(card.getByRole('heading', { name: 'Everyday life' })).toBeFocused();
});

test('advice is shown as new until it is read', async ({ page, request, address }) => {
  await flareUp().bringIn(request, address);
  await page.goto('/today');
  const read = page.getByRole('article', { name: 'More pain the morning after' }).getByRole('button', { name: 'I have read this' });
  await read.click();
  await entriesWith(request, address, (entry) => entry.type === 'advice-read');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Your session', exact: true })).toBeVisible();
  await expect(read).toBeHidden();
  await page.goto('/progress');
  await expect(page.getByRole('heading', { name: 'More pain the morning after' })).toBeVisible();
});

test('finding out for sure says how long it takes, starts and stops', async ({ page, request, address }) => {
  const past = new Past();
  past.check(28);
  past.setup(28);
  past.check(10);
  for (let ago = 28; ago >= 2; ago -= 2) past.pain(ago - 1, 3, 'next-morning', past.session(ago));
  await past.bringIn(request, address);
  await page.goto('/progress');
  const card = page.getByRole('region', { name: 'What seems to help' });
  await expect(card.getByRole('heading', { name: 'Find out for sure' })).toBeVisible();
  await card.getByLabel('Exercise').selectOption('Wall angel');
  await expect(card).toContainText(/It takes about \d+ weeks, with your pain noted on 12 mornings/);
  await card.getByRole('button', { name: 'Start to find out' }).click();
  await expect(card).toContainText('Mornings noted: 0 of about 12. You get the answer at the end.');
  const journal = await entriesWith(request, address, (entry) => entry.type === 'trial-started');
  expect(journal.find((entry) => entry.type === 'trial-started')?.body).toEqual({ exercise: 'wall-angel', mornings: 12 });
  await card.getByRole('button', { name: 'Stop finding out' }).click();
  await expect(page.getByRole('button', { name: 'Keep going' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await card.getByRole('button', { name: 'Stop finding out' }).click();
  await expect(page.getByRole('dialog')).toContainText('The mornings so far are lost');
  await page.getByRole('button', { name: 'Yes, stop' }).click();
  await expect(card).toContainText('You stopped before there was an answer.');
  await entriesWith(request, address, (entry) => entry.type === 'trial-ended');
});

test('a moved day stays moved after a reload, and can be moved back', async ({ page, request, address }) => {
  const past = new Past();
  past.check(0);
  const days = [1, 3].map((ahead) => new Date(testClock.now() + ahead * 86_400_000).toLocaleDateString('en-GB', { weekday: 'long', timeZone: 'Europe/Berlin' }).toLowerCase());
  past.note(past.at(0, 9), 'programme-chosen', { level: 'starter', days });
  await past.bringIn(request, address);
  await page.goto('/programme');
  await page.getByRole('button', { name: /^Move the session of/ }).first().click();
  const targets = page.getByRole('group', { name: /^Move / });
  const to = (await targets.getByRole('button').first().textContent())?.trim() ?? '';
  await targets.getByRole('button').first().click();
  const note = page.locator('main').getByText(/^Moved from .* to /);
  await expect(note).toContainText(`to ${to}.`);
  await page.reload();
  await expect(page.getByText(/^from /).first()).toBeVisible();

  await page.getByRole('button', { name: `Move the session of ${to}` }).click();
  await targets.getByRole('button').first().click();
  await expect(note).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(note).toBeHidden();
  await expect(page.getByRole('button', { name: `Move the session of ${to}` })).toBeVisible();
});

test('a programme is chosen, and decides the length of today’s session', async ({ page, request, address }) => {
  const past = new Past();
  past.check(0);
  await past.bringIn(request, address);
  await page.goto('/programme');
  await expect(page.getByText('This is a suggestion.')).toBeVisible();
  await page.getByRole('radio', { name: /^Micro/ }).check({ force: true });
  for (const box of await page.getByRole('group', { name: 'On which days' }).getByRole('checkbox').all()) await box.check({ force: true });
  await page.getByRole('button', { name: 'Use this programme' }).click();
  await expect(page.getByRole('button', { name: 'This is your programme.' })).toBeDisabled();
  await entriesWith(request, address, (entry) => entry.type === 'programme-chosen');
  await page.goto('/today');
  await expect(page.getByRole('spinbutton', { name: 'Minutes, 2 to 60' })).toHaveValue('3');
});

test('two years are drawn at once, and every chart has its table and its slider', async ({ page, request, address }) => {
  await weeksOf(730).bringIn(request, address);
  await page.goto('/progress');
  const pain = page.getByRole('img', { name: /^Pain\. This week your pain/ });
  await expect(pain.locator('canvas')).toBeVisible();
  const milliseconds = await page.evaluate(() => {
    const { responseEnd, requestStart } = performance.getEntriesByType('resource').find((one) => one.name.includes('/api/v1/progress')) as PerformanceResourceTiming;
    return Math.round(responseEnd - requestStart);
  });
  await page.getByRole('radio', { name: 'All' }).check({ force: true });
  await expect(pain.locator('canvas')).toBeVisible();
  const slider = page.getByRole('slider', { name: 'Look at a day' });
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(slider).toHaveAttribute('aria-valuetext', /:/);
  await page.getByRole('region', { name: 'Pain' }).locator('summary', { hasText: 'As a table' }).click();
  await expect(page.getByRole('region', { name: 'Pain' }).locator('tbody tr').nth(400)).toBeAttached();
  console.log(`two years of progress answered in ${milliseconds} ms`);
});

test('two years of history come a page at a time, and who comes back is where they were', async ({ page, context, request, address }) => {
  await weeksOf(730).bringIn(request, address);
  const answered = page.waitForResponse((response) => response.url().includes('/api/v1/history'));
  await page.goto('/history');
  const size = (await (await answered).body()).length;
  console.log(`the first page of two years of history has ${size} bytes`);
  expect(size).toBeLessThan(60_000);
  const sessions = page.getByRole('article');
  await expect(sessions).toHaveCount(20);
  const months = new Set<string>();
  for (const month of await page.getByRole('heading', { level: 2 }).allTextContents()) months.add(month);
  expect(months.size).toBe(await page.getByRole('heading', { level: 2 }).count());

  const earlier = page.getByRole('button', { name: 'Show earlier sessions' });
  await earlier.press('Enter');
  await expect(sessions).toHaveCount(40);
  await expect(sessions.nth(20).getByRole('heading').first()).toBeFocused();

  await context.setOffline(true);
  await earlier.click();
  await expect(page.getByRole('alert')).toContainText('Unkink cannot be reached');
  await expect(sessions).toHaveCount(40);
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(sessions).toHaveCount(60);

  await sessions.nth(50).scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(2000);
  await page.getByRole('link', { name: 'Library' }).evaluate((link: HTMLElement) => link.click());
  await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await expect(sessions).toHaveCount(60);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
  await page.getByRole('link', { name: 'Library' }).evaluate((link: HTMLElement) => link.click());
  await page.goto('/history');
  await expect(sessions).toHaveCount(20);
});

test('a short history says where it ends', async ({ page, request, address }) => {
  await weeksOf(10).bringIn(request, address);
  await page.goto('/history');
  await expect(page.getByText('These are all your sessions.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Show earlier sessions' })).toBeHidden();
});

test('a new person meets no empty charts', async ({ page }) => {
  await page.goto('/progress');
  await expect(page.getByRole('heading', { name: 'Nothing to show yet' })).toBeVisible();
  await expect(page.locator('canvas')).toHaveCount(0);
});

test('one number is no chart: the sentence and the list to correct stay', async ({ page, request, address }) => {
  const past = new Past();
  past.check(1);
  past.setup(1);
  past.pain(1, 4);
  await past.bringIn(request, address);
  await page.goto('/progress');
  const card = page.getByRole('region', { name: 'Pain', exact: true });
  await expect(card).toContainText('Days with a number: 1. Note your pain on three days of a week');
  await expect(card.getByRole('slider')).toHaveCount(0);
  await expect(card.locator('canvas')).toHaveCount(0);
  await expect(card.getByText('Why we say this')).toHaveCount(0);
  await expect(card.locator('summary', { hasText: 'Correct an answer' })).toBeVisible();
  past.pain(0, 3);
  await past.bringIn(request, address);
  await page.reload();
  await expect(card.locator('canvas')).toBeVisible();
  await expect(card.getByRole('slider')).toBeVisible();
});

test('week by week fits a phone, and is a table for a screen reader', async ({ page, request, address }) => {
  await weeksOf(29).bringIn(request, address);
  await page.goto('/progress');
  const weeks = page.getByRole('table', { name: 'Week by week' });
  await expect(weeks.getByRole('columnheader')).toHaveCount(6);
  const { width } = page.viewportSize() ?? { width: 0 };
  for (const cell of await weeks.getByRole('cell').all()) {
    const box = await cell.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
  }
});

test('an answer without a connection is kept, sent later, and not asked again meanwhile', async ({ page, context, request, address }) => {
  await weeksOf(6).bringIn(request, address);
  await page.goto('/today');
  const question = page.getByRole('heading', { name: 'How is it this morning?' });
  await expect(question).toBeVisible();
  await context.setOffline(true);
  await pick(page, /How much does it hurt now/, 2);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(question).toBeHidden();
  await expect(page.getByText(/^No connection/)).toBeVisible();
  await context.setOffline(false);
  await entriesWith(request, address, (entry) => entry.body['moment'] === 'next-morning' && entry.body['score'] === 2);
});
