import { jest } from '@jest/globals';
import { Client } from 'pg';
import { Clearing, dispatcher } from '../clearance/clearing.js';
import { ask, freshPlate, type Answer } from '../declarations/declaring.js';
import { startApp, type RunningApp } from '../running-app.js';
import type { Who } from '../sign-in.js';

jest.setTimeout(60_000);

const YARD = 'HN-XUAN-CUONG';
const operator: Who = { role: 'YARD_OPERATOR' };
const clerk: Who = { role: 'GATE_CLERK' };
const hanoi = (time: string) => new Date(`2026-11-23T${time}+07:00`).toISOString();

let running: RunningApp;
let clearing: Clearing;
const devices = new Map<string, string>();

async function device(name: string, more: object): Promise<void> {
  const { status, body } = await ask(running, 'POST', 'devices', {
    by: { role: 'ADMIN' },
    body: { name, gate: 'HUU_NGHI', yard: YARD, ...more },
  });
  if (status !== 201) throw new Error(JSON.stringify(body));
  devices.set(name, `Device ${body.token}`);
}

beforeAll(async () => {
  running = await startApp({ CLOCK: 'stepped', CLOCK_START: hanoi('08:00:30') });
  clearing = new Clearing(running);
  await clearing.worker().start();
  await clearing.present();
  await device('display', {});
  await device('other display', { yard: 'HN-VIETTEL' });
  await device('camera', { kind: 'CAMERA' });
  await device('kiosk', { kind: 'KIOSK' });
});
afterAll(async () => {
  await clearing?.worker().stop();
  await running?.stop();
});

const post = (by: Who, path: string, body: object = {}, key?: string): Promise<Answer> =>
  ask(running, 'POST', path, { by, body, ...(key !== undefined && { key }) });
const as = (authorization: string | undefined, method: string, path: string, body?: object, key?: string) =>
  ask(running, method, path, {
    headers: { authorization: authorization ?? '' },
    body,
    ...(key !== undefined && { key }),
  });
const byDevice = (name: string, method: string, path: string, body?: object, key?: string) =>
  as(devices.get(name), method, path, body, key);
const codeOf = async (name = 'display', yard = YARD) => (await byDevice(name, 'GET', `yards/${yard}/code`)).body;
async function clockAt(time: string): Promise<void> {
  const { status } = await post({ role: 'ADMIN' }, 'clock/tick', { to: hanoi(time) });
  expect(status).toBe(200);
}
const declared = (plate = freshPlate(), more: object = {}) =>
  clearing.opened({
    plannedFrom: hanoi('08:00:00'),
    plannedTo: hanoi('18:00:00'),
    vehicle: { country: 'VN', plate, type: 'CONTAINER_TRUCK' },
    quarantineCertificate: { number: 'KDTV-1', validUntil: '2026-12-01T00:00:00.000Z' },
    ...more,
  });
const booked = async (declaration: string, time: string) => {
  const answer = await post(dispatcher, 'tickets', { declaration, hour: hanoi(`${time}:00:00`) });
  expect(answer.status).toBe(201);
  return answer.body;
};
const checkIn = (by: Who, body: object, key?: string) => post(by, 'check-ins', { yard: YARD, ...body }, key);
async function eventsOf(stream: string): Promise<{ type: string; data: Record<string, string> }[]> {
  const sql = new Client({ connectionString: running.databaseUrl });
  await sql.connect();
  const { rows } = await sql.query('SELECT type, data FROM event WHERE stream = $1 ORDER BY version', [stream]);
  await sql.end();
  return rows;
}
const reads = async (by: Who = operator) => (await ask(running, 'GET', 'plate-reads', { by })).body.items;

describe('A yard operator', () => {
  it('checks a vehicle in by its ticket’s code, or by the pass that he scans, as long as that counts', async () => {
    const [one, two] = [await declared(), await declared()];
    const { code } = await booked(one, '11');
    await booked(two, '11');
    await clockAt('08:00:40');
    expect((await checkIn(operator, { witness: 'YARD_SCAN', scanned: 'HN-E-9999' })).body.code).toBe('not-found');
    expect((await checkIn(operator, { witness: 'YARD_SCAN', scanned: 'a plate' })).body.code).toBe('scan-unreadable');
    expect(await checkIn(operator, { witness: 'YARD_SCAN', scanned: code })).toMatchObject({
      status: 201,
      body: { ticket: one, status: 'WAITING' },
    });
    const { text } = (await ask(running, 'GET', `tickets/${two}/pass`, { by: dispatcher })).body;
    await post(dispatcher, `tickets/${two}/pass/reissue`, { why: 'PHONE_LOST' });
    const old = await checkIn(operator, { witness: 'YARD_SCAN', scanned: text });
    expect(old.body.code).toBe('pass-replaced');
    const fresh = (await ask(running, 'GET', `tickets/${two}/pass`, { by: dispatcher })).body;
    const forged = `${fresh.text.slice(0, -1)}${fresh.text.endsWith('A') ? 'B' : 'A'}`;
    expect((await checkIn(operator, { witness: 'YARD_SCAN', scanned: forged })).body.code).toBe('pass-not-ours');
    expect((await checkIn(operator, { witness: 'YARD_SCAN', scanned: fresh.text })).body).toMatchObject({
      ticket: two,
    });
  });

  it('is believed at his own gate only, and nobody else’s word is a scan', async () => {
    const declaration = await declared();
    const scan = { declaration, witness: 'YARD_SCAN' };
    expect((await checkIn({ role: 'YARD_OPERATOR', gate: 'TAN_THANH' }, scan)).body.code).toBe('wrong-gate');
    expect((await checkIn(clerk, scan)).body.code).toBe('witness-not-yours');
    expect((await byDevice('kiosk', 'POST', 'check-ins', { ...scan, yard: YARD })).body.code).toBe('witness-not-yours');
    expect((await checkIn(operator, { declaration, witness: 'CAMERA' })).body.code).toBe('witness-not-yours');
    expect((await checkIn(operator, { witness: 'YARD_SCAN' })).body.code).toBe('witness-incomplete');
    expect((await checkIn(dispatcher, scan)).body.code).toBe('not-allowed');
    expect((await byDevice('camera', 'POST', 'check-ins', scan)).body.code).toBe('not-allowed');
  });
});

