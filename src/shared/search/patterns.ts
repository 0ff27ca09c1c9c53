/** Patterns for `LIKE`, each of which a text must hold: its words, at most ten. */
export function patternsOf(text: string | undefined): readonly string[] {
  const words = (text ?? '').split(/\s+/).filter(Boolean).slice(0, 10);
  return words.map((word) => `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`);
}
