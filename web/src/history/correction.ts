import type { Correction, PastSession, Progress } from "../api/types";
import { m } from "../paraglide/messages.js";
import { shortDay } from "../words/time";

export type Log = PastSession["logged"][number];
export type Noted = NonNullable<PastSession["noted"]>[number];
type Answers = Progress["function"];
type NotedPain = Progress["pain"]["noted"][number];
export type NotedMap = Progress["pain"]["maps"][number];
export type PegAnswer = Answers["peg"][number];
export type RatedActivities = Answers["activities"][number];
export type RatedChange = Answers["change"][number];

/** An entry that can be put right: what it is, what it says now, and its id. */
export interface Correctable {
  entry: string;
  name: string;
  type: Noted["type"] | "soreness-noted" | "exercise-logged" | "peg-answered" | "activities-rated" | "change-rated";
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

const answerOf = (day: string, what: string) => m.correct_answer_of({ what, day: shortDay(day) });

export function ofPain({ entry, day, moment, score }: NotedPain): Correctable {
  const body = { moment, score };
  return { entry, type: "pain-noted", name: answerOf(day, nameOf("pain-noted", body)), body };
}

export function ofMap({ entry, day, spots, startedRecently }: NotedMap): Correctable {
  const body = { spots: spots.map((spot) => ({ ...spot })), startedRecently };
  return { entry, type: "soreness-noted", name: answerOf(day, m.correct_map()), body };
}

export function ofPeg({ entry, day, pain, enjoyment, activity }: PegAnswer): Correctable {
  const name = answerOf(day, m.progress_peg());
  return { entry, type: "peg-answered", name, body: { pain, enjoyment, activity } };
}

export function ofActivities({ entry, day, activities }: RatedActivities): Correctable {
  const name = answerOf(day, m.progress_activities());
  return { entry, type: "activities-rated", name, body: { activities: activities.map((one) => ({ ...one })) } };
}

export function ofChange({ entry, day, change }: RatedChange): Correctable {
  return { entry, type: "change-rated", name: answerOf(day, m.progress_change()), body: { change } };
}

/** Whether it can stand so in the journal: an activity needs its name. */
export function isWhole(body: Record<string, unknown>): boolean {
  const activities = body["activities"] as RatedActivities["activities"] | undefined;
  return activities?.every((one) => one.name.trim() !== "") ?? true;
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
