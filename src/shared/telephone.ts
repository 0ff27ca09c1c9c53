import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/min/metadata';

/** Whose numbers are typed here without a country, in this order. */
const COUNTRIES: readonly CountryCode[] = ['VN', 'CN'];

/**
 * A telephone number with its country code (E.164), however it was typed; undefined when there is no such number. Without a
 * country it is Vietnamese, and Chinese where no Vietnamese one is like it. Extensions are none of it.
 */
export function telephoneOf(typed: string): string | undefined {
  // Nobody types more, and what is longer is not worth looking at.
  if (typed.length > 40) return undefined;
  for (const defaultCountry of COUNTRIES) {
    const found = parsePhoneNumberFromString(
      typed.normalize('NFKC').trim(),
      { defaultCountry, extract: false },
      metadata,
    );
    if (found?.isValid() && found.ext === undefined) return found.number;
  }
  return undefined;
}
