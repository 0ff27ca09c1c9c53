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
  /** The far side did not take its export: this is its way back. */
  readonly isRefused: boolean;
  /** Its goods went onto other vehicles, or another tractor took them over: it leaves empty, as a fact of its own. */
  readonly emptied: boolean;
}

export type Turn = { readonly begins: StayKind } | { readonly ends: StayEnd } | undefined;

/**
 * What a fact means for a vehicle's stay. A foreign vehicle stays here from its entry; one of here stays over there when it
 * takes part in the two-way pilot. Its return ends it, and for a foreign one also that it left, empty or with its goods.
 * A foreign one that had left and was refused over there is here again: it stays anew.
 */
export function turnOf(fact: StayFact, vehicle: StayingVehicle): Turn {
  const { direction, twoWay, foreign, isReturn, isRefused, emptied } = vehicle;
  if (!twoWay && !foreign) return undefined;
  if (fact === 'BorderCrossed') {
    const first = !isReturn && (foreign ? direction === 'IMPORT' : direction === 'EXPORT' && !isRefused);
    return first ? { begins: twoWay ? 'TWO_WAY' : 'OTHER' } : { ends: 'RETURNED' };
  }
  if (direction === 'EXPORT' || !foreign) return undefined;
  if (fact === 'EmptyVehicleLeft') return { ends: 'EMPTIED_LEFT' };
  if (fact === 'TurnedBack') return { ends: 'TURNED_BACK' };
  return twoWay || emptied ? undefined : { ends: 'LEFT_SUPERVISION' };
}
