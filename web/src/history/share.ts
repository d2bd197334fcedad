/** The share of a session that was done, and the sentence that says so at its end and in the history. */

import { m } from "../paraglide/messages.js";
import type { PastSession } from "../api/types";

type Done = Pick<PastSession["logged"][number], "item" | "plannedSeconds" | "doneSeconds" | "outcome">;

/** "most" is at least half of the seconds and of the exercises, "little" less than half of both. */
export type Share = "all" | "most" | "part" | "little";

/** Of a session without logs nothing is known to have been left out. */
export function shareOf(logs: readonly Done[]): Share {
  if (logs.every(({ outcome }) => outcome === "done")) return "all";
  const items = [...new Set(logs.map(({ item }) => item))];
  const half = items.filter((item) => isHalf(logs.filter((log) => log.item === item)));
  const ofItems = 2 * half.length >= items.length;
  const ofSeconds = isHalf(logs);
  if (ofItems && ofSeconds) return "most";
  return ofItems || ofSeconds ? "part" : "little";
}

export const isMost = (logs: readonly Done[]): boolean => ["all", "most"].includes(shareOf(logs));

/** The share in a sentence; who stopped hears that stopping was fine. */
export function shareText(logs: readonly Done[], reachedEnd: boolean): string {
  const share = shareOf(logs);
  if (share === "all" && reachedEnd) return m.share_all();
  if (share === "all" || share === "most") return m.share_most();
  if (logs.some(({ outcome }) => outcome === "stopped-hurt")) return m.share_early();
  if (logs.every(({ doneSeconds }) => doneSeconds === 0)) return m.share_none();
  if (!reachedEnd) return m.share_early();
  return share === "part" ? m.share_part() : m.share_little();
}

/** The share in a word or two. */
export function shareWord(logs: readonly Done[], state: PastSession["state"]): string {
  if (state === "open") return m.history_open();
  if (state === "ended-early") return m.history_ended_early();
  const share = shareOf(logs);
  if (share === "part") return m.history_part();
  return share === "little" ? m.history_little() : m.history_completed();
}

/** An exercise done at one's own pace counts whole, however long it took. */
function isHalf(logs: readonly Done[]): boolean {
  const done = sum(logs, ({ outcome, plannedSeconds, doneSeconds }) =>
    outcome === "done" ? plannedSeconds : Math.min(doneSeconds, plannedSeconds),
  );
  return done > 0 && 2 * done >= sum(logs, ({ plannedSeconds }) => plannedSeconds);
}

const sum = (logs: readonly Done[], value: (log: Done) => number) => logs.reduce((all, log) => all + value(log), 0);
