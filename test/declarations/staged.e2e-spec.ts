import { jest } from '@jest/globals';
import { verifyCalls } from '../../src/border/queue/verify-calls.js';
import { LogWorker } from '../../src/shared/event-store/worker/log-worker.js';
import { EventStore } from '../../src/shared/event-store/types.js';
import { dispatcher } from '../clearance/clearing.js';
import { CONTROLLER, Crossing, YARD } from '../journey/crossing.js';
import { startApp, type RunningApp } from '../running-app.js';
import { ask as askSetting } from '../settings/settings-api.js';
import type { Who } from '../sign-in.js';
import { ask, declareFrom, durian, freshPlate, type Answer } from './declaring.js';

jest.setTimeout(120_000);

const MORNING = new Date('2026-11-23T01:00:00.000Z');
const XUAN_CUONG = 'HN-XUAN-CUONG';
const clerk: Who = { role: 'GATE_CLERK' };

let running: RunningApp;
let crossing: Crossing;
beforeAll(async () => {
  declareFrom(MORNING.toISOString());
  running = await startApp({ CLOCK: 'stepped', CLOCK_START: MORNING.toISOString() });
  await running.app.get(LogWorker).start();
  crossing = new Crossing(running, MORNING);
  await crossing.wait(1);
});
afterAll(() => running?.stop());

const post = (by: Who, path: string, body: object): Promise<Answer> => ask(running, 'POST', path, { by, body });
const get = async (path: string, by: Who, language = 'en'): Promise<Answer['body']> =>
  (await ask(running, 'GET', path, { by, headers: { 'accept-language': language } })).body;
const codes = (missing: readonly { stage: string; code: string }[]) =>
  missing.map(({ stage, code }) => `${stage} ${code}`);
const fieldsOf = ({ body }: Answer) => [body.code, ...(body.fields ?? []).map(({ path }: { path: string }) => path)];
const checkIn = (declaration: string) =>
  post(YARD, 'check-ins', { declaration, yard: XUAN_CUONG, witness: 'YARD_SCAN' });
async function correct(id: string, changes: object[], by: Who = dispatcher): Promise<Answer> {
  const { revision } = await get(`declarations/${id}`, by);
  const headers = { 'if-match': `"${revision}"` };
  return ask(running, 'PATCH', `declarations/${id}`, { by, headers, body: { changes } });
}
/** The first suggestion that names one of these tickets. */
async function suggested(...tickets: string[]): Promise<{ ticket: string; lane: string }> {
  for (let tries = 0; tries < 20; tries++) {
    await crossing.wait(1);
    const { suggestions } = await get('gates/HUU_NGHI/suggestions', CONTROLLER);
    const found = suggestions.find(({ ticket }: { ticket: string }) => tickets.includes(ticket));
    if (found) return found;
  }
  throw new Error(`None of ${tickets.join(', ')} is suggested`);
}

/** What a firm knows first. */
const begun = () => {
  const { direction, gate, route, plannedTo } = durian();
  const vehicle = { country: 'VN', plate: freshPlate(), type: 'CONTAINER_TRUCK' };
  const when = { plannedFrom: MORNING.toISOString(), plannedTo };
  return { direction, gate, route, ...when, vehicle, cargo: 'GENERAL', parties: { declarer: 'OWNER' } };
};

/** All of a lorry with steel. */
const STEEL = { hs: '73089099', description: 'Kết cấu thép', kg: 9000, packages: 3 };
const general = () => durian({ goods: [STEEL], plannedFrom: MORNING.toISOString(), quarantineCertificate: undefined });

