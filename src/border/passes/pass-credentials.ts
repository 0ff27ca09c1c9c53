import { Injectable } from '@nestjs/common';
import { DomainError } from '../../shared/domain/problem.js';
import type { Principal } from '../../shared/domain/roles.js';
import { Authenticator } from '../../shared/http/principal.guard.js';
import { DriverKeys } from './driver-keys.js';
import { PassDesk } from './pass-desk.js';

/** How what a driver does is signed in the log, and how his end is told. */
export const driverOf = (ticket: string): string => `pass-${ticket}`;

/** Takes `Authorization: Pass <token>`. Asked of the log each time, so that a pass that is over opens nothing from then on. */
@Injectable()
export class PassCredentials {
  constructor(
    authenticator: Authenticator,
    private readonly keys: DriverKeys,
    private readonly desk: PassDesk,
  ) {
    authenticator.accept('pass', (token) => this.verify(token));
  }

  private async verify(token: string): Promise<Principal | undefined> {
    const named = await this.keys.verify(token);
    if (!named) return undefined;
    const { ticket, number } = named;
    try {
      const { pass } = await this.desk.find(ticket);
      if (pass.number !== number || pass.endedAt !== undefined) return undefined;
      return { id: driverOf(ticket), roles: ['DRIVER'], gate: pass.gate, ticket };
    } catch (error) {
      if (error instanceof DomainError && error.code === 'not-found') return undefined;
      throw error;
    }
  }
}
