import type { Fold } from '../../../shared/domain/decider.js';
import type { FieldProblem } from '../../../shared/domain/problem.js';
import type { DeclaredContent } from './content.js';
import type { DeclaredFacts } from './declaration-events.js';
import { error } from './declaration-findings.js';
import { refuse } from './declaration-problems.js';

/** What fleets tell of a plate or a chassis. They know declarations, so only the facts that decide here are named (see journey.ts). */
type FleetFact =
  | { type: 'PlateTaken' | 'ChassisTaken'; data: { readonly firm: string; readonly company: string } }
  | { type: 'PlateFreed' | 'ChassisFreed'; data: object };

/** The firm in whose fleet a plate or a chassis stands, and the HMAC of its company; undefined when in none. */
export type FleetHolder = { readonly firm: string; readonly company: string } | undefined;

export const fleetHolderFold: Fold<FleetHolder, FleetFact> = {
  initial: undefined,
  evolve: (holder, { type, data }) => {
    if (type === 'PlateTaken' || type === 'ChassisTaken') return { firm: data.firm, company: data.company };
    return type === 'PlateFreed' || type === 'ChassisFreed' ? undefined : holder;
  },
};

/** Who declares or is declared as owner or carrier. */
export interface Declarants {
  readonly firm: string;
  /** HMACs of the companies of owner and carrier. */
  readonly companies: readonly string[];
}

const PATH = /^(vehicle\.plate|trailer\.plate|vehicle\.vins\.\d+)$/;

/** The plates and chassis of a declaration as streams to guard beside it, by the path of their field. New vehicles have no plate. */
export function fleetsOf(
  { vehicle }: Pick<DeclaredContent, 'vehicle'>,
  facts: DeclaredFacts,
): Record<string, StreamOfHolder> {
  const { chassis = [], trailer } = facts;
  const plate = vehicle.plate !== undefined && facts.vehicle !== chassis[0] ? facts.vehicle : undefined;
  return {
    ...(plate && { 'vehicle.plate': holderOf('plate', plate) }),
    ...(trailer && { 'trailer.plate': holderOf('plate', trailer) }),
    ...Object.fromEntries(chassis.map((each, i) => [`vehicle.vins.${i}`, holderOf('chassis', each)])),
  };
}

interface StreamOfHolder {
  readonly stream: string;
  readonly fold: typeof fleetHolderFold;
}

function holderOf(of: 'plate' | 'chassis', key: string): StreamOfHolder {
  return { stream: `${of}-${key}`, fold: fleetHolderFold };
}

/**
 * A vehicle of a fleet is declared by its firm, or for it as owner or carrier. Throws `invalid-declaration` with
 * `vehicle-in-other-fleet` at each field that names another's.
 */
export function requireFleets(holders: Readonly<Record<string, unknown>>, { firm, companies }: Declarants): void {
  const paths = Object.keys(holders).filter((path) => PATH.test(path));
  const found = paths.flatMap((path): FieldProblem[] => {
    const holder = holders[path] as FleetHolder;
    const free = !holder || holder.firm === firm || companies.includes(holder.company);
    return free ? [] : [error(path, 'vehicle-in-other-fleet')];
  });
  if (found.length) throw refuse('invalid-declaration', {}, found);
}

/** Whether a correction touches what {@link requireFleets} decides by; others go through, whatever has become of the vehicle. */
export function touchesFleets(changed: readonly string[]): boolean {
  return changed.some((path) => /^(vehicle\.(plate|country|vins)|trailer|parties)(\.|$)/.test(path));
}