describe('A firm that declares by steps', () => {
  let first: string;
  let second: string;
  let laneOfSteel: string;

  it('is accepted with what a place in the queue needs, and told what is missing, in three languages', async () => {
    const { status, body } = await post(dispatcher, 'declarations', begun());
    expect([status, body.status, body.cargo, body.class]).toEqual([201, 'ACCEPTED', 'GENERAL', 'ORDINARY']);
    expect(codes(body.missing)).toEqual([
      'CALL goods-missing',
      'CALL owner-missing',
      'CALL carrier-missing',
      'CALL driver-missing',
      'ADMIT container-missing',
      'ADMIT customs-number-missing',
    ]);
    first = body.id;
    const said = async (language: string) =>
      (await get(`declarations/${first}`, dispatcher, language)).missing[3].message;
    expect([await said('en'), await said('vi'), await said('zh')]).toEqual([
      'No driver is told yet',
      'Chưa khai lái xe',
      '尚未填写驾驶员',
    ]);
    expect((await get(`declarations/${first}`, dispatcher)).content).not.toHaveProperty('drivers.0');
  });

  it('is not accepted without as much as the kind of its goods', async () => {
    const { cargo: _, ...nothing } = begun();
    const { status, body } = await post(dispatcher, 'declarations', nothing);
    expect([status, body.fields.map(({ code }: { code: string }) => code)]).toEqual([422, ['goods-missing']]);
  });

  it('checks in, is passed over while something is missing for a call, and told so with its ticket', async () => {
    await crossing.wait(1);
    expect((await checkIn(first)).body).toMatchObject({ status: 'WAITING', class: 'ORDINARY' });
    await crossing.wait(5);
    second = (await post(dispatcher, 'declarations', general())).body.id;
    await crossing.wait(1);
    expect((await checkIn(second)).status).toBe(201);
    const { ticket, lane } = await suggested(first, second);
    expect(ticket).toBe(second);
    laneOfSteel = lane;
    expect(codes((await get(`tickets/${first}`, dispatcher)).missing)).toContain('CALL driver-missing');
    await post(CONTROLLER, `lanes/${lane}/calls`, { ticket: second });
    await crossing.wait(1);
    expect((await get('gates/HUU_NGHI/suggestions', CONTROLLER)).suggestions).toEqual([]);
  });

  it('is not called by hand either', async () => {
    const mode = (to: string) =>
      ask(running, 'PUT', `gates/HUU_NGHI/lanes/${laneOfSteel}/mode`, { by: CONTROLLER, body: { mode: to } });
    await mode('MANUAL');
    const byHand = await post(CONTROLLER, `lanes/${laneOfSteel}/calls`, { ticket: first, reason: 'SAFETY' });
    expect(fieldsOf(byHand)).toEqual([
      'declaration-incomplete',
      'goods',
      'parties.owner',
      'parties.carrier',
      'drivers',
    ]);
    expect(byHand.status).toBe(409);
    await mode('SUGGEST');
  });

  it('keeps the place that it had when it tells the rest, and is called', async () => {
    const third = (await post(dispatcher, 'declarations', general())).body.id;
    await crossing.wait(1);
    await checkIn(third);
    const { parties, drivers } = durian();
    const told = await correct(first, [
      { path: 'goods', value: [STEEL] },
      { path: 'parties', value: parties },
      { path: 'drivers', value: drivers },
    ]);
    expect(codes(told.body.missing)).toEqual(['ADMIT container-missing', 'ADMIT customs-number-missing']);
    expect(told.body.class).toBe('ORDINARY');
    const { ticket, lane } = await suggested(first, third);
    expect(ticket).toBe(first);
    expect((await post(CONTROLLER, `lanes/${lane}/calls`, { ticket })).status).toBe(201);
  });

  it('is admitted when the last is told', async () => {
    const { call } = await get(`tickets/${first}`, CONTROLLER);
    const admit = () => post(CONTROLLER, `lanes/${call.lane}/admissions`, { ticket: first });
    expect(fieldsOf(await admit())).toEqual(['declaration-incomplete', 'containers', 'customsDeclarations']);
    const { containers, customsDeclarations } = durian();
    await correct(first, [
      { path: 'containers', value: containers },
      { path: 'customsDeclarations', value: customsDeclarations },
    ]);
    expect((await admit()).status).toBe(201);
    expect((await get(`tickets/${first}`, dispatcher)).missing).toEqual([]);
  });

  it('was called as the published policy says', async () => {
    const store = running.app.get(EventStore);
    const { wrong, calls } = await verifyCalls((position, limit, types) => store.readAfter(position, limit, types));
    expect([wrong, calls]).toEqual([[], 2]);
  });
});

