import { io, type Socket } from 'socket.io-client';
import type { Alive, TopicChange, WatchAnswer } from '../../../src/shared/live/live-messages.js';
import type { Schemas } from '../api/client.js';
import { tokens } from '../api/tokens.js';
import { onSession, sessionNow } from '../session/session.js';
import { copyNow, dropCopy, forgetCopies, holdCopy, takeChange, takeSnapshot } from './copies.js';
import { sampled, timeAt, type BoardClock } from '../time/board-clock.js';

/** `alive` comes every second; a connection that has been silent for so long is dead, whatever TCP thinks. */
const SILENCE_MS = 6_000;
const ANSWER_MS = 5_000;
/** What other people do now is not told any more once the line has been down for so long. */
const FORGET_MS = 5_000;

export type Link = 'CONNECTING' | 'LIVE' | 'BROKEN';

let socket: Socket | undefined;
let link: Link = 'CONNECTING';
let clock: BoardClock | undefined;
let heardAt = 0;
const linkWatchers = new Set<() => void>();
const topics = new Map<string, Set<() => void>>();
const connectWatchers = new Set<() => void>();
let forgetting: ReturnType<typeof setTimeout> | undefined;

/** Asks the gate's time, so that nothing is reckoned by a wrong clock of this machine before the channel is heard. */
export async function setClock(): Promise<void> {
  const asked = fetch('/api/v1/clock', { signal: AbortSignal.timeout(2_000) });
  const response = await asked.catch(() => undefined);
  if (!response?.ok) return;
  const { now, kind, training } = (await response.json()) as Schemas['ClockAnswer'];
  const sample = { clock: now, clockKind: kind, training, now: Date.now(), fresh: Date.now(), epoch: '' };
  clock ??= sampled(undefined, sample, performance.now());
}

/** Opens the live channel whenever somebody is signed in, and closes it when he leaves. */
export function beginLive(): void {
  onSession(follow);
  follow();
  setInterval(() => {
    if (socket?.connected && performance.now() - heardAt > SILENCE_MS) socket.disconnect().connect();
  }, 1_000);
}

function follow(): void {
  const wanted = sessionNow().state === 'IN';
  if (wanted && !socket) open();
  if (wanted || !socket) return;
  socket.disconnect();
  socket = undefined;
  turn('BROKEN');
}

function open(): void {
  socket = io({
    transports: ['websocket'],
    auth: (give) =>
      void tokens.fresh().then(
        (token) => give({ token: `Bearer ${token ?? ''}` }),
        () => give({}),
      ),
    reconnectionDelay: 300,
    reconnectionDelayMax: 3_000,
  });
  socket.on('connect', () => {
    heardAt = performance.now();
    clearTimeout(forgetting);
    for (const topic of topics.keys()) watch(topic);
    for (const watcher of connectWatchers) watcher();
    turn('LIVE');
  });
  socket.on('alive', (alive: Alive) => {
    heardAt = performance.now();
    clock = sampled(clock, alive, heardAt);
    turn('LIVE');
  });
  socket.on('change', (change: TopicChange) => {
    if (!takeChange(change)) watch(change.topic);
    tellOf(change.topic);
  });
  socket.on('disconnect', (reason) => {
    turn('BROKEN');
    clearTimeout(forgetting);
    forgetting = setTimeout(() => {
      forgetCopies();
      for (const topic of topics.keys()) tellOf(topic);
    }, FORGET_MS);
    // The server ends a connection whose token is over; a new one is at hand.
    if (reason === 'io server disconnect') setTimeout(() => socket?.connect(), 300);
  });
  socket.on('connect_error', () => {
    turn('BROKEN');
    if (socket && !socket.active) setTimeout(() => socket?.connect(), 3_000);
  });
}

function watch(topic: string): void {
  socket?.timeout(ANSWER_MS).emit('watch', { topic }, (error: Error | null, answered?: WatchAnswer) => {
    if (error || !answered?.ok) return;
    if ('snapshot' in answered) takeSnapshot(answered.snapshot);
    // What changed while the line was down is read anew.
    tellOf(topic);
  });
}

function tellOf(topic: string): void {
  for (const watcher of topics.get(topic) ?? []) watcher();
}

function turn(to: Link): void {
  if (link === to) return;
  link = to;
  for (const watcher of linkWatchers) watcher();
}

/** Calls back when something of a topic changed, and after every gap. Ends with what it answers. */
export function onTopic(topic: string, watcher: () => void): () => void {
  const watchers = topics.get(topic) ?? new Set();
  topics.set(topic, watchers.add(watcher));
  if (watchers.size === 1 && socket?.connected) watch(topic);
  return () => {
    watchers.delete(watcher);
    if (watchers.size > 0) return;
    topics.delete(topic);
    socket?.emit('unwatch', { topic });
  };
}

/** The same for a topic whose state is not read by HTTP: `topicNow` has it meanwhile. */
export function onState(topic: string, watcher: () => void): () => void {
  holdCopy(topic);
  const end = onTopic(topic, watcher);
  return () => {
    end();
    if (!topics.has(topic)) dropCopy(topic);
  };
}

/** What is known of a topic that `onState` follows. */
export function topicNow(topic: string): object | undefined {
  return copyNow(topic);
}

/** Calls back whenever the line is there again. */
export function onConnected(watcher: () => void): () => void {
  connectWatchers.add(watcher);
  return () => void connectWatchers.delete(watcher);
}

/** Says something to the server, if the line is there; what it answers changes nothing here. */
export function sayLive(event: string, said: object): void {
  if (socket?.connected) socket.emit(event, said);
}

export function onLink(watcher: () => void): () => void {
  linkWatchers.add(watcher);
  return () => linkWatchers.delete(watcher);
}

export function linkNow(): Link {
  return link;
}

/** The product's time, ms since 1970: the server's, which runs on without a connection; this machine's before it is heard. */
export function gateTime(): number {
  return clock ? timeAt(clock, performance.now()) : Date.now();
}

/** How the product's clock runs, once it is heard. */
export function gateClock(): Pick<BoardClock, 'kind' | 'training'> | undefined {
  return clock;
}