describe('The code of the yard’s display', () => {
  it('is shown to the display of that yard alone, until the minute is over', async () => {
    await clockAt('08:02:10');
    expect(await codeOf()).toEqual({
      yard: YARD,
      code: expect.stringMatching(/^\d{6}$/),
      until: hanoi('08:03:00'),
      at: hanoi('08:02:10'),
    });
    expect((await byDevice('other display', 'GET', `yards/${YARD}/code`)).body.code).toBe('device-not-here');
    expect((await byDevice('kiosk', 'GET', `yards/${YARD}/code`)).body.code).toBe('not-allowed');
    expect((await ask(running, 'GET', `yards/${YARD}/code`, { by: operator })).body.code).toBe('not-allowed');
  });

  it('checks a driver in by his pass, also just after it changed, and never a second later; a retry is answered', async () => {
    const plate = freshPlate();
    const mine = await declared(plate);
    await booked(mine, '12');
    const { link } = (await ask(running, 'GET', `tickets/${mine}/pass`, { by: dispatcher })).body;
    const opened = await ask(running, 'POST', 'driver-access', {
      body: { pass: link.split('#')[1], plateEnd: plate.replaceAll(/[-.]/g, '').slice(-3) },
    });
    const driver = `Pass ${opened.body.token}`;
    const typed = (code: string, key?: string) => as(driver, 'POST', 'driver/check-in', { code }, key);
    await clockAt('08:03:30');
    const { code } = await codeOf();
    await clockAt('08:05:00');
    expect((await typed(code)).body.code).toBe('yard-code-wrong');
    const before = (await codeOf()).code;
    await clockAt('08:06:59');
    const done = await typed(`${before.slice(0, 3)} ${before.slice(3)}`, 'driver-checks-in-1');
    expect(done).toMatchObject({ status: 201, body: { ticket: mine, yard: YARD, status: 'WAITING' } });
    await clockAt('08:09:00');
    const again = await typed(`${before.slice(0, 3)} ${before.slice(3)}`, 'driver-checks-in-1');
    expect([again.status, again.headers.get('idempotency-replayed'), again.body.log]).toEqual([
      201,
      'true',
      done.body.log,
    ]);
    const { data } = (await eventsOf(`ticket-${mine}`)).at(-1) ?? {};
    expect(data).toMatchObject({ witness: 'CODE', yard: YARD });
  });

  it('cannot be tried out: five wrong ones, and that typist has to wait, whoever else types', async () => {
    const declaration = await declared();
    const right = (await codeOf()).code;
    const wrong = right === '000000' ? '000001' : '000000';
    const typed = (by: Who, code: string) => checkIn(by, { declaration, witness: 'CODE', code });
    const answers = [];
    for (let n = 0; n < 6; n++) answers.push((await typed(clerk, wrong)).body.code);
    expect(answers).toEqual([...Array<string>(5).fill('yard-code-wrong'), 'too-many-requests']);
    expect((await typed(clerk, right)).body.code).toBe('too-many-requests');
    const atKiosk = { declaration, witness: 'CODE', code: right };
    expect((await byDevice('kiosk', 'POST', 'check-ins', { ...atKiosk, yard: 'HN-VIETTEL' })).body.code).toBe(
      'device-not-here',
    );
    expect(await byDevice('kiosk', 'POST', 'check-ins', { ...atKiosk, yard: YARD })).toMatchObject({ status: 201 });
  });
});

