/** What the pages and the Worker tell each other of the person's devices: requests below `/sync`, answered on this device. */

import type { Row } from "../engine/journal";

/** Something that is on this device, but not in its journal, until the person has decided about it. */
export type Aside =
  { kind: "of-deleted" | "other-content"; entry: Row } | { kind: "unreadable"; /** On the server. */ id: string };

/** How far this device is in step, in the words of the engine. */
export interface Report {
  phase: "reading" | "lost" | "sending" | "stuck" | "set-back";
  /** Entries that the server is not known to have. */
  unsent: number;
  /** True while the server does not know that everything was deleted here. */
  deleting: boolean;
  /** Entries dated so far ahead that they do not count yet. */
  ahead: number;
  /** Entries that a newer app wrote. */
  newer: number;
  /** Why nothing is planned on this device. */
  holds: ("update" | "clock" | "decide")[];
  aside: Aside[];
}

/** How the last round ended, and when; `full` and `busy` say what the server has no room or no time for. */
export interface Last {
  at: number;
  end: "done" | "unreachable" | "removed" | "full" | "busy" | "refused";
}

/** The answer to `GET /sync`. */
export type Standing =
  | { joined: false; /** True if the check has to be answered before. */ checkDue: boolean }
  | { joined: true; server: string; last: Last | null; report: Report };

/** A device as the server lists it. */
export interface Device {
  id: string;
  name: string;
  /** Epoch milliseconds. */
  joined: number;
  current: boolean;
}

/** A code that holds for one device until then, in epoch milliseconds. */
export interface Invited {
  code: string;
  until: number;
}

/** The channel by which pages hear that other devices changed a journal. */
export const changedIn = (journal: string): string => `${journal}.changed`;
