import { test as base } from '@playwright/test';
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { newFolder, removeFolder } from './folders.ts';

const JAR = path.resolve(import.meta.dirname, '../../server/target/unkink.jar');
const SCRIPT = path.resolve(import.meta.dirname, '../../web/scripts/site.mjs');

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** The service that keeps devices in step, with an empty folder; it begins again at the same address. */
export class SyncService {
  readonly #data = newFolder('sync');
  #port = 0;
  #stop: () => Promise<void> = async () => {};

  get address(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async begin(): Promise<void> {
    const java = path.join(process.env['JAVA_HOME'] ?? '', 'bin', 'java');
    const options = ['-Xmx128m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', `-Djava.io.tmpdir=${this.#data}`];
    const service = spawn(java, [...options, '-jar', JAR, '--sync', '--port', String(this.#port), '--data', this.#data], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#port = await new Promise<number>((resolve, reject) => {
      createInterface({ input: service.stdout }).on('line', (line) => {
        const found = /http:\/\/127\.0\.0\.1:(\d+)/.exec(line)?.[1];
        if (found) resolve(Number(found));
      });
      service.once('exit', (code) => reject(new Error(`the service ended with ${code} before it answered`)));
    });
    this.#stop = async () => {
      const ended = new Promise((resolve) => service.once('exit', resolve));
      service.kill('SIGTERM');
      await ended;
    };
  }

  async end(): Promise<void> {
    await this.#stop();
  }

  async remove(): Promise<void> {
    await this.end();
    removeFolder(this.#data);
  }
}

/** Gives out a site of files; what is missing gets the page, as hosts of such sites do. */
async function serve(folder: string): Promise<Server> {
  const file = (name: string) => {
    try {
      return { type: TYPES[path.extname(name)] ?? 'application/octet-stream', content: readFileSync(path.join(folder, name)) };
    } catch {
      return { type: 'text/html', content: readFileSync(path.join(folder, '404.html')) };
    }
  };
  const server = createServer(({ url = '/' }, response) => {
    const { type, content } = file(url === '/' ? 'index.html' : (url.split('?')[0] ?? ''));
    response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-cache' }).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** Tests in a site of files with a service beside it that keeps devices in step. */
export const test = base.extend<object, { site: string; service: SyncService }>({
  site: [
    async ({}, use) => {
      const folder = newFolder('site');
      execFileSync('node', [SCRIPT, folder, '--quick'], { stdio: ['ignore', 'ignore', 'inherit'] });
      const server = await serve(folder);
      await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      server.closeAllConnections();
      server.close();
      removeFolder(folder);
    },
    { scope: 'worker' },
  ],
  service: [
    async ({}, use) => {
      const service = new SyncService();
      await service.begin();
      await use(service);
      await service.remove();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site),
});

export { expect } from '@playwright/test';
