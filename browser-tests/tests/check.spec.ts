import type { Page } from '@playwright/test';
import { testClock } from './clock.ts';
import { expect, test } from './server.ts';
import { arriveAtToday, passTheCheck } from './steps.ts';

const tick = (page: Page, sign: string) => page.getByRole('checkbox', { name: sign }).check({ force: true });
const none = (page: Page) => page.getByRole('button', { name: 'None of these' }).click();
const on = (page: Page) => page.getByRole('button', { name: 'Continue with what I ticked' }).click();

async function sayAge(page: Page, age: string): Promise<void> {
  await page.goto('/check');
  await page.getByRole('radio', { name: age }).check({ force: true });
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('2 of 13')).toBeVisible();
}

/** From the second screen on, with some signs ticked on their questions. */
async function answer(page: Page, ticked: Record<number, string[]>): Promise<void> {
  for (let question = 1; question <= 12; question++) {
    await expect(page.getByText(`${question + 1} of 13`)).toBeVisible();
    for (const sign of ticked[question] ?? []) await tick(page, sign);
    await (question in ticked ? on : none)(page);
  }
}

async function journalHas(page: Page, type: string): Promise<boolean> {
  const { entries } = (await (await page.request.get('/api/v1/journal')).json()) as { entries: { type: string }[] };
  return entries.some((entry) => entry.type === type);
}

test.describe('somewhere in Kenya, with a browser in American English', () => {
  test.use({ locale: 'en-US', timezoneId: 'Africa/Nairobi' });

  test('the number of the country is on the first screen, and every country of the list can be chosen there', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('link', { name: '999', exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Change country' }).click();
    const { emergencyNumbers } = (await (await page.request.get('/api/v1/check')).json()) as {
      emergencyNumbers: { countries: Record<string, string> };
    };
    const codes = await page.locator('select option').evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
    expect(codes.filter((code) => code !== '').sort()).toEqual(Object.keys(emergencyNumbers.countries).sort());
    expect(codes).toHaveLength(66);
    await page.locator('select').selectOption('UA');
    await expect(page.getByRole('link', { name: '103', exact: true })).toBeVisible();
    await page.goto('/check');
    await expect(page.getByRole('link', { name: '103', exact: true })).toBeVisible();
  });
});

test('no placeholder reaches a page, and a card says one thing to do first', async ({ page }) => {
  const whole = async () => expect(await page.locator('body').innerText()).not.toMatch(/[{}]/);
  await sayAge(page, '65 or older');
  await page.getByRole('button', { name: 'All warning signs' }).click();
  await expect(page.getByText('Pain or pressure in my chest.').last()).toBeVisible();
  await whole();
  await page.keyboard.press('Escape');
  await none(page);
  await none(page);
  await tick(page, 'I was hurt in the last two weeks, and no one');
  await tick(page, 'Someone cracked or pulled my neck');
  await on(page);
  await expect(page.getByRole('alert').getByRole('link', { name: /^Call \d+$/ })).toBeVisible();
  await whole();
  expect(await page.locator('main').innerText()).not.toMatch(/doctor today|department/);
  for (const level of [{ 7: ['It never stops'] }, { 12: ['I am pregnant'] }] as Record<number, string[]>[]) {
    // What is still on its way would come after the deletion.
    await expect.poll(() => journalHas(page, 'check-answered')).toBe(true);
    await page.request.delete('/api/v1/journal');
    await sayAge(page, '20 to 55');
    await answer(page, level);
    await expect(page.getByRole('alert')).toBeVisible();
    await whole();
    await expect(page.getByRole('alert').getByRole('link')).toHaveCount(0);
  }
});

test('a follow-up is asked where it counts, and back and reload keep what was said', async ({ page }) => {
  await sayAge(page, '20 to 55');
  for (let question = 1; question <= 4; question++) await none(page);
  await expect(page.getByRole('checkbox', { name: 'Light hurts my eyes.' })).toHaveCount(0);
  await tick(page, 'I have a fever');
  await tick(page, 'Light hurts my eyes.');
  await page.getByRole('checkbox', { name: 'I have a fever' }).uncheck({ force: true });
  await expect(page.getByRole('checkbox', { name: 'Light hurts my eyes.' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'None of these' })).toBeVisible();
  await tick(page, 'The pain is new, and I inject drugs.');
  await on(page);
  await expect(page.getByText('7 of 13')).toBeVisible();
  await page.reload();
  await expect(page.getByText('7 of 13')).toBeVisible();
  await page.goBack();
  await expect(page.getByText('6 of 13')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'The pain is new, and I inject drugs.' })).toBeChecked();
  for (let question = 5; question < 11; question++) await (question === 5 ? on : none)(page);
  await expect(page.getByText('12 of 13')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'I have never had such pain before.' })).toHaveCount(0);
});

