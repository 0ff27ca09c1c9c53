import mergePatch from 'json-merge-patch';
import { io, type Socket } from 'socket.io-client';
import type { PresentAnswer, TopicChange, WatchAnswer } from '../../src/shared/live/live-messages.js';
import type { RunningApp } from '../running-app.js';
import { demoPerson, signIn, type Who } from '../sign-in.js';
import { tellFrom } from '../story.js';

const TOPIC = 'deciding-HUU_NGHI-CUSTOMS';
const customs: Who = { role: 'CUSTOMS' };
const head: Who = { role: 'AGENCY_HEAD', agency: 'CUSTOMS' };
const guard: Who = { role: 'BORDER_GUARD' };
const story = tellFrom('2026-11-23T00:00:00.000Z');

let second: RunningApp;
const sockets: Socket[] = [];
beforeAll(async () => {
  second = await story.anotherServer();
});
afterEach(() => sockets.splice(0).forEach((socket) => socket.disconnect()));

/** The console of an officer, at one of the servers. */
const open = async (who: Who, at = story.running) => {
  const auth = { token: await signIn(at.url, who) };
  const socket = io(at.url, { transports: ['websocket'], auth, reconnection: false, forceNew: true });
  sockets.push(socket);
  await new Promise((resolve, reject) =>
    socket.once('connect', () => resolve(undefined)).once('connect_error', reject),
  );
  return socket;
};
const present = (socket: Socket, at: string, topic = TOPIC): Promise<PresentAnswer> =>
  socket.emitWithAck('present', { topic, at });
const watch = (socket: Socket, topic = TOPIC): Promise<WatchAnswer> => socket.emitWithAck('watch', { topic });

/** What an officer's console shows of his colleagues, kept up by the changes that it is told. */
const following = async (socket: Socket) => {
  const changes: TopicChange[] = [];
  socket.on('change', (change: TopicChange) => changes.push(change));
  const answer = await watch(socket);
  if (!answer.ok || !('snapshot' in answer)) throw new Error('a snapshot was expected');
  const { seq, state } = answer.snapshot;
  return () =>
    changes
      .filter((change) => change.seq > seq)
      .reduce((before, { delta }) => mergePatch.apply<object>(before, delta), structuredClone(state)) as {
      vehicles: Record<string, Record<string, string>>;
    };
};
const until = async (holds: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 250 && !holds(); tries++) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(holds()).toBe(true);
};

describe('An officer who has a vehicle before him to decide', () => {
  it('is seen by a colleague at another server, until he goes on or closes his console', async () => {
    const [one, two] = [await story.clearing.opened(), await story.clearing.opened()];
    const { id, name } = demoPerson(customs);
    const shown = await following(await open(head, second));
    expect(shown()).toEqual({ vehicles: {} });
    const console = await open(customs);
    expect(await present(console, one)).toEqual({ ok: true });
    await until(() => shown().vehicles[one]?.[id] === name);
    // A console that opens now sees it too.
    expect((await following(await open(head)))()).toEqual({ vehicles: { [one]: { [id]: name } } });
    // Said again, nothing changes; another vehicle takes the place of the first.
    expect(await present(console, one)).toEqual({ ok: true });
    expect(await present(console, two)).toEqual({ ok: true });
    await until(() => shown().vehicles[two]?.[id] === name);
    expect(shown().vehicles).not.toHaveProperty(one);
    expect(await console.emitWithAck('absent', {})).toEqual({ ok: true });
    await until(() => Object.keys(shown().vehicles).length === 0);
    await present(console, one);
    await until(() => one in shown().vehicles);
    console.disconnect();
    await until(() => Object.keys(shown().vehicles).length === 0);
  });

  it('is nowhere when he left while it was still judged whether he may be there', async () => {
    const declaration = await story.clearing.opened();
    const console = await open(customs);
    const [arrived, left] = await Promise.all([present(console, declaration), console.emitWithAck('absent', {})]);
    expect([arrived, left]).toEqual([{ ok: true }, { ok: true }]);
    expect((await following(await open(head)))().vehicles).toEqual({});
  });

  it('is not seen at what he may not decide', async () => {
    const declaration = await story.clearing.opened();
    const shown = await following(await open(head));
    const console = await open(customs);
    await present(console, declaration);
    await until(() => declaration in shown().vehicles);
    await story.clearing.pass(declaration, 'CUSTOMS');
    expect(await present(console, declaration)).toMatchObject({ ok: false, code: 'already-passed' });
    await until(() => !(declaration in shown().vehicles));
    expect(await present(console, '019ab1b2-6f0a-7c3e-9b1e-2f6c1d5e7a90')).toMatchObject({ code: 'not-found' });
    expect(await present(console, 'no id')).toMatchObject({ code: 'not-found' });
    expect(await console.emitWithAck('present', null)).toMatchObject({ ok: false, code: 'not-found' });
  });

  it('is seen by his own agency at his own gate alone', async () => {
    const declaration = await story.clearing.opened();
    const strangers: Who[] = [guard, { role: 'CUSTOMS', gate: 'TAN_THANH' }, { role: 'DISPATCHER' }];
    for (const who of strangers) {
      const socket = await open(who);
      expect(await watch(socket)).toMatchObject({ ok: false, code: 'not-allowed' });
      expect(await present(socket, declaration)).toMatchObject({ ok: false, code: 'not-allowed' });
    }
    const elsewhere = await open({ role: 'CUSTOMS', gate: 'TAN_THANH' });
    expect(await present(elsewhere, declaration, 'deciding-TAN_THANH-CUSTOMS')).toMatchObject({ code: 'wrong-gate' });
    const guest = io(story.running.url, { transports: ['websocket'], auth: { guest: true }, reconnection: false });
    sockets.push(guest);
    await new Promise((resolve) => guest.once('connect', () => resolve(undefined)));
    expect(await present(guest, declaration)).toMatchObject({ ok: false, code: 'not-allowed' });
    expect(await watch(guest)).toMatchObject({ ok: false, code: 'not-allowed' });
  });

  it('says it as often as a person can, not as a machine could', async () => {
    const console = await open(customs);
    const answers = await Promise.all(Array.from({ length: 100 }, () => console.emitWithAck('absent', {})));
    expect(answers.filter(({ code }) => code === 'too-many-requests')).toHaveLength(10);
  });
});
