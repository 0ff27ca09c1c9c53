import type { Agency, Gate } from '../../shared/domain/place.js';
import type { DeviceKind, Role } from '../../shared/domain/roles.js';

import type { DisplayLayout, DisplayOrderKind } from './display.js';
import type { RefusalReason } from './firm-application.js';

interface ShiftPlace {
  readonly posting: string;
  readonly person: string;
  readonly agency: Agency;
  readonly home: Gate;
  readonly gate: Gate;
}

/** What identity tells the others, through the outbox. References only. */
export type IdentityEvent =
  | {
      readonly type: 'FirmRegistered';
      readonly data: { readonly firm: string; readonly country: 'VN' | 'CN'; readonly naturalPerson: boolean };
    }
  | {
      readonly type: 'CitizenSignedUp';
      readonly data: { readonly person: string; readonly way: 'OPENID' | 'EMAIL' | 'SMS' };
    }
  | {
      readonly type: 'PersonInvited' | 'PostingChanged';
      readonly data: {
        readonly person: string;
        readonly roles: readonly Role[];
        readonly firm?: string;
        readonly gate?: Gate;
        readonly agency?: Agency;
        readonly office?: string;
        /** Of a yard operator who works in these yards of the gate alone. */
        readonly yards?: readonly string[];
      };
    }
  | {
      readonly type: 'FirmApplied';
      readonly data: {
        readonly application: string;
        readonly gate: Gate;
        readonly country: 'VN' | 'CN';
        readonly naturalPerson: boolean;
        readonly channel: 'FORM' | 'COUNTER';
      };
    }
  | {
      readonly type: 'FirmApplicationApproved';
      readonly data: {
        readonly application: string;
        readonly gate: Gate;
        readonly firm: string;
        readonly person: string;
      };
    }
  | {
      readonly type: 'FirmApplicationRefused';
      readonly data: { readonly application: string; readonly gate: Gate; readonly reason: RefusalReason };
    }
  /** The head of his agency sent an officer to another gate. ISO instants. */
  | {
      readonly type: 'ShiftPosted';
      readonly data: ShiftPlace & { readonly from: string; readonly to: string };
    }
  | { readonly type: 'ShiftPostingEnded'; readonly data: ShiftPlace }
  | { readonly type: 'PersonDeactivated'; readonly data: { readonly person: string } }
  | { readonly type: 'SignInReset'; readonly data: { readonly person: string } }
  /** The account is opened by the provider from now on, or no more. ISO instant. */
  | {
      readonly type: 'OpenIdLinked' | 'OpenIdUnlinked';
      readonly data: { readonly person: string; readonly at: string };
    }
  | {
      readonly type: 'DeviceRegistered' | 'DeviceRevoked';
      /** `kind`: missing for a display; `yard`: in which it stands. */
      readonly data: {
        readonly device: string;
        readonly gate: Gate;
        readonly kind?: DeviceKind;
        readonly yard?: string;
        /** Of a booth: whose it is. */
        readonly agency?: Agency;
        /** Of a display that was claimed by its code. */
        readonly layout?: DisplayLayout;
        readonly speaks?: boolean;
      };
    }
  | {
      readonly type: 'DisplayChanged';
      readonly data: {
        readonly device: string;
        readonly gate: Gate;
        readonly layout?: DisplayLayout;
        readonly speaks: boolean;
      };
    }
  | {
      readonly type: 'DisplayOrdered';
      readonly data: { readonly device: string; readonly gate: Gate; readonly kind: DisplayOrderKind };
    };

export const IDENTITY_EVENT_TYPES = [
  'FirmRegistered',
  'FirmApplied',
  'FirmApplicationApproved',
  'FirmApplicationRefused',
  'PersonInvited',
  'CitizenSignedUp',
  'PostingChanged',
  'ShiftPosted',
  'ShiftPostingEnded',
  'PersonDeactivated',
  'SignInReset',
  'OpenIdLinked',
  'OpenIdUnlinked',
  'DeviceRegistered',
  'DeviceRevoked',
  'DisplayChanged',
  'DisplayOrdered',
] as const satisfies readonly IdentityEvent['type'][];
