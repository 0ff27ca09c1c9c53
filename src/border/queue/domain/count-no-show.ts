import { plusMinutes } from '../../../shared/domain/hanoi-time.js';
import type { Conduct } from './conduct.js';
import type { ConductEvent, ConductTag, NoShowFacts } from './conduct-events.js';
import type { ExcuseReason } from './no-show-reasons.js';
import { carrierNeeds, type NoShowRules } from './no-show-rules.js';

/** A no-show as it is written to the name of one subject. */
export interface NoShowSeen extends ConductTag, NoShowFacts {
  /** Why it counts for nobody. */
  readonly excuse?: ExcuseReason;
  /** The id of the penalty, should one come of it. */
  readonly penalty: string;
  /** How many tickets a carrier had in the days that count; of a vehicle none is asked. */
  readonly tickets?: number;
}

/**
 * Writes a no-show down, and with the one that is too much a penalty from its instant on. Nothing when it is written
 * already: no no-show counts twice.
 */
export function countNoShow(conduct: Conduct, seen: NoShowSeen, rules: NoShowRules): ConductEvent[] {
  const { excuse, penalty, tickets, ...facts } = seen;
  if (conduct.noShows.some(({ noShow }) => noShow === facts.noShow)) return [];
  if (excuse) return [{ type: 'NoShowExcused', data: { ...facts, why: excuse } }];
  const since = plusMinutes(new Date(facts.at), -rules.windowDays * 24 * 60).toISOString();
  const before = conduct.noShows.filter(({ counts, at }) => counts && at > since && at <= facts.at);
  const counted = [...before.map(({ noShow }) => noShow), facts.noShow];
  const needs = facts.subject === 'VEHICLE' ? rules.vehicleNoShows : carrierNeeds(tickets ?? 0, rules);
  const counting: ConductEvent = { type: 'NoShowCounted', data: facts };
  if (counted.length < needs) return [counting];
  const { subject, of, atGate, at, noShow, firm, carrier, code } = facts;
  const until = plusMinutes(new Date(at), rules.penaltyDays * 24 * 60).toISOString();
  const data = { subject, of, atGate, at, penalty, noShow, counted, needs, until, firm, carrier, code };
  return [counting, { type: 'PenaltyImposed', data: { ...data, ...(tickets !== undefined && { tickets }) } }];
}
