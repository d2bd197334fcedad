import type { Check } from "../api/types";
import { likelyCountry } from "../about/countries";

/** All that is known of a person's country: by their journal, by their choice on this device, and by the device itself. */
export interface Where {
  /** The country of the setup, empty if it says none. */
  stated: string;
  /** Null if none was chosen on this device; empty for another country than those of the list. */
  chosen: string | null;
}

type Numbers = Check["emergencyNumbers"];

/** The country whose emergency number is shown; empty for elsewhere. */
export function countryOf(numbers: Numbers, { stated, chosen }: Where, guess = likelyCountry): string {
  return stated || (chosen ?? guess(Object.keys(numbers.countries)));
}

export function numberOf(numbers: Numbers, country: string): string {
  return numbers.countries[country] ?? numbers.elsewhere;
}
