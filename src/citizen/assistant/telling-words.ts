import { plain, wordsOf, type Word } from './domain/plain-words.js';
import { LITTLE_WORDS } from './knowledge/little-words.js';

const LITTLE = new Set(LITTLE_WORDS.flatMap(wordsOf).map(({ typed }) => typed));
/** Words that say how something is asked, without their accents. */
export const LITTLE_PLAIN: ReadonlySet<string> = new Set([...LITTLE].map(plain));
/** A long number is somebody's or something's, one with a unit an age, a sum or a size: no matter of ours goes by either. */
const NUMBER = /^(?:\d{4,}|\d{2,3}|\d{1,4}(?:t|tr|trieu|triệu|k|h|m|m2|kg|km|cm|th|ng|n|p|đ|usd|cu|củ))$/u;

/** `cho` is little, `chó` is a dog; numbers say little. */
export function tells({ typed, plain: bare, tones }: Word): boolean {
  if (NUMBER.test(typed) || LITTLE.has(typed)) return false;
  return !(LITTLE_PLAIN.has(bare) && (tones === '' || tones === 'đ'));
}

/** What questions are the same by: their words without accents, and without how they are asked where more is said. */
export function askedAlike(question: string): string {
  const words = wordsOf(question);
  const telling = words.filter(({ plain: bare }) => !LITTLE_PLAIN.has(bare));
  return (telling.length > 0 ? telling : words).map((word) => word.plain).join(' ');
}
