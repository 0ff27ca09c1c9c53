/** Nine digits and more in a row, however they are set apart: telephones, identity and account numbers. */
const LONG_NUMBER = /(?:\d[ .\-()]{0,2}){8,}\d/;
/** Sums are as long, and nobody's. */
const SUM = /\d{1,3}(?:\.\d{3})+ ?(?:đồng|VNĐ|VND)/giu;
const ADDRESS = /[^\s@]@[^\s@]+\.[^\s@]/;

/**
 * In which of the words for the public something personal stands: a long number, an e-mail address, or the sender's name.
 * The second person looks for what no rule finds.
 */
export function personalIn<K extends string>(words: Readonly<Record<K, string>>, name: string | undefined): K[] {
  const called = name && plain(name);
  return (Object.keys(words) as K[]).filter((key) => {
    const text = words[key].replaceAll(SUM, '');
    return LONG_NUMBER.test(text) || ADDRESS.test(text) || (called && plain(text).includes(called));
  });
}

/** Without case and accents: a name is a name however it is typed. */
function plain(text: string): string {
  const bare = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
  return ` ${bare.replaceAll(/[^\p{L}\d]+/gu, ' ').trim()} `;
}
