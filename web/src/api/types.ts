import type * as contract from "./generated/types.gen";

export type {
  Advice,
  Adjustment,
  Age,
  Catalogue,
  Change,
  Check,
  Clearance,
  Correction,
  Dose,
  DoseLane,
  DueQuestion,
  EasedPlan,
  Easing,
  Entry,
  Equipment,
  Exercise,
  History,
  HurtKind,
  CheckLevel as Level,
  Message,
  PastSession,
  Person,
  Phase,
  PlannedItem,
  Position,
  Programme,
  ProgrammeDay,
  ProgrammeLevel,
  Progress,
  Question,
  ReasonText,
  Region,
  Restriction,
  RuleRef,
  Segment,
  SessionItem,
  SessionPlan,
  Setup,
  Side,
  SoreSpot,
  Start,
  Timeline,
  Today,
  Variant,
  Weekday,
  Wish,
} from "./generated/types.gen";

/** An entry as this app makes it: of the newest version. */
export type Made = Exclude<
  contract.Entry,
  contract.CheckAnsweredEntryOfVersion1 | contract.ClinicianAgreedEntryOfVersion1
>;
export type EntryType = Made["type"];
export type Body<T extends EntryType> = Extract<Made, { type: T }>["body"];

/** As a page says it: what an answer lifts is added where it is written down. */
type WithoutLifts<B> = B extends { lifts: unknown } ? Omit<B, "lifts"> : B;
export type Said<T extends EntryType> = WithoutLifts<Body<T>>;

/** Something said, with the type that goes with it. */
export type Statement<T extends EntryType = EntryType> = { [K in T]: { type: K; body: Said<K> } }[T];

/** Something is wrong, by this service or by whatever answers in its place. */
export type Problem = Omit<contract.Problem, "type"> & { type: string };
