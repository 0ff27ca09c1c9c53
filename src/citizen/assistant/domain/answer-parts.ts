import type { Words } from '../../../shared/domain/problem.js';

export const ASPECTS = ['PAPERS', 'FEE', 'TIME', 'WHERE', 'ONLINE', 'LAW', 'RESULT'] as const;
/** What of a procedure is asked for. */
export type Aspect = (typeof ASPECTS)[number];

/** One thing that is answered; each of its texts is a field of a source, or a sentence about fields. */
export interface AnswerLine {
  readonly aspect: Aspect | 'GATE';
  readonly label: Words;
  readonly texts: readonly Words[];
}

export const SOURCE_KINDS = ['PROCEDURE', 'LAW', 'GATE_NOW', 'RULES'] as const;
/** Where it stands: the catalogue of procedures, a law, what the gates' boards show now, a dated setting of the gate. */
export type SourceKind = (typeof SOURCE_KINDS)[number];

export interface AnswerSource {
  readonly kind: SourceKind;
  /** Code of the procedure, number of the law, gate, or name of the setting. */
  readonly id: string;
  readonly title: Words;
  /** Where to read it; a law has none here. */
  readonly link?: string;
  /** As of when, ISO. */
  readonly at?: string;
}

/** Where the errand is done. */
export interface Act {
  readonly label: Words;
  readonly link: string;
}

/** An answer as it is composed: nothing in it that does not stand in its sources. */
export interface ComposedAnswer {
  readonly title: Words;
  readonly lines: readonly AnswerLine[];
  readonly sources: readonly AnswerSource[];
  readonly acts: readonly Act[];
}

/** Who helps on. */
export interface Person {
  readonly office: Words;
  readonly telephone?: string;
  readonly acts: readonly Act[];
}

export const words = (vi: string, zh: string, en: string): Words => ({ vi, zh, en });
