/** Longer texts at once break off on some devices. */
const MOST = 200;

/** A page in pieces that a voice reads one after the other: a pause after each line, long lines cut at their sentences. */
export function sentencesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .flatMap((line) => (line.length <= MOST ? [line] : line.split(/(?<=[.;:!?。；！？])\s*/u)))
    .filter(Boolean);
}
