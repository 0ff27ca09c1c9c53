import { BEYOND, ELSEWHERE, ORIGINS, OURS } from './knowledge/beyond.js';
import { CONCEPTS } from './knowledge/concepts.js';
import { HERE, PURPOSES } from './knowledge/reaching.js';
import { Meanings } from './domain/meanings.js';
import { plain, type Word } from './domain/plain-words.js';

const byItself = (phrases: readonly string[]) => Object.fromEntries(phrases.map((phrase) => [phrase, [phrase]]));
const PLACES = new Set(ELSEWHERE);
const NOT_OURS = new Set([...BEYOND, ...ELSEWHERE]);
/** What we speak of ourselves, so that `kiểm lâm đóng dấu` is not in Lâm Đồng. */
const SPOKEN_OF = Object.values(CONCEPTS)
  .flat()
  .filter((phrase) => phrase.includes(' ') && !phrase.includes('+') && !NOT_OURS.has(phrase));
const OUTSIDE = new Meanings({ ...byItself([...BEYOND, ...ELSEWHERE]), '': [...OURS, ...SPOKEN_OF] }, true);
const AT_HOME = new Meanings({ here: HERE });
const FROM = new Set(ORIGINS.map(plain));
const TOWARDS = new Set(PURPOSES.map(plain));
const NEAR = 5;

export interface Outside {
  /** What is beyond or elsewhere, and is asked for. */
  readonly asked: readonly string[];
  /** The same where it is said to be where to, or what for. */
  readonly towards: readonly string[];
  /** Which words only say where somebody is or comes from. */
  readonly places: ReadonlySet<number>;
}

/** Whether it is another province or country, and no errand. */
export const isElsewhere = (phrase: string): boolean => PLACES.has(phrase);

/** What a question says that is beyond the platform, or elsewhere. */
export function outsideOf(words: readonly Word[]): Outside {
  const before = (from: number, most: number) => words.slice(Math.max(0, from - most), from).map((word) => word.plain);
  const asked: string[] = [];
  const towards: string[] = [];
  const places = new Set<number>();
  const skip = (from: number, length: number) => {
    for (let n = from; n < from + length; n++) places.add(n);
  };
  for (const { from, length } of AT_HOME.in(words)) skip(from, length);
  for (const { meaning, from, length } of OUTSIDE.in(words)) {
    if (meaning === '') continue;
    const place = PLACES.has(meaning);
    if (place && before(from, 1).some((word) => FROM.has(word))) {
      skip(from, length);
      continue;
    }
    if (before(from, NEAR).some((word) => TOWARDS.has(word))) towards.push(meaning);
    else asked.push(meaning);
    if (place) skip(from, length);
  }
  return { asked, towards, places };
}
