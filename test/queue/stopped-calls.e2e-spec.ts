import { jest } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { CloseIncident, OpenIncident } from '../../src/border/gates/incidents/incidents.commands.js';
import { gateStream } from '../../src/border/gates/index.js';
import { CallTicket, CallTicketHandler } from '../../src/border/queue/calling/call-ticket/call-ticket.handler.js';
import { CallSuggestions } from '../../src/border/queue/calling/dispatcher/call-suggestions.js';
import { EndUnansweredCall } from '../../src/border/queue/calling/end-unanswered-call/end-unanswered-call.handler.js';
import { verifyCalls } from '../../src/border/queue/verify-calls.js';
import { EventStore } from '../../src/shared/event-store/types.js';
import { Clearing } from '../clearance/clearing.js';
import { ask, type Answer } from '../declarations/declaring.js';
import { storeAt, type StoreOfProcess } from '../event-store/store.js';
import { startApp, type RunningApp } from '../running-app.js';
import type { Who } from '../sign-in.js';
import { at, outcomes } from './at-the-gate.js';
import { OvertakenStore } from './overtaken-store.js';

jest.setTimeout(60_000);

const supervisor: Who = { role: 'SUPERVISOR' };
const controller: Who = { role: 'LANE_CONTROLLER' };
const yardOperator: Who = { role: 'YARD_OPERATOR' };
const hanoi = (time: string) => new Date(`2026-11-23T${time}:00.000+07:00`);
const GATE = 'gates/HUU_NGHI';
const YARD = 'HN-XUAN-CUONG';

let running: RunningApp;
let clearing: Clearing;
let store: EventStore;
let second: StoreOfProcess;
beforeAll(async () => {
  running = await startApp({ CLOCK: 'stepped', CLOCK_START: hanoi('08:00').toISOString() });
  clearing = new Clearing(running);
  store = running.app.get(EventStore, { strict: false });
  second = storeAt(running.databaseUrl);
  await clearing.worker().start();
  await clearing.present();
}, 60_000);
afterAll(async () => {
  await second?.close();
  await clearing?.worker().stop();
  await running?.stop();
});

const post = (by: Who, path: string, body: object = {}, key?: string): Promise<Answer> =>
  ask(running, 'POST', path, { by, body, ...(key !== undefined && { key }) });
const get = (path: string, by: Who): Promise<Answer> => ask(running, 'GET', path, { by });
async function clockAt(time: string): Promise<void> {
  const { status, body } = await post({ role: 'ADMIN' }, 'clock/tick', { to: hanoi(time).toISOString() });
  if (status !== 200) throw new Error(`The clock did not move: ${JSON.stringify(body)}`);
}
async function waiting(more: object = {}): Promise<string> {
  const declaration = await clearing.opened({
    plannedFrom: hanoi('08:00').toISOString(),
    plannedTo: hanoi('18:00').toISOString(),
    quarantineCertificate: { number: 'KDTV-1', validUntil: '2026-12-20T00:00:00.000Z' },
    ...more,
  });
  const seen = await post(yardOperator, 'check-ins', { declaration, yard: YARD, witness: 'YARD_SCAN' });
  expect(seen.status).toBe(201);
  return declaration;
}
const statusOf = async (ticket: string) => (await get(`tickets/${ticket}`, controller)).body.status;
const callOf = async (ticket: string) => (await get(`tickets/${ticket}`, controller)).body.call.calledAt as string;
const choices = () => running.app.get(CallSuggestions, { strict: false }).ofGate('HUU_NGHI');
async function choiceOf(ticket: string) {
  const choice = (await choices()).find((each) => each.ticket === ticket);
  if (!choice) throw new Error('It is not suggested');
  return choice;
}
async function called(ticket: string): Promise<string> {
  const { lane } = await choiceOf(ticket);
  expect((await post(controller, `lanes/${lane}/calls`, { ticket })).status).toBe(201);
  return lane;
}
const told = async (ticket: string, type: string) =>
  (await store.readStream(`ticket-${ticket}`)).filter((each) => each.type === type).map(({ data }) => data);
