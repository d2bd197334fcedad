import type { Body, Correction, PastSession, Progress } from "../api/types";
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

/** An entry that can be put right: its id, its type, its words now, and a name for it. */
export type Correctable = Body<"entry-corrected"> & { name: string };

const MOMENTS: Record<Body<"pain-noted">["moment"], () => string> = {
  now: m.correct_pain_now,
  "before-session": m.correct_pain_before,
  "after-session": m.correct_pain_after,
  "next-morning": m.correct_pain_next_morning,
  "after-two-days": m.correct_pain_after_two_days,
};

export const ofNoted = (noted: Noted): Correctable => ({ ...noted, name: nameOf(noted) });

function nameOf(noted: Noted): string {
  switch (noted.type) {
    case "pain-noted":
      return MOMENTS[noted.body.moment]();
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
  return { entry, type: "pain-noted", name: answerOf(day, MOMENTS[moment]()), body: { moment, score } };
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

/** True if it can stand so in the journal: an activity needs its name. */
export const isWhole = (about: Correctable): boolean =>
  about.type !== "activities-rated" || about.body.activities.every((one) => one.name.trim() !== "");

/** The same with some of its words changed, which have to be words of its type. */
export const withWords = (about: Correctable, some: Partial<Correctable["body"]>): Correctable =>
  ({ ...about, body: { ...about.body, ...some } }) as Correctable;

export const corrected = ({ entry, type, body }: Correctable): Correction => ({
  type: "entry-corrected",
  body: { entry, type, body } as Body<"entry-corrected">,
});

export const withdrawn = ({ entry }: Correctable): Correction => ({ type: "entry-withdrawn", body: { entry } });

/** The outcome that goes with how much was done. */
export function outcomeOf(log: Pick<Log, "plannedRepetitions" | "plannedSeconds">, done: number): Log["outcome"] {
  const planned = log.plannedRepetitions > 0 ? log.plannedRepetitions : log.plannedSeconds;
  return done <= 0 ? "skipped" : done < planned ? "partly" : "done";
}
