import { QueryBus } from '@nestjs/cqrs';
import { Client } from 'pg';
import { FIRST_POLICY } from '../../src/border/queue/domain/policy-rules.js';
import { callByHand } from '../../src/border/queue/calling/call-ticket/call-by-hand.js';
import { CallToYard, CallToYardHandler } from '../../src/border/queue/calling/call-to-yard/call-to-yard.handler.js';
import { CheckIn, CheckInHandler } from '../../src/border/queue/tickets/check-in/check-in.handler.js';
import { ticketStream, yardPlacesStream } from '../../src/border/queue/queue-streams.js';
import { RandomCodes } from '../../src/border/queue/random-codes.js';
import { WayToGate } from '../../src/border/queue/transfers/way-to-gate.js';
import { verifyCalls } from '../../src/border/queue/verify-calls.js';
import { EventStore } from '../../src/shared/event-store/types.js';
import { dispatcher } from '../clearance/clearing.js';
import { ask, type Answer } from '../declarations/declaring.js';
import { storeAt } from '../event-store/store.js';
import { waitingForTheLog } from '../event-store/waiting-for-the-log.js';
import type { Who } from '../sign-in.js';
import { accepted, at, outcomes } from './at-the-gate.js';
import { tellFrom } from '../story.js';

const yard: Who = { role: 'YARD_OPERATOR' };
const controller: Who = { role: 'LANE_CONTROLLER' };
const supervisor: Who = { role: 'SUPERVISOR' };
const hanoi = (time: string) => new Date(`2026-11-23T${time}:00.000+07:00`);
const PARK = 'HN-VIETTEL';
const YARD = 'HN-XUAN-CUONG';

const story = tellFrom(hanoi('08:00').toISOString());
const { get, post } = story;
const clockAt = (time: string) => story.clockAt(hanoi(time).toISOString());
let store: EventStore;
beforeAll(async () => {
  store = story.running.app.get(EventStore, { strict: false });
});

const put = (by: Who, path: string, body: object): Promise<Answer> => ask(story.running, 'PUT', path, { by, body });
const declared = () =>
  story.clearing.opened({
    plannedFrom: hanoi('08:00').toISOString(),
    plannedTo: hanoi('18:00').toISOString(),
    quarantineCertificate: { number: 'KDTV-1', validUntil: '2026-12-01T00:00:00.000Z' },
  });
const seen = (declaration: string, where: string) =>
  post(yard, 'check-ins', { declaration, yard: where, witness: 'YARD_SCAN' });
const ticketOf = async (ticket: string) => (await get(`tickets/${ticket}`, controller)).body;
const park = (body: object) => put(supervisor, `gates/HUU_NGHI/yards/${PARK}/park`, body);
const capacity = (of: string, vehicles: number) =>
  put(supervisor, `gates/HUU_NGHI/yards/${of}/capacity`, { capacity: vehicles });
const suggestions = async (): Promise<{ lane: string; ticket: string; stage: string }[]> =>
  (await get('gates/HUU_NGHI/suggestions', controller)).body.suggestions;
const boardYard = async () => (await get('gates/HUU_NGHI/board', controller)).body.state.yards[YARD];
const takenIn = async (where: string) => [...(await store.load(yardPlacesStream(where, hanoi('08:00')))).state];

