/** Reads lines of `name: phrase; phrase`; what is indented goes on with the line before. */
export function phrasesByName(text: string): Readonly<Record<string, readonly string[]>> {
  const lines = text.trim().replaceAll(/\n\s+/g, ' ').split('\n');
  return Object.fromEntries(
    lines.map((line) => {
      const at = line.indexOf(':');
      return [line.slice(0, at), phrases(line.slice(at + 1))];
    }),
  );
}

/** Phrases between semicolons. */
export function phrases(text: string): readonly string[] {
  return text
    .split(';')
    .map((phrase) => phrase.trim().replaceAll(/\s+/g, ' '))
    .filter(Boolean);
}
