import type { Language } from '../../../shared/words/catalogue.js';

/** `8.000` as people of the country write it, `8,000` for others. */
export function sumOf(dong: number, language: Language): string {
  return new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB').format(dong);
}
