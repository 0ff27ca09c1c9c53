import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { EventStore } from '../../src/shared/event-store/types.js';
import { EVERYONE, OFFICER, dispatcher } from '../clearance/clearing.js';
import { ask, type Answer } from '../declarations/declaring.js';
import type { Who } from '../sign-in.js';
import { tellFrom } from '../story.js';

const ROOT = join(import.meta.dirname, '..', '..');
const yard: Who = { role: 'YARD_OPERATOR' };
const controller: Who = { role: 'LANE_CONTROLLER' };
const hanoi = (time: string, day = '23') => new Date(`2026-11-${day}T${time}:00.000+07:00`).toISOString();

const story = tellFrom(hanoi('06:00'));
const { post } = story;
const clockAt = (time: string, day = '23') => story.clockAt(hanoi(time, day));

const get = (path: string, by: Who = controller) => story.get(path, by);
const window = { plannedFrom: hanoi('08:00'), plannedTo: hanoi('18:00', '25') };
const papers = { quarantineCertificate: { number: 'KDTV-1', validUntil: '2026-12-01T00:00:00.000Z' } };
const declared = (changes: object = {}) => story.clearing.opened({ ...window, ...papers, ...changes });
const book = (declaration: string, time: string, day = '23') =>
  post(dispatcher, 'tickets', { declaration, hour: hanoi(time, day) });
const seen = (declaration: string, at = 'HN-XUAN-CUONG') =>
  post(yard, 'check-ins', { declaration, yard: at, witness: 'YARD_SCAN' });
const ticketOf = async (ticket: string) => (await get(`tickets/${ticket}`)).body;
const board = async () => (await get('gates/HUU_NGHI/board')).body.state;
const countOf = async (count: string) => (await board()).counts[count] ?? { waiting: 0, called: 0 };
const taken = async (time: string, kind = 'PERISHABLE', day = '23') => {
  const { body } = await get(`slots?route=HN-1119&direction=EXPORT&class=${kind}&day=2026-11-${day}`);
  return body.hours.find(({ hour }: { hour: string }) => hour === hanoi(time, day)).taken as number;
};
const withdraw = (declaration: string) => post(dispatcher, `declarations/${declaration}/withdraw`);
async function correct(declaration: string, changes: readonly object[]): Promise<Answer> {
  const { headers, status } = await get(`declarations/${declaration}`, dispatcher);
  expect(status).toBe(200);
  const tag = { 'if-match': headers.get('etag') ?? '' };
  return ask(story.running, 'PATCH', `declarations/${declaration}`, {
    by: dispatcher,
    headers: tag,
    body: { changes },
  });
}
async function called(ticket: string): Promise<string> {
  const { body } = await get('gates/HUU_NGHI/suggestions');
  const { lane } = body.suggestions.find((each: { ticket: string }) => each.ticket === ticket);
  expect((await post(controller, `lanes/${lane}/calls`, { ticket })).status).toBe(201);
  return lane;
}
/** Of another chapter of the tariff: what was fruit is ordinary cargo. */
const GENERAL = [{ path: 'goods.0.hs', value: '85171300' }];
const FRUIT = [{ path: 'goods.0.hs', value: '08106000' }];
const OTHER_ROUTE = [{ path: 'route', value: 'HN-1116' }];

describe('A booking whose vehicle does not come', () => {
  let absent: string;
  let surprised: string;

  it('is kept through the tolerance of its hour and a grace', async () => {
    [absent, surprised] = [await declared(), await declared()];
    await book(absent, '09:00');
    await book(surprised, '11:00');
    await clockAt('12:59');
    expect((await ticketOf(absent)).status).toBe('BOOKED');
  });

  it('lapses then and gives its place back, while a late vehicle still comes and queues live', async () => {
    expect(await taken('09:00')).toBe(1);
    await clockAt('13:00');
    expect((await ticketOf(absent)).status).toBe('RELEASED');
    expect(await taken('09:00')).toBe(0);
    const { status, body } = await seen(absent);
    expect([status, body.status, body.hour]).toEqual([201, 'WAITING', undefined]);
    expect((await post(dispatcher, `tickets/${absent}/give-back`)).status).toBe(200);
  });

  it('is kept when its gate was closed in that hour', async () => {
    const late = await declared();
    await book(late, '16:00');
    const announced = await post({ role: 'SUPERVISOR' }, 'gates/HUU_NGHI/routes/HN-1119/closures', {
      direction: 'EXPORT',
      from: hanoi('16:20'),
      to: hanoi('16:40'),
      reason: 'FAR_SIDE',
    });
    expect([announced.status, announced.body.code]).toEqual([201, undefined]);
    await clockAt('15:00');
    expect((await ticketOf(surprised)).status).toBe('RELEASED');
    await clockAt('09:00', '24');
    expect((await ticketOf(late)).status).toBe('BOOKED');
    await withdraw(late);
  });

  it('is kept while the gate is closed, and lapses when it opens', async () => {
    const evening = await declared();
    await book(evening, '17:00', '24');
    await clockAt('22:00', '24');
    expect((await ticketOf(evening)).status).toBe('BOOKED');
    await clockAt('09:00', '25');
    expect((await ticketOf(evening)).status).toBe('RELEASED');
  });
});

