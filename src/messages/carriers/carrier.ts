import type { Outcome } from '../domain/delivery.js';

/** A message as it goes out. */
export interface Letter {
  /** The same for each try, so that a carrier or a mailbox can tell that it has it. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}
export interface ShortMessage {
  readonly id: string;
  /** E.164. */
  readonly to: string;
  readonly text: string;
  readonly encoding: 'GSM-7' | 'UCS-2';
  readonly segments: number;
}

/** Something that is not the carrier's word: a line that broke, a time that ran out. */
export function unanswered(answer: string, uncertain: boolean): Outcome {
  return { kind: 'LATER', answer, standsStill: true, uncertain };
}
