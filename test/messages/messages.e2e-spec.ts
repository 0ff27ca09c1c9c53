import { jest } from '@jest/globals';
import { io, type Socket } from 'socket.io-client';
import { messages } from '../../src/messages/message-list/messages.projection.js';
import { WorkerPool } from '../../src/shared/database/pools.js';
import { LogRegistry } from '../../src/shared/event-store/log-registry.js';
import { PersonalFacts } from '../../src/shared/event-store/personal-facts.js';
import { rebuildProjection } from '../../src/shared/event-store/projecting/rebuild.js';
import { purge } from '../../src/shared/event-store/worker/housekeeping.js';
import type { WatchAnswer } from '../../src/shared/live/live-messages.js';
import { Clearing, dispatcher } from '../clearance/clearing.js';
import { ask, freshPlate } from '../declarations/declaring.js';
import { startApp, type RunningApp } from '../running-app.js';
import { signIn, type Who } from '../sign-in.js';

jest.setTimeout(60_000);

const YARD = 'HN-XUAN-CUONG';
const hanoi = (time: string) => new Date(`2026-11-23T${time}+07:00`).toISOString();
const controller: Who = { role: 'LANE_CONTROLLER' };
const admin: Who = { role: 'FIRM_ADMIN' };
const stranger: Who = { role: 'DISPATCHER', firm: 'agent' };

