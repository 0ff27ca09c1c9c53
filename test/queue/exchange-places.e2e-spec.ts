import type { Client } from 'pg';
import { verifyCalls } from '../../src/border/queue/index.js';
import { EventStore } from '../../src/shared/event-store/types.js';
import { dispatcher } from '../clearance/clearing.js';
import { ask, durian, freshPlate } from '../declarations/declaring.js';
import { waitingForTheLog } from '../event-store/waiting-for-the-log.js';
import type { RunningApp } from '../running-app.js';
import { signIn, type Who } from '../sign-in.js';
import { tellFrom } from '../story.js';

const START = '2026-11-23T08:00:00+07:00';
const yard: Who = { role: 'YARD_OPERATOR' };
const controller: Who = { role: 'LANE_CONTROLLER' };
const clerk: Who = { role: 'GATE_CLERK' };
const stranger: Who = { role: 'DISPATCHER', firm: 'agent' };

const story = tellFrom(START);
const { minute, post, read: get, tick } = story;

const exchange = (one: string, other: string, by: Who = dispatcher, on?: RunningApp) =>
  post(by, `tickets/${one}/exchange`, { with: other }, on && { on });
const suggested = async (): Promise<{ ticket: string; lane: string } | undefined> =>
  (await get('gates/HUU_NGHI/suggestions', controller)).suggestions[0];

/** Declared by a firm and checked in at that minute. */
async function waiting(n: number, by: Who = dispatcher, changes: object = {}): Promise<string> {
  const body = durian({
    plannedFrom: START,
    vehicle: { country: 'VN', plate: freshPlate(), type: 'CONTAINER_TRUCK' },
    ...changes,
  });
  const { body: declared } = await post(by, 'declarations', body);
  await story.clearing.until(declared.id, ({ status }) => status === 'OPEN');
  await tick(n);
  const seen = await post(yard, 'check-ins', { declaration: declared.id, yard: 'HN-XUAN-CUONG', witness: 'YARD_SCAN' });
  expect(seen.status).toBe(201);
  return declared.id;
}

describe('A firm whose trucks wait in one line', () => {
  let first: string;
  let third: string;
  let foreign: string;

  it('lets one of them go in the place of another, and the machine proposes by it', async () => {
    first = await waiting(1);
    foreign = await waiting(2, stranger);
    third = await waiting(3);
    await tick(4);
    expect((await suggested())?.ticket).toBe(first);
    const { status, body } = await exchange(third, first);
    expect([status, body.tickets.map(({ heldReference }: { heldReference: string }) => heldReference)]).toEqual([
      200,
      [minute(1), minute(3)],
    ]);
    await tick(5);
    expect((await suggested())?.ticket).toBe(third);
    expect(await get(`tickets/${first}`, dispatcher)).toMatchObject({ status: 'WAITING', checkedInAt: minute(1) });
  });

  it('does not do so with another firm’s, nor does another firm, nor another gate; the clerk may for it', async () => {
    expect((await exchange(first, foreign)).body.code).toBe('not-found');
    expect((await exchange(first, third, stranger)).body.code).toBe('not-found');
    const elsewhere: Who = { role: 'GATE_CLERK', gate: 'TAN_THANH' };
    expect((await exchange(first, third, elsewhere)).body.code).toBe('wrong-gate');
    expect((await exchange(first, first)).body.code).toBe('exchange-not-alike');
    const other = await waiting(6, dispatcher, {
      goods: [{ hs: '73089099', description: 'Kết cấu thép', kg: 9000, packages: 3 }],
      quarantineCertificate: undefined,
    });
    const unlike = await exchange(first, other);
    expect([unlike.body.code, unlike.body.parameters]).toEqual(['exchange-not-alike', { difference: 'class' }]);
    expect((await exchange(first, third, clerk)).status).toBe(200);
    await tick(7);
    expect((await suggested())?.ticket).toBe(first);
    expect((await exchange(first, third)).status).toBe(200);
    await tick(8);
  });

  it('is called in the exchanged order, which the published policy confirms', async () => {
    const order: string[] = [];
    for (let n = 9; n < 14; n++) {
      const next = await suggested();
      if (!next) break;
      order.push(next.ticket);
      expect((await post(controller, `lanes/${next.lane}/calls`, { ticket: next.ticket })).status).toBe(201);
      await tick(n);
    }
    const mine = order.filter((ticket) => [first, third, foreign].includes(ticket));
    expect(mine).toEqual([third, foreign, first]);
    const store = story.running.app.get(EventStore);
    const verified = await verifyCalls((position, limit, types) => store.readAfter(position, limit, types));
    expect(verified.wrong).toEqual([]);
    expect((await exchange(first, third)).body.code).toBe('not-waiting');
  });
});

describe('An exchange while another server calls one of the two', () => {
  let elsewhere: RunningApp;
  let lock: Client;
  beforeAll(async () => {
    elsewhere = await story.anotherServer();
    lock = await story.connection();
    for (const who of [dispatcher, controller])
      for (const { url } of [story.running, elsewhere]) await signIn(url, who);
  });
  /** Whoever came before makes room. */
  const leave = async () => {
    const { items } = await get('tickets?limit=50', controller);
    for (const { ticket, status } of items) {
      if (status === 'CALLED') await post(controller, `tickets/${ticket}/withdraw-call`, { reason: 'LANE_BLOCKED' });
      for (const firm of [dispatcher, stranger]) await post(firm, `tickets/${ticket}/give-back`);
    }
  };

  it.each(['the exchange', 'the call'])('goes by who comes first to the log: %s', async (first) => {
    await leave();
    const base = first === 'the exchange' ? 20 : 30;
    const [one, other] = [await waiting(base), await waiting(base + 1)];
    await tick(base + 2);
    const next = await suggested();
    expect(next?.ticket).toBe(one);
    await ask(elsewhere, 'GET', `tickets/${one}`, { by: dispatcher });
    await lock.query('SELECT pg_advisory_lock(4719001)');
    const exchanging = () => exchange(one, other, dispatcher, elsewhere);
    const calling = () => post(controller, `lanes/${next?.lane}/calls`, { ticket: one });
    const [before, after] = first === 'the exchange' ? [exchanging, calling] : [calling, exchanging];
    const granted = before();
    await waitingForTheLog(lock, 1);
    const refused = after();
    await waitingForTheLog(lock, 2);
    await lock.query('SELECT pg_advisory_unlock(4719001)');
    expect((await granted).status).toBeLessThan(300);
    expect((await refused).body.code).toBe(first === 'the exchange' ? 'suggestion-outdated' : 'not-waiting');
    await tick(base + 3);
    if (first === 'the exchange') expect((await suggested())?.ticket).toBe(other);
  });
});
