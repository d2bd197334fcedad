import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { newFolder } from './folders.ts';

/**
 * When every test begins, whatever time it is: for the server, the browser and every made-up past alike.
 * UNKINK_TEST_MOMENT=2026-11-23T22:58:00Z begins at another.
 */
const MOMENT = Date.parse(process.env['UNKINK_TEST_MOMENT'] ?? '2026-11-24T09:00:00Z');

/** The distance of the clock of the tests from the true one; time goes by as always, and faster where a test says so. */
class TestClock {
  /** The server reads here how far its clock is moved. */
  readonly file = path.join(newFolder('clock'), 'moved');
  #moved = 0;

  /** At the beginning of each test. */
  begin(): void {
    this.set(MOMENT);
  }

  now(): number {
    return Date.now() + this.#moved;
  }

  set(moment: number): void {
    this.#moved = moment - Date.now();
    mkdirSync(path.dirname(this.file), { recursive: true });
    // In one go, since the server may be reading it.
    writeFileSync(`${this.file}.new`, String(Math.round(this.#moved)));
    renameSync(`${this.file}.new`, this.file);
  }

  forward(milliseconds: number): void {
    this.set(this.now() + milliseconds);
  }

  /** Shows a page the same time, and goes along where a test makes time pass in it. */
  async share(page: Page): Promise<void> {
    const moving = await page.addInitScript((moved) => {
      const True = Date;
      class Moved extends True {
        constructor(...parts: [] | [number]) {
          if (parts.length === 0) super(True.now() + moved);
          else super(...parts);
        }
        static override now() {
          return True.now() + moved;
        }
      }
      globalThis.Date = Moved as DateConstructor;
    }, this.#moved);
    const install = page.clock.install.bind(page.clock);
    page.clock.install = async (options) => {
      // Who takes the page's timers in hand says what time it shows.
      await moving.dispose();
      await install(options);
    };
    for (const pass of ['runFor', 'fastForward'] as const) {
      const inPage = page.clock[pass].bind(page.clock);
      page.clock[pass] = async (milliseconds) => {
        // First: what the page writes is never ahead of the server.
        this.forward(Number(milliseconds));
        await inPage(milliseconds);
      };
    }
  }
}

export const testClock = new TestClock();
