import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Conditions } from '../../shared/database/conditions.js';
import { EventStore } from '../../shared/event-store/types.js';
import type { Page, PageQuery } from '../../shared/http/paging.js';
import { Sorting, sortsBy } from '../../shared/http/sorting.js';
import { patternsOf } from '../../shared/search/patterns.js';
import type { UnansweredQuestion } from './assistant.answer.js';
import type { DealtOutcome } from './unanswered.js';

export const UNANSWERED_SORTS = sortsBy('TIMES', 'LAST');

export interface UnansweredFilter extends PageQuery {
  readonly open?: boolean;
  readonly outcome?: DealtOutcome;
  readonly text?: string;
  readonly sort?: (typeof UNANSWERED_SORTS)[number];
}

interface Row {
  readonly id: string;
  readonly text: string;
  readonly times: number;
  readonly firstAt: Date;
  readonly lastAt: Date;
  readonly outcome: DealtOutcome | null;
  readonly dealtAt: Date | null;
}

const FIGURES = 9;
const sorting = new Sorting<Row, 'TIMES' | 'LAST'>(
  { sql: 'id', of: ({ id }) => id },
  {
    // As text of one length, which goes in the order of numbers.
    TIMES: {
      sql: `lpad(times::text, ${FIGURES}, '0')`,
      of: ({ times }) => String(times).padStart(FIGURES, '0'),
      kind: 'TEXT',
    },
    LAST: { sql: 'last_at', of: ({ lastAt }) => lastAt, kind: 'INSTANT' },
  },
);

/** Questions that the assistant had no answer to. */
export class ListUnanswered extends Query<Page<UnansweredQuestion>> {
  constructor(readonly filter: UnansweredFilter) {
    super();
  }
}

@QueryHandler(ListUnanswered)
export class ListUnansweredHandler implements IQueryHandler<ListUnanswered> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly store: EventStore,
  ) {}

  /** Throws `malformed-request`. */
  async execute({ filter }: ListUnanswered): Promise<Page<UnansweredQuestion>> {
    const { open, outcome, text = '', sort, limit, cursor } = filter;
    const where = new Conditions();
    if (open !== undefined) where.also(`outcome IS ${open ? '' : 'NOT '}NULL`);
    where.and('outcome = ?', outcome);
    for (const pattern of patternsOf(text)) where.and('plain_text(text) LIKE plain_text(?)', pattern);
    const order = sorting.begin(sort, cursor, where);
    const rows = await this.source.query<Row[]>(
      `SELECT id, text, times, first_at AS "firstAt", last_at AS "lastAt", outcome, dealt_at AS "dealtAt"
       FROM assistant_unanswered ${where.where} ORDER BY ${order} LIMIT ${where.value(limit + 1)}`,
      where.values,
    );
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const { position } = await this.store.head();
    return {
      items: shown.map(({ outcome: became, dealtAt, ...row }) => ({
        ...row,
        ...(became !== null && dealtAt !== null && { outcome: became, dealtAt }),
      })),
      ...(rows.length > limit && last && { next: sorting.after(sort, last) }),
      position,
      stale: false,
    };
  }
}
