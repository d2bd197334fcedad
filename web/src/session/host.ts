import type { Catalogue, Check, EasedPlan, Easing, EntryType, Person, Said } from "../api/types";

/** The part of a session that was done before, where the plan is only what is left of it. */
export interface TakenUp {
  /** The place in the session of each item of the plan. */
  indexes: number[];
  doneSeconds: number;
}

/** The page around the player gives it this: the session, and the only ways out to the world. */
export interface PlayerHost {
  plan: EasedPlan;
  session: string;
  minutes: number;
  takenUp?: TakenUp;
  catalogue: Catalogue;
  check: Check;
  /** The state of the person's checks at the start of the session. */
  before: Person["check"];
  /** The most effort for this person, from 0 to 10, and the sentence that says so. */
  effort: { most: number; text: string } | undefined;
  emergencyNumber: string;
  /** Puts an entry into the outbox. It never fails: what cannot be sent now is sent later. */
  record: <T extends EntryType>(type: T, body: Said<T>) => void;
  /** Asks for the rest of the session without what hurt. Rejects with an `ApiProblem`, or with `Offline`. */
  ease: (easing: Omit<Easing, "session" | "removed">) => Promise<EasedPlan>;
  /** The end, whole or early. The player has recorded session-finished (without effort the page may add pain after). */
  onfinished: (end: { completed: boolean; doneSeconds: number }) => void;
  /** A warning sign showed up: the page goes to the check. */
  onwarning: () => void;
}
