import { openDB, type DBSchema, type IDBPDatabase } from "idb";

/** An entry as it is kept: its body is text, so that what a newer app wrote stays as it is. */
export interface Row {
  id: string;
  at: number;
  zone: string;
  type: string;
  version: number;
  body: string;
}

/** What an answer changed. */
export interface Changes {
  deleted: boolean;
  added: Row[];
  /** What this device has to remember of the others of its person, in the words of the engine; absent where it is alone. */
  memory?: string;
}

/** The place of this device among the others of its person, on the server that keeps them in step (`docs/sync.md`). */
export interface Link {
  /** The server's address, without a slash at its end. */
  server: string;
  journal: string;
  device: string;
  token: string;
  /** 32 bytes. */
  key: Uint8Array<ArrayBuffer>;
}

/** A place in a journal: what was read up to it need not be read again, as long as the epoch is the same. */
export interface Place {
  epoch: string;
  seq: number;
}

/** What is new since a place; from the beginning where the journal is another one since. */
export interface News {
  place: Place;
  anew: boolean;
  rows: Row[];
  /** As in the last change; empty where this device is alone. */
  memory: string;
  link: Link | undefined;
}

interface Schema extends DBSchema {
  rows: { key: number; value: Row; indexes: { id: string } };
  journal: { key: "epoch" | "memory" | "link"; value: string | Link };
}

/** The journal was written by a newer app, which this one must not touch. */
export class NewerJournal extends Error {
  override readonly name = "NewerJournal";
}

const VERSION = 1;

/** Sixteen hexadecimal digits, never the same again. */
function newEpoch(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A journal on this device, in IndexedDB. What was written is on the disk once the promise resolves. */
export class DeviceJournal {
  readonly #name: string;
  #opened: Promise<IDBPDatabase<Schema>> | undefined;

  constructor(name: string) {
    this.#name = name;
  }

  async since(place?: Place): Promise<News> {
    const transaction = (await this.#open()).transaction(["rows", "journal"], "readonly");
    const about = transaction.objectStore("journal");
    const [epoch = "", memory = "", link] = (await Promise.all([
      about.get("epoch"),
      about.get("memory"),
      about.get("link"),
    ])) as [string?, string?, Link?];
    const anew = place?.epoch !== epoch;
    const range = anew ? undefined : IDBKeyRange.lowerBound(place.seq, true);
    const rows = transaction.objectStore("rows");
    const [keys, values] = await Promise.all([rows.getAllKeys(range), rows.getAll(range)]);
    await transaction.done;
    return { place: { epoch, seq: keys.at(-1) ?? (anew ? 0 : place.seq) }, anew, rows: values, memory, link };
  }

  /**
   * Writes all of it or nothing. A row in the place of another one makes the journal another one, which everybody reads anew.
   *
   * @param link the place of this device from now on; null where it leaves the others
   */
  async write({ deleted, added, memory }: Changes, link?: Link | null): Promise<void> {
    const transaction = (await this.#open()).transaction(["rows", "journal"], "readwrite", { durability: "strict" });
    const rows = transaction.objectStore("rows");
    const about = transaction.objectStore("journal");
    // Only what other devices wrote comes in the place of something.
    const there = memory === undefined ? [] : await Promise.all(added.map(({ id }) => rows.index("id").getKey(id)));
    const replaced = deleted ? [] : there.filter((key) => key !== undefined);
    const done: Promise<unknown>[] = [
      ...(deleted ? [rows.clear()] : replaced.map((key) => rows.delete(key))),
      ...(deleted || replaced.length > 0 ? [about.put(newEpoch(), "epoch")] : []),
      ...added.map((row) => rows.add(row)),
      ...(memory === undefined ? [] : [about.put(memory, "memory")]),
      ...(link ? [about.put(link, "link")] : []),
      ...(link === null ? [about.delete("link"), about.delete("memory")] : []),
    ];
    transaction.commit();
    await Promise.all([...done, transaction.done]);
  }

  #open(): Promise<IDBPDatabase<Schema>> {
    if (this.#opened) return this.#opened;
    const forget = () => (this.#opened = undefined);
    this.#opened = (async () => {
      try {
        return await openDB<Schema>(this.#name, VERSION, {
          upgrade: (database, _old, _new, transaction) => {
            database.createObjectStore("rows", { autoIncrement: true }).createIndex("id", "id", { unique: true });
            database.createObjectStore("journal");
            void transaction.objectStore("journal").put(newEpoch(), "epoch");
          },
          // A newer app in another tab is not held up.
          blocking: (_, __, event) => {
            (event.target as IDBDatabase).close();
            forget();
          },
          terminated: forget,
        });
      } catch (failure) {
        throw failure instanceof DOMException && failure.name === "VersionError"
          ? new NewerJournal("a newer app wrote this journal", { cause: failure })
          : failure;
      }
    })();
    this.#opened.catch(forget);
    return this.#opened;
  }
}
