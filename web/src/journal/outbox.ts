import type { Body, Entry, EntryType, Made } from "../api/types";
import { ApiProblem } from "../api/client";
import { Ids } from "./ids";
import type { EntryStore, Kept } from "./store";

/** The version of the body that is written, where it is not the first. */
const VERSIONS: { [E in Made as E["version"] extends 1 ? never : E["type"]]: E["version"] } = {
  "check-answered": 2,
  "clinician-agreed": 2,
};
const BATCH = 200;
const FIRST_DELAY = 2_000;
const LONGEST_DELAY = 60_000;

/** Everything around the outbox; a test gives its own. */
export interface OutboxWorld {
  store: EntryStore;
  send: (entries: Entry[]) => Promise<unknown>;
  now: () => number;
  zone: () => string;
  later: (run: () => void, milliseconds: number) => void;
  /** Does the work while no other tab does its own, where the browser can see to that. */
  alone: <T>(work: () => Promise<T>) => Promise<T>;
}

/** An entry as this page knows it: on the disk, on its way there, or only here, since the device lets nothing be kept. */
interface Held extends Kept {
  on: "disk" | "way" | "page";
}

/**
 * Keeps every entry on the device until the server has it. Pages read what is held here; the disk is written behind them
 * and holds the same for all tabs. Ids are made here once, so that sending twice stores once.
 */
export class Outbox {
  readonly #world: OutboxWorld;
  readonly #listeners = new Set<() => void>();
  #held: ReadonlyMap<string, Held> = new Map();
  /** Counts up with every change of this page, so that what was read before it is read again. */
  #changes = 0;
  readonly #ids = new Ids();
  /** Those that the server does not take now for their moment: the clock of the device was wrong when they were made. */
  readonly #misdated = new Set<string>();
  #sending: Promise<boolean> | null = null;
  #behind = false;
  #delay = FIRST_DELAY;
  #scheduled = false;

  constructor(world: OutboxWorld) {
    this.#world = world;
    world.store.onchange((what) => {
      if (what === "cleared") this.#forget();
      void this.#read();
    });
    this.ready = this.#read();
  }

  /** Resolves once what an earlier page left on the device is here, too. */
  readonly ready: Promise<void>;

  record<T extends EntryType>(type: T, body: Body<T>): Entry {
    const at = this.#world.now();
    const version = type in VERSIONS ? VERSIONS[type as keyof typeof VERSIONS] : 1;
    const id = this.#ids.next(at, this.waiting().at(-1)?.id);
    // As it is sent: what a page holds may not be anything that a disk takes.
    const plain: unknown = JSON.parse(JSON.stringify(body));
    const entry = { id, at, zone: this.#world.zone(), type, version, body: plain } as Entry;
    void this.#keep({ entry, refused: false });
    this.#tell();
    void this.flush();
    return entry;
  }

  /** In the order in which they were made. */
  waiting(): Entry[] {
    return this.#entries(({ refused }) => !refused);
  }

  /** Entries that the server will never take; kept, so that nothing vanishes silently. */
  refused(): Entry[] {
    return this.#entries(({ refused }) => refused);
  }

  /** Those of the waiting ones that are lost with this page: the device lets nothing be kept, or has no room. */
  unwritten(): Entry[] {
    return this.#entries(({ refused, on, entry }) => !refused && on === "page" && !this.#misdated.has(entry.id));
  }

  /** Those whose moment cannot be true by the server's clock; they are tried again later. */
  misdated(): Entry[] {
    return this.waiting().filter(({ id }) => this.#misdated.has(id));
  }

  onchange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** True if entries wait because sending failed, and not only because they are on their way. */
  isBehind(): boolean {
    return this.#behind;
  }

  #setBehind(behind: boolean): void {
    if (this.#behind === behind) return;
    this.#behind = behind;
    this.#tell();
  }

  /** Sends what is waiting; true if nothing is left but what waits for its time. */
  flush(): Promise<boolean> {
    this.#sending ??= this.#world.alone(() => this.#sendAll()).finally(() => (this.#sending = null));
    return this.#sending;
  }

  /**
   * The way to the server may be open again: tries at once, and once more where an attempt was under way that was bound
   * to fail, so that nobody waits for the next one.
   */
  async wake(): Promise<boolean> {
    this.#delay = FIRST_DELAY;
    this.#misdated.clear();
    return (await this.flush()) || this.flush();
  }

  /** Resolves once nothing is left on the device, and rejects where that cannot be had. */
  async clear(): Promise<void> {
    this.#forget();
    await this.#world.store.clear();
  }

  #forget(): void {
    this.#misdated.clear();
    this.#change(new Map());
    this.#tell();
  }

