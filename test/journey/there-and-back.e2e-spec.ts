import { jest } from '@jest/globals';
import { Clearing, dispatcher } from '../clearance/clearing.js';
import { ask, declareFrom, durian, freshPlate } from '../declarations/declaring.js';
import { startApp, type RunningApp } from '../running-app.js';
import type { Who } from '../sign-in.js';
import { Crossing } from './crossing.js';

jest.setTimeout(60_000);

const START = '2026-11-23T08:00:00+07:00';
const guard: Who = { role: 'BORDER_GUARD' };
const customs: Who = { role: 'CUSTOMS' };
const stranger: Who = { role: 'DISPATCHER', firm: 'agent' };

let running: RunningApp;
let clearing: Clearing;
let gate: Crossing;
beforeAll(async () => {
  declareFrom(START);
  running = await startApp({ CLOCK: 'stepped', CLOCK_START: START });
  clearing = new Clearing(running);
  await clearing.worker().start();
  await clearing.present();
  gate = new Crossing(running, new Date(START));
}, 60_000);
afterAll(async () => {
  await clearing?.worker().stop();
  await running?.stop();
});

const later = (hours: number, from: string) => new Date(Date.parse(from) + hours * 3_600_000).toISOString();
const post = (by: Who, path: string, body: object = {}) => ask(running, 'POST', path, { by, body });
const get = async (path: string, by: Who) => (await ask(running, 'GET', path, { by })).body;
const seen = (declaration: string) => get(`declarations/${declaration}`, dispatcher);
const crossing = (declaration: string) => post(guard, `clearances/${declaration}/confirm-crossing`);
const stays = async (query = '', by: Who = guard) => (await get(`gates/HUU_NGHI/stays${query}`, by)).items;
const window = { plannedFrom: START, plannedTo: later(12, START) };
const lychee = [{ hs: '08109020', description: 'Vải tươi', kg: 9000, packages: 300 }];
const back = (first: string, vehicle: object, changes: object = {}) =>
  durian({
    ...window,
    plannedTo: later(20, START),
    vehicle,
    twoWay: true,
    returnOf: first,
    direction: 'IMPORT',
    customsDeclarations: ['101234567890'],
    goods: lychee,
    ...changes,
  });
/** From the yard over the border, as everybody does. */
async function exported(declaration: string): Promise<void> {
  const ticket = await gate.checkIn(declaration, 'HN-XUAN-CUONG');
  const lane = await gate.callAndAdmit(ticket);
  await gate.vacate(lane, ticket);
  await gate.passChecks(declaration);
  expect((await crossing(declaration)).status).toBe(200);
  await gate.wait(1);
}

describe('A vehicle that comes home by another gate', () => {
  it('has so much longer as soon as that gate opens its way again, and is listed where its stay began', async () => {
    const vehicle = { country: 'VN', plate: freshPlate(), type: 'CONTAINER_TRUCK' };
    const there = { gate: 'TAN_THANH', route: 'TT-1088' };
    const out = await gate.declare(durian({ ...window, vehicle, twoWay: true }));
    const home = await gate.declare(back(out, vehicle, there));
    await exported(out);
    const [{ endsBy }] = await stays();
    const supervisor: Who = { role: 'SUPERVISOR', gate: 'TAN_THANH' };
    const { now } = await get('clock', guard);
    const order = { direction: 'IMPORT', from: now, review: later(6, now), reason: 'FAR_SIDE' };
    const closures = `gates/TAN_THANH/routes/${there.route}/closures`;
    expect((await post({ role: 'SUPERVISOR' }, closures, order)).body.code).toBe('wrong-gate');
    const { closure } = (await post(supervisor, closures, order)).body;
    await gate.wait(30);
    expect((await stays())[0]).toMatchObject({ declaration: out, endsBy });
    const lift = () =>
      ask(running, 'POST', `${closures}/${closure}/lift`, { by: supervisor, body: {}, key: `lift-${closure}` });
    expect([(await lift()).status, (await lift()).status]).toEqual([200, 200]);
    await gate.wait(0);
    expect((await stays())[0]).toMatchObject({ declaration: out, alarm: null, endsBy: later(0.5, endsBy) });
    const crossed = await post({ role: 'BORDER_GUARD', gate: 'TAN_THANH' }, `clearances/${home}/confirm-crossing`);
    expect(crossed.status).toBe(200);
    await gate.wait(1);
    expect(await stays()).toEqual([]);
  });
});

