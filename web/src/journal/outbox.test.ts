import "fake-indexeddb/auto";
import fc from "fast-check";
import { IDBFactory } from "fake-indexeddb";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { ApiProblem, Offline } from "../api/client";
import type { Entry } from "../api/types";
import { Outbox, type OutboxWorld } from "./outbox";
import { EntryStore, type Channel } from "./store";

const refusal = (status: number) => new ApiProblem({ type: "x/invalid-input", title: "Wrong", status });

/** A device, as its tabs see it: its disk, and whether the browser keeps anything on it. */
class DeviceDisk {
  full = false;
  readonly #listeners: { channel: object; hear: (event: MessageEvent) => void }[] = [];
  #turn: Promise<unknown> = Promise.resolve();

  constructor() {
    globalThis.indexedDB = new IDBFactory();
  }

  /** Tabs hear of each other, never of themselves. */
  channel(): Channel {
    const channel = {
      postMessage: (data: unknown) => {
        const others = this.#listeners.filter((one) => one.channel !== channel);
        queueMicrotask(() => others.forEach(({ hear }) => hear(new MessageEvent("message", { data }))));
      },
      addEventListener: (_: string, hear: (event: MessageEvent) => void) => this.#listeners.push({ channel, hear }),
    };
    return channel as unknown as Channel;
  }

  /** As the browser's locks. */
  alone = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = this.#turn.then(work);
    this.#turn = mine.catch(() => undefined);
    return mine;
  };
}

let disk: DeviceDisk;
const { commit } = IDBTransaction.prototype;
/** As a browser that has no room. */
IDBTransaction.prototype.commit = function () {
  if (disk.full) this.abort();
  else commit.call(this);
};
afterAll(() => {
  IDBTransaction.prototype.commit = commit;
});

let sent: Entry[][];
let answer: (entries: Entry[]) => Promise<void>;
let scheduled: { run: () => void; milliseconds: number }[];
let time: number;

function world(): OutboxWorld {
  const mine = disk;
  return {
    store: new EntryStore(disk.channel()),
    send: async (entries) => {
      // An outbox that an earlier test left behind.
      if (mine !== disk) throw new Offline();
      sent.push(entries);
      await answer(entries);
    },
    now: () => time++,
    zone: () => "Europe/Berlin",
    later: (run, milliseconds) => void scheduled.push({ run, milliseconds }),
    alone: disk.alone,
  };
}

/** The entries on the disk, as another tab reads them. */
const onDisk = () => new EntryStore(disk.channel()).all();

const pain = (score: number) => ["pain-noted", { moment: "now", score }] as const;
const scores = (entries: Entry[]) => entries.map((entry) => (entry.body as { score: number }).score);

beforeEach(() => {
  disk = new DeviceDisk();
  sent = [];
  scheduled = [];
  time = Date.UTC(2026, 10, 23);
  answer = async () => undefined;
});

