import { test as base, type Page } from '@playwright/test';
import httpServer from 'http-server';
import { execFileSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import path from 'node:path';
import { testClock } from './clock.ts';
import { newFolder, removeFolder } from './folders.ts';

const SCRIPT = path.resolve(import.meta.dirname, '../../web/scripts/site.mjs');

/** A site of files and the plain server that gives it out. */
export interface Site {
  folder: string;
  /** With a slash at its end. */
  address: string;
  /** The path below which it is. */
  at: string;
  stop: () => Promise<void>;
  /** Gives it out again, at the same address. */
  begin: () => Promise<void>;
}

/** Writes a site into a folder, in place of the one that is there. */
export function writeSite(folder: string, at: string): void {
  execFileSync('node', [SCRIPT, folder, '--at', at, '--quick'], { stdio: ['ignore', 'ignore', 'inherit'] });
}

/**
 * A site that is given out by http-server, which knows no more than files: what is missing gets 404.html.
 *
 * @param headers that come with every file, the Worker's script included; a browser keeps files for `cache` seconds
 */
export async function serveSite(at: string, { headers = {}, cache = 3_600 }: { headers?: Record<string, string>; cache?: number } = {}): Promise<Site> {
  const root = newFolder('site');
  const folder = path.join(root, at);
  writeSite(folder, at);
  // The server has one for all; a host of sites below paths shows the one of each.
  if (at !== '/') copyFileSync(path.join(folder, '404.html'), path.join(root, '404.html'));
  let server: Server | undefined;
  let port = 0;
  const begin = async () => {
    ({ server } = httpServer.createServer({ root, brotli: true, gzip: true, cache, headers }));
    await new Promise<void>((resolve) => server?.listen(port, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  };
  await begin();
  return {
    folder,
    at,
    address: `http://127.0.0.1:${port}${at}`,
    begin,
    stop: async () => {
      const stopped = new Promise((resolve) => server?.close(resolve));
      server?.closeAllConnections();
      await stopped;
    },
  };
}

export const removeSite = async (site: Site): Promise<void> => {
  await site.stop();
  removeFolder(site.folder);
};

/** Tests in a site of files; every test begins in a browser that has never been there. */
export const test = base.extend<{ strangers: string[] }, { site: Site }>({
  site: [
    async ({}, use) => {
      const site = await serveSite('/unkink/');
      await use(site);
      await removeSite(site);
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site.address),
  /** Addresses that were asked for outside the site: nothing may be. */
  strangers: [
    async ({ context, site }, use) => {
      const strangers: string[] = [];
      context.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(site.address) && !/^(blob|data):/.test(url)) strangers.push(url);
      });
      await use(strangers);
      base.expect(strangers).toEqual([]);
    },
    { auto: true },
  ],
  page: async ({ page }, use) => {
    testClock.begin();
    await testClock.share(page);
    await use(page);
  },
});

/** Resolves once the app says that it needs no network any more. */
export async function untilReady(page: Page): Promise<void> {
  await base.expect(page.getByText('Ready for use without network.')).toBeVisible({ timeout: 30_000 });
}

export { expect } from '@playwright/test';
