import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import ts from 'typescript';

const ENGINE = '../browser/target/classes/engine/';
const SOURCES = '../web/src/engine/';
const CORPUS = '../browser/target/parity/corpus.jsonl';
/** In bytes: that of the short run has a seventh of it. */
const LONG = 500_000_000;

/** As a site serves it: nothing may be made into code but what comes as a file. */
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

const compiled = (file: string) =>
  ts.transpileModule(readFileSync(file, 'utf8'), { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 } }).outputText;

const PAGES: Record<string, { type: string; text: () => string }> = {
  '/': { type: 'text/html', text: () => '<!doctype html><title>Parity</title>' },
  '/wasm.js': { type: 'text/javascript', text: () => compiled(`${SOURCES}wasm.ts`) },
  '/zones.js': { type: 'text/javascript', text: () => compiled(`${SOURCES}zones.ts`) },
};
const FILES: Record<string, { type: string; file: string }> = {
  '/engine.wasm': { type: 'application/wasm', file: `${ENGINE}engine.wasm` },
  '/engine.js': { type: 'text/javascript', file: `${ENGINE}engine.js` },
  '/content.json': { type: 'application/json', file: `${ENGINE}content.json` },
  '/corpus.jsonl': { type: 'text/plain', file: CORPUS },
};

const server = createServer((request, response) => {
  const path = request.url ?? '';
  response.setHeader('Content-Security-Policy', POLICY);
  const [page, file] = [PAGES[path], FILES[path]];
  response.setHeader('Content-Type', page?.type ?? file?.type ?? 'text/plain');
  if (page) response.end(page.text());
  else if (file) createReadStream(file.file).pipe(response);
  else response.writeHead(404).end();
});

test.beforeAll(async () => {
  expect(existsSync(CORPUS), 'the module browser writes the corpus when it is tested').toBe(true);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});
test.afterAll(() => server.close());

/** Asks the engine everything that the JVM was asked, in the page; gives the first answers that differ. */
async function ask({ kind, everyLife }: { kind: 'wasm' | 'js'; everyLife: boolean }) {
  interface Engine {
    content(json: string): void;
    journal(epoch: string): void;
    zone(id: string, table: string): void;
    answer(method: string, path: string, query: string, body: string, now: number): string;
    changes(): string;
  }
  const load = (name: string) => import(name) as Promise<Record<string, never>>;
  const text = async (name: string) => (await fetch(name)).text();
  const { exportsOf } = (await load('/wasm.js')) as unknown as { exportsOf: (code: Promise<Response>) => Promise<Engine> };
  const { zoneTable } = (await load('/zones.js')) as unknown as { zoneTable: (id: string, until: number) => string | undefined };
  const engine = kind === 'wasm' ? await exportsOf(fetch('/engine.wasm')) : ((await load('/engine.js')) as unknown as Engine);
  engine.content(await text('/content.json'));
  const different: string[] = [];
  let [asked, zones, lives] = [0, 0, 0];
  for (const line of (await text('/corpus.jsonl')).trimEnd().split('\n')) {
    const [what, ...parts] = JSON.parse(line) as string[];
    const [one = '', two = '', query = '', body = '', now, answer, changes] = parts;
    if (what === 'journal') lives++;
    const isAsked = everyLife || lives % 2 === 1;
    if (what === 'journal') engine.journal(one);
    else if (what === 'zone') {
      zones++;
      engine.zone(one, two);
      // The browser's own table says the same as Java's: both know the rules of the world.
      if (zoneTable(one, Date.UTC(2040, 0, 1) / 1000) !== two) different.push(`the clocks of ${one}`);
    } else if (isAsked) {
      asked++;
      const given = engine.answer(one, two, query, body, Number(now));
      if (given !== answer || engine.changes() !== changes) {
        const at = Array.from(given).findIndex((character, i) => character !== answer?.[i]);
        different.push(`${one} ${two}: ${given.slice(Math.max(0, at - 60), at + 60)} instead of ${answer?.slice(Math.max(0, at - 60), at + 60) ?? ''}`);
      }
    }
  }
  return { asked, zones, different: different.slice(0, 10), count: different.length };
}

for (const kind of ['wasm', 'js'] as const)
  test(`the engine answers as on the JVM, byte by byte: ${kind}`, async ({ page }) => {
    test.setTimeout(30 * 60_000);
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    // JavaScript stands in for few browsers and takes three times as long: half of the lives, and all of them in the long run.
    const everyLife = kind === 'wasm' || statSync(CORPUS).size > LONG;
    const result = await page.evaluate(ask, { kind, everyLife });
    console.log(`parity ${kind}: ${result.asked} requests, ${result.zones} zones, ${result.count} different`);
    expect(result.different).toEqual([]);
    expect(result.asked).toBeGreaterThan(900);
    expect(result.zones).toBeGreaterThan(3);
  });
