import { QueryBus } from '@nestjs/cqrs';
import { NextInQueue } from '../../src/border/queue/index.js';
import { EventStore } from '../../src/shared/event-store/types.js';
import { verifyCalls } from '../../src/border/queue/verify-calls.js';
import { EVERYONE, OFFICER, dispatcher } from '../clearance/clearing.js';
import { ask, freshPlate } from '../declarations/declaring.js';
import type { Who } from '../sign-in.js';
import { tellFrom } from '../story.js';

const clerk: Who = { role: 'GATE_CLERK' };
const yard: Who = { role: 'YARD_OPERATOR' };
const controller: Who = { role: 'LANE_CONTROLLER' };
const hanoi = (time: string) => new Date(`2026-11-23T${time}:00.000+07:00`).toISOString();

const story = tellFrom(hanoi('06:00'));
const { get, post } = story;
const clockAt = (time: string) => story.clockAt(hanoi(time));

const window = { plannedFrom: hanoi('08:00'), plannedTo: hanoi('18:00') };
const papers = { quarantineCertificate: { number: 'KDTV-1', validUntil: '2026-12-01T00:00:00.000Z' } };
const declared = (changes: object = {}) => story.clearing.opened({ ...window, ...papers, ...changes });
const ticketOf = async (ticket: string) => (await get(`tickets/${ticket}`, controller)).body;
const seen = (declaration: string, at = 'HN-XUAN-CUONG') =>
  post(yard, 'check-ins', { declaration, yard: at, witness: 'YARD_SCAN' });
const suggestionFor = async (ticket: string) =>
  (await get('gates/HUU_NGHI/suggestions', controller)).body.suggestions.find(
    (each: { ticket: string }) => each.ticket === ticket,
  );
async function called(ticket: string): Promise<string> {
  const { lane } = await suggestionFor(ticket);
  const { status } = await post(controller, `lanes/${lane}/calls`, { ticket });
  expect(status).toBe(201);
  return lane;
}

