import { describe, expect, it } from "vitest";
import type { History, PastSession } from "../api/types";
import { byMonth, PastSessions } from "./past.svelte";

const session = (number: number) =>
  ({ session: `s${number}`, day: number > 30 ? "2026-11-02" : "2026-10-30" }) as PastSession;
const DONE = Array.from({ length: 45 }, (_, i) => session(45 - i));

/** A server with 45 sessions that gives 20 at once if nothing is said. */
async function answer({ before, limit = 20 }: { before?: string; limit?: number }): Promise<History> {
  const from = before === undefined ? 0 : DONE.findIndex((one) => one.session === before) + 1;
  const sessions = DONE.slice(from, from + limit);
  const last = sessions.at(-1);
  return { sessions, ...(last && from + limit < DONE.length ? { next: last.session } : {}) };
}

describe("past sessions", () => {
  it("come page by page until there are no more", async () => {
    const past = new PastSessions(answer);
    await past.open();
    expect(past.sessions).toHaveLength(20);
    await past.earlier();
    expect(past.sessions).toHaveLength(40);
    expect(past.more).toBe(true);
    await past.earlier();
    expect(past.sessions).toEqual(DONE);
    expect(past.more).toBe(false);
    await past.earlier();
    expect(past.sessions).toHaveLength(45);
  });
  it("are asked for anew as far as they were shown", async () => {
    const past = new PastSessions(answer);
    await past.open();
    await past.earlier();
    await past.refresh();
    expect(past.sessions).toEqual(DONE.slice(0, 40));
    expect(past.more).toBe(true);
  });
  it("stay when the next page cannot be had, which can be asked for again", async () => {
    let away = false;
    const past = new PastSessions((page) => (away ? Promise.reject(new Error("away")) : answer(page)));
    await past.open();
    away = true;
    await past.earlier();
    expect(past.sessions).toHaveLength(20);
    expect(past.failure).toBeInstanceOf(Error);
    away = false;
    await past.earlier();
    expect(past.sessions).toHaveLength(40);
    expect(past.failure).toBeNull();
  });
  it("that come after they were forgotten come too late", async () => {
    const past = new PastSessions(answer);
    await past.open();
    const late = past.earlier();
    past.forget();
    await past.open();
    await late;
    expect(past.sessions).toEqual(DONE.slice(0, 20));
  });
  it("stand in their months", () =>
    expect(byMonth(DONE).map(({ month, sessions }) => [month, sessions.length])).toEqual([
      ["2026-11", 15],
      ["2026-10", 30],
    ]));
});
