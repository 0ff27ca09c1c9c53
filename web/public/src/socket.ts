import { io, type Socket } from 'socket.io-client';

/** The live channel as a guest. */
export function openSocket(): Socket {
  return io({
    transports: ['websocket'],
    auth: { guest: true },
    reconnectionDelay: 2_000,
    reconnectionDelayMax: 60_000,
    randomizationFactor: 0.5,
    timeout: 15_000,
  });
}
