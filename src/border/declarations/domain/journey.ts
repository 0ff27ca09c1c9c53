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
  | { type: 'TicketTransferred'; data: { readonly status: string } }
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
    if (type === 'TicketTransferred') return { ...state, checkedIn: false, booked: data.status === 'BOOKED' };
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
  | { type: 'CheckPassed' | 'CheckFailed' | 'CheckWaived' | 'PapersInOrder' | CheckUndone; data: { agency: Agency } }
  | {
      type: 'ChecksReopened';
      data: {
        agencies: readonly Agency[];
        papersAgain?: readonly Agency[];
        checks: readonly { readonly agency: Agency }[];
      };
    }
  | { type: 'ValueFound'; data: { readonly reopens: readonly Agency[] } };

const DECISIONS: ReadonlySet<string> = new Set(['CheckPassed', 'CheckFailed', 'CheckWaived', 'PapersInOrder']);

const decidedChecksFold: Fold<readonly Agency[], CheckFact> = {
  initial: [],
  evolve: (decided, { type, data }) => {
    if (type === 'ChecksReopened') {
      const required = data.checks.map(({ agency }) => agency);
      const again = [...data.agencies, ...(data.papersAgain ?? [])];
      return decided.filter((agency) => required.includes(agency) && !again.includes(agency));
    }
    if (type === 'ValueFound') return decided.filter((agency) => !data.reopens.includes(agency));
    if (type === 'CheckRevoked' || type === 'CheckStarted' || type === 'CheckHeld')
      return decided.filter((agency) => agency !== data.agency);
    // The stream tells more of agencies than what they decided: a clearance that fell back, an identity compared.
    return DECISIONS.has(type) ? [...decided, data.agency] : decided;
  },
};

/** The agencies that have decided about an accepted declaration: a correction of what they looked at reopens their checks. */
export function decidedChecksOf(declaration: string) {
  return { stream: `clearance-${declaration}`, fold: decidedChecksFold };
}

/** The facts of clearance that end a declaration. An export ends beyond the line, an import when it leaves supervision. */
export type EndingFact = {
  type: 'BorderCrossed' | 'LeftSupervision' | 'TurnedBack' | 'SentToOtherGate';
  data: { declaration: string; direction: 'EXPORT' | 'IMPORT'; goesOn?: boolean };
};

/** Whether the vehicle has gone for good: whoever is transferred to another gate goes on there. */
export function endsJourney({ type, data }: EndingFact): boolean {
  return type !== 'SentToOtherGate' || !data.goesOn;
}

/** How far clearance has let a vehicle go, as a guard beside the declaration. */
export interface Way {
  /** Through the gate or away from it for good: nothing of it is changed any more. An import goes when it leaves supervision. */
  readonly gone: boolean;
  readonly cleared: boolean;
  /** Agencies that look at it now or hold it. */
  readonly busy: readonly Agency[];
}

type WayFact =
  | EndingFact
  | { type: 'VehicleCleared' | 'ClearanceFellBack'; data: object }
  | { type: CheckLookedAt | CheckDecided; data: { readonly agency: Agency } };
type CheckLookedAt = 'CheckStarted' | 'CheckHeld' | 'CheckRevoked';
type CheckDecided = 'CheckPassed' | 'CheckFailed' | 'CheckWaived';

const wayFold: Fold<Way, WayFact> = {
  initial: { gone: false, cleared: false, busy: [] },
  evolve: (way, { type, data }) => {
    switch (type) {
      case 'VehicleCleared':
        return { ...way, cleared: true };
      case 'ClearanceFellBack':
        return { ...way, cleared: false };
      case 'BorderCrossed':
        return { ...way, gone: way.gone || data.direction === 'EXPORT' };
      case 'SentToOtherGate':
        return data.goesOn ? way : { ...way, gone: true };
      case 'LeftSupervision':
      case 'TurnedBack':
        return { ...way, gone: true };
      // A lifted hold is looked at until it is decided: a confidential one must not be known by its end.
      case 'CheckStarted':
      case 'CheckHeld':
      case 'CheckRevoked':
        return { ...way, busy: [...way.busy.filter((agency) => agency !== data.agency), data.agency] };
      case 'CheckPassed':
      case 'CheckFailed':
      case 'CheckWaived':
        return { ...way, busy: way.busy.filter((agency) => agency !== data.agency) };
      default:
        return way;
    }
  },
};

export function wayOf(declaration: string) {
  return { stream: `clearance-${declaration}`, fold: wayFold };
}

/** A stay as its stream tells it; of the vehicle, which may have begun it with another crossing. */
export interface StaySeen {
  readonly declaration: string;
  readonly since: string;
  readonly endsBy: string;
  /** Hours of the last alarm; 0: the limit has passed. */
  readonly alarm?: number;
  readonly endedAt?: string;
}

type StayFact = {
  type: 'StayBegun' | 'StayExtended' | 'StayAlarmHeld' | 'StayLimitNear' | 'StayLimitPassed' | 'StayEnded';
  data: { readonly declaration: string; readonly at: string; readonly endsBy?: string; readonly hours?: number };
};

const staySeenFold: Fold<StaySeen | undefined, StayFact> = {
  initial: undefined,
  evolve: (stay, { type, data }) => {
    const { declaration, at, endsBy = '', hours } = data;
    if (type === 'StayBegun') return { declaration, since: at, endsBy };
    if (!stay) return undefined;
    if (type === 'StayEnded') return { ...stay, endedAt: at };
    if (type === 'StayLimitNear') return { ...stay, alarm: hours ?? 0 };
    if (type === 'StayLimitPassed') return { ...stay, alarm: 0 };
    if (type === 'StayAlarmHeld') return stay;
    const { alarm: _, ...moved } = stay;
    return { ...moved, endsBy };
  },
};

/** The last stay of a vehicle over the line. */
export function stayOf(vehicle: string) {
  return { stream: `stay-${vehicle}`, fold: staySeenFold };
}
