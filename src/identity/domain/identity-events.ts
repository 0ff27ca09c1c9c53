import type { Agency, Gate } from '../../shared/domain/place.js';
import type { Role } from '../../shared/domain/roles.js';

/** What identity tells the others, through the outbox. References only. */
export type IdentityEvent =
  | {
      readonly type: 'FirmRegistered';
      readonly data: { readonly firm: string; readonly country: 'VN' | 'CN'; readonly naturalPerson: boolean };
    }
  | {
      readonly type: 'PersonInvited' | 'PostingChanged';
      readonly data: {
        readonly person: string;
        readonly roles: readonly Role[];
        readonly firm?: string;
        readonly gate?: Gate;
        readonly agency?: Agency;
      };
    }
  | { readonly type: 'PersonDeactivated'; readonly data: { readonly person: string } }
  | { readonly type: 'SignInReset'; readonly data: { readonly person: string } }
  | {
      readonly type: 'DeviceRegistered' | 'DeviceRevoked';
      readonly data: { readonly device: string; readonly gate: Gate };
    };

export const IDENTITY_EVENT_TYPES = [
  'FirmRegistered',
  'PersonInvited',
  'PostingChanged',
  'PersonDeactivated',
  'SignInReset',
  'DeviceRegistered',
  'DeviceRevoked',
] as const satisfies readonly IdentityEvent['type'][];