describe('A walk-in', () => {
  it('is declared by the clerk with plate, telephone, kind of goods and direction, and waits', async () => {
    const { vehicle, parties: _, ...rest } = begun();
    const body = {
      ...rest,
      vehicle: { ...vehicle, type: 'TRUCK' },
      contactPhone: '+84205000000',
      parties: { declarer: 'CARRIER' },
    };
    const declared = await post(clerk, 'declarations', { ...body, cargo: 'FRUIT' });
    expect([declared.status, declared.body.status, declared.body.cargo]).toEqual([201, 'ACCEPTED', 'FRUIT']);
    const { id } = declared.body;
    await crossing.wait(1);
    expect((await checkIn(id)).body.status).toBe('WAITING');
    const seen = await get(`declarations/${id}`, clerk);
    expect(seen.content.contactPhone).toBe('+84205000000');
    expect(seen.firm).toMatch(/^party-/);
    const told = await correct(id, [{ path: 'parties', value: durian().parties }], clerk);
    expect(codes(told.body.missing)).not.toContain('CALL carrier-missing');
  });
});

describe('The papers that an agency asks for', () => {
  const head: Who = { role: 'AGENCY_HEAD', agency: 'CUSTOMS' };
  const customs: Who = { role: 'CUSTOMS' };
  let id: string;
  let revision = 1;

  async function agreed(path: string, value: object): Promise<void> {
    const { change } = (await askSetting(running, `POST ${path}/changes`, { by: head, seen: 0, body: { value } })).body;
    const { status } = await askSetting(running, `POST ${path}/changes/${change}/confirm`, { by: customs, seen: 1 });
    expect(status).toBe(200);
  }
  const check = (verb: string, by: Who = customs, body: object = {}) =>
    ask(running, 'POST', `clearances/${id}/checks/CUSTOMS/${verb}`, {
      by,
      body,
      headers: { 'if-match': `"${revision}"` },
    });
  const customsCheck = async (by: Who) =>
    (await get(`clearances/${id}`, by)).checks.find(({ agency }: { agency: string }) => agency === 'CUSTOMS');
  async function corrected(path: string, value: unknown): Promise<void> {
    expect((await correct(id, [{ path, value }])).status).toBe(200);
    revision += 1;
    await crossing.wait(1);
  }

  it('are dated by its head with a second person, and missing on what is declared from then on', async () => {
    await agreed('required-papers/HUU_NGHI.CUSTOMS', {
      rules: [{ paper: 'ORIGIN_CERTIFICATE', until: 'CLEAR', hs: ['0810'], direction: 'EXPORT' }],
    });
    await agreed('required-checks/HUU_NGHI.CUSTOMS', { rules: [{ id: 'customs-at-the-gate', atGate: true }] });
    const { body } = await post(dispatcher, 'declarations', durian({ plannedFrom: MORNING.toISOString() }));
    expect(body.missing).toEqual([
      {
        path: 'goodsPapers',
        code: 'paper-missing-origin-certificate',
        stage: 'CLEAR',
        agency: 'CUSTOMS',
        message: 'Missing: Certificate of origin',
      },
    ]);
    id = body.id;
    await crossing.wait(1);
  });

  it('are found in order when they are told, before the vehicle is here, and shown to all', async () => {
    expect(fieldsOf(await check('papers-in-order'))).toEqual(['declaration-incomplete', 'goodsPapers']);
    const ended = await correct(id, [
      { path: 'goodsPapers', value: [{ kind: 'ORIGIN_CERTIFICATE', number: 'VN-CN 1', expires: '2026-11-01' }] },
    ]);
    expect(fieldsOf(ended)).toEqual(['invalid-declaration', 'goodsPapers.0.expires']);
    await corrected('goodsPapers', [{ kind: 'ORIGIN_CERTIFICATE', number: 'VN-CN 1', expires: '2027-11-01' }]);
    expect((await check('papers-in-order', { role: 'BORDER_GUARD' })).body.code).toBe('wrong-agency');
    expect((await check('papers-in-order')).status).toBe(200);
    expect((await check('papers-in-order')).body.code).toBe('papers-in-order-already');
    expect(await customsCheck(dispatcher)).toMatchObject({ status: 'WAITING', papersInOrder: { revision: 2 } });
    await crossing.wait(1);
    const { items } = await get('clearances/worklist?limit=100', customs);
    const own = items.find(({ declaration }: { declaration: string }) => declaration === id);
    expect(own).toMatchObject({ papersInOrder: { revision: 2 }, atGate: true });
    const { steps } = await get(`clearances/${id}/timeline`, dispatcher);
    expect(steps.at(-1)).toMatchObject({ type: 'PapersInOrder', agency: 'CUSTOMS', revision: 2 });
  });

  it('are looked at again when a field that the agency uses is corrected, which the firm is told before', async () => {
    const preview = await get(`declarations/${id}/corrections/preview?path=goods.0.kg`, dispatcher);
    expect(preview.reopens).toEqual(['CUSTOMS']);
    await corrected('goods.0.kg', 17_950);
    expect(await customsCheck(dispatcher)).not.toHaveProperty('papersInOrder');
    expect((await check('papers-in-order')).status).toBe(200);
    await corrected('drivers.0.phone', '+84205000001');
    expect(await customsCheck(dispatcher)).toMatchObject({ papersInOrder: { revision: 3 } });
  });

  it('do not pass the check where the agency passes it at the gate alone', async () => {
    const early = await check('pass');
    expect([early.status, early.body.code]).toEqual([409, 'vehicle-not-here']);
    expect((await checkIn(id)).status).toBe(201);
    expect((await check('pass')).status).toBe(200);
  });
});

