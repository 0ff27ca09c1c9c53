import type { Agency } from '../../../shared/domain/place.js';
import type { CheckStatus, ClearanceEvent, RecordedFrom } from './clearance-events.js';

export interface Hold {
  readonly legalReason: string;
  readonly publicReason: string;
  /** Refers to a sealed text. */
  readonly note?: string;
  /** The stopped customs declaration (first 11 digits) that holds it; it ends with the stop. */
  readonly stop?: string;
  readonly at: string;
}

export interface Check {
  readonly agency: Agency;
  /** Rule that asked for it. */
  readonly rule: string;
  readonly status: CheckStatus;
  /** ISO instant since when it stands so. */
  readonly since: string;
  readonly hold?: Hold;
  /** What a lifted hold goes back to. */
  readonly beforeHold?: 'WAITING' | 'IN_PROGRESS';
  readonly reason?: string;
  readonly note?: string;
  readonly waiver?: string;
  readonly receipt?: string;
  /** Of a decision that no officer took here. */
  readonly recorded?: RecordedFrom;
  /** The officer's own hold beneath a customs stop: it stands again when the stop is lifted. */
  readonly under?: Pick<Check, 'hold' | 'beforeHold'>;
  /** What everyone else sees, where that is not the check itself. */
  readonly shown?: Omit<Check, 'shown'>;
}

/** Neither passed nor waived: it keeps the vehicle from being cleared. */
export function isOpenCheck(check: Pick<Check, 'status'>): boolean {
  return check.status !== 'PASSED' && check.status !== 'WAIVED';
}

/** The events of one agency's check. */
export type CheckEvent = Extract<
  ClearanceEvent,
  {
    type: 'CheckStarted' | 'CheckPassed' | 'CheckFailed' | 'CheckHeld' | 'HoldLifted' | 'CheckWaived' | 'CheckRevoked';
  }
>;

/** A check after one of its own events; what an earlier decision said is gone. */
export function checkAfter({ agency, rule, status, beforeHold, hold: held, under }: Check, event: CheckEvent): Check {
  const recorded = 'recorded' in event.data ? event.data.recorded : undefined;
  const after = { agency, rule, since: event.data.at, ...(recorded && { recorded }) };
  switch (event.type) {
    case 'CheckStarted':
      return { ...after, status: 'IN_PROGRESS' };
    case 'CheckPassed': {
      const { receipt } = event.data;
      return { ...after, status: 'PASSED', ...(receipt !== undefined && { receipt }) };
    }
    case 'CheckFailed': {
      const { reason, note } = event.data;
      return { ...after, status: 'FAILED', reason, ...(note !== undefined && { note }) };
    }
    case 'CheckHeld': {
      const { legalReason, publicReason, note, stop, at } = event.data;
      const hold = { legalReason, publicReason, at, ...(note !== undefined && { note }), ...(stop && { stop }) };
      const before = status === 'IN_PROGRESS' ? 'IN_PROGRESS' : 'WAITING';
      const own = status === 'ON_HOLD' && held ? { under: { hold: held, ...(beforeHold && { beforeHold }) } } : {};
      return { ...after, status: 'ON_HOLD', hold, beforeHold: before, ...own };
    }
    case 'HoldLifted':
      return under ? { ...after, status: 'ON_HOLD', ...under } : { ...after, status: beforeHold ?? 'WAITING' };
    case 'CheckWaived':
      return { ...after, status: 'WAIVED', waiver: event.data.rule };
    default: {
      const { reason, note } = event.data;
      return { ...after, status: 'WAITING', reason, ...(note !== undefined && { note }) };
    }
  }
}

const CHECK_EVENTS: Record<CheckEvent['type'], true> = {
  CheckStarted: true,
  CheckPassed: true,
  CheckFailed: true,
  CheckHeld: true,
  HoldLifted: true,
  CheckWaived: true,
  CheckRevoked: true,
};

export function isCheckEvent(event: ClearanceEvent): event is CheckEvent {
  return event.type in CHECK_EVENTS;
}
