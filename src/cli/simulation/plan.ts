import { GATES, type Direction, type Gate } from '../../shared/domain/place.js';
import { Chance } from './chance.js';
import type { Figures, PublishedDay } from './published.js';

/** What is out of the ordinary with a vehicle. Those that end the journey are extra vehicles: they are in no published number. */
export type Quirk =
  | 'CORRECTED'
  | 'HELD'
  | 'SENT_BACK'
  | 'LATE_ONCE'
  | 'TRANSSHIPPED'
  | 'REVOKED'
  | 'NO_SHOW'
  | 'TURNED_BACK'
  | 'WITHDRAWN'
  | 'CAME_BACK';

export interface PlannedVehicle {
  readonly n: number;
  readonly gate: Gate;
  readonly direction: Direction;
  readonly cargo: 'FRUIT' | 'GENERAL' | 'NEW_VEHICLES';
  /** More than one for a group of new vehicles under their own power. */
  readonly cars: number;
  /** Minutes after 00:00 Hanoi time at which it reaches the yard (import: the border); negative: the evening before. */
  readonly arrives: number;
  /** Books a slot hour before it comes; otherwise it takes a live place. */
  readonly books: boolean;
  /** Stands in the yard until the next day: it comes when the last call has been made. */
  readonly stays: boolean;
  readonly quirk?: Quirk;
}

export interface DayPlan {
  readonly day: string;
  readonly vehicles: readonly PlannedVehicle[];
  /** Trucks counted outside at 19:30, not yet registered. */
  readonly roadside: { readonly gate: Gate; readonly vehicles: number } | undefined;
  /** An hour-level closure, announced shortly before. Minutes after 00:00. */
  readonly closure: {
    readonly gate: Gate;
    readonly direction: Direction;
    readonly announced: number;
    readonly from: number;
    readonly to: number;
  };
}

/** Minutes after midnight, Hanoi time. */
const SEVEN = 7 * 60;
const EXPORTS_COME = { from: 6 * 60 + 30, to: 16 * 60 };
const PEAK = { from: 8 * 60, to: 12 * 60 };
const IMPORTS_COME = { from: SEVEN + 5, to: 16 * 60 + 30 };
const LATE_COMERS = { from: 18 * 60 + 40, to: 19 * 60 + 50 };
const EVENING_BEFORE = { from: -6 * 60, to: -4 * 60 };
const PEAK_PERCENT = 60;
const BOOKING_PERCENT = 40;
const CARS_IN_A_GROUP = 10;

/** Of the gates that were not published, which one takes the remainder. */
const REMAINDER: Readonly<Record<string, Gate>> = { '2023-05-28': 'TAN_THANH' };
const USUAL_REMAINDER: Gate = 'COC_NAM';

type Count = Readonly<Record<'exportFruit' | 'exportOther' | 'importGoods' | 'importNewVehicles', number>>;

/**
 * The vehicles of a day, from the published numbers: as many as were cleared come early enough, as many as were left come
 * after the last call. Where a split was not published, the rest of the published sums is taken. The outcomes are the system's.
 */
export function planDay(published: PublishedDay, seed: number): DayPlan {
  const chance = new Chance(seed);
  const counts = countsByGate(published);
  const backlog = spread(published.backlog.fruit, published.backlog.other);
  const left = { fruit: published.figures.ALL?.leftFruit ?? 60, other: published.figures.ALL?.leftOther ?? 20 };
  const drafts = [
    ...[...counts].flatMap(([gate, count]) => cleared(gate, count, backlog, chance)),
    ...staying(left, [...counts.keys()], chance),
    ...extras(chance),
  ];
  const quirky = withQuirks(drafts, chance);
  const vehicles = quirky.toSorted((a, b) => a.arrives - b.arrives).map((draft, n) => ({ ...draft, n }));
  const outside = published.figures.ALL?.leftUnregistered;
  return {
    day: published.day,
    vehicles,
    roadside: outside === undefined ? undefined : { gate: 'HUU_NGHI', vehicles: outside },
    closure: { gate: 'HUU_NGHI', direction: 'EXPORT', announced: 13 * 60 + 40, from: 14 * 60, to: 15 * 60 },
  };
}

type Draft = Omit<PlannedVehicle, 'n'>;

/** How many of each kind are cleared at each gate; sums that are published without their parts are filled from what is left over. */
export function countsByGate({ day, figures }: PublishedDay): Map<Gate, Count> {
  const all = figures.ALL;
  if (!all) throw new Error(`Nothing was published for ${day}`);
  const remainder = REMAINDER[day] ?? USUAL_REMAINDER;
  const scopes: [Gate, Figures | undefined][] = [
    ...GATES.filter((gate) => gate !== remainder && figures[gate]).map((gate): [Gate, Figures | undefined] => [
      gate,
      figures[gate],
    ]),
    [remainder, figures.OTHERS],
  ];
  let fruit = all.exportFruit ?? 0;
  let cars = all.importNewVehicles ?? 0;
  for (const [, known] of scopes) {
    fruit -= known?.exportFruit ?? 0;
    cars -= known?.importNewVehicles ?? 0;
  }
  const counts = new Map<Gate, Count>();
  for (const [gate, known] of scopes) {
    if (!known) continue;
    const exports = known.export ?? 0;
    const imports = known.import ?? 0;
    const exportFruit = known.exportFruit ?? share(fruit, exports, scopes, 'export', 'exportFruit');
    const importNewVehicles =
      known.importNewVehicles ??
      (known.importGoods === undefined ? Math.min(cars, imports) : imports - known.importGoods);
    if (known.exportFruit === undefined) fruit -= exportFruit;
    if (known.importNewVehicles === undefined) cars -= importNewVehicles;
    counts.set(gate, {
      exportFruit,
      exportOther: exports - exportFruit,
      importGoods: imports - importNewVehicles,
      importNewVehicles,
    });
  }
  return counts;
}

