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
    const hours = new Map<string, string[]>();
    const free = new Map<string, number>();
    for (const { line, direction, class: kind } of to === undefined ? [] : blocks) {
      if (hours.has(line)) continue;
      const open = await this.open.after(new Date(to ?? 0), { gate, route, direction }, undefined, now);
      const lasting = open.filter((hour) => blockLapsesAt(hour, rules) > now);
      hours.set(line, lasting);
      for (const hour of lasting)
        free.set(`${line} ${hour}`, await this.open.places(gate, route, direction, kind, hour));
    }
    return planBlocks(
      blocks,
      ({ line }) => hours.get(line) ?? [],
      (line, hour) => (free.get(`${line} ${hour}`) ?? 0) - arrived(line, hour),
    );
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
