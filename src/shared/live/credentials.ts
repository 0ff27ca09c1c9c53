import { Injectable } from '@nestjs/common';
import { DomainError } from '../domain/problem.js';
import type { Principal } from '../domain/roles.js';
import { refuse } from '../http/http-problems.js';
import { Authenticator } from '../http/principal.guard.js';
import { GuestSeats } from './guest-seats.js';
import type { Closing } from './live-messages.js';
import type { LiveSocket } from './live-socket.js';

/** Whose a connection is, asked when it begins and again and again while it lasts. */
@Injectable()
export class Credentials {
  constructor(
    private readonly authenticator: Authenticator,
    private readonly seats: GuestSeats,
  ) {}

  /** Notes whose the socket is; throws `sign-in-needed`, and `too-many-requests` for a guest when there are enough, in all or of his host. */
  async identify(socket: LiveSocket): Promise<void> {
    if (socket.handshake.auth['guest'] === true && tokenOf(socket) === undefined) {
      // Whoever comes after them asks by HTTP. Displays and staff are not counted.
      this.seats.take(socket);
      return;
    }
    socket.data.by = await this.holder(tokenOf(socket));
  }

  /** Calls back when somebody's credentials ended before their time. */
  onEnd(watcher: () => void): void {
    this.authenticator.onEnd(watcher);
  }

  /** Cuts off sockets whose credentials do not hold any more. A token is asked for once, however many sockets share it. */
  async lookAgain(sockets: readonly LiveSocket[]): Promise<void> {
    const byToken = new Map<string | undefined, LiveSocket[]>();
    for (const socket of sockets.filter(({ data }) => !data.guest)) {
      const token = tokenOf(socket);
      const sharing = byToken.get(token);
      if (sharing) sharing.push(socket);
      else byToken.set(token, [socket]);
    }
    for (const [token, sharing] of byToken) await this.lookAt(token, sharing);
  }

  private async lookAt(token: string | undefined, sockets: readonly LiveSocket[]): Promise<void> {
    try {
      const by = await this.holder(token);
      for (const socket of sockets) socket.data.by = by;
    } catch (error) {
      // Only a credential that does not hold ends the connection; a database that is away does not.
      if (!(error instanceof DomainError)) return;
      for (const socket of sockets) {
        socket.emit('closing', { code: 'sign-in-needed' } satisfies Closing);
        socket.disconnect(true);
      }
    }
  }

  private async holder(token: string | undefined): Promise<Principal> {
    const by = await this.authenticator.authenticate(token);
    if (!by) throw refuse('sign-in-needed');
    return by;
  }
}

function tokenOf(socket: LiveSocket): string | undefined {
  const token: unknown = socket.handshake.auth['token'];
  return typeof token === 'string' ? token : undefined;
}
