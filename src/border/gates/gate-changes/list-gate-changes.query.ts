import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Conditions } from '../../../shared/database/conditions.js';
import type { Gate } from '../../../shared/domain/place.js';
import { ReadModels } from '../../../shared/event-store/read-models.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { refuse } from '../../../shared/http/http-problems.js';
import { cursorOf, valuesOf, type Page } from '../../../shared/http/paging.js';
import { gateChanges, type GateChangeRow } from './gate-changes.projection.js';

export type GateChange = Omit<GateChangeRow, 'gate' | 'position'>;

export interface GateChangesFilter {
  readonly subject?: string;
  readonly cursor?: string;
  readonly limit: number;
  readonly after?: number;
}

/** What was changed at a gate, or at one lane, yard or route of it; newest first. */
export class ListGateChanges extends Query<Page<GateChange>> {
  constructor(
    readonly gate: Gate,
    readonly filter: GateChangesFilter,
  ) {
    super();
  }
}

@QueryHandler(ListGateChanges)
export class ListGateChangesHandler implements IQueryHandler<ListGateChanges> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly models: ReadModels,
    private readonly store: EventStore,
  ) {}

  async execute({ gate, filter }: ListGateChanges): Promise<Page<GateChange>> {
    const wanted = filter.after ?? (await this.store.head()).position;
    const { fresh, position } = await this.models.waitFor(gateChanges.name, wanted);
    const found = await this.rows(gate, filter);
    const page = found.slice(0, filter.limit);
    const last = page.at(-1);
    const items = page.map(({ position: _position, at, ...row }) => ({ ...row, at: new Date(at).toISOString() }));
    const more = found.length > filter.limit && last;
    return { items, ...(more && { next: cursorOf([String(last.position)]) }), position, stale: !fresh };
  }

  private rows(gate: Gate, { subject, cursor, limit }: GateChangesFilter): Promise<Omit<GateChangeRow, 'gate'>[]> {
    const conditions = new Conditions().and('gate = ?', gate).and('subject = ?', subject);
    conditions.and('position < ?', cursor === undefined ? undefined : positionOf(cursor));
    return this.source.query(
      `SELECT change, type, subject, by, at, figures, position::float8 AS position
       FROM gate_change ${conditions.where} ORDER BY position DESC LIMIT ${conditions.value(limit + 1)}`,
      conditions.values,
    );
  }
}

function positionOf(cursor: string): number {
  const [text = ''] = valuesOf(cursor, 1);
  if (!/^\d{1,15}$/.test(text)) throw refuse('malformed-request');
  return Number(text);
}
