import type { Agency, CargoKind, Direction, Gate } from '../../../shared/domain/place.js';
import type { CheckStatus, ClearanceStatus, RecordedFrom } from './clearance-events.js';
import type { Check } from './check.js';
import { shownOf } from './check-shown.js';
import type { OpenedClearance } from './clearance.js';
import type { FoundValue, IdentityPart } from './found-events.js';
import type { Found } from './found-fold.js';

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
  /** Its officers found the papers in order, in that revision; nothing that they used was corrected since. */
  readonly papersInOrder?: { readonly at: string; readonly revision: number };
  /** It is passed only while the vehicle is at the gate. */
  readonly atGate?: true;
  /** What its officers compared, and is as declared now. */
  readonly identityConfirmed?: { readonly at: string; readonly parts: readonly IdentityPart[] };
}

/** A found value beside the declared one; whoever found it is told within his agency. */
export interface FoundView {
  readonly agency: Agency;
  readonly at: string;
  readonly revision: number;
  readonly by?: string;
  readonly value: FoundValue;
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
  readonly returned?: OpenedClearance['returned'];
  readonly refusedFrom?: string;
  readonly transshipments: number;
  readonly emptiedLeftAt?: string;
  readonly checks: readonly CheckView[];
  readonly notTracked?: readonly Agency[];
  readonly found?: readonly FoundView[];
  readonly foundCount: number;
}

/** What a viewer sees of a check. Its own agency sees all of it, everyone else no legal reason, no note and no confidential hold. */
export function seenCheck(check: Check, viewer: Viewer): CheckView {
  const own = viewer.agency === check.agency;
  const { agency, rule, status, since, reason, note, waiver, receipt, hold, recorded } = own ? check : shownOf(check);
  const paper = recorded?.paper !== undefined && !viewer.firm ? { paper: recorded.paper } : {};
  const from = recorded ? { recordedFrom: recorded.source, ...paper } : {};
  const seen = { agency, rule, since, status, ...(waiver && { waiver }), ...from };
  if (own) {
    const noted = hold?.note ?? note;
    const reasons = hold && { legalReason: hold.legalReason, publicReason: hold.publicReason };
    return {
      ...seen,
      ...(reason && { reason }),
      ...(receipt && { receipt }),
      ...reasons,
      ...(noted && { note: noted }),
    };
  }
  return {
    ...seen,
    ...(status === 'FAILED' && reason && { reason }),
    ...(hold && { publicReason: hold.publicReason }),
    ...(viewer.firm && receipt && { receipt }),
  };
}

/** The whole clearance through a viewer's eyes; the firm's reference is not part of it. */
export function seenClearance(clearance: OpenedClearance, viewer: Viewer): SeenClearance {
  const {
    firm: _,
    vehicleCount: __,
    endedAt: ___,
    customs: ____,
    identities = {},
    papers: _____,
    ...others
  } = clearance;
  const { atGate: ______, found, foundCount = 0, ...rest } = others;
  const checks = clearance.checks.map((check) => {
    const { at, revision, parts = [] } = identities[check.agency] ?? {};
    const confirmed = at !== undefined && revision === clearance.revision && parts.length > 0;
    return {
      ...seenCheck(check, viewer),
      ...beside(clearance, check.agency),
      ...(confirmed && { identityConfirmed: { at, parts } }),
    };
  });
  return { ...rest, checks, foundCount, ...(found && { found: found.map((each) => seenFound(each, viewer)) }) };
}

/** What stands beside an agency's check, for everyone. */
export function beside(
  { papers, atGate }: OpenedClearance,
  agency: Agency,
): Pick<CheckView, 'papersInOrder' | 'atGate'> {
  const seen = papers?.[agency];
  return {
    ...(seen && { papersInOrder: { at: seen.at, revision: seen.revision } }),
    ...(atGate?.includes(agency) && { atGate: true }),
  };
}

/** A found value through a viewer's eyes. */
export function seenFound(of: Found, viewer: Viewer): FoundView {
  const { by, number: _, ...found } = of;
  return viewer.agency === found.agency ? { ...found, by } : found;
}
