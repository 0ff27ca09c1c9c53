import { bare } from './checked.js';
import { lookAlike } from './look-alike.js';
import type { Mark } from './marks.js';

/** How what was looked for fits: whole or in part, as it is written or by characters that look alike. Best first. */
export const FITS = ['EXACT', 'ALIKE', 'PART', 'PART_ALIKE'] as const;
export type Fit = (typeof FITS)[number];

/** A character that was taken for another. */
export interface Misread {
  readonly read: string;
  readonly declared: string;
}

export interface Match {
  readonly mark: Mark;
  readonly fit: Fit;
  /** Each pair once. */
  readonly misread: readonly Misread[];
}

/** Fewer characters fit too much to help. */
export const FEWEST = 3;

/** What somebody typed as marks are compared: letters and digits alone; undefined when that is too little. */
export function soughtOf(typed: string): string | undefined {
  const text = bare(typed).replaceAll(/[^\p{L}\p{N}]/gu, '');
  return Array.from(text).length < FEWEST ? undefined : text;
}

/** How a mark fits what is sought; undefined when it does not. Of several places in it the one with the fewest misreadings. */
export function matchOf(sought: string, mark: Mark): Match | undefined {
  const declared = Array.from(bare(mark.text));
  const alike = lookAlike(mark.text);
  const wanted = lookAlike(sought);
  const read = Array.from(sought);
  let best: readonly Misread[] | undefined;
  for (let at = alike.indexOf(wanted); at !== -1; at = alike.indexOf(wanted, at + 1)) {
    const misread = misreadAt(read, declared.slice(at, at + read.length));
    if (!best || misread.length < best.length) best = misread;
  }
  if (!best) return undefined;
  const whole = alike.length === wanted.length;
  const fit = best.length === 0 ? (whole ? 'EXACT' : 'PART') : whole ? 'ALIKE' : 'PART_ALIKE';
  return { mark, fit, misread: best };
}

function misreadAt(read: readonly string[], declared: readonly string[]): readonly Misread[] {
  const pairs = read.flatMap((each, i) => (each === declared[i] ? [] : [`${each}${declared[i] ?? ''}`]));
  return [...new Set(pairs)].map((pair) => ({ read: pair.slice(0, 1), declared: pair.slice(1) }));
}

/** The mark of a vehicle that fits best; undefined when none does. */
export function bestMatch(sought: string, marks: readonly Mark[]): Match | undefined {
  return marks
    .flatMap((mark) => matchOf(sought, mark) ?? [])
    .reduce<Match | undefined>((best, each) => (best && rankOf(best) <= rankOf(each) ? best : each), undefined);
}

export function rankOf({ fit }: Pick<Match, 'fit'>): number {
  return FITS.indexOf(fit);
}
