import type { APIRequestContext, Page } from '@playwright/test';
import { WEBGL } from '../webgl.mjs';
import { expect, test } from './server.ts';
import { arriveAtToday, axeFindings, choose, isWork, start, type Work } from './steps.ts';

// The other tests run without WebGL and see still pictures; here the processor draws what a graphics card would.
test.use({ launchOptions: WEBGL });

interface FigureIndex {
  body: string;
  variants: Record<
    string,
    {
      side: 'left' | 'right';
      marks: { from: string; via: string[]; to: string; start: number; seconds: number }[];
      breaths: { pose: string; start: number; seconds: number }[];
    }
  >;
}

const figureIndex = async (request: APIRequestContext, address: string) =>
  (await (await request.get(`${address}/figure/index.json`)).json()) as FigureIndex;

const canvas = (page: Page) => page.locator('canvas');
/** The number of the last picture, and the second of the clip that it shows. */
const picture = async (page: Page) => ((await canvas(page).getAttribute('data-picture')) ?? '').split(' ');
const pictures = async (page: Page) => Number((await picture(page))[0]);
const isDrawn = (page: Page) => expect(page.locator('[data-drawn=true]')).toBeVisible({ timeout: 30_000 });

/** The number of pictures drawn while the browser had time for twenty. */
const drawnMeanwhile = (page: Page) =>
  canvas(page).evaluate(async (one) => {
    const drawn = () => Number.parseInt(one.dataset['picture'] ?? '0');
    const before = drawn();
    for (let frame = 0; frame < 20; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    return drawn() - before;
  });

/** Waits until nothing is drawn any more, makes sure of it, and gives the number of pictures. */
async function atRest(page: Page, when: string): Promise<number> {
  await expect.poll(() => drawnMeanwhile(page), { message: `pictures ${when}`, timeout: 20_000 }).toBe(0);
  expect(await drawnMeanwhile(page), `pictures ${when}`).toBe(0);
  return pictures(page);
}

/** The second of the clip at a moment of a segment, counted here once more from the index. */
function expectedSecond(index: FigureIndex, work: Work, into: number): number | undefined {
  const figure = index.variants[work.variant];
  if (work.type === 'hold') {
    const breath = figure?.breaths.find((one) => one.pose === work.pose);
    if (!breath) return undefined;
    const length = work.seconds / Math.max(1, Math.round(work.seconds / breath.seconds));
    return breath.start + ((into % length) / length) * breath.seconds;
  }
  const way = [work.from, ...work.via, work.to].join();
  const mark = figure?.marks.find((one) => [one.from, ...one.via, one.to].join() === way);
  return mark && mark.start + (into / work.seconds) * mark.seconds;
}

test('in a session the figure stands exactly where the timeline does', async ({ page, request, address }) => {
  test.setTimeout(180_000);
  await page.addInitScript(() => {
    const held = window as unknown as { at: number; __unkinkClock: { now: () => number } };
    held.at = 0;
    const origin = Date.now();
    held.__unkinkClock = { now: () => origin + held.at * 1000 };
  });
  const go = async (second: number) => {
    const from = await page.evaluate(() => (window as unknown as { at: number }).at);
    // More than 20 s at once would be a sleep.
    for (let at = from; at < second; ) {
      at = Math.min(second, at + 15);
      await page.evaluate((to) => ((window as unknown as { at: number }).at = to), at);
      await page.waitForTimeout(250);
    }
  };
  const index = await figureIndex(request, address);
  await arriveAtToday(page);
  await choose(page, 5);
  const played = await start(page);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await isDrawn(page);

  const { segments } = played.timeline;
  const asked = segments.filter((one, i): one is Work => isWork(one) && one.start < 240 && segments[i - 1]?.type !== one.type);
  let compared = 0;
  for (const work of asked.slice(0, 12)) {
    const into = work.seconds * 0.37;
    const expected = expectedSecond(index, work, into);
    if (expected === undefined) continue;
    await go(work.start + into);
    await expect.poll(async () => (await picture(page))[1]).toBe(expected.toFixed(3));
    compared++;
  }
  console.log(`the figure compared with the timeline at ${compared} moments`);
  expect(compared).toBeGreaterThan(5);

  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await atRest(page, 'while paused');
});

test('in a session that has started each next figure is drawn without a connection', async ({ page, context }) => {
  test.setTimeout(120_000);
  await arriveAtToday(page);
  await choose(page, 5);
  const played = await start(page);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await isDrawn(page);
  await context.setOffline(true);
  await page.route('**/*', (route) => route.abort());
  for (const { name } of played.items.slice(1, 4)) {
    // By a key: two taps on the same spot within a moment count as one.
    await page.getByRole('button', { name: 'Next exercise' }).press('Enter');
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
    await isDrawn(page);
  }
});

test('in the library it moves, slows, turns, steps and shows either side', async ({ page, address }) => {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto('/library/levator-scapulae-stretch');
  await isDrawn(page);
  const explorer = page.getByRole('region', { name: 'Watch it' });
  // Below the edge of a phone nothing is drawn yet.
  await canvas(page).scrollIntoViewIfNeeded();
  await expect.poll(() => pictures(page)).toBeGreaterThan(0);
  const [, first] = await picture(page);
  await expect.poll(async () => (await picture(page))[1]).not.toBe(first);

  await explorer.getByRole('radio', { name: '¼×' }).check({ force: true });
  await explorer.getByRole('button', { name: 'Pause' }).click();
  const resting = await atRest(page, 'while paused');

  await expect(explorer.getByRole('list').getByRole('button')).toHaveText(['1. Head upright', '2. Head turned half-way', '3. Looking down to the armpit']);
  await explorer.getByRole('button', { name: 'Next pose' }).click();
  await expect(explorer.getByRole('img', { name: /: (Head|Looking) / })).toBeVisible();
  await expect(explorer.locator('[aria-pressed=true]', { hasText: /\d\. / })).toHaveCount(1);
  await explorer.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(explorer.getByRole('slider', { name: 'Turn' })).toHaveValue('-180');
  await explorer.getByRole('slider', { name: 'Turn' }).press('ArrowRight');
  await expect(explorer.getByRole('slider', { name: 'Turn' })).toHaveValue('-175');
  expect(await atRest(page, 'once turned')).toBeGreaterThan(resting);

  // The side is the one that is stretched: for the right one the head turns to the left, the other way than it was authored.
  await expect(canvas(page)).toHaveAttribute('data-mirrored', 'true');
  await expect(explorer.getByText(/right levator scapulae/)).toBeVisible();
  await explorer.getByRole('radio', { name: 'left' }).check({ force: true });
  await expect(canvas(page)).toHaveAttribute('data-mirrored', 'false');
  await expect(explorer.getByText(/left levator scapulae/)).toBeVisible();

  expect(await axeFindings(page)).toEqual([]);
  expect(errors, address).toEqual([]);
});

test('nothing is drawn where nobody can see it', async ({ page }) => {
  await page.goto('/library/cat-cow');
  await isDrawn(page);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const away = await atRest(page, 'while scrolled away');
  await page.evaluate(() => scrollTo(0, 0));
  await expect.poll(() => pictures(page)).toBeGreaterThan(away);
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  expect(await drawnMeanwhile(page), 'pictures while hidden').toBe(0);
});

test('a picture costs little script', async ({ page }) => {
  // As with a graphics card: shadows, and a picture in every frame. It is small, since the processor draws it after all.
  await page.addInitScript(() => {
    const { getParameter } = WebGL2RenderingContext.prototype;
    const UNMASKED_RENDERER = 0x9246;
    WebGL2RenderingContext.prototype.getParameter = function (name) {
      return name === UNMASKED_RENDERER ? 'a graphics card' : (getParameter.call(this, name) as unknown);
    };
  });
  await page.goto('/library/row');
  await isDrawn(page);
  await canvas(page).evaluate((one) => {
    Object.assign(one.style, { inlineSize: '32px', blockSize: '40px' });
  });
  const browser = await page.context().newCDPSession(page);
  // The page's own processor time, with all that the page does beside drawing; what plays the graphics card does not count.
  await browser.send('Performance.enable', { timeDomain: 'threadTicks' });
  const scriptSeconds = async () =>
    (await browser.send('Performance.getMetrics')).metrics.find((one) => one.name === 'ScriptDuration')?.value ?? NaN;
  const costOf = async (count: number) => {
    const [seconds, drawn] = [await scriptSeconds(), await pictures(page)];
    await expect.poll(() => pictures(page), { timeout: 30_000 }).toBeGreaterThanOrEqual(drawn + count);
    return ((await scriptSeconds()) - seconds) / ((await pictures(page)) - drawn);
  };
  const first = await costOf(20);
  const then = await costOf(60);
  const inWords = (seconds: number) => `${(seconds * 1000).toFixed(2)} ms`;
  console.log(`script for a picture: ${inWords(first)} of the first ones, ${inWords(then)} afterwards`);
  expect(then).toBeGreaterThan(0);
});

test('a lost graphics context leaves a still picture, and comes back', async ({ page }) => {
  await page.goto('/library/row');
  await isDrawn(page);
  await page.evaluate(() => {
    const gl = document.querySelector('canvas')?.getContext('webgl2');
    const loss = gl?.getExtension('WEBGL_lose_context');
    loss?.loseContext();
    Object.assign(window, { loss });
  });
  await expect(page.locator('[data-drawn=false] img')).toBeVisible();
  await page.evaluate(() => (window as unknown as { loss: WEBGL_lose_context }).loss.restoreContext());
  await isDrawn(page);
});

test('the palette is chosen in the settings and stays', async ({ page }) => {
  await page.goto('/settings');
  await isDrawn(page);
  const before = await atRest(page, 'of a pose');
  await page.getByRole('radio', { name: 'Deep' }).check({ force: true });
  await expect.poll(() => pictures(page)).toBeGreaterThan(before);
  await page.goto('/library');
  await expect(page.locator('html')).toHaveAttribute('data-skin', 'deep');
  await expect(page.locator('img').first()).toHaveAttribute('src', /^data:image\/svg/);
});

test.describe('where less motion is wanted', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('pictures stand still, and three.js is never fetched', async ({ page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
    await page.goto('/library/row');
    const explorer = page.getByRole('region', { name: 'Watch it' });
    await expect(explorer.locator('img').first()).toBeVisible();
    await expect(canvas(page)).toHaveCount(0);
    await expect(explorer.getByRole('button', { name: 'Play' })).toHaveCount(0);
    await explorer.getByRole('button', { name: 'Next pose' }).click();
    await expect(explorer.locator('[aria-pressed=true]')).toHaveCount(1);

    await arriveAtToday(page);
    await choose(page, 5);
    await start(page);
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    const picture = page.locator('.stage img');
    await expect(picture).toBeVisible();
    expect(await picture.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0);
    await expect(canvas(page)).toHaveCount(0);
    expect(scripts.filter((url) => url.includes('Canvas'))).toEqual([]);
  });
});
