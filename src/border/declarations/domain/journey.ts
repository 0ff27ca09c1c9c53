import type { Fold } from '../../../shared/domain/decider.js';
import type { Agency } from '../../../shared/domain/place.js';
import { ticketOf } from './ticket-of.js';

/**
 * What later contexts tell of a vehicle. They know declarations, so declarations must not know them: only the few
 * facts that decide here are named, by the contract of their streams.
 */
type TicketFact =
  | { type: 'TicketCheckedIn'; data: object }
  | { type: 'TicketAdmitted'; data: object }
  | { type: 'LaneVacated'; data: object }
  | { type: 'TicketNoShow'; data: object }
  | { type: 'TicketReleased'; data: object }
  | { type: 'TicketDone'; data: object };

export interface Standing {
  /** In a yard or further, hence nothing may expire. */
  readonly checkedIn: boolean;
  /** Holds a lane, or has held one: it can no longer be withdrawn. */
  readonly admitted: boolean;
}

/** Where the vehicle of a declaration stands, folded from its ticket. */
export const standingFold: Fold<Standing, TicketFact> = {
  initial: { checkedIn: false, admitted: false },
  evolve: (state, { type }) => {
    if (type === 'TicketCheckedIn') return { ...state, checkedIn: true };
    if (type === 'TicketAdmitted') return { checkedIn: true, admitted: true };
    if (type === 'TicketNoShow' || type === 'TicketReleased' || type === 'TicketDone')
      return { ...state, checkedIn: false };
    return state;
  },
};

/** The ticket's stream as a guard beside the declaration. */
export function standingOf(declaration: string) {
  return { stream: `ticket-${ticketOf(declaration)}`, fold: standingFold };
}

type ClearanceFact = {
  type: 'ClearanceOpened' | 'ChecksReopened';
  data: { checks: readonly { readonly agency: Agency }[] };
};

const requiredChecksFold: Fold<readonly Agency[], ClearanceFact> = {
  initial: [],
  evolve: (state, { type, data }) =>
    type === 'ClearanceOpened' || type === 'ChecksReopened' ? data.checks.map(({ agency }) => agency) : state,
};

/** The agencies whose checks are required of an accepted declaration; none before its clearance was opened. */
export function requiredChecksOf(declaration: string) {
  return { stream: `clearance-${declaration}`, fold: requiredChecksFold };
}

/** The facts of clearance that end a declaration. An export ends beyond the line, an import when it leaves supervision. */
export type EndingFact = {
  type: 'BorderCrossed' | 'LeftSupervision' | 'TurnedBack' | 'SentToOtherGate';
  data: { declaration: string; direction: 'EXPORT' | 'IMPORT' };
};
