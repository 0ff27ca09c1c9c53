/** How often a lane may fail within its window of minutes. */
export interface Lane {
  readonly kind:
    | 'KNOWN_DEVICE'
    | 'SOURCE'
    | 'ACCOUNT_FROM_SOURCE'
    | 'CODE'
    | 'APPLICATION'
    | 'APPLICATION_CODE'
    | 'PAIRING'
    | 'PAIRING_CODE'
    | 'OPENID'
    | 'OPENID_LOGOUT';
  /** Names the lane: what stands here is hashed before it is stored. */
  readonly of: string;
  readonly limit: number;
}

export const WINDOW_MINUTES = 15;

/**
 * The lanes that a try of the password passes. A device that this person signed in from before has a lane of its own,
 * so nobody else's tries, from wherever, can close it. All others share by source, and by account from that source:
 * never by account alone, or a stranger could lock an officer out.
 */
export function passwordLanes(account: string, source: string, knownDevice: string | undefined): readonly Lane[] {
  if (knownDevice !== undefined) return [{ kind: 'KNOWN_DEVICE', of: `${account}|${knownDevice}`, limit: 10 }];
  return [
    { kind: 'SOURCE', of: source, limit: 100 },
    { kind: 'ACCOUNT_FROM_SOURCE', of: `${account}|${source}`, limit: 5 },
  ];
}

/**
 * The lanes that a try of the code passes, once the password was right. Here the account is counted as a whole: only
 * who holds the password gets this far, and six digits do not withstand many sources. A known device still has its own.
 */
export function codeLanes(account: string, knownDevice: string | undefined): readonly Lane[] {
  if (knownDevice !== undefined) return [{ kind: 'CODE', of: `${account}|${knownDevice}`, limit: 10 }];
  return [{ kind: 'CODE', of: account, limit: 10 }];
}
