import { readFileSync } from 'node:fs';
import type { Verdict } from '../../../src/citizen/assistant/domain/verdict.js';

export type Expected =
  | { kind: 'procedure'; code: string }
  | { kind: 'gate'; topic: string }
  | { kind: 'unknown' }
  | { kind: 'ask-back'; between: string[] };

export interface Question {
  id: string;
  language: 'vi' | 'en';
  text: string;
  expects: Expected;
}

/** The questions that were written before any retrieval, the half that may be tuned on, and those written while tuning. */
export const SETS = ['frozen', 'tuned', 'development'] as const;
export type QuestionSet = (typeof SETS)[number];

export function questionsOf(set: QuestionSet): Question[] {
  return JSON.parse(readFileSync(new URL(`./questions/${set}.json`, import.meta.url), 'utf8')) as Question[];
}

/** Shares from 0 to 1, as questions/README.md says what they are. */
export interface Figures {
  readonly first: number;
  readonly top3: number;
  readonly unknown: number;
  readonly asksBack: number;
}

/** How well questions are answered; of what was asked nothing is told but the shares. */
export async function figuresOf(
  questions: readonly Question[],
  answer: (text: string) => Promise<Verdict>,
): Promise<Figures> {
  const right = { first: [] as boolean[], top3: [] as boolean[], unknown: [] as boolean[], asksBack: [] as boolean[] };
  for (const { text, expects } of questions) {
    const verdict = await answer(text);
    if (expects.kind === 'unknown') right.unknown.push(verdict.kind === 'UNKNOWN');
    else if (expects.kind === 'ask-back') right.asksBack.push(asksBetween(verdict, expects.between));
    else {
      const wanted = expects.kind === 'procedure' ? expects.code : expects.topic;
      right.first.push(verdict.kind === 'ANSWER' && verdict.id === wanted);
      right.top3.push(offeredBy(verdict).includes(wanted));
    }
  }
  return {
    first: share(right.first),
    top3: share(right.top3),
    unknown: share(right.unknown),
    asksBack: share(right.asksBack),
  };
}

/** The first three, those that it asks back with included. */
function offeredBy(verdict: Verdict): readonly string[] {
  if (verdict.kind === 'UNKNOWN') return [];
  return (verdict.kind === 'ANSWER' ? [verdict.id, ...verdict.also] : verdict.between).slice(0, 3);
}

function asksBetween(verdict: Verdict, between: readonly string[]): boolean {
  return verdict.kind === 'ASK_BACK' && verdict.between.filter((each) => between.includes(each)).length >= 2;
}

function share(right: readonly boolean[]): number {
  return right.filter(Boolean).length / right.length;
}
