import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { Clock } from '../../../shared/clock/clock.js';
import { DIRECTIONS, GATES, type Gate } from '../../../shared/domain/place.js';
import { calendarKey, CalendarsOnRecord } from '../calendar-days/calendars-on-record.js';
import { closedGoods } from '../closure-list/closed-goods.answer.js';
import { ClosuresOnRecord } from '../closure-list/closures-on-record.js';
import { calendarAt } from '../domain/calendar.js';
import { phaseAt } from '../domain/gate-phase.js';
import { parkOf } from '../domain/park.js';
import { laneAnswer } from '../lane-answer.js';
import { LanesOnRecord } from '../lane-list/lanes-on-record.js';
import { YardOccupancy } from '../yard-list/yard-occupancy.js';
import type { GateAnswer } from './gate-answer.js';
import { GateRow } from './gate.entity.js';

/** What goes on at a gate now, or at every gate. */
export class GatesOverview extends Query<GateAnswer[]> {
  constructor(readonly gate?: Gate) {
    super();
  }
}

@QueryHandler(GatesOverview)
export class GatesOverviewHandler implements IQueryHandler<GatesOverview> {
  constructor(
    @InjectRepository(GateRow) private readonly gates: Repository<GateRow>,
    private readonly lanes: LanesOnRecord,
    private readonly calendars: CalendarsOnRecord,
    private readonly closures: ClosuresOnRecord,
    private readonly occupancy: YardOccupancy,
    private readonly clock: Clock,
  ) {}

  async execute({ gate }: GatesOverview): Promise<GateAnswer[]> {
    const rows = await this.gates.findBy(gate ? { gate } : {});
    const inOrder = rows.sort((one, other) => GATES.indexOf(one.gate) - GATES.indexOf(other.gate));
    return Promise.all(inOrder.map((row) => this.overview(row)));
  }

  private async overview({ gate, prefix, name, inFull, routes, yards, phases }: GateRow): Promise<GateAnswer> {
    const now = this.clock.now();
    const [lanes, calendars, closed, occupancy] = await Promise.all([
      this.lanes.ofGate(gate),
      this.calendars.ofGate(gate, now),
      this.closures.ofGoods(gate, now),
      this.occupancy.byYard(gate),
    ]);
    const closedNow = closed.filter(({ startsAt }) => new Date(startsAt) <= now);
    return {
      gate,
      prefix,
      name,
      inFull,
      phase: phaseAt(phases, now.toISOString()),
      routes: routes.map(({ route, name, markers, counterpart }) => ({
        route,
        name,
        markers,
        counterpart,
        now: DIRECTIONS.map((direction) => {
          const intervals = calendars.get(calendarKey(route, direction)) ?? [];
          const goodsClosed = closedGoods(closedNow, route, direction);
          return { direction, ...calendarAt({ intervals }, now), goodsClosed };
        }),
      })),
      lanes: lanes.map(laneAnswer),
      yards: yards.map(({ park: _set, ...yard }) => {
        const park = parkOf(yards, yard.yard);
        return { ...yard, ...(park && { park }), occupancy: occupancy.get(yard.yard) ?? 0 };
      }),
    };
  }
}
