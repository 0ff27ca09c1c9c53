import type { Agency, Gate } from '../../../shared/domain/place.js';

export const LOOKOUT_KINDS = [
  'PLATE',
  'TRAILER',
  'CONTAINER',
  'VIN',
  'TAX_CODE',
  'DRIVER_DOCUMENT',
  'CUSTOMS_DECLARATION',
] as const;
export type LookoutKind = (typeof LOOKOUT_KINDS)[number];

export const OCCASIONS = ['SUBMITTED', 'CORRECTED', 'CHECKED_IN'] as const;
export type Occasion = (typeof OCCASIONS)[number];

/** Stream `lookouts-<GATE>-<AGENCY>`: what one agency looks out for at one gate. Persons are references. */
export type LookoutEvent =
  | {
      type: 'LookoutListed';
      data: {
        lookout: string;
        gate: Gate;
        agency: Agency;
        kind: LookoutKind;
        /** HMAC of the normal spelling; of its own kind, so that it fits no other reference in the log. */
        key: string;
        /** Number of the order by which it is looked for. */
        order: string;
        from: string;
        until: string;
        /** Legal reason of the confidential hold that a match brings; missing: it alerts only. */
        hold?: string;
        /** Refers to the sealed value and reason. */
        details: string;
        by: string;
        at: string;
      };
    }
  | { type: 'LookoutWithdrawn'; data: { lookout: string; gate: Gate; agency: Agency; by: string; at: string } }
  /** Somebody read the sealed value and reason. */
  | { type: 'LookoutOpened'; data: { lookout: string; gate: Gate; agency: Agency; by: string; at: string } };

/** Stream `lookout-alerts-<declaration>`. */
export type LookoutAlertEvent =
  | {
      type: 'LookoutMatched';
      data: {
        alert: string;
        lookout: string;
        gate: Gate;
        agency: Agency;
        declaration: string;
        kind: LookoutKind;
        occasion: Occasion;
        hold?: string;
        at: string;
      };
    }
  | {
      type: 'LookoutAcknowledged';
      data: { alert: string; gate: Gate; agency: Agency; declaration: string; by: string; at: string };
    };

const TYPES: Record<(LookoutEvent | LookoutAlertEvent)['type'], true> = {
  LookoutListed: true,
  LookoutWithdrawn: true,
  LookoutOpened: true,
  LookoutMatched: true,
  LookoutAcknowledged: true,
};

export const LOOKOUT_EVENT_TYPES = Object.keys(TYPES) as (keyof typeof TYPES)[];