test('cancer at some time is opened by who agreed, remembered, and on the page to take along', async ({ page }) => {
  await sayAge(page, '20 to 55');
  // The server answers late: what is filled in meanwhile stays.
  let letGo: () => void = () => undefined;
  const late = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/api/v1/person*', async (route) => {
    await late;
    await route.continue();
  });
  await answer(page, { 6: ['I have had cancer at some time.'], 12: ['I have had a stroke'] });
  await page.getByRole('button', { name: 'A clinician knows and agreed' }).click();
  await page.getByRole('radio', { name: 'A doctor' }).check({ force: true });
  const heard = page.waitForResponse('**/api/v1/person*');
  letGo();
  await heard;
  await page.unroute('**/api/v1/person*');
  await expect(page.getByRole('radio', { name: 'A doctor' })).toBeChecked();
  await page.getByRole('checkbox').last().check({ force: true });
  await page.getByRole('button', { name: 'Yes, I state this' }).click();
  await expect(page.getByRole('heading', { name: 'About you' })).toBeVisible();

  await page.goto('/check?q=1');
  for (let question = 1; question <= 12; question++) {
    await expect(page.getByText(`${question} of 12`)).toBeVisible();
    await (question === 6 || question === 12 ? on : none)(page);
  }
  await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();

  await page.goto('/take-along');
  await expect(page.getByText('I have had cancer at some time.')).toBeVisible();
  await expect(page.getByText('A doctor said yes to exercise').first()).toBeVisible();
  await expect(page.getByText('Left out or kept light for')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print this page' })).toBeHidden();
});

for (const hours of [0.001, 3, 23]) {
  test(`a device whose clock is ahead by ${hours} h answers once and is not asked again`, async ({ page }) => {
    await page.clock.install({ time: new Date(testClock.now() + hours * 3_600_000) });
    await page.goto('/check');
    await passTheCheck(page);
    await page.goto('/');
    await expect(page.getByRole('heading', { name: 'Today', exact: true })).toBeVisible();
    const person = (await (await page.request.get('/api/v1/person')).json()) as { clearance: { state: string } };
    expect(person.clearance.state).toBe('open');
  });
}

test('with strong pain there is no session, and one question says whether a doctor is needed today', async ({ page }) => {
  await arriveAtToday(page);
  await page.goto('/about');
  await page.getByRole('group', { name: 'How much does it hurt now?' }).getByRole('radio', { name: /^8(,|$)/ }).check({ force: true });
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { name: 'Is the pain so bad that you cannot sleep, wash or dress?' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'No, I can still do these' }).click();
  await expect(page.getByText('Rest today')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Rest today')).toBeVisible();

  await page.request.delete('/api/v1/journal');
  await arriveAtToday(page);
  await page.goto('/about');
  await page.getByRole('group', { name: 'How much does it hurt now?' }).getByRole('radio', { name: /^8(,|$)/ }).check({ force: true });
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Yes, it is that bad' }).click();
  await expect(page.getByRole('alert')).toContainText('Speak to a doctor today.');
});