describe('The steps of the fields at a gate', () => {
  const path = 'field-stages/HUU_NGHI';

  it('are its supervisor’s to set; what is declared from then on is asked by them', async () => {
    const by: Who = { role: 'SUPERVISOR' };
    const before = await askSetting(running, `GET ${path}`, { by });
    expect(before.body.value.fields).toContainEqual({ field: 'DRIVER', stage: 'CALL' });
    const twice = {
      fields: [
        { field: 'DRIVER', stage: 'CALL' },
        { field: 'DRIVER', stage: 'BOOK', direction: 'IMPORT' },
      ],
    };
    const refused = await askSetting(running, `POST ${path}/changes`, { by, seen: 0, body: { value: twice } });
    expect(refused.body.fields).toMatchObject([{ path: 'value.fields.1.field', code: 'field-stage-twice' }]);
    const value = { fields: [{ field: 'DRIVER', stage: 'BOOK' }] };
    expect((await askSetting(running, `POST ${path}/changes`, { by, seen: 0, body: { value } })).body.status).toBe(
      'SET',
    );
    const { body } = await post(dispatcher, 'declarations', begun());
    expect(codes(body.missing)).toEqual(['BOOK driver-missing']);
    await crossing.wait(1);
    const booking = await post(dispatcher, 'tickets', { declaration: body.id, hour: '2026-11-23T08:00:00.000Z' });
    expect(fieldsOf(booking)).toEqual(['declaration-incomplete', 'drivers']);
    expect(fieldsOf(await checkIn(body.id))).toEqual(['declaration-incomplete', 'drivers']);
  });
});