describe('An export in the queue', () => {
  let ticket: string;

  it('books an hour that is open, and moves it', async () => {
    ticket = await declared();
    const { body: day } = await get('slots?route=HN-1119&direction=EXPORT&class=PERISHABLE&day=2026-11-23');
    const nine = day.hours.find(({ hour }: { hour: string }) => hour === hanoi('09:00'));
    expect(nine).toMatchObject({ open: true, taken: 0, capacity: 28 });
    expect((await post(dispatcher, 'tickets', { declaration: ticket, hour: hanoi('20:00') })).body.code).toBe(
      'route-closed',
    );
    const booked = await post(dispatcher, 'tickets', { declaration: ticket, hour: hanoi('09:00') });
    expect(booked).toMatchObject({ status: 201, body: { status: 'BOOKED', gate: 'HUU_NGHI', hour: hanoi('09:00') } });
    expect(booked.body.code).toMatch(/^HN-E-\d{4}$/);
    const moved = await post(dispatcher, `tickets/${ticket}/move`, { hour: hanoi('08:00') });
    expect(moved).toMatchObject({ status: 200, body: { hour: hanoi('08:00'), moves: 1 } });
    const after = moved.body.log.position;
    const mine = await get(`tickets?status=BOOKED&after=${after}`, dispatcher);
    expect(mine.body).toMatchObject({ stale: false, items: [{ ticket, hour: hanoi('08:00') }] });
    await clockAt('06:01');
    const { body: later } = await get('slots?route=HN-1119&direction=EXPORT&class=PERISHABLE&day=2026-11-23');
    expect(later.hours.filter(({ taken }: { taken: number }) => taken === 1)).toMatchObject([{ hour: hanoi('08:00') }]);
  });

  it('is not seen by another firm, nor by staff of another gate', async () => {
    const other: Who = { role: 'DISPATCHER', firm: 'carrier' };
    expect((await get(`tickets/${ticket}`, other)).body.code).toBe('not-found');
    expect((await post(other, `tickets/${ticket}/give-back`)).body.code).toBe('not-found');
    expect((await get(`tickets/${ticket}`, { role: 'LANE_CONTROLLER', gate: 'TAN_THANH' })).body.code).toBe(
      'wrong-gate',
    );
  });

  it('is found by anyone who knows its code and the end of its plate', async () => {
    const plate = freshPlate();
    const own = await declared({ vehicle: { country: 'VN', plate, type: 'CONTAINER_TRUCK' } });
    const { code, log } = (await post(dispatcher, 'tickets', { declaration: own, hour: hanoi('10:00') })).body;
    await get(`tickets?after=${log.position}`, dispatcher);
    const found = await get(`ticket-lookup?code=${code}&plateEnd=${plate.replaceAll(/\W/g, '').slice(-3)}`);
    expect(found).toMatchObject({ status: 200, body: { code, status: 'BOOKED', gate: 'HUU_NGHI' } });
    expect(JSON.stringify(found.body)).not.toContain(own);
    const wrong = await get(`ticket-lookup?code=${code}&plateEnd=ZZZ`);
    const unknown = await get(`ticket-lookup?code=HN-E-999999&plateEnd=ZZZ`);
    expect([wrong.status, wrong.body.code]).toEqual([404, 'not-found']);
    expect([unknown.status, unknown.body.code]).toEqual([wrong.status, wrong.body.code]);
    expect((await post(dispatcher, `tickets/${own}/give-back`)).body.status).toBe('RELEASED');
  });

  it('checks in at its own gate alone', async () => {
    await clockAt('08:10');
    expect((await seen(ticket, 'TT-BAO-NGUYEN')).body.code).toBe('wrong-gate');
    const there: Who = { role: 'YARD_OPERATOR', gate: 'TAN_THANH' };
    const body = { declaration: ticket, yard: 'TT-BAO-NGUYEN', witness: 'YARD_SCAN' };
    expect((await post(there, 'check-ins', body)).body.code).toBe('declared-for-other-gate');
    expect(await seen(ticket)).toMatchObject({ status: 201, body: { status: 'WAITING', stage: 'BORDER' } });
    expect((await seen(ticket)).body.code).toBe('already-checked-in');
  });

  it('is sent back at the lane before it was called', async () => {
    expect((await post(controller, 'lanes/HN-X1/admissions', { ticket })).body.code).toBe('not-called');
  });

  it('is called as suggested, answered from the yard, admitted, and leaves the lane', async () => {
    await clockAt('08:20');
    expect(await suggestionFor(ticket)).toMatchObject({ rule: 'CLASS_TURN', stage: 'BORDER' });
    const { code } = await ticketOf(ticket);
    const next = await story.running.app.get(QueryBus, { strict: false }).execute(new NextInQueue('HUU_NGHI'));
    expect(next.EXPORT?.codes).toEqual([code]);
    const byHand = await post(controller, 'lanes/HN-X2/calls', { ticket, reason: 'SAFETY' });
    expect(byHand.body.code).toBe('lane-not-manual');
    const lane = await called(ticket);
    expect(await ticketOf(ticket)).toMatchObject({
      status: 'CALLED',
      call: { lane, call: 1, arriveBy: hanoi('08:30') },
    });
    expect((await post(controller, `lanes/${lane}/calls`, { ticket })).body.code).toMatch(
      /suggestion-outdated|not-waiting/,
    );
    expect((await post(yard, `tickets/${ticket}/answer-call`)).body.call.answered).toBe('EXIT_SCAN');
    expect((await post(controller, `lanes/${lane}/admissions`, { ticket })).body).toMatchObject({
      status: 'ADMITTED',
      lane,
    });
    expect((await post(controller, `lanes/${lane}/vacate`, { ticket })).body.lane).toBeUndefined();
  });

  it('is done when it has crossed', async () => {
    await story.clearing.passAll(ticket, EVERYONE);
    const crossed = await story.clearing.command(ticket, 'confirm-crossing', { by: OFFICER.BORDER_GUARD, body: {} });
    expect([crossed.status, crossed.body.code]).toEqual([200, undefined]);
    await clockAt('08:40');
    expect((await ticketOf(ticket)).status).toBe('DONE');
  });

  it('that does not come is overtaken, set back, and a no-show the second time', async () => {
    const absent = await declared();
    await seen(absent);
    await clockAt('09:00');
    await called(absent);
    await clockAt('09:09');
    expect((await ticketOf(absent)).call.overtaken).toBe(false);
    await clockAt('09:10');
    expect((await ticketOf(absent)).call.overtaken).toBe(true);
    await clockAt('10:00');
    expect(await ticketOf(absent)).toMatchObject({ status: 'WAITING' });
    await called(absent);
    await clockAt('11:00');
    expect(await ticketOf(absent)).toMatchObject({ status: 'NO_SHOW' });
    expect(await seen(absent)).toMatchObject({ status: 201, body: { status: 'WAITING' } });
    expect((await post(clerk, `tickets/${absent}/give-back`)).body.status).toBe('RELEASED');
  });

  it('loses its place when its declaration is withdrawn', async () => {
    const gone = await declared();
    await post(dispatcher, 'tickets', { declaration: gone, hour: hanoi('15:00') });
    const withdrawn = await ask(story.running, 'POST', `declarations/${gone}/withdraw`, { by: dispatcher, body: {} });
    expect(withdrawn.status).toBe(200);
    await clockAt('11:01');
    expect((await ticketOf(gone)).status).toBe('RELEASED');
    const { body } = await get('slots?route=HN-1119&direction=EXPORT&class=PERISHABLE&day=2026-11-23');
    const three = body.hours.find(({ hour }: { hour: string }) => hour === hanoi('15:00'));
    expect(three.taken).toBe(0);
  });

  it('gives the place in its hour back also when it was seen or did not come, and may book anew', async () => {
    const taken = async (now: string) => {
      await clockAt(now);
      const { body } = await get('slots?route=HN-1119&direction=EXPORT&class=PERISHABLE&day=2026-11-23');
      return body.hours.filter(({ taken }: { taken: number }) => taken > 0).map(({ hour }: { hour: string }) => hour);
    };
    const there = await declared();
    await post(dispatcher, 'tickets', { declaration: there, hour: hanoi('16:00') });
    expect(await taken('11:02')).toContain(hanoi('16:00'));
    await seen(there);
    expect((await post(dispatcher, `tickets/${there}/give-back`)).body.status).toBe('RELEASED');
    expect(await taken('11:03')).not.toContain(hanoi('16:00'));
    await post(dispatcher, 'tickets', { declaration: there, hour: hanoi('17:00') });
    expect(await taken('11:04')).toContain(hanoi('17:00'));
    await seen(there);
    const gone = await ask(story.running, 'POST', `declarations/${there}/withdraw`, { by: dispatcher, body: {} });
    expect(gone.status).toBe(200);
    expect(await taken('11:05')).not.toContain(hanoi('17:00'));
    expect((await ticketOf(there)).status).toBe('RELEASED');
  });

  it('is called by the dispatcher itself to a lane in mode AUTO', async () => {
    const live = await declared();
    for (const lane of ['HN-X1', 'HN-X2', 'HN-X3', 'HN-X4']) {
      await ask(story.running, 'PUT', `gates/HUU_NGHI/lanes/${lane}/mode`, { by: controller, body: { mode: 'AUTO' } });
    }
    await seen(live);
    await clockAt('11:10');
    expect(await ticketOf(live)).toMatchObject({ status: 'CALLED', call: { call: 1 } });
    expect((await get('gates/HUU_NGHI/suggestions', controller)).body.suggestions).toEqual([]);
    await post(controller, `tickets/${live}/withdraw-call`, { reason: 'INCIDENT' });
    expect((await post(dispatcher, `tickets/${live}/give-back`)).status).toBeLessThan(410);
  });
});

