/** One word of a question as it was typed and without its accents; `plain` is what is compared. */
export interface Word {
  readonly typed: string;
  readonly plain: string;
}

const ACCENTS = /\p{M}/gu;
const WORDS = /[\p{L}\p{N}]+/gu;
/** `ký` and `kí`, `lý` and `lí` are spelt both ways. */
const FINAL_Y = /([hklmst])y$/;

/** In small letters without accents, spelt one way: `Đăng kí` and `dang ky` are the same. */
export function plain(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(ACCENTS, '').replaceAll('đ', 'd').replace(FINAL_Y, '$1i');
}

/** Signs that are no words, by the word that stands for them in the search. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/\bc\s?\/\s?o\b/g, ' cophieu '],
  [/\bh37[.\s-][\d.\s-]+/g, ' dossiercode '],
  [/\b(?:hn|tt|cn|cm)[\s-]?[a-z][\s-]?\d{4}\b/g, ' ticketcode '],
];

/** The words of a text; `c/o` is one, and so is the code of a ticket or dossier. */
export function wordsOf(text: string): Word[] {
  const whole = SIGNS.reduce((all, [sign, word]) => all.replace(sign, word), text.toLowerCase().normalize('NFC'));
  return (whole.match(WORDS) ?? []).map((typed) => ({ typed, plain: plain(typed) }));
}

/** Whether somebody wrote with accents, so that `bán` is not `bản`. */
export function accented(words: readonly Word[]): boolean {
  return words.some(({ typed }) => /\p{M}|đ/u.test(typed.normalize('NFD')));
}
