import type { Entry, PastSession } from "../api/types";

/** What an entry should say by a correction that still waits on this device; null if it should not be there. */
type Word = Record<string, unknown> | null;

/** The last word on each entry that a correction waits for, by the id of the entry. */
export type WaitingCorrections = ReadonlyMap<string, Word>;

export const NONE: WaitingCorrections = new Map();

/** Those before and those of now, which hold. */
export const together = (before: WaitingCorrections, now: WaitingCorrections): WaitingCorrections =>
  new Map([...before, ...now]);

export function correctionsOf(waiting: readonly Entry[]): WaitingCorrections {
  const words = new Map<string, Word>();
  for (const { type, body } of waiting as readonly { type: string; body: Record<string, unknown> }[]) {
    if (type === "entry-withdrawn") words.set(String(body["entry"]), null);
    if (type === "entry-corrected") words.set(String(body["entry"]), body["body"] as Record<string, unknown>);
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

/** Whether a correction of anything in a session waits. */
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
    return word === null ? [] : [{ ...one, body: word }];
  });
  /** What no entry says stays as the server gave it. */
  const now = (name: string, otherwise: number | undefined, type: string, moment?: string) =>
    lastSaid(past.noted ?? [], type, moment) === undefined
      ? otherwise
      : (lastSaid(noted, type, moment)?.[name] as number | undefined);
  const numbers = {
    painBefore: now("score", painBefore, "pain-noted", "before-session"),
    painAfter: highestAfter(past.noted ?? []) === undefined ? painAfter : highestAfter(noted),
    effort: now("effort", effort, "session-finished"),
  };
  const ended = lastSaid(past.noted ?? [], "session-finished") !== undefined;
  return {
    ...rest,
    ...Object.fromEntries(Object.entries(numbers).filter(([, value]) => value !== undefined)),
    ...(ended ? stateOf(lastSaid(noted, "session-finished"), rest.doneSeconds) : {}),
    logged: asCorrected(past.logged, words).map(withoutSession),
    noted,
  };
}

type Noted = readonly { type: string; body: unknown }[];

function lastSaid(noted: Noted, type: string, moment?: string): Record<string, unknown> | undefined {
  return noted
    .map((one) => ({ type: one.type, body: one.body as Record<string, unknown> }))
    .findLast((one) => one.type === type && one.body["moment"] === moment)?.body;
}

/** A lower number after it does not take back a higher one. */
function highestAfter(noted: Noted): number | undefined {
  const scores = noted
    .map(({ type, body }) => ({ type, ...(body as { moment?: string; score?: number }) }))
    .filter((one) => one.type === "pain-noted" && one.moment === "after-session")
    .map(({ score }) => score ?? 0);
  return scores.length === 0 ? undefined : Math.max(...scores);
}

function stateOf(end: Record<string, unknown> | undefined, doneSeconds: number) {
  if (!end) return { state: "open" as const, doneSeconds };
  return {
    state: end["completed"] === true ? ("completed" as const) : ("ended-early" as const),
    doneSeconds: Number(end["doneSeconds"]),
  };
}

/** A body names its session; a log of a session does not. */
function withoutSession<L extends object>(log: L): L {
  const { session: _, ...rest } = log as L & { session?: string };
  return rest as unknown as L;
}
