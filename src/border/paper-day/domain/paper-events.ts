import { AGENCIES, type Agency, type Gate } from '../../../shared/domain/place.js';
import type { Role } from '../../../shared/domain/roles.js';

/** For whom a pack is: an agency, or the board's people. */
export const PACK_FOR = ['BOARD', ...AGENCIES] as const;
export type PackFor = (typeof PACK_FOR)[number];

export const SLIP_FACTS = ['CHECK_IN', 'CALL', 'ADMISSION', 'DECISION', 'CROSSING'] as const;
/** What was done on paper. */
export type SlipFact = (typeof SLIP_FACTS)[number];
export const SLIP_VERDICTS = ['PASS', 'FAIL', 'HOLD'] as const;
export type SlipVerdict = (typeof SLIP_VERDICTS)[number];

/** One filled-in slip as it was typed. */
export interface SlipTold {
  readonly fact: SlipFact;
  readonly declaration: string;
  /** ISO instant on the slip. */
  readonly happenedAt: string;
  /** Of a check-in; of a call out of a park the gate yard that it was called to. */
  readonly yard?: string;
  /** Of a call to a lane or an admission. */
  readonly lane?: string;
  /** Of a decision. */
  readonly agency?: Agency;
  readonly verdict?: SlipVerdict;
  /** Of a failure or hold: a code of clearance's lists. */
  readonly reason?: string;
  /** Of a passed fee. */
  readonly receipt?: string;
}

/** Stream `packs-<GATE>-<yyyy-mm-dd>`, Hanoi days: packs are numbered in it, so that no slip is printed under a number of another pack. */
export type PackEvent = {
  type: 'EmergencyPackIssued';
  data: { gate: Gate; day: string; pack: number; for: PackFor; slips: number; asOf: number; at: string };
};

export const SLIP_OUTCOMES = ['DONE', 'SAME', 'NOTED'] as const;
/** `SAME`: it was known already; `NOTED`: kept as evidence, its time is over (a call). */
export type SlipOutcome = (typeof SLIP_OUTCOMES)[number];
export const RESOLUTIONS = ['APPLY', 'APPLY_AS_OF_NOW', 'DISMISS'] as const;
export type Resolution = (typeof RESOLUTIONS)[number];
export const RESOLUTION_REASONS = ['slip-copied', 'typing-error', 'paper-is-right', 'record-is-right'] as const;
export type ResolutionReason = (typeof RESOLUTION_REASONS)[number];

interface OfEntry {
  readonly slip: string;
  readonly entry: string;
  readonly gate: Gate;
  readonly at: string;
}

/** Stream `paper-slip-<number>`. */
export type SlipEvent =
  /** `by` acts in the role `as`, for `of` when he is of an agency. */
  | { type: 'SlipEntered'; data: OfEntry & SlipTold & { by: string; as: Role; of?: Agency } }
  | { type: 'SlipApplied'; data: OfEntry & { outcome: SlipOutcome } }
  /** It contradicts what is known; `code` is a refusal's. */
  | { type: 'SlipConflicted'; data: OfEntry & { code: string } }
  | {
      type: 'SlipResolved';
      data: OfEntry & { how: Resolution; reason: ResolutionReason; declaration: string; by: string };
    };

const TYPES: Record<(PackEvent | SlipEvent)['type'], true> = {
  EmergencyPackIssued: true,
  SlipEntered: true,
  SlipApplied: true,
  SlipConflicted: true,
  SlipResolved: true,
};
export const PAPER_EVENT_TYPES = Object.keys(TYPES) as (keyof typeof TYPES)[];
