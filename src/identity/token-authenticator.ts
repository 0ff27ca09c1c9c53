import { Injectable } from '@nestjs/common';
import type { Principal } from '../shared/domain/roles.js';
import { refuse } from '../shared/http/http-problems.js';
import { Authenticator } from '../shared/http/principal.guard.js';
import { AccessTokens } from './access-tokens.js';
import { DeviceTokens } from './device-tokens.js';
import { EndedAccess } from './ended-access.js';

/** Takes `Bearer <access token>` of people, `Device <token>` of displays and what other contexts add; for HTTP and sockets alike. */
@Injectable()
export class TokenAuthenticator extends Authenticator {
  private readonly others = new Map<string, (token: string) => Promise<Principal | undefined>>();

  constructor(
    private readonly access: AccessTokens,
    private readonly devices: DeviceTokens,
    private readonly ended: EndedAccess,
  ) {
    super();
  }

  onEnd(watcher: () => void): void {
    this.ended.onEnd(watcher);
  }

  accept(scheme: string, verify: (token: string) => Promise<Principal | undefined>): void {
    this.others.set(scheme, verify);
  }

  tellEnd(holder: string, number: number): Promise<void> {
    return this.ended.tell(holder, number);
  }

  async authenticate(authorization: string | undefined): Promise<Principal | undefined> {
    if (!authorization) return undefined;
    const [scheme = '', token = ''] = authorization.split(' ', 2);
    const principal = await this.verify(scheme.toLowerCase(), token);
    if (!principal) throw refuse('sign-in-needed');
    return principal;
  }

  private verify(scheme: string, token: string): Promise<Principal | undefined> {
    if (scheme === 'bearer') return this.access.verify(token);
    if (scheme === 'device') return this.devices.verify(token);
    return this.others.get(scheme)?.(token) ?? Promise.resolve(undefined);
  }
}
