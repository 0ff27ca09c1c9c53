import { hanoiDay } from '../../../shared/domain/hanoi-time.js';
import type { QueueClass } from '../../../shared/domain/place.js';

/** Turns of a class out of the sum over the classes present: positive whole numbers. */
export type ClassWeights = Readonly<Record<QueueClass, number>>;

/** Other weights from one Hanoi day to another, both included (`yyyy-mm-dd`); the id stands in what is published. */
export interface SeasonRule {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly weights: Partial<ClassWeights>;
}

/** How early and how late a booked vehicle may check in, in minutes from the start of its slot hour. */
export interface Tolerance {
  readonly earlyMinutes: number;
  readonly lateMinutes: number;
}

/** All that decides beside the inputs of the tickets: a dated setting of each gate. */
export interface PolicyFigures {
  readonly tolerance: Tolerance;
  readonly weights: ClassWeights;
  /** Where two seasons overlap the later in the list counts. */
  readonly seasons: readonly SeasonRule[];
  /** K: whom this many tickets with a later reference time went before goes next. */
  readonly overtakingLimit: number;
}

/** A published version of the policy. */
export interface PolicyRules extends PolicyFigures {
  readonly version: string;
}

/** The version in force at an instant. */
export type PolicyAt = (at: Date) => PolicyRules;

/** The first published policy: in force at a gate until supervisor and province agree on another. */
export const FIRST_POLICY: PolicyRules = {
  version: 'first-2026',
  tolerance: { earlyMinutes: 30, lateMinutes: 60 },
  weights: { PERISHABLE: 4, LIVE_ANIMALS: 3, AEO: 2, DANGEROUS: 1, ORDINARY: 5, EMPTY: 1 },
  seasons: [],
  overtakingLimit: 12,
};

/** The weights that hold on the Hanoi day of an instant. */
export function weightsAt(rules: PolicyRules, at: Date): ClassWeights {
  const day = hanoiDay(at);
  return rules.seasons
    .filter((season) => season.from <= day && day <= season.to)
    .reduce<ClassWeights>((weights, season) => ({ ...weights, ...season.weights }), rules.weights);
}
