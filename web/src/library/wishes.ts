import type { Setup } from "../api/types";

export type Wish = "like" | "neutral" | "refuse";

export function wishFor(setup: Setup, exercise: string): Wish {
  if (setup.refused.includes(exercise)) return "refuse";
  return setup.liked.includes(exercise) ? "like" : "neutral";
}

/** An exercise is liked or refused, never both. */
export function withWish(setup: Setup, exercise: string, wish: Wish): Setup {
  const without = (list: string[]) => list.filter((id) => id !== exercise);
  return {
    ...setup,
    liked: wish === "like" ? [...without(setup.liked), exercise] : without(setup.liked),
    refused: wish === "refuse" ? [...without(setup.refused), exercise] : without(setup.refused),
  };
}

export function withOptIn(setup: Setup, variant: string, asked: boolean): Setup {
  const others = setup.optedIn.filter((id) => id !== variant);
  return { ...setup, optedIn: asked ? [...others, variant] : others };
}
