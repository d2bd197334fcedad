const CODES = [
  "AT", "AU", "BE", "BG", "BR", "CA", "CH", "CN", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR", "HR",
  "HU", "IE", "IN", "IS", "IT", "JP", "KR", "LT", "LU", "LV", "MT", "MX", "NL", "NO", "NZ", "PL", "PT", "RO", "SE",
  "SG", "SI", "SK", "TR", "UA", "US", "ZA",
] as const; // prettier-ignore

/** Countries to choose from, by name; one that was chosen elsewhere is kept. */
export function countries(kept: string, locale = "en"): { code: string; name: string }[] {
  const names = new Intl.DisplayNames([locale], { type: "region" });
  const codes = new Set<string>(kept ? [...CODES, kept] : CODES);
  return [...codes]
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
}

/** The country of the device's language, such as `US` of `en-US`, as a first guess; empty where it says none. */
export function likelyCountry(languages: readonly string[] = navigator.languages): string {
  const regions = languages.map((language) => new Intl.Locale(language).region ?? "");
  return regions.find((region) => (CODES as readonly string[]).includes(region)) ?? "";
}
