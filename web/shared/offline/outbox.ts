import { useSyncExternalStore } from 'react';
import { AnotherSession, fetchFor, fetchOpenly } from '../api/client.js';
import { refusalOf, type Problem } from '../api/problem.js';
import { gateTime } from '../live/live.js';
import { onSession, sessionNow } from '../session/session.js';
import {
  NOBODY,
  forgettable,
  goingOn,
  nextOf,
  outcomeOf,
  settledAs,
  type Command,
  type NewCommand,
  type Outcome,
} from './command.js';
import { allCommands, closeBatch, dropCommand, keepAll, keepCommand, keptName } from './kept.js';
import { noteAnswer } from './told-up-to.js';

const LATER_MS = 4_000;

/** Whoever waits for the answer of one command: it may come now, or after a night without network. */
type Settled = (command: Command, answer: unknown) => void;

let commands: readonly Command[] = [];
const watchers = new Set<() => void>();
const settled = new Set<Settled>();
let channel: BroadcastChannel | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

async function reload(): Promise<void> {
  commands = await allCommands();
  for (const watcher of watchers) watcher();
}

async function changed(): Promise<void> {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no origin to name
  channel?.postMessage('changed');
  await reload();
}

/** Begins to send what was kept, and goes on as long as the page is open. */
export async function beginOutbox(): Promise<void> {
  channel = new BroadcastChannel(`${keptName()}-outbox`);
  channel.addEventListener('message', () => void reload());
  addEventListener('online', () => void sendAll());
  onSession(() => void sendAll());
  await reload();
  await Promise.all(forgettable(commands, Date.now()).map(dropCommand));
  await changed();
  await sendAll();
}

/** Takes a command: kept first, sent at once if it can be. What became of it is told to `onSettled` and shown. */
export async function tell(asked: NewCommand): Promise<Command> {
  const [command] = await tellAll([asked]);
  return command as Command;
}

/** The same without a session, for what is open to all: nobody's name goes out with it, whoever is signed in. */
export async function tellAsNobody(asked: NewCommand): Promise<Command> {
  const session = sessionNow();
  const whose = 'me' in session ? session.me.id : NOBODY;
  const [command] = await take([asked], NOBODY, [], whose);
  return command as Command;
}

/**
 * Takes many together: all of them are kept, in their order, or none is, and it throws. `instead` are refused ones whose
 * place they take.
 */
export async function tellAll(
  asked: readonly NewCommand[],
  instead: readonly number[] = [],
): Promise<readonly Command[]> {
  const session = sessionNow();
  if (!('me' in session)) throw new Error('Nobody is signed in');
  return take(asked, session.me.id, instead);
}

async function take(
  asked: readonly NewCommand[],
  person: string,
  instead: readonly number[] = [],
  whose = person,
): Promise<readonly Command[]> {
  const told = asked.map((each) => ({
    ...each,
    key: crypto.randomUUID(),
    person,
    ...(whose !== person && { whose }),
    doneAt: gateTime(),
    state: 'WAITING' as const,
  }));
  const ids = await keepAll(told, instead);
  await changed();
  void sendAll();
  return told.map((each, at) => ({ ...each, id: ids[at] ?? 0 }));
}

/** Calls back with every command that is settled here. */
export function onSettled(watcher: Settled): () => void {
  settled.add(watcher);
  return () => settled.delete(watcher);
}

/** A refusal was seen. */
export async function forget(id: number): Promise<void> {
  await dropCommand(id);
  await changed();
}

/** How all of a batch went was read. */
export async function leaveBatch(name: string): Promise<void> {
  await closeBatch(name);
  await changed();
}

export function useOutbox(): readonly Command[] {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => commands,
  );
}

/** One tab sends, in order; the others see it through the store. */
async function sendAll(): Promise<void> {
  const session = sessionNow();
  const people = [
    ...(commands.some(({ person, state }) => person === NOBODY && state === 'WAITING') ? [NOBODY] : []),
    ...(session.state === 'IN' ? [session.me.id] : []),
  ];
  if (people.length === 0) return;
  await navigator.locks.request(`${keptName()}-outbox`, async () => {
    for (const person of people) await work(person);
  });
}

async function work(person: string): Promise<void> {
  for (;;) {
    const all = await allCommands();
    const first = nextOf(all, person);
    if (!first) return;
    const next = goingOn(first, all);
    // Kept before it is sent: an answer that broke off is asked for again by the very same request.
    if (next !== first) await keepCommand(next);
    const { outcome, answer, problem } = await sent(next);
    // Whoever comes back sends on; a refusal of a session that goes on here all the same is looked at again.
    if (outcome === 'SIGN_IN') return sessionNow().state === 'IN' ? later() : undefined;
    if (outcome === 'LATER') return later();
    noteAnswer(answer);
    const done = settledAs(next, outcome, problem, answer);
    await keepCommand(done);
    await changed();
    for (const watcher of settled) watcher(done, answer);
  }
}

async function sent(command: Command): Promise<{ outcome: Outcome; answer?: unknown; problem?: Partial<Problem> }> {
  const { method, path, body, headers, key, person } = command;
  const request = new Request(path, {
    method,
    headers: { ...headers, 'idempotency-key': key, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  try {
    const response = await (person === NOBODY ? fetchOpenly(request) : fetchFor(person, request));
    if (response.ok) return { outcome: 'SENT', answer: response.status === 204 ? undefined : await response.json() };
    const { problem } = await refusalOf(response);
    return { outcome: outcomeOf(response.status, problem.code), problem };
  } catch (error) {
    // An answer that broke off says nothing of what became of it: the same key asks again.
    return { outcome: error instanceof AnotherSession ? 'SIGN_IN' : 'LATER' };
  }
}

function later(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void sendAll(), LATER_MS);
}