const incident = async (places: object): Promise<string> => {
  const opened = await post(controller, `${GATE}/incidents`, { kind: 'SPILL', ...places });
  expect(opened.status).toBe(201);
  return opened.body.incident;
};
const over = async (id: string) => expect((await post(controller, `${GATE}/incidents/${id}/close`)).status).toBe(200);
const close = (from: string, key: string) => {
  const order = { direction: 'EXPORT', from: hanoi(from).toISOString(), to: hanoi('12:00').toISOString() };
  const body = { ...order, reason: 'FAR_SIDE', cargo: ['FRUIT'] };
  return post(supervisor, `${GATE}/routes/HN-1119/closures`, body, key);
};
const lift = async (closure: string) =>
  expect((await post(supervisor, `${GATE}/routes/HN-1119/closures/${closure}/lift`)).status).toBe(200);

let fruit: string;

describe('Goods that are not taken any more', () => {
  it('have their calls taken back at once, with their place, while other goods keep theirs', async () => {
    fruit = await waiting();
    await clockAt('08:01');
    const phones = await waiting({
      goods: [{ hs: '85171300', description: 'phones', kg: 900, packages: 30 }],
      quarantineCertificate: undefined,
    });
    await clockAt('08:02');
    await called(fruit);
    await clockAt('08:03');
    await called(phones);
    const order = { direction: 'EXPORT', from: hanoi('08:03').toISOString(), reason: 'FAR_SIDE', cargo: ['FRUIT'] };
    expect((await post(controller, `${GATE}/routes/HN-1119/closures`, order)).status).toBe(403);
    const closed = await close('08:03', 'fruit-closed');
    expect(closed.status).toBe(201);
    expect((await close('08:03', 'fruit-closed')).body).toEqual(closed.body);
    await clockAt('08:04');
    expect([await statusOf(fruit), await statusOf(phones)]).toEqual(['WAITING', 'CALLED']);
    expect(await told(fruit, 'CallWithdrawn')).toMatchObject([{ reason: 'GOODS_CLOSED' }]);
    expect(await told(fruit, 'TicketOvertaken')).toEqual([]);
    await lift(closed.body.closure);
    await post(controller, `tickets/${phones}/withdraw-call`, { reason: 'ORDER' });
    expect((await post({ role: 'DISPATCHER' }, `tickets/${phones}/give-back`)).status).toBe(200);
    await clockAt('08:05');
  });

  it('have them taken back when a closure that was announced before begins, not earlier', async () => {
    await called(fruit);
    const closed = await close('08:10', 'fruit-later');
    expect(closed.status).toBe(201);
    await clockAt('08:09');
    expect(await statusOf(fruit)).toBe('CALLED');
    await clockAt('08:10');
    expect(await statusOf(fruit)).toBe('WAITING');
    expect(await told(fruit, 'CallWithdrawn')).toHaveLength(2);
    await lift(closed.body.closure);
    await clockAt('08:11');
  });
});

describe('A call in the moment in which an incident is declared', () => {
  it('is refused when the yard had its incident after the choice was made and before the call is written', async () => {
    const choice = await choiceOf(fruit);
    await second.store.load(gateStream('HUU_NGHI'));
    let opened = '';
    const overtaken = new OvertakenStore(second.store, async () => {
      opened = await incident({ yard: YARD });
    });
    const call = new CallTicket(choice, 'CONFIRMED', undefined, at(hanoi('08:11')));
    expect(await outcomes([new CallTicketHandler(overtaken).execute(call)])).toEqual({ 'yard-has-incident': 1 });
    expect(opened).not.toBe('');
    await clockAt('08:12');
    expect(await statusOf(fruit)).toBe('WAITING');
    await over(opened);
    await clockAt('08:13');
  });

  it('is taken back when its lane is paused after it', async () => {
    const choice = await choiceOf(fruit);
    await clearing.worker().stop();
    const opened = await incident({ lanes: [choice.lane] });
    // The lane is paused by what follows from the incident, and nothing has followed yet.
    const call = new CallTicket(choice, 'CONFIRMED', undefined, at(hanoi('08:13')));
    expect(await outcomes([new CallTicketHandler(store).execute(call)])).toEqual({ done: 1 });
    expect(await statusOf(fruit)).toBe('CALLED');
    await clearing.worker().start();
    await clockAt('08:14');
    expect(await statusOf(fruit)).toBe('WAITING');
    expect((await told(fruit, 'CallWithdrawn')).at(-1)).toMatchObject({ reason: 'INCIDENT' });
    await over(opened);
    await clockAt('08:15');
  });
});

