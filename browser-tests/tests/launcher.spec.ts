import { expect, test } from '@playwright/test';
import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { newFolder, removeFolder } from './folders.ts';

const LAUNCHER = path.resolve(import.meta.dirname, '../../unkink');

/** Runs the launcher to its end, which every case here reaches by itself. */
function unkink(args: string[], env: NodeJS.ProcessEnv = process.env) {
  const run = spawnSync(LAUNCHER, args, { encoding: 'utf8', env, timeout: 30_000 });
  return { code: run.status, out: run.stdout, err: run.stderr.trim() };
}

let folder = '';
test.beforeEach(() => {
  folder = newFolder('launcher');
});
test.afterEach(() => removeFolder(folder));

test('help names every option', () => {
  const { code, out } = unkink(['--help']);
  expect(code).toBe(0);
  for (const option of ['--port', '--data', '--demo', '--no-browser', '--help', 'test', '--long']) expect(out).toContain(option);
});

for (const [what, args, words] of [
  ['an unknown option', ['--prot', '1'], "does not know '--prot'"],
  ['a port that is no number', ['--port', 'http'], "not 'http'"],
  ['a port out of range', ['--port', '70000'], "not '70000'"],
  ['a port without its number', ['--port'], '--port wants a number'],
  ['a demonstration that there is not', ['--demo', 'nobody'], "not 'nobody'"],
  ['a demonstration with a data folder', ['--demo', '--data', '/tmp'], 'leave out --data or --demo'],
  ['an unknown test option', ['test', '--fast'], "not '--fast'"],
] as const) {
  test(`${what} is one clear sentence and no success`, () => {
    const { code, err } = unkink([...args]);
    expect(code).not.toBe(0);
    expect(err).toContain(words);
    expect(err.split('\n')).toHaveLength(1);
  });
}

test('a data folder that cannot be one is one clear sentence and no success', () => {
  const file = path.join(folder, 'a-file');
  writeFileSync(file, '');
  const { code, err } = unkink(['--no-browser', '--port', '0', '--data', path.join(file, 'inside')]);
  expect(code).not.toBe(0);
  expect(err).toContain('cannot write to the data folder');
  expect(err.split('\n')).toHaveLength(1);
});

test('a used port is one clear sentence and no success', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const port = String((other.address() as AddressInfo).port);
  const run = spawn(LAUNCHER, ['--no-browser', '--port', port, '--data', folder]);
  let err = '';
  run.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const code = await new Promise((resolve) => run.once('exit', resolve));
  other.close();
  expect(code).not.toBe(0);
  expect(err).toContain(port);
  expect(err.trim().split('\n')).toHaveLength(1);
});

test('it starts, prints its address, answers, and ends when it is told to', async ({ request }) => {
  const run = spawn(LAUNCHER, ['--no-browser', '--port', '0', '--data', folder]);
  const ended = new Promise((resolve) => run.once('exit', resolve));
  const address = await new Promise<string>((resolve, reject) => {
    createInterface({ input: run.stdout }).on('line', (line) => {
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(line);
      if (found) resolve(found[0]);
    });
    void ended.then((code) => reject(new Error(`it ended with ${String(code)} before it answered`)));
  });
  expect((await request.get(`${address}/api/v1/health`)).status()).toBe(200);
  run.kill('SIGTERM');
  expect(await ended).toBe(0);
  await expect(request.get(`${address}/api/v1/health`)).rejects.toThrow();
});

test('without a JDK 25 it says what to install', () => {
  // An empty HOME and PATH of only the shell's own tools hide a JDK, except one in the system's folders.
  const { code, err } = unkink(['--no-browser', '--port', '0', '--data', folder], {
    PATH: '/usr/bin:/bin',
    HOME: folder,
    JAVA_HOME: folder,
    UNKINK_JDK_FOLDERS: folder,
  });
  expect(code).not.toBe(0);
  expect(err).toContain('JDK 25');
  expect(err.split('\n')).toHaveLength(1);
});
