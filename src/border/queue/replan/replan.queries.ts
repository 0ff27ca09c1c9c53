import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Clock } from '../../../shared/clock/clock.js';
import type { Gate } from '../../../shared/domain/place.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { gateStream, requireStanding } from '../../gates/index.js';
import { planMoves } from '../domain/plan-moves.js';
import { refuse } from '../domain/replan-problems.js';
import { replanStream } from '../queue-streams.js';
import { OpenHours } from './open-hours.js';
import { countedMoves, replanAnswer, type ReplanAnswer, type ReplanPreviewAnswer } from './replan.answer.js';
import { TouchedBookings, type Touched } from './touched-bookings.js';

/** What moving the bookings of a closure would do now. Throws `closure-unknown`, `closure-over`. */
export class PreviewReplan extends Query<ReplanPreviewAnswer> {
  constructor(
    readonly gate: Gate,
    readonly route: string,
    readonly closure: string,
  ) {
    super();
  }
}

@QueryHandler(PreviewReplan)
export class PreviewReplanHandler implements IQueryHandler<PreviewReplan> {
  constructor(
    private readonly store: EventStore,
    private readonly clock: Clock,
    private readonly touched: TouchedBookings,
    private readonly open: OpenHours,
  ) {}

  async execute({ gate, route, closure: id }: PreviewReplan): Promise<ReplanPreviewAnswer> {
    const now = this.clock.now();
    const closure = requireStanding((await this.store.load(gateStream(gate))).state, route, id, now);
    const bookings = await this.touched.of(closure);
    const { to } = closure;
    const hours = new Map<string, string[]>();
    const places = new Map<string, number>();
    const hoursKey = ({ direction, carried }: Touched) => JSON.stringify([direction, carried]);
    for (const booking of to === undefined ? [] : bookings) {
      const { direction, carried, class: kind, line } = booking;
      const known = hours.get(hoursKey(booking));
      const found = known ?? (await this.open.after(new Date(to ?? 0), { gate, route, direction }, carried, now));
      hours.set(hoursKey(booking), found);
      for (const hour of found) {
        const key = `${line} ${hour}`;
        if (!places.has(key)) places.set(key, await this.open.places(gate, route, direction, kind, hour));
      }
    }
    const moves = planMoves(
      bookings,
      (booking) => hours.get(hoursKey(booking)) ?? [],
      (line, hour) => places.get(`${line} ${hour}`) ?? 0,
    );
    const found = bookings.flatMap(({ ticket, hour: from }) => {
      const hour = moves.get(ticket);
      return hour === undefined ? [] : [{ from, to: hour }];
    });
    const noPlace = bookings.filter(({ ticket }) => moves.get(ticket) === undefined).map(({ code }) => code);
    return { bookings: bookings.length, moves: countedMoves(found), noPlace };
  }
}

/** How far the moves of a closure are, and what became of them. Throws `replan-unknown`. */
export class ReplanOf extends Query<ReplanAnswer> {
  constructor(
    readonly gate: Gate,
    readonly closure: string,
  ) {
    super();
  }
}

@QueryHandler(ReplanOf)
export class ReplanOfHandler implements IQueryHandler<ReplanOf> {
  constructor(private readonly store: EventStore) {}

  async execute({ gate, closure }: ReplanOf): Promise<ReplanAnswer> {
    const { state } = await this.store.load(replanStream(closure));
    if (state?.ordered.gate !== gate) throw refuse('replan-unknown');
    return replanAnswer(state);
  }
}
