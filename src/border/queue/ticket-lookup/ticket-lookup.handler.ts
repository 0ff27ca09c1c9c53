import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Direction, Gate } from '../../../shared/domain/place.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { refuse } from '../../../shared/http/http-problems.js';
import { DeclarationById, plateEnd as endOf } from '../../declarations/index.js';
import type { TicketStatus } from '../domain/queue-events.js';

/** As much of a ticket as the display shows. */
export interface FoundTicket {
  readonly code: string;
  readonly gate: Gate;
  readonly direction: Direction;
  readonly status: TicketStatus;
  readonly hour: string | null;
  readonly lane: string | null;
}

/** A ticket by its public code and the last three characters of its plate. */
export class LookUpTicket extends Query<FoundTicket> {
  constructor(
    readonly code: string,
    readonly plateEnd: string,
  ) {
    super();
  }
}

const ITSELF: Principal = { id: 'system:ticket-lookup', roles: [], system: true };

@QueryHandler(LookUpTicket)
export class LookUpTicketHandler implements IQueryHandler<LookUpTicket> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly queries: QueryBus,
  ) {}

  /** A code that is not there and a plate that does not fit get the same answer: `not-found`. */
  async execute({ code, plateEnd }: LookUpTicket): Promise<FoundTicket> {
    const rows: (FoundTicket & { declaration: string })[] = await this.source.query(
      `SELECT declaration, code, gate, direction, status, hour, lane FROM ticket_list
       WHERE code = $1 ORDER BY issued_at DESC LIMIT 1`,
      [code],
    );
    const [row] = rows;
    if (!row) throw refuse('not-found');
    const { declaration, ...found } = row;
    const { plate } = await this.queries.execute(new DeclarationById(ITSELF, declaration));
    if (plate === undefined || endOf(plate) !== endOf(plateEnd)) throw refuse('not-found');
    return found;
  }
}
