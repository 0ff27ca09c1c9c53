import type { Fold } from '../../../shared/domain/decider.js';
import type { Agency } from '../../../shared/domain/place.js';
import { ticketOf } from './ticket-of.js';

/**
 * What later contexts tell of a vehicle. They know declarations, so declarations must not know them: only the few
 * facts that decide here are named, by the contract of their streams.
 */
type TicketFact =
  | { type: 'TicketBooked'; data: object }
  | { type: 'TicketFactsChanged'; data: { readonly route: string; readonly was: { readonly route: string } } }
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
  /** Has a booked hour on its route. */
  readonly booked: boolean;
}

/** Where the vehicle of a declaration stands, folded from its ticket. */
export const standingFold: Fold<Standing, TicketFact> = {
  initial: { checkedIn: false, admitted: false, booked: false },
  evolve: (state, { type, data }) => {
    if (type === 'TicketBooked') return { ...state, booked: true };
    if (type === 'TicketFactsChanged') return { ...state, booked: state.booked && data.route === data.was.route };
    if (type === 'TicketCheckedIn') return { ...state, checkedIn: true };
    if (type === 'TicketAdmitted') return { ...state, checkedIn: true, admitted: true };
    if (type === 'TicketNoShow' || type === 'TicketReleased' || type === 'TicketDone')
      return { ...state, checkedIn: false, booked: false };
    return state;
  },
};

/** The ticket's stream as a guard beside the declaration. */
export function standingOf(declaration: string) {
  return { stream: `ticket-${ticketOf(declaration)}`, fold: standingFold };
}

const crossedFold: Fold<boolean, { type: 'BorderCrossed'; data: object }> = {
  initial: false,
  evolve: (crossed, { type }) => crossed || type === 'BorderCrossed',
};

/** Whether the vehicle has passed the line, as a guard beside the declaration: an import that has is under supervision until it leaves it. */
export function crossedOf(declaration: string) {
  return { stream: `clearance-${declaration}`, fold: crossedFold };
}

type CheckUndone = 'CheckRevoked' | 'CheckStarted' | 'CheckHeld';
type CheckFact =
  | { type: 'CheckPassed' | 'CheckFailed' | 'CheckWaived' | CheckUndone; data: { agency: Agency } }
  | {
      type: 'ChecksReopened';
      data: { agencies: readonly Agency[]; checks: readonly { readonly agency: Agency }[] };
    };

const decidedChecksFold: Fold<readonly Agency[], CheckFact> = {
  initial: [],
  evolve: (decided, { type, data }) => {
    if (type === 'ChecksReopened') {
      const required = data.checks.map(({ agency }) => agency);
      return decided.filter((agency) => required.includes(agency) && !data.agencies.includes(agency));
    }
    if (type === 'CheckRevoked' || type === 'CheckStarted' || type === 'CheckHeld')
      return decided.filter((agency) => agency !== data.agency);
    if (type !== 'CheckPassed' && type !== 'CheckFailed' && type !== 'CheckWaived') return decided;
    return [...decided, data.agency];
  },
};

/** The agencies that have decided about an accepted declaration: a correction of what they looked at reopens their checks. */
export function decidedChecksOf(declaration: string) {
  return { stream: `clearance-${declaration}`, fold: decidedChecksFold };
}

/** The facts of clearance that end a declaration. An export ends beyond the line, an import when it leaves supervision. */
export type EndingFact = {
  type: 'BorderCrossed' | 'LeftSupervision' | 'TurnedBack' | 'SentToOtherGate';
  data: { declaration: string; direction: 'EXPORT' | 'IMPORT' };
};
