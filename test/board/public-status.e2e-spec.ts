import { setTimeout as pause } from 'node:timers/promises';
import mergePatch from 'json-merge-patch';
import { io, type Socket } from 'socket.io-client';
import { LogWorker } from '../../src/shared/event-store/worker/log-worker.js';
import type { TopicChange, WatchAnswer } from '../../src/shared/live/live-messages.js';
import { ask, declareFrom, durian, type Answer } from '../declarations/declaring.js';
import { Crossing } from '../journey/crossing.js';
import { startApp, type RunningApp } from '../running-app.js';

const MORNING = '2026-11-23T01:00:00.000Z';
const PLATE = '12C-777.41';
const supervisor = { role: 'SUPERVISOR' } as const;

describe('What everyone may know of the gates', () => {
  let running: RunningApp;
  let day: Crossing;
  let guest: Socket;
  let ticket: string;
  const changes: TopicChange[] = [];
  let held: Extract<WatchAnswer, { snapshot: object }>['snapshot'];

  const get = (path: string, headers: Record<string, string> = {}) => ask(running, 'GET', path, { headers });
  const watch = (topic: string): Promise<WatchAnswer> => guest.emitWithAck('watch', { topic });
  const gate = async () => (await get('public-status')).body.state.gates.HUU_NGHI;
  const until = async (holds: () => Promise<boolean>) => {
    for (let tries = 0; tries < 60; tries++) {
      if (await holds()) return;
      await pause(200);
    }
    throw new Error('It did not come to be as expected');
  };

  beforeAll(async () => {
    running = await startApp({ CLOCK: 'stepped', CLOCK_START: MORNING });
    declareFrom(MORNING);
    await running.app.get(LogWorker).start();
    day = new Crossing(running, new Date(MORNING));
    guest = io(running.url, { transports: ['websocket'], auth: { guest: true }, reconnection: false });
    guest.on('change', (change: TopicChange) => changes.push(change));
    await new Promise((resolve, reject) => guest.once('connect', () => resolve(null)).once('connect_error', reject));
  }, 60_000);
  afterAll(async () => {
    guest?.disconnect();
    await running?.stop();
    delete process.env['CLOCK'];
    delete process.env['CLOCK_START'];
  });

  it('is told without a sign-in: every gate, and until when each direction is open', async () => {
    await until(async () => (await gate()).hours['HN-1119.EXPORT'].intervals.length > 3);
    await until(async () => (await get('public-status')).headers.has('age'));
    const { status, body, headers } = await get('public-status');
    expect(status).toBe(200);
    expect(Object.keys(body.state.gates)).toEqual(['HUU_NGHI', 'TAN_THANH', 'COC_NAM', 'CHI_MA']);
    const hours = body.state.gates.HUU_NGHI.hours['HN-1119.EXPORT'];
    expect(hours.intervals[0]).toMatchObject({ mode: 'NORMAL', to: '2026-11-23T12:00:00.000Z' });
    expect(hours.intervals[1]).toMatchObject({ mode: 'CLOSED' });
    expect(Number(headers.get('age'))).toBeLessThan(30);
    expect(headers.get('gate-clock')).toBe(MORNING);
    expect(headers.get('cache-control')).toBe('public, max-age=2');
  });

  it('is not sent again to whoever has it', async () => {
    const { headers } = await get('public-status');
    const again = await get('public-status', { 'if-none-match': headers.get('etag') ?? '' });
    expect([again.status, again.headers.has('age'), again.headers.has('gate-clock')]).toEqual([304, true, true]);
  });

  it('may be watched by guests, who see nothing else', async () => {
    const answer = await watch('public-status');
    if (!answer.ok || !('snapshot' in answer)) throw new Error('a snapshot was expected');
    held = answer.snapshot;
    expect(await watch('board-HUU_NGHI')).toMatchObject({ ok: false, code: 'not-allowed' });
    expect(await watch('board-NOWHERE')).toMatchObject({ ok: false, code: 'not-found' });
  });

  it('changes in order and completely: a notice, a closure, who waits and how long', async () => {
    const words = { vi: 'Sương mù', zh: '有雾', en: 'Fog' };
    const notice = { gate: 'HUU_NGHI', audiences: ['PUBLIC'], from: MORNING, to: '2026-11-23T09:00:00.000Z', words };
    await day.do('POST', 'notices', { by: supervisor, body: notice });
    await day.do('POST', 'gates/HUU_NGHI/routes/HN-1119/closures', {
      by: supervisor,
      body: {
        direction: 'EXPORT',
        from: '2026-11-23T06:00:00.000Z',
        to: '2026-11-23T07:00:00.000Z',
        reason: 'FAR_SIDE',
      },
    });
    const declaration = await day.declare(
      durian({ vehicle: { country: 'VN', plate: PLATE, type: 'CONTAINER_TRUCK' } }),
    );
    ticket = await day.checkIn(declaration, 'HN-XUAN-CUONG');
    await day.wait(1);
    await until(async () => (await gate()).waits['EXPORT.PERISHABLE']?.waiting === 1);
    const told = await gate();
    expect(Object.values(told.notices)).toMatchObject([{ words }]);
    expect(told.hours['HN-1119.EXPORT'].intervals.slice(0, 3)).toMatchObject([
      { mode: 'NORMAL', to: '2026-11-23T06:00:00.000Z' },
      { mode: 'CLOSED', reason: 'FAR_SIDE' },
      { mode: 'NORMAL' },
    ]);
    expect(told.waits['EXPORT.PERISHABLE'].wait).toMatchObject({ basis: 'TOLD' });
    await until(async () => {
      const { body } = await get('public-status');
      const seen = changes.filter(({ seq }) => seq > held.seq && seq <= body.seq);
      if (held.seq + seen.length < body.seq) return false;
      expect(seen.map(({ seq }) => seq)).toEqual(seen.map((_, n) => held.seq + 1 + n));
      const rebuilt = seen.reduce((state, { delta }) => mergePatch.apply(state, delta), structuredClone(held.state));
      expect(rebuilt).toEqual(body.state);
      return true;
    });
  });

  it('names no vehicle and nobody', async () => {
    const { body } = await get('public-status');
    const text = JSON.stringify(body);
    for (const each of ['77741', '777.41', ticket, 'HN-E-', 'Driver']) expect(text).not.toContain(each);
  });

  it('lets anyone check a printed slip, by nothing but what stands on it', async () => {
    const { body: pass } = await ask(running, 'GET', `tickets/${ticket}/pass`, { by: { role: 'GATE_CLERK' } });
    const check = (text: string): Promise<Answer> => ask(running, 'POST', 'slips/check', { body: { text } });
    const genuine = await check(pass.text);
    expect(genuine).toMatchObject({ status: 200, body: { valid: true, code: pass.code, gate: 'HUU_NGHI' } });
    expect(JSON.stringify(genuine.body)).not.toContain(ticket);
    const wrong = pass.text.slice(0, -1) + (pass.text.endsWith('A') ? 'B' : 'A');
    expect(await check(wrong)).toMatchObject({ status: 422, body: { code: 'pass-not-ours' } });
    await day.do('POST', `tickets/${ticket}/pass/reissue`, { by: { role: 'GATE_CLERK' }, body: { why: 'PRINT_LOST' } });
    expect((await check(pass.text)).body).toMatchObject({ valid: false, why: 'pass-replaced' });
    let last = genuine;
    for (let tries = 0; tries < 30 && last.status !== 429; tries++) last = await check(pass.text);
    expect(last).toMatchObject({ status: 429, body: { code: 'too-many-requests' } });
  });

  it('has the figures of issued days as JSON and CSV, and says what they mean', async () => {
    await day.do('POST', 'gates/HUU_NGHI/roadside-counts', {
      by: supervisor,
      body: { place: 'APPROACH_ROAD', fruit: 7, other: 2 },
    });
    await day.do('POST', 'clock/tick', { by: { role: 'ADMIN' }, body: { to: '2026-11-23T17:10:00.000Z' } });
    await until(async () => (await get('daily-figures?gate=HUU_NGHI')).body.items.length > 0);
    const { body, headers } = await get('daily-figures?gate=HUU_NGHI&limit=1');
    expect(body.items[0]).toMatchObject({ day: '2026-11-23', gate: 'HUU_NGHI', version: 1, leftUnregistered: 9 });
    const again = await get('daily-figures?gate=HUU_NGHI&limit=1', { 'if-none-match': headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
    const csv = await fetch(`${running.url}/api/v1/daily-figures/csv?from=2026-11-23`);
    const [head = '', ...rows] = (await csv.text()).replace('\ufeff', '').trim().split('\n');
    const { body: open } = await get('open-data');
    expect(head.split(',')).toEqual(open.columns.map(({ name }: { name: string }) => name));
    expect(Object.keys(body.items[0]).toSorted()).toEqual(head.split(',').toSorted());
    expect(rows.some((row) => row.startsWith('2026-11-23,HUU_NGHI,1,'))).toBe(true);
    expect((await get('daily-figures?from=2026-11-24')).body.items).toEqual([]);
    expect((await get('daily-figures?from=2026-02-31')).status).toBe(422);
    await until(async () => (await gate()).today.before?.day === '2026-11-23');
    expect((await gate()).today.day).toBe('2026-11-24');
    for (const { url } of open.sets) expect((await fetch(running.url + url)).status).toBe(200);
  });
});

describe('A host that takes more of the live channel than its part', () => {
  const limits = { TRUSTED_PROXIES: '1', GUEST_SEATS_PER_HOST: '2', GUEST_WATCHES_PER_MINUTE: '2' };
  let running: RunningApp;
  const open: Socket[] = [];
  beforeAll(async () => void (running = await startApp(limits)), 60_000);
  afterAll(async () => {
    for (const socket of open) socket.disconnect();
    await running?.stop();
    for (const name of Object.keys(limits)) delete process.env[name];
  });

  /** Connects from an address; what it was refused with, if it was. */
  const from = (address: string): Promise<string | undefined> => {
    const extraHeaders = { 'x-forwarded-for': address };
    const socket = io(running.url, {
      transports: ['websocket'],
      auth: { guest: true },
      reconnection: false,
      forceNew: true,
      extraHeaders,
    });
    open.push(socket);
    return new Promise((resolve) => {
      socket.once('connect', () => resolve(undefined)).once('connect_error', ({ message }) => resolve(message));
    });
  };

  it('has no further seat, whatever address of its network it comes from, and others have theirs', async () => {
    expect(await from('2001:db8:1:2::1')).toBeUndefined();
    expect(await from('2001:db8:1:2::2')).toBeUndefined();
    expect(await from('2001:db8:1:2:3::3')).toBe('too-many-requests');
    expect(await from('2001:db8:1:3::1')).toBeUndefined();
    open.shift()?.disconnect();
    await pause(200);
    expect(await from('2001:db8:1:2::4')).toBeUndefined();
  });

  it('is told to wait when it asks too often, and what it asks by HTTP is answered', async () => {
    const asked = [];
    for (const socket of [open[0], open[3], open[0]])
      asked.push(await socket?.emitWithAck('watch', { topic: 'public-status' }));
    expect(asked.map(({ ok, code }) => code ?? ok)).toEqual([true, true, 'too-many-requests']);
    expect((await ask(running, 'GET', 'public-status')).status).toBe(200);
  });
});
