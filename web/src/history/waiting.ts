import type { Body, Entry, PastSession } from "../api/types";

/** An entry's words by a correction that still waits on this device; null if it should not be there. */
type Word = Body<"entry-corrected">["body"] | null;

/** The last word on each entry that a correction waits for, by the id of the entry. */
export type WaitingCorrections = ReadonlyMap<string, Word>;

export const NONE: WaitingCorrections = new Map();

/** Those before and those of now, which hold. */
export const together = (before: WaitingCorrections, now: WaitingCorrections): WaitingCorrections =>
  new Map([...before, ...now]);

export function correctionsOf(waiting: readonly Entry[]): WaitingCorrections {
  const words = new Map<string, Word>();
  for (const { type, body } of waiting) {
    if (type === "entry-withdrawn") words.set(body.entry, null);
    if (type === "entry-corrected") words.set(body.entry, body.body);
  }
  return words;
}

/** Those of the answers that are still there, each as it should be. */
export function asCorrected<A extends { entry?: string | undefined }>(
  answers: readonly A[],
  words: WaitingCorrections,
): A[] {
  return answers.flatMap((answer) => {
    const word = answer.entry === undefined ? undefined : words.get(answer.entry);
    if (word === undefined) return [answer];
    return word === null ? [] : [{ ...answer, ...word }];
  });
}

export const waitsFor = (entry: string | undefined, words: WaitingCorrections): boolean =>
  entry !== undefined && words.has(entry);

/** True if a correction of anything in a session waits. */
export function hasWaiting(past: PastSession, words: WaitingCorrections): boolean {
  return [...past.logged, ...(past.noted ?? [])].some(({ entry }) => waitsFor(entry, words));
}

/** A past session over which the corrections stand that still wait: what is shown is what the person said last. */
export function sessionAsCorrected(past: PastSession, words: WaitingCorrections): PastSession {
  if (!hasWaiting(past, words)) return past;
  const { painBefore, painAfter, effort, ...rest } = past;
  const noted = (past.noted ?? []).flatMap((one) => {
    const word = words.get(one.entry);
    if (word === undefined) return [one];
    return word === null ? [] : [{ ...one, body: word } as Noted];
  });
  const before = past.noted ?? [];
  // What no entry says stays as the server gave it.
  const numbers = {
    painBefore: startOf(before) ? startOf(noted)?.score : painBefore,
    painAfter: highestAfter(before) === undefined ? painAfter : highestAfter(noted),
    effort: endOf(before) ? endOf(noted)?.effort : effort,
  };
  return {
    ...rest,
    ...Object.fromEntries(Object.entries(numbers).filter(([, value]) => value !== undefined)),
    ...(endOf(before) ? stateOf(endOf(noted), rest.doneSeconds) : {}),
    logged: asCorrected(past.logged, words).map(withoutSession),
    noted,
  };
}

type Noted = NonNullable<PastSession["noted"]>[number];

const bodiesOf = <T extends Noted["type"]>(noted: readonly Noted[], type: T) =>
  noted.flatMap((one) => (one.type === type ? [one.body as Extract<Noted, { type: T }>["body"]] : []));

const endOf = (noted: readonly Noted[]) => bodiesOf(noted, "session-finished").at(-1);

const startOf = (noted: readonly Noted[]) =>
  bodiesOf(noted, "pain-noted").findLast(({ moment }) => moment === "before-session");

/** A lower number after it does not take back a higher one. */
function highestAfter(noted: readonly Noted[]): number | undefined {
  const after = bodiesOf(noted, "pain-noted").filter(({ moment }) => moment === "after-session");
  return after.length === 0 ? undefined : Math.max(...after.map(({ score }) => score));
}

function stateOf(end: ReturnType<typeof endOf>, doneSeconds: number) {
  if (!end) return { state: "open" as const, doneSeconds };
  const state = end.completed ? ("completed" as const) : ("ended-early" as const);
  return { state, doneSeconds: end.doneSeconds };
}

/** A body names its session; a log of a session does not. */
function withoutSession<L extends object>(log: L): L {
  const { session: _, ...rest } = log as L & { session?: string };
  return rest as unknown as L;
}