describe("the outbox", () => {
  it("makes entries as the contract wants them", () => {
    const entry = new Outbox(world()).record(...pain(3));
    expect(entry.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(entry).toMatchObject({ type: "pain-noted", version: 1, zone: "Europe/Berlin", at: Date.UTC(2026, 10, 23) });
  });

  it("is empty after the server took everything", async () => {
    const outbox = new Outbox(world());
    outbox.record(...pain(1));
    expect(await outbox.flush()).toBe(true);
    expect(outbox.waiting()).toEqual([]);
    expect(await onDisk()).toEqual([]);
  });

  it("tries again at once when the connection comes back during an attempt that is bound to fail", async () => {
    let fail = () => {};
    answer = () => new Promise((_, reject) => (fail = () => reject(new Offline())));
    const outbox = new Outbox(world());
    outbox.record(...pain(4));
    await vi.waitFor(() => expect(sent).toHaveLength(1));
    const woken = outbox.wake();
    answer = async () => undefined;
    fail();
    expect(await woken).toBe(true);
    expect(outbox.waiting()).toEqual([]);
    expect(sent.map(scores)).toEqual([[4], [4]]);
  });

  it("keeps entries over a reload and sends them in order with the same ids", async () => {
    answer = async () => Promise.reject(new Offline());
    const before = new Outbox(world());
    const made = [1, 2, 3].map((score) => before.record(...pain(score)));
    await before.flush();

    answer = async () => undefined;
    sent = [];
    const after = new Outbox(world());
    expect(await after.flush()).toBe(true);
    expect(sent.flat()).toEqual(made);
  });

  it("keeps the order of entries made in one millisecond", async () => {
    answer = async () => Promise.reject(new Offline());
    const outbox = new Outbox({ ...world(), now: () => 1_795_000_000_000 });
    for (let score = 0; score < 50; score++) outbox.record(...pain(score));
    expect(scores(outbox.waiting())).toEqual(Array.from({ length: 50 }, (_, i) => i));
  });

  it("waits longer after each failure, and starts anew after a success", async () => {
    answer = async () => Promise.reject(new Offline());
    const outbox = new Outbox(world());
    outbox.record(...pain(1));
    for (let i = 0; i < 7; i++) {
      await outbox.flush();
      scheduled[i]?.run();
      await outbox.flush();
    }
    expect(scheduled.slice(0, 7).map((s) => s.milliseconds / 1000)).toEqual([2, 4, 8, 16, 32, 60, 60]);
  });

  it("is behind only while sending fails, not while an entry is on its way", async () => {
    answer = async () => Promise.reject(new Offline());
    const outbox = new Outbox(world());
    outbox.record(...pain(1));
    expect(outbox.waiting()).toHaveLength(1);
    expect(outbox.isBehind()).toBe(false);
    await outbox.flush();
    expect(outbox.isBehind()).toBe(true);
    answer = async () => undefined;
    await outbox.flush();
    expect(outbox.isBehind()).toBe(false);
  });

  it("lets one refused entry not hold up the others", async () => {
    answer = async (entries) => {
      if (scores(entries).includes(2)) throw refusal(400);
    };
    const outbox = new Outbox({
      ...world(),
      send: async (entries) => {
        await Promise.resolve();
        await answer(entries);
        sent.push(entries);
      },
    });
    [1, 2, 3].forEach((score) => outbox.record(...pain(score)));
    await outbox.flush();
    await outbox.flush();
    expect(scores(sent.flat())).toEqual([1, 3]);
    expect(scores(outbox.refused())).toEqual([2]);
    expect(outbox.waiting()).toEqual([]);
  });

  it("tries again when the server is merely busy", async () => {
    answer = async () => Promise.reject(refusal(429));
    const outbox = new Outbox(world());
    outbox.record(...pain(1));
    expect(await outbox.flush()).toBe(false);
    expect(outbox.refused()).toEqual([]);
    expect(scores(outbox.waiting())).toEqual([1]);
  });

  it("tries again when the server was started anew and does not know this browser", async () => {
    answer = async () => Promise.reject(refusal(401));
    const outbox = new Outbox(world());
    outbox.record(...pain(1));
    expect(await outbox.flush()).toBe(false);
    expect(outbox.refused()).toEqual([]);
    expect(scores(outbox.waiting())).toEqual([1]);
  });

  it("keeps for the next version of the app what this one may not store", async () => {
    const problem = { type: "https://unkink.org/problems/newer-version", title: "newer", status: 409 };
    answer = async () => Promise.reject(new ApiProblem(problem));
    const outbox = new Outbox(world());
    outbox.record(...pain(1));
    expect(await outbox.flush()).toBe(false);
    expect(outbox.refused()).toEqual([]);
    expect(scores(outbox.waiting())).toEqual([1]);
  });

  it("is not refused by another server that stands in the place of ours", async () => {
    answer = async () => Promise.reject(new ApiProblem({ type: "about:blank", title: "Not Found", status: 404 }));
    const outbox = new Outbox(world());
    outbox.record(...pain(1));
    expect(await outbox.flush()).toBe(false);
    expect(outbox.refused()).toEqual([]);
    expect(scores(outbox.waiting())).toEqual([1]);
  });

  it("keeps what the clock of the device dated wrongly, says so, sends the rest, and tries again later", async () => {
    const fault = (code: string) => ({ code, message: "", pointer: "/entries/0/at" });
    const misdated = new ApiProblem({
      type: "x/invalid-input",
      title: "Wrong",
      status: 400,
      faults: [fault("in-the-future")],
    });
    let clockIsWrong = true;
    answer = async (entries) => {
      if (clockIsWrong && scores(entries).includes(2)) throw misdated;
    };
    const outbox = new Outbox(world());
    [1, 2, 3].forEach((score) => outbox.record(...pain(score)));
    await outbox.flush();
    expect(await outbox.flush()).toBe(true);
    expect(scores(outbox.misdated())).toEqual([2]);
    expect(scores(outbox.waiting())).toEqual([2]);
    expect(outbox.refused()).toEqual([]);
    expect(scheduled.at(-1)?.milliseconds).toBe(60_000);

    const afterReload = new Outbox(world());
    await afterReload.flush();
    expect(scores(afterReload.misdated())).toEqual([2]);

    clockIsWrong = false;
    scheduled.at(-1)?.run();
    await afterReload.flush();
    expect(afterReload.waiting()).toEqual([]);
    expect(afterReload.misdated()).toEqual([]);
  });

  it("keeps an entry on the disk as it is sent, before the server has it", async () => {
    answer = async () => Promise.reject(new Offline());
    const outbox = new Outbox(world());
    // As a page that is drawn anew with each change holds it: no disk takes that.
    const body = new Proxy({ moment: "now" as const, score: 1, session: undefined as never }, {});
    const entry = outbox.record("pain-noted", body);
    await outbox.flush();
    expect(await onDisk()).toStrictEqual([{ entry, refused: false }]);
    expect(entry.body).toStrictEqual({ moment: "now", score: 1 });
    expect(outbox.unwritten()).toEqual([]);
  });

  it("does not lose sight of what was said while the disk was read", async () => {
    answer = async () => Promise.reject(new Offline());
    let goOn = () => {};
    const said = new Promise<void>((resolve) => (goOn = resolve));
    let hasRead = false;
    const store = new EntryStore(disk.channel());
    const all = store.all.bind(store);
    const outbox = new Outbox({ ...world(), store });
    await outbox.ready;
    store.all = async () => {
      const kept = await all();
      hasRead = true;
      await said;
      return kept;
    };
    const flushed = outbox.flush();
    await vi.waitFor(() => expect(hasRead).toBe(true));
    outbox.record(...pain(1));
    await vi.waitFor(async () => expect(await onDisk()).toHaveLength(1));
    goOn();
    await flushed;
    expect(scores(outbox.waiting())).toEqual([1]);
  });

  it("does not lose an entry when the device has no room, and says that it is not kept", async () => {
    answer = async () => Promise.reject(new Offline());
    disk.full = true;
    const outbox = new Outbox(world());
    outbox.record(...pain(1));
    await outbox.flush();
    expect(scores(outbox.waiting())).toEqual([1]);
    await vi.waitFor(() => expect(scores(outbox.unwritten())).toEqual([1]));
    answer = async () => undefined;
    await outbox.flush();
    expect(scores(sent.flat())).toEqual([1, 1]);
    expect(outbox.waiting()).toEqual([]);
    expect(outbox.unwritten()).toEqual([]);
  });

  it("goes on from memory where the browser lets nothing be kept", async () => {
    const open = () => {
      throw new DOMException("denied", "SecurityError");
    };
    globalThis.indexedDB = { open } as unknown as IDBFactory;
    answer = async () => Promise.reject(new Offline());
    const outbox = new Outbox(world());
    outbox.record(...pain(1));
    await outbox.flush();
    expect(scores(outbox.unwritten())).toEqual([1]);
    answer = async () => undefined;
    expect(await outbox.flush()).toBe(true);
    await outbox.clear();
    expect(outbox.waiting()).toEqual([]);
  });

  it("is in step with the other tabs, and nothing is sent by two", async () => {
    answer = async () => Promise.reject(new Offline());
    const [one, other] = [new Outbox(world()), new Outbox(world())];
    one.record(...pain(1));
    await one.flush();
    other.record(...pain(2));
    await other.flush();
    await vi.waitFor(() => expect(scores(one.waiting())).toEqual([1, 2]));

    sent = [];
    answer = async () => undefined;
    await Promise.all([one.wake(), other.wake()]);
    expect(scores(sent.flat())).toEqual([1, 2]);
    await vi.waitFor(() => expect([...one.waiting(), ...other.waiting()]).toEqual([]));
  });

  it("leaves nothing in any tab nor on the disk when everything is deleted", async () => {
    answer = async (entries) => Promise.reject(scores(entries).includes(2) ? refusal(400) : new Offline());
    const [one, other] = [new Outbox(world()), new Outbox(world())];
    one.record(...pain(2));
    await one.flush();
    other.record(...pain(1));
    disk.full = true;
    other.record(...pain(3));
    await other.flush();
    await one.clear();
    expect(await onDisk()).toEqual([]);
    expect([...one.waiting(), ...one.refused()]).toEqual([]);
    await vi.waitFor(() => expect([...other.waiting(), ...other.refused()]).toEqual([]));
  });

  it("tells its listeners", async () => {
    const outbox = new Outbox(world());
    const seen: number[] = [];
    const stop = outbox.onchange(() => seen.push(outbox.waiting().length));
    outbox.record(...pain(1));
    stop();
    outbox.record(...pain(2));
    expect(seen).toEqual([1]);
    await outbox.flush();
  });
});

/** Things that happen to a device, in any order. */
type Happening =
  | { type: "said"; tab: number; score: number }
  | { type: "reloaded"; tab: number }
  | { type: "flushed"; tab: number }
  | { type: "server"; answers: "takes" | "away" | "refuses" }
  | { type: "clock"; milliseconds: number };

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant("said" as const), tab: fc.nat(1), score: fc.nat(10) }) },
  fc.record({ type: fc.constant("reloaded" as const), tab: fc.nat(1) }),
  fc.record({ type: fc.constant("flushed" as const), tab: fc.nat(1) }),
  fc.record({ type: fc.constant("server" as const), answers: fc.constantFrom("takes", "away", "refuses") }),
  fc.record({ type: fc.constant("clock" as const), milliseconds: fc.integer({ min: -5000, max: 5000 }) }),
);

