import { ClockSteps } from '../../src/shared/clock-api/clock-steps.js';
import { LogWorker } from '../../src/shared/event-store/worker/log-worker.js';
import { Clock } from '../../src/shared/clock/clock.js';
import { startApp, type RunningApp } from '../running-app.js';
import { ask, declareFrom, durian, freshPlate, inDays, type Answer, type Asked } from './declaring.js';

const START = '2026-11-22T08:00:00+07:00';
const dispatcher = { role: 'DISPATCHER' } as const;
const customs = { role: 'CUSTOMS' } as const;
const petrol = {
  goods: [{ hs: '27101290', description: 'Petrol', kg: 20000, packages: 1 }],
  quarantineCertificate: undefined,
};

let running: RunningApp;
beforeAll(async () => {
  declareFrom(START);
  running = await startApp({ CLOCK: 'stepped', CLOCK_START: START });
  await running.app.get(LogWorker).start();
}, 60_000);
afterAll(() => running.stop());

const send = (method: string, path: string, asked: Asked = {}) =>
  ask(running, method, path, { by: dispatcher, ...asked });
const submit = (body: object) => send('POST', 'declarations', { body });
const at = (id: string, rest = '') => `declarations/${id}${rest}`;
const correct = (id: string, revision: number, changes: object[], asked: Asked = {}) =>
  send('PATCH', at(id), { body: { changes }, headers: { 'if-match': `"${revision}"` }, ...asked });
const statusOf = async (id: string) => (await send('GET', at(id))).body.status as string;
const tick = (to: string) => running.app.get(ClockSteps).tick(new Date(to));
const settle = () => tick(running.app.get(Clock).now().toISOString());
const codes = ({ body }: Answer) => (body.fields as { code: string }[]).map(({ code }) => code);

/** Yards and lanes answer through the API as they do at the gate. */
async function checkIn(declaration: string): Promise<string> {
  const body = { declaration, yard: 'HN-XUAN-CUONG', witness: 'YARD_SCAN' };
  const { status, body: ticket } = await send('POST', 'check-ins', { by: { role: 'YARD_OPERATOR' }, body });
  expect(status).toBe(201);
  return ticket.ticket as string;
}

async function pass(declaration: string, role: 'CUSTOMS' | 'BORDER_GUARD'): Promise<void> {
  await settle();
  const headers = { 'if-match': '"1"' };
  const path = `clearances/${declaration}/checks/${role}/pass`;
  expect((await send('POST', path, { by: { role }, headers, body: {} })).status).toBe(200);
}

describe('What an officer decides', () => {
  it('accepts what a rule objected to, once', async () => {
    const { id } = (await submit(durian(petrol))).body;
    expect(await statusOf(id)).toBe('SUBMITTED');
    expect((await send('POST', at(id, '/accept'), { by: customs, body: {} })).body.status).toBe('ACCEPTED');
    const again = await send('POST', at(id, '/accept'), { by: customs, body: {} });
    expect([again.status, again.body.code]).toEqual([409, 'declaration-not-waiting']);
  });

  it('sends fields back with words for the firm, who corrects them and is accepted by rule', async () => {
    const { id } = (await submit(durian(petrol))).body;
    const fields = [{ path: 'goods.0.un', code: 'more-detail-needed' }];
    const body = { fields, note: 'Ghi số UN' };
    expect((await send('POST', at(id, '/send-back'), { by: customs, body })).body.status).toBe('NEEDS_CORRECTION');
    const seen = (await send('GET', at(id))).body;
    expect(seen.sentBack).toEqual({
      fields: [{ ...fields[0], message: 'More detail is needed' }],
      note: 'Ghi số UN',
    });
    const corrected = await correct(id, 1, [{ path: 'goods.0.un', value: 'un 1203' }]);
    expect(corrected.body).toMatchObject({ status: 'ACCEPTED', revision: 2, cargo: 'DANGEROUS', class: 'DANGEROUS' });
    expect(corrected.body.changed).toEqual(['goods.0.un']);
    expect((await send('GET', at(id))).body.sentBack).toBeUndefined();
  });

  it('names fields, never a text of his own: that would stand in the log', async () => {
    const { id } = (await submit(durian(petrol))).body;
    const fields = [{ path: 'ask Mr Nguyen Van A', code: 'more-detail-needed' }];
    expect((await send('POST', at(id, '/send-back'), { by: customs, body: { fields } })).status).toBe(422);
  });

  it('rejects for good, and the vehicle may be declared again', async () => {
    const plate = freshPlate();
    const vehicle = { country: 'VN', plate, type: 'TANKER' };
    const { id } = (await submit(durian({ ...petrol, vehicle }))).body;
    const body = { reason: 'FALSE_PAPERS', note: 'x' };
    expect((await send('POST', at(id, '/reject'), { by: { role: 'BORDER_GUARD' }, body })).status).toBe(200);
    expect((await correct(id, 1, [{ path: 'goods.0.kg', value: 1 }])).body.code).toBe('declaration-ended');
    expect((await submit(durian({ ...petrol, vehicle }))).status).toBe(201);
  });

  it('is his own gate only, and not the firm itself', async () => {
    const { id } = (await submit(durian(petrol))).body;
    const elsewhere = { role: 'CUSTOMS', gate: 'TAN_THANH' } as const;
    expect((await send('POST', at(id, '/accept'), { by: elsewhere, body: {} })).body.code).toBe('wrong-gate');
    expect((await send('POST', at(id, '/accept'), { body: {} })).body.code).toBe('not-allowed');
    const health = { role: 'HEALTH_QUARANTINE' } as const;
    expect((await send('POST', at(id, '/accept'), { by: health, body: {} })).body.code).toBe('not-allowed');
  });
});

