import type { Conditions } from '../../shared/database/conditions.js';
import { patternsOf } from '../../shared/search/patterns.js';

/** Narrows a list to rows that have every word, with or without accents. */
export function matching(where: Conditions, column: string, text: string): void {
  for (const pattern of patternsOf(text)) where.and(`${column} LIKE plain_text(?)`, pattern);
}
