import type { Language } from '../../../shared/words/catalogue.js';
import { counted } from '../../../shared/time/instants.js';

/** `1.800.000 đ` as the reader writes numbers. */
export function money(dong: number, language: Language): string {
  return `${counted(dong, language)} đ`;
}

/** Whole đồng out of what was typed, with dots or commas between thousands; 0 where there is no number. */
export function typedMoney(text: string): number {
  return Number(text.replaceAll(/\D/g, '').slice(0, 12));
}