  async #sendAll(): Promise<boolean> {
    // Another tab may have sent some of it meanwhile.
    await this.#read();
    for (;;) {
      const batch = this.waiting()
        .filter(({ id }) => !this.#misdated.has(id))
        .slice(0, BATCH);
      if (batch.length === 0) {
        this.#setBehind(false);
        if (this.#misdated.size > 0) this.#retryLater(LONGEST_DELAY);
        return true;
      }
      if (!(await this.#sendBatch(batch))) {
        this.#setBehind(true);
        this.#retryLater();
        return false;
      }
      this.#delay = FIRST_DELAY;
    }
  }

  /** True if every entry of the batch is settled: taken, refused for good, or put off since its moment cannot be true. */
  async #sendBatch(batch: Entry[]): Promise<boolean> {
    try {
      await this.#world.send(batch);
      await this.#drop(batch);
      return true;
    } catch (failure) {
      if (!isRefusal(failure)) return false;
      const [only, ...others] = batch;
      if (only && others.length === 0) {
        if (isMisdated(failure)) this.#putOff(only);
        else await this.#refuse(only);
        return true;
      }
      // All or none: one wrong entry holds up the others, so each goes alone.
      for (const entry of batch) if (!(await this.#sendBatch([entry]))) return false;
      return true;
    }
  }

  #putOff(entry: Entry): void {
    this.#misdated.add(entry.id);
    this.#tell();
  }

  async #refuse(entry: Entry): Promise<void> {
    const kept = this.#keep({ entry, refused: true });
    this.#tell();
    await kept;
  }

  /** Taken by the server. One that cannot be taken from the disk is sent once more after a reload, and stored once. */
  async #drop(entries: readonly Entry[]): Promise<void> {
    const ids = entries.map(({ id }) => id);
    const held = new Map(this.#held);
    ids.forEach((id) => held.delete(id));
    this.#change(held);
    this.#tell();
    await this.#world.store.remove(ids).catch(() => undefined);
  }

  /** Held at once; resolves once it is on the disk, or cannot be. */
  async #keep(kept: Kept): Promise<void> {
    const { id } = kept.entry;
    const held: Held = { ...kept, on: "way" };
    this.#change(new Map(this.#held).set(id, held));
    const on = await this.#world.store.put(kept).then(
      () => "disk" as const,
      () => "page" as const,
    );
    // Dropped or refused meanwhile.
    if (this.#held.get(id) !== held) return;
    this.#change(new Map(this.#held).set(id, { ...kept, on }));
    this.#tell();
  }

  #retryLater(delay = this.#delay): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    this.#world.later(() => {
      this.#scheduled = false;
      this.#misdated.clear();
      void this.flush();
    }, delay);
    this.#delay = Math.min(this.#delay * 2, LONGEST_DELAY);
  }

  /** Takes over what is on the disk, next to what this page alone holds. */
  async #read(): Promise<void> {
    let changes;
    let kept: Kept[];
    do {
      changes = this.#changes;
      try {
        kept = await this.#world.store.all();
      } catch {
        return;
      }
    } while (changes !== this.#changes);
    const held = new Map<string, Held>(kept.map((one) => [one.entry.id, { ...one, on: "disk" }]));
    for (const [id, one] of this.#held) if (one.on !== "disk") held.set(id, one);
    this.#held = held;
    this.#tell();
  }

  #change(held: ReadonlyMap<string, Held>): void {
    this.#held = held;
    this.#changes++;
  }

  #entries(which: (held: Held) => boolean): Entry[] {
    const entries = [...this.#held.values()].filter(which).map(({ entry }) => entry);
    return entries.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  #tell(): void {
    this.#listeners.forEach((listener) => listener());
  }
}

/**
 * Trying again would end the same: our server understood and refused. One that does not know us now may do so again, and a journal that
 * is newer than this page takes the entry from the next one.
 */
function isRefusal(failure: unknown): failure is ApiProblem {
  if (!(failure instanceof ApiProblem) || failure.problem.type === "about:blank") return false;
  if (failure.kind === "newer-version") return false;
  const { status } = failure.problem;
  return status >= 400 && status < 500 && ![401, 408, 425, 429].includes(status);
}

const MISDATED = ["before-2020", "in-the-future"];

/** Nothing is wrong with it but its moment, and of that the clocks may come to think alike. */
function isMisdated({ problem }: ApiProblem): boolean {
  const faults = problem.faults ?? [];
  return faults.length > 0 && faults.every(({ code }) => MISDATED.includes(code));
}
