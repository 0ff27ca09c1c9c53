import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Gate } from '../../../shared/domain/place.js';
import { requireGate } from '../../../shared/domain/posted.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { cursorOf, idOf, type Page, type PageQuery } from '../../../shared/http/paging.js';
import { PlatesOf, plateEnd, seesPlates, ticketOf as ticketIdOf } from '../../declarations/index.js';
import { openingBalancesOf, type OpeningBalance, type StandingVehicle } from '../domain/opening-balance.js';
import { ticketStream } from '../queue-streams.js';

export interface ShownBalance extends Omit<OpeningBalance, 'vehicles'> {
  readonly vehicles: readonly (StandingVehicle & {
    readonly plate?: string;
    readonly plateEnd?: string;
    readonly code?: string;
  })[];
}

/** The lists of a gate, newest first, with plates for whoever may see them and the codes once tickets are there. */
export class ListOpeningBalances extends Query<Page<ShownBalance>> {
  constructor(
    readonly by: Principal,
    readonly gate: Gate,
    readonly page: PageQuery,
  ) {
    super();
  }
}

/** Reads plates for their ends alone; in full they go to whoever may see them. */
const ITSELF: Principal = { id: 'system:opening-balance', roles: ['YARD_OPERATOR'], system: true };

@QueryHandler(ListOpeningBalances)
export class ListOpeningBalancesHandler implements IQueryHandler<ListOpeningBalances> {
  constructor(
    private readonly store: EventStore,
    private readonly questions: QueryBus,
  ) {}

  async execute({ by, gate, page: { cursor, limit } }: ListOpeningBalances): Promise<Page<ShownBalance>> {
    requireGate(by, gate);
    const before = idOf(cursor);
    const { position } = await this.store.head();
    const { state } = await this.store.load(openingBalancesOf(gate));
    const newest = [...state.values()].toReversed().filter(({ balance }) => before === undefined || balance < before);
    const items = await Promise.all(newest.slice(0, limit).map((each) => this.shown(by, each)));
    const last = items.at(-1);
    const next = newest.length > limit && last ? { next: cursorOf([last.balance]) } : {};
    return { items, ...next, position, stale: false };
  }

  private async shown(by: Principal, { vehicles, ...balance }: OpeningBalance): Promise<ShownBalance> {
    const ids = vehicles.map(({ declaration }) => declaration);
    const plates = await this.questions.execute(new PlatesOf(ITSELF, ids));
    const inFull = seesPlates(by);
    const shown = await Promise.all(
      vehicles.map(async (vehicle) => {
        const plate = plates.get(vehicle.declaration);
        const { state: ticket } = await this.store.load(ticketStream(ticketIdOf(vehicle.declaration)));
        return {
          ...vehicle,
          ...(plate && { plateEnd: plateEnd(plate), ...(inFull && { plate }) }),
          ...(ticket && { code: ticket.facts.code }),
        };
      }),
    );
    return { ...balance, vehicles: shown };
  }
}
