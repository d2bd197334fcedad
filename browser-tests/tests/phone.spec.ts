import type { Page } from '@playwright/test';
import type { EasedPlan, Segment } from '../../web/src/api/generated/types.gen.ts';
import { done, onAPhone } from './phone.ts';
import { expect, test } from './server.ts';
import { arriveAtToday, axeFindings, choose, drawSeldom, holdTheClock, start } from './steps.ts';

interface FigureIndex {
  variants: Record<string, { clip: string; movement: string; stills: { file: string }[] }>;
}

/** In the player, before the tap on Start. */
async function readyToPlay(page: Page, minutes: number): Promise<EasedPlan> {
  await holdTheClock(page);
  await drawSeldom(page);
  await arriveAtToday(page);
  await choose(page, minutes);
  return start(page);
}

const tapStart = (page: Page) => page.getByRole('button', { name: 'Start', exact: true }).click();
const scene = (page: Page) => page.locator('.player');

test('voice and tones begin within the tap on Start, and after a reload within one tap that is asked for', async ({ page }) => {
  await onAPhone(page);
  const played = await readyToPlay(page, 5);
  expect(await done(page, 'speak', 'context')).toEqual([]);
  await tapStart(page);
  const [context, first] = await done(page, 'context', 'speak');
  expect(context).toMatchObject({ what: 'context', tap: true });
  expect(first).toMatchObject({ what: 'speak', tap: true });
  expect(first?.text).toContain(played.items[0]?.name);
  const hint = page.getByRole('button', { name: 'Tap for sound' });
  await page.clock.runFor(12_000);
  await expect(hint).toBeHidden();
  expect(await done(page, 'tone')).not.toEqual([]);

  await page.reload();
  await expect(hint).toBeVisible();
  await page.clock.runFor(5_000);
  expect(await done(page, 'speak', 'tone')).toEqual([]);
  expect(await axeFindings(page)).toEqual([]);
  await hint.click();
  expect((await done(page, 'context', 'speak')).map(({ what, tap }) => `${what} ${tap}`)).toEqual(['speak true', 'context true']);
  await page.clock.runFor(200);
  await expect(hint).toBeHidden();

  await page.evaluate(() => window.phone.interrupt());
  await page.clock.runFor(200);
  await expect(hint).toBeVisible();
  // Any tap will do.
  await page.getByRole('heading', { level: 1 }).click();
  await page.clock.runFor(200);
  await expect(hint).toBeHidden();
});

