import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Conditions } from '../../../shared/database/conditions.js';
import type { Gate } from '../../../shared/domain/place.js';
import { ReadModels } from '../../../shared/event-store/read-models.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { refuse } from '../../../shared/http/http-problems.js';
import { cursorOf, valuesOf, type Page, type PageQuery } from '../../../shared/http/paging.js';
import type { IncidentAnswer } from './incident.answer.js';
import { incidents, type IncidentRow } from './incident.projection.js';

/** The incidents of a gate, newest first. */
export class ListIncidents extends Query<Page<IncidentAnswer>> {
  constructor(
    readonly gate: Gate,
    readonly page: PageQuery,
  ) {
    super();
  }
}

@QueryHandler(ListIncidents)
export class ListIncidentsHandler implements IQueryHandler<ListIncidents> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly models: ReadModels,
    private readonly store: EventStore,
  ) {}

  async execute({ gate, page }: ListIncidents): Promise<Page<IncidentAnswer>> {
    const wanted = page.after ?? (await this.store.head()).position;
    const { fresh, position } = await this.models.waitFor(incidents.name, wanted);
    const conditions = new Conditions().and('gate = ?', gate);
    conditions.and('position < ?', page.cursor === undefined ? undefined : positionOf(page.cursor));
    const found: IncidentRow[] = await this.source.query(
      `SELECT incident, kind, lanes, route, yard, opened_at AS "openedAt", closed_at AS "closedAt",
              position::float8 AS position
       FROM incident ${conditions.where} ORDER BY position DESC LIMIT ${conditions.value(page.limit + 1)}`,
      conditions.values,
    );
    const rows = found.slice(0, page.limit);
    const last = rows.at(-1);
    const next = found.length > page.limit && last ? { next: cursorOf([String(last.position)]) } : {};
    return { items: rows.map(answerOf), ...next, position, stale: !fresh };
  }
}

function answerOf({ incident, kind, lanes, route, yard, openedAt, closedAt }: IncidentRow): IncidentAnswer {
  return {
    incident,
    kind,
    lanes,
    ...(route !== null && { route }),
    ...(yard !== null && { yard }),
    openedAt: new Date(openedAt).toISOString(),
    ...(closedAt !== null && { closedAt: new Date(closedAt).toISOString() }),
  };
}

function positionOf(cursor: string): number {
  const [text = ''] = valuesOf(cursor, 1);
  if (!/^\d{1,15}$/.test(text)) throw refuse('malformed-request');
  return Number(text);
}
