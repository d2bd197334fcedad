/** The words of the API contract that the player uses, and what it notes. */

import type { entryOf } from "../check/flow";
import type { EasedPlan, Easing, HurtKind, Region, SessionItem, Side, SoreSpot, Timeline } from "../api/types";

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

/** What is led through: of a plan, an eased plan or a session taken up again. */
export type Course = EasedPlan;

export type Choice = Easing["choice"];

export type Outcome = "done" | "partly" | "skipped" | "stopped-hurt";

export interface ExerciseLogged {
  session: string;
  item: number;
  variant: string;
  side?: Side;
  plannedSeconds: number;
  doneSeconds: number;
  plannedRepetitions: number;
  doneRepetitions: number;
  outcome: Outcome;
}

/** Why a session ends that the person did not end. */
export type Ending = "too-much-pain" | "stopped-for-today" | "over" | "unjudged";

export interface Hurt {
  variant: string;
  side?: Side;
  region?: Region;
  kind: HurtKind;
  score?: number;
}

/** What the player notes; it gets its id, moment and zone where it is put into the outbox. */
export type Note =
  | { type: "exercise-logged"; body: ExerciseLogged }
  | { type: "exercise-hurt"; body: Hurt & { session: string } }
  | {
      type: "session-finished";
      body: { session: string; completed: boolean; doneSeconds: number; effort?: number };
    }
  | { type: "pain-noted"; body: { moment: "after-session"; score: number; session: string } }
  | { type: "soreness-noted"; body: { spots: SoreSpot[]; startedRecently: boolean } }
  | { type: "check-answered"; body: CheckAnswered };

/** The answers to the first eight questions; what they lift is added where they are put into the outbox. */
export type CheckAnswered = ReturnType<typeof entryOf>;