describe('A vehicle in an overflow park', () => {
  let first: string;
  let next: string;

  it('is held there, in a park that may be full, and says where there is room', async () => {
    expect((await capacity(PARK, 2)).status).toBe(200);
    expect((await capacity(YARD, 1)).status).toBe(200);
    [first, next] = [await declared(), await declared()];
    expect(await seen(first, PARK)).toMatchObject({ status: 201, body: { status: 'HOLDING', stage: 'YARD' } });
    await clockAt('08:05');
    expect(await seen(next, PARK)).toMatchObject({ status: 201, body: { status: 'HOLDING', yard: PARK } });
    const third = await declared();
    const full = await seen(third, PARK);
    expect([full.status, full.body.code]).toEqual([409, 'park-full']);
    // People read names, programs codes.
    expect(full.body).toMatchObject({
      title: 'Viettel Logistics Park is full',
      detail: expect.stringContaining('Xuan Cuong yard (1)'),
      parameters: { yard: PARK, room: expect.stringContaining(`${YARD} (1)`) },
    });
    expect((await seen(first, YARD)).body.code).toBe('held-in-park');
    expect((await get(`tickets?status=HOLDING`, dispatcher)).body.items).toHaveLength(2);
    const { yards } = (await get('gates/HUU_NGHI')).body;
    const shown = yards.find((each: { yard: string }) => each.yard === PARK);
    expect(shown).toMatchObject({ occupancy: 2, park: { leadsTo: YARD, mode: 'SUGGEST', answerMinutes: 90 } });
  });

  it('is called to the gate yard as suggested while that has room, shown on the board, and answers by leaving', async () => {
    await clockAt('08:10');
    expect(await suggestions()).toMatchObject([{ lane: YARD, ticket: first, stage: 'YARD' }]);
    const byHand = await post(controller, `yards/${YARD}/calls`, { ticket: next, reason: 'SAFETY' });
    expect(byHand.body.code).toBe('park-not-manual');
    const called = await post(controller, `yards/${YARD}/calls`, { ticket: first });
    expect(called).toMatchObject({
      status: 201,
      body: {
        status: 'CALLED',
        call: { lane: YARD, arriveBy: hanoi('08:40').toISOString(), answerBy: hanoi('09:40').toISOString() },
      },
    });
    await clockAt('08:12');
    expect(await suggestions()).toEqual([]);
    expect((await boardYard()).called).toMatchObject([{ code: called.body.code, answered: false }]);
    expect((await post(yard, `tickets/${first}/answer-call`)).body.call.answered).toBe('EXIT_SCAN');
    expect((await post(controller, 'lanes/HN-X1/admissions', { ticket: first })).body.code).toBe('not-called');
  });

  it('waits in the gate yard for its lane from its first check-in on, and frees its place in the park', async () => {
    await clockAt('08:30');
    const reached = await seen(first, YARD);
    expect(reached).toMatchObject({ status: 201, body: { status: 'WAITING', stage: 'BORDER', yard: YARD } });
    expect(reached.body.waitingSince).toBe(hanoi('08:00').toISOString());
    await clockAt('08:31');
    expect((await boardYard()).called).toEqual([]);
    expect([await takenIn(PARK), await takenIn(YARD)]).toEqual([[next], [first]]);
    const [suggested] = await suggestions();
    expect(suggested).toMatchObject({ ticket: first, stage: 'BORDER' });
    const lane = suggested?.lane ?? '';
    expect((await post(controller, `lanes/${lane}/calls`, { ticket: first })).status).toBe(201);
    await clockAt('08:35');
    expect((await suggestions()).filter(({ stage }) => stage === 'YARD')).toEqual([]);
    expect((await post(controller, `lanes/${lane}/admissions`, { ticket: first })).status).toBe(201);
    await clockAt('08:36');
    expect(await takenIn(YARD)).toEqual([]);
    expect(await suggestions()).toMatchObject([{ lane: YARD, ticket: next, stage: 'YARD' }]);
  });

  it('is called by the machine in mode AUTO, is overtaken, set back, and the second time a no-show', async () => {
    expect((await park({ mode: 'AUTO', travelMinutes: 15, answerMinutes: 60 })).body.park).toMatchObject({
      leadsTo: YARD,
      mode: 'AUTO',
    });
    await clockAt('08:40');
    expect(await ticketOf(next)).toMatchObject({ status: 'CALLED', call: { lane: YARD, overtaken: false } });
    await clockAt('09:05');
    expect((await ticketOf(next)).call.overtaken).toBe(true);
    expect(await takenIn(YARD)).toEqual([]);
    expect((await park({ mode: 'SUGGEST' })).status).toBe(200);
    await clockAt('09:40');
    expect(await ticketOf(next)).toMatchObject({ status: 'HOLDING' });
    expect((await post(controller, `yards/${YARD}/calls`, { ticket: next })).status).toBe(201);
    // Seen leaving the park, it still has to come.
    await post(yard, `tickets/${next}/answer-call`);
    await clockAt('10:39');
    expect((await ticketOf(next)).status).toBe('CALLED');
    await clockAt('10:40');
    expect((await ticketOf(next)).status).toBe('NO_SHOW');
    expect([await takenIn(PARK), await takenIn(YARD)]).toEqual([[], []]);
    expect(await seen(next, PARK)).toMatchObject({ status: 201, body: { status: 'HOLDING' } });
  });

  it('is held on when its call is withdrawn, and gives its place back without penalty', async () => {
    await clockAt('10:45');
    expect((await park({ slackMinutes: 25 })).body.park).toMatchObject({ travelMinutes: 15, slackMinutes: 25 });
    expect((await park({ slackMinutes: 25 })).body.code).toBe('park-unchanged');
    const again = await post(controller, `yards/${YARD}/calls`, { ticket: next });
    expect(again).toMatchObject({ status: 201, body: { call: { arriveBy: hanoi('11:25').toISOString() } } });
    const withdrawn = await post(controller, `tickets/${next}/withdraw-call`, { reason: 'FAR_SIDE' });
    expect(withdrawn.body).toMatchObject({ status: 'HOLDING' });
    await clockAt('10:46');
    expect([await takenIn(PARK), await takenIn(YARD)]).toEqual([[next], []]);
    expect((await post(dispatcher, `tickets/${next}/give-back`)).body.status).toBe('RELEASED');
    await clockAt('10:47');
    expect(await takenIn(PARK)).toEqual([]);
  });

  it('is set by its own gate’s supervisor alone, and leads to a gate yard', async () => {
    const elsewhere = await put({ role: 'SUPERVISOR', gate: 'TAN_THANH' }, `gates/HUU_NGHI/yards/${PARK}/park`, {});
    expect(elsewhere.body.code).toBe('wrong-gate');
    expect((await park({ leadsTo: PARK })).body.code).toBe('not-a-gate-yard');
    expect((await park({ mode: 'SUGGEST' })).body.code).toBe('park-unchanged');
    const none = await put(supervisor, `gates/HUU_NGHI/yards/${YARD}/park`, { mode: 'AUTO' });
    expect(none.body.code).toBe('not-a-park');
    expect((await park({ mode: 'LOUD', answerMinutes: 0 })).status).toBe(422);
  });
});

