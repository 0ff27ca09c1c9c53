import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { DIRECTIONS, type Direction, type Gate } from '../../../../shared/domain/place.js';
import { requireGate } from '../../../../shared/domain/posted.js';
import type { Principal } from '../../../../shared/domain/roles.js';
import { EventStore } from '../../../../shared/event-store/types.js';
import { refuse } from '../../../../shared/http/http-problems.js';
import { acceptedDeclaration, ticketOf as ticketIdOf, vehicleClaim, VehicleKey } from '../../../declarations/index.js';
import type { TicketStatus } from '../../domain/queue-events.js';
import { ticketStream } from '../../queue-streams.js';
import { WayToGate, type WayAnswer } from '../../transfers/way-to-gate.js';

/** A vehicle as it stands before somebody: by a ticket's code, or by its plate. */
export type Standing = { readonly code: string } | { readonly country: string; readonly plate: string };

/** Where a vehicle belongs that stands at this gate. */
export interface Whereabouts {
  readonly declaration: string;
  readonly direction: Direction;
  /** Whether it is at the right gate. */
  readonly here: boolean;
  readonly code?: string;
  readonly status?: TicketStatus;
  readonly way: WayAnswer;
}

export class WhereDoesItBelong extends Query<Whereabouts> {
  constructor(
    readonly by: Principal,
    readonly gate: Gate,
    readonly standing: Standing,
  ) {
    super();
  }
}

@QueryHandler(WhereDoesItBelong)
export class WhereaboutsHandler implements IQueryHandler<WhereDoesItBelong> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly store: EventStore,
    private readonly keys: VehicleKey,
    private readonly ways: WayToGate,
  ) {}

  /** Throws `wrong-gate`, `not-found` when no open declaration is known of it at any gate. */
  async execute({ by, gate, standing }: WhereDoesItBelong): Promise<Whereabouts> {
    requireGate(by, gate);
    for (const declaration of await this.declarations(standing)) {
      const { state: view } = await this.store.load(acceptedDeclaration(declaration));
      if (view?.status !== 'ACCEPTED') continue;
      const { state: ticket } = await this.store.load(ticketStream(ticketIdOf(declaration)));
      const { gate: own, route, direction } = view.facts;
      const known = ticket ? { code: ticket.facts.code, status: ticket.status } : {};
      const way = await this.ways.to(own, route, direction, own === gate ? undefined : gate, ticket?.yard);
      return { declaration, direction, here: own === gate, ...known, way };
    }
    throw refuse('not-found');
  }

  private async declarations(standing: Standing): Promise<readonly string[]> {
    if ('code' in standing) {
      const rows: { declaration: string }[] = await this.source.query(
        `SELECT declaration FROM ticket_list WHERE code = $1 OR former_codes @> to_jsonb($1::text)
         ORDER BY code = $1 DESC, issued_at DESC LIMIT 1`,
        [standing.code],
      );
      return rows.map(({ declaration }) => declaration);
    }
    const vehicle = this.keys.ofPlate(standing.country, standing.plate);
    const claims = await Promise.all(DIRECTIONS.map((direction) => this.store.load(vehicleClaim(vehicle, direction))));
    return claims.flatMap(({ state }) => state ?? []);
  }
}
