import { plusMinutes, startOfHanoiDay } from '../../../shared/domain/hanoi-time.js';
import type { ApiClient, Refusals } from '../api-client.js';
import { Cast } from '../cast.js';
import { Chance } from '../chance.js';
import type { Day } from '../day.js';
import { Journey } from '../journey.js';
import { LaneController } from '../lane-controller.js';
import { LaneUse } from '../lane-use.js';
import type { Pace } from '../simulate-day.js';
import { Timetable } from '../timetable.js';
import { DAY_MINUTES, planWeek, WEEK_GATES, type WeekSize } from './plan-week.js';
import { troubleADay } from './troubles.js';

/** What came out of a bad week. */
export interface WeekOutcome {
  readonly days: number;
  readonly vehicles: number;
  /** Vehicles that crossed or left, were turned back, or withdrew; the others stand somewhere when the week ends. */
  readonly reported: readonly { readonly day: string; readonly total: number }[];
  readonly refused: Readonly<Refusals>;
  /** Answers that nobody should ever get: a server's fault, or two answers to one command. */
  readonly faults: Readonly<Refusals>;
  readonly requests: number;
  readonly seconds: number;
}

const LANES = { open: 7 * 60, lastExportCall: 18 * 60, close: 19 * 60 } as const;
const DAY_ENDS = 10;
const CLEARED = ['exportFruit', 'exportOther', 'importGoods', 'importNewVehicles'];

/**
 * Plays some days in which much goes wrong, on one system without a break: whatever the seed, nothing may be lost, doubled
 * or out of turn. What the log says of it is judged afterwards (`npm run invariants`).
 * @param firstDay Hanoi day, `yyyy-mm-dd`
 * @param progress told the minute at hand, from 00:00 of the first day
 */
export async function playWeek(
  firstDay: string,
  seed: number,
  size: WeekSize,
  api: ApiClient,
  pace: Pace,
  progress: (minute: number) => void,
): Promise<WeekOutcome> {
  const started = performance.now();
  const cast = new Cast(api);
  await cast.gather([...WEEK_GATES]);
  const midnight = startOfHanoiDay(firstDay);
  const timetable = new Timetable();
  const controllers = new Map(WEEK_GATES.map((gate) => [gate as string, undefined as LaneController | undefined]));
  const day: Day = {
    day: firstDay,
    api,
    cast,
    chance: new Chance(seed + 1),
    timetable,
    laneUse: new LaneUse(),
    settle: () => pace.settle(plusMinutes(midnight, timetable.minute)),
    onCall: new Map(),
    arriveAtLane: (lane, visit) => controllers.get(visit.gate)?.arrive(lane, visit),
  };
  const journeys = planWeek(seed, size).map((vehicle) => new Journey(day, vehicle, day.chance.one(cast.firms)));
  for (const journey of journeys) journey.begin();
  const underway = () => journeys.flatMap((journey) => journey.underway ?? []);
  for (const gate of WEEK_GATES) {
    const controller = new LaneController(day, gate);
    controllers.set(gate, controller);
    for (let nth = 0; nth < size.days; nth += 1) {
      const at = (minute: number) => nth * DAY_MINUTES + minute;
      controller.work(at(LANES.open), at(LANES.lastExportCall), at(LANES.close));
    }
  }
  for (let nth = 0; nth < size.days; nth += 1) troubleADay(day, nth, underway);
  const ends = size.days * DAY_MINUTES + DAY_ENDS;
  timetable.at(ends, async () => undefined);
  await timetable.run(
    ends,
    async (minute) => {
      progress(minute);
      await pace.arrive(plusMinutes(midnight, minute));
    },
    pace.abreast,
  );
  const faulty = ([what]: [string, number]) => /: (5\d\d|internal|told-twice)$/.test(what);
  return {
    days: size.days,
    vehicles: journeys.length,
    reported: await reported(api, cast, firstDay, size.days),
    refused: Object.fromEntries(Object.entries(api.refused).sort(([, a], [, b]) => b - a)),
    faults: Object.fromEntries(Object.entries(api.refused).filter(faulty)),
    requests: api.sent,
    seconds: (performance.now() - started) / 1000,
  };
}

async function reported(api: ApiClient, cast: Cast, firstDay: string, days: number) {
  const rows = [];
  for (let nth = 0; nth < days; nth += 1) {
    const day = plusMinutes(startOfHanoiDay(firstDay), nth * DAY_MINUTES + 12 * 60)
      .toISOString()
      .slice(0, 10);
    const as = await cast.token('PROVINCE');
    const { total } = await api.must<{ total: Record<string, number> }>('GET', `/reports/daily/${day}`, { as });
    rows.push({ day, total: CLEARED.reduce((sum, cell) => sum + (total[cell] ?? 0), 0) });
  }
  return rows;
}