describe('The last room in the gate yard', () => {
  const now = hanoi('11:00');
  const checkIn = (on: EventStore, declaration: string, where: string) =>
    new CheckInHandler(
      on,
      story.running.app.get(RandomCodes, { strict: false }),
      story.running.app.get(QueryBus, { strict: false }),
      story.running.app.get(WayToGate, { strict: false }),
    ).execute(new CheckIn(declaration, where, 'YARD_SCAN', at(now)));
  const held = async () => {
    const declaration = await accepted(store, { at: now });
    await checkIn(store, declaration, PARK);
    return declaration;
  };
  async function call(on: EventStore, ticket: string) {
    const [{ state }, { position }] = await Promise.all([on.load(ticketStream(ticket)), on.head()]);
    if (!state) throw new Error('There is no ticket');
    const choice = callByHand({ ticket: state, penalty: false }, YARD, position, now, () => FIRST_POLICY);
    return new CallToYardHandler(on).execute(new CallToYard(choice, 'BY_HAND', 'SAFETY', at(now)));
  }

  /**
   * Lets two processes come to the log's lock one after the other, both having decided on what stood before. Each is new,
   * so that none has to decide twice because of what it remembers.
   */
  async function racing(one: (on: EventStore) => Promise<unknown>, other: (on: EventStore) => Promise<unknown>) {
    const lock = new Client({ connectionString: story.running.databaseUrl });
    const [first, second] = [storeAt(story.running.databaseUrl), storeAt(story.running.databaseUrl)];
    await lock.connect();
    try {
      await lock.query('SELECT pg_advisory_lock(4719001)');
      const before = outcomes([one(first.store)]);
      await waitingForTheLog(lock, 1);
      const after = outcomes([other(second.store)]);
      await waitingForTheLog(lock, 2);
      await lock.query('SELECT pg_advisory_unlock(4719001)');
      return await Promise.all([before, after]);
    } finally {
      await Promise.all([lock.end(), first.close(), second.close()]);
    }
  }

  beforeAll(async () => {
    await capacity(PARK, 50);
    await park({ mode: 'MANUAL' });
    // Nothing else writes to the log while it stands still.
    await story.clearing.worker().stop();
  });

  it('is given to one of two vehicles that are called at once', async () => {
    const [a, b] = [await held(), await held()];
    const found = await racing(
      (on) => call(on, a),
      (on) => call(on, b),
    );
    expect(found).toEqual([{ done: 1 }, { 'yard-full': 1 }]);
    expect(await takenIn(YARD)).toEqual([a]);
  });

  it('is not given away when a vehicle that came straight to the gate took it in that moment', async () => {
    await capacity(YARD, 2);
    const [a, direct] = [await held(), await accepted(store, { at: now })];
    const found = await racing(
      (on) => checkIn(on, direct, YARD),
      (on) => call(on, a),
    );
    expect(found).toEqual([{ done: 1 }, { 'yard-full': 1 }]);
  });

  it('of a park is taken by one of two', async () => {
    const { size } = (await store.load(yardPlacesStream(PARK, now))).state;
    await capacity(PARK, size + 1);
    const [a, b] = [await accepted(store, { at: now }), await accepted(store, { at: now })];
    const found = await racing(
      (on) => checkIn(on, a, PARK),
      (on) => checkIn(on, b, PARK),
    );
    expect(found[0]).toEqual({ done: 1 });
    expect(Object.keys(found[1])).toEqual([expect.stringMatching(/^parks?-full$/)]);
  });

  it('was called for by the published policy alone', async () => {
    const verified = await verifyCalls((position, limit, types) => store.readAfter(position, limit, types));
    expect(verified).toMatchObject({ wrong: [], byHand: 1 });
    expect(verified.calls).toBeGreaterThan(4);
  });
});
