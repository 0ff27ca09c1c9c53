import type { DossierClock } from './dossier-clock.js';
import type { DossierState } from './dossier-state.js';

export const CHANNELS = ['ONLINE', 'COUNTER'] as const;
export type DossierChannel = (typeof CHANNELS)[number];

export const OUTCOMES = ['GRANTED', 'REFUSED'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const FEE_MEANS = ['TRANSFER', 'CASH'] as const;
export type FeeMeans = (typeof FEE_MEANS)[number];

/** What is to be paid; `dong` 0: nothing. */
export interface DossierFee {
  readonly dong: number;
  readonly paidAt?: string;
  readonly means?: FeeMeans;
}

/** An exemption from the fee that the applicant claims. Its sum is due again once it is refused. */
export interface ClaimedExemption {
  /** Which of the procedure's exemptions. */
  readonly n: number;
  readonly dong: number;
  /** Absent: nobody has decided on it. */
  readonly decided?: 'GRANTED' | 'REFUSED';
}

/** The result that one official proposes and another signs. Its text lies beside, under its id. */
export interface Proposal {
  readonly id: string;
  readonly by: string;
  readonly at: string;
  readonly outcome: Outcome;
}

/** A signed result. */
export interface Signed extends Proposal {
  readonly signedBy: string;
  readonly signedAt: string;
  readonly inTime: boolean;
}

/** A dossier as rules see it: no personal data, only references. */
export interface Dossier {
  readonly id: string;
  readonly code: string;
  readonly procedure: string;
  readonly office: string;
  readonly channel: DossierChannel;
  /** The citizen whose account sent it; nobody's when it was taken at a counter. */
  readonly owner?: string;
  readonly state: DossierState;
  readonly sentAt: string;
  /** From its receipt on. */
  readonly clock?: DossierClock;
  /** By when the office must act: receive it, then decide. None while the clock stands. */
  readonly dueAt?: string;
  /** A deadline of it has passed once: no later one makes it punctual again. Absent: none has. */
  readonly late?: boolean;
  /** Where it goes on once a supplement or a payment has come. */
  readonly goesOnIn?: DossierState;
  readonly supplementAskedAt?: string;
  readonly fee: DossierFee;
  /** Missing too in dossiers of before claims were kept. */
  readonly exemption?: ClaimedExemption;
  /** The official who works on it. */
  readonly official?: string;
  readonly proposal?: Proposal;
  readonly signed?: Signed;
  readonly stars?: number;
  /** When it was rated first; missing in what was rated before this was kept. */
  readonly ratedAt?: string;
  /** Counts every act. */
  readonly revision: number;
}
