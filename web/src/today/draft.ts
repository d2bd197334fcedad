import type { SessionItem, Wish } from "../api/types";

/** A person's wish for today's session, and what a swap holds in place for its moment only. */
export interface Draft {
  readonly wish: Wish;
  readonly held: readonly string[];
}

const KINDS = ["standard", "desk", "gentle"] as const;
export const LEAST_MINUTES = 2;
export const MOST_MINUTES = 60;
const MOST_SHOWN = 100;
const MOST_LOCKED = 40;

export function draftOf(minutes: number, kind: NonNullable<Wish["kind"]> = "standard"): Draft {
  return {
    wish: { minutes, kind, warmUp: "on-the-spot", fullWarmUp: false, locked: [], removed: [], shown: [] },
    held: [],
  };
}

/** The wish in an address such as `/today?minutes=10`, from a shortcut on the home screen; what it does not say is absent. */
export function wishOfAddress(parameter: (name: string) => string | null): Partial<Pick<Wish, "minutes" | "kind">> {
  const minutes = Number(parameter("minutes"));
  const kind = KINDS.find((one) => one === parameter("kind"));
  return {
    ...(Number.isInteger(minutes) && minutes >= LEAST_MINUTES && minutes <= MOST_MINUTES ? { minutes } : {}),
    ...(kind ? { kind } : {}),
  };
}

/** The wish that is sent. */
export function wishOf({ wish, held }: Draft): Wish {
  const ours = new Set(wish.locked?.map(exerciseOf));
  const locked = [...(wish.locked ?? []), ...held.filter((variant) => !ours.has(exerciseOf(variant)))];
  return { ...wish, locked: locked.slice(0, MOST_LOCKED) };
}

/** Minutes, kind or warm-up change; the locks and removals stay. */
export function changed(draft: Draft, some: Partial<Pick<Wish, "minutes" | "kind" | "warmUp" | "fullWarmUp">>): Draft {
  return { wish: { ...draft.wish, ...some, shown: [] }, held: [] };
}

/** Without this exercise; what else is in may change. */
export function without(draft: Draft, item: Pick<SessionItem, "exercise">): Draft {
  return { wish: withoutExercise(draft.wish, item.exercise), held: [] };
}

/** Without this exercise, and everything else as it is where that is possible. */
export function swapped(draft: Draft, item: SessionItem, items: readonly SessionItem[]): Draft {
  const wish = withoutExercise(draft.wish, item.exercise);
  const others = items.filter((other) => !wish.removed?.includes(other.exercise) && other.phase !== "warm-up");
  return { wish, held: others.map((other) => other.variant) };
}

/** With this variant in place of another of the same exercise, even if that was left out before. */
export function withVariant(draft: Draft, variant: string): Draft {
  const exercise = exerciseOf(variant);
  const others = draft.wish.locked?.filter((locked) => exerciseOf(locked) !== exercise) ?? [];
  const removed = draft.wish.removed?.filter((one) => one !== exercise) ?? [];
  return { wish: { ...draft.wish, locked: [...others, variant], removed }, held: [] };
}

export function isLocked(draft: Draft, variant: string): boolean {
  return draft.wish.locked?.includes(variant) ?? false;
}

export function lockToggled(draft: Draft, variant: string): Draft {
  if (!isLocked(draft, variant)) return withVariant(draft, variant);
  return { wish: { ...draft.wish, locked: draft.wish.locked?.filter((v) => v !== variant) ?? [] }, held: [] };
}

/** Another session: prefer what was not just shown. */
export function another(draft: Draft, items: readonly SessionItem[]): Draft {
  const now = items.filter((item) => item.phase !== "warm-up").map((item) => item.exercise);
  const before = draft.wish.shown ?? [];
  // When everything has been shown, only the last one counts.
  const isAllSeen = now.every((exercise) => before.includes(exercise));
  const shown = [...new Set(isAllSeen ? now : [...before, ...now])].slice(-MOST_SHOWN);
  return { wish: { ...draft.wish, shown }, held: [] };
}

export function isTouched({ wish }: Draft): boolean {
  return (wish.locked?.length ?? 0) + (wish.removed?.length ?? 0) + (wish.shown?.length ?? 0) > 0;
}

function withoutExercise(wish: Wish, exercise: string): Wish {
  return {
    ...wish,
    removed: [...new Set([...(wish.removed ?? []), exercise])],
    locked: wish.locked?.filter((variant) => exerciseOf(variant) !== exercise) ?? [],
  };
}

function exerciseOf(variant: string): string {
  return variant.slice(0, variant.indexOf("/"));
}
