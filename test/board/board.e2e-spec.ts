import { randomUUID } from 'node:crypto';
import mergePatch from 'json-merge-patch';
import { io, type Socket } from 'socket.io-client';
import { LogWorker } from '../../src/shared/event-store/worker/log-worker.js';
import type { Alive, TopicChange, WatchAnswer } from '../../src/shared/live/live-messages.js';
import { startApp, type RunningApp } from '../running-app.js';
import { signIn, type Who } from '../sign-in.js';

const TOPIC = 'board-HUU_NGHI';
const LANE = 'HN-X1';

describe('The board of a gate', () => {
  let product: RunningApp;
  const sockets: Socket[] = [];
  beforeAll(async () => {
    product = await startApp();
    await product.app.get(LogWorker).start();
  }, 60_000);
  afterEach(() => sockets.splice(0).forEach((socket) => socket.disconnect()));
  afterAll(() => product?.stop());

  const send = async (who: Who, method: string, path: string, body?: object) => {
    const response = await fetch(`${product.url}/api/v1${path}`, {
      method,
      headers: {
        authorization: await signIn(product.url, who),
        'idempotency-key': randomUUID(),
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : undefined };
  };
  const lane = (what: string, body: object = {}) =>
    send({ role: 'LANE_CONTROLLER' }, 'POST', `/gates/HUU_NGHI/lanes/${LANE}/${what}`, body);
  const board = async () => (await send({ role: 'SUPERVISOR' }, 'GET', '/gates/HUU_NGHI/board')).body;
  const shows = (status: string) => until(async () => (await board()).state.lanes[LANE]?.status === status);

  const connect = async (token: string): Promise<Socket> => {
    const socket = io(product.url, { transports: ['websocket'], auth: { token }, reconnection: false });
    sockets.push(socket);
    await new Promise((resolve, reject) =>
      socket.once('connect', () => resolve(undefined)).once('connect_error', reject),
    );
    return socket;
  };
  const watch = (socket: Socket, request: object): Promise<WatchAnswer> => socket.emitWithAck('watch', request);

  it('is told to LED signs as a line a lane, and again only when something changed', async () => {
    const authorization = await signIn(product.url, { role: 'SUPERVISOR' });
    const lines = (query = '', more = {}) =>
      fetch(`${product.url}/api/v1/gates/HUU_NGHI/sign-lines${query}`, { headers: { authorization, ...more } });
    // Open from the start, as are all lanes of a gate that was just set up.
    await shows('OPEN');
    const first = await lines('?width=12');
    expect(first.headers.get('content-type')).toBe('text/plain; charset=us-ascii');
    const text = await first.text();
    expect(
      text
        .split('\n')
        .slice(0, -1)
        .every((line) => /^[\x20-\x7e]{12}$/.test(line)),
    ).toBe(true);
    expect(text).toMatch(/^1 {10}-$/m);
    const tag = first.headers.get('etag') ?? '';
    expect((await lines('?width=12', { 'if-none-match': tag })).status).toBe(304);
    expect((await lines('?width=16', { 'if-none-match': tag })).status).toBe(200);
    expect((await lane('pause', { reason: 'BREAK' })).status).toBe(200);
    await until(async () => (await lines('?width=12', { 'if-none-match': tag })).status === 200);
    expect(await (await lines('?width=12')).text()).toMatch(/^1 {10}X$/m);
    expect((await lane('open')).status).toBe(200);
    expect((await lines('?width=3')).status).toBe(422);
    expect((await fetch(`${product.url}/api/v1/gates/HUU_NGHI/sign-lines`)).status).toBe(401);
  });

  it('is the same by its changes as by a new snapshot', async () => {
    await shows('OPEN');
    const socket = await connect(await signIn(product.url, { role: 'SUPERVISOR' }));
    const changes: TopicChange[] = [];
    socket.on('change', (change: TopicChange) => changes.push(change));
    const first = await watch(socket, { topic: TOPIC });
    if (!first.ok || !('snapshot' in first)) throw new Error('a snapshot was expected');
    const { seq, state } = first.snapshot;
    // One after the other: both at once may be one change, or none.
    expect((await lane('pause', { reason: 'BREAK' })).status).toBe(200);
    await shows('PAUSED');
    expect((await lane('open')).status).toBe(200);
    await until(async () => (await board()).seq >= seq + 2 && changes.length >= 2);
    const then = await board();
    const rebuilt = changes
      .filter((change) => change.seq > seq && change.seq <= then.seq)
      .reduce((before, { delta }) => mergePatch.apply<object>(before, delta), structuredClone(state));
    expect(rebuilt).toEqual(then.state);
    const fresh = changes.map((change) => change.seq).filter((each) => each > seq);
    expect(fresh).toEqual(fresh.map((_, index) => seq + 1 + index));
  });

  it('resumes after a sequence number, and gives a snapshot to one of another epoch or of the future', async () => {
    const socket = await connect(await signIn(product.url, { role: 'SUPERVISOR' }));
    await shows('OPEN');
    const { epoch, seq } = await board();
    await lane('pause', { reason: 'BREAK' });
    await shows('PAUSED');
    await lane('open');
    await until(async () => (await board()).seq >= seq + 2);
    const resumed = await watch(socket, { topic: TOPIC, after: { epoch, seq } });
    expect(resumed).toMatchObject({
      ok: true,
      resumed: expect.arrayContaining([expect.objectContaining({ seq: seq + 1 })]),
    });
    expect(await watch(socket, { topic: TOPIC, after: { epoch: randomUUID(), seq } })).toHaveProperty('snapshot');
    expect(await watch(socket, { topic: TOPIC, after: { epoch, seq: seq + 1_000 } })).toHaveProperty('snapshot');
    expect(await watch(socket, { topic: TOPIC, after: 'nonsense' })).toHaveProperty('snapshot');
  });

  it('answers everybody when many come at once, as after a restart', async () => {
    const token = await signIn(product.url, { role: 'SUPERVISOR' });
    const many = await Promise.all(Array.from({ length: 60 }, () => connect(token)));
    const answers = await Promise.all(many.map((socket) => watch(socket, { topic: TOPIC })));
    expect(answers.filter((answer) => 'snapshot' in answer)).toHaveLength(many.length);
  });

  it('answers 304 to whoever has the newest, and a new tag after a change', async () => {
    const headers = { authorization: await signIn(product.url, { role: 'SUPERVISOR' }) };
    const url = `${product.url}/api/v1/gates/HUU_NGHI/board`;
    const tag = (await fetch(url, { headers })).headers.get('etag') ?? '';
    expect((await fetch(url, { headers: { ...headers, 'if-none-match': tag } })).status).toBe(304);
    await lane('pause', { reason: 'BREAK' });
    await until(async () => (await fetch(url, { headers: { ...headers, 'if-none-match': tag } })).status === 200);
    await lane('open');
  });

  it('shows a notice in three languages while it stands, to the gate of its supervisor only', async () => {
    const words = { vi: 'Làn 3 tạm dừng', zh: '3号通道暂停', en: 'Lane 3 is paused' };
    const body = { gate: 'HUU_NGHI', from: '2026-01-01T00:00:00Z', to: '2030-01-01T00:00:00Z', words };
    const published = await send({ role: 'SUPERVISOR' }, 'POST', '/notices', body);
    expect(published.status).toBe(201);
    const { notice } = published.body;
    const listed = async (query: string) => {
      const { body: page } = await send(
        { role: 'SUPERVISOR' },
        'GET',
        `/notices?after=${published.body.log.position}&${query}`,
      );
      return page.items.map((each: { notice: string }) => each.notice);
    };
    expect(await listed('state=STANDING&audience=DISPLAY')).toEqual([notice]);
    expect([await listed('state=OVER'), await listed('state=COMING'), await listed('audience=DRIVER')]).toEqual([
      [],
      [],
      [],
    ]);
    const later = await send({ role: 'SUPERVISOR' }, 'POST', '/notices', {
      ...body,
      from: '2029-01-01T00:00:00Z',
      audiences: ['DRIVER'],
    });
    await until(async () => (await listed('state=COMING'))[0] === later.body.notice);
    expect(await listed('sort=FROM')).toEqual([notice, later.body.notice]);
    expect(await listed('sort=FROM_DOWN&limit=1')).toEqual([later.body.notice]);
    expect((await send({ role: 'SUPERVISOR' }, 'POST', `/notices/${later.body.notice}/withdraw`)).status).toBe(200);
    await until(async () => (await listed('state=OVER'))[0] === later.body.notice);
    await until(async () => notice in (await board()).state.notices);
    expect((await board()).state.notices[notice].words).toEqual(words);
    expect(
      (await send({ role: 'SUPERVISOR', gate: 'TAN_THANH' }, 'POST', `/notices/${notice}/withdraw`)).body.code,
    ).toBe('wrong-gate');
    expect((await send({ role: 'SUPERVISOR' }, 'POST', `/notices/${notice}/withdraw`)).status).toBe(200);
    await until(async () => !(notice in (await board()).state.notices));
    expect((await send({ role: 'SUPERVISOR' }, 'POST', `/notices/${notice}/withdraw`)).body.code).toBe(
      'notice-already-withdrawn',
    );
  });

  it('says every second how old it is, and grows old when nobody works on it', async () => {
    const socket = await connect(await signIn(product.url, { role: 'SUPERVISOR' }));
    const alive: Alive[] = [];
    socket.on('alive', (message: Alive) => alive.push(message));
    await until(async () => alive.some(({ now, fresh }) => fresh > 0 && now - fresh < 5_000));
    await product.app.get(LogWorker).stop();
    const stoppedAt = Date.now();
    await lane('pause', { reason: 'BREAK' });
    alive.length = 0;
    await until(async () => alive.some(({ now, fresh }) => now - fresh > 5_000), 15_000);
    expect(alive.at(-1)?.fresh).toBeLessThan(stoppedAt + 2_000);
    await product.app.get(LogWorker).start();
    await until(async () => alive.some(({ fresh }) => fresh > stoppedAt + 2_000));
  }, 40_000);

  it('is closed to strangers, and a display sees its own gate only and is cut off when it is revoked', async () => {
    await expect(connect('Bearer nonsense')).rejects.toThrow('sign-in-needed');
    await expect(connect('')).rejects.toThrow('sign-in-needed');
    const registered = await send({ role: 'ADMIN' }, 'POST', '/devices', { gate: 'HUU_NGHI', name: 'Màn hình 1' });
    expect(registered.status).toBe(201);
    const { token, device } = registered.body;
    const socket = await connect(`Device ${token}`);
    expect(await watch(socket, { topic: TOPIC })).toHaveProperty('snapshot');
    expect(await watch(socket, { topic: 'board-TAN_THANH' })).toMatchObject({ ok: false, code: 'not-allowed' });
    expect(await watch(socket, { topic: 'board-MOON' })).toMatchObject({ ok: false, code: 'not-found' });
    const cut = new Promise((resolve) => socket.once('disconnect', resolve));
    expect((await send({ role: 'ADMIN' }, 'DELETE', `/devices/${device}`)).status).toBeLessThan(300);
    await cut;
    await expect(connect(`Device ${token}`)).rejects.toThrow('sign-in-needed');
  });
});

async function until(holds: () => Promise<boolean>, patience = 10_000): Promise<void> {
  const end = Date.now() + patience;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('It did not come about in time');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
