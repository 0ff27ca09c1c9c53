import type { RowProjection } from '../../../shared/event-store/projection.js';
import type { PlateEvent } from '../domain/vehicle-events.js';

export const CONSENT_STATES = ['ASKED', 'GIVEN', 'REFUSED', 'WITHDRAWN', 'LAPSED'] as const;
export type ConsentState = (typeof CONSENT_STATES)[number];

export interface ConsentRequestRow {
  readonly request: string;
  readonly vehicle: string;
  readonly firm: string;
  readonly holder: string;
  /** Reference of the sealed plate. */
  readonly asked: string;
  readonly state: ConsentState;
  readonly askedAt: string;
  readonly endedAt: string | null;
}

const STATE_AFTER = {
  ConsentGiven: 'GIVEN',
  ConsentRefused: 'REFUSED',
  ConsentWithdrawn: 'WITHDRAWN',
  ConsentLapsed: 'LAPSED',
} as const;

/** One row a request for consent. No personal data. */
export const consentRequest: RowProjection<
  ConsentRequestRow,
  Extract<PlateEvent, { data: { readonly request: string } }>
> = {
  name: 'consent-request',
  table: 'consent_request',
  key: 'request',
  types: ['ConsentAsked', 'ConsentGiven', 'ConsentRefused', 'ConsentWithdrawn', 'ConsentLapsed'],
  change: ({ type, data }) => {
    const { request: key, at } = data;
    if (type === 'ConsentAsked') {
      const { request, vehicle, firm, holder, asked } = data;
      const row = { request, vehicle, firm, holder, asked, state: 'ASKED', askedAt: at, endedAt: null } as const;
      return [{ key, apply: () => row }];
    }
    return [{ key, apply: (row) => row && { ...row, state: STATE_AFTER[type], endedAt: at } }];
  },
};
