import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Conditions } from '../../../../shared/database/conditions.js';
import type { Gate } from '../../../../shared/domain/place.js';
import { PersonalFacts } from '../../../../shared/event-store/personal-facts.js';
import { ReadModels } from '../../../../shared/event-store/read-models.js';
import { cursorOf, idOf, type Page } from '../../../../shared/http/paging.js';
import type { OutOfTurnStatus } from '../../domain/out-of-turn.js';
import { outOfTurnAnswer, type OutOfTurnAnswer } from '../out-of-turn.answer.js';
import { outOfTurnList, type OutOfTurnRow } from './out-of-turn.projection.js';

export interface OutOfTurnFilter {
  readonly status?: OutOfTurnStatus;
  readonly cursor?: string;
  readonly limit: number;
  readonly after?: number;
}

/** A call out of turn with its sealed note. */
export interface OutOfTurnItem extends OutOfTurnAnswer {
  readonly noteText?: string;
}

/** Calls out of turn of a gate, newest first; the irregular ones are those that nobody else confirmed in time. */
export class ListOutOfTurn extends Query<Page<OutOfTurnItem>> {
  constructor(
    readonly gate: Gate,
    readonly filter: OutOfTurnFilter,
  ) {
    super();
  }
}

@QueryHandler(ListOutOfTurn)
export class ListOutOfTurnHandler implements IQueryHandler<ListOutOfTurn> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly models: ReadModels,
    private readonly facts: PersonalFacts,
  ) {}

  async execute({ gate, filter }: ListOutOfTurn): Promise<Page<OutOfTurnItem>> {
    const { fresh, position } = await this.models.waitFor(outOfTurnList.name, filter.after ?? 0);
    const conditions = new Conditions().and('gate = ?', gate).and('status = ?', filter.status);
    conditions.and('call < ?', idOf(filter.cursor));
    const rows: Pick<OutOfTurnRow, 'told'>[] = await this.source.query(
      `SELECT told FROM out_of_turn_call ${conditions.where}
       ORDER BY call DESC LIMIT ${conditions.value(filter.limit + 1)}`,
      conditions.values,
    );
    const shown = rows.slice(0, filter.limit).map(({ told }) => told);
    const notes = await this.facts.read(shown.flatMap(({ note }) => note ?? []));
    const items = shown.map((told) => {
      const text = (notes.get(told.note ?? '') as { text: string } | undefined)?.text;
      return { ...outOfTurnAnswer(told), ...(text !== undefined && { noteText: text }) };
    });
    const last = shown.at(-1);
    const next = rows.length > filter.limit && last ? { next: cursorOf([last.call]) } : {};
    return { items, ...next, position, stale: !fresh };
  }
}
