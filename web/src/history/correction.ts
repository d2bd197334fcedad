import type { Correction, PastSession } from "../api/types";
import { m } from "../paraglide/messages.js";

export type Log = PastSession["logged"][number];
export type Noted = NonNullable<PastSession["noted"]>[number];

/** An entry that can be put right: what it is, what it says now, and its id. */
export interface Correctable {
  entry: string;
  name: string;
  type: "pain-noted" | "muscle-soreness-noted" | "session-finished" | "exercise-logged";
  body: Record<string, unknown>;
}

const MOMENTS: Record<string, () => string> = {
  now: m.correct_pain_now,
  "before-session": m.correct_pain_before,
  "after-session": m.correct_pain_after,
  "next-morning": m.correct_pain_next_morning,
  "after-two-days": m.correct_pain_after_two_days,
};

export function ofNoted(noted: Noted): Correctable {
  const { entry, type } = noted;
  const body = noted.body as Record<string, unknown>;
  return { entry, type, body, name: nameOf(type, body) };
}

function nameOf(type: Noted["type"], body: Record<string, unknown>): string {
  switch (type) {
    case "pain-noted":
      return (MOMENTS[String(body["moment"])] ?? m.correct_pain_now)();
    case "muscle-soreness-noted":
      return m.correct_soreness();
    case "session-finished":
      return m.correct_effort_noted();
  }
}

/** A hurt cannot be corrected away, and a log that was made before logs had ids cannot be named. */
export function ofLog(session: string, log: Log, name: string): Correctable | null {
  const { entry, ...body } = log;
  if (entry === undefined || log.outcome === "stopped-hurt") return null;
  return { entry, type: "exercise-logged", name, body: { session, ...body } };
}

export const corrected = ({ entry, type }: Correctable, body: Record<string, unknown>): Correction => ({
  type: "entry-corrected",
  body: { entry, type, body },
});

export const withdrawn = ({ entry }: Correctable): Correction => ({ type: "entry-withdrawn", body: { entry } });

/** The outcome that goes with how much was done. */
export function outcomeOf(log: Pick<Log, "plannedRepetitions" | "plannedSeconds">, done: number): Log["outcome"] {
  const planned = log.plannedRepetitions > 0 ? log.plannedRepetitions : log.plannedSeconds;
  return done <= 0 ? "skipped" : done < planned ? "partly" : "done";
}
