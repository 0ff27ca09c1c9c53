import type { Direction } from '../../../shared/domain/place.js';
import type { StayEnd, StayKind } from './stay-events.js';

/** The facts of clearance that begin and end stays. */
export const STAY_FACTS = ['BorderCrossed', 'EmptyVehicleLeft', 'LeftSupervision', 'TurnedBack'] as const;
export type StayFact = (typeof STAY_FACTS)[number];

/** What is declared of the vehicle. */
export interface StayingVehicle {
  readonly direction: Direction;
  readonly twoWay: boolean;
  readonly foreign: boolean;
  readonly isReturn: boolean;
  /** Its goods went onto other vehicles: it leaves empty, as a fact of its own. */
  readonly transshipped: boolean;
}

export type Turn = { readonly begins: StayKind } | { readonly ends: StayEnd } | undefined;

/**
 * What a fact means for a vehicle's stay. A foreign vehicle stays here from its entry; one of here stays over there when it
 * takes part in the two-way pilot. Its return ends it, and for a foreign one also that it left, empty or with its goods.
 */
export function turnOf(fact: StayFact, vehicle: StayingVehicle): Turn {
  const { direction, twoWay, foreign, isReturn, transshipped } = vehicle;
  if (!twoWay && !foreign) return undefined;
  if (fact === 'BorderCrossed') {
    const first = !isReturn && (foreign ? direction === 'IMPORT' : direction === 'EXPORT');
    return first ? { begins: twoWay ? 'TWO_WAY' : 'OTHER' } : { ends: 'RETURNED' };
  }
  if (direction === 'EXPORT' || !foreign) return undefined;
  if (fact === 'EmptyVehicleLeft') return { ends: 'EMPTIED_LEFT' };
  if (fact === 'TurnedBack') return { ends: 'TURNED_BACK' };
  return twoWay || transshipped ? undefined : { ends: 'LEFT_SUPERVISION' };
}
