import { jest } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { EndUnansweredCall } from '../../src/border/queue/calling/end-unanswered-call/end-unanswered-call.handler.js';
import { verifyCalls } from '../../src/border/queue/verify-calls.js';
import { EventStore } from '../../src/shared/event-store/types.js';
import { Clearing } from '../clearance/clearing.js';
import { ask, type Answer } from '../declarations/declaring.js';
import { at } from '../queue/at-the-gate.js';
import { startApp, type RunningApp } from '../running-app.js';
import { demoPerson, signIn, type Who } from '../sign-in.js';

jest.setTimeout(60_000);

const supervisor: Who = { role: 'SUPERVISOR' };
const controller: Who = { role: 'LANE_CONTROLLER' };
const yardOperator: Who = { role: 'YARD_OPERATOR' };
const hanoi = (time: string) => new Date(`2026-11-23T${time}:00.000+07:00`);

let running: RunningApp;
let clearing: Clearing;
let store: EventStore;
beforeAll(async () => {
  running = await startApp({ CLOCK: 'stepped', CLOCK_START: hanoi('08:00').toISOString() });
  clearing = new Clearing(running);
  store = running.app.get(EventStore, { strict: false });
  await clearing.worker().start();
  await clearing.present();
});
afterAll(async () => {
  await clearing?.worker().stop();
  await running?.stop();
});

const post = (by: Who, path: string, body: object = {}): Promise<Answer> => ask(running, 'POST', path, { by, body });
const get = (path: string, by?: Who): Promise<Answer> => ask(running, 'GET', path, by ? { by } : {});
/** Steps the clock; resolves when everything that follows is done. */
async function clockAt(time: string): Promise<void> {
  const { status, body } = await post({ role: 'ADMIN' }, 'clock/tick', { to: hanoi(time).toISOString() });
  if (status !== 200) throw new Error(`The clock did not move: ${JSON.stringify(body)}`);
}
const GATE = 'gates/HUU_NGHI';
const YARD = 'HN-XUAN-CUONG';
async function waiting(): Promise<string> {
  const declaration = await clearing.opened({
    plannedFrom: hanoi('08:00').toISOString(),
    plannedTo: hanoi('18:00').toISOString(),
    quarantineCertificate: { number: 'KDTV-1', validUntil: '2026-12-20T00:00:00.000Z' },
  });
  await post(yardOperator, 'check-ins', { declaration, yard: YARD, witness: 'YARD_SCAN' });
  return declaration;
}
const ticketOf = async (ticket: string) => (await get(`tickets/${ticket}`, controller)).body;
const suggestions = async () =>
  (await get(`${GATE}/suggestions`, controller)).body.suggestions as { lane: string; ticket: string }[];
const typesOf = async (ticket: string) => (await store.readStream(`ticket-${ticket}`)).map(({ type }) => type);
const board = async () => (await get(`${GATE}/board`, controller)).body.state;
const call = (lane: string, ticket: string) => post(controller, `lanes/${lane}/calls`, { ticket });