describe('A camera', () => {
  const read = (plate: string, time: string, key?: string) =>
    byDevice('camera', 'POST', 'plate-reads', { plate, at: hanoi(time), camera: 'IN-2' }, key);

  it('checks in whom it sees, as of then, however late it tells; once, and whoever is there already is only seen again', async () => {
    const plate = freshPlate();
    await clockAt('09:00:00');
    const declaration = await declared(plate);
    await clockAt('09:40:00');
    const told = await read(plate.toLowerCase().replace('.', ''), '09:10:00', 'camera-read-1');
    expect(told).toMatchObject({ status: 201, body: { yard: YARD, at: hanoi('09:10:00') } });
    expect((await read(plate.toLowerCase().replace('.', ''), '09:10:00', 'camera-read-1')).body).toEqual(told.body);
    await read(plate, '09:11:00');
    await clockAt('09:40:01');
    const seen = await eventsOf(`ticket-${declaration}`);
    expect(seen.map(({ type }) => type)).toEqual(['TicketIssuedLive', 'TicketCheckedIn']);
    expect(seen[1]?.data).toMatchObject({ at: hanoi('09:10:00'), witness: 'CAMERA', read: told.body.read, yard: YARD });
    const [first, outcome] = await eventsOf(`plate-read-${told.body.read}`);
    expect([outcome?.type, outcome?.data['declaration']]).toEqual(['PlateReadMatched', declaration]);
    expect(JSON.stringify(first)).not.toContain(plate.slice(-6));
    expect(await reads()).toEqual([]);
  });

  it('is asked again about times that cannot be', async () => {
    expect((await read('12C-123.45', '09:50:00')).body.code).toBe('plate-read-ahead');
    expect(
      (await byDevice('camera', 'POST', 'plate-reads', { plate: '12C-123.45', at: '2026-11-22T20:00:00+07:00' })).body
        .code,
    ).toBe('plate-read-too-late');
    expect((await post(operator, 'plate-reads', { plate: '12C-123.45', at: hanoi('09:30:00') })).body.code).toBe(
      'not-allowed',
    );
  });

  it('lays before the operator what it misread, with whom it may have been; he says so, and it counts as of then', async () => {
    const declaration = await declared('12C-108.05');
    const { read: misread } = (await read('12C-1O8.O5', '09:35:00')).body;
    const { read: nobody } = (await read('29C-999.99', '09:36:00')).body;
    await clockAt('09:41:00');
    expect(await reads()).toMatchObject([
      {
        read: misread,
        why: 'NO_PLATE',
        plate: '12C-1O8.O5',
        camera: 'IN-2',
        candidates: [{ declaration, plate: '12C-108.05', exact: false }],
      },
      { read: nobody, why: 'UNKNOWN_PLATE', candidates: [] },
    ]);
    expect(await reads({ role: 'YARD_OPERATOR', gate: 'TAN_THANH' })).toEqual([]);
    const there: Who = { role: 'YARD_OPERATOR', gate: 'TAN_THANH' };
    expect((await post(there, `plate-reads/${misread}/assign`, { declaration })).body.code).toBe('wrong-gate');
    expect((await post(there, `plate-reads/${nobody}/dismiss`, { reason: 'NO_VEHICLE' })).body.code).toBe('wrong-gate');
    const assign = (which: string, of: string) => post(operator, `plate-reads/${which}/assign`, { declaration: of });
    const other = await declared();
    const [one, two] = await Promise.all([assign(misread, declaration), assign(misread, other)]);
    expect(new Set([one, two].map(({ status }) => status))).toEqual(new Set([201, 409]));
    expect([one, two].find(({ status }) => status === 409)?.body.code).toBe('plate-read-settled');
    // Seen at 09:35, but neither before it was accepted: whichever came first to the log.
    const [won, accepted] = one.status === 201 ? [one, '09:40:01'] : [two, '09:41:00'];
    expect(won.body.checkedInAt).toBe(hanoi(accepted));
    expect((await post(operator, `plate-reads/${nobody}/dismiss`, { reason: 'NOT_A_TRUCK' })).status).toBe(200);
    expect((await post(operator, `plate-reads/${nobody}/dismiss`, { reason: 'NOT_A_TRUCK' })).body.code).toBe(
      'plate-read-settled',
    );
    await clockAt('09:42:00');
    expect(await reads()).toEqual([]);
  });

  it('says why it could not check somebody in; what nobody looks at leaves the list', async () => {
    const plate = freshPlate();
    await declared(plate, { direction: 'IMPORT', customsDeclarations: ['101234567890'] });
    await read(plate, '09:41:00');
    await clockAt('09:43:00');
    expect(await reads()).toMatchObject([{ why: 'REFUSED', code: 'not-entered-yet', candidates: [{ exact: true }] }]);
    await clockAt('21:44:00');
    expect(await reads()).toEqual([]);
  });

  it('has the plates that it read erased after the days that the gate keeps them, whatever became of them', async () => {
    const sealed = async () => {
      const sql = new Client({ connectionString: running.databaseUrl });
      await sql.connect();
      const { rows } = await sql.query(`SELECT ref FROM personal_fact WHERE subject LIKE 'plate-read-%'`);
      await sql.end();
      return rows.length;
    };
    const clock = async (to: string) => expect((await post({ role: 'ADMIN' }, 'clock/tick', { to })).status).toBe(200);
    const kept = await sealed();
    expect(kept).toBeGreaterThan(3);
    await clock('2026-12-23T09:00:00+07:00');
    expect(await sealed()).toBe(kept);
    await clock('2026-12-23T09:41:01+07:00');
    expect(await sealed()).toBe(0);
  });
});
