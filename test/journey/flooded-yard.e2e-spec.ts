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
const here: Who = { role: 'YARD_OPERATOR' };
const chief: Who = { role: 'SUPERVISOR' };

const story = tellFrom(START);
const { get, post, tick } = story;
let elsewhere: RunningApp;
let lock: Client;
beforeAll(async () => {
  elsewhere = await story.anotherServer();
  lock = await story.connection();
  for (const who of [chief, here]) for (const { url } of [story.running, elsewhere]) await signIn(url, who);
});

const checkIn = (declaration: string, yard: string) =>
  post(here, 'check-ins', { declaration, yard, witness: 'YARD_SCAN' });
async function waiting(n: number): Promise<string> {
  const vehicle = { country: 'VN', plate: freshPlate(), type: 'CONTAINER_TRUCK' };
  const { body } = await post(dispatcher, 'declarations', durian({ plannedFrom: START, vehicle }));
  await story.clearing.until(body.id, ({ status }) => status === 'OPEN');
  await tick(n);
  expect((await checkIn(body.id, 'HN-XUAN-CUONG')).status).toBe(201);
  return body.id;
}
const boardOf = async () => (await get(`gates/HUU_NGHI/board`, chief)).body.state.counts['EXPORT.PERISHABLE'];

describe('A yard that is flooded', () => {
  const PARK = 'HN-VIETTEL';
  const from = 'HN-XUAN-CUONG';
  const divert = (body: object, by: Who = here, how?: Parameters<typeof post>[3]) =>
    post(by, 'gates/HUU_NGHI/diversions', { from, to: PARK, reason: 'FLOOD', ...body }, how);
  const set = (capacity: number) =>
    ask(story.running, 'PUT', `gates/HUU_NGHI/yards/${PARK}/capacity`, { by: chief, body: { capacity } });
  const seenAt = checkIn;
  let [one, other, third]: string[] = [];

  it('sends its vehicles to a park as long as that has room, each with a verdict; a retry answers the same', async () => {
    [one, other, third] = [await waiting(1), await waiting(2), await waiting(3)];
    expect((await divert({}, { role: 'YARD_OPERATOR', gate: 'TAN_THANH' })).body.code).toBe('wrong-gate');
    expect((await divert({}, { role: 'GATE_CLERK' })).status).toBe(403);
    expect((await set(2)).status).toBe(200);
    const all = await divert({ direction: 'EXPORT', most: 3 }, chief, { key: 'flood-of-the-morning' });
    const verdicts = Object.fromEntries(all.body.items.map((each: { ticket: string }) => [each.ticket, each]));
    // They came one after the other, but are judged abreast: two of the three have the room.
    expect(Object.keys(verdicts).toSorted()).toEqual([one, other, third].toSorted());
    const codes = all.body.items.map(({ code }: { code?: string }) => code ?? 'done').toSorted();
    expect(codes).toEqual(['done', 'done', 'yard-full']);
    const again = await divert({ direction: 'EXPORT', most: 3 }, chief, { key: 'flood-of-the-morning' });
    expect(again.body.items).toEqual(all.body.items);
    const left = all.body.items.find(({ code }: { code?: string }) => code)?.ticket;
    const gone = [one, other, third].filter((each) => each !== left);
    [one, other, third] = [gone[0], gone[1], left];
    await tick(4);
    expect((await boardOf()).waiting).toBe(3);
  });

  it('is told by the ticket, keeps code and place, and calls nobody who is on the way', async () => {
    const { body } = await get(`tickets/${one}`, dispatcher);
    expect(body).toMatchObject({ status: 'HOLDING', yard: PARK, stage: 'YARD', diverted: { from, reason: 'FLOOD' } });
    const found = await get(`tickets?gate=HUU_NGHI&status=HOLDING`, chief);
    expect(found.body.items.map(({ divertedFrom }: { divertedFrom: string }) => divertedFrom)).toContain(from);
    const hand = await post(chief, `yards/${from}/calls`, { ticket: one, reason: 'PERISHING' });
    expect(hand.status).toBeGreaterThanOrEqual(400);
  });

  it('is seen where it was sent to, and nowhere else', async () => {
    const lost = await seenAt(one ?? '', from);
    expect([lost.body.code, lost.body.parameters]).toEqual(['diverted-to-other-yard', { yard: PARK, reason: 'FLOOD' }]);
    expect((await seenAt(one ?? '', PARK)).status).toBe(201);
    expect((await get(`tickets/${one}`, dispatcher)).body.diverted).toBeUndefined();
    expect((await seenAt(one ?? '', PARK)).body.code).toBe('already-checked-in');
    const back = await post(here, 'gates/HUU_NGHI/diversions', {
      from: PARK,
      to: from,
      reason: 'SORTING',
      tickets: [one, third],
    });
    expect(back.body.items).toMatchObject([{ verdict: 'done' }, { code: 'not-in-that-yard' }]);
    expect((await seenAt(one ?? '', from)).status).toBe(201);
    expect((await get(`tickets/${one}`, dispatcher)).body).toMatchObject({ status: 'WAITING', stage: 'BORDER' });
    await tick(5);
  });

  it('gives the last room once, however many servers send', async () => {
    await ask(elsewhere, 'GET', `tickets/${one}`, { by: chief });
    await ask(elsewhere, 'GET', `tickets/${third}`, { by: chief });
    await lock.query('SELECT pg_advisory_lock(4719001)');
    const first = divert({ tickets: [one] }, chief);
    await waitingForTheLog(lock, 1);
    const second = divert({ tickets: [third] }, chief, { on: elsewhere });
    await waitingForTheLog(lock, 2);
    await lock.query('SELECT pg_advisory_unlock(4719001)');
    const verdicts = [(await first).body.items[0], (await second).body.items[0]];
    expect(new Set(verdicts.map(({ code }) => code ?? 'done'))).toEqual(new Set(['done', 'yard-full']));
    const store = story.running.app.get(EventStore);
    const verified = await verifyCalls((position, limit, types) => store.readAfter(position, limit, types));
    expect(verified.wrong).toEqual([]);
  });
});
