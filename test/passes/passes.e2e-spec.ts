import { createPublicKey, verify } from 'node:crypto';
import { io } from 'socket.io-client';
import { Client } from 'pg';
import { fromBase45 } from '../../src/border/passes/domain/base45.js';
import { LogWorker } from '../../src/shared/event-store/worker/log-worker.js';
import { ask, durian, freshPlate, inDays, type Answer, type Asked } from '../declarations/declaring.js';
import { statedRoutes } from '../identity/routes.js';
import { startApp, type RunningApp } from '../running-app.js';
import { ask as setting } from '../settings/settings-api.js';
import { signIn, type Who } from '../sign-in.js';

const dispatcher: Who = { role: 'DISPATCHER' };
const clerk: Who = { role: 'GATE_CLERK' };
const yardOperator: Who = { role: 'YARD_OPERATOR' };

let running: RunningApp;
beforeAll(async () => {
  running = await startApp();
  await running.app.get(LogWorker).start();
  for (const who of [dispatcher, clerk, yardOperator]) await signIn(running.url, who);
}, 60_000);
afterAll(() => running.stop());

const get = (path: string, asked: Asked = {}) => ask(running, 'GET', path, asked);
const post = (path: string, body: unknown = {}, asked: Asked = {}) => ask(running, 'POST', path, { ...asked, body });
const endOf = (plate: string) => plate.replaceAll(/\W/g, '').slice(-3);

/** A vehicle that waits in the yard, and its plate. */
async function waiting(changes: object = {}): Promise<{ ticket: string; plate: string }> {
  const plate = freshPlate();
  const vehicle = { country: 'VN', plate, type: 'CONTAINER_TRUCK' };
  const { body } = await post('declarations', durian({ vehicle, ...changes }), { by: dispatcher });
  const seen = { declaration: body.id, yard: 'HN-XUAN-CUONG', witness: 'YARD_SCAN' };
  const { body: ticket } = await post('check-ins', seen, { by: yardOperator });
  if (!ticket.ticket) throw new Error(JSON.stringify([body, ticket]));
  return { ticket: ticket.ticket, plate };
}

const passOf = (ticket: string, by: Who = dispatcher) => get(`tickets/${ticket}/pass`, { by });
const verified = async (text: string) => (await post('passes/verify', { text }, { by: yardOperator })).body;
const open = (pass: string, plateEnd: string) => post('driver-access', { pass, plateEnd });
const driver = (token: string): Asked => ({ headers: { authorization: `Pass ${token}` } });

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('It did not come to be as expected');
}

