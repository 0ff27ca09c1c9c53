import { jest } from '@jest/globals';
import { LapseBooking } from '../../src/border/queue/lapse-booking/lapse-booking.handler.js';
import { EndUnansweredCall } from '../../src/border/queue/end-unanswered-call/end-unanswered-call.handler.js';
import { CommandBus } from '@nestjs/cqrs';
import { EventStore } from '../../src/shared/event-store/types.js';
import { Clearing, dispatcher } from '../clearance/clearing.js';
import { ask, type Answer } from '../declarations/declaring.js';
import { at } from '../queue/at-the-gate.js';
import { startApp, type RunningApp } from '../running-app.js';
import type { Who } from '../sign-in.js';

jest.setTimeout(60_000);

const supervisor: Who = { role: 'SUPERVISOR' };
const controller: Who = { role: 'LANE_CONTROLLER' };
const yardOperator: Who = { role: 'YARD_OPERATOR' };
const hanoi = (time: string) => new Date(`2026-11-${time}:00.000+07:00`);
const iso = (time: string) => hanoi(time).toISOString();

let running: RunningApp;
let clearing: Clearing;
let store: EventStore;
beforeAll(async () => {
  running = await startApp({ CLOCK: 'stepped', CLOCK_START: iso('23T08:00') });
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
async function clockAt(time: string): Promise<void> {
  const { status, body } = await post({ role: 'ADMIN' }, 'clock/tick', { to: iso(time) });
  if (status !== 200) throw new Error(`The clock did not move: ${JSON.stringify(body)}`);
}
const ROUTE = 'gates/HUU_NGHI/routes/HN-1119';
const planned = {
  plannedFrom: iso('23T08:00'),
  plannedTo: iso('24T12:00'),
  quarantineCertificate: { number: 'KDTV-1', validUntil: '2026-12-20T00:00:00.000Z' },
};
const fruit = () => clearing.opened(planned);
const phones = () =>
  clearing.opened({
    ...planned,
    goods: [{ hs: '85171300', description: 'phones', kg: 900, packages: 30 }],
    quarantineCertificate: undefined,
  });
const book = (declaration: string, hour: string) => post(dispatcher, 'tickets', { declaration, hour: iso(hour) });
const ticketOf = async (ticket: string) => (await get(`tickets/${ticket}`, controller)).body;
const suggested = async () =>
  ((await get('gates/HUU_NGHI/suggestions', controller)).body.suggestions as { lane: string; ticket: string }[]).map(
    ({ ticket }) => ticket,
  );

describe('Fruit that the far side does not take', () => {
  let closure: string;
  let durians: string;
  let goods: string;
  let called: string;
  let booked: string;

  it('is closed at once and without an end, when the supervisor says when he looks at it again', async () => {
    [durians, goods, called, booked] = [await fruit(), await phones(), await fruit(), await fruit()];
    expect(await book(booked, '23T11:00')).toMatchObject({ status: 201 });
    for (const declaration of [called, durians]) {
      await post(yardOperator, 'check-ins', { declaration, yard: 'HN-XUAN-CUONG', witness: 'YARD_SCAN' });
    }
    await post(yardOperator, 'check-ins', { declaration: goods, yard: 'HN-XUAN-CUONG', witness: 'YARD_SCAN' });
    await clockAt('23T08:30');
    const [first] = await suggested();
    called = first ?? '';
    durians = [durians, called].find((each) => each !== first) ?? durians;
    const { body } = await get('gates/HUU_NGHI/suggestions', controller);
    const lane = body.suggestions[0].lane as string;
    expect((await post(controller, `lanes/${lane}/calls`, { ticket: called })).status).toBe(201);
    const order = { direction: 'EXPORT', from: iso('23T08:00'), reason: 'FAR_SIDE', cargo: ['FRUIT'], hs: ['0810'] };
    expect(await post(supervisor, `${ROUTE}/closures`, order)).toMatchObject({
      status: 422,
      body: { code: 'review-needed' },
    });
    const closed = await post(supervisor, `${ROUTE}/closures`, { ...order, review: iso('24T08:00') });
    expect(closed).toMatchObject({ status: 201, body: { from: iso('23T08:30'), cargo: ['FRUIT'], hs: ['0810'] } });
    expect(closed.body.to).toBeUndefined();
    closure = closed.body.closure;
  });

  it('is neither booked nor called, while other goods go on', async () => {
    const later = await fruit();
    expect(await book(later, '24T09:00')).toMatchObject({ status: 409, body: { code: 'goods-closed' } });
    const others = await phones();
    expect((await book(others, '24T09:00')).status).toBe(201);
    await clockAt('23T08:31');
    const waiting = await suggested();
    expect(waiting).not.toContain(durians);
    expect(waiting).toContain(goods);
    const byHand = await post(controller, 'lanes/HN-X2/calls', { ticket: durians, reason: 'SAFETY' });
    expect(byHand.status).toBe(409);
    const hours = await get('slots?route=HN-1119&direction=EXPORT&class=PERISHABLE&day=2026-11-24');
    expect(hours.body.hours[9]).toMatchObject({ open: true, goodsClosed: [{ cargo: ['FRUIT'], hs: ['0810'] }] });
  });

  it('costs nobody a place or a penalty', async () => {
    const commands = running.app.get(CommandBus);
    const { call } = await ticketOf(called);
    await clockAt('23T09:40');
    expect((await ticketOf(called)).status).toBe('WAITING');
    const types = (await store.readStream(`ticket-${called}`)).map(({ type }) => type);
    expect(types).not.toContain('TicketSetBack');
    expect(types).toContain('CallWithdrawn');
    await commands.execute(new EndUnansweredCall(called, call.calledAt, 'ANSWER', at(hanoi('23T09:41'))));
    await clockAt('23T16:00');
    const { hour } = await ticketOf(booked);
    await commands.execute(new LapseBooking(booked, hour, at(hanoi('23T16:00'))));
    expect((await ticketOf(booked)).status).toBe('BOOKED');
  });

  it('is told on the board, in the calendar, and at the gate', async () => {
    const { state } = (await get('gates/HUU_NGHI/board', controller)).body;
    expect(state.calendars['HN-1119.EXPORT'].closures).toMatchObject([
      { closure, cargo: ['FRUIT'], hs: ['0810'], openEnded: true },
      { closure, cargo: ['FRUIT'], hs: ['0810'], openEnded: true },
    ]);
    const days = (await get('gates/HUU_NGHI/calendar?days=2')).body.calendars as { goodsClosed: object[] }[];
    expect(days.filter(({ goodsClosed }) => goodsClosed.length > 0)).toMatchObject([
      { route: 'HN-1119', direction: 'EXPORT', goodsClosed: [{ closure, cargo: ['FRUIT'] }] },
    ]);
  });

  it('is looked at again when the supervisor said so, and once more when he puts it off', async () => {
    await clockAt('24T08:00');
    const due = await get('gates/HUU_NGHI/closures?standing=true', supervisor);
    expect(due.body.items).toMatchObject([{ closure, reviewDue: true }]);
    const put = await post(supervisor, `${ROUTE}/closures/${closure}/review`, { review: iso('24T10:00') });
    expect(put).toMatchObject({ status: 200, body: { review: iso('24T10:00') } });
    const [standing] = (await get('gates/HUU_NGHI/closures?standing=true', supervisor)).body.items;
    expect(standing).toMatchObject({ reviewDue: false, review: iso('24T10:00') });
  });

  it('is taken again once the closure is lifted, by its own supervisor alone', async () => {
    const lift = `${ROUTE}/closures/${closure}/lift`;
    expect((await post({ role: 'SUPERVISOR', gate: 'TAN_THANH' }, lift)).body).toMatchObject({ code: 'wrong-gate' });
    expect((await post(supervisor, lift)).status).toBe(200);
    expect(await post(supervisor, lift)).toMatchObject({ status: 404, body: { code: 'closure-unknown' } });
    await clockAt('24T08:01');
    expect(await suggested()).toContain(durians);
    const { state } = (await get('gates/HUU_NGHI/board', controller)).body;
    expect(state.calendars['HN-1119.EXPORT'].closures).toMatchObject([{ closure, to: iso('24T08:00') }]);
    const past = (await get('gates/HUU_NGHI/closures', supervisor)).body.items;
    expect(past).toMatchObject([{ closure, liftedAt: iso('24T08:00') }]);
  });
});
