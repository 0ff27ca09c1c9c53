import type { Fold } from '../../../shared/domain/decider.js';
import type { Agency, CargoKind, Direction, Gate } from '../../../shared/domain/place.js';
import type { ClearanceEvent, ClearanceStatus } from './clearance-events.js';
import { isOpenCheck, type Check } from './check.js';
import { checkNow } from './check-shown.js';
import { isFoundEvent } from './found-events.js';
import { foundAfter, papersAfter, type FoundByOfficers } from './found-fold.js';
import type { RequiredCheck } from './required-checks.js';

/** A clearance as its stream tells it. Times are ISO instants of when a thing happened. */
export interface OpenedClearance extends FoundByOfficers {
  readonly declaration: string;
  readonly gate: Gate;
  readonly route: string;
  readonly direction: Direction;
  readonly cargo: CargoKind;
  readonly firm: string;
  readonly vehicleCount: number;
  /** Customs declarations (first 11 digits) that are allocated to the vehicle on its declaration's word. */
  readonly customs?: readonly string[];
  /** Content of the declaration that the checks stand for. */
  readonly revision: number;
  readonly status: ClearanceStatus;
  readonly openedAt: string;
  readonly checks: readonly Check[];
  /** Agencies that pass it only while it is at the gate. */
  readonly atGate?: readonly Agency[];
  /** Agencies that would check it and are not followed at this gate. */
  readonly notTracked?: readonly Agency[];
  readonly clearedAt?: string;
  readonly crossedAt?: string;
  readonly leftAt?: string;
  readonly endedAt?: string;
  readonly turnedBack?: string;
  readonly sentTo?: Gate;
  readonly transshipments: number;
  readonly emptiedLeftAt?: string;
  /** Of an export: the far side sent it back, and this declaration is its way back. */
  readonly returned?: { readonly trip: string; readonly reason: string; readonly at: string };
  /** Of such a way back: the export that was refused. */
  readonly refusedFrom?: string;
}

/** What other contexts see of a clearance. */
export interface ClearanceView {
  /** Content of the declaration that the checks stand for. */
  readonly revision: number;
  readonly gate: Gate;
  readonly status: ClearanceStatus;
  readonly clearedAt?: string;
  readonly crossedAt?: string;
  readonly checks: readonly Pick<Check, 'agency' | 'status' | 'since' | 'receipt'>[];
  /** What officers found otherwise, and how many values they entered in all. */
  readonly found?: OpenedClearance['found'];
  readonly foundCount?: number;
  /** How often goods were handed over to other vehicles. */
  readonly transshipments: number;
}

/** Undefined before it was opened. */
export type Clearance = OpenedClearance | undefined;

/** The stream of a declaration's clearance. */
export function clearanceStream(declaration: string): string {
  return `clearance-${declaration}`;
}

/** The agencies that have not passed or waived. */
export function openChecks(clearance: ClearanceView): Agency[] {
  return clearance.checks.filter(isOpenCheck).map((check) => check.agency);
}

function opened({ at, checks, ...of }: (ClearanceEvent & { type: 'ClearanceOpened' })['data']): OpenedClearance {
  const waiting = checks.map(({ agency, rule }): Check => ({ agency, rule, status: 'WAITING', since: at }));
  return { ...of, ...atGateOf(checks), status: 'OPEN', openedAt: at, checks: waiting, transshipments: 0 };
}

function atGateOf(checks: readonly RequiredCheck[]): Pick<OpenedClearance, 'atGate'> {
  const atGate = checks.flatMap((check) => (check.atGate ? [check.agency] : []));
  return atGate.length > 0 ? { atGate } : {};
}

function later(state: OpenedClearance, event: ClearanceEvent): OpenedClearance {
  const { at } = event.data;
  if (isFoundEvent(event)) return { ...state, ...foundAfter(state, event) };
  switch (event.type) {
    case 'ClearanceOpened':
      return opened(event.data);
    case 'ChecksReopened': {
      const { gate, route, cargo, vehicleCount, revision, customs, notTracked = [] } = event.data;
      const of = { gate, route, cargo, vehicleCount, revision, ...(customs && { customs }) };
      const { notTracked: _, atGate: __, papers, ...before } = state;
      const untracked = notTracked.length > 0 ? { notTracked } : {};
      const asked = { ...atGateOf(event.data.checks), ...papersAfter(papers, event.data.papersAgain) };
      return { ...before, ...of, ...untracked, ...asked, checks: reopened(state, event.data) };
    }
    case 'VehicleCleared':
      return { ...state, status: 'CLEARED', clearedAt: at };
    case 'ClearanceFellBack': {
      const { clearedAt: _, ...rest } = state;
      return { ...rest, status: 'OPEN' };
    }
    case 'BorderCrossed':
      return { ...state, crossedAt: at };
    case 'LeftSupervision':
      return { ...state, status: 'ENDED', leftAt: at, endedAt: at };
    case 'TurnedBack':
      return { ...state, status: 'TURNED_BACK', turnedBack: event.data.reason, endedAt: at };
    case 'SentToOtherGate':
      // Transferred: what is required there comes with the declaration's new gate.
      if (event.data.goesOn) return state;
      return { ...state, status: 'SENT_TO_OTHER_GATE', sentTo: event.data.to, endedAt: at };
    case 'ReturnedByFarSide':
      return { ...state, returned: { trip: event.data.trip, reason: event.data.reason, at } };
    case 'GoodsTransshipped':
      return { ...state, transshipments: state.transshipments + 1 };
    case 'EmptyVehicleLeft':
      return { ...state, emptiedLeftAt: at };
    case 'ClearanceClosed':
      return { ...state, status: 'ENDED', endedAt: at };
    default:
      return {
        ...state,
        checks: state.checks.map((check) => (check.agency === event.data.agency ? checkNow(check, event) : check)),
      };
  }
}

function reopened(state: OpenedClearance, now: (ClearanceEvent & { type: 'ChecksReopened' })['data']): Check[] {
  return now.checks.map(({ agency, rule }): Check => {
    const before = state.checks.find((check) => check.agency === agency);
    if (!before) return { agency, rule, status: 'WAITING', since: now.at };
    if (!now.agencies.includes(agency))
      return { ...before, rule, ...(before.shown && { shown: { ...before.shown, rule } }) };
    return { agency, rule, status: 'WAITING', since: now.at };
  });
}

/** How a clearance is folded from its stream. */
export const clearanceFold: Fold<Clearance, ClearanceEvent> = {
  initial: undefined,
  evolve: (state, event) => (event.type === 'ClearanceOpened' ? opened(event.data) : state && later(state, event)),
};
