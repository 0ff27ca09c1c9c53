import type { CargoKind, Direction, Gate } from '../../../shared/domain/place.js';
import type { Channel, Regime } from './declaration-events.js';
import type { GOODS_PAPERS, VEHICLE_PAPERS } from './paper-kinds.js';
import type { Part } from './part.js';

export const COUNTRIES = ['VN', 'CN', 'OTHER'] as const;
export const VEHICLE_TYPES = [
  'TRUCK',
  'CONTAINER_TRUCK',
  'REFRIGERATED_TRUCK',
  'TANKER',
  'FLATBED',
  'AGV',
  'NEW_VEHICLES',
] as const;
export const DOCUMENT_KINDS = ['CCCD', 'PASSPORT', 'BORDER_PASS', 'CN_EXIT_ENTRY'] as const;
export const DRIVER_SERVICES = ['LONG_DISTANCE', 'DEDICATED'] as const;
/** What a vehicle carries, as long as no goods are told. */
export const TOLD_CARGO = ['FRUIT', 'GENERAL', 'DANGEROUS'] as const satisfies readonly CargoKind[];
export const CHANNELS = ['GREEN', 'YELLOW', 'RED'] as const satisfies readonly Channel[];
/** All that a firm says of one crossing. It is sealed whole: the log holds {@link DeclaredFacts} and a reference. */
export interface DeclaredContent {
  direction: Direction;
  gate: Gate;
  route: string;
  /** ISO instants. */
  plannedFrom: string;
  plannedTo: string;
  regime: Regime;
  twoWay: boolean;
  /** The declaration of the first trip, of a return in the two-way pilot. */
  returnOf?: string;
  vehicle: DeclaredVehicle;
  trailer?: PlateOf;
  containers: DeclaredContainer[];
  drivers: DeclaredDriver[];
  goods: DeclaredGoods[];
  /** Decides class and lanes until goods are told; `DANGEROUS` until a UN number is. */
  cargo?: (typeof TOLD_CARGO)[number];
  /** How whoever stands with the vehicle is reached: of a walk-in all that is known of him at first. */
  contactPhone?: string;
  parties: DeclaredParties;
  /** Twelve digits each. */
  customsDeclarations: string[];
  channel?: Channel;
  quarantineCertificate?: { number: string; validUntil: string };
  papers: DeclaredPaper[];
  /** Papers of the goods; contents of before have none. */
  goodsPapers?: DeclaredGoodsPaper[];
}

export interface PlateOf {
  country: (typeof COUNTRIES)[number];
  plate: string;
}

export interface DeclaredVehicle {
  country: (typeof COUNTRIES)[number];
  /** Every vehicle but new ones under their own power has one. */
  plate?: string;
  type: (typeof VEHICLE_TYPES)[number];
  oversize: boolean;
  empty: boolean;
  /** Chassis numbers, of `NEW_VEHICLES` only: one a car. */
  vins: string[];
}

export interface DeclaredContainer {
  number: string;
  seals: string[];
}

export interface DeclaredDriver {
  name: string;
  document: { kind: (typeof DOCUMENT_KINDS)[number]; number: string };
  licence?: string;
  phone?: string;
  service: (typeof DRIVER_SERVICES)[number];
}

export interface DeclaredGoods {
  hs: string;
  description: string;
  /** Kilograms, at most three decimals. */
  kg: number;
  packages: number;
  /** Degrees Celsius that the goods travel at. */
  temperature?: number;
  orchardCode?: string;
  packingHouseCode?: string;
  un?: string;
}

export interface Party {
  name: string;
  taxCode: string;
}

export interface DeclaredParties {
  /** Which of them the submitting firm is. */
  declarer: Part;
  owner?: Party;
  agent?: Party;
  carrier?: Party;
  payer?: Party;
}

export interface DeclaredPaper {
  kind: (typeof VEHICLE_PAPERS)[number];
  number: string;
  /** `yyyy-mm-dd`, the last day on which it holds, Hanoi time. */
  expires: string;
}

export interface DeclaredGoodsPaper {
  kind: (typeof GOODS_PAPERS)[number];
  number: string;
  /** As of vehicle papers; not every kind has an end. */
  expires?: string;
}

/** Whole grams of kilograms with up to three decimals; undefined when it has more, or is not above zero. */
export function gramsOf(kg: number): number | undefined {
  const grams = Math.round(kg * 1000);
  return kg > 0 && Number.isSafeInteger(grams) && Math.abs(grams / 1000 - kg) < 1e-9 ? grams : undefined;
}
