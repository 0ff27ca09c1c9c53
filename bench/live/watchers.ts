import { io, type Socket } from 'socket.io-client';
import type { TopicChange, WatchAnswer } from '../../src/shared/live/live-messages.js';
import { TOPIC, numberOf, sharedNow } from './payload.js';

// Sockets that watch a board, in a process of their own. Told by IPC, one thing after another: `watch` connects them,
// `expect` begins to note arrivals, `arrived` answers when every socket has had every change, `leave` ends them.
const AT_ONCE = 20;
const ARRIVES_WITHIN_MS = 10_000;

export type Told =
  | { readonly what: 'watch'; readonly url: string; readonly sockets: number; readonly token?: string }
  | { readonly what: 'expect'; readonly first: number; readonly count: number }
  | { readonly what: 'arrived' }
  | { readonly what: 'leave' };

/** `at`: when each socket had a change, by {@link sharedNow}; changes in the order of their numbers. */
export type Answered = { readonly done: Told['what']; readonly at?: readonly (readonly number[])[] };

const sockets: Socket[] = [];
let first = 0;
let arrivals: number[][] = [];

function note(change: TopicChange): void {
  const now = sharedNow();
  const n = numberOf(change);
  if (n !== undefined) arrivals[n - first]?.push(now);
}

async function connect(url: string, token: string | undefined): Promise<void> {
  const socket = io(url, { transports: ['websocket'], forceNew: true, reconnection: false, auth: { token } });
  sockets.push(socket);
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('connect_error', reject));
  const answer: WatchAnswer = await socket.emitWithAck('watch', { topic: TOPIC });
  if (!answer.ok) throw new Error(`Not let watch: ${answer.code}`);
  socket.on('change', note);
}

async function watch(url: string, count: number, token: string | undefined): Promise<void> {
  let left = count;
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (left-- > 0) await connect(url, token);
    }),
  );
}

async function allArrived(): Promise<void> {
  const until = performance.now() + ARRIVES_WITHIN_MS;
  while (arrivals.some(({ length }) => length !== sockets.length)) {
    if (performance.now() > until) throw new Error('Not every change arrived at every socket once');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function carryOut(told: Told): Promise<Answered> {
  if (told.what === 'watch') await watch(told.url, told.sockets, told.token);
  if (told.what === 'expect') {
    first = told.first;
    arrivals = Array.from({ length: told.count }, () => []);
  }
  if (told.what === 'arrived') {
    await allArrived();
    return { done: told.what, at: arrivals };
  }
  if (told.what === 'leave') sockets.splice(0).forEach((socket) => socket.disconnect());
  return { done: told.what };
}

process.on('message', (told: Told) => {
  carryOut(told).then(
    (answered) => process.send?.(answered),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
