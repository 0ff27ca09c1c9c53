const MOST = 1_500;
const CITED = /\[(\d{1,3})\]/g;
const NUMBER = /\p{Nd}+(?:[.,:/]\p{Nd}+)*/gu;
/** Links, e-mail addresses, and names of hosts. */
const ADDRESS = /\S+@\S+|\b(?:https?:\/\/|www\.)\S+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\b/giu;
const SENTENCES = new Intl.Segmenter('vi', { granularity: 'sentence' });

export type Phrasing =
  | { readonly taken: true; readonly text: string; readonly cites: readonly number[] }
  | {
      readonly taken: false;
      readonly why:
        'EMPTY' | 'TOO_LONG' | 'CITES_NOTHING' | 'CITES_WHAT_WAS_NOT_GIVEN' | 'NUMBER_NOT_GIVEN' | 'ADDRESS_NOT_GIVEN';
    };

/**
 * Whether what a model wrote may be shown: each sentence cites something, only what it was given, and no figure or address in
 * it is its own. What somebody talks it into thus says at most in other words what stands in the passages.
 * `given` are the passages, cited as [1], [2] …
 */
export function checkPhrasing(written: string, given: readonly string[]): Phrasing {
  // Full-width figures are figures.
  const text = written.normalize('NFKC').trim();
  if (text === '') return { taken: false, why: 'EMPTY' };
  if (text.length > MOST) return { taken: false, why: 'TOO_LONG' };
  const cites = [...new Set([...text.matchAll(CITED)].map(([, n]) => Number(n)))];
  if (cites.length === 0 || sentencesOf(text).some((sentence) => sentence.search(CITED) < 0))
    return { taken: false, why: 'CITES_NOTHING' };
  if (cites.some((n) => n < 1 || n > given.length)) return { taken: false, why: 'CITES_WHAT_WAS_NOT_GIVEN' };
  const known = new Set(given.flatMap(numbersIn));
  if (numbersIn(text.replaceAll(CITED, ' ')).some((number) => !known.has(number)))
    return { taken: false, why: 'NUMBER_NOT_GIVEN' };
  const addresses = new Set(given.flatMap((passage) => passage.toLowerCase().match(ADDRESS) ?? []));
  if ((text.toLowerCase().match(ADDRESS) ?? []).some((address) => !addresses.has(address)))
    return { taken: false, why: 'ADDRESS_NOT_GIVEN' };
  return { taken: true, text, cites: cites.toSorted((a, b) => a - b) };
}

/** What stands behind the end of a sentence, such as `. [1]`, belongs to it. */
function sentencesOf(text: string): string[] {
  const parts = [...SENTENCES.segment(text)].map(({ segment }) => segment).filter((each) => /\p{L}|\[/u.test(each));
  return parts.reduce<string[]>((all, part) => {
    const last = all.at(-1);
    const only = last !== undefined && part.replaceAll(CITED, '').search(/\p{L}/u) < 0;
    return only ? [...all.slice(0, -1), last + part] : [...all, part];
  }, []);
}

/** Thousands are set with a dot in Vietnamese and a comma in English: only the figures count. */
function numbersIn(text: string): string[] {
  return (text.match(NUMBER) ?? []).map((number) => number.replaceAll(/[.,](?=\d{3}(?!\d))/g, ''));
}
