import { m } from "../paraglide/messages.js";

/** A rating from -5 to 5 as a person says it. */
export function changeInWords(change: number): string {
  if (change === 0) return m.progress_change_value_same();
  const count = Math.abs(change);
  return change > 0 ? m.progress_change_value_better({ count }) : m.progress_change_value_worse({ count });
}

/** The end of a session, and its effort. */
export function effortText({ effort, completed }: { effort?: number; completed?: boolean }): string {
  const end = completed ? m.history_completed() : m.history_ended_early();
  return effort === undefined ? end : `${end}, ${m.after_effort({ effort }).toLowerCase()}`;
}
