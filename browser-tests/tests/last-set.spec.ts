import type { Page } from '@playwright/test';
import { testClock } from './clock.ts';
import { expect, test } from './server.ts';
import { Past, type Work } from './past.ts';
import { axeFindings, drawSeldom, entriesWith } from './steps.ts';

const ROW: Work = { variant: 'row/band', dose: { sets: 3, repetitions: 12, holdSeconds: 0, restSeconds: 60 }, seconds: 180 };
/** Six minutes: without them there is no strength with a band. */
const MARCH: Work = { variant: 'march/standing', dose: { sets: 1, repetitions: 180, holdSeconds: 0, restSeconds: 0 }, seconds: 360 };
const WORK = [MARCH, ROW];

/** Months of rows at the highest dose, all as planned, with quiet mornings; nothing in the last eight days. */
function strongPast(): Past {
  const past = new Past();
  past.check(75);
  past.setup(75, ['band', 'anchor']);
  past.note(past.at(74, 8.2), 'soreness-noted', { spots: [], startedRecently: false });
  for (let ago = 72; ago >= 9; ago -= 3) {
    if (ago % 21 === 0) past.check(ago);
    past.pain(ago - 1, 1, 'next-morning', past.session(ago, { before: 1, work: [ROW] }));
  }
  past.check(8);
  return past;
}

/** Leads through a session of rows on a day so many days ago, by every clock. */
async function leadThrough(page: Page, address: string, past: Past, daysAgo: number, said: string): Promise<void> {
  const session = past.session(daysAgo, { before: 1, work: WORK, open: true });
  await past.bringIn(page.request, address);
  const items = WORK.map(({ variant, dose }) => ({ variant, dose, sides: [] }));
  testClock.set(past.at(daysAgo, 17.1));
  const answer = await page.request.post(`${address}/api/v1/sessions/start?zone=Europe/Berlin`, { data: { items, session } });
  expect(answer.status(), await answer.text()).toBe(200);
  const plan: unknown = await answer.json();
  await page.clock.setSystemTime(new Date(testClock.now()));
  await page.evaluate((started) => localStorage.setItem('unkink.started', JSON.stringify(started)), { session, minutes: 10, plan });
  await page.goto('/session');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  const { seconds } = plan as { seconds: number };
  for (let second = 0; second < seconds - 60; second += 15) await page.clock.runFor(15_000);
  await expect(page.getByText('Last set. If it stays easy')).toBeVisible();
  for (let second = 0; second < 75; second += 15) await page.clock.runFor(15_000);
  await expect(page.getByRole('heading', { name: 'How many did you do in the last set?' })).toBeVisible();
  const row = page.getByRole('group', { name: 'Row with a band' });
  await expect(row.getByRole('radio', { name: '12, as planned' })).toBeChecked();
  await row.getByRole('radio', { name: said }).check({ force: true });
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('group', { name: 'How much does it hurt now?' }).getByRole('radio', { name: '1', exact: true }).check({ force: true });
  await page.getByRole('group', { name: 'How hard was it?' }).getByRole('radio', { name: '4', exact: true }).check({ force: true });
  await page.getByRole('button', { name: 'Save and close' }).click();
  await expect(page.getByRole('heading', { name: 'Done for now' })).toBeVisible();
  await entriesWith(page.request, address, (entry) => entry.body['session'] === session && entry.type === 'session-finished' && entry.body['effort'] === 4);
  testClock.begin();
  past.pain(daysAgo - 1, 1, 'next-morning', session);
  await past.bringIn(page.request, address);
}

for (const [said, rises] of [
  ['14 or more', true],
  ['13', false],
] as const) {
  test(`in two sessions the last set with "${said}" is written down as ${rises ? 'two' : 'one'} more than planned`, async ({ page, address }) => {
    test.setTimeout(120_000);
    const past = strongPast();
    await past.bringIn(page.request, address);
    await page.clock.install({ time: new Date(past.at(5, 17)) });
    await drawSeldom(page);
    await page.goto('/about');
    await leadThrough(page, address, past, 5, said);
    await leadThrough(page, address, past, 2, said);
    const logs = (await entriesWith(page.request, address, () => true)).filter((one) => one.type === 'exercise-logged').slice(-1);
    expect(logs[0]?.body).toMatchObject({ plannedRepetitions: 36, doneRepetitions: rises ? 38 : 37, outcome: 'done' });
  });
}
