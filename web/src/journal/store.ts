import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { Entry } from "../api/types";
import { prefix } from "../app/people";

/** An entry on this device; refused is one that the server will never take. */
export interface Kept {
  entry: Entry;
  refused: boolean;
}

/** Another tab kept or took away entries, or deleted everything. */
export type Happening = "changed" | "cleared";

interface Schema extends DBSchema {
  entries: { key: string; value: Kept };
}

/** By it tabs hear of each other's changes. */
export type Channel = Pick<BroadcastChannel, "postMessage" | "addEventListener">;

const NAME = `${prefix()}outbox`;
const STORE = "entries";

/**
 * The entries on this device, in IndexedDB, the same for all tabs. What is asked for is done in that order. Methods reject
 * where the browser lets nothing be kept, or has no room.
 */
export class EntryStore {
  readonly #channel: Channel;
  #opened: Promise<IDBPDatabase<Schema>> | undefined;

  constructor(channel: Channel = new BroadcastChannel(NAME)) {
    this.#channel = channel;
  }

  async all(): Promise<Kept[]> {
    return (await this.#open()).getAll(STORE);
  }

  /** Resolves once they are on the disk, where they outlive the end of the browser, however it ends. */
  async put(...kept: Kept[]): Promise<void> {
    const transaction = (await this.#open()).transaction(STORE, "readwrite", { durability: "strict" });
    const puts = kept.map((one) => transaction.store.put(one));
    // At once: a page that is closed now takes with it what is not committed.
    transaction.commit();
    await Promise.all([...puts, transaction.done]);
    this.#channel.postMessage("changed" satisfies Happening);
  }

  async remove(ids: readonly string[]): Promise<void> {
    const transaction = (await this.#open()).transaction(STORE, "readwrite");
    await Promise.all([...ids.map((id) => transaction.store.delete(id)), transaction.done]);
    this.#channel.postMessage("changed" satisfies Happening);
  }

  /** Takes away everything. Where nothing can be kept, nothing is there. */
  async clear(): Promise<void> {
    const database = await this.#open().catch(() => undefined);
    await database?.clear(STORE);
    this.#channel.postMessage("cleared" satisfies Happening);
  }

  /** Hears of what other tabs do. */
  onchange(listener: (what: Happening) => void): void {
    this.#channel.addEventListener("message", ({ data }) => listener(data as Happening));
  }

  #open(): Promise<IDBPDatabase<Schema>> {
    if (this.#opened) return this.#opened;
    const forget = () => (this.#opened = undefined);
    // A browser that lets nothing be kept may throw instead of answering.
    this.#opened = (async () =>
      openDB<Schema>(NAME, 1, {
        upgrade: (database) => void database.createObjectStore(STORE, { keyPath: "entry.id" }),
        // A newer Unkink in another tab is not held up.
        blocking: (_, __, event) => {
          (event.target as IDBDatabase).close();
          forget();
        },
        terminated: forget,
      }))();
    this.#opened.catch(forget);
    return this.#opened;
  }
}