describe('A pass', () => {
  it('is signed so that a barrier verifies it with the published key alone, and says nothing of a person', async () => {
    const { ticket, plate } = await waiting();
    const { status, body: pass } = await passOf(ticket);
    expect({ status, number: pass.number, ticket: pass.ticket }).toEqual({ status: 200, number: 1, ticket });
    // Version 7 of a QR code holds 178 such characters at level M: 45 modules, legible at 3 cm.
    expect(pass.text).toMatch(/^[0-9A-Z $%*+\-./:]{1,178}$/);

    const bytes = Buffer.from(fromBase45(pass.text.slice(5)) ?? []);
    const { keys } = (await get('pass-keys')).body;
    const key = keys.find(({ kid }: { kid: string }) => kid === bytes.subarray(1, 5).toString('hex'));
    const opened = createPublicKey({ key, format: 'jwk' });
    expect(verify(null, bytes.subarray(0, -64), opened, bytes.subarray(-64))).toBe(true);
    expect(bytes.subarray(33, -64).toString()).toBe(pass.code);
    expect(bytes.toString('latin1')).not.toContain(endOf(plate));
    expect(await verified(pass.text)).toMatchObject({
      valid: true,
      ticket,
      code: pass.code,
      gate: 'HUU_NGHI',
      number: 1,
    });
    const fits = await post('passes/verify', { text: pass.text, plate }, { by: yardOperator });
    for (const role of ['HEALTH_QUARANTINE', 'PLANT_ANIMAL_QUARANTINE', 'AGENCY_HEAD', 'CASHIER'] as const)
      expect((await post('passes/verify', { text: pass.text }, { by: { role } })).body.valid).toBe(true);
    for (const role of ['DISPATCHER', 'AUDITOR'] as const)
      expect((await post('passes/verify', { text: pass.text }, { by: { role } })).body.code).toBe('not-allowed');
    expect(fits.body.plateFits).toBe(true);
    const other = await post('passes/verify', { text: pass.text, plate: '12C-000.00' }, { by: yardOperator });
    expect(other.body.plateFits).toBe(false);
  });

  it('that was changed in one character, or signed by another key, is refused', async () => {
    const { text } = (await passOf((await waiting()).ticket)).body;
    const changed = text.slice(0, 40) + (text[40] === 'A' ? 'B' : 'A') + text.slice(41);
    for (const wrong of [changed, text.slice(0, -1), 'LSP1:', 'LSP1:ABC', 'LSP9:' + text.slice(5), 'xyz']) {
      const { status, body } = await post('passes/verify', { text: wrong }, { by: yardOperator });
      expect([wrong, status, body.code]).toEqual([wrong, 422, 'pass-not-ours']);
    }
  });

  it('is shown to its firm and the clerks of its gate alone', async () => {
    const { ticket } = await waiting();
    expect((await passOf(ticket, clerk)).status).toBe(200);
    expect((await passOf(ticket, { role: 'DISPATCHER', firm: 'agent' })).body.code).toBe('not-found');
    expect((await passOf(ticket, { role: 'GATE_CLERK', gate: 'TAN_THANH' })).body.code).toBe('wrong-gate');
    expect((await passOf(ticket, yardOperator)).body.code).toBe('not-allowed');
    const notBooked = (await post('declarations', durian(), { by: dispatcher })).body.id;
    expect((await passOf(notBooked)).body.code).toBe('not-found');
  });

  it('of a lost phone is over at once: pass, link, token and live connection', async () => {
    const { ticket, plate } = await waiting();
    const old = (await passOf(ticket)).body;
    const { token } = (await open(old.text, endOf(plate))).body;
    const socket = io(running.url, {
      transports: ['websocket'],
      auth: { token: `Pass ${token}` },
      reconnection: false,
    });
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('connect_error', reject);
    });
    const cut = new Promise((resolve) => socket.once('disconnect', resolve));
    const began = Date.now();

    const again = await post(`tickets/${ticket}/pass/reissue`, { why: 'PHONE_LOST' }, { by: dispatcher });
    expect(again).toMatchObject({ status: 201, body: { ticket, number: 2 } });
    expect(await verified(old.text)).toMatchObject({ valid: false, why: 'pass-replaced' });
    expect((await get('driver/ticket', driver(token))).body.code).toBe('sign-in-needed');
    expect((await open(old.text, endOf(plate))).body.code).toBe('pass-replaced');
    expect((await open(old.link.split('#')[1], endOf(plate))).body.code).toBe('pass-replaced');
    await cut;
    // Sooner than the look that is taken every five seconds.
    expect(Date.now() - began).toBeLessThan(3_000);
    const next = (await passOf(ticket)).body;
    expect(await verified(next.text)).toMatchObject({ valid: true, number: 2 });
    expect((await open(next.link.split('#')[1], endOf(plate))).status).toBe(200);
  });

  it('is re-issued once for one command, and each time for each', async () => {
    const { ticket } = await waiting();
    const again = () =>
      post(`tickets/${ticket}/pass/reissue`, { why: 'PRINT_LOST' }, { by: dispatcher, key: `once-${ticket}` });
    expect((await again()).body.number).toBe(2);
    expect((await again()).body.number).toBe(2);
    const both = await Promise.all(
      [1, 2].map(() => post(`tickets/${ticket}/pass/reissue`, { why: 'PRINT_LOST' }, { by: clerk })),
    );
    expect(new Set(both.map(({ body }) => body.number))).toEqual(new Set([3, 4]));
  });

  it('is re-issued by itself when another driver or vehicle comes, not for a corrected weight', async () => {
    const plate = freshPlate();
    const vehicle = { country: 'VN', plate, type: 'CONTAINER_TRUCK' };
    const content = durian({ vehicle });
    const { id } = (await post('declarations', content, { by: dispatcher })).body;
    await post('check-ins', { declaration: id, yard: 'HN-XUAN-CUONG', witness: 'YARD_SCAN' }, { by: yardOperator });
    const seen = (revision: number) => ({ by: dispatcher, headers: { 'if-match': `"${revision}"` } });
    const weighed = await ask(running, 'PATCH', `declarations/${id}`, {
      ...seen(1),
      body: { changes: [{ path: 'goods.0.kg', value: 17_000 }] },
    });
    expect(weighed.body).toMatchObject({ revision: 2 });
    const [first] = content.drivers;
    const drivers = [{ ...first, document: { kind: 'CCCD', number: '020090000456' } }];
    const changed = await post(`declarations/${id}/change-driver`, { drivers, reason: 'REST_TIME' }, seen(2));
    expect(changed.status).toBe(200);
    await until(async () => (await passOf(id)).body.number === 2);
  });
});

