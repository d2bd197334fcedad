import type { PastSession, PlannedItem } from "../api/types";

/** The session that was begun on this device, unless the journal has another one open, begun elsewhere since. */
export function ofThisDevice<T extends Pick<PastSession, "session">>(
  begun: T | null,
  open: Pick<PastSession, "session"> | undefined,
): T | null {
  return open === undefined || open.session === begun?.session ? begun : null;
}

/** The items of an interrupted session that are still to do, each with its index in the whole session. */
export function remaining(past: Pick<PastSession, "items" | "logged">): { index: number; item: PlannedItem }[] {
  return past.items.map((item, index) => ({ item, index })).filter(({ index, item }) => !isSettled(past, index, item));
}

/** Each side was done, wholly or in part, skipped or stopped; what hurt on one side does not come back on the other either. */
function isSettled(past: Pick<PastSession, "logged">, index: number, item: PlannedItem): boolean {
  const logs = past.logged.filter((log) => log.item === index);
  if (logs.some((log) => log.outcome === "stopped-hurt")) return true;
  if (item.sides.length === 0) return logs.length > 0;
  return item.sides.every((side) => logs.some((log) => log.side === undefined || log.side === side));
}
