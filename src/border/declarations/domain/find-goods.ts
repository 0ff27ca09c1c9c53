import { folded } from '../../../shared/domain/folded.js';

/** A commodity as it is looked for. */
export interface NamedGoods {
  readonly code: string;
  /** Its names in every language that has one. */
  readonly names: readonly string[];
}

/**
 * The goods whose names hold every word that was typed, accents or not; or whose code begins so. What begins with the
 * words comes first, then by code.
 */
export function findGoods<T extends NamedGoods>(all: readonly T[], typed: string, most: number): readonly T[] {
  const digits = typed.replaceAll(/[\s.]/g, '');
  if (/^\d+$/.test(digits)) return all.filter(({ code }) => code.startsWith(digits)).slice(0, most);
  const exact = typed.normalize('NFC').toLowerCase().trim();
  const plain = folded(typed);
  const words = plain.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return [];
  return all
    .flatMap((goods) => {
      const names = goods.names.map(folded);
      if (!names.some((name) => words.every((word) => name.includes(word)))) return [];
      const asTyped = goods.names.some((name) => name.normalize('NFC').toLowerCase().includes(exact));
      const begins = names.some((name) => name.startsWith(plain));
      return [{ goods, rank: (asTyped ? 0 : 2) + (begins ? 0 : 1) }];
    })
    .sort((a, b) => a.rank - b.rank || (a.goods.code < b.goods.code ? -1 : 1))
    .slice(0, most)
    .map(({ goods }) => goods);
}
