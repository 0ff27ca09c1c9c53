/** Nine digits and more in a row, however they are set apart: telephones, identity and account numbers. */
const LONG_NUMBER = /(?:\d[ .\-()]{0,2}){8,}\d/g;
/** Sums are as long, and nobody's. */
const SUM = /\d{1,3}(?:\.\d{3})+ ?(?:đồng|VNĐ|VND)/giu;
const ADDRESS = /[^\s@]{1,64}@[^\s@]{1,200}\.[^\s@]+/g;

/** A part of a text, from a letter up to before another. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * In which of the words for the public something personal stands: a long number, an e-mail address, or the sender's name.
 * The second person looks for what no rule finds.
 */
export function personalIn<K extends string>(words: Readonly<Record<K, string>>, name: string | undefined): K[] {
  return (Object.keys(words) as K[]).filter((key) => personalSpans(words[key], name).length > 0);
}

/** Where in a text it stands, in the order of the text. */
export function personalSpans(text: string, name: string | undefined): Span[] {
  // As long as before, so that what is found stands where it was.
  const withoutSums = text.replaceAll(SUM, (sum) => '\u2026'.repeat(sum.length));
  const found = [LONG_NUMBER, ADDRESS].flatMap((pattern) =>
    [...withoutSums.matchAll(pattern)].map(({ index, 0: part }) => ({ from: index, to: index + part.length })),
  );
  return [...found, ...namesIn(text, name)].toSorted((a, b) => a.from - b.from);
}

/** The name in a text, in any case and without accents: a name is a name however it is typed. */
function namesIn(text: string, name = ''): Span[] {
  const called = plain(name).map(({ letter }) => letter);
  const wanted = called.join('').trim();
  if (!wanted) return [];
  const letters = plain(text);
  const line = letters.map(({ letter }) => letter).join('');
  const spans: Span[] = [];
  for (let at = line.indexOf(` ${wanted} `); at !== -1; at = line.indexOf(` ${wanted} `, at + 1)) {
    const [first, after] = [letters[at + 1], letters[at + 1 + wanted.length]];
    if (first && after) spans.push({ from: first.at, to: after.at });
  }
  return spans;
}

/** The letters of a text without case and accents, one space for whatever stands between words, with where each stood. */
function plain(text: string): { letter: string; at: number }[] {
  const letters = [{ letter: ' ', at: 0 }];
  let at = 0;
  for (const each of text) {
    const bare = each.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
    const isMark = bare === '';
    const isWord = /^[\p{L}\d]$/u.test(bare);
    if (isWord) letters.push({ letter: bare, at });
    else if (!isMark && letters.at(-1)?.letter !== ' ') letters.push({ letter: ' ', at });
    at += each.length;
  }
  if (letters.at(-1)?.letter !== ' ') letters.push({ letter: ' ', at });
  return letters;
}