describe('Correcting', () => {
  it('keeps an accepted declaration accepted and says which required checks reopen, also before confirming', async () => {
    const { id } = (await submit(durian())).body;
    await pass(id, 'CUSTOMS');
    await pass(id, 'BORDER_GUARD');
    const preview = await send('GET', at(id, '/corrections/preview?path=goods.0.kg'));
    const reopens = ['CUSTOMS'];
    expect(preview.body).toEqual({ revision: 1, reopens, keepsPlace: true });
    const corrected = await correct(id, 1, [{ path: 'goods.0.kg', value: 17950.25 }]);
    expect(corrected.body).toMatchObject({ status: 'ACCEPTED', revision: 2, reopens, changed: ['goods.0.kg'] });
    const seen = await send('GET', at(id));
    expect(seen.headers.get('etag')).toBe('"2"');
    expect(seen.body.content.goods[0].kg).toBe(17950.25);
    const phone = await correct(id, 2, [{ path: 'drivers.0.phone', value: '+84205111111' }]);
    expect(phone.body.reopens).toEqual([]);
    // Null takes away; no value at all says nothing.
    const taken = await correct(id, 3, [{ path: 'drivers.0.phone', value: null }]);
    expect(taken.body).toMatchObject({ revision: 4, changed: ['drivers.0.phone'], reopens: [] });
    expect((await correct(id, 4, [{ path: 'drivers.0.phone' }])).body.code).toBe('invalid-request');
    await settle();
    const clearance = (await send('GET', `clearances/${id}`, { by: customs })).body;
    const checks = clearance.checks.map(({ agency, status }: Record<string, string>) => `${agency} ${status}`);
    expect(checks).toEqual(expect.arrayContaining(['CUSTOMS WAITING', 'BORDER_GUARD PASSED']));
  });

  it('needs the revision that was seen', async () => {
    const { id } = (await submit(durian())).body;
    const changes = [{ path: 'goods.0.packages', value: 901 }];
    expect((await send('PATCH', at(id), { body: { changes } })).body.code).toBe('revision-missing');
    expect((await correct(id, 7, changes)).status).toBe(412);
    expect((await correct(id, 1, changes)).status).toBe(200);
    expect((await correct(id, 1, changes)).body.code).toBe('changed-meanwhile');
    expect((await correct(id, 2, changes)).body.code).toBe('nothing-to-correct');
  });

  it('adds at the end of a list wherever that is by then, once a key', async () => {
    const { id } = (await submit(durian())).body;
    const named = (name: string, number: string) => ({
      path: 'drivers.-',
      value: { name, document: { kind: 'CCCD', number }, service: 'LONG_DISTANCE' },
    });
    const key = 'add-driver-000001';
    expect((await correct(id, 1, [named('Driver B', '020090000131')], { key })).status).toBe(200);
    expect((await correct(id, 1, [named('Driver B', '020090000131')], { key })).body.revision).toBe(2);
    const third = await correct(id, 2, [named('Driver C', '020090000132')]);
    expect(third.body.changed).toEqual(expect.arrayContaining(['drivers.2.name']));
    const { content } = (await send('GET', at(id))).body;
    expect(content.drivers.slice(1).map(({ name }: { name: string }) => name)).toEqual(['Driver B', 'Driver C']);
    expect((await correct(id, 3, [{ path: 'vehicle.-', value: 'x' }])).body.code).toBe('invalid-declaration');
  });

  it('lets one of two corrections at once through, and answers a retry as before', async () => {
    const { id } = (await submit(durian())).body;
    const both = await Promise.all([902, 903].map((value) => correct(id, 1, [{ path: 'goods.0.packages', value }])));
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 412]));
    const key = 'correct-once-000001';
    const five = () => correct(id, 2, [{ path: 'goods.0.packages', value: 5 }], { key });
    const [first, again] = [await five(), await five()];
    expect(again.body).toEqual(first.body);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
  });

  it('goes through every check of a new declaration, by path, and touches no prototype', async () => {
    const { id } = (await submit(durian())).body;
    const wrong: [string, unknown, string][] = [
      ['goods.0.hs', '8106000', 'hs-code-leading-zero'],
      ['goods.0.kg', 'many', 'field-invalid'],
      ['goods.7.kg', 1, 'path-unknown'],
      ['gate', 'TAN_THANH', 'not-correctable'],
      ['vehicle.wheels', 6, 'field-unknown'],
      ['__proto__.x', 1, 'path-unknown'],
      ['vehicle.__proto__', { x: 1 }, 'path-unknown'],
      ['constructor.prototype.x', 1, 'path-unknown'],
      ['vehicle.constructor', 1, 'path-unknown'],
      ['goods.length', 0, 'path-unknown'],
      ['drivers.0.name', null, 'field-missing'],
    ];
    for (const [path, value, code] of wrong) {
      const answer = await correct(id, 1, [{ path, value }]);
      expect([path, answer.status, codes(answer)[0]]).toEqual([path, 422, code]);
    }
    expect(({} as { x?: number }).x).toBeUndefined();
    expect((await send('GET', at(id))).body.revision).toBe(1);
  });

  it('moves the claim with the plate: the old vehicle is free, the new one taken', async () => {
    const [old, taken, other] = [freshPlate(), freshPlate(), freshPlate()];
    const truck = (plate: string) => durian({ vehicle: { country: 'VN', plate, type: 'TRUCK' } });
    const { id } = (await submit(truck(old))).body;
    await submit(truck(taken));
    const clash = await correct(id, 1, [{ path: 'vehicle.plate', value: taken }]);
    expect(clash.body.code).toBe('vehicle-already-declared');
    expect((await correct(id, 1, [{ path: 'vehicle.plate', value: other }])).status).toBe(200);
    expect((await submit(truck(old))).status).toBe(201);
    expect((await submit(truck(other))).body.code).toBe('vehicle-already-declared');
  });
});

