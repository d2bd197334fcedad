import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { POLICY } from '../../web/scripts/policy.mjs';
import { Past } from './past.ts';
import { expect, test } from './server.ts';

/** A browser in which Unkink was never opened. */
test.describe('in a browser that is not let in yet', () => {
  test.use({ storageState: { cookies: [], origins: [] } });

  test('every page says how to come in, and nothing else', async ({ page, address }) => {
    for (const path of ['/', '/today', '/history']) {
      const answer = await page.goto(`${address}${path}`);
      expect(answer?.status()).toBe(401);
      expect(answer?.headers()['content-security-policy']).toBe(`${POLICY}; frame-ancestors 'none'`);
      await expect(page.getByRole('heading', { level: 1, name: 'Unkink is not open here yet' })).toBeVisible();
      await expect(page.getByText('It opens your browser for you.')).toBeVisible();
    }
    expect(await page.evaluate(async () => (await fetch('/api/v1/export')).status)).toBe(401);
  });

  test('the printed address opens it, and the key is gone from the address at once', async ({ page, context, server }) => {
    await page.goto(server.opening);
    await expect(page).toHaveURL(`${server.address}/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => document.referrer + JSON.stringify(history.state) + document.cookie)).not.toContain(server.key);
    const [cookie] = await context.cookies();
    expect(cookie).toMatchObject({ name: `unkink-${new URL(server.address).port}`, httpOnly: true, sameSite: 'Strict', expires: -1 });
    await page.goBack();
    expect(page.url()).not.toContain('key=');
    await page.goto(`${server.address}/library`);
    await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible();
  });
});

test('a page of another port of this machine reaches nothing, though the browser sends it the cookie', async ({ page, request, address }) => {
  const past = new Past();
  past.check(0);
  await past.bringIn(request, address);
  const other = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end('<title>other</title>'));
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
  const reached = await page.evaluate(async (unkink) => {
    const tries: [string, RequestInit][] = [
      ['/api/v1/export', {}],
      ['/api/v1/export', { mode: 'no-cors' }],
      ['/api/v1/journal', { method: 'DELETE' }],
      ['/api/v1/journal', { method: 'POST', mode: 'no-cors', body: '{}' }],
    ];
    const read = async (path: string, init: RequestInit) => (await fetch(unkink + path, { ...init, credentials: 'include' })).text();
    const answers = await Promise.all(tries.map(([path, init]) => read(path, init).catch(() => '')));
    return answers.join('');
  }, address);
  other.close();
  expect(reached).toBe('');
  expect(((await (await request.get(`${address}/api/v1/export`)).json()) as { entries: unknown[] }).entries).toHaveLength(1);
});
