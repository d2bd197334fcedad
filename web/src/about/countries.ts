import { language } from "../words/language";

/** Countries to choose from, by name: all whose number is known, and one that was chosen elsewhere. */
export function countries(codes: readonly string[], kept: string): { code: string; name: string }[] {
  const names = new Intl.DisplayNames([language()], { type: "region" });
  return [...new Set(kept ? [...codes, kept] : codes)]
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => a.name.localeCompare(b.name, language()));
}

/** A region's time zones as a browser knows them; not every browser does. */
type WithTimeZones = Intl.Locale & { getTimeZones?: () => string[]; timeZones?: string[] };

/**
 * The country that a device is most likely in, as a first guess: that of its time zone, since many devices speak
 * American English everywhere, or else that of its languages, such as `AT` of `de-AT`. Empty where neither says one.
 */
export function likelyCountry(
  codes: readonly string[],
  languages: readonly string[] = navigator.languages,
  zone: string = Intl.DateTimeFormat().resolvedOptions().timeZone,
): string {
  const spoken = languages.map(regionOf).filter((region) => codes.includes(region));
  const here = codes.filter((code) => zonesOf(code).includes(zone));
  return here.find((code) => spoken.includes(code)) ?? here[0] ?? spoken[0] ?? "";
}

/** Empty where a language names none, or is none: some browsers pass on what the system says, such as `en-US@posix`. */
function regionOf(language: string): string {
  try {
    return new Intl.Locale(language).region ?? "";
  } catch {
    return "";
  }
}

function zonesOf(country: string): string[] {
  const locale = new Intl.Locale("und", { region: country }) as WithTimeZones;
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}
