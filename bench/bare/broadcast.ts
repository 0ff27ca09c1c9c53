import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { TOPIC, deltaOf, sharedNow, steadily } from '../live/payload.js';

// What the product is measured against: a Socket.IO server that knows nobody, and sends what it has to one room.
const http = createServer();
const io = new Server(http, {
  transports: ['websocket'],
  serveClient: false,
  perMessageDeflate: false,
  maxHttpBufferSize: 16_384,
});
io.on('connection', (socket) => {
  socket.on('watch', async ({ topic }: { topic: string }, answer: (said: object) => void) => {
    await socket.join(topic);
    answer({ ok: true });
  });
});

function broadcast(n: number): number {
  const at = sharedNow();
  io.to(TOPIC).emit('change', { topic: TOPIC, seq: n + 1, delta: deltaOf(n) });
  return at;
}

process.on('message', ({ first, count }: { first: number; count: number }) => {
  void steadily(first, count, broadcast).then((sent) => process.send?.({ sent }));
});
http.listen(0, '127.0.0.1', () => {
  const address = http.address();
  process.send?.({ port: typeof address === 'object' ? address?.port : undefined });
});
process.once('SIGTERM', () => process.exit(0));