describe('A ticket whose declaration is corrected', () => {
  beforeAll(() => clockAt('10:00', '25'));

  it('keeps its hour in its new class', async () => {
    const ticket = await declared();
    await book(ticket, '14:00', '25');
    const corrected = await correct(ticket, GENERAL);
    expect([corrected.status, corrected.body.errors]).toEqual([200, undefined]);
    await clockAt('10:01', '25');
    expect(await ticketOf(ticket)).toMatchObject({ status: 'BOOKED', class: 'ORDINARY', hour: hanoi('14:00', '25') });
    expect([await taken('14:00', 'PERISHABLE', '25'), await taken('14:00', 'ORDINARY', '25')]).toEqual([1, 0]);
    const listed = await get('tickets?status=BOOKED', dispatcher);
    expect(listed.body.items).toMatchObject([{ ticket, class: 'ORDINARY' }]);
    await post(dispatcher, `tickets/${ticket}/give-back`);
    await clockAt('10:02', '25');
    expect(await taken('14:00', 'PERISHABLE', '25')).toBe(0);
  });

  it('loses the hour of a route that it leaves, and is told so before', async () => {
    const ticket = await declared();
    const preview = () => get(`declarations/${ticket}/corrections/preview?path=route`, dispatcher);
    expect((await preview()).body.keepsPlace).toBe(true);
    await book(ticket, '15:00', '25');
    expect((await preview()).body.keepsPlace).toBe(false);
    expect((await correct(ticket, OTHER_ROUTE)).status).toBe(200);
    await clockAt('10:03', '25');
    expect((await ticketOf(ticket)).status).toBe('RELEASED');
    expect(await taken('15:00', 'PERISHABLE', '25')).toBe(0);
    expect((await book(ticket, '15:00', '25')).body).toMatchObject({ status: 'BOOKED', route: 'HN-1116' });
    await withdraw(ticket);
    await clockAt('10:04', '25');
  });

  it('waits on in its new class, and the board counts it there', async () => {
    const ticket = await declared();
    await seen(ticket);
    await clockAt('10:05', '25');
    const { waitingSince } = await ticketOf(ticket);
    expect((await countOf('EXPORT.PERISHABLE')).waiting).toBe(1);
    await correct(ticket, GENERAL);
    await clockAt('10:06', '25');
    expect(await ticketOf(ticket)).toMatchObject({ status: 'WAITING', class: 'ORDINARY', waitingSince });
    expect((await countOf('EXPORT.PERISHABLE')).waiting).toBe(0);
    expect((await countOf('EXPORT.ORDINARY')).waiting).toBe(1);
    const lane = await called(ticket);
    await clockAt('10:07', '25');
    expect(await countOf('EXPORT.ORDINARY')).toMatchObject({ waiting: 0, called: 1 });
    await correct(ticket, FRUIT);
    await clockAt('10:08', '25');
    expect(await ticketOf(ticket)).toMatchObject({ status: 'CALLED', class: 'PERISHABLE', call: { lane } });
    expect(await countOf('EXPORT.ORDINARY')).toMatchObject({ waiting: 0, called: 0 });
    expect(await countOf('EXPORT.PERISHABLE')).toMatchObject({ waiting: 0, called: 1 });
    await withdraw(ticket);
    await clockAt('10:09', '25');
    expect(await countOf('EXPORT.PERISHABLE')).toMatchObject({ waiting: 0, called: 0 });
  });

  it('is called to a lane of its new route; the call to the old one is taken back', async () => {
    const ticket = await declared();
    await seen(ticket);
    await clockAt('10:15', '25');
    expect(['HN-X1', 'HN-X2', 'HN-X3']).toContain(await called(ticket));
    await correct(ticket, OTHER_ROUTE);
    await clockAt('10:16', '25');
    expect(await ticketOf(ticket)).toMatchObject({ status: 'WAITING', route: 'HN-1116' });
    expect(await called(ticket)).toBe('HN-X4');
    await post(controller, 'lanes/HN-X4/admissions', { ticket });
    expect((await correct(ticket, [{ path: 'route', value: 'HN-1119' }])).body.code).toBe('vehicle-in-lane');
    await post(controller, 'lanes/HN-X4/vacate', { ticket });
  });
});

