import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Direction, Gate, QueueClass } from '../../../../shared/domain/place.js';
import type { Principal } from '../../../../shared/domain/roles.js';
import { Conditions } from '../../../../shared/database/conditions.js';
import { ReadModels } from '../../../../shared/event-store/read-models.js';
import { EventStore } from '../../../../shared/event-store/types.js';
import { refuse } from '../../../../shared/http/http-problems.js';
import { cursorOf, idOf, type Page } from '../../../../shared/http/paging.js';
import { MissingOf, type Missing } from '../../../declarations/index.js';
import type { TicketStatus } from '../../domain/queue-events.js';
import { isOver } from '../../domain/ticket.js';
import { ticketList, type TicketRow } from './ticket-list.projection.js';

export interface TicketFilter {
  readonly gate?: Gate;
  readonly status?: TicketStatus;
  readonly class?: QueueClass;
  readonly direction?: Direction;
  readonly cursor?: string;
  readonly limit: number;
  readonly after?: number;
}

/** A ticket in the list, with what its declaration does not tell yet. */
export interface ListedTicket extends TicketRow {
  readonly missing: readonly Missing[];
}

/** Tickets of the asker's firm, or of his gate, newest first. */
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
    const items = rows.map((row) => ({ ...row, missing: told.missing.get(row.declaration) ?? [] }));
    const [fresh, position] = [list.fresh && told.fresh, Math.min(list.position, told.position)];
    const last = items.at(-1);
    const more = found.length > filter.limit && last;
    return { items, ...(more && { next: cursorOf([last.ticket]) }), position, stale: !fresh };
  }

  private rows(by: Principal, filter: TicketFilter): Promise<TicketRow[]> {
    if (by.gate && filter.gate && by.gate !== filter.gate) throw refuse('wrong-gate');
    const conditions = new Conditions();
    conditions.and('firm = ?', by.firm);
    conditions.and('gate = ?', by.firm === undefined ? (by.gate ?? filter.gate) : filter.gate);
    conditions.and('status = ?', filter.status);
    conditions.and('class = ?', filter.class);
    conditions.and('direction = ?', filter.direction);
    // A ticket's id is its declaration's and carries its time: newer ones are greater.
    conditions.and('ticket < ?', idOf(filter.cursor));
    return this.source.query(
      `SELECT ${COLUMNS} FROM ticket_list ${conditions.where}
       ORDER BY ticket DESC LIMIT ${conditions.value(filter.limit + 1)}`,
      conditions.values,
    );
  }
}
