import MiniSearch from 'minisearch';
import { HeardBefore } from './domain/heard-before.js';
import { Meanings } from './domain/meanings.js';
import { isElsewhere, outsideOf } from './outside.js';
import { LITTLE_PLAIN, tells } from './telling-words.js';
import { askedFor } from './domain/asked-for.js';
import { accented, withoutAccents, wordsOf, type Word } from './domain/plain-words.js';
import { ABBREVIATIONS } from './knowledge/abbreviations.js';
import { CONCEPTS, SOFT_CONCEPTS } from './knowledge/concepts.js';
import { REACHING } from './knowledge/reaching.js';
import { ORDINARY_WORDS } from './knowledge/little-words.js';

/** What can be answered, with all that it is called. */
export interface Answerable {
  readonly id: string;
  /** As the law or the gate names it. */
  readonly names: readonly string[];
  /** As people ask for it. */
  readonly called: readonly string[];
  /** Whole questions that people put for it. */
  readonly asked?: readonly string[];
  /** What it goes into: its words are not strange to it, though it is not found by them. */
  readonly about?: readonly string[];
}

/** How well one of them fits a question. */
export interface Fit {
  readonly id: string;
  readonly score: number;
  /** The share of what the question says that this is about, 0 to 1. */
  readonly covered: number;
  /** How much of what the question means it is about: the sum of how rare each of these meanings is. */
  readonly meant: number;
  /** The words of its own name that the question neither says nor means; ordinary ones left out. */
  readonly adds: ReadonlySet<string>;
}

/** What a question is about. */
export interface Found {
  /** What fits, the best first; nothing that speaks of something beyond is among them. */
  readonly fits: readonly Fit[];
  /** Of how many things it speaks. */
  readonly said: number;
  /** By how many words, pairs and meanings it was looked for. */
  readonly terms: number;
  /** Whether something definite is asked for, such as papers or a fee. */
  readonly definite: boolean;
  /** Above zero when it is put like questions that have an answer, below when like those that have none. */
  readonly likeOurs: number;
}

/** Something that the question says: a meaning, or a word that belongs to none. */
interface Said {
  readonly weight: number;
  readonly whole: readonly string[];
  readonly parts: readonly string[];
}

/** A word that stands nowhere speaks against an answer, but less than the rarest that does for one. */
const STRANGE = 3;
const ORDINARY = 0.4;
const PART = 0.6;
const ORDINARY_PLAIN = new Set(ORDINARY_WORDS.flatMap(wordsOf).map((word) => word.plain));
/** Those that tell no name from another: `đăng ký`, `cấp`. A little word such as `lại` does. */
const ORDINARY_TYPED = new Set(ORDINARY_WORDS.flatMap(wordsOf).flatMap((word) => (tells(word) ? [word.typed] : [])));
const MEANINGS = new Meanings(CONCEPTS, false, new Set([...LITTLE_PLAIN, ...ORDINARY_PLAIN]));
const BOOST: Readonly<Record<string, number>> = { '#': 2.5, '+': 1.6, "'": 1 };
/** Short syllables are other words when a letter is changed; pairs and long English words are not. */
const FUZZY = /^(\+.{8,}|[a-z]{5,})$/;

/** Finds by words, pairs of words and meanings what a question is about. */
export class SearchOfAnswers {
  private readonly index = new MiniSearch<{ id: string; names: string; called: string; asked: string }>({
    fields: ['names', 'called', 'asked'],
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term,
  });
  private readonly speaksOf = new Map<string, ReadonlySet<string>>();
  private readonly nameOf = new Map<string, readonly Word[]>();
  private readonly heldBy = new Map<string, number>();
  private readonly familiar = new Set<string>();
  private readonly count: number;
  private readonly heard: HeardBefore;

  /** `inVain`: whole questions that none of them answers. */
  constructor(answerables: readonly Answerable[], inVain: readonly string[]) {
    this.count = answerables.length;
    this.heard = new HeardBefore(
      answerables.flatMap(({ asked = [] }) => asked).map(spelledOut),
      inVain.map(spelledOut),
    );
    const texts = answerables.flatMap(({ names, called, asked = [], about = [] }) => [
      ...names,
      ...called,
      ...asked,
      ...about,
    ]);
    for (const word of [...texts, ...ORDINARY_WORDS].flatMap(wordsOf))
      this.familiar.add(word.typed).add(`~${word.plain}`);
    for (const { id, names, called, asked = [] } of answerables) {
      const termsIn = (texts: readonly string[]) => texts.map(spelledOut).flatMap(termsOf);
      const terms = { names: termsIn(names), called: termsIn(called), asked: termsIn(asked) };
      this.index.add({
        id,
        names: terms.names.join(' '),
        called: terms.called.join(' '),
        asked: terms.asked.join(' '),
      });
      this.nameOf.set(id, wordsOf(names[0] ?? ''));
      this.speaksOf.set(id, beyondIn(id, [...names, ...called], asked));
      for (const term of new Set([...terms.names, ...terms.called]))
        this.heldBy.set(term, (this.heldBy.get(term) ?? 0) + 1);
    }
  }

