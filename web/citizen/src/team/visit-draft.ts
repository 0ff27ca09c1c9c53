import { v7 as uuidv7 } from 'uuid';
import { HAVING, impossibleIn } from '../../../../src/citizen/teams/domain/visit.js';
import type { Home, VisitSent } from './homes-here.js';

/** A visit as it is typed; counts are what stands in their fields. */
export interface VisitDraft {
  /** Made here: sent again it is the same visit. */
  readonly id: string;
  readonly revision: number;
  readonly day: string;
  readonly hamlet: string;
  readonly household: string;
  readonly over15: string;
  readonly app: string;
  readonly payment: string;
  readonly shop: string;
  readonly helped: readonly string[];
}

export const COUNTS = ['over15', ...HAVING] as const;
const MOST = 60;

/** A visit that begins now, at a household that is known or at a new one. */
export function newVisit(day: string, hamlet: string, home?: Home): VisitDraft {
  const nothing = { id: uuidv7(), revision: 1, day, hamlet, household: '', helped: [] };
  if (!home) return { ...nothing, over15: '', app: '', payment: '', shop: '' };
  return { ...nothing, hamlet: home.hamlet, household: home.household, ...countsOf(home) };
}

/** The visit as it was recorded, to be corrected. */
export function correctedVisit(home: Home): VisitDraft {
  const { id, revision, day, hamlet, household, helped } = home;
  return { id, revision: revision + 1, day, hamlet, household, helped, ...countsOf(home) };
}

function countsOf({ over15, app, payment, shop }: Home) {
  return { over15: String(over15), app: String(app), payment: String(payment), shop: String(shop) };
}

export type VisitFault = 'MISSING' | 'NUMBER' | 'TOO_MANY' | 'FUTURE';

/** What is wrong in it, by its field, as the server will find it. `today` is the day in Hanoi. */
export function faultsOfVisit(draft: VisitDraft, today: string): Partial<Record<keyof VisitDraft, VisitFault>> {
  const numbers = COUNTS.filter((name) => countIn(draft[name]) === undefined);
  const figures = figuresOf(draft);
  return {
    ...Object.fromEntries(
      (['hamlet', 'household'] as const).flatMap((name) => (draft[name].trim() ? [] : [[name, 'MISSING']])),
    ),
    ...(draft.day > today && { day: 'FUTURE' as const }),
    ...(draft.day === '' && { day: 'MISSING' as const }),
    ...Object.fromEntries(impossibleIn(figures).map((name) => [name, 'TOO_MANY'])),
    ...Object.fromEntries(numbers.map((name) => [name, 'NUMBER'])),
  };
}

/** As it is sent. */
export function visitOf(draft: VisitDraft): VisitSent {
  const { id, revision, day, hamlet, household, helped } = draft;
  return { id, revision, day, hamlet: hamlet.trim(), household: household.trim(), helped, ...figuresOf(draft) };
}

function figuresOf({ over15, app, payment, shop }: VisitDraft) {
  return {
    over15: countIn(over15) ?? 0,
    app: countIn(app) ?? 0,
    payment: countIn(payment) ?? 0,
    shop: countIn(shop) ?? 0,
  };
}

function countIn(typed: string): number | undefined {
  return /^\d{1,2}$/.test(typed.trim()) && Number(typed) <= MOST ? Number(typed) : undefined;
}