describe('The list of ended passes', () => {
  it('tells barriers what ended, and goes on from where they were', async () => {
    const { ticket } = await waiting();
    const head = (await get('gates/HUU_NGHI/ended-passes?limit=200')).body.next;
    const { body } = await post(`tickets/${ticket}/pass/reissue`, { why: 'SEEN_BY_OTHERS' }, { by: dispatcher });
    const since = await get(`gates/HUU_NGHI/ended-passes?cursor=${head}&after=${body.log.position}`);
    expect(since.body.items).toMatchObject([{ ticket, endedThrough: 1 }]);
    expect((await get(`gates/HUU_NGHI/ended-passes?cursor=${since.body.next}`)).body.items).toEqual([]);
    expect((await get('gates/TAN_THANH/ended-passes')).body.items).toEqual([]);
    expect((await get('gates/HUU_NGHI/ended-passes?cursor=WyJ4Il0')).body.code).toBe('malformed-request');
  });
});

describe('A driver', () => {
  it('opens his ticket by the QR code or the link, sees it, and nothing else', async () => {
    const { ticket, plate } = await waiting();
    const { text, link } = (await passOf(ticket)).body;
    const { token, expiresIn } = (await open(text, endOf(plate))).body;
    expect(expiresIn).toBe(43_200);
    expect((await open(link.split('#')[1], ` ${endOf(plate).toLowerCase()} `)).status).toBe(200);
    const mine = await get('driver/ticket', driver(token));
    expect(mine.body).toMatchObject({
      ticket: { ticket, status: 'WAITING' },
      next: { step: 'WAIT_IN_YARD', place: 'HN-XUAN-CUONG', name: { en: 'Xuan Cuong yard' } },
      missing: [],
    });
    await until(async () => (await get('driver/ticket', driver(token))).body.checks.length > 0);
    expect((await get(`tickets/${ticket}`, driver(token))).body.code).toBe('not-allowed');
    expect((await get('me', driver(token))).body.code).toBe('not-allowed');
    expect((await get(`declarations/${ticket}`, driver(token))).body.code).toBe('not-allowed');
    expect((await post('driver/answer-call', {}, driver(token))).body.code).toBe('not-called');
  });

  it('is refused by every route but his own', async () => {
    const { ticket, plate } = await waiting();
    const { token } = (await open((await passOf(ticket)).body.text, endOf(plate))).body;
    const stated = [...statedRoutes(running.app)].filter(([, { open: isOpen }]) => !isOpen);
    const mine: string[] = [];
    for (const [route] of stated) {
      const [method = '', path = ''] = route.split(' /');
      const address = path.replaceAll(/:(\w+)/g, (_, name: string) => (name === 'gate' ? 'HUU_NGHI' : ticket));
      const { status } = await ask(running, method, address, driver(token));
      if (status !== 403) mine.push(route);
    }
    expect(stated.length).toBeGreaterThan(80);
    expect(mine.every((route) => route.includes(' /driver/'))).toBe(true);
    expect(mine).toContain('GET /driver/ticket');
  });

  it('with an account is told that this needs a pass', async () => {
    expect((await get('driver/ticket', { by: { role: 'DRIVER' } })).body.code).toBe('pass-needed');
  });

  it('is let in by no forged token, no token of another kind, and no link with another number', async () => {
    const { ticket, plate } = await waiting();
    const { link, text } = (await passOf(ticket)).body;
    const { token } = (await open(text, endOf(plate))).body;
    const [head, , tail] = token.split('.');
    const forged = `${head}.${Buffer.from(JSON.stringify({ sub: ticket, n: 1 })).toString('base64url')}.${tail}`;
    expect((await get('driver/ticket', driver(forged))).body.code).toBe('sign-in-needed');
    const bearer = await signIn(running.url, dispatcher);
    expect((await get('driver/ticket', driver(bearer.slice(7)))).body.code).toBe('sign-in-needed');
    expect((await get('me', { headers: { authorization: `Bearer ${token}` } })).body.code).toBe('sign-in-needed');
    const other = link.split('#')[1].replace('.1.', '.2.');
    expect((await open(other, endOf(plate))).body.code).toBe('driver-access-refused');
  });

  it('who guesses the plate is stopped after five tries, counted in the database for all servers', async () => {
    const { ticket, plate } = await waiting();
    const { text } = (await passOf(ticket)).body;
    const tried: Answer[] = [];
    for (let n = 0; n < 6; n++) tried.push(await open(text, `00${n}`));
    expect(tried.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403, 429]);
    expect((await open(text, endOf(plate))).status).toBe(429);
    const sql = new Client({ connectionString: running.databaseUrl });
    await sql.connect();
    const { rows } = await sql.query('SELECT key, used FROM try_budget WHERE used = 6');
    await sql.end();
    expect(rows).toHaveLength(1);
    expect(rows[0].key).not.toContain(ticket);
    const next = await post(`tickets/${ticket}/pass/reissue`, { why: 'SEEN_BY_OTHERS' }, { by: dispatcher });
    expect(next.status).toBe(201);
    expect((await open((await passOf(ticket)).body.text, endOf(plate))).status).toBe(200);
  });

  it('loses it when the ticket ends', async () => {
    const plate = freshPlate();
    const vehicle = { country: 'VN', plate, type: 'CONTAINER_TRUCK' };
    const { body } = await post('declarations', durian({ vehicle }), { by: dispatcher });
    const day = new Date(Date.parse(inDays(1)) + 7 * 3_600_000).toISOString().slice(0, 10);
    const slots = await get(`slots?route=HN-1119&direction=EXPORT&class=PERISHABLE&day=${day}`);
    const free = ({ open: isOpen, taken, capacity }: { open: boolean; taken: number; capacity: number }) =>
      isOpen && taken < capacity;
    const { hour } = slots.body.hours.findLast(free);
    const booked = await post('tickets', { declaration: body.id, hour }, { by: dispatcher });
    expect(booked.status).toBe(201);
    const { text } = (await passOf(body.id)).body;
    const { token } = (await open(text, endOf(plate))).body;
    expect((await get('driver/ticket', driver(token))).body.next.step).toBe('COME_TO_YARD');
    expect((await post(`tickets/${body.id}/give-back`, {}, { by: dispatcher })).body.status).toBe('RELEASED');
    expect((await get('driver/ticket', driver(token))).status).toBe(401);
    expect(await verified(text)).toMatchObject({ valid: false, why: 'pass-over' });
    const refused = await post(`tickets/${body.id}/pass/reissue`, { why: 'PRINT_LOST' }, { by: dispatcher });
    expect(refused.body.code).toBe('pass-over');
  });
});

