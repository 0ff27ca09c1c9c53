import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../../../shared/clock/clock.js';
import { Conditions } from '../../../shared/database/conditions.js';
import type { Gate } from '../../../shared/domain/place.js';
import { ReadModels } from '../../../shared/event-store/read-models.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { refuse } from '../../../shared/http/http-problems.js';
import { cursorOf, valuesOf, type Page } from '../../../shared/http/paging.js';
import { closureAnswer, type ClosureAnswer } from './closure.answer.js';
import { closures, type ClosureRow } from './closure.projection.js';
import { CLOSURE_COLUMNS } from './closures-on-record.js';

export interface ClosuresFilter {
  readonly route?: string;
  /** Only those that were not lifted and are not over. */
  readonly standing?: boolean;
  readonly cursor?: string;
  readonly limit: number;
  readonly after?: number;
}

/** The closures of a gate, newest first. */
export class ListClosures extends Query<Page<ClosureAnswer>> {
  constructor(
    readonly gate: Gate,
    readonly filter: ClosuresFilter,
  ) {
    super();
  }
}

@QueryHandler(ListClosures)
export class ListClosuresHandler implements IQueryHandler<ListClosures> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly models: ReadModels,
    private readonly store: EventStore,
    private readonly clock: Clock,
  ) {}

  async execute({ gate, filter }: ListClosures): Promise<Page<ClosureAnswer>> {
    const wanted = filter.after ?? (await this.store.head()).position;
    const { fresh, position } = await this.models.waitFor(closures.name, wanted);
    const found = await this.rows(gate, filter);
    const page = found.slice(0, filter.limit);
    const last = page.at(-1);
    const more = found.length > filter.limit && last;
    const next = more ? { next: cursorOf([String(last.position)]) } : {};
    return { items: page.map(closureAnswer), ...next, position, stale: !fresh };
  }

  private rows(gate: Gate, { route, standing, cursor, limit }: ClosuresFilter): Promise<ClosureRow[]> {
    const conditions = new Conditions().and('gate = ?', gate).and('route = ?', route);
    if (standing) conditions.and('lifted_at IS NULL AND (ends_at IS NULL OR ends_at > ?)', this.clock.now());
    conditions.and('position < ?', cursor === undefined ? undefined : positionOf(cursor));
    return this.source.query(
      `SELECT ${CLOSURE_COLUMNS} FROM closure ${conditions.where} ORDER BY position DESC LIMIT ${conditions.value(limit + 1)}`,
      conditions.values,
    );
  }
}

function positionOf(cursor: string): number {
  const [text = ''] = valuesOf(cursor, 1);
  if (!/^\d{1,15}$/.test(text)) throw refuse('malformed-request');
  return Number(text);
}