describe('Who sees a declaration', () => {
  it('is its firm and the officers of its gate; to another firm there is none', async () => {
    const { id } = (await submit(durian())).body;
    for (const rest of ['', '/history', '/corrections/preview?path=route']) {
      const other = await send('GET', at(id, rest), { by: { role: 'DISPATCHER', firm: 'carrier' } });
      expect([rest, other.status]).toEqual([rest, 404]);
    }
    const other = { by: { role: 'DISPATCHER', firm: 'carrier' } } as const;
    expect((await send('POST', at(id, '/withdraw'), { ...other, body: {} })).status).toBe(404);
    expect((await correct(id, 1, [{ path: 'goods.0.kg', value: 1 }], other)).status).toBe(404);
    expect((await send('GET', at('019ab1b2-6f0a-7c3e-9b1e-2f6c1d5e7a90'))).status).toBe(404);
    expect((await send('GET', at('no-uuid'))).status).toBe(404);
    expect((await send('GET', at(id), { by: customs })).body.content.drivers[0].name).toBe('Driver One');
    expect((await send('GET', at(id), { by: { role: 'CUSTOMS', gate: 'TAN_THANH' } })).status).toBe(403);
    const yard = (await send('GET', at(id), { by: { role: 'YARD_OPERATOR' } })).body;
    expect(yard.plate).toMatch(/^12C-/);
    expect(yard.content).toBeUndefined();
    const auditor = (await send('GET', at(id), { by: { role: 'AUDITOR' } })).body;
    expect([auditor.plate, auditor.content]).toEqual([undefined, undefined]);
  });

  it('lists a firm its own, an officer his gate, by pages and filters', async () => {
    const plate = freshPlate();
    const vehicle = { country: 'VN', plate, type: 'TRUCK' };
    const { id, log } = (await submit(durian({ vehicle }))).body;
    const list = (query: string, asked: Asked = {}) =>
      send('GET', `declarations?after=${log.position}&${query}`, asked);
    const mine = await list('limit=2');
    expect(mine.body).toMatchObject({ stale: false });
    expect(mine.body.items[0]).toMatchObject({ declaration: id, plate, status: 'ACCEPTED' });
    const next = await list(`limit=2&cursor=${mine.body.next}`);
    expect(next.body.items.map(({ declaration }: { declaration: string }) => declaration)).not.toContain(id);
    expect((await list('', { by: { role: 'DISPATCHER', firm: 'carrier' } })).body.items).toEqual([]);
    const found = await list(`plate=${encodeURIComponent(plate.replace(/[-.]/g, '').toLowerCase())}`, { by: customs });
    expect(found.body.items.map(({ declaration }: { declaration: string }) => declaration)).toEqual([id]);
    expect((await list('gate=TAN_THANH', { by: customs })).body.code).toBe('wrong-gate');
    const auditor = await list('limit=1', { by: { role: 'AUDITOR' } });
    expect(auditor.body.items[0]).not.toHaveProperty('plate');
    expect((await list(`plate=${plate}`, { by: { role: 'AUDITOR' } })).body.code).toBe('not-allowed');
    expect((await list('cursor=garbage')).status).toBe(400);
    expect((await list('status=MAYBE')).status).toBe(422);
  });

  it('tells what changed, by whom and when, without values', async () => {
    const { id } = (await submit(durian(petrol))).body;
    await correct(id, 1, [{ path: 'goods.0.un', value: 'UN1203' }]);
    await send('POST', at(id, '/withdraw'), { body: {} });
    const { entries } = (await send('GET', at(id, '/history'))).body;
    expect(entries.map(({ what, by, fields }: Record<string, unknown>) => [what, by, fields])).toEqual([
      ['SUBMITTED', 'DISPATCHER', undefined],
      ['CORRECTED', 'DISPATCHER', ['goods.0.un']],
      ['ACCEPTED', 'SYSTEM', undefined],
      ['WITHDRAWN', 'DISPATCHER', undefined],
    ]);
    expect(JSON.stringify(entries)).not.toContain('UN1203');
  });

  it('lets a clerk declare for a firm, or for a walk-in, at his own gate', async () => {
    const clerk = { role: 'GATE_CLERK' } as const;
    const walkIn = await send('POST', 'declarations', { by: clerk, body: durian() });
    expect(walkIn.body.status).toBe('ACCEPTED');
    expect((await send('GET', at(walkIn.body.id))).status).toBe(404);
    const elsewhere = durian({ gate: 'TAN_THANH', route: 'TT-1088' });
    expect((await send('POST', 'declarations', { by: clerk, body: elsewhere })).body.code).toBe('wrong-gate');
    const firm = (await send('GET', at((await submit(durian())).body.id))).body.firm;
    const forFirm = await send('POST', 'declarations', { by: clerk, body: durian({ onBehalfOf: firm }) });
    expect((await send('GET', at(forFirm.body.id))).body.firm).toBe(firm);
    const nobody = durian({ onBehalfOf: '019ab1b2-6f0a-7c3e-9b1e-2f6c1d5e7a90' });
    const refused = await send('POST', 'declarations', { by: clerk, body: nobody });
    expect([refused.status, refused.body.code, codes(refused)]).toEqual([422, 'firm-unknown', ['firm-unknown']]);
  });
});

