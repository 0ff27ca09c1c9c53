import { jest } from '@jest/globals';
import { Clearing, dispatcher } from '../clearance/clearing.js';
import { ask, declareFrom, type Answer } from '../declarations/declaring.js';
import { ask as askSetting } from '../settings/settings-api.js';
import { startApp, type RunningApp } from '../running-app.js';
import { demoPerson, type Who } from '../sign-in.js';

jest.setTimeout(60_000);

const hanoi = (time: string) => new Date(`2026-11-23T${time}:00.000+07:00`).toISOString();

let running: RunningApp;
let clearing: Clearing;
beforeAll(async () => {
  running = await startApp({ CLOCK: 'stepped', CLOCK_START: hanoi('08:00') });
  declareFrom(hanoi('08:00'));
  clearing = new Clearing(running);
  await clearing.worker().start();
  await clearing.present();
}, 60_000);
afterAll(async () => {
  await clearing?.worker().stop();
  await running?.stop();
});

const ADMIN: Who = { role: 'ADMIN' };

describe('A gate that takes the product into use', () => {
  const controller: Who = { role: 'LANE_CONTROLLER' };
  const supervisor: Who = { role: 'SUPERVISOR' };
  const province: Who = { role: 'PROVINCE' };
  const PATH = 'gate-phase/HUU_NGHI';
  const post = (by: Who, path: string, body: object = {}): Promise<Answer> => ask(running, 'POST', path, { by, body });
  const get = (path: string, by?: Who): Promise<Answer> => ask(running, 'GET', path, by ? { by } : {});
  const clockAt = async (time: string) => {
    const { status, body } = await post(ADMIN, 'clock/tick', { to: hanoi(time) });
    if (status !== 200) throw new Error(`The clock did not move: ${JSON.stringify(body)}`);
  };
  const seen = async () => (await askSetting(running, `GET ${PATH}`, { by: supervisor })).body.revision as number;
  const propose = async (value: object, by = supervisor) =>
    askSetting(running, `POST ${PATH}/changes`, { by, seen: await seen(), body: { value } });
  const agreed = async (value: object) => {
    const { body } = await propose(value);
    return askSetting(running, `POST ${PATH}/changes/${body.change}/confirm`, { by: province, seen: await seen() });
  };
  const arrived = async () => {
    const declaration = await clearing.opened({
      plannedFrom: hanoi('08:00'),
      plannedTo: hanoi('18:00'),
      quarantineCertificate: { number: 'KDTV-1', validUntil: '2026-12-01T00:00:00.000Z' },
    });
    const arrival = { declaration, yard: 'HN-XUAN-CUONG', witness: 'YARD_SCAN' };
    expect((await post({ role: 'YARD_OPERATOR' }, 'check-ins', arrival)).status).toBe(201);
    return declaration;
  };
  const ticketOf = async (ticket: string) => (await get(`tickets/${ticket}`, controller)).body;
  const suggestions = async () => (await get('gates/HUU_NGHI/suggestions', controller)).body;
  const lookedUp = async (ticket: string) => {
    const { code } = await ticketOf(ticket);
    const { content } = (await get(`declarations/${ticket}`, dispatcher)).body;
    return (await get(`ticket-lookup?code=${code}&plateEnd=${content.vehicle.plate.replaceAll(/\W/g, '').slice(-3)}`))
      .body;
  };
  let first: string;
  let second: string;

  it('is live as long as nobody says otherwise, and goes back only with a reason and a second person', async () => {
    expect((await get('gates/HUU_NGHI')).body.phase).toEqual({ phase: 'LIVE' });
    expect((await get('clock')).body.training).toBe(false);
    expect((await post(ADMIN, 'training/reset')).status).toBe(404);
    const shadow = { phase: 'SHADOW', firms: [], routes: [] };
    const bare = await propose(shadow);
    expect(bare).toMatchObject({ status: 422, body: { fields: [{ path: 'value.reason', code: 'gate-phase-back' }] } });
    const { body } = await propose({ ...shadow, reason: 'START_OF_OPERATION' });
    expect(body.status).toBe('PROPOSED');
    const alone = await askSetting(running, `POST ${PATH}/changes/${body.change}/confirm`, {
      by: supervisor,
      seen: await seen(),
    });
    expect(alone.body.code).toBe('second-person-needed');
    const confirmed = await askSetting(running, `POST ${PATH}/changes/${body.change}/confirm`, {
      by: province,
      seen: await seen(),
    });
    expect(confirmed.body.status).toBe('SET');
    await clockAt('08:01');
    expect((await get('gates/HUU_NGHI')).body.phase).toMatchObject({ phase: 'SHADOW' });
    expect((await get('gates/HUU_NGHI/board', controller)).body.state.phases).toMatchObject([{ phase: 'SHADOW' }]);
    expect((await get('gates/TAN_THANH')).body.phase).toEqual({ phase: 'LIVE' });
  });

  it('records in the shadow what people did: the machine calls nobody, and no clock runs against a vehicle', async () => {
    const { lanes } = (await get('gates/HUU_NGHI')).body;
    for (const { lane, kind, direction } of lanes)
      if (kind === 'BORDER' && direction === 'EXPORT') {
        const body = { mode: 'AUTO' };
        const set = await ask(running, 'PUT', `gates/HUU_NGHI/lanes/${lane}/mode`, { by: controller, body });
        expect(set.status).toBe(200);
      }
    first = await arrived();
    await clockAt('08:03');
    second = await arrived();
    await clockAt('08:05');
    expect((await ticketOf(first)).status).toBe('WAITING');
    const suggested = await suggestions();
    expect(suggested).toMatchObject({ phase: 'SHADOW', suggestions: [{ ticket: first }] });
    const { lane } = suggested.suggestions[0];
    expect((await post(controller, `lanes/${lane}/calls`, { ticket: first })).status).toBe(201);
    await clockAt('08:06');
    expect(await lookedUp(first)).toMatchObject({ status: 'CALLED', binding: false });
    await clockAt('09:30');
    expect((await ticketOf(first)).call).toMatchObject({ overtaken: false });
  });

  it('holds its figures against those that the board counts by hand, day by day', async () => {
    const figures = {
      exportFruit: 0,
      exportOther: 0,
      importGoods: 7,
      importNewVehicles: 0,
      sentToOtherGate: 0,
      leftFruit: 1,
      leftOther: 0,
      leftUnregistered: 0,
    };
    const enter = (day: string, more: object = {}, by = supervisor) =>
      ask(running, 'PUT', `gates/HUU_NGHI/official-figures/${day}`, { by, body: { ...figures, ...more } });
    expect((await enter('2026-11-24')).body.code).toBe('official-day-to-come');
    expect((await enter('2026-11-22', {}, { role: 'SUPERVISOR', gate: 'TAN_THANH' })).body.code).toBe('wrong-gate');
    expect((await enter('2026-11-22', { importGoods: 20 })).body.version).toBe(1);
    const { body } = await enter('2026-11-22', { importGoods: 21 });
    expect(body.version).toBe(2);
    const entered = await enter('2026-11-23');
    const after = entered.body.log.position;
    const days = (await get(`gates/HUU_NGHI/comparisons?after=${after}`, province)).body;
    expect(days).toMatchObject({
      stale: false,
      items: [
        { day: '2026-11-23', phase: 'SHADOW', outside: 1, trend: 'CLOSER' },
        { day: '2026-11-22', phase: 'LIVE', officialVersion: 2, outside: 1, apart: 22 },
      ],
    });
    const cell = (name: string) => days.items[0].cells.find((each: { cell: string }) => each.cell === name);
    expect(cell('importGoods')).toEqual({ cell: 'importGoods', ours: 0, official: 7, difference: -7, within: false });
    expect(cell('leftFruit').within).toBe(true);
    const page = (await get(`gates/HUU_NGHI/comparisons?limit=1&after=${after}`, province)).body;
    expect(page.items).toHaveLength(1);
    const rest = (await get(`gates/HUU_NGHI/comparisons?limit=1&cursor=${page.next}`, province)).body;
    expect(rest).toMatchObject({ items: [{ day: '2026-11-22' }] });
    expect(rest.next).toBeUndefined();
  });

  it('takes over what stands in its yards with the times at which it came, told by one person and confirmed by another', async () => {
    const operator: Who = { role: 'YARD_OPERATOR' };
    const declared = async (plate: string) =>
      clearing.opened({
        vehicle: { country: 'VN', plate, type: 'CONTAINER_TRUCK' },
        plannedFrom: hanoi('09:40'),
        plannedTo: hanoi('18:00'),
        quarantineCertificate: { number: 'KDTV-1', validUntil: '2026-12-01T00:00:00.000Z' },
      });
    const standing = (plate: string, arrivedAt: string, more: object = {}) => ({
      country: 'VN',
      plate,
      direction: 'EXPORT',
      yard: 'HN-XUAN-CUONG',
      arrivedAt,
      ...more,
    });
    const yesterday = '2026-11-22T18:00:00.000+07:00';
    const [late, early] = [await declared('12C-881.01'), await declared('12C-882.02')];
    const path = 'gates/HUU_NGHI/opening-balances';
    const list = (...vehicles: object[]) => post(operator, path, { vehicles });
    const told = await list(
      standing('12c 88101', hanoi('07:00')),
      standing('12C-882.02', yesterday),
      standing('12C-883.03', yesterday),
      standing('12C-881.01', yesterday),
      standing('12C-882.02', yesterday, { yard: 'HN-NOWHERE' }),
      standing('12C-882.02', '2026-10-01T00:00:00.000Z'),
    );
    expect(told).toMatchObject({ status: 201, body: { listed: 2 } });
    expect(told.body.refused.map(({ path: row, code }: { path: string; code: string }) => `${row} ${code}`)).toEqual([
      'vehicles.2 opening-not-declared',
      'vehicles.3 opening-stands-twice',
      'vehicles.4 yard-unknown-here',
      'vehicles.5 opening-arrival-implausible',
    ]);
    expect((await list(standing('12C-882.02', yesterday))).body.code).toBe('opening-stands-twice');
    const confirm = `${path}/${told.body.balance}/confirm`;
    // Somebody of another yard can neither tell nor compare what stands in this one.
    const elsewhere: Who = { role: 'YARD_OPERATOR', gate: 'TAN_THANH' };
    const posting = { roles: ['YARD_OPERATOR'], gate: 'HUU_NGHI', yards: ['HN-KIEM-HOA'] };
    const posted = await ask(running, 'PUT', `people/${demoPerson(elsewhere).id}/posting`, {
      by: ADMIN,
      body: posting,
    });
    expect(posted.status).toBe(200);
    const theirs = await post(elsewhere, path, { vehicles: [standing('12C-881.01', yesterday)] });
    expect(theirs.body).toMatchObject({ code: 'opening-nobody', fields: [{ path: 'vehicles.0', code: 'wrong-yard' }] });
    expect((await post(elsewhere, confirm)).body.code).toBe('wrong-yard');
    expect((await post(operator, confirm)).body.code).toBe('opening-second-person');
    expect((await post(supervisor, confirm)).body.status).toBe('CONFIRMED');
    expect((await post(supervisor, confirm)).body.code).toBe('opening-decided');
    await clockAt('09:32');
    expect(await ticketOf(early)).toMatchObject({ status: 'WAITING', waitingSince: new Date(yesterday).toISOString() });
    expect(await ticketOf(late)).toMatchObject({ status: 'WAITING', waitingSince: hanoi('07:00') });
    const [shown] = (await get(path, operator)).body.items;
    expect(shown.vehicles[1]).toMatchObject({ plate: '12C-882.02', code: (await ticketOf(early)).code });
    const [ends] = (await get(path, supervisor)).body.items;
    expect(ends.vehicles[1].plate).toBeUndefined();
    expect(ends.vehicles[1]).toMatchObject({ plateEnd: '202' });
    // Before whoever came later, also before him who was scanned this morning.
    const { suggestions: chosen } = await suggestions();
    expect(chosen[0]).toMatchObject({ ticket: early });
    const { next } = (await get('gates/HUU_NGHI/board', controller)).body.state;
    const codes = await Promise.all([early, late, second].map(async (each) => (await ticketOf(each)).code));
    expect(next.EXPORT.codes).toEqual(codes);
    const report = (await get('reports/daily/2026-11-22', province)).body;
    const ofGate = report.gates.find(({ gate }: { gate: string }) => gate === 'HUU_NGHI');
    expect(ofGate.figures.leftFruit).toBe(1);
    expect((await list(standing('12C-881.01', yesterday))).body.code).toBe('opening-nobody');
  });

  it('calls by itself in the pilot who is named, and everybody once it is live', async () => {
    expect((await propose({ phase: 'PILOT', firms: [], routes: [] })).body.fields).toMatchObject([
      { path: 'value.routes', code: 'gate-pilot-of-nobody' },
    ]);
    expect((await agreed({ phase: 'PILOT', firms: [], routes: ['HN-1116'] })).status).toBe(200);
    await clockAt('09:35');
    expect((await ticketOf(second)).status).toBe('WAITING');
    const own = demoPerson(dispatcher).posting.firm;
    expect((await agreed({ phase: 'PILOT', firms: [own], routes: [] })).status).toBe(200);
    await clockAt('09:40');
    expect((await ticketOf(second)).status).toBe('CALLED');
    expect(await lookedUp(second)).toMatchObject({ binding: true });
    expect((await agreed({ phase: 'LIVE', firms: [], routes: [] })).status).toBe(200);
    await clockAt('09:45');
    expect((await get('gates/HUU_NGHI')).body.phase).toMatchObject({ phase: 'LIVE' });
    expect((await get('gates/HUU_NGHI/board', controller)).body.state.phases.at(-1)).toMatchObject({ phase: 'LIVE' });
    const live = {
      vehicles: [{ country: 'VN', plate: '12C-1', direction: 'EXPORT', yard: 'HN-X', arrivedAt: hanoi('07:00') }],
    };
    expect((await post(supervisor, 'gates/HUU_NGHI/opening-balances', live)).body.code).toBe('gate-is-live');
    const third = await arrived();
    await clockAt('09:50');
    expect((await ticketOf(third)).status).toBe('CALLED');
  });
});
