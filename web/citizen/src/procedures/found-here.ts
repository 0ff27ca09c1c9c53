import type { FoundProcedure } from './queries.js';
import type { ProceduresSearch } from './search.js';

/** As the server compares words: without case and accents, `đ` as `d`. */
export function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}

/** What of the kept catalogue has every word, for a device without network. */
export function foundHere(
  all: readonly FoundProcedure[],
  { text = '', level, online }: ProceduresSearch,
): readonly FoundProcedure[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  return all.filter((each) => {
    const called = plain([each.code, each.vi, each.zh, each.en, each.field].join(' '));
    const byService =
      online === undefined || (each.service !== undefined && each.service !== 'COUNTER') === (online === 'true');
    return words.every((word) => called.includes(word)) && (level === undefined || each.level === level) && byService;
  });
}
