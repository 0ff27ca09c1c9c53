import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { PROCEDURE_CATALOGUE } from '../../../src/citizen/procedures/catalogue/procedure-catalogue.js';

type Expected =
  | { kind: 'procedure'; code: string }
  | { kind: 'gate'; topic: string }
  | { kind: 'unknown' }
  | { kind: 'ask-back'; between: string[] };
interface Question {
  id: string;
  language: 'vi' | 'en';
  text: string;
  expects: Expected;
}

const TOPICS = [
  'OPENING_HOURS',
  'STATE_NOW',
  'WAIT',
  'CLOSURES',
  'HOW_TO_BOOK',
  'FEES',
  'PAPERS',
  'TICKET_STATUS',
  'DOSSIER_STATUS',
  'PASS',
  'NO_SHOW',
  'APPEAL',
  'DRIVER_ACCESS',
  'CALL',
  'CORRECTION',
];
const read = (half: string): Question[] =>
  JSON.parse(readFileSync(new URL(`./questions/${half}.json`, import.meta.url), 'utf8')) as Question[];
const tuned = read('tuned');
const frozen = read('frozen');
const all = [...tuned, ...frozen];

function named({ expects }: Question): string[] {
  if (expects.kind === 'procedure') return [expects.code];
  if (expects.kind === 'gate') return [expects.topic];
  return expects.kind === 'ask-back' ? expects.between : [];
}

describe('The questions that the assistant is measured by', () => {
  it('name only procedures of the catalogue and topics of the gate', () => {
    const known = new Set([...TOPICS, ...PROCEDURE_CATALOGUE.map(({ code }) => code)]);
    expect(all.flatMap(named).filter((name) => !known.has(name))).toEqual([]);
  });

  it('are each asked once, with an id of their own', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ text }) => text.toLowerCase())).size).toBe(all.length);
  });

  it('are of the same mix in both halves', () => {
    const count = (half: Question[], kind: Expected['kind'], language: string) =>
      half.filter((question) => question.expects.kind === kind && question.language === language).length;
    for (const kind of ['procedure', 'gate', 'unknown', 'ask-back'] as const) {
      for (const language of ['vi', 'en']) {
        expect(Math.abs(count(tuned, kind, language) - count(frozen, kind, language))).toBeLessThanOrEqual(1);
      }
    }
  });

  it('ask back between two things or more', () => {
    const between = all.flatMap(({ expects }) => (expects.kind === 'ask-back' ? [expects.between.length] : []));
    expect(Math.min(...between)).toBeGreaterThanOrEqual(2);
  });
});
