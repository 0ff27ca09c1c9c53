import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Direction, Gate, QueueClass } from '../../../../shared/domain/place.js';
import type { Principal } from '../../../../shared/domain/roles.js';
import { Conditions } from '../../../../shared/database/conditions.js';
import { ReadModels } from '../../../../shared/event-store/read-models.js';
import { EventStore } from '../../../../shared/event-store/types.js';
import { refuse } from '../../../../shared/http/http-problems.js';
import type { Page } from '../../../../shared/http/paging.js';
import { Sorting, sortsBy } from '../../../../shared/http/sorting.js';
import { MissingOf, PlatesOf, type Missing } from '../../../declarations/index.js';
import type { TicketStatus } from '../../domain/queue-events.js';
import { isOver } from '../../domain/ticket.js';
import { ticketList, type TicketRow } from './ticket-list.projection.js';

/** The newest first, or by one of these, both ways. */
export const TICKET_SORTS = sortsBy('CODE', 'HOUR', 'CHANGED');
export type TicketSort = (typeof TICKET_SORTS)[number];

const SORTING = new Sorting<TicketRow, 'CODE' | 'HOUR' | 'CHANGED'>(
  // A ticket's id is its declaration's and carries its time: newer ones are greater.
  { sql: 'ticket', of: ({ ticket }) => ticket },
  {
    CODE: { sql: 'code', kind: 'TEXT', of: ({ code }) => code },
    HOUR: { sql: 'hour', kind: 'INSTANT', nullable: true, of: ({ hour }) => hour },
    CHANGED: { sql: 'changed_at', kind: 'INSTANT', of: ({ changedAt }) => changedAt },
  },
);

export interface TicketFilter {
  readonly gate?: Gate;
  readonly status?: TicketStatus;
  readonly class?: QueueClass;
  readonly direction?: Direction;
  readonly sort?: TicketSort;
  readonly cursor?: string;
  readonly limit: number;
  readonly after?: number;
}

/** A ticket in the list, with what its declaration does not tell yet; a firm's own with the plate, while that is kept. */
export interface ListedTicket extends TicketRow {
  readonly missing: readonly Missing[];
  readonly plate?: string;
}

/** Tickets of the asker's firm, or of his gate, newest first unless told. */
export class ListTickets extends Query<Page<ListedTicket>> {
  constructor(
    readonly by: Principal,
    readonly filter: TicketFilter,
  ) {
    super();
  }
}

const COLUMNS = `ticket, declaration, code, former_codes AS "formerCodes", gate, route, direction, cargo, class, firm, status, stage, slot, hour, yard, diverted_from AS "divertedFrom", lane,
  issued_at AS "issuedAt", checked_in_at AS "checkedInAt", called_at AS "calledAt", changed_at AS "changedAt",
  position::float8 AS position`;

@QueryHandler(ListTickets)
export class ListTicketsHandler implements IQueryHandler<ListTickets> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly models: ReadModels,
    private readonly store: EventStore,
    private readonly questions: QueryBus,
  ) {}

  async execute({ by, filter }: ListTickets): Promise<Page<ListedTicket>> {
    const asked = filter.after ?? (await this.store.head()).position;
    const list = await this.models.waitFor(ticketList.name, asked);
    const found = await this.rows(by, filter);
    const rows = found.slice(0, filter.limit);
    const going = rows.filter(({ status }) => !isOver(status)).map(({ declaration }) => declaration);
    const told = await this.questions.execute(new MissingOf(going, asked));
    const plates = await this.platesOf(rows, by);
    const items = rows.map((row) => {
      const plate = plates.get(row.declaration);
      return { ...row, missing: told.missing.get(row.declaration) ?? [], ...(plate !== undefined && { plate }) };
    });
    const [fresh, position] = [list.fresh && told.fresh, Math.min(list.position, told.position)];
    const last = items.at(-1);
    const more = found.length > filter.limit && last;
    return { items, ...(more && { next: SORTING.after(filter.sort, last) }), position, stale: !fresh };
  }

  /** Of a firm alone: it has few, and every one of them is its own. A gate's lists say a plate where somebody needs it. */
  private platesOf(rows: readonly TicketRow[], by: Principal): Promise<ReadonlyMap<string, string>> {
    if (by.firm === undefined) return Promise.resolve(new Map());
    return this.questions.execute(
      new PlatesOf(
        by,
        rows.map(({ declaration }) => declaration),
      ),
    );
  }

  private rows(by: Principal, filter: TicketFilter): Promise<TicketRow[]> {
    if (by.gate && filter.gate && by.gate !== filter.gate) throw refuse('wrong-gate');
    const conditions = new Conditions();
    conditions.and('firm = ?', by.firm);
    conditions.and('gate = ?', by.firm === undefined ? (by.gate ?? filter.gate) : filter.gate);
    conditions.and('status = ?', filter.status);
    conditions.and('class = ?', filter.class);
    conditions.and('direction = ?', filter.direction);
    const order = SORTING.begin(filter.sort, filter.cursor, conditions);
    return this.source.query(
      `SELECT ${COLUMNS} FROM ticket_list ${conditions.where}
       ORDER BY ${order} LIMIT ${conditions.value(filter.limit + 1)}`,
      conditions.values,
    );
  }
}
