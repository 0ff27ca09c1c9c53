/** What is counted is whole: packages, vehicles, đồng. What is measured may have a fraction: kilograms, degrees. */
export type QuantityKind = 'COUNT' | 'MEASURE';

/** Three digits behind one mark: thousands to who writes Vietnamese with a dot or English with a comma, a fraction to the other. */
const EITHER = /^-?[1-9]\d{0,2}[.,]\d{3}$/;
const PLAIN = /^-?\d+$/;
const THOUSANDS = /^-?\d{1,3}(?:( )\d{3}(?: \d{3})*|(\.)\d{3}(?:\.\d{3})+|(,)\d{3}(?:,\d{3})+)$/;
const FRACTION = /^-?\d+[.,]\d+$/;
const BOTH_MARKS = /^-?\d{1,3}(?:(?:\.\d{3})+,\d+|(?:,\d{3})+\.\d+|(?: \d{3})+[.,]\d+)$/;

/**
 * The numbers that somebody may have meant: none, one, or two, the larger first, where `12.000` is twelve thousand to one
 * reader and twelve to another. Full digits of a Chinese keyboard are digits, spaces part thousands.
 */
export function readingsOf(typed: string, kind: QuantityKind): readonly number[] {
  const text = typed.normalize('NFKC').replace('−', '-').trim();
  const grouped = Number(text.replaceAll(/[^\d-]/g, ''));
  if (PLAIN.test(text) || THOUSANDS.test(text)) return [grouped];
  // Nobody counts thousandths of a package.
  if (EITHER.test(text)) return kind === 'COUNT' ? [grouped] : [grouped, fractionOf(text)];
  if (kind === 'MEASURE' && (FRACTION.test(text) || BOTH_MARKS.test(text))) return [fractionOf(text)];
  return [];
}

/** The one number that was meant; undefined where there is none, or it is not known which of two. */
export function quantityOf(typed: string, kind: QuantityKind): number | undefined {
  const [only, ...others] = readingsOf(typed, kind);
  return others.length === 0 ? only : undefined;
}

/** A number as it is typed, so that it reads as itself alone; empty where there is none. */
export function typedQuantity(number: number | undefined): string {
  if (number === undefined) return '';
  const text = String(number);
  return EITHER.test(text) ? `${text}0` : text;
}

/** The last mark begins the fraction. */
function fractionOf(text: string): number {
  const at = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  return Number(`${text.slice(0, at).replaceAll(/[^\d-]/g, '')}.${text.slice(at + 1)}`);
}
