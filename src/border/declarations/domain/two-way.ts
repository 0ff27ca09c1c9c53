import type { Fold } from '../../../shared/domain/decider.js';
import { hanoiDay } from '../../../shared/domain/hanoi-time.js';
import type { Direction, Gate } from '../../../shared/domain/place.js';
import type { FieldProblem } from '../../../shared/domain/problem.js';
import type { Act } from './act.js';
import { bare } from './checked.js';
import type { DeclaredContent } from './content.js';
import type { DeclarationEvent, DeclaredFacts } from './declaration-events.js';
import { error, warning } from './declaration-findings.js';
import { isOpen, type DeclarationState, type Declared } from './declaration.js';
import type { Standing } from './journey.js';
import type { Missing } from './missing.js';

/** The rules of the pilot of vehicles that come back loaded. Hanoi days, both included. */
export interface TwoWayPilot {
  readonly from: string;
  readonly to: string;
  /** One owner's goods on a vehicle: he is named. */
  readonly oneOwner: boolean;
  /** One farm product on a vehicle, no mixed loads. */
  readonly oneFarmProduct: boolean;
}

/** As it was announced for 10-12-2025 to 9-12-2026. */
export const PUBLISHED_PILOT: TwoWayPilot = {
  from: '2025-12-10',
  to: '2026-12-09',
  oneOwner: true,
  oneFarmProduct: true,
};

/** What the pilot asks of a declaration that takes part in it. */
export function validateTwoWay(
  { twoWay, returnOf, plannedFrom, goods, parties }: DeclaredContent,
  { from, to, oneOwner, oneFarmProduct }: TwoWayPilot,
): FieldProblem[] {
  if (!twoWay) return returnOf === undefined ? [] : [error('returnOf', 'return-not-two-way')];
  const day = hanoiDay(new Date(plannedFrom));
  const found: FieldProblem[] = [];
  if (day < from || day > to) found.push(error('twoWay', 'two-way-outside-pilot', { from, to }));
  if (oneOwner && goods.length > 0 && !parties.owner) found.push(warning('parties.owner', 'two-way-owner-unnamed'));
  if (!oneFarmProduct) return found;
  if (new Set(goods.map(({ hs }) => bare(hs))).size > 1) found.push(error('goods', 'two-way-mixed-load'));
  // Chapters 01–24: animals, plants and what is made of them.
  goods.forEach(({ hs }, i) => {
    if (Number(bare(hs).slice(0, 2)) > 24) found.push(error(`goods.${i}.hs`, 'two-way-not-farm'));
  });
  return found;
}

/** What is asked of the first trip by whoever declares the return from it. */
export interface ReturnAsked {
  readonly direction: Direction;
  /** A vehicle of this country goes out first, one of another comes in first. */
  readonly ofHere: boolean;
  readonly vehicle: string;
  /** A firm that has part in the first; whoever asks for a walk-in has. */
  readonly partOfFirst: boolean;
  /** Corrected: the vehicle may have been changed on the way, and the first may have ended since. */
  readonly corrected: boolean;
}

/** Whether this may be the return of that trip. */
export function judgeReturn(first: DeclarationState, asked: ReturnAsked): FieldProblem[] {
  if (!first || !asked.partOfFirst) return [error('returnOf', 'return-of-unknown')];
  const { facts } = first;
  if (facts.returnOf !== undefined || !facts.twoWay) return [error('returnOf', 'return-not-two-way')];
  if (facts.direction === asked.direction || (facts.direction === 'EXPORT') !== asked.ofHere)
    return [error('returnOf', 'return-out-of-order')];
  if (asked.corrected) return [];
  if (facts.vehicle !== asked.vehicle) return [error('returnOf', 'return-other-vehicle')];
  return takesNoReturn(first) ? [error('returnOf', 'return-of-ended')] : [];
}

const FIRST_NOT_CROSSED: Missing = { path: 'returnOf', code: 'first-not-crossed', stage: 'CALL' };

/** What the log says of a return: it is not called before the first trip has crossed. */
export function waitingForFirst(facts: DeclaredFacts): DeclaredFacts {
  return { ...facts, missing: [...(facts.missing ?? []), FIRST_NOT_CROSSED] };
}

/** Whether a return waits for its first trip. */
export function waitsForFirst({ missing = [] }: Pick<DeclaredFacts, 'missing'>): boolean {
  return missing.some(({ code }) => code === FIRST_NOT_CROSSED.code);
}

/** The same facts when the first trip has crossed. */
export function firstHasCrossed(facts: DeclaredFacts): DeclaredFacts {
  const { missing: _, ...told } = facts;
  const left = (facts.missing ?? []).filter(({ code }) => code !== FIRST_NOT_CROSSED.code);
  return left.length > 0 ? { ...told, missing: left } : told;
}

/** The first trip has crossed: its return may be called. Nothing when it has ended or may be called already. */
export function openReturn(state: DeclarationState, first: string, { at }: Act): DeclarationEvent[] {
  if (!state || !isOpen(state.status) || state.firstCrossed) return [];
  const { declaration, facts } = state;
  return [
    { type: 'FirstTripCrossed', data: { declaration, gate: facts.gate, at, first, facts: firstHasCrossed(facts) } },
  ];
}

/**
 * The first trip was withdrawn, refused or has expired: its return ends with it. Nothing when that has ended before, is the
 * return of another trip, or holds a lane already.
 */
export function endReturn(state: DeclarationState, first: string, standing: Standing, { at }: Act): DeclarationEvent[] {
  if (!state || !isOpen(state.status) || state.facts.returnOf !== first || standing.admitted) return [];
  const { declaration, facts } = state;
  return [
    { type: 'DeclarationWithdrawn', data: { declaration, gate: facts.gate, at, why: 'FIRST_TRIP_ENDED', first } },
  ];
}

/** Whether a trip that ended like this takes no return any more. */
export function takesNoReturn(first: DeclarationState): boolean {
  return first !== undefined && !isOpen(first.status) && first.status !== 'FULFILLED';
}

/** A correction of a return whose first trip has crossed does not make it wait again. */
export function asFirstStands(declared: Declared, facts: DeclaredFacts): DeclaredFacts {
  return declared.firstCrossed ? firstHasCrossed(facts) : facts;
}

/** Stream `two-way-<declaration of the first trip>`: which declaration is its return. */
export type TwoWayEvent = {
  type: 'ReturnLinked';
  data: { first: string; return: string; gate: Gate; at: string };
};

/** The declaration of the return; undefined as long as none was declared. */
export type ReturnOfTrip = string | undefined;

const linkFold: Fold<ReturnOfTrip, TwoWayEvent> = { initial: undefined, evolve: (_, { data }) => data.return };

export function returnLink(first: string) {
  return { stream: `two-way-${first}`, fold: linkFold };
}