describe('A vehicle in the two-way pilot', () => {
  const vehicle = { country: 'VN', plate: freshPlate(), type: 'CONTAINER_TRUCK' };
  let out: string;
  let home: string;
  let since: string;

  it('carries one farm product, and has one return, declared by a firm that has part in it', async () => {
    const mixed = durian({ ...window, vehicle, twoWay: true, goods: [...lychee, { ...lychee[0], hs: '08106000' }] });
    expect((await post(dispatcher, 'declarations', mixed)).body.fields).toMatchObject([{ code: 'two-way-mixed-load' }]);
    out = await gate.declare(durian({ ...window, vehicle, twoWay: true }));
    const refused = async (by: Who, body: object) =>
      (await post(by, 'declarations', body)).body.fields.map(({ code }: { code: string }) => code);
    const another = { ...vehicle, plate: freshPlate() };
    expect(await refused(dispatcher, back(out, another))).toContain('return-other-vehicle');
    expect(await refused(stranger, back(out, vehicle))).toContain('return-of-unknown');
    expect(await refused(dispatcher, back(out, vehicle, { twoWay: false }))).toContain('return-not-two-way');
    home = await gate.declare(back(out, vehicle));
    const withdrawn = await post(dispatcher, 'declarations', back(out, another));
    expect(withdrawn.status).toBe(422);
    expect(await seen(out)).toMatchObject({ returnedBy: home });
    expect(await seen(home)).toMatchObject({ returnOf: out, missing: [{ code: 'first-not-crossed', stage: 'CALL' }] });
  });

  it('does not come back before it went', async () => {
    expect((await crossing(home)).body.code).toBe('first-trip-not-crossed');
  });

  it('may stay over there for 36 hours from its crossing, which opens its return', async () => {
    await exported(out);
    expect((await seen(home)).missing).toEqual([]);
    const { stay } = await seen(out);
    since = stay.since;
    expect(stay).toEqual({ declaration: out, since, endsBy: later(36, since) });
    expect((await seen(home)).stay).toEqual(stay);
    expect((await stays())[0]).toMatchObject({ declaration: out, kind: 'TWO_WAY', alarm: null, plate: vehicle.plate });
    expect((await get('gates/HUU_NGHI/stays', { role: 'BORDER_GUARD', gate: 'TAN_THANH' })).code).toBe('wrong-gate');
    expect((await ask(running, 'GET', 'gates/HUU_NGHI/stays', { by: dispatcher })).status).toBe(403);
  });

  it('is told six hours before and one, to its firm and its officers; a clock that stood still moves both', async () => {
    await gate.wait(30 * 60);
    expect(await seen(out)).toMatchObject({ stay: { alarm: 6 } });
    expect((await stays('', customs))[0]).toMatchObject({ declaration: out, alarm: 6 });
    const extend = (by: Who) => post(by, `stays/${out}/extend`, { minutes: 60, reason: 'ROUTE_CLOSED' });
    expect((await extend(customs)).status).toBe(403);
    expect((await extend({ role: 'BORDER_GUARD', gate: 'TAN_THANH' })).body.code).toBe('wrong-gate');
    expect((await extend(guard)).body.endsBy).toBe(later(37, since));
    await gate.wait(60);
    expect(await seen(out)).toMatchObject({ stay: { alarm: 6, endsBy: later(37, since) } });
    await gate.wait(5 * 60);
    expect(await seen(out)).toMatchObject({ stay: { alarm: 1 } });
    await gate.wait(60);
    expect((await stays('?over=true'))[0]).toMatchObject({ declaration: out, alarm: 0 });
  });

  it('is back when its return crosses, so late as it is', async () => {
    await gate.wait(30);
    expect((await crossing(home)).status).toBe(200);
    await gate.wait(1);
    expect((await seen(out)).stay.endedAt).toBeDefined();
    expect(await stays()).toEqual([]);
    const [ended] = await stays('?ended=true&over=true');
    expect(ended).toMatchObject({ declaration: out, why: 'RETURNED' });
    expect(ended.overMinutes).toBeGreaterThanOrEqual(30);
    expect((await post(guard, `stays/${out}/extend`, { minutes: 60, reason: 'INCIDENT' })).body.code).toBe(
      'no-open-stay',
    );
  });
});