describe('The end of a declaration', () => {
  it('is its withdrawal, not once the vehicle is in a lane', async () => {
    const { id } = (await submit(durian())).body;
    const ticket = await checkIn(id);
    const controller = { role: 'LANE_CONTROLLER' } as const;
    const lane = 'lanes/HN-X1';
    const mode = { by: controller, body: { mode: 'MANUAL' } };
    expect((await send('PUT', 'gates/HUU_NGHI/lanes/HN-X1/mode', mode)).status).toBe(200);
    await settle();
    const called = { ticket, reason: 'OFFICER_REQUEST' };
    expect((await send('POST', `${lane}/calls`, { by: controller, body: called })).status).toBe(201);
    expect((await send('POST', `${lane}/admissions`, { by: controller, body: { ticket } })).status).toBe(201);
    expect((await send('POST', at(id, '/withdraw'), { body: {} })).body.code).toBe('vehicle-in-lane');
    const free = durian();
    const second = await send('POST', at((await submit(free)).body.id, '/withdraw'), { body: {} });
    expect([second.body.status, (await submit(free)).status]).toEqual(['WITHDRAWN', 201]);
  });

  it('takes its plates out of the search thirty days later', async () => {
    const plate = freshPlate();
    declareFrom(running.app.get(Clock).now().toISOString());
    const { id } = (await submit(durian({ vehicle: { country: 'VN', plate, type: 'TRUCK' } }))).body;
    await send('POST', at(id, '/withdraw'), { body: {} });
    await tick(inDays(29));
    const found = async () => (await send('GET', `declarations?plate=${plate}`, { by: customs })).body.items;
    expect(await found()).toHaveLength(1);
    await tick(inDays(31));
    expect(await found()).toEqual([]);
  });
});
