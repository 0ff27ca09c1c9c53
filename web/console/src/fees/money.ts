import type { Language } from '../../../shared/words/catalogue.js';
import { quantityOf } from '../../../shared/quantities/quantity.js';
import { counted } from '../../../shared/time/instants.js';

/** `1.800.000 đ` as the reader writes numbers. */
export function money(dong: number, language: Language): string {
  return `${counted(dong, language)} đ`;
}

/** Whole đồng out of what was typed, with dots or commas between thousands; 0 where there is no number, or one with a fraction. */
export function typedMoney(text: string): number {
  const dong = quantityOf(text.replace(/\s*(đ|đồng|VND)$/i, ''), 'COUNT') ?? 0;
  return dong > 0 && dong < 1e12 ? dong : 0;
}
