import type { Fold } from '../../../shared/domain/decider.js';
import type { Agency, Gate } from '../../../shared/domain/place.js';
import type { Role } from '../../../shared/domain/roles.js';
import { refuse } from './paper-problems.js';
import type { Resolution, ResolutionReason, SlipEvent, SlipOutcome, SlipTold } from './paper-events.js';

export const SLIP_STATES = ['PENDING', 'APPLIED', 'CONFLICT', 'DISMISSED'] as const;
export type SlipState = (typeof SLIP_STATES)[number];

/** What somebody typed from a slip, and what became of it. */
export interface SlipEntry extends SlipTold {
  readonly entry: string;
  readonly gate: Gate;
  readonly by: string;
  readonly as: Role;
  readonly of?: Agency;
  readonly at: string;
  readonly state: SlipState;
  readonly outcome?: SlipOutcome;
  readonly code?: string;
  /** Instant of a resolution by which it counts from then. */
  readonly asOfNow?: string;
}

/** All that was typed from slips of one number, in order. */
export type Slip = readonly SlipEntry[];

export function slipStream(number: string): string {
  return `paper-slip-${number}`;
}

export const slipFold: Fold<Slip, SlipEvent> = {
  initial: [],
  evolve: (slip, { type, data }) => {
    if (type === 'SlipEntered') {
      const { slip: _, ...entry } = data;
      return [...slip, { ...entry, state: 'PENDING' }];
    }
    return slip.map((each) => (each.entry === data.entry ? after(each, { type, data } as SlipEvent) : each));
  },
};

function after(before: SlipEntry, { type, data }: SlipEvent): SlipEntry {
  const { code: _, outcome: __, ...entry } = before;
  switch (type) {
    case 'SlipApplied':
      return { ...entry, state: 'APPLIED', outcome: data.outcome };
    case 'SlipConflicted':
      return { ...entry, state: 'CONFLICT', code: data.code };
    case 'SlipResolved': {
      const asOfNow = data.how === 'APPLY_AS_OF_NOW' ? { asOfNow: data.at } : {};
      return { ...entry, ...asOfNow, state: data.how === 'DISMISS' ? 'DISMISSED' : 'PENDING' };
    }
    default:
      return entry;
  }
}

/** Typed by somebody, at an ISO instant. */
export interface Entering {
  readonly slip: string;
  readonly entry: string;
  readonly gate: Gate;
  readonly by: string;
  readonly as: Role;
  readonly of?: Agency;
  readonly at: string;
}

/**
 * Takes what a slip says. Typed again with the same content it is nothing new, unless that was put aside; another content under one number is kept too,
 * as a conflict: one of the two was written on a copy.
 */
export function enterSlip(slip: Slip, told: SlipTold, entering: Entering): SlipEvent[] {
  if (standingAlike(slip, told)) return [];
  const entered: SlipEvent = { type: 'SlipEntered', data: { ...entering, ...told } };
  // What the supervisor put aside no longer stands in the way.
  if (slip.every(({ state }) => state === 'DISMISSED')) return [entered];
  const { slip: number, entry, gate, at } = entering;
  return [entered, { type: 'SlipConflicted', data: { slip: number, entry, gate, at, code: 'slip-used-twice' } }];
}

/** The entry of the same content, unless the supervisor put it aside: then it may be typed again. */
export function standingAlike(slip: Slip, told: SlipTold): SlipEntry | undefined {
  return slip.find((each) => each.state !== 'DISMISSED' && sameContent(each, told));
}

/** What became of it when it was applied; nothing when that was told before. */
export function settle(
  slip: Slip,
  of: { readonly slip: string; readonly entry: string; readonly at: string },
  became: { readonly outcome: SlipOutcome } | { readonly code: string },
): SlipEvent[] {
  const found = slip.find(({ entry }) => entry === of.entry);
  if (found?.state !== 'PENDING') return [];
  const data = { ...of, gate: found.gate };
  if ('code' in became) return [{ type: 'SlipConflicted', data: { ...data, code: became.code } }];
  return [{ type: 'SlipApplied', data: { ...data, outcome: became.outcome } }];
}

/** The supervisor says what holds. Throws `slip-no-conflict`. */
export function resolve(
  slip: Slip,
  of: { readonly slip: string; readonly entry: string; readonly by: string; readonly at: string },
  how: Resolution,
  reason: ResolutionReason,
): SlipEvent[] {
  const found = slip.find(({ entry }) => entry === of.entry);
  if (found?.state !== 'CONFLICT') throw refuse('slip-no-conflict');
  const { gate, declaration } = found;
  return [{ type: 'SlipResolved', data: { ...of, gate, declaration, how, reason } }];
}

const CONTENT = [
  'fact',
  'declaration',
  'happenedAt',
  'yard',
  'lane',
  'agency',
  'verdict',
  'reason',
  'receipt',
] as const satisfies readonly (keyof SlipTold)[];

/** Whether two slips say the same. */
export function sameContent(one: SlipTold, other: SlipTold): boolean {
  return CONTENT.every((member) => one[member] === other[member]);
}
