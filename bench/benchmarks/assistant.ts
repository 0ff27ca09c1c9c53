import { Client } from 'pg';
import { searchOver } from '../../src/citizen/assistant/answer-book.js';
import { verdictOf } from '../../src/citizen/assistant/domain/verdict.js';
import { PROCEDURE_CATALOGUE } from '../../src/citizen/procedures/catalogue/procedure-catalogue.js';
import { migrate } from '../../src/shared/database/migrate.js';
import { SETS, figuresOf, questionsOf } from '../../test/citizen/assistant/figures.js';
import type { Bench, Benchmark, Result } from '../benchmark.js';

const AIMS = { first: 0.8, top3: 0.95, unknown: 0.9 } as const;

/** What the assistant answers to questions that people ask, over the procedures that a new installation holds. */
async function run(bench: Bench): Promise<Result[]> {
  bench.say('assistant …');
  const url = await bench.database.fresh();
  await migrate(url);
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ code: string; vi: string; en: string }>('SELECT code, vi, en FROM procedure');
  await client.end();
  const known = new Set(PROCEDURE_CATALOGUE.map(({ code }) => code));
  const search = searchOver([
    ...rows.filter(({ code }) => !known.has(code)).map((row) => ({ ...row, details: null })),
    ...PROCEDURE_CATALOGUE.map(({ code, name, ...details }) => ({ code, vi: name.vi, en: name.en, details })),
  ]);
  const results: Result[] = [];
  for (const set of SETS) {
    const questions = questionsOf(set);
    const started = performance.now();
    const { asksBack, ...figures } = await figuresOf(questions, async (text) => {
      return verdictOf(search.find(text));
    });
    const milliseconds = (performance.now() - started) / questions.length;
    // The half that was never tuned on is the one that counts: it has the names.
    const suffix = set === 'frozen' ? '' : `-${set}`;
    for (const name of ['first', 'top3', 'unknown'] as const)
      results.push({
        name: `assistant-${name}${suffix}`,
        value: figures[name],
        unit: 'share',
        against: AIMS[name],
        ratio: figures[name] / AIMS[name],
      });
    if (questions.some(({ expects }) => expects.kind === 'ask-back'))
      results.push({
        name: `assistant-asks-back${suffix}`,
        value: asksBack,
        unit: 'share',
        against: null,
        ratio: null,
      });
    results.push({
      name: `assistant-time${suffix}`,
      value: milliseconds,
      unit: 'ms a question',
      against: null,
      ratio: null,
    });
  }
  return results;
}

export default {
  names: [
    'assistant',
    ...['', '-tuned', '-development'].flatMap((set) =>
      ['first', 'top3', 'unknown', 'time'].map((name) => `assistant-${name}${set}`),
    ),
    'assistant-asks-back',
    'assistant-asks-back-tuned',
  ],
  run,
} satisfies Benchmark;