  /** What fits the question, the best first. */
  find(question: string): Found {
    const words = spelledOut(question);
    const outside = outsideOf(words);
    const said = this.said(words, outside.places);
    const all = said.reduce((sum, { weight }) => sum + weight, 0);
    const terms = termsOf(words);
    const likeOurs = this.heard.likeOurs(words);
    // Where somebody comes from or goes to is no matter that an answer could be about.
    const looked = termsOf(words.filter((_, at) => !outside.places.has(at))).length;
    if (looked === 0 || all === 0) return { fits: [], said: 0, terms: 0, definite: false, likeOurs };
    const typedSo = accented(words);
    const spoken = new Set(words.map((word) => word.plain));
    const meanings = new Set(MEANINGS.in(words).map(({ meaning }) => meaning));
    const fits = this.index
      .search(terms.join(' '), {
        boost: { names: 1.2, called: 1, asked: 0.4 },
        bm25: { k: 1.2, b: 0.35, d: 0.5 },
        fuzzy: (term) => (FUZZY.test(term) ? 1 : false),
        boostTerm: (term) => BOOST[term.charAt(0)] ?? (typedSo ? 0.4 : 1),
      })
      .filter(({ id }) => {
        const against = REACHING.has(id as string) ? outside.asked : [...outside.asked, ...outside.towards];
        return against.every((phrase) => this.speaksOf.get(id as string)?.has(phrase));
      })
      .map(({ id, score, queryTerms }) => {
        const held = new Set(queryTerms);
        const covered = said.reduce((sum, each) => sum + each.weight * share(each, held), 0) / all;
        const meant = said.reduce((sum, each) => sum + (holdsMeaning(each, held) ? each.weight : 0), 0);
        return {
          id: id as string,
          score: score * (0.25 + covered),
          covered,
          meant,
          adds: this.added(id as string, spoken, meanings),
        };
      })
      .toSorted((a, b) => b.score - a.score);
    return { fits, said: said.length, terms: looked, definite: askedFor(question).length > 0, likeOurs };
  }

  /** `lại` of `Đăng ký lại khai sinh`, where somebody speaks of `khai sinh`. */
  private added(id: string, spoken: ReadonlySet<string>, meanings: ReadonlySet<string>): ReadonlySet<string> {
    const name = this.nameOf.get(id) ?? [];
    const meant = MEANINGS.in(name).filter(({ meaning }) => meanings.has(meaning));
    const isMeant = (at: number) => meant.some(({ from, length }) => from <= at && at < from + length);
    const words = name.filter(
      ({ typed, plain }, at) => !spoken.has(plain) && !ORDINARY_TYPED.has(typed) && !isMeant(at),
    );
    return new Set(words.map(({ plain }) => plain));
  }

  private said(words: readonly Word[], places: ReadonlySet<number>): Said[] {
    const meant = MEANINGS.in(words);
    const within = new Set(meant.flatMap(({ from, length }) => Array.from({ length }, (_, n) => from + n)));
    const typedSo = accented(words);
    const forms = (word: Word) => (typedSo ? [`'${word.typed}`, word.plain] : [word.plain]);
    return [
      ...meant.map(({ meaning, from, length }) => ({
        weight: SOFT_CONCEPTS.has(meaning) ? ORDINARY : this.rarity(`#${meaning}`),
        whole: [`#${meaning}`],
        parts: words
          .slice(from, from + length)
          .filter(tells)
          .flatMap(forms),
      })),
      ...words
        .filter((word, at) => !within.has(at) && !places.has(at) && tells(word))
        .map((word) => ({
          weight: this.weightOf(word),
          whole: typedSo ? [`'${word.typed}`] : [word.plain],
          parts: [word.plain],
        })),
    ];
  }

  private weightOf(word: Word): number {
    const bare = word.tones === '' || word.tones === 'đ';
    if (!this.familiar.has(bare ? `~${word.plain}` : word.typed)) return STRANGE;
    return ORDINARY_PLAIN.has(word.plain) || !this.heldBy.has(word.plain) ? ORDINARY : this.rarity(word.plain);
  }

  private rarity(term: string): number {
    return Math.log(1 + this.count / (0.5 + (this.heldBy.get(term) ?? 0)));
  }
}

/**
 * What is beyond elsewhere, but spoken of here: by what it is called, or by who asks for it. Who comes from Hà Nội or needs a paper
 * for a visa still asks for nothing of theirs.
 */
function beyondIn(id: string, called: readonly string[], asked: readonly string[]): ReadonlySet<string> {
  const spoken = called.map((text) => outsideOf(wordsOf(text))).flatMap((each) => [...each.asked, ...each.towards]);
  const told = REACHING.has(id) ? [] : asked.flatMap((text) => outsideOf(wordsOf(text)).asked);
  return new Set([...spoken, ...told.filter((phrase) => !isElsewhere(phrase))]);
}

function holdsMeaning({ whole: [first] }: Said, held: ReadonlySet<string>): boolean {
  return first !== undefined && first.startsWith('#') && held.has(first);
}

function share({ whole, parts }: Said, held: ReadonlySet<string>): number {
  if (whole.some((term) => held.has(term))) return 1;
  return parts.some((term) => held.has(term)) ? PART : 0;
}

/** Abbreviations in full, with accents only where somebody writes with them. */
function spelledOut(text: string): Word[] {
  const words = wordsOf(text);
  const typedSo = accented(words);
  return words.flatMap((word) => {
    // `độc` is no `doc`.
    const long = Object.hasOwn(ABBREVIATIONS, word.typed) ? ABBREVIATIONS[word.typed] : undefined;
    if (long === undefined) return [word];
    return typedSo ? wordsOf(long) : wordsOf(long).map(withoutAccents);
  });
}

/** Words as typed (`'bán`) and plain (`ban`), pairs of them (`+khai_sinh`) and what they mean (`#birth`). */
function termsOf(words: readonly Word[]): string[] {
  const telling = words.filter(tells);
  const typed = accented(words) ? telling.map((word) => `'${word.typed}`) : [];
  const pairs = telling.slice(1).map((word, n) => `+${telling[n]?.plain}_${word.plain}`);
  const meant = MEANINGS.in(words).map(({ meaning }) => `#${meaning}`);
  return [...typed, ...telling.map(({ plain }) => plain), ...pairs, ...meant];
}
