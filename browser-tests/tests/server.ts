import { test as base } from '@playwright/test';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { testClock } from './clock.ts';
import { newFolder, removeFolder } from './folders.ts';

const JAR = path.resolve(import.meta.dirname, '../../server/target/unkink.jar');

/** A server that runs: where it is, the address that it printed, and its key as a program reads it. */
export interface Running {
  address: string;
  opening: string;
  key: string;
  stop: () => Promise<void>;
}

/** Starts the real server on a free port with an empty folder; its clock is that of the tests. */
export async function startServer(): Promise<Running> {
  const data = newFolder('server');
  testClock.begin();
  const java = path.join(process.env['JAVA_HOME'] ?? '', 'bin', 'java');
  const options = ['-Xmx256m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', `-Djava.io.tmpdir=${data}`, `-Dunkink.test.clock=${testClock.file}`];
  const server = spawn(java, [...options, '-jar', JAR, '--port', '0', '--data', data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const opening = await new Promise<string>((resolve, reject) => {
    createInterface({ input: server.stdout }).on('line', (line) => {
      const found = /http:\/\/\S+/.exec(line);
      if (found) resolve(found[0]);
    });
    server.once('exit', (code) => reject(new Error(`the server ended with ${code} before it answered`)));
  });
  return {
    address: new URL(opening).origin,
    opening,
    key: readFileSync(path.join(data, 'key'), 'utf8').trim(),
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await ended;
      removeFolder(data);
    },
  };
}

/** The cookie that a browser has once the address with the key was opened in it. */
const cookieOf = ({ address, key }: Running) => ({
  name: `unkink-${new URL(address).port}`,
  value: key,
  domain: '127.0.0.1',
  path: '/',
  expires: -1,
  httpOnly: true,
  secure: false,
  sameSite: 'Strict' as const,
});

/** Tests with a real server behind them, which is open in their browser; every test begins with an empty journal. */
export const test = base.extend<{ beginning: void }, { server: Running; address: string }>({
  server: [
    async ({}, use) => {
      const server = await startServer();
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  address: [async ({ server }, use) => use(server.address), { scope: 'worker' }],
  baseURL: async ({ address }, use) => use(address),
  storageState: async ({ server }, use) => use({ cookies: [cookieOf(server)], origins: [] }),
  beginning: [
    async ({ request, server }, use) => {
      testClock.begin();
      const headers = { Authorization: `Bearer ${server.key}` };
      const answer = await request.delete(`${server.address}/api/v1/journal`, { headers });
      if (answer.status() !== 204) throw new Error(`the journal was not emptied: ${answer.status()}`);
      await use();
    },
    { auto: true },
  ],
  page: async ({ page }, use) => {
    await testClock.share(page);
    await use(page);
  },
});

export { expect } from '@playwright/test';
