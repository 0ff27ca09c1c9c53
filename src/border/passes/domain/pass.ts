import type { Fold } from '../../../shared/domain/decider.js';
import type { Gate } from '../../../shared/domain/place.js';
import type { PassEvent, ReissueReason } from './pass-events.js';
import { refuse } from './pass-problems.js';
import type { TicketLife } from './ticket-life.js';

/** How long a pass is good; the ticket nearly always ends it before. */
export interface PassRules {
  readonly validDays: number;
  /** A scan that was made without a network may be told so much later. */
  readonly scanToldWithinHours: number;
}

/** *Default*. A ticket's code rests for 90 days, so a pass never outlives the code that stands on it. */
export const PASS_RULES: PassRules = { validDays: 30, scanToldWithinHours: 12 };

/** When which number came, oldest first. */
export type Reissues = readonly { readonly number: number; readonly at: string }[];

export const reissuesFold: Fold<Reissues, PassEvent> = {
  initial: [],
  evolve: (state, { data: { number, at } }) => [...state, { number, at }],
};

/** The pass of a ticket that counts now, or that counted last. */
export interface Pass {
  readonly ticket: string;
  readonly code: string;
  readonly gate: Gate;
  readonly number: number;
  /** ISO instants. */
  readonly issuedAt: string;
  readonly validUntil: string;
  readonly endedAt?: string;
}

/** Undefined when the declaration has no ticket. Numbers only ever rise: a new life of the ticket counts like a re-issue. */
export function passOf(life: TicketLife, reissues: Reissues, rules: PassRules): Pass | undefined {
  if (!life) return undefined;
  const { ticket, code, gate, lives, since, endedAt } = life;
  const last = reissues.at(-1);
  const issuedAt = last && last.at > since ? last.at : since;
  const validUntil = new Date(Date.parse(issuedAt) + rules.validDays * 86_400_000).toISOString();
  return { ticket, code, gate, number: lives + reissues.length, issuedAt, validUntil, ...(endedAt && { endedAt }) };
}

/** A pass with the next number; the one before is over. Throws `pass-over` when the ticket has ended. */
export function reissue(life: TicketLife, reissues: Reissues, why: ReissueReason, at: Date): PassEvent[] {
  if (!life || life.endedAt !== undefined) throw refuse('pass-over');
  const { ticket, code, gate, lives } = life;
  const number = lives + reissues.length + 1;
  return [{ type: 'PassReissued', data: { ticket, code, gate, number, why, at: at.toISOString() } }];
}

/**
 * Throws unless the pass of this number counted at that instant, which may lie back: `pass-replaced`, `pass-over`.
 * A scan of 10:00 that is told at 10:05 still counts when the pass was re-issued at 10:03.
 */
export function requireCounted(life: TicketLife, reissues: Reissues, number: number, at: Date, rules: PassRules): void {
  const pass = passOf(life, reissues, rules);
  const instant = at.toISOString();
  if (!pass || number > pass.number || pass.validUntil < instant) throw refuse('pass-over');
  const next = reissues.find((each) => each.number > number);
  if (number < pass.number && (!next || next.at <= instant)) throw refuse('pass-replaced', { number: pass.number });
  if (pass.endedAt !== undefined && pass.endedAt <= instant) throw refuse('pass-over');
}
