import type { FeeMeans, Outcome } from './dossier.js';

interface Of {
  readonly dossier: string;
  readonly at: string;
}

/** What a dossier tells the log: references, dates, sums. Who applies, what he wrote and why something was refused stay in the tables. */
export type DossierEvent =
  | {
      type: 'DossierSubmitted';
      data: Of & {
        code: string;
        procedure: string;
        office: string;
        channel: 'ONLINE' | 'COUNTER';
        files?: readonly string[];
        /** Which exemption from the fee is claimed. */
        exempt?: number;
      };
    }
  | { type: 'DossierReceived'; data: Of & { dueAt: string } }
  | { type: 'DossierNotReceived'; data: Of }
  | { type: 'DossierRouted'; data: Of & { to: string } }
  | { type: 'DossierForwarded'; data: Of & { from: string; to: string } }
  | { type: 'DossierSupplementAsked'; data: Of }
  | { type: 'DossierSupplemented'; data: Of & { dueAt?: string; files?: readonly string[] } }
  | { type: 'DossierFeeAsked'; data: Of & { dong: number } }
  | { type: 'DossierFeePaid'; data: Of & { dong: number; means: FeeMeans; dueAt?: string } }
  | { type: 'DossierFeeWaived'; data: Of & { dueAt?: string } }
  | { type: 'DossierExemptionGranted'; data: Of }
  | { type: 'DossierExemptionRefused'; data: Of & { dong: number } }
  | { type: 'DossierWithdrawn'; data: Of }
  | { type: 'DossierStopped'; data: Of }
  | { type: 'DossierResumed'; data: Of & { dueAt?: string } }
  | { type: 'DossierResultProposed'; data: Of & { proposal: string; outcome: Outcome } }
  | { type: 'DossierResultSentBack'; data: Of & { proposal: string } }
  | { type: 'DossierFinished'; data: Of & { proposal: string; outcome: Outcome; inTime: boolean } }
  | { type: 'DossierResultReturned'; data: Of }
  | { type: 'DossierRated'; data: Of & { stars: number } };

export const DOSSIER_EVENTS = [
  'DossierSubmitted',
  'DossierReceived',
  'DossierNotReceived',
  'DossierRouted',
  'DossierForwarded',
  'DossierSupplementAsked',
  'DossierSupplemented',
  'DossierFeeAsked',
  'DossierFeePaid',
  'DossierFeeWaived',
  'DossierExemptionGranted',
  'DossierExemptionRefused',
  'DossierWithdrawn',
  'DossierStopped',
  'DossierResumed',
  'DossierResultProposed',
  'DossierResultSentBack',
  'DossierFinished',
  'DossierResultReturned',
  'DossierRated',
] as const satisfies readonly DossierEvent['type'][];