/** A part of what is left of a sum, by the size of those that share it; the last one takes what remains. */
function share(
  rest: number,
  own: number,
  scopes: readonly [Gate, Figures | undefined][],
  sum: 'export',
  part: 'exportFruit',
): number {
  const sharing = scopes
    .filter(([, known]) => known && known[part] === undefined)
    .map(([, known]) => known?.[sum] ?? 0);
  const total = sharing.reduce((all, one) => all + one, 0);
  return own === sharing.at(-1) ? Math.min(rest, own) : Math.min(own, Math.round((rest * own) / total));
}

/** The backlog stands at Hữu Nghị, where the yards are. */
function spread(fruit: number, other: number) {
  return { HUU_NGHI: { fruit, other } } as Partial<Record<Gate, { fruit: number; other: number }>>;
}

function cleared(gate: Gate, count: Count, backlog: ReturnType<typeof spread>, chance: Chance): Draft[] {
  const old = backlog[gate] ?? { fruit: 0, other: 0 };
  const exports = (cargo: 'FRUIT' | 'GENERAL', number: number, before: number) =>
    Array.from({ length: number }, (_, index) => {
      const waitsSinceYesterday = index < before;
      const arrives = waitsSinceYesterday
        ? chance.between(EVENING_BEFORE.from, EVENING_BEFORE.to)
        : exportArrival(chance);
      const books = !waitsSinceYesterday && arrives > SEVEN + 60 && chance.happens(BOOKING_PERCENT);
      return { gate, direction: 'EXPORT', cargo, cars: 1, arrives, books, stays: false } as const;
    });
  const imports = (cargo: 'GENERAL' | 'NEW_VEHICLES', groups: readonly number[]) =>
    groups.map((cars) => {
      const arrives = chance.between(IMPORTS_COME.from, IMPORTS_COME.to);
      return { gate, direction: 'IMPORT', cargo, cars, arrives, books: false, stays: false } as const;
    });
  return [
    ...exports('FRUIT', count.exportFruit, old.fruit),
    ...exports('GENERAL', count.exportOther, old.other),
    ...imports('GENERAL', Array<number>(count.importGoods).fill(1)),
    ...imports('NEW_VEHICLES', groupsOf(count.importNewVehicles, CARS_IN_A_GROUP)),
  ];
}

function groupsOf(number: number, most: number): number[] {
  return Array.from({ length: Math.ceil(number / most) }, (_, index) => Math.min(most, number - index * most));
}

function exportArrival(chance: Chance): number {
  const hours = chance.happens(PEAK_PERCENT) ? PEAK : EXPORTS_COME;
  return chance.between(hours.from, hours.to);
}

function staying(left: { fruit: number; other: number }, gates: readonly Gate[], chance: Chance): Draft[] {
  const late = (cargo: 'FRUIT' | 'GENERAL', number: number) =>
    Array.from({ length: number }, () => {
      const gate = chance.happens(70) || gates.length === 1 ? 'HUU_NGHI' : 'TAN_THANH';
      return {
        gate,
        direction: 'EXPORT',
        cargo,
        cars: 1,
        arrives: chance.between(LATE_COMERS.from, LATE_COMERS.to),
        books: false,
        stays: true,
      } as const;
    });
  return [...late('FRUIT', left.fruit), ...late('GENERAL', left.other)];
}

/** Vehicles that come and are not cleared, or never come: they are in no published number. */
function extras(chance: Chance): Draft[] {
  const extra = (gate: Gate, quirk: Quirk): Draft => {
    const arrives = chance.between(SEVEN, 13 * 60);
    return {
      gate,
      direction: 'EXPORT',
      cargo: 'GENERAL',
      cars: 1,
      arrives,
      books: quirk !== 'TURNED_BACK',
      stays: false,
      quirk,
    };
  };
  return (['HUU_NGHI', 'TAN_THANH'] as const).flatMap((gate) => [
    extra(gate, 'NO_SHOW'),
    extra(gate, 'NO_SHOW'),
    extra(gate, 'TURNED_BACK'),
    extra(gate, 'TURNED_BACK'),
    extra(gate, 'WITHDRAWN'),
    extra(gate, 'WITHDRAWN'),
  ]);
}

/** Per hundred vehicles that go their way. */
const EXPORT_QUIRKS = { CORRECTED: 4, HELD: 3, SENT_BACK: 2, LATE_ONCE: 2, REVOKED: 1 } as const;
const IMPORT_QUIRKS = { CORRECTED: 2, HELD: 3, TRANSSHIPPED: 8, REVOKED: 1 } as const;

function withQuirks(drafts: readonly Draft[], chance: Chance): Draft[] {
  return drafts.map((draft) => {
    if (draft.quirk || draft.stays) return draft;
    const table: Readonly<Record<string, number>> = draft.direction === 'EXPORT' ? EXPORT_QUIRKS : IMPORT_QUIRKS;
    let roll = chance.between(1, 100);
    for (const [quirk, percent] of Object.entries(table)) {
      roll -= percent;
      if (roll <= 0) return { ...draft, quirk: quirk as Quirk };
    }
    return draft;
  });
}
