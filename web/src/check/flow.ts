import type { Age, Check, Level, Person, Question, Said } from "../api/types";

export type Scope = "full" | "first-eight";
export type Sign = Question["signs"][number];

/** The answers to the check so far: the age, and the ticked signs of each question, in order. */
export interface Flow {
  readonly scope: Scope;
  readonly age: Age | null;
  /** The sign that brought the check up; its question comes first. */
  readonly first?: string;
  readonly answers: readonly (readonly string[])[];
}

/** The state of the person's checks before this one. */
export type Before = Person["check"];

const ORDER: readonly Level[] = ["proceed", "clinician", "urgent", "emergency"];

export function begin(scope: Scope, age: Age | null, first?: string): Flow {
  return { scope, age, ...(first === undefined ? {} : { first }), answers: [] };
}

/** The questions of a scope, most dangerous first, but for that of the sign that brought the check up. */
export function questionsOf(check: Check, { scope, first }: Pick<Flow, "scope" | "first">): Question[] {
  const rank = (q: Question) => (q.signs.some((s) => s.id === first) ? 0 : q.number);
  return check.questions.filter((q) => scope === "full" || q.askedAgain).sort((a, b) => rank(a) - rank(b));
}

/** The signs of a question to show while some are ticked, at an age: only those that can count. */
export function shown(check: Check, question: Question, age: Age | null, ticked: readonly string[]): Sign[] {
  return question.signs.filter(
    (sign) =>
      sign.asked &&
      (sign.after.length === 0 || sign.after.some((id) => ticked.includes(id))) &&
      (sign.level !== "proceed" || rulesOf(check, sign.id).some((rule) => age === null || rule.ages.includes(age))),
  );
}

/** Answers the question at an index; later answers fall away, since they may no longer be asked. */
export function answer(flow: Flow, index: number, signs: readonly string[]): Flow {
  if (index < 0 || index > flow.answers.length) throw new RangeError(`question ${index} is not the next one`);
  return { ...flow, answers: [...flow.answers.slice(0, index), [...signs]] };
}

export function signsOf(check: Check, flow: Flow): Sign[] {
  return byId(check, flow.answers.flat());
}

export function byId(check: Check, ids: readonly string[]): Sign[] {
  return [...check.questions]
    .sort((a, b) => a.number - b.number)
    .flatMap((q) => q.signs.filter((sign) => ids.includes(sign.id)));
}

/** The level of a ticked sign beside the others, and at an age. */
export function levelOf(check: Check, age: Age | null, ticked: readonly string[], sign: string): Level {
  const own = byId(check, [sign])[0]?.level ?? "proceed";
  return worst([
    own,
    ...rulesOf(check, sign)
      .filter((rule) => holds(rule, age, ticked))
      .map((rule) => rule.level),
  ]);
}

/** The level of all that is ticked. */
export function overallLevel(check: Check, age: Age | null, ticked: readonly string[]): Level {
  return worst(ticked.map((sign) => levelOf(check, age, ticked, sign)));
}

/** The ticked signs that stop, but for those that a clinician agreed to. */
export function stopping(check: Check, flow: Flow, before: Before): Sign[] {
  const agreed = new Set(before.ticked.filter((one) => one.agreed).map((one) => one.sign));
  const ticked = flow.answers.flat();
  return signsOf(check, flow).filter(({ id }) => {
    const level = levelOf(check, flow.age, ticked, id);
    return level !== "proceed" && !(level === "clinician" && agreed.has(id));
  });
}

/** At the first sign of an emergency nothing more is asked. */
export function isFinished(check: Check, flow: Flow): boolean {
  return hasAll(check, flow) || overallLevel(check, flow.age, flow.answers.flat()) === "emergency";
}

/** The earlier answer to the lasting facts of a question, to be shown as ticked. */
export function remembered(question: Question, before: Before): string[] {
  const ticked = new Set(before.ticked.map((one) => one.sign));
  return question.signs.filter((s) => s.asked && s.remembered && ticked.has(s.id)).map((s) => s.id);
}

/** The body of the entry check-answered. A check that ended early was not asked whole. */
export function entryOf(check: Check, flow: Flow): Said<"check-answered"> {
  if (flow.age === null) throw new Error("a check was answered before the age");
  return {
    scope: hasAll(check, flow) ? flow.scope : "first-eight",
    adult: true,
    age: flow.age,
    signs: signsOf(check, flow).map((sign) => sign.id) as Said<"check-answered">["signs"],
  };
}

function hasAll(check: Check, flow: Flow): boolean {
  return flow.answers.length >= questionsOf(check, flow).length;
}

function rulesOf(check: Check, sign: string): Check["together"] {
  return check.together.filter((rule) => rule.oneOfEach.some((signs) => signs.includes(sign)));
}

function holds(rule: Check["together"][number], age: Age | null, ticked: readonly string[]): boolean {
  const atAnyAge = rule.ages.length === 4;
  if (!atAnyAge && (age === null || !rule.ages.includes(age))) return false;
  return rule.oneOfEach.every((signs) => signs.some((sign) => ticked.includes(sign)));
}

function worst(levels: readonly Level[]): Level {
  return levels.reduce<Level>((one, other) => (ORDER.indexOf(other) > ORDER.indexOf(one) ? other : one), "proceed");
}
