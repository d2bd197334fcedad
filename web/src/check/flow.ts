import type { Check, Level, Question } from "../api/types";

export type Scope = "full" | "first-eight";
export type Sign = Question["signs"][number];

/** How far the check has been answered: the ticked signs of each question so far, in order. */
export interface Flow {
  readonly scope: Scope;
  readonly answers: readonly (readonly string[])[];
}

const ORDER: readonly Level[] = ["proceed", "clinician", "urgent", "emergency"];

export function begin(scope: Scope): Flow {
  return { scope, answers: [] };
}

/** The questions of a scope, most dangerous first. */
export function questionsOf(check: Check, scope: Scope): Question[] {
  return check.questions.filter((q) => scope === "full" || q.askedAgain).sort((a, b) => a.number - b.number);
}

/** Answers the question at an index; later answers fall away, since they may no longer be asked. */
export function answer(flow: Flow, index: number, signs: readonly string[]): Flow {
  if (index < 0 || index > flow.answers.length) throw new RangeError(`question ${index} is not the next one`);
  return { scope: flow.scope, answers: [...flow.answers.slice(0, index), [...signs]] };
}

export function signsOf(check: Check, flow: Flow): Sign[] {
  const ticked = new Set(flow.answers.flat());
  return questionsOf(check, flow.scope).flatMap((q) => q.signs.filter((sign) => ticked.has(sign.id)));
}

export function levelOf(signs: readonly Pick<Sign, "level">[]): Level {
  return signs.reduce<Level>((worst, { level }) => (isWorse(level, worst) ? level : worst), "proceed");
}

/** At the first sign of an emergency nothing more is asked. */
export function isFinished(check: Check, flow: Flow): boolean {
  return flow.answers.length >= questionsOf(check, flow.scope).length || levelOf(signsOf(check, flow)) === "emergency";
}

/** The body of the entry check-answered. */
export function entryOf(check: Check, flow: Flow): { scope: Scope; adult: true; signs: string[] } {
  return { scope: flow.scope, adult: true, signs: signsOf(check, flow).map((sign) => sign.id) };
}

function isWorse(a: Level, b: Level): boolean {
  return ORDER.indexOf(a) > ORDER.indexOf(b);
}
