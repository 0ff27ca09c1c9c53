import { AnswerBook } from '../../../src/citizen/assistant/answer-book.js';
import { verdictOf } from '../../../src/citizen/assistant/domain/verdict.js';
import { seedProcedures } from '../../../src/citizen/procedures/index.js';
import { startApp, type RunningApp } from '../../running-app.js';
import { SETS, figuresOf, questionsOf } from './figures.js';

describe('The assistant', () => {
  let product: RunningApp;
  beforeAll(async () => {
    product = await startApp();
    await seedProcedures(product.app);
  }, 60_000);
  afterAll(() => product?.stop());

  it.each(SETS)('answers and does not know as often as it must: %s', async (set) => {
    const book = product.app.get(AnswerBook);
    const figures = await figuresOf(questionsOf(set), async (text) => {
      return verdictOf(await book.find(text));
    });
    expect(figures.first).toBeGreaterThanOrEqual(0.8);
    expect(figures.top3).toBeGreaterThanOrEqual(0.95);
    expect(figures.unknown).toBeGreaterThanOrEqual(0.9);
  });
});
