import type { Agency, Gate } from '../../../shared/domain/place.js';

export const ACCEPTED_KINDS = ['PLATE', 'CONTAINER', 'VIN'] as const;
export type AcceptedKind = (typeof ACCEPTED_KINDS)[number];

/** Why a value that our rule refuses is taken all the same. */
export const ACCEPT_REASONS = ['STANDS_ON_THE_THING', 'STANDS_IN_THE_PAPERS', 'FORM_OF_ANOTHER_COUNTRY'] as const;
export type AcceptReason = (typeof ACCEPT_REASONS)[number];

/** Stream `accepted-values-<GATE>`: values that our rules refuse and an officer has seen to be so. */
export type AcceptedValueEvent =
  | {
      type: 'ValueAccepted';
      data: {
        accepted: string;
        gate: Gate;
        agency: Agency;
        kind: AcceptedKind;
        /** HMAC of kind and normal spelling. */
        key: string;
        /** What our rule has against it. */
        code: string;
        reason: AcceptReason;
        /** Refers to the sealed value and note. */
        details: string;
        by: string;
        at: string;
        /** ISO instant until which declarations may use it. */
        until: string;
      };
    }
  | {
      type: 'AcceptedValueWithdrawn';
      data: { accepted: string; gate: Gate; agency: Agency; by: string; at: string };
    };
