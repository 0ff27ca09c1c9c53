/** A customs declaration's number wherever it stands in a pasted text, also in groups: `3012 3456 7890`. */
const NUMBER = /(?<!\d)(?:10|30)(?:[ .-]?\d){10}(?!\d)/g;

/** The customs numbers that a pasted text holds; what looks like none stays as it was typed, for the server to name. */
export function customsNumbersIn(text: string): readonly string[] {
  const found = [...text.matchAll(NUMBER)].map(([number]) => number.replaceAll(/\D/g, ''));
  if (found.length > 0) return [...new Set(found)];
  return listed(text);
}

/** What stands between commas, semicolons and line ends. */
export function listed(text: string): readonly string[] {
  return text
    .split(/[,;\n]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}
