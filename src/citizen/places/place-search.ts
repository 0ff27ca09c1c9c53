import type { Conditions } from '../../shared/database/conditions.js';

/** Narrows a list to rows that have every word, with or without accents. */
export function matching(where: Conditions, column: string, text: string): void {
  for (const word of text.split(/\s+/).filter(Boolean).slice(0, 10))
    where.and(`${column} LIKE plain_text(?)`, `%${word.replace(/[\\%_]/g, '\\$&')}%`);
}
