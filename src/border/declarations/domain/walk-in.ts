import { plusMinutes } from '../../../shared/domain/hanoi-time.js';
import type { CargoKind, Direction, Gate } from '../../../shared/domain/place.js';
import type { DeclaredContent, PlateOf, TOLD_CARGO, VEHICLE_TYPES } from './content.js';

/** What a counter or a kiosk asks of a vehicle that comes undeclared. */
export interface WalkIn extends PlateOf {
  readonly gate: Gate;
  readonly route: string;
  readonly direction: Direction;
  /** New vehicles are known by their chassis numbers and are declared in full. */
  readonly cargo: Exclude<CargoKind, 'NEW_VEHICLES'>;
  /** *Default*: a lorry. */
  readonly type?: Exclude<(typeof VEHICLE_TYPES)[number], 'NEW_VEHICLES'>;
  readonly contactPhone?: string;
}

const TOLD: Readonly<Record<WalkIn['cargo'], (typeof TOLD_CARGO)[number] | undefined>> = {
  FRUIT: 'FRUIT',
  GENERAL: 'GENERAL',
  DANGEROUS: 'DANGEROUS',
  OVERSIZE: 'GENERAL',
  EMPTY: undefined,
};

/**
 * The declaration of a walk-in: no more than its step needs. All else is missing and is told by correcting it.
 * @param crossingHours so long it has for its crossing before it may expire
 */
export function walkInContent(walkIn: WalkIn, now: Date, crossingHours: number): DeclaredContent {
  const { gate, route, direction, country, plate, cargo, type = 'TRUCK', contactPhone } = walkIn;
  const told = TOLD[cargo];
  return {
    direction,
    gate,
    route,
    plannedFrom: now.toISOString(),
    plannedTo: plusMinutes(now, crossingHours * 60).toISOString(),
    regime: 'NORMAL',
    twoWay: false,
    vehicle: { country, plate, type, oversize: cargo === 'OVERSIZE', empty: cargo === 'EMPTY', vins: [] },
    containers: [],
    drivers: [],
    goods: [],
    ...(told && { cargo: told }),
    ...(contactPhone !== undefined && { contactPhone }),
    parties: { declarer: 'CARRIER' },
    customsDeclarations: [],
    papers: [],
  };
}