describe('A first trip that is not made', () => {
  it('takes its return with it, once and with the reason, and frees the vehicle for another', async () => {
    const { now } = await get('clock', guard);
    const certificate = { number: 'KDTV-1', validUntil: later(48, now) };
    const times = { plannedFrom: now, plannedTo: later(10, now), quarantineCertificate: certificate };
    const vehicle = { country: 'VN', plate: freshPlate(), type: 'CONTAINER_TRUCK' };
    const out = await gate.declare(durian({ ...times, vehicle, twoWay: true }));
    const home = await gate.declare(back(out, vehicle, times));
    const withdraw = () => ask(running, 'POST', `declarations/${out}/withdraw`, { by: dispatcher, key: `gone-${out}` });
    expect((await post(stranger, `declarations/${out}/withdraw`)).status).toBe(404);
    expect((await withdraw()).status).toBe(200);
    expect((await withdraw()).status).toBe(200);
    await gate.wait(1);
    expect((await seen(home)).status).toBe('WITHDRAWN');
    const { entries } = await get(`declarations/${home}/history`, dispatcher);
    const ended = entries.filter(({ what }: { what: string }) => what === 'WITHDRAWN');
    expect(ended).toMatchObject([{ by: 'SYSTEM', reason: 'FIRST_TRIP_ENDED' }]);
    const late = await post(dispatcher, 'declarations', back(out, vehicle, times));
    expect(late.body.fields).toMatchObject([{ code: 'return-of-ended' }]);
    const again = await gate.declare(durian({ ...times, vehicle, twoWay: true }));
    expect(await gate.declare(back(again, vehicle, times))).toBeDefined();
    expect((await post(dispatcher, `declarations/${again}/withdraw`)).status).toBe(200);
    await gate.wait(1);
  });
});

describe('A foreign vehicle', () => {
  it('may stay for 24 hours from its entry, until it leaves', async () => {
    const { now } = await get('clock', guard);
    const planned = { plannedFrom: now, plannedTo: later(6, now), direction: 'IMPORT' };
    const vehicle = { country: 'CN', plate: '桂F12345', type: 'CONTAINER_TRUCK' };
    const body = durian({
      ...planned,
      vehicle,
      trailer: undefined,
      customsDeclarations: ['101234567890'],
      quarantineCertificate: { number: 'KDTV-1', validUntil: later(48, now) },
    });
    const entered = await gate.declare(body);
    expect((await seen(entered)).stay).toBeUndefined();
    expect((await crossing(entered)).status).toBe(200);
    await gate.wait(1);
    const { stay } = await seen(entered);
    expect(stay.endsBy).toBe(later(24, stay.since));
    expect(await stays()).toMatchObject([{ declaration: entered, kind: 'OTHER', direction: 'IMPORT' }]);
    const turned = await post(guard, `clearances/${entered}/turn-back`, { reason: 'far-side-refused' });
    expect(turned.status).toBe(200);
    await gate.wait(1);
    expect(await stays()).toEqual([]);
    const ended = await stays('?ended=true');
    expect(ended).toContainEqual(expect.objectContaining({ declaration: entered, why: 'TURNED_BACK', overMinutes: 0 }));
  });
});

