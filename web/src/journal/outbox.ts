import type { Entry } from "../api/types";
import { ApiProblem } from "../api/client";
import { Ids } from "./ids";

const WAITING = "unkink.outbox.";
const REFUSED = "unkink.refused.";
/** The version of the body that is written, where it is not the first. */
const VERSIONS: Partial<Record<Entry["type"], number>> = { "check-answered": 2, "clinician-agreed": 2 };
const BATCH = 200;
const FIRST_DELAY = 2_000;
const LONGEST_DELAY = 60_000;

/** What the outbox needs of the world; a test gives its own. */
export interface OutboxWorld {
  storage: Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;
  send: (entries: Entry[]) => Promise<unknown>;
  now: () => number;
  zone: () => string;
  later: (run: () => void, milliseconds: number) => void;
}

/**
 * Keeps every entry on the device until the server has it. One key for each entry, so that two tabs never overwrite
 * each other; ids are made here once, so that sending twice stores once.
 */
export class Outbox {
  readonly #world: OutboxWorld;
  readonly #listeners = new Set<() => void>();
  /** Entries that the device could not write down, such as in a private window that is full. */
  readonly #unwritten = new Map<string, Entry>();
  /** The same of those that were refused. */
  readonly #unwrittenRefused = new Map<string, Entry>();
  readonly #ids = new Ids();
  /** Those that the server does not take now for their moment: the clock of the device was wrong when they were made. */
  readonly #misdated = new Set<string>();
  #sending: Promise<boolean> | null = null;
  #behind = false;
  #delay = FIRST_DELAY;
  #scheduled = false;

  constructor(world: OutboxWorld) {
    this.#world = world;
  }

  record(type: Entry["type"], body: Record<string, unknown>): Entry {
    const at = this.#world.now();
    const version = VERSIONS[type] ?? 1;
    const entry: Entry = {
      id: this.#ids.next(at, this.waiting().at(-1)?.id),
      at,
      zone: this.#world.zone(),
      type,
      version,
      body,
    };
    try {
      this.#world.storage.setItem(WAITING + entry.id, JSON.stringify(entry));
    } catch {
      this.#unwritten.set(entry.id, entry);
    }
    this.#tell();
    void this.flush();
    return entry;
  }

  /** In the order in which they were made. */
  waiting(): Entry[] {
    return inOrder([...this.#read(WAITING), ...this.#unwritten.values()]);
  }

  /** What the server will never take; kept, so that nothing vanishes silently. */
  refused(): Entry[] {
    return inOrder([...this.#read(REFUSED), ...this.#unwrittenRefused.values()]);
  }

  /** What is kept since its moment cannot be true by the server's clock; it is tried again later. */
  misdated(): Entry[] {
    return this.waiting().filter(({ id }) => this.#misdated.has(id));
  }

  onchange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Whether entries wait because sending failed, and not only because they are on their way. */
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
    this.#sending ??= this.#sendAll().finally(() => (this.#sending = null));
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

  clear(): void {
    for (const prefix of [WAITING, REFUSED])
      for (const entry of this.#read(prefix)) this.#world.storage.removeItem(prefix + entry.id);
    this.#unwritten.clear();
    this.#unwrittenRefused.clear();
    this.#misdated.clear();
    this.#tell();
  }

  async #sendAll(): Promise<boolean> {
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
      batch.forEach((entry) => this.#drop(entry));
      this.#tell();
      return true;
    } catch (failure) {
      if (!isRefusal(failure)) return false;
      const [only, ...others] = batch;
      if (only && others.length === 0) {
        if (isMisdated(failure)) this.#putOff(only);
        else this.#refuse(only);
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

  #refuse(entry: Entry): void {
    try {
      this.#world.storage.setItem(REFUSED + entry.id, JSON.stringify(entry));
    } catch {
      this.#unwrittenRefused.set(entry.id, entry);
    }
    this.#drop(entry);
    this.#tell();
  }

  #drop(entry: Entry): void {
    this.#world.storage.removeItem(WAITING + entry.id);
    this.#unwritten.delete(entry.id);
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

  #read(prefix: string): Entry[] {
    const { storage } = this.#world;
    const keys = Array.from({ length: storage.length }, (_, i) => storage.key(i));
    return keys.flatMap((key) => {
      const entry = key?.startsWith(prefix) ? entryOf(storage.getItem(key)) : undefined;
      return entry && key === prefix + entry.id ? [entry] : [];
    });
  }

  #tell(): void {
    this.#listeners.forEach((listener) => listener());
  }
}

const inOrder = (entries: Entry[]) => entries.sort((a, b) => (a.id < b.id ? -1 : 1));

/** What was written down; undefined where it is damaged: it must not hold up the others. */
function entryOf(text: string | null): Entry | undefined {
  try {
    return (JSON.parse(text ?? "null") as Entry | null) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Trying again would end the same: our server understood and refused. One that does not know us now may do so again. */
function isRefusal(failure: unknown): failure is ApiProblem {
  if (!(failure instanceof ApiProblem) || failure.problem.type === "about:blank") return false;
  const { status } = failure.problem;
  return status >= 400 && status < 500 && ![401, 408, 425, 429].includes(status);
}

const MISDATED = ["before-2020", "in-the-future"];

/** Nothing is wrong with it but its moment, and of that the clocks may come to think alike. */
function isMisdated({ problem }: ApiProblem): boolean {
  const faults = problem.faults ?? [];
  return faults.length > 0 && faults.every(({ code }) => MISDATED.includes(code));
}
