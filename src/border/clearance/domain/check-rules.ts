import type { Agency, Direction } from '../../../shared/domain/place.js';
import type { Season } from '../../../shared/domain/season.js';

/** Which vehicles a rule asks a check of; what it leaves out, it does not look at. */
export interface AskedBy {
  readonly id: string;
  readonly season?: Season;
  readonly direction?: Direction;
  /** Any goods line beginning so. */
  readonly hs?: readonly string[];
  readonly channels?: readonly ('GREEN' | 'YELLOW' | 'RED')[];
  readonly load?: 'LADEN';
  /** Passed only while the vehicle is at the gate; left out: papers suffice. */
  readonly atGate?: boolean;
}

/** Asks for an agency's check of the vehicles that it describes. */
export interface CheckRule extends AskedBy {
  readonly agency: Agency;
}

/** The rules in force at an ISO instant. */
export type RulesAt = (at: string) => readonly CheckRule[];

const ANIMALS = ['01', '02', '03', '04', '05'];
const PLANTS = ['06', '07', '08', '10'];
const PLANT_PRODUCTS = ['09', '11', '12', '13', '14', '23'];

/** As published: in force at a gate until its agencies date other rules. An empty vehicle is looked at for vehicle and driver alone. */
export const CHECK_RULES: readonly CheckRule[] = [
  { id: 'border-guard-every-vehicle', agency: 'BORDER_GUARD' },
  { id: 'health-every-vehicle', agency: 'HEALTH_QUARANTINE' },
  { id: 'quarantine-animals', agency: 'PLANT_ANIMAL_QUARANTINE', hs: ANIMALS },
  { id: 'quarantine-fresh-plants', agency: 'PLANT_ANIMAL_QUARANTINE', hs: PLANTS },
  {
    id: 'quarantine-plant-products-import',
    agency: 'PLANT_ANIMAL_QUARANTINE',
    direction: 'IMPORT',
    hs: PLANT_PRODUCTS,
    channels: ['YELLOW', 'RED'],
  },
  // Beetles fly in the warm months: wood is looked at from April to October.
  {
    id: 'quarantine-wood-import-warm-season',
    agency: 'PLANT_ANIMAL_QUARANTINE',
    direction: 'IMPORT',
    season: { from: '04-01', to: '10-31' },
    hs: ['4401', '4403', '4406', '4407'],
  },
  { id: 'customs-laden', agency: 'CUSTOMS', load: 'LADEN' },
  // Platform fees were taken at these gates before the resolution that now sets them (09/2025/NQ-HĐND).
  { id: 'gate-fee-laden', agency: 'GATE_FEE', load: 'LADEN' },
];

export const publishedRulesAt: RulesAt = () => CHECK_RULES;
