import { expect, test } from '@playwright/test';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
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
  for (const option of ['--port', '--data', '--demo', '--no-browser', '--lan', '--sync', '--host', '--origin', '--journals', '--help', 'site', '--at', 'test', '--long', 'outdated']) expect(out).toContain(option);
});

for (const [what, args, words] of [
  ['an unknown option', ['--prot', '1'], "does not know '--prot'"],
  ['a port that is no number', ['--port', 'http'], "not 'http'"],
  ['a port out of range', ['--port', '70000'], "not '70000'"],
  ['a port without its number', ['--port'], '--port wants a number'],
  ['a data folder without its name', ['--data='], '--data wants a folder'],
  ['an empty data folder', ['--data', ''], '--data wants a folder'],
  ['a demonstration that there is not', ['--demo', 'nobody'], "not 'nobody'"],
  ['a demonstration without its name', ['--demo='], '--demo wants the name'],
  ['an empty demonstration', ['--demo', ''], '--demo wants the name'],
  ['a demonstration with a data folder', ['--demo', '--data', '/tmp'], 'leave out --data or --demo'],
  ['a site without its folder', ['site'], 'needs one folder'],
  ['a site in two folders', ['site', 'a', 'b'], 'needs one folder'],
  ['a site at no path', ['site', 'a', '--at', 'unkink'], "'--at unkink' is no path"],
  ['a site in a file', ['site', LAUNCHER], 'is a file'],
  ['a site in a folder of other things', ['site', path.dirname(LAUNCHER)], 'has other files'],
  ['an unknown option of a site', ['site', 'a', '--to', 'b'], "'--to'"],
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

test('a data folder that is a file is one clear sentence and no success', () => {
  const file = path.join(folder, 'a-file');
  writeFileSync(file, '');
  const { code, err } = unkink(['--no-browser', '--port', '0', '--data', file]);
  expect(code).not.toBe(0);
  expect(err).toContain('is a file');
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

/** Starts the launcher and gives the address that it prints, and its end. */
async function begin(args: string[], env: NodeJS.ProcessEnv = process.env) {
  const run = spawn(LAUNCHER, args, { env });
  const ended = new Promise((resolve) => run.once('exit', resolve));
  const said: string[] = [];
  const opening = await new Promise<string>((resolve, reject) => {
    createInterface({ input: run.stdout }).on('line', (line) => {
      said.push(line);
      const found = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(line);
      if (found) resolve(found[0]);
    });
    void ended.then((code) => reject(new Error(`it ended with ${String(code)} before it answered`)));
  });
  return { run, ended, said, opening, address: new URL(opening).origin };
}

test('it starts, prints its address with the key, answers who has it, and ends when it is told to', async ({ request }) => {
  const { run, ended, opening, address } = await begin(['--no-browser', '--port', '0', '--data', folder]);
  const health = `${address}/api/v1/health`;
  expect((await request.get(health)).status()).toBe(401);
  const key = readFileSync(path.join(folder, 'key'), 'utf8').trim();
  expect(opening).toBe(`${address}/?key=${key}`);
  expect((await request.get(health, { headers: { Authorization: `Bearer ${key}` } })).status()).toBe(200);
  expect((await request.get(opening)).url()).toBe(`${address}/`);
  expect((await request.get(health)).status()).toBe(200);
  run.kill('SIGTERM');
  expect(await ended).toBe(0);
  await expect(request.get(health)).rejects.toThrow();
});

test('the address that starts the browser opens once, is not printed, and is not the key', async ({ request }) => {
  const seen = path.join(folder, 'seen');
  writeFileSync(path.join(folder, 'xdg-open'), `#!/bin/sh\necho "$1" >"${seen}.part" && mv "${seen}.part" "${seen}"\n`, { mode: 0o755 });
  const env = { ...process.env, DISPLAY: ':99', PATH: `${folder}:${process.env['PATH'] ?? ''}` };
  const { run, ended, said, opening, address } = await begin(['--port', '0', '--data', path.join(folder, 'data')], env);
  await expect.poll(() => existsSync(seen)).toBe(true);
  const once = readFileSync(seen, 'utf8').trim();
  expect(once).not.toBe(opening);
  expect(said.join()).not.toContain(once);
  expect((await request.get(once)).url()).toBe(`${address}/`);
  expect((await request.get(`${address}/api/v1/health`)).status()).toBe(200);
  expect((await request.get(once, { maxRedirects: 0, headers: { Cookie: '' } })).status()).toBe(401);
  run.kill('SIGTERM');
  expect(await ended).toBe(0);
});

test('a folder for the data is made where it was named, seen from where it was called', async () => {
  const run = spawn(LAUNCHER, ['--no-browser', '--port', '0', '--data', 'here/not yet'], { cwd: folder });
  const ended = new Promise((resolve) => run.once('exit', resolve));
  await new Promise((resolve) => run.stdout.once('data', resolve));
  expect(existsSync(path.join(folder, 'here', 'not yet', 'unkink.db'))).toBe(true);
  run.kill('SIGTERM');
  expect(await ended).toBe(0);
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