describe('An export that the far side refuses', () => {
  const day = async () =>
    new Date(Date.parse((await get('clock', guard)).now) + 7 * 3_600_000).toISOString().slice(0, 10);
  const figures = async () => {
    const { gates } = await get(`reports/daily/${await day()}`, { role: 'PROVINCE' });
    return gates.find(({ gate: each }: { gate: string }) => each === 'HUU_NGHI').figures;
  };
  const refused = (by: Who, declaration: string, body: object = {}, key?: string) =>
    ask(running, 'POST', `clearances/${declaration}/return-by-far-side`, {
      by,
      body: { reason: 'quarantine-refused', ...body },
      ...(key !== undefined && { key }),
    });
  const planned = async () => {
    const { now } = await get('clock', guard);
    const certificate = { number: 'KDTV-1', validUntil: later(48, now) };
    return { plannedFrom: now, plannedTo: later(10, now), quarantineCertificate: certificate };
  };
  const vehicle = { country: 'VN', plate: freshPlate(), type: 'CONTAINER_TRUCK' };
  let out: string;
  let trip: string;

  it('comes back as a trip of its own, told once, by guard or lane controller, after it had crossed', async () => {
    // Days have passed: into the next morning, when the gate is open.
    const { now } = await get('clock', guard);
    const morning = Date.parse(`${await day()}T08:00:00+07:00`) + 24 * 3_600_000;
    await gate.wait((morning - Date.parse(now)) / 60_000);
    out = await gate.declare(durian({ ...(await planned()), vehicle }));
    expect((await refused(guard, out)).body.code).toBe('not-crossed');
    await exported(out);
    expect((await refused(customs, out)).status).toBe(403);
    expect((await refused({ role: 'BORDER_GUARD', gate: 'TAN_THANH' }, out)).body.code).toBe('wrong-gate');
    const done = await refused(guard, out, {}, `back-${out}`);
    expect(done.status).toBe(201);
    ({ trip } = done.body);
    expect((await refused(guard, out, {}, `back-${out}`)).body.trip).toBe(trip);
    expect((await refused({ role: 'LANE_CONTROLLER' }, out)).body.code).toBe('already-returned');
    await gate.wait(1);
    expect(await get(`clearances/${out}`, guard)).toMatchObject({ returned: { trip, reason: 'quarantine-refused' } });
    expect(await seen(trip)).toMatchObject({ status: 'ACCEPTED', direction: 'IMPORT', refusedFrom: out });
  });

  it('is for quarantine and customs, without a fee, and goes to a yard and a bay, not to a border lane', async () => {
    const clearance = await get(`clearances/${trip}`, customs);
    expect(clearance).toMatchObject({ status: 'OPEN', direction: 'IMPORT', refusedFrom: out });
    expect(clearance.crossedAt).toBeDefined();
    const agencies = clearance.checks.map(({ agency }: { agency: string }) => agency);
    expect(agencies).toEqual(expect.arrayContaining(['PLANT_ANIMAL_QUARANTINE', 'CUSTOMS']));
    expect(agencies).not.toContain('GATE_FEE');
    await gate.checkIn(trip, 'HN-NHAP');
    expect(await get(`tickets/${trip}`, dispatcher)).toMatchObject({ status: 'WAITING', stage: 'BAY' });
  });

  it('is told by the day’s report, and is no import when it is cleared', async () => {
    const before = await figures();
    expect(before).toMatchObject({ exportFruit: 1, returnedByFarSide: 1, importGoods: 0 });
    await gate.passChecks(trip);
    expect((await get(`clearances/${trip}`, customs)).status).toBe('CLEARED');
    expect(await figures()).toEqual(before);
  });

  it('may be declared again, and come back emptied', async () => {
    const again = await gate.declare(durian({ ...(await planned()), vehicle }));
    await exported(again);
    const open = await refused(guard, again, { emptied: true });
    expect(open.body.code).toBe('vehicle-already-declared');
    const left = await post(customs, `clearances/${trip}/confirm-left-supervision`);
    expect([left.status, left.body.code]).toEqual([200, undefined]);
    await gate.wait(1);
    const emptied = await refused({ role: 'LANE_CONTROLLER' }, again, { emptied: true, reason: 'buyer-refused' });
    expect(emptied.status).toBe(201);
    await gate.wait(1);
    expect(await seen(emptied.body.trip)).toMatchObject({ cargo: 'EMPTY', class: 'EMPTY', refusedFrom: again });
    const { checks } = await get(`clearances/${emptied.body.trip}`, customs);
    expect(checks.map(({ rule }: { rule: string }) => rule)).toContain('returned-by-far-side');
  });
});
