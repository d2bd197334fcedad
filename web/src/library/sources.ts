import type { Exercise } from "../api/types";

/** The sources that an exercise's doses and differences name, with their titles, in order of number. */
export function sourcesOf(exercise: Exercise, titles: Record<string, string>): { id: string; title: string }[] {
  const named = [
    ...exercise.variants.flatMap((variant) => variant.ladder.map((step) => step.source.source)),
    ...exercise.differences.map((difference) => difference.reason),
  ].join(" ");
  const ids = new Set(named.match(/\bS\d+[a-z]?\b/g) ?? []);
  return [...ids]
    .flatMap((id) => (titles[id] === undefined ? [] : [{ id, title: titles[id] }]))
    .sort((a, b) => a.id.localeCompare(b.id, "en", { numeric: true }));
}
