import type { PetitionKind, Topic } from './petition-matter.js';

interface Of {
  readonly petition: string;
  readonly at: string;
}

/**
 * What reports and complaints tell the log: references and dates. Who sent one, what he wrote and where it was stay in the
 * tables. Denunciations tell the log nothing: auditors and exports read it.
 */
export type PetitionEvent =
  | {
      type: 'PetitionReceived';
      data: Of & { kind: PetitionKind; topic: Topic; office: string; dueAt: string; files?: readonly string[] };
    }
  | { type: 'PetitionAccepted'; data: Of & { dueAt: string } }
  | { type: 'PetitionDeclined'; data: Of }
  | { type: 'PetitionAssigned'; data: Of & { to: string } }
  | { type: 'PetitionExtended'; data: Of & { dueAt: string } }
  | { type: 'PetitionForwarded'; data: Of & { from: string; to: string } }
  | {
      type: 'PetitionEscalated';
      data: Of & { from: string; to: string; why: 'LATE' | 'ASKED'; dueAt: string };
    }
  | { type: 'PetitionAnswerDrafted'; data: Of & { answer: string } }
  | { type: 'PetitionAnswerSentBack'; data: Of & { answer: string } }
  | { type: 'PetitionAnswered'; data: Of & { answer: string; inTime: boolean; toPublic: boolean } }
  | { type: 'PetitionMerged'; data: Of & { into: string } }
  | { type: 'PetitionRated'; data: Of & { stars: number } };

/** Who is to be given denunciations; of a denunciation itself nothing is told. */
export type ReceiverEvent =
  | { type: 'DenunciationReceiverNamed'; data: { person: string; office: string; at: string } }
  | { type: 'DenunciationReceiverReleased'; data: { person: string; office: string; at: string } };

export const PETITION_EVENTS = [
  'PetitionReceived',
  'PetitionAccepted',
  'PetitionDeclined',
  'PetitionAssigned',
  'PetitionExtended',
  'PetitionForwarded',
  'PetitionEscalated',
  'PetitionAnswerDrafted',
  'PetitionAnswerSentBack',
  'PetitionAnswered',
  'PetitionMerged',
  'PetitionRated',
  'DenunciationReceiverNamed',
  'DenunciationReceiverReleased',
] as const satisfies readonly (PetitionEvent | ReceiverEvent)['type'][];
