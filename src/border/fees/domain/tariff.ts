import type { CargoKind, Direction } from '../../../shared/domain/place.js';
import type { Words } from '../../../shared/domain/problem.js';

export const FEE_REGIMES = ['NORMAL', 'TEMPORARY_IMPORT_REEXPORT', 'TRANSIT', 'BONDED', 'TRANSSHIP'] as const;
export type FeeRegime = (typeof FEE_REGIMES)[number];

/** What the vehicle does here: over the border, into the country, or it only hands its goods over in the yard. */
export const MOVEMENTS = ['EXPORT', 'INLAND', 'YARD_TRANSFER'] as const;
export type Movement = (typeof MOVEMENTS)[number];
export const CONTAINER_FEET = [20, 40, 45] as const;
export type ContainerFeet = (typeof CONTAINER_FEET)[number];

/** What is priced. The measures are told by the firm or seen by the cashier; missing ones are asked for when a rule needs them. */
export interface FeeFacts extends Measures {
  readonly direction: Direction;
  readonly regime: FeeRegime;
  readonly movement: Movement;
  readonly cargo: CargoKind;
  /** HS codes of the goods lines; none of an empty vehicle. */
  readonly hs: readonly string[];
  /** Cars of a group of new vehicles; else 1. */
  readonly vehicleCount: number;
}

/** What may be measured of a vehicle. `containerFeet` 0: it carries none. */
export interface Measures {
  readonly payloadKg?: number;
  readonly containerFeet?: ContainerFeet | 0;
}

/** For whom a rule or factor is; what is left out holds for all. */
export interface FeeFilter {
  readonly id: string;
  /** What people read instead of the id; tariffs of before names were told have none. */
  readonly name?: Words;
  readonly direction?: Direction;
  readonly regimes?: readonly FeeRegime[];
  readonly movement?: Movement;
  readonly cargo?: readonly CargoKind[];
  /** A group of goods of the tariff. */
  readonly group?: string;
  /** The vehicle may carry at least, and less than, so many kilograms. */
  readonly payloadFromKg?: number;
  readonly payloadBelowKg?: number;
  /** Its longest container. */
  readonly containerFeet?: readonly (ContainerFeet | 0)[];
}

export interface FeeRule extends FeeFilter {
  /** Whole đồng a trip and vehicle. */
  readonly dong: number;
}

export interface FeeFactor extends FeeFilter {
  readonly percent: number;
}

/** The whole tariff of a day. The first rule of the list that fits a goods line prices it; all factors that fit multiply. */
export interface Tariff {
  readonly groups: readonly { readonly id: string; readonly hs: readonly string[] }[];
  readonly rules: readonly FeeRule[];
  readonly factors: readonly FeeFactor[];
  /** No vehicle pays more, in đồng. */
  readonly mostDong: number;
}

/** What is known of Resolution 09/2025/NQ-HĐND (since 8-5-2025); the whole table was not published where we could read it. */
export const PUBLISHED_TARIFF: Tariff = {
  groups: [
    { id: 'fresh-vegetables', hs: ['0701', '0702', '0703', '0704', '0705', '0706', '0707', '0708', '0709'] },
    { id: 'farm-goods', hs: ['06', '07', '08', '09', '10', '11', '12', '14'] },
    { id: 'ore', hs: ['2601', '2602', '2603', '2604', '2605', '2606', '2607', '2608', '2609', '261'] },
  ],
  rules: [
    {
      id: 'nq09-fresh-vegetables-under-2t',
      name: {
        vi: 'Rau tươi xuất khẩu, xe dưới 2 tấn',
        zh: '出口新鲜蔬菜，2吨以下车辆',
        en: 'Fresh vegetables for export, vehicle under 2 t',
      },
      direction: 'EXPORT',
      group: 'fresh-vegetables',
      payloadBelowKg: 2_000,
      dong: 100_000,
    },
    {
      id: 'nq09-reexport-farm-goods-40ft',
      name: {
        vi: 'Nông sản tạm nhập tái xuất, container 40 feet',
        zh: '暂时进口复出口农产品，40英尺集装箱',
        en: 'Farm goods for re-export, 40 ft container',
      },
      regimes: ['TEMPORARY_IMPORT_REEXPORT'],
      group: 'farm-goods',
      containerFeet: [40],
      dong: 4_000_000,
    },
  ],
  factors: [
    {
      id: 'nq09-ore-export',
      name: { vi: 'Quặng xuất khẩu', zh: '出口矿石', en: 'Ore for export' },
      direction: 'EXPORT',
      group: 'ore',
      percent: 500,
    },
    {
      id: 'nq09-import-inland',
      name: { vi: 'Xe nhập vào nội địa', zh: '进口车辆进入内地', en: 'Import that goes inland' },
      movement: 'INLAND',
      percent: 130,
    },
    {
      id: 'nq09-yard-transfer',
      name: { vi: 'Sang tải tại bãi', zh: '堆场换装', en: 'Goods handed over in the yard' },
      movement: 'YARD_TRANSFER',
      percent: 30,
    },
  ],
  mostDong: 5_000_000,
};

