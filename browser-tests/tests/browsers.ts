import { chromium, test, type BrowserContext } from '@playwright/test';
import { readlinkSync } from 'node:fs';
import path from 'node:path';

/** A browser that keeps its things in a folder, as a person's own does. */
export async function openBrowser(folder: string, baseURL: string, more: string[] = []): Promise<BrowserContext> {
  const { viewport, locale, timezoneId, launchOptions = {} } = test.info().project.use;
  const { executablePath, args = [] } = launchOptions;
  return chromium.launchPersistentContext(folder, {
    executablePath,
    args: [...args, ...more],
    baseURL,
    ...(viewport === undefined ? {} : { viewport }),
    ...(locale === undefined ? {} : { locale }),
    ...(timezoneId === undefined ? {} : { timezoneId }),
  });
}

/** As when the power goes: no process of it can do anything more. */
export async function kill(folder: string, context: BrowserContext): Promise<void> {
  const closed = context.waitForEvent('close');
  // The lock of the folder names the computer and the process.
  process.kill(-Number(readlinkSync(path.join(folder, 'SingletonLock')).split('-').pop()), 'SIGKILL');
  await closed;
}
