import { Chance } from '../chance.js';
import type { PlannedVehicle, Quirk } from '../plan.js';

export const WEEK_GATES = ['HUU_NGHI', 'TAN_THANH'] as const;
export const DAY_MINUTES = 24 * 60;

export interface WeekSize {
  readonly days: number;
  /** Vehicles a day. */
  readonly vehicles: number;
}

const IMPORT_PERCENT = 60;
const BOOKING_PERCENT = 40;
/** Plates that come again a day or two later. */
const AGAIN_PERCENT = 15;
/** A third of all vehicles has a story. */
const QUIRKS: readonly (readonly [Quirk, percent: number, of?: 'EXPORT' | 'IMPORT'])[] = [
  ['CORRECTED', 6],
  ['HELD', 5],
  ['SENT_BACK', 2, 'EXPORT'],
  ['LATE_ONCE', 4, 'EXPORT'],
  ['REVOKED', 5],
  ['TRANSSHIPPED', 8, 'IMPORT'],
  ['NO_SHOW', 2, 'EXPORT'],
  ['TURNED_BACK', 3, 'EXPORT'],
  ['WITHDRAWN', 3, 'EXPORT'],
  ['CAME_BACK', 3, 'EXPORT'],
];

/** The vehicles of some days; `arrives` counts on from 00:00 of the first day. The same seed gives the same week. */
export function planWeek(seed: number, { days, vehicles }: WeekSize): PlannedVehicle[] {
  const chance = new Chance(seed);
  const planned: PlannedVehicle[] = [];
  for (let day = 0; day < days; day += 1) {
    for (let nth = 0; nth < vehicles; nth += 1) planned.push(vehicleOf(chance, day, planned));
  }
  return planned.toSorted((a, b) => a.arrives - b.arrives);
}

function vehicleOf(chance: Chance, day: number, known: readonly PlannedVehicle[]): PlannedVehicle {
  const direction = chance.happens(IMPORT_PERCENT) ? 'IMPORT' : 'EXPORT';
  const again = known.length > 0 && chance.happens(AGAIN_PERCENT) ? chance.one(known) : undefined;
  const cars = direction === 'IMPORT' && chance.happens(4) ? chance.between(2, 10) : 1;
  const cargo = cars > 1 ? 'NEW_VEHICLES' : direction === 'EXPORT' && chance.happens(60) ? 'FRUIT' : 'GENERAL';
  const minute = chance.between(direction === 'EXPORT' ? 6 * 60 : 7 * 60 + 5, 16 * 60);
  const quirk = quirkOf(chance, direction);
  return {
    n: again?.direction === direction ? again.n : known.length,
    gate: chance.one(WEEK_GATES),
    direction,
    cargo,
    cars,
    arrives: day * DAY_MINUTES + minute,
    books: direction === 'EXPORT' && minute > 8 * 60 && chance.happens(BOOKING_PERCENT),
    stays: false,
    ...(quirk && { quirk }),
  };
}

function quirkOf(chance: Chance, direction: 'EXPORT' | 'IMPORT'): Quirk | undefined {
  let roll = chance.between(1, 100);
  for (const [quirk, percent, of] of QUIRKS) {
    if (of && of !== direction) continue;
    roll -= percent;
    if (roll <= 0) return quirk;
  }
  return undefined;
}