describe('What a firm is told', () => {
  let running: RunningApp;
  let clearing: Clearing;
  let truck: string;
  let lane: string;
  let mine: Socket;
  const heard: number[] = [];

  const post = (by: Who, path: string, body: object = {}, key?: string) =>
    ask(running, 'POST', path, { by, body, ...(key !== undefined && { key }) });
  const get = (by: Who, path: string, language = 'en') =>
    ask(running, 'GET', path, { by, headers: { 'accept-language': language } });
  const told = async (by: Who = dispatcher, query = '', language = 'en') =>
    (await get(by, `messages${query}`, language)).body.items as Record<string, unknown>[];
  const unread = async (by: Who) => (await get(by, 'messages/unread')).body.unread as number;
  const connected = async (by: Who): Promise<Socket> => {
    const token = await signIn(running.url, by);
    const socket = io(running.url, { transports: ['websocket'], auth: { token }, reconnection: false });
    await new Promise((resolve, reject) =>
      socket.once('connect', () => resolve(undefined)).once('connect_error', reject),
    );
    return socket;
  };
  const watch = (socket: Socket, topic: string): Promise<WatchAnswer> => socket.emitWithAck('watch', { topic });
  async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
    for (let tries = 0; tries < 300; tries++) {
      if (await holds()) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error('It did not come to be as expected');
  }

  beforeAll(async () => {
    running = await startApp({ CLOCK: 'stepped', CLOCK_START: hanoi('08:00:30') });
    clearing = new Clearing(running);
    await clearing.worker().start();
    await clearing.present();
    const vehicle = { country: 'VN', plate: freshPlate(), type: 'CONTAINER_TRUCK' };
    truck = await clearing.opened({ vehicle, plannedFrom: hanoi('08:00:00'), plannedTo: hanoi('18:00:00') });
    await post({ role: 'YARD_OPERATOR' }, 'check-ins', { declaration: truck, yard: YARD, witness: 'YARD_SCAN' });
    const { firm } = (await get(dispatcher, 'me')).body;
    mine = await connected(dispatcher);
    mine.on('change', ({ delta }: { delta: { position: number } }) => heard.push(delta.position));
    expect(await watch(mine, `messages-${firm.id}`)).toMatchObject({ ok: true });
    const other = await connected(stranger);
    expect(await watch(other, `messages-${firm.id}`)).toMatchObject({ ok: false, code: 'not-allowed' });
    expect(await watch(other, 'messages-everybody')).toMatchObject({ ok: false, code: 'not-found' });
    other.disconnect();
  });
  afterAll(async () => {
    mine?.disconnect();
    await clearing?.worker().stop();
    await running?.stop();
  });

  it('is a call, in the language of the reader, pushed to its own people alone', async () => {
    await post({ role: 'ADMIN' }, 'clock/tick', { to: hanoi('08:05:00') });
    const { body } = await get(controller, 'gates/HUU_NGHI/suggestions');
    ({ lane } = body.suggestions.find(({ ticket }: { ticket: string }) => ticket === truck));
    expect((await post(controller, `lanes/${lane}/calls`, { ticket: truck })).status).toBe(201);
    await until(() => heard.length > 0);
    const [call] = await told(dispatcher, `?after=${heard[0]}`);
    expect(call).toMatchObject({ kind: 'CALLED', gate: 'HUU_NGHI', ticket: truck, declaration: truck, read: false });
    const label = lane.replace('HN-X', '');
    expect(call?.['text']).toMatch(new RegExp(`^HN-E-\\d{4} is called to lane ${label}\\. Be there by 23/11 08:15`));
    expect((await told(dispatcher, '', 'vi'))[0]?.['text']).toMatch(/được gọi tới làn \d\. Có mặt trước 23\/11 08:15/);
    expect((await told(dispatcher, '', 'zh'))[0]?.['text']).toMatch(/已呼叫到 \d 号车道/);
    expect(JSON.stringify(call)).not.toContain('plate');
  });

  it('is no matter of another firm, and of nobody at the gate', async () => {
    expect(await told(stranger)).toEqual([]);
    expect(await unread(stranger)).toBe(0);
    for (const role of ['CUSTOMS', 'LANE_CONTROLLER', 'ADMIN'] as const)
      expect((await get({ role }, 'messages')).status).toBe(403);
    expect((await ask(running, 'GET', 'messages', {})).status).toBe(401);
  });

  it('is a hold by its public reason, and nothing of a confidential one', async () => {
    const held = (agency: 'CUSTOMS' | 'BORDER_GUARD', legalReason: string, publicReason: string) =>
      post({ role: agency }, `clearances/${truck}/checks/${agency}/hold`, { legalReason, publicReason });
    const open = await held('CUSTOMS', 'physical-inspection', 'goods-to-be-opened');
    const secret = await held('BORDER_GUARD', 'documents-doubtful', 'being-checked');
    expect([open.status, secret.status]).toEqual([200, 200]);
    await until(async () => (await told()).length === 2);
    expect((await told())[0]).toMatchObject({ kind: 'HELD', text: 'Customs holds the vehicle: Goods to be opened.' });
  });

  it('is filtered by its kind, page by page', async () => {
    expect((await told(dispatcher, '?kind=CALLED')).map(({ kind }) => kind)).toEqual(['CALLED']);
    const first = (await get(dispatcher, 'messages?limit=1')).body;
    const second = (await get(dispatcher, `messages?limit=1&cursor=${first.next}`)).body;
    expect([first.items[0].kind, second.items[0].kind, second.next]).toEqual(['HELD', 'CALLED', undefined]);
    expect((await get(dispatcher, 'messages?kind=NOTHING')).status).toBe(422);
    const foreign = Buffer.from(JSON.stringify(['no position', 'x'])).toString('base64url');
    expect((await get(dispatcher, `messages?cursor=${foreign}`)).body.code).toBe('malformed-request');
  });

  it('is read by each person for himself, once however often it is sent', async () => {
    expect([await unread(dispatcher), await unread(admin)]).toEqual([2, 2]);
    const [newest] = await told();
    const body = { messages: [newest?.['message']] };
    const read = await post(dispatcher, 'messages/read', body, 'read-the-newest');
    expect([read.status, read.body.unread]).toEqual([200, 1]);
    expect((await post(dispatcher, 'messages/read', body, 'read-the-newest')).body.unread).toBe(1);
    expect((await told(dispatcher, '?unread=true')).map(({ kind }) => kind)).toEqual(['CALLED']);
    expect((await post(dispatcher, 'messages/read', { upTo: newest?.['position'] })).body.unread).toBe(0);
    expect(await unread(admin)).toBe(2);
    expect((await told()).map(({ read: isRead }) => isRead)).toEqual([true, true]);
  });

  it('is a call that was withdrawn, and told anew to whoever has read all before', async () => {
    const reason = 'CALLED_BY_MISTAKE';
    expect((await post(controller, `tickets/${truck}/withdraw-call`, { reason })).status).toBe(200);
    await until(async () => (await unread(dispatcher)) === 1);
    expect((await told())[0]).toMatchObject({ kind: 'CALL_WITHDRAWN', read: false });
  });

  it('goes once nobody is shown it any more, and a rebuild brings back what is still shown alone', async () => {
    const { app, databaseUrl: ownerUrl } = running;
    const [pool, registry, facts] = [app.get(WorkerPool), app.get(LogRegistry), app.get(PersonalFacts)];
    const kept = async () =>
      (await pool.query<{ count: number }>('SELECT count(*)::int AS count FROM message')).rows[0]?.count ?? 0;
    const before = await kept();
    const [counted, shown] = [await unread(admin), (await told(admin)).length];
    const ninety = new Date(Date.parse(hanoi('08:00:00')) + 90 * 86_400_000);
    const later = new Date(ninety.getTime() + 86_400_000);
    await purge(pool, registry.projections, ninety);
    expect([await kept(), await unread(admin)]).toEqual([before, counted]);
    await purge(pool, registry.projections, later);
    expect([await kept(), await unread(admin), await told(admin)]).toEqual([0, 0, []]);
    const rebuilt = { ownerUrl, projection: messages, registry, facts };
    await rebuildProjection({ ...rebuilt, now: later });
    expect(await kept()).toBe(0);
    await rebuildProjection({ ...rebuilt, now: ninety });
    expect([await kept(), await unread(admin), (await told(admin)).length]).toEqual([before, counted, shown]);
  });

  it('is a paper of a vehicle that ends in thirty days, or in seven, once', async () => {
    await clearing.opened({
      vehicle: { country: 'VN', plate: freshPlate(), type: 'CONTAINER_TRUCK' },
      plannedFrom: hanoi('12:00:00'),
      plannedTo: hanoi('18:00:00'),
      papers: [
        { kind: 'INSURANCE', number: 'BH-1', expires: '2026-12-24' },
        { kind: 'ROADWORTHINESS', number: 'KD-2', expires: '2026-12-01' },
        // Whoever types an end that is nearer than a notice knows it.
        { kind: 'TRANSPORT_LICENCE', number: 'GP-1', expires: '2026-11-28' },
      ],
    });
    const ends = async (by = dispatcher, language = 'en') =>
      (await told(by, '?kind=PAPER_ENDS', language)).map(({ text }) => String(text));
    for (const hour of ['08:00', '09:00'])
      await post({ role: 'ADMIN' }, 'clock/tick', { to: `2026-11-24T${hour}:00+07:00` });
    expect((await ends()).toSorted()).toEqual([
      'Roadworthiness certificate ends on 01/12/2026 (7 days ahead). Renew it before the next trip.',
      'Vehicle insurance ends on 24/12/2026 (30 days ahead). Renew it before the next trip.',
    ]);
    expect((await ends(dispatcher, 'vi')).join()).toMatch(/Bảo hiểm xe hết hạn ngày 24\/12\/2026/);
    expect((await ends(dispatcher, 'zh')).join()).toMatch(/车辆保险将于 24\/12\/2026 到期/);
    expect(await ends(stranger)).toEqual([]);
  });

  it('comes as many days before a paper ends as the gate had set when it was declared', async () => {
    const rules = { daysAhead: 30, windowHours: 72, expiresAfterHours: 24, invitationHours: 72, wayBackHours: 24 };
    const set = (by: Who, more: object) =>
      ask(running, 'POST', 'settings/declaration-rules/HUU_NGHI/changes', {
        by,
        body: { value: { ...rules, ...more } },
        headers: { 'if-match': '"0"', 'accept-language': 'en' },
      });
    const supervisor: Who = { role: 'SUPERVISOR' };
    expect((await set({ role: 'CUSTOMS' }, {})).body.code).toBe('setting-not-yours');
    expect((await set(supervisor, { firstPaperNoticeDays: 5 })).body.fields).toMatchObject([
      { path: 'value.lastPaperNoticeDays', code: 'paper-notices-out-of-order' },
    ]);
    expect((await set(supervisor, { firstPaperNoticeDays: 12, lastPaperNoticeDays: 2 })).status).toBe(201);
    await clearing.opened({
      vehicle: { country: 'VN', plate: freshPlate(), type: 'CONTAINER_TRUCK' },
      plannedFrom: '2026-11-24T12:00:00+07:00',
      plannedTo: '2026-11-24T18:00:00+07:00',
      papers: [{ kind: 'INSURANCE', number: 'BH-2', expires: '2026-12-08' }],
    });
    const ends = async () => (await told(dispatcher, '?kind=PAPER_ENDS')).map(({ text }) => String(text));
    const before = await ends();
    await post({ role: 'ADMIN' }, 'clock/tick', { to: '2026-11-26T08:00:00+07:00' });
    expect((await ends()).filter((text) => !before.includes(text))).toEqual([
      'Vehicle insurance ends on 08/12/2026 (12 days ahead). Renew it before the next trip.',
    ]);
  });
});