describe('A call that was missed while there was an incident', () => {
  it('counts for nobody, though it was over before the call was taken back', async () => {
    const bus = running.app.get(CommandBus);
    const unanswered = async (minutes: number) => {
      const calledAt = await callOf(fruit);
      const late = new Date(Date.parse(calledAt) + minutes * 60_000);
      await bus.execute(new EndUnansweredCall(fruit, calledAt, 'ANSWER', at(late)));
    };
    await called(fruit);
    await unanswered(61);
    expect(await told(fruit, 'TicketSetBack')).toHaveLength(1);
    await clockAt('09:30');
    await called(fruit);
    await clearing.worker().stop();
    const opening = new OpenIncident(at(hanoi('09:31')), 'HUU_NGHI', 'SPILL', { lanes: [], yard: YARD });
    const { incident: spill } = (await bus.execute(opening)).answer;
    await bus.execute(new CloseIncident(at(hanoi('09:35')), 'HUU_NGHI', spill));
    await unanswered(61);
    expect(await told(fruit, 'TicketNoShow')).toHaveLength(1);
    await clearing.worker().start();
    await clockAt('10:35');
    const excused = await store.readAfter(0, 100_000, ['NoShowExcused', 'NoShowCounted']);
    expect(excused.map(({ type, data }) => [type, (data as { why?: string }).why])).toEqual([
      ['NoShowExcused', 'INCIDENT'],
      ['NoShowExcused', 'INCIDENT'],
    ]);
  });
});

describe('A route that is closed for all', () => {
  const shut = (from: string, key: string, by = supervisor) =>
    post(
      by,
      `${GATE}/routes/HN-1119/closures`,
      { direction: 'EXPORT', from: hanoi(from).toISOString(), to: hanoi('12:00').toISOString(), reason: 'FAR_SIDE' },
      key,
    );
  let truck: string;

  it('has its calls taken back at once, with their place and without a penalty', async () => {
    truck = await waiting();
    await clockAt('10:36');
    await called(truck);
    expect((await shut('10:36', 'not-his', controller)).status).toBe(403);
    const closed = await shut('10:36', 'all-closed');
    expect(closed.status).toBe(201);
    expect((await shut('10:36', 'all-closed')).body).toEqual(closed.body);
    await clockAt('10:37');
    expect(await statusOf(truck)).toBe('WAITING');
    expect(await told(truck, 'CallWithdrawn')).toMatchObject([{ reason: 'ROUTE_CLOSED' }]);
    expect([...(await told(truck, 'TicketOvertaken')), ...(await told(truck, 'TicketSetBack'))]).toEqual([]);
    await lift(closed.body.closure);
    await clockAt('10:38');
  });

  it('has them taken back when a closure that was announced before begins, and keeps them when that is lifted first', async () => {
    await called(truck);
    const closed = await shut('10:45', 'all-later');
    await clockAt('10:44');
    expect(await statusOf(truck)).toBe('CALLED');
    await clockAt('10:45');
    expect(await statusOf(truck)).toBe('WAITING');
    expect(await told(truck, 'CallWithdrawn')).toHaveLength(2);
    await lift(closed.body.closure);
    await clockAt('10:46');
    await called(truck);
    const never = await shut('10:50', 'never-begun');
    await lift(never.body.closure);
    await clockAt('10:51');
    expect(await statusOf(truck)).toBe('CALLED');
  });

  it('is told of by refusals that call lanes as people do', async () => {
    const { status, body } = await post(controller, 'lanes/HN-X2/vacate', { ticket: truck });
    expect([status, /lane 2|HN-/.exec(body.title)?.[0]]).toEqual([409, 'lane 2']);
  });

  it('leaves calls that anyone can verify', async () => {
    const verified = await verifyCalls((position, limit, types) => store.readAfter(position, limit, types));
    expect(verified.wrong).toEqual([]);
  });
});
