/** Days as text, such as `2026-11-23`; on charts they are the second at which they begin in UTC, wherever that is. */
const DAY_SECONDS = 86_400;

export const secondOf = (day: string) => Date.parse(`${day}T00:00:00Z`) / 1000;

export const dayOf = (second: number) => new Date(second * 1000).toISOString().slice(0, 10);

export const plusDays = (day: string, days: number) => dayOf(secondOf(day) + days * DAY_SECONDS);

export const daysBetween = (from: string, to: string) => Math.round((secondOf(to) - secondOf(from)) / DAY_SECONDS);

/** Every day from the first to the last one, both included. */
export function everyDay(first: string, last: string): string[] {
  return Array.from({ length: Math.max(0, daysBetween(first, last) + 1) }, (_, i) => plusDays(first, i));
}

/** The Monday of the week in which a day lies. */
export function mondayOf(day: string): string {
  const weekday = (new Date(secondOf(day) * 1000).getUTCDay() + 6) % 7;
  return plusDays(day, -weekday);
}