test('the music of another app goes on, unless the session is to go on while the screen is locked', async ({ page }) => {
  await onAPhone(page);
  const played = await readyToPlay(page, 5);
  await tapStart(page);
  await page.clock.runFor(20_000);
  expect(await done(page, 'play')).toEqual([]);
  expect(await page.evaluate(() => (navigator as unknown as { audioSession: { type: string } }).audioSession.type)).toBe('transient');
  expect(await page.evaluate(() => window.phone.keys.size)).toBe(0);

  await page.keyboard.press('Escape');
  await page.getByText('Sound and look').click();
  await expect(page.getByText('It stops the music of other apps.')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('checkbox', { name: /^Keep going while the screen is locked/ }).check();
  await page.getByRole('button', { name: 'Go on' }).click();
  expect(await done(page, 'play')).toMatchObject([{ tap: true }]);
  await page.clock.runFor(4_000);
  const name = played.items[0]?.name;
  const shown = () =>
    page.evaluate(() => {
      const { metadata, playbackState } = navigator.mediaSession;
      const [picture] = metadata?.artwork ?? [];
      return { title: metadata?.title, state: playbackState, picture: picture?.src.slice(0, 22), size: picture?.src.length ?? 0 };
    });
  await expect.poll(async () => (await page.clock.runFor(1_000), (await shown()).picture)).toBe('data:image/png;base64,');
  const now = await shown();
  expect(now).toMatchObject({ title: name, state: 'playing' });
  expect(now.size).toBeGreaterThan(5_000);

  const key = (action: string) => page.evaluate((one) => window.phone.keys.get(one)?.(), action);
  await key('pause');
  await expect(scene(page)).toHaveAttribute('data-scene', 'paused');
  expect((await shown()).state).toBe('paused');
  await key('play');
  await page.clock.runFor(3_500);
  await key('nexttrack');
  await expect(page.getByText(`Exercise 2 of ${played.items.length}`)).toBeVisible();
  expect((await shown()).title).toBe(played.items[1]?.name);
});

test('the screen is kept on again whenever that was lost, and after a refusal from the next tap on', async ({ page }) => {
  await onAPhone(page);
  await readyToPlay(page, 5);
  await tapStart(page);
  await expect.poll(async () => (await done(page, 'lock')).length).toBe(1);
  await page.clock.runFor(2_000);
  const lose = () => page.evaluate(() => void (window.phone.locks.at(-1) as unknown as WakeLockSentinel).release());
  await lose();
  await expect.poll(async () => (await done(page, 'lock')).length).toBe(2);

  await page.clock.runFor(2_000);
  await page.evaluate(() => (window.phone.refusesLock = true));
  await lose();
  await expect.poll(async () => (await done(page, 'refused')).length).toBe(1);
  await page.evaluate(() => (window.phone.refusesLock = false));
  await page.clock.runFor(5_000);
  expect(await done(page, 'lock')).toHaveLength(2);
  await page.getByRole('heading', { level: 1 }).click();
  await expect.poll(async () => (await done(page, 'lock')).length).toBe(3);
});

test('a voice is chosen by ear: the device’s own first, and none that needs the network', async ({ page }) => {
  await onAPhone(page);
  await arriveAtToday(page);
  await page.goto('/settings');
  const voices = page.getByRole('combobox', { name: 'Choose a voice' });
  await expect(voices.getByRole('option')).toHaveText(['The device’s own voice', 'Daniel', 'Whisper', 'Moira']);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Hear it' }).click();
  expect(await done(page, 'speak')).toMatchObject([{ voice: 'Daniel', rate: 1 }]);
  await voices.selectOption('Moira');
  expect((await done(page, 'speak')).at(-1)).toMatchObject({ voice: 'Moira' });
  await page.getByRole('slider', { name: 'Speed of the voice' }).fill('0.7');
  expect((await done(page, 'speak')).at(-1)).toMatchObject({ voice: 'Moira', rate: 0.7 });

  await page.goto('/today');
  await start(page);
  await tapStart(page);
  expect((await done(page, 'speak'))[0]).toMatchObject({ voice: 'Moira' });
});

test('with a slow voice no sentence of a session is cut or left out, and each hold ends with a sound', async ({ page }) => {
  test.setTimeout(180_000);
  await onAPhone(page);
  await page.addInitScript(() => localStorage.setItem('unkink.preferences', JSON.stringify({ voiceRate: 0.6 })));
  const { timeline, seconds } = await readyToPlay(page, 15);
  const sentences = timeline.cues.filter(({ text }) => text !== '');
  await page.evaluate((known) => Object.assign(window.phone.seconds, known), Object.fromEntries(sentences.map((one) => [one.text, one.seconds])));
  await tapStart(page);
  const [first] = await done(page, 'speak');
  for (let second = 0; second < seconds + 2; second += 15) await page.clock.runFor(15_000);
  await expect(page.getByRole('heading', { name: 'Well done' })).toBeVisible();

  expect((await done(page, 'cut')).map(({ text }) => text)).toEqual([]);
  const said = await done(page, 'speak');
  const wanted = sentences.filter(({ kind }) => kind !== 'count').map(({ text }) => text);
  const counts = new Set(sentences.filter(({ kind }) => kind === 'count').map(({ text }) => text));
  expect(said.map(({ text = '' }) => text).filter((text) => !counts.has(text))).toEqual(wanted);
  const slow = said.filter(({ rate }) => rate === 0.6).length;
  console.log(`${said.length} sentences and numbers, ${slow} of them as slow as was asked for`);
  expect(slow).toBeGreaterThan(wanted.length / 4);

  const sounds = [...said, ...(await done(page, 'tone'))].map(({ at }) => (at - (first?.at ?? 0)) / 1000);
  const holds = timeline.segments.filter((one: Segment) => one.type === 'hold');
  const silent = holds.filter((one) => !sounds.some((at) => Math.abs(at - one.start - one.seconds) < 0.5));
  console.log(`holds that end without a sound: ${silent.length} of ${holds.length}`);
  expect(holds.length).toBeGreaterThan(10);
  expect(silent).toEqual([]);
});

test('a double tap counts once', async ({ page }) => {
  await readyToPlay(page, 5);
  await page.getByRole('button', { name: 'Start', exact: true }).dblclick();
  await page.clock.runFor(1_000);
  const exercise = (number: number) => page.getByText(new RegExp(`^Exercise ${number} of`));
  await expect(exercise(1)).toBeVisible();
  await page.getByRole('button', { name: 'Next exercise' }).dblclick();
  await expect(exercise(2)).toBeVisible();
  // Two taps in a row on Back are meant.
  await page.getByRole('button', { name: /^Back/ }).dblclick();
  await expect(exercise(1)).toBeVisible();
  await page.getByRole('button', { name: 'Pause' }).dblclick();
  await expect(scene(page)).toHaveAttribute('data-scene', 'paused');
  await page.getByRole('button', { name: 'Go on' }).dblclick();
  await page.clock.runFor(500);
  await expect(scene(page)).not.toHaveAttribute('data-scene', 'paused');
  await expect(exercise(1)).toBeVisible();
  await page.getByRole('button', { name: 'This hurts' }).dblclick();
  await expect(page.getByRole('heading', { name: 'We have stopped' })).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('a browser’s translator does not freeze the player', async ({ page }) => {
  await readyToPlay(page, 10);
  /** As translators do: each text becomes an element of theirs, now and whenever there is a new one. */
  await page.evaluate(() => {
    const seen = new WeakSet<Node>();
    const translate = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      for (let one = walker.nextNode(); one; one = walker.nextNode()) texts.push(one as Text);
      for (const text of texts) {
        const parent = text.parentElement;
        if (!text.data.trim() || !parent || seen.has(text) || parent.closest('[translate=no], .notranslate, font, script, style')) continue;
        const outer = document.createElement('font');
        const inner = document.createElement('font');
        inner.textContent = `«${text.data}»`;
        seen.add(inner.firstChild as Node);
        outer.append(inner);
        text.replaceWith(outer);
      }
    };
    translate(document.body);
    new MutationObserver(() => translate(document.body)).observe(document.body, { childList: true, subtree: true, characterData: true });
    // What is written into a text that is no longer on the page, nobody sees.
    const lost: string[] = [];
    Object.assign(window, { lost });
    for (const [owner, name] of [[Node.prototype, 'nodeValue'], [Node.prototype, 'textContent'], [CharacterData.prototype, 'data']] as const) {
      const property = Object.getOwnPropertyDescriptor(owner, name);
      if (!property?.set) continue;
      const { set } = property;
      const was = new WeakSet<Node>();
      Object.defineProperty(owner, name, {
        ...property,
        set(this: Node, value: string) {
          if (this.isConnected) was.add(this);
          else if (was.has(this)) lost.push(value);
          set.call(this, value);
        },
      });
    }
  });
  const session = page.locator('.player');
  await page.getByRole('button', { name: /Start/ }).click();
  for (let i = 0; i < 60; i++) {
    await page.clock.runFor(3_000);
    const shown = await session.evaluate((player) => ({
      title: player.querySelector('h1')?.textContent,
      region: player.querySelector('[role=region]')?.getAttribute('aria-label'),
      head: player.querySelector('header p')?.textContent,
      announced: player.querySelector('[aria-live=polite]')?.textContent ?? '',
      left: Array.from(player.querySelectorAll('.next .numbers')).map((one) => one.textContent),
      progress: Number(player.querySelector('progress')?.value),
      all: Number(player.querySelector('progress')?.max),
    }));
    expect(shown.title).toBe(`«${shown.region}»`);
    expect(shown.announced).toContain(shown.region);
    const left = Math.max(0, Math.ceil(shown.all - shown.progress));
    expect(shown.left).toEqual([`«${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')} left»`]);
    expect(shown.head).toMatch(/^«Exercise \d+ of \d+»$/);
  }
  await page.getByRole('button', { name: /Next exercise/ }).click();
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('dialog').getByRole('button', { name: /Next exercise/ }).click();
  const [name, region] = [page.getByRole('dialog').locator('strong'), page.locator('[role=region]')];
  expect(await name.textContent()).toBe(`«${await region.getAttribute('aria-label')}»`);
  expect(await page.evaluate(() => (window as unknown as { lost: string[] }).lost)).toEqual([]);
});

test('a session needs no network once it has started: to its end, with every picture of the figure', async ({ page, context }) => {
  test.setTimeout(120_000);
  await holdTheClock(page);
  await drawSeldom(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await arriveAtToday(page);
  await choose(page, 5);
  const fetched = new Set<string>();
  page.on('requestfinished', (request) => fetched.add(decodeURIComponent(new URL(request.url()).pathname)));
  const played = await start(page);
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeEnabled();
  const { variants } = (await (await page.request.get('/figure/index.json')).json()) as FigureIndex;
  for (const { variant } of played.items) {
    const figure = variants[variant];
    for (const file of [figure?.clip, figure?.movement, ...(figure?.stills ?? []).map((one) => one.file)]) {
      expect(fetched).toContain(`/figure/${file}`);
    }
  }
  await tapStart(page);
  await page.clock.runFor(8_000);
  await context.setOffline(true);
  // Nothing comes out of the browser's own store either, which may be emptied at any time.
  await page.route('**/*', (route) => route.abort());
  const asked: string[] = [];
  page.on('requestfailed', (request) => asked.push(new URL(request.url()).pathname));

  const unreachable = page.getByText('Unkink cannot be reached');
  let pictures = 0;
  for (let second = 8; second < played.seconds + 2; second += 5) {
    await page.clock.runFor(5_000);
    await expect(unreachable).toHaveCount(0);
    if (!(await scene(page).getAttribute('data-scene'))?.match(/finished|paused/)) {
      const shown = page.locator('.stage img');
      await expect.poll(() => shown.evaluate((one: HTMLImageElement) => one.complete && one.naturalWidth > 0)).toBe(true);
      pictures++;
    }
  }
  expect(pictures).toBeGreaterThan(20);
  await expect(page.getByRole('heading', { name: 'Well done' })).toBeVisible();
  await page.getByRole('button', { name: 'Save and close' }).click();
  await expect(page.getByRole('heading', { name: 'Done for now' })).toBeVisible();
  await expect(page.getByText('Your session is kept on this device')).toBeVisible();
  await expect(unreachable).toHaveCount(0);

  await page.unrouteAll();
  await context.setOffline(false);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.clock.runFor(5_000);
  await expect(page.getByText('Time, without pauses')).toBeVisible();
  console.log(`pictures looked at without a connection: ${pictures}, requests that failed meanwhile: ${asked.length}`);
});

test('a session starts without its pictures where they do not come, and says so', async ({ page }) => {
  await page.route('**/*.svg', (route) => route.abort());
  await arriveAtToday(page);
  await choose(page, 5);
  await start(page);
  await expect(page.getByText('Some pictures did not come.')).toBeVisible();
  await tapStart(page);
  await expect(page.getByText('Get ready', { exact: true })).toBeVisible();
});
