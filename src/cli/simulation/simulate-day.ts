import { GATES, type Gate } from '../../shared/domain/place.js';
import { plusMinutes, startOfHanoiDay } from '../../shared/domain/hanoi-time.js';
import type { ApiClient } from './api-client.js';
import { Cast } from './cast.js';
import { Chance } from './chance.js';
import { differencesOf, reproducedOf, type ReportedDay } from './compare.js';
import { as, type Day } from './day.js';
import { ROUTE } from './declared.js';
import { Journey } from './journey.js';
import { LaneController } from './lane-controller.js';
import { LaneUse } from './lane-use.js';
import { planDay, type DayPlan } from './plan.js';
import type { Outcome } from './print.js';
import type { PublishedDay } from './published.js';
import { explain } from './refusals.js';
import { Timetable } from './timetable.js';
import { waitsOf } from './waits.js';

/** The clock that the day is played on. */
export interface Pace {
  /** Brings the product's time to an instant and waits until everything that follows from it has happened. */
  readonly arrive: (at: Date) => Promise<void>;
  /** Waits until everything that follows from the last commands has happened. */
  readonly settle: (at: Date) => Promise<void>;
  /** How many people act at the same time. */
  readonly abreast: number;
}

const LANES = { open: 7 * 60, lastExportCall: 18 * 60, close: 19 * 60 } as const;
const DAY_ENDS = 24 * 60 + 10;

/**
 * Plays a published day through the public API and holds the board's report against it.
 * @param progress told the minute at hand, from 00:00 Hanoi time
 * @param run the Hanoi day that it is played on, the published one or today on a clock that has passed it; and its number,
 *   when the same system is driven again
 */
export async function simulateDay(
  published: PublishedDay,
  seed: number,
  api: ApiClient,
  pace: Pace,
  progress: (minute: number) => void,
  run: { readonly playedOn: string; readonly number: number },
): Promise<Outcome> {
  const started = performance.now();
  const plan = { ...planDay(published, seed), day: run.playedOn };
  const gates = GATES.filter((gate) => plan.vehicles.some((vehicle) => vehicle.gate === gate));
  const cast = new Cast(api, run.number);
  await cast.gather(gates);
  const midnight = startOfHanoiDay(plan.day);
  const timetable = new Timetable();
  const controllers = new Map<Gate, LaneController>();
  const day: Day = {
    day: plan.day,
    api,
    cast,
    chance: new Chance(seed + 1),
    timetable,
    laneUse: new LaneUse(),
    settle: () => pace.settle(plusMinutes(midnight, timetable.minute)),
    onCall: new Map(),
    arriveAtLane: (lane, visit) => controllers.get(visit.gate)?.arrive(lane, visit),
  };
  for (const gate of gates) {
    const controller = new LaneController(day, gate);
    controllers.set(gate, controller);
    controller.work(LANES.open, LANES.lastExportCall, LANES.close);
  }
  for (const vehicle of plan.vehicles) new Journey(day, vehicle, day.chance.one(cast.firms)).begin();
  closeRoadForAnHour(day, plan);
  countOutside(day, plan);
  // The day's end is reached also when nobody has anything left to do: the report is issued then.
  timetable.at(DAY_ENDS, async () => undefined);
  await timetable.run(
    DAY_ENDS,
    async (minute) => {
      progress(minute);
      await pace.arrive(plusMinutes(midnight, minute));
    },
    pace.abreast,
  );
  return {
    ...(await comparedReport(published, api, cast, run.playedOn)),
    openingBacklog: published.backlog,
    waits: await waitsOf(day, gates),
    laneUse: day.laneUse.result(),
    refused: explain(api.refused),
    requests: api.sent,
    seconds: (performance.now() - started) / 1000,
  };
}

/** Holds the board's report of a day that was played before against the published one. */
export async function compareDay(published: PublishedDay, api: ApiClient): Promise<Outcome> {
  const started = performance.now();
  return {
    ...(await comparedReport(published, api, new Cast(api), published.day)),
    openingBacklog: published.backlog,
    waits: [],
    laneUse: [],
    refused: explain(api.refused),
    requests: api.sent,
    seconds: (performance.now() - started) / 1000,
  };
}

async function comparedReport(published: PublishedDay, api: ApiClient, cast: Cast, playedOn: string) {
  const token = await cast.token('PROVINCE');
  const report = await api.must<ReportedDay>('GET', `/reports/daily/${playedOn}`, { as: token });
  const reproduced = reproducedOf(report, published);
  return {
    day: published.day,
    published: published.figures,
    reproduced,
    differences: differencesOf(published, reproduced),
  };
}

function closeRoadForAnHour(day: Day, { closure }: DayPlan): void {
  const midnight = startOfHanoiDay(day.day);
  const at = (minute: number) => plusMinutes(midnight, minute).toISOString();
  day.timetable.at(closure.announced, async () => {
    const path = `/gates/${closure.gate}/routes/${ROUTE[closure.gate]}/closures`;
    const body = { direction: closure.direction, from: at(closure.from), to: at(closure.to), reason: 'FAR_SIDE' };
    await as(day, Cast.staff('SUPERVISOR', closure.gate), 'POST', path, { body });
  });
}

function countOutside(day: Day, { roadside }: DayPlan): void {
  if (!roadside) return;
  day.timetable.at(19 * 60 + 30, async () => {
    const body = { place: 'APPROACH_ROAD', fruit: roadside.vehicles, other: 0 };
    await as(day, Cast.staff('SUPERVISOR', roadside.gate), 'POST', `/gates/${roadside.gate}/roadside-counts`, { body });
  });
}
