import { Config } from '../config/config.js';
import type { Authenticator } from '../http/principal.guard.js';
import { Credentials } from './credentials.js';
import { GuestSeats, hostOf } from './guest-seats.js';
import type { LiveSocket } from './live-socket.js';

const config = Config.from({
  NODE_ENV: 'test',
  DATABASE_URL: 'postgres://gate',
  TRUSTED_PROXIES: '1',
  GUEST_SEATS: '4',
  GUEST_SEATS_PER_HOST: '2',
  GUEST_WATCHES_PER_MINUTE: '3',
});
/** A connection beside guests of these hosts and as many signed-in ones. */
function beside(hosts: readonly string[], forwarded: string): LiveSocket {
  const others = hosts.flatMap((host) => [{ guest: true, host }, {}]);
  const sockets = new Map(others.map((data, n) => [String(n), { data }]));
  const handshake = { auth: { guest: true }, headers: { 'x-forwarded-for': forwarded }, address: '10.0.0.2' };
  return { handshake, nsp: { sockets }, data: {} } as unknown as LiveSocket;
}
/** Asks nobody: guests have nothing to show. */
const credentials = new Credentials({} as Authenticator, new GuestSeats(config));

describe('A guest of the live channel', () => {
  it('is let in without a sign-in while there is room for guests, and not counted against those who sign in', async () => {
    const socket = beside(['a', 'b', 'c'], '192.0.2.1');
    await credentials.identify(socket);
    expect(socket.data).toEqual({ guest: true, host: '192.0.2.1' });
    const late = beside(['a', 'b', 'c', 'd'], '192.0.2.1');
    await expect(credentials.identify(late)).rejects.toThrow('too-many-requests');
  });

  it('has as many seats as its host may have, and leaves the others to other hosts', async () => {
    const hosts = ['192.0.2.1', '192.0.2.1'];
    await expect(credentials.identify(beside(hosts, '192.0.2.1'))).rejects.toThrow('too-many-requests');
    await credentials.identify(beside(hosts, '192.0.2.2'));
  });

  it('is known by what the outermost proxy of ours saw, not by what it says itself; of IPv6 by its network', () => {
    const host = (forwarded: string, proxies = 1) => hostOf(beside([], forwarded), proxies);
    expect(host('203.0.113.9, 192.0.2.1')).toBe('192.0.2.1');
    expect(host('192.0.2.1', 0)).toBe('10.0.0.2');
    expect(host('::ffff:192.0.2.1')).toBe('192.0.2.1');
    expect(host('2001:db8:1:2::7')).toBe(host('2001:db8:1:2:ffff::1'));
    expect(host('2001:db8:1:3::7')).not.toBe(host('2001:db8:1:2::7'));
    expect([host('not an address'), host('', 3)]).toEqual(['not an address', '10.0.0.2']);
  });

  it('asks so often a minute, all connections of its host together; who is signed in is not counted', () => {
    const seats = new GuestSeats(config);
    const ask = (data: object, now: number) => seats.ask({ data } as LiveSocket, now);
    for (let n = 0; n < 3; n++) ask({ guest: true, host: 'a' }, 1_000);
    expect(() => ask({ guest: true, host: 'a' }, 2_000)).toThrow('too-many-requests');
    for (let n = 0; n < 5; n++) ask({}, 2_000);
    ask({ guest: true, host: 'b' }, 2_000);
    ask({ guest: true, host: 'a' }, 62_000);
  });
});
