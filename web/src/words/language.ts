import { getLocale, type Locale } from "../paraglide/runtime.js";

/** By language of the messages, how its days, times and names are written; our English writes the day before the month. */
const WRITTEN: Record<Locale, string> = { en: "en-GB" };

/** The language of this page, as `Intl` calls it. */
export const language = (): string => WRITTEN[getLocale()];
