/** The words of the API contract that the player uses, and what it notes. */

import type { Body, EasedPlan, Easing, Said, Segment, SessionItem, Statement, Timeline } from "../api/types";

export type {
  Easing,
  HurtKind,
  Level,
  Phase,
  PlannedItem,
  Region,
  Segment,
  Side,
  SoreSpot,
  Timeline,
} from "../api/types";

export type Cue = Timeline["cues"][number];
export type CueKind = Cue["kind"];
export type Item = SessionItem;

/** The exercises that are led through: of a plan, an eased plan or a session taken up again. */
export type Course = EasedPlan;

export type Choice = Easing["choice"];

export type ExerciseLogged = Body<"exercise-logged">;
export type Outcome = ExerciseLogged["outcome"];

/** The segments in which something is done; all others lead to them. */
export type Work = Extract<Segment, { type: "move" | "hold" }>;

/** The reason for an end that the person did not choose. */
export type Ending = "too-much-pain" | "stopped-for-today" | "over" | "unjudged";

export type Hurt = Omit<Body<"exercise-hurt">, "session">;

/** Answers to the first eight questions. */
export type CheckAnswered = Said<"check-answered">;

/** The player's notes; each gets its id, moment and zone where it is put into the outbox. */
export type Note = Statement<
  "exercise-logged" | "exercise-hurt" | "session-finished" | "pain-noted" | "soreness-noted" | "check-answered"
>;