describe('A spill on a lane', () => {
  let called: string;
  let lane: string;
  let incident: string;

  it('stops calls there and gives who was called his place back, without a penalty', async () => {
    called = await waiting();
    await clockAt('08:05');
    await waiting();
    await clockAt('08:06');
    const [first] = await suggestions();
    lane = first?.lane ?? '';
    expect(first?.ticket).toBe(called);
    expect((await call(lane, called)).status).toBe(201);
    const { calledAt } = (await ticketOf(called)).call;
    const opened = await post(controller, `${GATE}/incidents`, { kind: 'SPILL', lanes: [lane] });
    expect(opened).toMatchObject({ status: 201, body: { kind: 'SPILL', lanes: [lane] } });
    incident = opened.body.incident;
    await clockAt('08:07');
    expect(await ticketOf(called)).toMatchObject({ status: 'WAITING' });
    expect((await typesOf(called)).slice(-2)).toEqual(['TicketCalled', 'CallWithdrawn']);
    const command = new EndUnansweredCall(called, calledAt, 'ANSWER', at(hanoi('09:30')));
    await running.app.get(CommandBus).execute(command);
    expect(await ticketOf(called)).toMatchObject({ status: 'WAITING' });
    expect((await suggestions()).map((each) => each.lane)).not.toContain(lane);
    expect((await call(lane, called)).status).toBe(409);
  });

  it('is shown on the board and in the list, and calls him first again once it is over', async () => {
    expect((await board()).incidents).toMatchObject({ [incident]: { kind: 'SPILL', lanes: [lane] } });
    expect((await board()).lanes[lane]).toMatchObject({ status: 'PAUSED', called: [] });
    expect((await suggestions())[0]?.ticket).toBe(called);
    expect(
      (await post({ ...controller, gate: 'TAN_THANH' }, `${GATE}/incidents/${incident}/close`)).body,
    ).toMatchObject({ code: 'wrong-gate' });
    expect((await post(controller, `${GATE}/incidents/${incident}/close`)).status).toBe(200);
    await clockAt('08:08');
    expect((await board()).incidents).toEqual({});
    expect((await board()).lanes[lane]).toMatchObject({ status: 'OPEN' });
    const { items } = (await get(`${GATE}/incidents`, supervisor)).body;
    expect(items).toMatchObject([{ incident, openedAt: hanoi('08:06').toISOString() }]);
    expect(items[0].closedAt).toBe(hanoi('08:07').toISOString());
    expect((await post(controller, `${GATE}/incidents/${incident}/close`)).body).toMatchObject({
      code: 'incident-unknown',
    });
  });
});

describe('A lane that closes', () => {
  it('gives who was called to it his place back at once', async () => {
    const [first] = await suggestions();
    const { lane = '', ticket = '' } = first ?? {};
    expect((await call(lane, ticket)).status).toBe(201);
    expect((await post(controller, `${GATE}/lanes/${lane}/close`)).status).toBe(200);
    await clockAt('08:09');
    expect(await ticketOf(ticket)).toMatchObject({ status: 'WAITING' });
    expect((await post(controller, `${GATE}/lanes/${lane}/open`)).status).toBe(200);
    await clockAt('08:10');
    expect((await suggestions())[0]?.ticket).toBe(ticket);
  });
});

describe('An accident in a yard', () => {
  it('lets nobody be called out of it until it is over, whoever calls in the same moment', async () => {
    const [first] = await suggestions();
    const { lane = '', ticket = '' } = first ?? {};
    const [opened, raced] = await Promise.all([
      post(supervisor, `${GATE}/incidents`, { kind: 'ACCIDENT', yard: YARD }),
      call(lane, ticket),
    ]);
    expect(opened.status).toBe(201);
    expect([201, 409]).toContain(raced.status);
    await clockAt('08:12');
    expect(await ticketOf(ticket)).toMatchObject({ status: 'WAITING' });
    expect(await suggestions()).toEqual([]);
    expect((await post(controller, `${GATE}/incidents/${opened.body.incident}/close`)).status).toBe(200);
    await clockAt('08:13');
    expect((await suggestions())[0]?.ticket).toBe(ticket);
  });
});

