import type { Authenticator } from '../http/principal.guard.js';
import { Credentials, MOST_GUESTS } from './credentials.js';
import type { LiveSocket } from './live-socket.js';

/** A connection beside so many guests and as many signed-in ones. */
function beside(guests: number, auth: object): LiveSocket {
  const others = [
    ...Array.from({ length: guests }, () => ({ guest: true })),
    ...Array.from({ length: guests }, () => ({})),
  ];
  const sockets = new Map(others.map((data, n) => [String(n), { data }]));
  return { handshake: { auth, headers: {} }, nsp: { sockets }, data: {} } as unknown as LiveSocket;
}
/** Asks nobody: guests have nothing to show. */
const credentials = new Credentials({} as Authenticator);

describe('A guest of the live channel', () => {
  it('is let in without a sign-in while there is room for guests, and not counted against those who sign in', async () => {
    const socket = beside(MOST_GUESTS - 1, { guest: true });
    await credentials.identify(socket);
    expect(socket.data).toEqual({ guest: true });
    await expect(credentials.identify(beside(MOST_GUESTS, { guest: true }))).rejects.toThrow('too-many-requests');
  });
});
