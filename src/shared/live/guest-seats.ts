import { Injectable } from '@nestjs/common';
import { hostOfAddress } from '../http/host.js';
import { Config } from '../config/config.js';
import { refuse } from '../http/http-problems.js';
import type { LiveSocket } from './live-socket.js';

const WINDOW_MS = 60_000;

/** How much of the live channel those have who do not sign in: in all, and each host of them. Each server counts for itself. */
@Injectable()
export class GuestSeats {
  private readonly watches = new Map<string, number>();
  private windowEnds = 0;

  constructor(private readonly config: Config) {}

  /** Gives a guest a seat; it is free again when the connection ends. Throws `too-many-requests`. */
  take(socket: LiveSocket): void {
    const { seats, seatsPerHost } = this.config.guests;
    const host = hostOf(socket, this.config.trustedProxies);
    const guests = [...socket.nsp.sockets.values()].map(({ data }) => data as LiveSocket['data']);
    const all = guests.filter(({ guest }) => guest);
    const own = all.filter((each) => each.host === host);
    if (all.length >= seats || own.length >= seatsPerHost) throw refuse('too-many-requests', { seconds: 60 });
    socket.data.guest = true;
    socket.data.host = host;
  }

  /** Counts one question of a guest on its host, all its connections together. Throws `too-many-requests`. */
  ask({ data: { guest, host = '' } }: LiveSocket, now = Date.now()): void {
    if (!guest) return;
    if (now >= this.windowEnds) {
      this.watches.clear();
      this.windowEnds = now + WINDOW_MS;
    }
    const asked = (this.watches.get(host) ?? 0) + 1;
    this.watches.set(host, asked);
    if (asked > this.config.guests.watchesPerMinute)
      throw refuse('too-many-requests', { seconds: Math.ceil((this.windowEnds - now) / 1_000) });
  }
}

/**
 * Whose line it is: the address that the outermost of our proxies saw. Whoever has an IPv6 line has 2^64 addresses of it, so
 * those count as one.
 */
export function hostOf({ handshake }: LiveSocket, trustedProxies: number): string {
  const forwarded = handshake.headers['x-forwarded-for'] ?? '';
  const hops = [...String(forwarded).split(',').filter(Boolean), handshake.address].toReversed();
  const text = (hops[Math.min(trustedProxies, hops.length - 1)] ?? '').trim();
  return hostOfAddress(text);
}