describe('A blocked route', () => {
  it('is closed as long as the incident stands, and open as usual after it', async () => {
    const blocked = { kind: 'LANE_BLOCKED', route: 'HN-1119' };
    const refused = await post(controller, `${GATE}/incidents`, { ...blocked, review: hanoi('08:00').toISOString() });
    expect(refused.body).toMatchObject({ code: 'review-over' });
    const review = hanoi('08:14').toISOString();
    const opened = await post(controller, `${GATE}/incidents`, { ...blocked, review });
    expect(opened).toMatchObject({ status: 201, body: { review } });
    await clockAt('08:15');
    const { items } = (await get(`${GATE}/closures?standing=true`, supervisor)).body;
    expect(items).toMatchObject([{ closure: opened.body.incident, review, reviewDue: true }]);
    expect(items[0].to).toBeUndefined();
    const route = async () =>
      (await get(GATE)).body.routes.find((each: { route: string }) => each.route === 'HN-1119').now[0];
    expect(await route()).toMatchObject({ direction: 'EXPORT', mode: 'CLOSED', reason: 'INCIDENT' });
    expect(await suggestions()).toEqual([]);
    expect((await post(supervisor, `${GATE}/incidents/${opened.body.incident}/close`)).status).toBe(200);
    await clockAt('08:16');
    expect(await route()).toMatchObject({ mode: 'NORMAL' });
    expect((await suggestions()).length).toBeGreaterThan(0);
  });

  it('leaves calls that anyone can verify', async () => {
    const verified = await verifyCalls((position, limit, types) => store.readAfter(position, limit, types));
    expect(verified.wrong).toEqual([]);
    expect(verified.calls).toBeGreaterThan(1);
  });
});

describe('What is in a yard', () => {
  const manifest = (by: Who, yard = YARD) => get(`${GATE}/yards/${yard}/manifest`, by);

  it('is listed in one action with UN numbers and ADR classes, dangerous goods first', async () => {
    const declaration = await clearing.opened({
      plannedFrom: hanoi('08:00').toISOString(),
      plannedTo: hanoi('18:00').toISOString(),
      goods: [{ hs: '27101225', description: 'Xăng', kg: 9000, packages: 1, un: 'UN1203' }],
      quarantineCertificate: undefined,
    });
    const seen = await post(yardOperator, 'check-ins', { declaration, yard: YARD, witness: 'YARD_SCAN' });
    expect(seen.status).toBe(201);
    const opened = await post(controller, `${GATE}/incidents`, { kind: 'FIRE', yard: YARD });
    const { status, body } = await manifest(supervisor);
    expect(status).toBe(200);
    expect(body).toMatchObject({ gate: 'HUU_NGHI', yard: YARD, dangerous: 1, drivers: 3 });
    expect(body.vehicles).toHaveLength(3);
    expect(body.vehicles[0]).toMatchObject({ cargo: 'DANGEROUS', dangerous: [{ un: 'UN1203', adr: '3' }], drivers: 1 });
    // Whoever looks for the vehicle sees its plate, others the end of it.
    const found = (await manifest(yardOperator)).body.vehicles[0];
    expect(found.plate).toMatch(/^12C/);
    expect(body.vehicles[0].plate).toBeUndefined();
    expect(found.plate.replace(/\W/g, '').endsWith(body.vehicles[0].plateEnd)).toBe(true);
    await post(controller, `${GATE}/incidents/${opened.body.incident}/close`);
  });

  it('is printed for the fire brigade, and each look is on record', async () => {
    const authorization = await signIn(running.url, yardOperator);
    const paper = await fetch(`${running.url}/api/v1/${GATE}/yards/${YARD}/manifest/pdf`, {
      headers: { authorization },
    });
    expect([paper.status, paper.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(
      Buffer.from(await paper.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    const log = (await get('access-log', { role: 'ADMIN' })).body.items as { route: string; person: string }[];
    const looks = log.filter(({ route }) => route.includes('/manifest'));
    expect(looks.map(({ person }) => person)).toEqual(
      expect.arrayContaining([yardOperator, supervisor].map((who) => demoPerson(who).id)),
    );
  });

  it('is told at its own gate alone, and of yards that are there', async () => {
    expect((await manifest({ ...supervisor, gate: 'TAN_THANH' })).body).toMatchObject({ code: 'wrong-gate' });
    expect((await manifest(supervisor, 'HN-NONE')).body).toMatchObject({ code: 'yard-unknown-here' });
    expect((await manifest({ role: 'DISPATCHER' })).body).toMatchObject({ code: 'not-allowed' });
  });
});