describe('A look-up by strangers', () => {
  it('is counted once for all servers', async () => {
    const status: number[] = [];
    for (let n = 0; n < 11; n++) status.push((await get('ticket-lookup?code=HN-E-987654&plateEnd=ZZZ')).status);
    expect(status).toEqual([...Array<number>(10).fill(404), 429]);
  });

  it('and a driver’s tries are limited as the province has set it, from then on', async () => {
    const by: Who = { role: 'ADMIN' };
    const rules = 'look-up-rules/PROVINCE';
    const { value } = (await setting(running, `GET ${rules}`, { by })).body;
    expect(value).toMatchObject({ lookUpsFrom: 30, lookUpsOf: 10, lookUpMinutes: 10, accessOf: 5, accessOfDay: 20 });
    const set = (changed: object, who = by) =>
      setting(running, `POST ${rules}/changes`, { by: who, body: { value: { ...value, ...changed } }, seen: 0 });
    expect((await set({ lookUpsOf: 2, accessOf: 2 }, yardOperator)).status).toBe(403);
    expect((await set({ accessOfDay: 1_000 })).status).toBe(422);
    expect((await set({ lookUpsOf: 2, accessOf: 2 })).status).toBe(201);
    const looked: number[] = [];
    for (let n = 0; n < 3; n++) looked.push((await get('ticket-lookup?code=HN-E-987655&plateEnd=ZZZ')).status);
    expect(looked).toEqual([404, 404, 429]);
    const { text } = (await passOf((await waiting()).ticket)).body;
    const tried: number[] = [];
    for (let n = 0; n < 3; n++) tried.push((await open(text, `00${n}`)).status);
    expect(tried).toEqual([403, 403, 429]);
  });
});