describe('A ticket whose declaration is withdrawn', () => {
  const withdrawn = async (ticket: string, time: string) => {
    expect((await withdraw(ticket)).status).toBe(200);
    await clockAt(time, '25');
    return (await ticketOf(ticket)).status;
  };
  const calledTo = async () => Object.values((await board()).lanes).flatMap((lane) => (lane as { called: [] }).called);

  it('is released while it waits', async () => {
    const ticket = await declared();
    await seen(ticket);
    await clockAt('11:00', '25');
    expect((await countOf('EXPORT.PERISHABLE')).waiting).toBe(1);
    expect(await withdrawn(ticket, '11:01')).toBe('RELEASED');
    expect((await countOf('EXPORT.PERISHABLE')).waiting).toBe(0);
    expect((await get('gates/HUU_NGHI/suggestions')).body.suggestions).toEqual([]);
  });

  it('is released when it is called, and no lane waits for it', async () => {
    const ticket = await declared();
    await seen(ticket);
    await clockAt('11:10', '25');
    await called(ticket);
    await clockAt('11:11', '25');
    expect(await calledTo()).toHaveLength(1);
    expect(await withdrawn(ticket, '11:12')).toBe('RELEASED');
    expect(await calledTo()).toEqual([]);
    expect((await countOf('EXPORT.PERISHABLE')).called).toBe(0);
  });

  it('is not admitted between the withdrawal and its release', async () => {
    const ticket = await declared();
    await seen(ticket);
    await clockAt('11:20', '25');
    const lane = await called(ticket);
    await story.clearing.worker().stop();
    await withdraw(ticket);
    const { status, body } = await post(controller, `lanes/${lane}/admissions`, { ticket });
    expect([status, body.code]).toEqual([409, 'vehicle-not-ready']);
    await story.clearing.worker().start();
    await clockAt('11:21', '25');
    expect((await ticketOf(ticket)).status).toBe('RELEASED');
  });

  it('holds its lane when it was admitted: the withdrawal is refused', async () => {
    const ticket = await declared();
    await seen(ticket);
    await clockAt('11:30', '25');
    const lane = await called(ticket);
    await post(controller, `lanes/${lane}/admissions`, { ticket });
    expect((await withdraw(ticket)).body.code).toBe('vehicle-in-lane');
    await clockAt('11:31', '25');
    expect(await ticketOf(ticket)).toMatchObject({ status: 'ADMITTED', lane });
    await post(controller, `lanes/${lane}/vacate`, { ticket });
  });
});

describe('The waits that the board shows of imports', () => {
  it('are those for a bay, and each stage is waited for anew', async () => {
    const ticket = await declared({
      direction: 'IMPORT',
      vehicle: { country: 'CN', plate: '桂F12345', type: 'CONTAINER_TRUCK' },
      customsDeclarations: ['101234567890'],
    });
    await story.clearing.command(ticket, 'confirm-crossing', { by: OFFICER.BORDER_GUARD, body: {} });
    await clockAt('12:00', '25');
    await seen(ticket, 'HN-NHAP');
    await clockAt('12:40', '25');
    const bay = await called(ticket);
    await clockAt('12:41', '25');
    const count = `IMPORT.${(await ticketOf(ticket)).class}`;
    expect((await countOf(count)).medianWaitMinutes).toBe(40);
    await post(controller, `lanes/${bay}/admissions`, { ticket });
    await story.clearing.passAll(ticket, EVERYONE);
    await clockAt('13:30', '25');
    await post(controller, `lanes/${bay}/vacate`, { ticket });
    await clockAt('13:45', '25');
    expect(await countOf(count)).toMatchObject({ waiting: 1, called: 0, medianWaitMinutes: 40 });
    await called(ticket);
    await clockAt('13:46', '25');
    expect(await countOf(count)).toMatchObject({ waiting: 0, called: 1, medianWaitMinutes: 40 });
    const store = story.running.app.get(EventStore, { strict: false });
    const calls = await store.readAfter(0, 10_000, ['TicketCalled']);
    const waits = calls
      .filter(({ data }) => (data as { ticket: string }).ticket === ticket)
      .map(({ data }) => (data as { waitedMinutes: number }).waitedMinutes);
    expect(waits).toEqual([40, 15]);
  });
});

describe('The calls of these days', () => {
  it('are those of the published policy, as the command beside a system in simulated time tells', async () => {
    const hooks = join(ROOT, 'bin', 'typescript-hooks.mjs');
    const command = ['--import', hooks, join(ROOT, 'src', 'cli', 'verify-calls.ts')];
    const env = { PATH: process.env['PATH'], DATABASE_URL: story.running.databaseUrl };
    const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: ROOT, env });
    expect(stdout).toMatch(/^\d+ calls by the policy, 0 of them wrong; 0 calls by hand, 0 out of turn\.$/m);
    expect(Number.parseInt(stdout)).toBeGreaterThan(5);
  });
});
