import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Clock } from '../../../shared/clock/clock.js';
import type { Gate } from '../../../shared/domain/place.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { gateStream, requireStanding } from '../../gates/index.js';
import { inForce } from '../../../shared/settings/domain/setting.js';
import { settingStream } from '../../../shared/settings/define-setting.js';
import { planBlocks, planMoves } from '../domain/plan-moves.js';
import { blockLapsesAt } from '../domain/slot-block.js';
import { refuse } from '../domain/replan-problems.js';
import { replanStream } from '../queue-streams.js';
import { OpenHours } from './open-hours.js';
import { countedMoves, replanAnswer, type ReplanAnswer, type ReplanPreviewAnswer } from './replan.answer.js';
import { SLOT_RULES } from '../settings/slot-rules.setting.js';
import { TouchedBlocks, type BlockThere } from './touched-blocks.js';
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
    private readonly touchedBlocks: TouchedBlocks,
    private readonly open: OpenHours,
  ) {}

  async execute({ gate, route, closure: id }: PreviewReplan): Promise<ReplanPreviewAnswer> {
    const now = this.clock.now();
    const closure = requireStanding((await this.store.load(gateStream(gate))).state, route, id, now);
    const bookings = await this.touched.of(closure);
    const { to } = closure;
    const hoursKey = ({ direction, carried }: Touched) => JSON.stringify([direction, carried]);
    const toMove = to === undefined ? [] : bookings;
    const hours = await gathered(toMove, hoursKey, ({ direction, carried }) =>
      this.open.after(new Date(to ?? 0), { gate, route, direction }, carried, now),
    );
    const wanted = new Map<string, Set<string>>();
    for (const booking of toMove) {
      const line = wanted.get(booking.line) ?? new Set();
      for (const hour of hours.get(hoursKey(booking)) ?? []) line.add(hour);
      wanted.set(booking.line, line);
    }
    const places = await gathered(
      toMove,
      ({ line }) => line,
      ({ line, direction, class: kind }) =>
        this.open.placesIn({ gate, route, direction }, kind, [...(wanted.get(line) ?? [])]),
    );
    const moves = planMoves(
      bookings,
      (booking) => hours.get(hoursKey(booking)) ?? [],
      (line, hour) => places.get(line)?.get(hour) ?? 0,
    );
    const found = bookings.flatMap(({ ticket, hour: from }) => {
      const hour = moves.get(ticket);
      return hour === undefined ? [] : [{ from, to: hour }];
    });
    const noPlace = bookings.filter(({ ticket }) => moves.get(ticket) === undefined).map(({ code }) => code);
    const arrived = (line: string, hour: string) =>
      bookings.filter(({ ticket, line: each }) => each === line && moves.get(ticket) === hour).length;
    const blocks = await this.touchedBlocks.of(closure);
    const moved = await this.blocksOf(blocks, { gate, route }, to, arrived, now);
    const blockMoves = blocks.flatMap(({ block, hour: from, left: count }) => {
      const hour = moved.get(block);
      return hour === undefined ? [] : [{ block, from, to: hour, places: count }];
    });
    const blocksNoPlace = blocks.flatMap(({ block }) => (moved.get(block) === undefined ? [block] : []));
    return { bookings: bookings.length, moves: countedMoves(found), noPlace, blockMoves, blocksNoPlace };
  }

  /** Where blocks would go once all bookings have moved. */
  private async blocksOf(
    blocks: readonly BlockThere[],
    { gate, route }: { readonly gate: Gate; readonly route: string },
    to: string | undefined,
    arrived: (line: string, hour: string) => number,
    now: Date,
  ): Promise<ReadonlyMap<string, string | undefined>> {
    const rules = inForce((await this.store.load(settingStream(SLOT_RULES, gate))).state, now);
    const found = await gathered(
      to === undefined ? [] : blocks,
      ({ line }) => line,
      async ({ direction, class: kind }) => {
        const open = await this.open.after(new Date(to ?? 0), { gate, route, direction }, undefined, now);
        const lasting = open.filter((hour) => blockLapsesAt(hour, rules) > now);
        return { lasting, free: await this.open.placesIn({ gate, route, direction }, kind, lasting) };
      },
    );
    return planBlocks(
      blocks,
      ({ line }) => found.get(line)?.lasting ?? [],
      (line, hour) => (found.get(line)?.free.get(hour) ?? 0) - arrived(line, hour),
    );
  }
}

/** One answer for each key, all asked at once: what they read of the log is read together. */
async function gathered<T, A>(
  of: readonly T[],
  keyOf: (each: T) => string,
  ask: (first: T) => Promise<A>,
): Promise<ReadonlyMap<string, A>> {
  const firsts = new Map(of.toReversed().map((each) => [keyOf(each), each]));
  return new Map(await Promise.all([...firsts].map(async ([key, first]) => [key, await ask(first)] as const)));
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
