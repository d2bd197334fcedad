/** Minutes and seconds such as `12:05`. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

/** A day of the journal, such as `Monday, 23 November`. It is a date without a time zone. */
export function dayName(day: string, locale = "en-GB"): string {
  return new Intl.DateTimeFormat(locale, { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** The time of day of an instant, where the person is. */
export function timeOfDay(at: number, locale = "en-GB"): string {
  return new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" }).format(new Date(at));
}

/** A day in few letters, such as `23 Nov 2026`. */
export function shortDay(day: string, locale = "en-GB"): string {
  return new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** The day of an instant where the person is, such as `23 Nov 2026`. */
export function shortDayOf(at: number, locale = "en-GB"): string {
  return new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric" }).format(new Date(at));
}

/** A day in a list of days, such as `Mon 23 Nov`. */
export function weekdayAndDay(day: string, locale = "en-GB"): string {
  return new Intl.DateTimeFormat(locale, { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" })
    .format(new Date(`${day}T00:00:00Z`))
    .replace(",", "")
    .replaceAll(" ", "\u00a0");
}

/** The same without the year where it is that of today. */
export function shorterDay(day: string, today: string): string {
  const text = shortDay(day);
  return day.slice(0, 4) === today.slice(0, 4) ? text.replace(/ \d{4}$/, "") : text;
}

/** A month such as `2026-11` in words. */
export function monthName(month: string, locale = "en-GB"): string {
  return new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
}
