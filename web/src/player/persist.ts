/** The place in a session, kept on the device so that a reload loses nothing. */

import type { Playback } from "./playback";
import type { Log } from "./record";
import type { Hurt, Item, Side } from "./types";

export interface Snapshot {
  version: 2;
  session: string;
  /** When it was kept, by the clock of the device. */
  at: number;
  items: Item[];
  indexes: number[];
  playback: Playback;
  /** Milliseconds done before the session was eased, or taken up without its place. */
  elapsedBefore: number;
  /** The logs that stand in the journal already, by index, variant and side. */
  written: Record<string, Log>;
  /** By item: the side that was stopped because it hurt. */
  stopped: Record<number, Side | "both">;
  /** The exercise that hurt, once it was said and written down. */
  hurt?: Hurt;
  finishNoted: boolean;
}

type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const KEY = "player";

export function save(snapshot: Snapshot, storage: Store): void {
  try {
    storage.setItem(KEY, JSON.stringify(snapshot));
  } catch {
    // Without room on the device the session still goes on; only a reload would lose its place.
  }
}

/**
 * As long as the server takes a session up again. It decides by the journal; this keeps a device from going on by itself
 * with what it kept long ago.
 */
const LONGEST = 2 * 3_600_000;

/** The place that was kept in the last two hours of a session, of any session if none is named. */
export function kept(now: number, storage: Store, session?: string): Snapshot | undefined {
  try {
    const found = JSON.parse(storage.getItem(KEY) ?? "null") as Snapshot | null;
    if (found === null || found.version !== 2 || Math.abs(now - found.at) > LONGEST) return undefined;
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