export const MEASURES = ['payloadKg', 'containerFeet'] as const;
export type Measure = (typeof MEASURES)[number];

/** The names of a tariff's rules and factors by their ids; those that have none are missing. */
export function ruleNames({ rules, factors }: Tariff): ReadonlyMap<string, Words> {
  return new Map([...rules, ...factors].flatMap(({ id, name }) => (name ? [[id, name] as const] : [])));
}

/** The price of a trip, or why there is none. */
export type Priced =
  | {
      readonly dong: number;
      /** Id of the rule of the dearest goods line, and of the factors on it. */
      readonly rule: string;
      readonly factors: readonly string[];
    }
  /** `missing`: measures without which no rule can be told to fit; none: there is no rule for this combination. */
  | { readonly missing: readonly Measure[] };

type Line = Extract<Priced, { dong: number }>;

/**
 * The fee of a trip in whole đồng: each goods line by the first rule that fits, times its factors, never above the cap;
 * of several the highest; a group of new vehicles car by car. One line without a price leaves the trip without one.
 */
export function feeOf(facts: FeeFacts, tariff: Tariff): Priced {
  const hs = facts.hs.length > 0 ? facts.hs : [undefined];
  const lines = hs.map((code) => lineOf(code, facts, tariff));
  const unpriced = lines.filter((line): line is Extract<Priced, { missing: unknown }> => 'missing' in line);
  if (unpriced.length > 0) {
    // What no rule can price, measures do not help.
    const hopeless = unpriced.some(({ missing }) => missing.length === 0);
    const asked = new Set(unpriced.flatMap(({ missing }) => missing));
    return { missing: hopeless ? [] : MEASURES.filter((each) => asked.has(each)) };
  }
  const dearest = (lines as Line[]).reduce((most, line) => (line.dong > most.dong ? line : most));
  return { ...dearest, dong: dearest.dong * facts.vehicleCount };
}

function lineOf(hs: string | undefined, facts: FeeFacts, tariff: Tariff): Priced {
  const groups = new Set(
    tariff.groups.filter((group) => group.hs.some((start) => hs?.startsWith(start))).map(({ id }) => id),
  );
  const missing = new Set<Measure>();
  for (const rule of tariff.rules) {
    const fit = fits(rule, facts, groups);
    if (fit === false) continue;
    if (fit !== true) {
      for (const measure of fit) missing.add(measure);
      continue;
    }
    // A rule before it could fit, once it is measured: nobody is charged on a guess.
    if (missing.size > 0) break;
    return priced(rule, facts, groups, tariff);
  }
  return { missing: MEASURES.filter((each) => missing.has(each)) };
}

function priced(rule: FeeRule, facts: FeeFacts, groups: ReadonlySet<string>, { factors, mostDong }: Tariff): Priced {
  const unmeasured: Measure[] = [];
  const on: FeeFactor[] = [];
  for (const factor of factors) {
    const fit = fits(factor, facts, groups);
    if (fit === true) on.push(factor);
    else if (fit !== false) unmeasured.push(...fit);
  }
  if (unmeasured.length > 0) return { missing: MEASURES.filter((each) => unmeasured.includes(each)) };
  const dong = on.reduce((sum, { percent }) => Math.round((sum * percent) / 100), rule.dong);
  return { dong: Math.min(dong, mostDong), rule: rule.id, factors: on.map(({ id }) => id) };
}

/** Whether it fits; the measures without which that cannot be told. */
function fits(of: FeeFilter, facts: FeeFacts, groups: ReadonlySet<string>): boolean | readonly Measure[] {
  if (of.direction !== undefined && of.direction !== facts.direction) return false;
  if (of.regimes && !of.regimes.includes(facts.regime)) return false;
  if (of.movement !== undefined && of.movement !== facts.movement) return false;
  if (of.cargo && !of.cargo.includes(facts.cargo)) return false;
  if (of.group !== undefined && !groups.has(of.group)) return false;
  const { payloadKg, containerFeet } = facts;
  const missing: Measure[] = [];
  if (of.payloadFromKg !== undefined || of.payloadBelowKg !== undefined) {
    if (payloadKg === undefined) missing.push('payloadKg');
    else if (payloadKg < (of.payloadFromKg ?? 0) || payloadKg >= (of.payloadBelowKg ?? Infinity)) return false;
  }
  if (of.containerFeet) {
    if (containerFeet === undefined) missing.push('containerFeet');
    else if (!of.containerFeet.includes(containerFeet)) return false;
  }
  return missing.length === 0 || missing;
}
