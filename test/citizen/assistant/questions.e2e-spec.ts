import { describe, expect, it } from '@jest/globals';
import { TOPICS } from '../../../src/citizen/assistant/domain/topics.js';
import { ASKED } from '../../../src/citizen/assistant/knowledge/asked/asked.js';
import { ASKED_IN_VAIN } from '../../../src/citizen/assistant/knowledge/asked-in-vain/asked-in-vain.js';
import { wordsOf } from '../../../src/citizen/assistant/domain/plain-words.js';
import { PROCEDURE_CATALOGUE } from '../../../src/citizen/procedures/catalogue/procedure-catalogue.js';
import { questionsOf, type Expected, type Question } from './figures.js';

const tuned = questionsOf('tuned');
const frozen = questionsOf('frozen');
const all = [...tuned, ...frozen, ...questionsOf('development')];

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

  it('are none of those that the assistant has heard before', () => {
    const plainly = (text: string) =>
      wordsOf(text)
        .map(({ plain }) => plain)
        .join(' ');
    const heard = new Set([...Object.values(ASKED).flat(), ...ASKED_IN_VAIN].map(plainly));
    expect(all.filter(({ text }) => heard.has(plainly(text)))).toEqual([]);
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