describe("whatever happens, the outbox", () => {
  /** The server refuses batches with a 7 in them. */
  const refused = 7;

  async function lived(happenings: Happening[], tabs: number, full = () => false) {
    disk = new DeviceDisk();
    sent = [];
    const taken: Entry[] = [];
    const made: Entry[] = [];
    let server = "takes";
    answer = async (entries) => {
      await Promise.resolve();
      if (server === "away") throw new Offline();
      if (server === "refuses" && scores(entries).includes(refused)) throw refusal(400);
      taken.push(...entries.filter(({ id }) => taken.every((one) => one.id !== id)));
    };
    const outboxes = Array.from({ length: tabs }, () => new Outbox(world()));
    for (const one of happenings) {
      const tab = "tab" in one ? one.tab % tabs : 0;
      const outbox = outboxes[tab] as Outbox;
      disk.full = full();
      if (one.type === "said") made.push(outbox.record(...pain(one.score)));
      else if (one.type === "reloaded") await (outboxes[tab] = new Outbox(world())).ready;
      else if (one.type === "flushed") await outbox.flush();
      else if (one.type === "server") server = one.answers;
      else time += one.milliseconds;
    }
    server = server === "away" ? "takes" : server;
    for (const outbox of outboxes) await outbox.wake();
    // By now each has heard of what the others sent.
    for (const outbox of outboxes) await outbox.flush();
    const ids = (entries: Entry[]) => entries.map(({ id }) => id);
    const kept = outboxes.flatMap((outbox) => outbox.refused());
    return { made: ids(made), taken: ids(taken), kept: ids(kept), waiting: outboxes.flatMap((o) => o.waiting()) };
  }

  it("gives every entry of two tabs to the server, or keeps it as refused, over reloads and a clock that steps", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 25 }), async (happenings) => {
        const { made, taken, kept, waiting } = await lived(happenings, 2);
        expect(waiting).toEqual([]);
        expect([...new Set([...taken, ...kept])].sort()).toEqual([...made].sort());
      }),
    );
  });

  it("sends what one tab said in the order in which it was said, even after a reload and with a clock put back", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 25 }), async (happenings) => {
        const { made, taken } = await lived(happenings, 1);
        expect(taken).toEqual(made.filter((id) => taken.includes(id)));
      }),
    );
  });

  it("loses nothing while the page is open on a device that cannot write", async () => {
    const open = happening.filter(({ type }) => type !== "reloaded");
    await fc.assert(
      fc.asyncProperty(fc.array(open, { maxLength: 20 }), fc.infiniteStream(fc.boolean()), async (happenings, full) => {
        const { made, taken, kept, waiting } = await lived(happenings, 1, () => full.next().value as boolean);
        expect(waiting).toEqual([]);
        expect([...taken, ...kept].sort()).toEqual([...made].sort());
      }),
    );
  });
});
