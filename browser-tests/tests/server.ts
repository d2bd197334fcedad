import { test as base } from '@playwright/test';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { newFolder, removeFolder } from './folders.ts';

const JAR = path.resolve(import.meta.dirname, '../../server/target/unkink.jar');

/** Starts the real server on a free port with an empty folder and gives its address. */
async function startServer(): Promise<{ address: string; stop: () => Promise<void> }> {
  const data = newFolder('server');
  const java = path.join(process.env['JAVA_HOME'] ?? '', 'bin', 'java');
  const server = spawn(java, ['-Xmx256m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', `-Djava.io.tmpdir=${data}`, '-jar', JAR, '--port', '0', '--data', data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    createInterface({ input: server.stdout }).on('line', (line) => {
      const found = /http:\/\/\S+/.exec(line);
      if (found) resolve(found[0].replace(/\/$/, ''));
    });
    server.once('exit', (code) => reject(new Error(`the server ended with ${code} before it answered`)));
  });
  return {
    address,
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await ended;
      removeFolder(data);
    },
  };
}

/** Tests with a real server behind them; every test begins with an empty journal. */
export const test = base.extend<{ emptyJournal: void }, { address: string }>({
  address: [
    async ({}, use) => {
      const server = await startServer();
      await use(server.address);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ address }, use) => use(address),
  emptyJournal: [
    async ({ request, address }, use) => {
      const answer = await request.delete(`${address}/api/v1/journal`);
      if (answer.status() !== 204) throw new Error(`the journal was not emptied: ${answer.status()}`);
      await use();
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
