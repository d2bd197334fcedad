/** A saved file, read here to be looked at before anything of it is brought in. */

import type { Entry } from "../api/types";

/** As much of a saved file as is looked at; the server says what else is wrong with it. */
export interface SavedFile {
  format: "unkink-journal";
  entries: Entry[];
}

/** What is in a file. */
export interface Preview {
  entries: number;
  /** How many of them are in the journal already. */
  known: number;
  sessions: number;
  /** Moments of the first and the last entry; absent where there is none. */
  from?: number;
  to?: number;
  /** True if it has nothing in common with a journal that has something: it may be another person's. */
  isStrange: boolean;
}

/** The file, or null where Unkink did not save it. */
export function fileOf(text: string): SavedFile | null {
  try {
    const file = JSON.parse(text) as Partial<SavedFile> | null;
    return file?.format === "unkink-journal" && Array.isArray(file.entries) ? (file as SavedFile) : null;
  } catch {
    return null;
  }
}

export function previewOf({ entries }: SavedFile, mine: readonly Pick<Entry, "id">[]): Preview {
  const here = new Set(mine.map(({ id }) => id));
  const known = entries.filter(({ id }) => here.has(id)).length;
  const moments = entries.map(({ at }) => at).filter(Number.isFinite);
  const preview: Preview = {
    entries: entries.length,
    known,
    sessions: entries.filter(({ type }) => type === "session-started").length,
    isStrange: known === 0 && here.size > 0 && entries.length > 0,
  };
  if (moments.length === 0) return preview;
  const [first, ...others] = moments as [number, ...number[]];
  const from = others.reduce((least, at) => Math.min(least, at), first);
  const to = others.reduce((most, at) => Math.max(most, at), first);
  return { ...preview, from, to };
}
