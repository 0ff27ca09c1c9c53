import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Conditions } from '../../../shared/database/conditions.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { PersonalFacts } from '../../../shared/event-store/personal-facts.js';
import { ReadModels } from '../../../shared/event-store/read-models.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { refuse } from '../../../shared/http/http-problems.js';
import { cursorOf, idOf, type Page } from '../../../shared/http/paging.js';
import { DESKS } from '../domain/hand-over-events.js';
import type { HandOverStatus } from '../domain/hand-over.js';
import { handOverAnswer, type HandOverAnswer, type OpenedHandOverAnswer } from '../hand-over.answer.js';
import { handOverOf, isAtDesk, reads } from '../hand-over-access.js';
import { handOverList, type HandOverRow } from './hand-over.projection.js';

export interface HandOverFilter {
  readonly status?: HandOverStatus;
  readonly cursor?: string;
  readonly limit: number;
  readonly after?: number;
}

/** The hand-overs of the asker's desks at his gate, an auditor's of all; newest first. */
export class ListHandOvers extends Query<Page<HandOverAnswer>> {
  constructor(
    readonly by: Principal,
    readonly filter: HandOverFilter,
  ) {
    super();
  }
}

@QueryHandler(ListHandOvers)
export class ListHandOversHandler implements IQueryHandler<ListHandOvers> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly models: ReadModels,
  ) {}

  async execute({ by, filter }: ListHandOvers): Promise<Page<HandOverAnswer>> {
    const { fresh, position } = await this.models.waitFor(handOverList.name, filter.after ?? 0);
    const desks = by.roles.includes('AUDITOR') ? DESKS : DESKS.filter((desk) => isAtDesk(by, desk));
    const conditions = new Conditions().and('desk = ANY(?)', desks).and('gate = ?', by.gate);
    conditions.and('status = ?', filter.status).and('hand_over < ?', idOf(filter.cursor));
    const rows: Pick<HandOverRow, 'told'>[] = await this.source.query(
      `SELECT told FROM hand_over ${conditions.where}
       ORDER BY hand_over DESC LIMIT ${conditions.value(filter.limit + 1)}`,
      conditions.values,
    );
    const items = rows.slice(0, filter.limit).map(({ told }) => handOverAnswer(told));
    const last = items.at(-1);
    const next = rows.length > filter.limit && last ? { next: cursorOf([last.handOver]) } : {};
    return { items, ...next, position, stale: !fresh };
  }
}

/** One hand-over as its stream stands; its note is for its own desk. */
export class HandOverById extends Query<OpenedHandOverAnswer> {
  constructor(
    readonly by: Principal,
    readonly handOver: string,
  ) {
    super();
  }
}

@QueryHandler(HandOverById)
export class HandOverByIdHandler implements IQueryHandler<HandOverById> {
  constructor(
    private readonly store: EventStore,
    private readonly facts: PersonalFacts,
  ) {}

  /** Throws `not-found`, also for another desk's. */
  async execute({ by, handOver }: HandOverById): Promise<OpenedHandOverAnswer> {
    const { state } = await this.store.load(handOverOf(handOver));
    if (!state || !reads(by, state)) throw refuse('not-found');
    const ref = by.roles.includes('AUDITOR') ? undefined : state.note;
    const text = ref && ((await this.facts.read([ref])).get(ref) as { text: string } | undefined)?.text;
    return { ...handOverAnswer(state), ...(text !== undefined && { noteText: text }) };
  }
}
