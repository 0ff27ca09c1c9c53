import { refuse } from './petition-problems.js';
import type { RefusalGround } from './refusal-grounds.js';
import { endOf, prolonged, type IsWorkingDay } from './time-limits.js';

export const DENUNCIATION_STATES = ['RECEIVED', 'ACCEPTED', 'CONCLUDED', 'NOT_ACCEPTED'] as const;
export type DenunciationState = (typeof DENUNCIATION_STATES)[number];

/** How often the time of settlement may be prolonged: once when it is complex, twice when it is specially so (article 30). */
const EXTENSIONS = { COMPLEX: 1, SPECIALLY_COMPLEX: 2 } as const;
export const COMPLEXITIES = ['COMPLEX', 'SPECIALLY_COMPLEX'] as const;
export type Complexity = (typeof COMPLEXITIES)[number];

/** A denunciation as rules see it. It has no place, is never merged, never rated and never public. */
export interface Denunciation {
  readonly id: string;
  /** The body that is named, or whose people are. */
  readonly against: string;
  /** The body above it, which settles it. */
  readonly settledBy: string;
  readonly state: DenunciationState;
  readonly sentAt: string;
  readonly acceptedAt?: string;
  /** The check before acceptance goes to many places. */
  readonly wideCheck?: boolean;
  readonly extensions: number;
  readonly dueAt?: string;
  readonly endedAt?: string;
  /** Why it was not accepted; missing in those of before grounds were kept. */
  readonly ground?: RefusalGround;
  readonly revision: number;
}

export type DenunciationAct =
  | { readonly kind: 'WIDEN_CHECK' }
  | { readonly kind: 'ACCEPT' }
  | { readonly kind: 'NOT_ACCEPT'; readonly ground: RefusalGround }
  | { readonly kind: 'EXTEND'; readonly complexity: Complexity }
  | { readonly kind: 'CONCLUDE' };
export type DenunciationActKind = DenunciationAct['kind'];

const POSSIBLE: Readonly<Record<DenunciationActKind, DenunciationState>> = {
  WIDEN_CHECK: 'RECEIVED',
  ACCEPT: 'RECEIVED',
  NOT_ACCEPT: 'RECEIVED',
  EXTEND: 'ACCEPTED',
  CONCLUDE: 'ACCEPTED',
};

/** A denunciation comes in at the body above the one that is named. */
export function receiveDenunciation(
  sent: Pick<Denunciation, 'id' | 'against' | 'settledBy'>,
  at: Date,
  isWorkingDay: IsWorkingDay,
): Denunciation {
  const dueAt = endOf('DENUNCIATION_ACCEPT', at, isWorkingDay).toISOString();
  return { ...sent, state: 'RECEIVED', sentAt: at.toISOString(), extensions: 0, dueAt, revision: 1 };
}

/** Throws `denunciation-not-in-state`, `denunciation-check-wide`, `denunciation-extended`. */
export function actOnDenunciation(
  of: Denunciation,
  what: DenunciationAct,
  at: Date,
  isWorkingDay: IsWorkingDay,
): Denunciation {
  if (POSSIBLE[what.kind] !== of.state) throw refuse('denunciation-not-in-state');
  return { ...decided(of, what, at, isWorkingDay), revision: of.revision + 1 };
}

function decided(of: Denunciation, what: DenunciationAct, at: Date, isWorkingDay: IsWorkingDay): Denunciation {
  const now = at.toISOString();
  switch (what.kind) {
    case 'WIDEN_CHECK': {
      if (of.wideCheck) throw refuse('denunciation-check-wide');
      const due = endOf('DENUNCIATION_ACCEPT_WIDE', new Date(of.sentAt), isWorkingDay);
      return { ...of, wideCheck: true, dueAt: due.toISOString() };
    }
    case 'ACCEPT': {
      const due = endOf('DENUNCIATION_SETTLE', at, isWorkingDay);
      return { ...of, state: 'ACCEPTED', acceptedAt: now, dueAt: due.toISOString() };
    }
    case 'EXTEND': {
      if (of.extensions >= EXTENSIONS[what.complexity]) throw refuse('denunciation-extended');
      const due = prolonged(new Date(of.dueAt ?? now), 'DENUNCIATION_EXTENSION', isWorkingDay);
      return { ...of, extensions: of.extensions + 1, dueAt: due.toISOString() };
    }
    case 'NOT_ACCEPT': {
      const { dueAt: _, ...rest } = of;
      return { ...rest, state: 'NOT_ACCEPTED', endedAt: now, ground: what.ground };
    }
    case 'CONCLUDE': {
      const { dueAt: _, ...rest } = of;
      return { ...rest, state: 'CONCLUDED', endedAt: now };
    }
  }
}

/** What may be done with it as it stands. */
export function denunciationActsIn({ state, wideCheck, extensions }: Denunciation): DenunciationActKind[] {
  return (Object.keys(POSSIBLE) as DenunciationActKind[]).filter((act) => {
    if (POSSIBLE[act] !== state) return false;
    if (act === 'WIDEN_CHECK') return !wideCheck;
    return act !== 'EXTEND' || extensions < EXTENSIONS.SPECIALLY_COMPLEX;
  });
}

/** Who stands for being given a denunciation. */
export interface Candidate {
  readonly person: string;
  readonly office: string;
}

/** Only people of the body that settles it are let in, never one of the body that is named. Throws `denunciation-not-above`. */
export function requireAbove({ against, settledBy }: Denunciation, { office }: Candidate): void {
  if (office === against || office !== settledBy) throw refuse('denunciation-not-above');
}

/**
 * Who has it cannot all be taken off: somebody who still serves where it is settled, and so can open it, must answer for it.
 * Throws `denunciation-last-holder`.
 */
export function requireAnother(list: readonly string[], leaving: string, serving: readonly string[]): void {
  if (!list.some((each) => each !== leaving && serving.includes(each))) throw refuse('denunciation-last-holder');
}
