import { language } from "./language";

/** Minutes and seconds such as `12:05`. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

/** A day of the journal, such as `Monday 23 November`. It is a date without a time zone. */
export function dayName(day: string): string {
  return written(day, { weekday: "long", day: "numeric", month: "long" });
}

/** The time of day of an instant, where the person is. */
export function timeOfDay(at: number): string {
  return new Intl.DateTimeFormat(language(), { hour: "2-digit", minute: "2-digit" }).format(at);
}

/** A day with the time, such as `23 November 2026, 14:05`. */
export function dateTime(at: number): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: "long", timeStyle: "short" }).format(at);
}

/** A day in few letters, such as `23 Nov 2026`. */
export function shortDay(day: string): string {
  return written(day, { day: "numeric", month: "short", year: "numeric" });
}

/** The day of an instant where the person is, such as `23 Nov 2026`. */
export function shortDayOf(at: number): string {
  return new Intl.DateTimeFormat(language(), { day: "numeric", month: "short", year: "numeric" }).format(at);
}

/** The day of an instant where the person is, as `2026-11-23`. */
export function dayHere(at: number): string {
  const date = new Date(at);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A day in a list of days, such as `Mon 23 Nov`. */
export function weekdayAndDay(day: string): string {
  return written(day, { weekday: "short", day: "numeric", month: "short" }).replace(",", "").replaceAll(" ", "\u00a0");
}

/** A day of the week, such as `Monday` for 0. */
export function dayOfTheWeek(number: number): string {
  return written(`2024-01-0${number + 1}`, { weekday: "long" });
}

/** A day in few letters, without the year where it is that of today. */
export function shorterDay(day: string, today: string): string {
  return day.slice(0, 4) === today.slice(0, 4) ? written(day, { day: "numeric", month: "short" }) : shortDay(day);
}

/** A month such as `2026-11` in words. */
export function monthName(month: string): string {
  return written(`${month}-01`, { month: "long", year: "numeric" });
}

/** A day is the same wherever it is read. */
function written(day: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language(), { ...options, timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
}
