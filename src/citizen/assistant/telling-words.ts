import { plain, wordsOf, type Word } from './domain/plain-words.js';
import { LITTLE_WORDS } from './knowledge/little-words.js';

const LITTLE = new Set(LITTLE_WORDS.flatMap(wordsOf).map(({ typed }) => typed));
/** Words that say how something is asked, without their accents. */
export const LITTLE_PLAIN: ReadonlySet<string> = new Set([...LITTLE].map(plain));
const LONG_NUMBER = /^\p{N}{4,}$/u;

/** `cho` is little, `chó` is a dog; a long number is somebody's or something's, and no matter of ours goes by it. */
export function tells({ typed, plain: bare }: Word): boolean {
  if (LONG_NUMBER.test(typed) || LITTLE.has(typed)) return false;
  return !(LITTLE_PLAIN.has(bare) && typed === typed.normalize('NFD').replace(/\p{M}/gu, ''));
}

/** What questions are the same by: their words without accents, and without how they are asked where more is said. */
export function askedAlike(question: string): string {
  const words = wordsOf(question);
  const telling = words.filter(({ plain: bare }) => !LITTLE_PLAIN.has(bare));
  return (telling.length > 0 ? telling : words).map((word) => word.plain).join(' ');
}
