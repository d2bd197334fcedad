/** The place in a session, kept on the device so that a reload loses nothing. */

import type { Playback } from "./playback";
import type { Log } from "./record";
import type { Hurt, Item, Side } from "./types";

export interface Snapshot {
  version: 1;
  session: string;
  /** The day by the clock of the device, such as 2026-03-01: a session is taken up again on the same day only. */
  day: string;
  items: Item[];
  indexes: number[];
  playback: Playback;
  /** Milliseconds done before the session was eased. */
  elapsedBefore: number;
  /** What stands in the journal already, by index, variant and side. */
  written: Record<string, Log>;
  /** By item: the side that was stopped because it hurt. */
  stopped: Record<number, Side | "both">;
  /** What hurt, once it was said and written down. */
  hurt?: Hurt;
  finishNoted: boolean;
}

type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const KEY = "unkink.player";

export function save(snapshot: Snapshot, storage: Store): void {
  try {
    storage.setItem(KEY, JSON.stringify(snapshot));
  } catch {
    // Without room on the device the session still goes on; only a reload would lose its place.
  }
}

/** What was kept of a session on this day, of any session if none is named. */
export function kept(day: string, storage: Store, session?: string): Snapshot | undefined {
  try {
    const found = JSON.parse(storage.getItem(KEY) ?? "null") as Snapshot | null;
    if (found === null || found.version !== 1 || found.day !== day) return undefined;
    return session === undefined || found.session === session ? found : undefined;
  } catch {
    return undefined;
  }
}

export function forgetPlace(storage: Store): void {
  try {
    storage.removeItem(KEY);
  } catch {
    // Nothing was kept then.
  }
}

/** The day on the wall where the person is. */
export function dayOf(now: number): string {
  const date = new Date(now);
  const two = (n: number) => String(n).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The id of the session that can be taken up again on this device today. */
export function keptSession(now = Date.now(), storage: Store = localStorage): string | undefined {
  return kept(dayOf(now), storage)?.session;
}
