/** One word of a question as it was typed and without its accents; `plain` is what is compared. */
export interface Word {
  readonly typed: string;
  readonly plain: string;
  /** Its accents whatever letter they stand on, and whether it has a `đ`. */
  readonly tones: string;
}

const ACCENT = /\p{M}/u;
const WORDS = /[\p{L}\p{N}]+/gu;
/** `ký` and `kí`, `lý` and `lí` are spelt both ways. */
const FINAL_Y = /([hklmst])y$/;

/** In small letters without accents, spelt one way: `Đăng kí` and `dang ky` are the same. */
export function plain(word: string): string {
  return wordOf(word).plain;
}

/** Every text that is known is taken apart whenever the search is built, so each word is looked at once. */
function wordOf(word: string): Word {
  const typed = word.toLowerCase();
  let letters = '';
  let tones = '';
  for (const sign of typed.normalize('NFD'))
    if (ACCENT.test(sign)) tones += sign;
    else if (sign === 'đ') [letters, tones] = [`${letters}d`, `${tones}đ`];
    else letters += sign;
  return {
    typed,
    plain: letters.replace(FINAL_Y, '$1i'),
    tones: tones.length > 1 ? [...tones].toSorted().join('') : tones,
  };
}

/** The word as somebody types who leaves accents out. */
export function withoutAccents(word: Word): Word {
  return { typed: word.plain, plain: word.plain, tones: '' };
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
  return (whole.match(WORDS) ?? []).map(wordOf);
}

/** Whether somebody wrote with accents, so that `bán` is not `bản`. */
export function accented(words: readonly Word[]): boolean {
  return words.some(({ tones }) => tones !== '');
}
