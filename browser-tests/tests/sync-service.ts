import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { newFolder, removeFolder } from './folders.ts';
import { test as inSite } from './site.ts';

const JAR = path.resolve(import.meta.dirname, '../../server/target/unkink.jar');

/** The service that keeps devices in step, with a folder of its own; it begins again at the same address. */
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

/** Tests in a site of files, with a service beside it that keeps devices in step. */
export const test = inSite.extend<object, { service: SyncService }>({
  service: [
    async ({}, use) => {
      const service = new SyncService();
      await service.begin();
      await use(service);
      await service.remove();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';
