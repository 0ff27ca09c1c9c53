import type { Direction } from '../../../shared/domain/place.js';

const TYPED = /^(?:([A-Z]{2})[\s-]?)?(?:([EI])[\s-]?)?(\d{1,9})$/;
const SHORTEST = 4;
const LETTERS: Readonly<Record<Direction, string>> = { EXPORT: 'E', IMPORT: 'I' };

/**
 * The ticket codes that somebody at a gate may mean: `HN-E-0417`, `hn e 417`, `E-0417` as the gate's own display shows it,
 * or the digits alone, which fit both directions. None for what is no code.
 */
export function codesMeant(typed: string, prefix: string): readonly string[] {
  const [, gate = prefix, letter, digits] = TYPED.exec(typed.trim().normalize('NFKC').toUpperCase()) ?? [];
  if (digits === undefined) return [];
  const letters = letter === undefined ? Object.values(LETTERS) : [letter];
  return letters.map((each) => `${gate}-${each}-${digits.padStart(SHORTEST, '0')}`);
}
