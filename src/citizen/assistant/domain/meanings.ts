import { wordsOf, accented, type Word } from './plain-words.js';

/** Where a meaning stands in a text: from the word `from`, `length` words long. */
export interface Meant {
  readonly meaning: string;
  readonly from: number;
  readonly length: number;
}

interface Phrase {
  readonly meaning: string;
  readonly words: readonly Word[];
  /** How many of them it takes; the others must follow. */
  readonly length: number;
  readonly accented: boolean;
  readonly exact: boolean;
}

/** Finds phrases of several words in texts; of those that overlap, the longest. */
export class Meanings {
  private readonly byFirst = new Map<string, Phrase[]>();

  /**
   * What stands behind a `+` must follow, and is left for another meaning: `mất + sổ` is something lost, `mất mấy ngày` is not.
   * `strict`: one syllable alone counts only with its accents, since `mua` buys more often than it rains.
   */
  constructor(
    phrasesOf: Readonly<Record<string, readonly string[]>>,
    strict = false,
    private readonly ordinary: ReadonlySet<string> = new Set(),
  ) {
    for (const [meaning, phrases] of Object.entries(phrasesOf))
      for (const phrase of phrases) {
        const words = wordsOf(phrase);
        const { length } = wordsOf(phrase.split('+')[0] ?? '');
        const first = words[0]?.plain;
        if (first === undefined) continue;
        const exact = strict && words.length === 1 && accented(words);
        const known = { meaning, words, length, accented: accented(words), exact };
        this.byFirst.set(first, [...(this.byFirst.get(first) ?? []), known]);
      }
    for (const phrases of this.byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  }

  /** Who writes with accents means them: `bán đất` is not `bản đất`. */
  in(words: readonly Word[]): Meant[] {
    const typedSo = accented(words);
    const found: Meant[] = [];
    for (let from = 0; from < words.length;) {
      const phrase = this.byFirst
        .get(words[from]?.plain ?? '')
        ?.find(({ words: phrase, accented: byTone, exact }) =>
          phrase.every((word, n) =>
            exact
              ? word.typed === words[from + n]?.typed
              : this.same(word, words[from + n], typedSo && byTone, phrase.length === 1 && byTone),
          ),
        );
      if (phrase) found.push({ meaning: phrase.meaning, from, length: phrase.length });
      from += phrase?.length ?? 1;
    }
    return found;
  }

  private same(word: Word, other: Word | undefined, withAccents: boolean, alone: boolean): boolean {
    if (!other || word.plain !== other.plain) return false;
    // `hoà` and `hòa`, `ký` and `kí`: the tone stands on another letter, or the letter is spelt otherwise.
    if (word.tones === other.tones) return true;
    // Half of a question is often typed without: only an accent that contradicts counts; but `cho` alone does not wait.
    if (alone && this.ordinary.has(word.plain)) return false;
    return !withAccents || (!alone && other.tones === '');
  }
}
