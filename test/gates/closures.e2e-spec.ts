import { jest } from '@jest/globals';
import { LapseBooking } from '../../src/border/queue/bookings/lapse-booking/lapse-booking.handler.js';
import { EndUnansweredCall } from '../../src/border/queue/calling/end-unanswered-call/end-unanswered-call.handler.js';
import { CommandBus } from '@nestjs/cqrs';
import { EventStore } from '../../src/shared/event-store/types.js';
import { Clearing, dispatcher } from '../clearance/clearing.js';
import { ask, type Answer } from '../declarations/declaring.js';
import { at } from '../queue/at-the-gate.js';
import { startApp, type RunningApp } from '../running-app.js';
import { ask as setting } from '../settings/settings-api.js';
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
  plannedTo: iso('27T12:00'),
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
    await clockAt('23T09:40');
    expect((await ticketOf(called)).status).toBe('WAITING');
    const stream = await store.readStream(`ticket-${called}`);
    const types = stream.map(({ type }) => type);
    const { at: calledAt } = Object(stream.find(({ type }) => type === 'TicketCalled')?.data) as { at: string };
    expect(types).not.toContain('TicketSetBack');
    expect(types).toContain('CallWithdrawn');
    await commands.execute(new EndUnansweredCall(called, calledAt, 'ANSWER', at(hanoi('23T09:41'))));
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

describe('Bookings in a time that is closed', () => {
  const booked: Record<string, string> = {};
  let closure: string;
  let replan: string;
  const hours = (...of: string[]) => Promise.all(of.map(async (each) => (await ticketOf(booked[each] ?? '')).hour));
  async function until(wanted: string) {
    for (let tries = 0; tries < 200; tries++) {
      const { body } = await get(replan, supervisor);
      if (body.status === wanted) return body;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`It did not come to be ${wanted}`);
  }
  async function bookAs(name: string, hour: string) {
    booked[name] = await fruit();
    expect(await book(booked[name], hour)).toMatchObject({ status: 201 });
  }

  it('are shown before they are moved: how many, where to, who finds no place', async () => {
    const capacity = { route: 'HN-1119', direction: 'EXPORT', class: 'PERISHABLE', perHour: 2, bookedShare: 100 };
    await post(supervisor, 'gates/HUU_NGHI/slot-capacity', { ...capacity, from: iso('25T00:00') });
    const wanted = { late: '10', first: '08', second: '08', third: '09', there: '11' };
    for (const [name, hour] of Object.entries(wanted)) await bookAs(name, `25T${hour}:00`);
    const order = { direction: 'EXPORT', from: iso('25T08:00'), to: iso('25T11:00'), reason: 'FAR_SIDE' };
    const closed = await post(supervisor, `${ROUTE}/closures`, { ...order, cargo: ['FRUIT'] });
    closure = closed.body.closure;
    replan = `${ROUTE}/closures/${closure}/replan`;
    expect((await get(replan, supervisor)).body).toMatchObject({ code: 'replan-unknown' });
    const preview = await get(`${replan}/preview`, supervisor);
    expect(preview.body).toMatchObject({
      bookings: 4,
      moves: [
        { from: iso('25T08:00'), to: iso('25T11:00'), bookings: 1 },
        { from: iso('25T08:00'), to: iso('25T12:00'), bookings: 1 },
        { from: iso('25T09:00'), to: iso('25T12:00'), bookings: 1 },
        { from: iso('25T10:00'), to: iso('25T13:00'), bookings: 1 },
      ],
      noPlace: [],
    });
  });

  it('are moved no further and no more at once than the gate has set', async () => {
    const changes = 'POST closure-rules/HUU_NGHI/changes';
    const set = (value: object, seen: number) => setting(running, changes, { by: supervisor, body: { value }, seen });
    await set({ intervalDays: 62, reviewDays: 1, replanDays: 1, mostReplanned: 3 }, 0);
    expect((await get(`${replan}/preview`, supervisor)).body).toMatchObject({ bookings: 4, moves: [] });
    expect((await post(supervisor, replan)).body.code).toBe('replan-too-many');
    const far = { from: iso('28T08:00'), reason: 'FAR_SIDE', review: iso('28T08:00') };
    expect((await post(supervisor, `${ROUTE}/closures`, far)).body.code).toBe('review-too-far');
    expect((await set({ intervalDays: 62, reviewDays: 62, replanDays: 14, mostReplanned: 5_000 }, 1)).status).toBe(201);
  });

  it('are moved in their order, each once, also when the worker stood still in between', async () => {
    await clearing.worker().stop();
    expect(await post(supervisor, replan)).toMatchObject({ status: 202, body: { status: 'MOVING', done: 0 } });
    expect((await post(supervisor, replan)).body).toMatchObject({ status: 'MOVING', bookings: 4 });
    await clearing.worker().start();
    const done = await until('MOVED');
    expect(done).toMatchObject({ bookings: 4, done: 4, notMoved: [] });
    expect(await hours('first', 'second', 'third', 'late', 'there')).toEqual(
      ['25T11:00', '25T12:00', '25T12:00', '25T13:00', '25T11:00'].map(iso),
    );
    expect((await post(supervisor, replan)).body).toMatchObject({ code: 'replan-done' });
  });

  it('say so to their firm, once and without using one of its moves', async () => {
    const { body } = await get(`tickets/${booked['first']}`, dispatcher);
    expect(body).toMatchObject({ moves: 0, movedByClosure: { closure, from: iso('25T08:00') } });
    expect(body.movedByClosure.en).toBe(
      'A closure moved your hour from 25/11 08:00 to 25/11 11:00 (Hanoi). No penalty, none of your moves is used.',
    );
    const types = (await store.readStream(`ticket-${booked['first']}`)).map(({ type }) => type);
    expect(types.filter((type) => type === 'TicketMoved')).toHaveLength(1);
  });

  it('go back to where they were as one, but for the place that somebody else has by then', async () => {
    expect((await post(supervisor, `${ROUTE}/closures/${closure}/lift`)).status).toBe(200);
    await bookAs('quick', '25T08:00');
    expect((await post(supervisor, `${replan}/undo`)).status).toBe(202);
    const undone = await until('UNDONE');
    expect(undone).toMatchObject({ undone: 3, notUndone: [{ ticket: booked['first'], why: 'PLACE_TAKEN' }] });
    expect(await hours('first', 'second', 'third', 'late')).toEqual(
      ['25T11:00', '25T08:00', '25T09:00', '25T10:00'].map(iso),
    );
    expect((await get(`tickets/${booked['second']}`, dispatcher)).body.movedByClosure).toBeUndefined();
    expect((await post(supervisor, `${replan}/undo`)).body).toMatchObject({ code: 'replan-not-done' });
  });

  it('keep a right to a place when nobody knows when it opens', async () => {
    await bookAs('owed', '26T09:00');
    const order = { direction: 'EXPORT', from: iso('26T07:00'), review: iso('27T07:00'), reason: 'FAR_SIDE' };
    const open = await post(supervisor, `${ROUTE}/closures`, { ...order, hs: ['0810'] });
    replan = `${ROUTE}/closures/${open.body.closure}/replan`;
    expect((await get(`${replan}/preview`, supervisor)).body).toMatchObject({ bookings: 1, moves: [] });
    await post(supervisor, replan);
    expect((await until('MOVED')).notMoved).toEqual([{ ticket: booked['owed'], why: 'NO_PLACE' }]);
    const { body } = await get(`tickets/${booked['owed']}`, dispatcher);
    expect(body).toMatchObject({ status: 'BOOKED', placeOwed: { from: iso('26T09:00') } });
    // Days away from the hour that it had, and none of its moves.
    const moved = await post(dispatcher, `tickets/${booked['owed']}/move`, { hour: iso('25T16:00') });
    expect(moved).toMatchObject({ status: 200, body: { hour: iso('25T16:00'), moves: 0 } });
    expect(moved.body.placeOwed).toBeUndefined();
  });
});

