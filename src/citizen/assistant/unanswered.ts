import { Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Counter } from 'prom-client';
import { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../../shared/clock/clock.js';
import { DomainError } from '../../shared/domain/problem.js';
import { metrics } from '../../shared/observability/metrics.js';
import { TryBudgets } from '../../shared/http/try-budgets.js';
import { askedAlike } from './telling-words.js';

/** *Default*: so many are taken down in an hour, from whomever; nobody fills the table. */
const TAKEN_DOWN = { limit: 500, minutes: 60 } as const;
/** *Default*: a question that nobody asks any more is forgotten. */
const FORGOTTEN_AFTER_DAYS = 180;
/** *Default*: so many are kept, those that were asked last. */
const KEPT = 20_000;
const LONGEST = 300;

/** What became of a question: it can be answered now, it is none of the platform's, or nobody could make it out. */
export const DEALT_OUTCOMES = ['ANSWERED', 'NOT_OURS', 'UNCLEAR'] as const;
export type DealtOutcome = (typeof DEALT_OUTCOMES)[number];

const lost = new Counter({
  name: 'assistant_questions_not_taken_down_total',
  help: 'Questions without an answer that could not be taken down for officials',
  registers: [metrics],
});

/** Questions that nothing was known to. */
@Injectable()
export class Unanswered {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly tries: TryBudgets,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes a question down, or counts it once more. One that was said to be answered by now and is not is open again. What
   * goes wrong with it is counted, and keeps nobody from being told whom to ask.
   * @param question without whatever leads to a person
   */
  async record(question: string): Promise<void> {
    try {
      await this.takeDown(question);
    } catch (error) {
      lost.inc();
      new Logger('assistant').warn(`A question without an answer was not taken down: ${String(error)}`);
    }
  }

  /** Forgets what nobody has asked for long, and what is more than anybody reads. */
  async forget(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - FORGOTTEN_AFTER_DAYS * 86_400_000);
    await this.source.query('DELETE FROM assistant_unanswered WHERE last_at < $1', [before]);
    await this.source.query(
      `DELETE FROM assistant_unanswered WHERE id IN
         (SELECT id FROM assistant_unanswered ORDER BY last_at DESC, id DESC OFFSET $1)`,
      [KEPT],
    );
  }

  private async takeDown(question: string): Promise<void> {
    const text = question.slice(0, LONGEST);
    const plain = askedAlike(text);
    if (plain === '' || !(await this.mayBeTaken())) return;
    await this.source.query(
      `INSERT INTO assistant_unanswered AS u (id, plain, text, first_at, last_at) VALUES ($1, $2, $3, $4, $4)
       ON CONFLICT (plain) DO UPDATE SET times = u.times + 1, last_at = greatest(u.last_at, $4),
         outcome = CASE WHEN u.outcome = 'ANSWERED' THEN NULL ELSE u.outcome END,
         dealt_at = CASE WHEN u.outcome = 'ANSWERED' THEN NULL ELSE u.dealt_at END,
         dealt_by = CASE WHEN u.outcome = 'ANSWERED' THEN NULL ELSE u.dealt_by END`,
      [uuidv7(), plain, text, this.clock.now()],
    );
  }

  private async mayBeTaken(): Promise<boolean> {
    try {
      await this.tries.take([{ kind: 'assistant question taken down', of: 'anyone', ...TAKEN_DOWN }]);
      return true;
    } catch (error) {
      if (error instanceof DomainError) return false;
      throw error;
    }
  }
}
