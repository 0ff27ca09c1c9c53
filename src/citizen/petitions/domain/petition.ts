import type { PetitionKind, Topic } from './petition-matter.js';
import type { Place } from './same-matter.js';
import type { Stage } from './time-limits.js';

export const PETITION_STATES = ['RECEIVED', 'ACCEPTED', 'ANSWERED', 'DECLINED', 'MERGED'] as const;
export type PetitionState = (typeof PETITION_STATES)[number];
/** Nothing more is decided in these; what was answered may still be rated. */
export const OVER: readonly PetitionState[] = ['ANSWERED', 'DECLINED', 'MERGED'];

/** An answer that one official writes and another reviews. Its text lies beside, under its id. */
export interface DraftAnswer {
  readonly id: string;
  readonly by: string;
  readonly at: string;
  /** Whether the public is to read of it, in words of its own. */
  readonly toPublic: boolean;
}

/** A reviewed answer. */
export interface ReviewedAnswer extends DraftAnswer {
  readonly reviewedBy: string;
  readonly reviewedAt: string;
  readonly inTime: boolean;
}

/** A report or complaint as rules see it: no personal data, only references. */
export interface Petition {
  readonly id: string;
  readonly kind: PetitionKind;
  readonly topic: Topic;
  readonly commune?: string;
  readonly place?: Place;
  /** The body that has it now. */
  readonly office: string;
  readonly stage: Stage;
  /** The body that had it last at stage 1, once it is at stage 2; missing in what went up before this was kept. */
  readonly firstOffice?: string;
  readonly state: PetitionState;
  /** The account that sent it; nobody's without a sign-in. */
  readonly owner?: string;
  readonly sentAt: string;
  /** When the present stage began. */
  readonly receivedAt: string;
  readonly acceptedAt?: string;
  readonly remote?: boolean;
  readonly complex?: boolean;
  /** By when the body must act: accept it, then settle it. None once it is over. */
  readonly dueAt?: string;
  /** Whose work it is among the people of the body that has it now; whoever of them may still act. */
  readonly official?: string;
  readonly draft?: DraftAnswer;
  readonly answer?: ReviewedAnswer;
  readonly mergedInto?: string;
  readonly stars?: number;
  /** When it was rated first; missing in what was rated before this was kept. */
  readonly ratedAt?: string;
  /** Counts every act. */
  readonly revision: number;
}