describe('A notice', () => {
  const words = { vi: 'Đường vào bãi ngập', zh: '进场道路积水', en: 'The road to the yard is flooded' };
  const notice = (more: object) =>
    post(supervisor, 'notices', { gate: 'HUU_NGHI', from: iso('24T00:00'), to: iso('29T00:00'), words, ...more });
  const publicOnes = async (query = '') => (await get(`gates/HUU_NGHI/notices${query}`)).body.notices as object[];
  const shown = async () => (await get('gates/HUU_NGHI/board', controller)).body.state.notices as object;

  it('reaches those whom it is for, and nobody else', async () => {
    const told = await notice({ route: 'HN-1119', audiences: ['PUBLIC', 'FIRM'] });
    expect(told.status).toBe(201);
    await clockAt('24T08:02');
    expect(await publicOnes('?route=HN-1119')).toMatchObject([{ notice: told.body.notice, words }]);
    expect(await publicOnes('?route=HN-1116')).toEqual([]);
    expect((await get('notices', dispatcher)).body.items).toMatchObject([{ route: 'HN-1119', words }]);
    expect(await shown()).toEqual({});
    const forDisplays = await notice({});
    await clockAt('24T08:03');
    expect(Object.keys(await shown())).toEqual([forDisplays.body.notice]);
    expect(await publicOnes()).toHaveLength(1);
    expect((await get('notices', dispatcher)).body.items).toHaveLength(1);
  });

  it('is withdrawn everywhere, and stays in the history of its gate', async () => {
    const [first] = (await get('notices', dispatcher)).body.items;
    expect((await post(supervisor, `notices/${first.notice}/withdraw`)).status).toBe(200);
    await clockAt('24T08:04');
    expect([await publicOnes(), (await get('notices', dispatcher)).body.items]).toEqual([[], []]);
    const { items } = (await get('notices', supervisor)).body;
    expect(items).toMatchObject([{ audiences: ['DISPLAY'] }, { withdrawnAt: iso('24T08:03') }]);
  });

  it('is refused for a route of another gate', async () => {
    expect((await notice({ route: 'TT-1088' })).body).toMatchObject({ code: 'notice-route-unknown' });
  });
});
