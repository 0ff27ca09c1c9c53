import type { Fold } from '../../../shared/domain/decider.js';
import { plusMinutes } from '../../../shared/domain/hanoi-time.js';
import type { Role } from '../../../shared/domain/roles.js';
import { refuse } from './declaration-problems.js';
import { PARTY_PARTS, type Part } from './part.js';
import { holderOf, isParty, type Parties } from './parts.js';

/** A firm empowers another for one of its parts, on all declarations, until an instant. */
export interface Mandate {
  readonly mandate: string;
  readonly firm: string;
  readonly grantee: string;
  readonly part: Part;
  /** ISO instant. */
  readonly until: string;
}

/** Stream `mandates-<firm>`: all that a firm gave. */
export type MandateEvent =
  | { type: 'MandateGiven'; data: Mandate & { readonly at: string; readonly role?: Role } }
  | {
      type: 'MandateWithdrawn';
      data: { mandate: string; firm: string; grantee: string; at: string; role?: Role };
    };

/** The mandates of one firm that were not withdrawn, by id. */
export type Mandates = ReadonlyMap<string, Mandate>;

export const mandatesFold: Fold<Mandates, MandateEvent> = {
  initial: new Map(),
  evolve: (mandates, { type, data }) => {
    const next = new Map(mandates);
    if (type === 'MandateWithdrawn') next.delete(data.mandate);
    else {
      const { mandate, firm, grantee, part, until } = data;
      next.set(mandate, { mandate, firm, grantee, part, until });
    }
    return next;
  },
};

/** The stream of what a firm gave, with its fold. */
export function mandatesOf(firm: string) {
  return { stream: `mandates-${firm}`, fold: mandatesFold };
}

/** A mandate lasts at most so long; then it is given anew. */
export interface MandateRules {
  readonly mostDays: number;
}

/** What holds until something else is set. */
export const PUBLISHED_MANDATE_RULES: MandateRules = { mostDays: 366 };

interface Act {
  readonly at: string;
  readonly role?: Role;
}

/** Throws `mandate-to-self`, `mandate-until`. */
export function giveMandate(
  mandate: Mandate,
  { at, role }: Act,
  { mostDays }: MandateRules = PUBLISHED_MANDATE_RULES,
): readonly MandateEvent[] {
  if (mandate.grantee === mandate.firm) throw refuse('mandate-to-self');
  const latest = plusMinutes(new Date(at), mostDays * 24 * 60).toISOString();
  if (mandate.until <= at || mandate.until > latest) throw refuse('mandate-until', { days: mostDays });
  return [{ type: 'MandateGiven', data: { ...mandate, at, ...(role && { role }) } }];
}

/** Nothing when the firm gave no such mandate, or took it back before. */
export function withdrawMandate(mandates: Mandates, mandate: string, { at, role }: Act): readonly MandateEvent[] {
  const given = mandates.get(mandate);
  if (!given) return [];
  const { firm, grantee } = given;
  return [{ type: 'MandateWithdrawn', data: { mandate, firm, grantee, at, ...(role && { role }) } }];
}

/** The firms that could have empowered another for a part of this declaration. */
export function grantorsOf(parties: Parties, firm: string): readonly string[] {
  const holders = PARTY_PARTS.map((part) => holderOf(parties, part));
  return [...new Set(holders)].filter((holder) => holder !== firm && !holder.startsWith('party-'));
}

/** The parts for which the firm acts by mandate now: what their holders gave it, neither withdrawn nor over. */
export function mandatedParts(parties: Parties, firm: string, given: readonly Mandates[], at: string): readonly Part[] {
  const mine = given
    .flatMap((mandates) => [...mandates.values()])
    .filter(({ grantee, until }) => grantee === firm && until > at);
  return PARTY_PARTS.filter((part) => mine.some((one) => one.part === part && one.firm === holderOf(parties, part)));
}

/** Whether the firm sees the declaration as a party or by mandate. */
export function mayFollow(parties: Parties, firm: string, given: readonly Mandates[], at: string): boolean {
  return isParty(parties, firm) || mandatedParts(parties, firm, given, at).length > 0;
}
