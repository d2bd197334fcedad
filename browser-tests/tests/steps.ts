import { AxeBuilder } from '@axe-core/playwright';
import type { APIRequestContext, Page, Response } from '@playwright/test';
import type { EasedPlan, Segment, SessionPlan } from '../../web/src/api/generated/types.gen.ts';
import { testClock } from './clock.ts';
import { expect } from './server.ts';

export type Plan = SessionPlan;
/** The segments in which something is done. */
export type Work = Extract<Segment, { type: 'move' | 'hold' }>;

/** An entry of the journal; the tests look into many kinds of bodies. */
export interface Entry {
  id: string;
  at: number;
  type: string;
  body: Record<string, unknown>;
}

/** Takes the page's timers in hand: minutes pass at once where a test says so, for the server too. */
export async function holdTheClock(page: Page): Promise<void> {
  await page.clock.install({ time: new Date(testClock.now()) });
}

/**
 * A screen that draws five pictures a second of the held clock, for tests in which minutes pass: time, cues and the journal
 * go by the ticks, and sixty pictures for each second of a session are most of what such a test costs.
 */
export async function drawSeldom(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.requestAnimationFrame = (callback) => window.setTimeout(() => callback(performance.now()), 200);
    window.cancelAnimationFrame = (id) => window.clearTimeout(id);
  });
}

/** The age, which is asked once, and twelve questions. */
export async function passTheCheck(page: Page): Promise<void> {
  await page.getByRole('radio', { name: '20 to 55' }).check({ force: true });
  await page.getByRole('button', { name: 'Continue' }).click();
  for (let number = 2; number <= 13; number++) {
    await expect(page.getByText(`${number} of 13`)).toBeVisible();
    await page.getByRole('button', { name: 'None of these' }).click();
  }
  await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
}

/** From the first page to Today, with every answer left as it stands. */
export async function arriveAtToday(page: Page): Promise<void> {
  await page.goto('./');
  await page.getByRole('link', { name: 'Start' }).or(page.getByRole('button', { name: 'Start' })).click();
  await passTheCheck(page);
  await page.getByRole('link', { name: 'Continue' }).or(page.getByRole('button', { name: 'Continue' })).click();
  await expect(page.getByRole('heading', { name: 'About you' })).toBeVisible();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { name: 'Today', exact: true })).toBeVisible();
}

const isPlan = (answer: Response) =>
  new URL(answer.url()).pathname === '/api/v1/sessions' && answer.request().method() === 'POST';

/** Chooses the minutes and gives the plan that the page then shows. */
export async function choose(page: Page, minutes: number): Promise<Plan> {
  const radio = page.getByRole('radio', { name: `${minutes} minutes`, exact: true });
  // What stands already was asked for by the page itself, perhaps before this listens: another one is chosen first.
  if (await radio.isChecked()) await choose(page, minutes === 5 ? 15 : 5);
  const answer = page.waitForResponse(
    (response) => isPlan(response) && (response.request().postDataJSON() as { minutes: number }).minutes === minutes,
  );
  await radio.check({ force: true });
  const plan = (await (await answer).json()) as Plan;
  await expect(page.getByText(clock(plan.seconds)).first()).toBeVisible();
  return plan;
}

/** From Today into the player, past the one question; gives what is played. */
export async function start(page: Page): Promise<EasedPlan> {
  const answer = page.waitForResponse((response) => response.url().includes('/api/v1/sessions/start'));
  await page.getByRole('button', { name: /^Start/ }).first().click();
  const started = page.getByRole('button', { name: 'Nothing new, start' });
  // Nobody trains before today's pain was said.
  if (await started.isDisabled()) await page.getByRole('dialog').getByRole('radio', { name: /^2(,|$)/ }).check({ force: true });
  await started.click();
  await expect(page).toHaveURL(/\/session$/);
  return (await (await answer).json()) as EasedPlan;
}

export const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

export async function entries(request: APIRequestContext, address: string): Promise<Entry[]> {
  const page = (await (await request.get(`${address}/api/v1/journal?limit=1000`)).json()) as { entries: Entry[] };
  return page.entries;
}

/** The journal once the device has sent what is waited for: entries go out behind the page's back. */
export async function entriesWith(
  request: APIRequestContext,
  address: string,
  awaited: (entry: Entry) => boolean,
): Promise<Entry[]> {
  await expect.poll(async () => (await entries(request, address)).some(awaited)).toBe(true);
  return entries(request, address);
}

export const isWork = (segment: Segment): segment is Work => segment.type === 'move' || segment.type === 'hold';

/** Seconds and repetitions of work per exercise and side, counted from the segments by a rule of its own. */
export function tally(segments: Segment[]): Map<string, { seconds: number; repetitions: number }> {
  const work = new Map<string, { seconds: number; repetitions: number }>();
  const seen = new Set<string>();
  for (const one of segments) {
    if (!isWork(one)) continue;
    const key = `${one.item}/${one.variant}/${one.side ?? '-'}`;
    const sum = work.get(key) ?? { seconds: 0, repetitions: 0 };
    const repetition = `${key}/${one.set}/${one.repetition}`;
    work.set(key, {
      seconds: sum.seconds + one.seconds,
      repetitions: sum.repetitions + (seen.has(repetition) ? 0 : 1),
    });
    seen.add(repetition);
  }
  return work;
}

/** Everything that axe finds, once nothing fades any more: a colour on its way to another one has too little contrast. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter((one) => one.playState === 'running' && one.effect?.getComputedTiming().iterations !== Infinity)
        .map((one) => one.finished),
    ),
  );
  // No page has frames: "legacy" saves a second page for each look, and only what is wrong comes back whole.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations, passes } = await axe.analyze();
  expect(passes.length).toBeGreaterThan(5);
  return violations.map((one) => `${one.id} ${one.nodes.map((node) => node.html).join(' ')}`);
}
