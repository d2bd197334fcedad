/** A copy of the journal outside the browser, which may delete what it keeps. */

import { openDB, type DBSchema } from "idb";
import type { Export } from "../api/generated/types.gen";
import { prefix } from "../app/people";
import { site } from "../app/site";
import { storedJson, storeJson } from "../app/storage";
import { dayHere } from "../words/time";

/** A file that the person chose, and to which the browser lets a page write: the part of the File System Access API in use. */
export interface ChosenFile {
  readonly name: string;
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
  queryPermission(how: { mode: "readwrite" }): Promise<PermissionState>;
  requestPermission(how: { mode: "readwrite" }): Promise<PermissionState>;
}

type Picker = (how: object) => Promise<ChosenFile>;

interface Schema extends DBSchema {
  files: { key: "chosen"; value: ChosenFile };
}

/** Remembered of the last copy, and of what the person wants. */
interface Remembered {
  /** Epoch milliseconds; absent before the first. */
  at?: number;
  /** The sessions that were done by then. */
  sessions: number;
  remind: boolean;
}

/** After so many sessions without a copy the person is reminded. */
const TENTH = 10;
const KEY = "backup";

/** The journal as a file. */
export const textOf = (journal: Export): string => JSON.stringify(journal, null, 2);

export const nameOf = (now: number): string => `unkink-${dayHere(now)}.json`;

const open = () =>
  openDB<Schema>(`${prefix()}backup`, 1, { upgrade: (database) => void database.createObjectStore("files") });

export class Backup {
  readonly #window: Window & { showSaveFilePicker?: Picker };
  readonly #journal: () => Promise<Export>;
  #remembered = $state.raw<Remembered>(storedJson(KEY, { sessions: 0, remind: true }));
  /** The file to which copies go by themselves. */
  file = $state.raw<ChosenFile | null>(null);
  /** True while the browser wants to be asked again whether it may write there. */
  isLocked = $state(false);
  /** True if the last copy that went by itself did not get there. */
  hasFailed = $state(false);

  /** @param journal what is copied */
  constructor(window: Window, journal: () => Promise<Export>) {
    this.#window = window;
    this.#journal = journal;
    void this.#remember();
  }

  /** True if the browser lets a page write to a file that the person chooses once. */
  get isByItself(): boolean {
    return site.home === "device" && typeof this.#window.showSaveFilePicker === "function";
  }

  get at(): number | undefined {
    return this.#remembered.at;
  }

  get reminds(): boolean {
    return this.#remembered.remind;
  }

  remind(remind: boolean): void {
    this.#note({ remind });
  }

  /** True after every tenth session that no copy has. */
  isDue(sessionsDone: number): boolean {
    const copied = this.#remembered.sessions;
    return this.reminds && this.file === null && sessionsDone - copied >= TENTH;
  }

  /** Not now: the next reminder comes ten sessions later. */
  later(sessionsDone: number): void {
    this.#note({ sessions: sessionsDone });
  }

  /** Lets the person choose the file; false if they chose none. */
  async choose(sessionsDone: number): Promise<boolean> {
    try {
      const file = await this.#window.showSaveFilePicker?.({
        suggestedName: "unkink-backup.json",
        types: [{ description: "JSON", accept: { "application/json": [".json"] } }],
      });
      if (!file) return false;
      await (await open()).put("files", file, "chosen");
      this.file = file;
      this.isLocked = false;
    } catch (failure) {
      if (failure instanceof DOMException && failure.name === "AbortError") return false;
      throw failure;
    }
    await this.write(sessionsDone);
    return true;
  }

  async stop(): Promise<void> {
    this.file = null;
    await (await open()).delete("files", "chosen");
  }

  /** The person lets it write again. */
  async unlock(sessionsDone: number): Promise<void> {
    this.isLocked = (await this.file?.requestPermission({ mode: "readwrite" })) !== "granted";
    await this.write(sessionsDone);
  }

  /** Copies the journal to the chosen file, if there is one and the browser lets it. */
  async write(sessionsDone: number): Promise<void> {
    const file = this.file;
    if (!file) return;
    try {
      this.isLocked = (await file.queryPermission({ mode: "readwrite" })) !== "granted";
      if (this.isLocked) return;
      const text = textOf(await this.#journal());
      const writable = await file.createWritable();
      await writable.write(text);
      await writable.close();
      this.hasFailed = false;
      this.noteCopy(sessionsDone);
    } catch {
      this.hasFailed = true;
    }
  }

  /** Shares or saves a copy, whichever the device has. */
  async share(sessionsDone: number): Promise<void> {
    const text = textOf(await this.#journal());
    const file = new File([text], nameOf(Date.now()), { type: "application/json" });
    const { navigator } = this.#window;
    try {
      if (typeof navigator.canShare === "function" && navigator.canShare({ files: [file] }))
        await navigator.share({ files: [file] });
      else download(file);
    } catch (failure) {
      if (failure instanceof DOMException && failure.name === "AbortError") return;
      download(file);
    }
    this.noteCopy(sessionsDone);
  }

  /** A copy was made. */
  noteCopy(sessions: number): void {
    this.#note({ at: Date.now(), sessions });
  }

  /** As on the first day; the file itself stays where the person has it. */
  async forget(): Promise<void> {
    this.#remembered = { sessions: 0, remind: true };
    if (this.file) await this.stop().catch(() => undefined);
  }

  #note(some: Partial<Remembered>): void {
    this.#remembered = { ...this.#remembered, ...some };
    storeJson(KEY, this.#remembered);
  }

  async #remember(): Promise<void> {
    if (!this.isByItself) return;
    try {
      this.file = (await (await open()).get("files", "chosen")) ?? null;
      this.isLocked = this.file !== null && (await this.file.queryPermission({ mode: "readwrite" })) !== "granted";
    } catch {
      this.file = null;
    }
  }
}

/** Lets the browser save a file where it saves downloads. */
export function download(file: File): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  link.download = file.name;
  link.click();
  URL.revokeObjectURL(url);
}