describe('An import in the queue', () => {
  it('waits for a bay once it has entered, then for an exit once it is cleared', async () => {
    const ticket = await declared({
      direction: 'IMPORT',
      vehicle: { country: 'CN', plate: '桂F12345', type: 'CONTAINER_TRUCK' },
      customsDeclarations: ['101234567890'],
    });
    expect((await seen(ticket, 'HN-NHAP')).body.code).toBe('not-entered-yet');
    const crossed = await story.clearing.command(ticket, 'confirm-crossing', { by: OFFICER.BORDER_GUARD, body: {} });
    expect([crossed.status, crossed.body.code]).toEqual([200, undefined]);
    expect(await seen(ticket, 'HN-NHAP')).toMatchObject({ status: 201, body: { stage: 'BAY' } });
    await clockAt('13:00');
    const bay = await called(ticket);
    expect(bay).toMatch(/^HN-B/);
    await post(controller, `lanes/${bay}/admissions`, { ticket });
    await story.clearing.passAll(ticket, EVERYONE);
    await clockAt('13:30');
    expect(await ticketOf(ticket)).toMatchObject({ status: 'ADMITTED', stage: 'BAY', lane: bay });
    await post(controller, `lanes/${bay}/vacate`, { ticket });
    await clockAt('13:31');
    expect(await ticketOf(ticket)).toMatchObject({ status: 'WAITING', stage: 'EXIT' });
    // Customs learns something new while it drives to the exit: it is turned round with its place, not stranded there.
    const { checkedInAt } = await ticketOf(ticket);
    const before = await called(ticket);
    await post(yard, `tickets/${ticket}/answer-call`);
    const revoked = await story.clearing.command(ticket, 'checks/CUSTOMS/revoke', {
      by: { role: 'AGENCY_HEAD', agency: 'CUSTOMS' },
      body: { reason: 'new-information' },
    });
    expect([revoked.status, revoked.body.code]).toEqual([200, undefined]);
    await clockAt('13:33');
    expect(await ticketOf(ticket)).toMatchObject({ status: 'WAITING', stage: 'EXIT', checkedInAt });
    expect(await suggestionFor(ticket)).toBeUndefined();
    expect((await post(controller, `lanes/${before}/admissions`, { ticket })).body.code).toBe('not-called');
    await story.clearing.passAll(ticket, ['CUSTOMS']);
    await clockAt('13:35');
    const exit = await called(ticket);
    expect(exit).toMatch(/^HN-E/);
    await post(controller, `lanes/${exit}/admissions`, { ticket });
    const left = await story.clearing.command(ticket, 'confirm-left-supervision', { by: OFFICER.CUSTOMS, body: {} });
    expect([left.status, left.body.code]).toEqual([200, undefined]);
    await clockAt('13:40');
    // Nobody said that it left the lane: it is gone, so the lane is free.
    const done = await ticketOf(ticket);
    expect([done.status, done.lane]).toEqual(['DONE', undefined]);
  });
});

describe('The calls of that day', () => {
  it('are those of the published policy', async () => {
    const store = story.running.app.get(EventStore, { strict: false });
    const verified = await verifyCalls((position, limit, types) => store.readAfter(position, limit, types));
    expect(verified.wrong).toEqual([]);
    expect(verified.calls).toBeGreaterThan(5);
  });
});
