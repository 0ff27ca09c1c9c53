import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../../../../shared/clock/clock.js';
import type { Direction, Gate } from '../../../../shared/domain/place.js';
import type { Principal } from '../../../../shared/domain/roles.js';
import { EventStore } from '../../../../shared/event-store/types.js';
import { settingStream } from '../../../../shared/settings/define-setting.js';
import { inForce } from '../../../../shared/settings/domain/setting.js';
import { refuse } from '../../../../shared/http/http-problems.js';
import { DeclarationById, plateEnd as endOf, ticketOf } from '../../../declarations/index.js';
import { GATE_PHASE, binds, gateOfName } from '../../../gates/index.js';
import { ticketStream } from '../../queue-streams.js';
import type { TicketStatus } from '../../domain/queue-events.js';
import { WayToGate, type WayAnswer } from '../../transfers/way-to-gate.js';

/** As much of a ticket as the display shows. */
export interface FoundTicket {
  readonly code: string;
  readonly gate: Gate;
  readonly direction: Direction;
  readonly status: TicketStatus;
  readonly hour: string | null;
  readonly lane: string | null;
  /** Where it belongs, as long as it has not been seen there. */
  readonly goTo?: WayAnswer;
  /** Whether the gate's phase of operation binds it. */
  readonly binding: boolean;
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

type FoundRow = Omit<FoundTicket, 'binding'> & {
  declaration: string;
  route: string;
  formerCodes: string[];
  yard: string | null;
  divertedFrom: string | null;
};
const TO_COME: readonly TicketStatus[] = ['BOOKED', 'TRANSFERRED', 'NO_SHOW'];

const ITSELF: Principal = { id: 'system:ticket-lookup', roles: [], system: true };

@QueryHandler(LookUpTicket)
export class LookUpTicketHandler implements IQueryHandler<LookUpTicket> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly queries: QueryBus,
    private readonly ways: WayToGate,
    private readonly store: EventStore,
    private readonly clock: Clock,
  ) {}

  /** The code of a gate that it left tells the new one. A code that is not there and a plate that does not fit get the same answer: `not-found`. */
  async execute({ code, plateEnd }: LookUpTicket): Promise<FoundTicket> {
    const rows: FoundRow[] = await this.source.query(
      `SELECT declaration, code, former_codes AS "formerCodes", gate, route, direction, status, hour, lane,
              yard, diverted_from AS "divertedFrom" FROM ticket_list
       WHERE code = $1 OR former_codes @> to_jsonb($1::text) ORDER BY code = $1 DESC, issued_at DESC LIMIT 1`,
      [code],
    );
    const [row] = rows;
    if (!row) throw refuse('not-found');
    const { declaration, route, formerCodes, yard, divertedFrom, ...found } = row;
    const { plate } = await this.queries.execute(new DeclarationById(ITSELF, declaration));
    if (plate === undefined || endOf(plate) !== endOf(plateEnd)) throw refuse('not-found');
    const bound = { ...found, binding: await this.isBound(ticketOf(declaration), found.gate) };
    if (divertedFrom !== null && yard !== null)
      return { ...bound, goTo: await this.ways.to(found.gate, route, found.direction, undefined, yard) };
    if (!TO_COME.includes(found.status)) return bound;
    const from = gateOfName(formerCodes.at(-1) ?? '');
    return { ...bound, goTo: await this.ways.to(found.gate, route, found.direction, from) };
  }

  private async isBound(ticket: string, gate: Gate): Promise<boolean> {
    const [{ state: known }, { state: phase }] = await Promise.all([
      this.store.load(ticketStream(ticket)),
      this.store.load(settingStream(GATE_PHASE, gate)),
    ]);
    return known === undefined || binds(inForce(phase, this.clock.now()), known.facts);
  }
}
