/** Words as people type them in a hurry: no accents, no capitals, `đ` as `d`. */
export function folded(text: string): string {
  return text.toLowerCase().replaceAll('đ', 'd').normalize('NFD').replaceAll(/\p{M}/gu, '').trim();
}
