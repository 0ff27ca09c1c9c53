import type { Agency, CargoKind, Direction, Gate } from '../../../shared/domain/place.js';
import type { CheckStatus, ClearanceStatus, RecordedFrom } from './clearance-events.js';
import type { Check } from './check.js';
import type { OpenedClearance } from './clearance.js';

/** Through whose eyes: an agency's, a firm's (its own clearance), or those of others at the gate. */
export interface Viewer {
  readonly agency?: Agency;
  readonly firm?: string;
}

export interface CheckView {
  readonly agency: Agency;
  readonly rule: string;
  readonly status: CheckStatus;
  readonly since: string;
  /** Of a failed check. */
  readonly reason?: string;
  /** Of a hold, for everyone. */
  readonly publicReason?: string;
  /** Of a hold, for the own agency. */
  readonly legalReason?: string;
  /** Refers to a sealed text; for the own agency. */
  readonly note?: string;
  readonly waiver?: string;
  readonly receipt?: string;
  /** Of a decision that no officer took here: where it came from. */
  readonly recordedFrom?: RecordedFrom['source'];
  /** Number of the agency's paper; not for firms. */
  readonly paper?: string;
}

/** A clearance as a viewer may see it. */
export interface SeenClearance {
  readonly declaration: string;
  readonly gate: Gate;
  readonly route: string;
  readonly direction: Direction;
  readonly cargo: CargoKind;
  readonly status: ClearanceStatus;
  readonly revision: number;
  readonly openedAt: string;
  readonly clearedAt?: string;
  readonly crossedAt?: string;
  readonly leftAt?: string;
  readonly sentTo?: Gate;
  readonly turnedBack?: string;
  readonly transshipments: number;
  readonly emptiedLeftAt?: string;
  readonly checks: readonly CheckView[];
  readonly notTracked?: readonly Agency[];
}

/** A hold whose public reason tells nothing: others see a check that goes on. */
export function isConfidential(publicReason: string): boolean {
  return publicReason === 'being-checked';
}

/** What a viewer sees of a check. Its own agency sees all of it, everyone else no legal reason and no note. */
export function seenCheck(check: Check, viewer: Viewer): CheckView {
  const { agency, rule, status, since, reason, note, waiver, receipt, hold, recorded } = check;
  const own = viewer.agency === agency;
  const paper = recorded?.paper !== undefined && !viewer.firm ? { paper: recorded.paper } : {};
  const from = recorded ? { recordedFrom: recorded.source, ...paper } : {};
  const seen = { agency, rule, since, ...(waiver && { waiver }) };
  if (own) {
    const told = { ...from, ...(reason && { reason }), ...(receipt && { receipt }) };
    if (!hold) return { ...seen, status, ...told, ...(note && { note }) };
    const { legalReason, publicReason } = hold;
    return { ...seen, status, ...told, legalReason, publicReason, ...(hold.note && { note: hold.note }) };
  }
  // Word for word what a check in progress looks like: a reason of its own would tell that it is a hold.
  if (hold && isConfidential(hold.publicReason)) return { ...seen, status: 'IN_PROGRESS' };
  return {
    ...seen,
    ...from,
    status,
    ...(status === 'FAILED' && reason && { reason }),
    ...(hold && { publicReason: hold.publicReason }),
    ...(viewer.firm && receipt && { receipt }),
  };
}

/** The whole clearance through a viewer's eyes; the firm's reference is not part of it. */
export function seenClearance(clearance: OpenedClearance, viewer: Viewer): SeenClearance {
  const { firm: _, vehicleCount: __, endedAt: ___, customs: ____, ...rest } = clearance;
  return { ...rest, checks: clearance.checks.map((check) => seenCheck(check, viewer)) };
}
