import type { Client } from 'pg';
import { verifyCalls } from '../../src/border/queue/index.js';
import { EventStore } from '../../src/shared/event-store/types.js';
import { dispatcher } from '../clearance/clearing.js';
import { ask, durian, freshPlate } from '../declarations/declaring.js';
import { waitingForTheLog } from '../event-store/waiting-for-the-log.js';
import { cabbages } from '../fees/counting.js';
import type { RunningApp } from '../running-app.js';
import { signIn, type Who } from '../sign-in.js';
import { tellFrom } from '../story.js';

const START = '2026-11-23T08:00:00+07:00';
const at = (gate: 'HUU_NGHI' | 'TAN_THANH', role: Who['role']): Who => ({ role, gate });
const yardThere = at('TAN_THANH', 'YARD_OPERATOR');
const clerkThere = at('TAN_THANH', 'GATE_CLERK');
const chiefThere = at('TAN_THANH', 'SUPERVISOR');
const controllerThere = at('TAN_THANH', 'LANE_CONTROLLER');
const chief: Who = { role: 'SUPERVISOR' };
const stranger: Who = { role: 'DISPATCHER', firm: 'agent' };

const story = tellFrom(START);
const { get, minute, post, tick, until } = story;

const checkIn = (declaration: string, yard: string, by: Who) =>
  post(by, 'check-ins', { declaration, yard, witness: 'YARD_SCAN' });
const here: Who = { role: 'YARD_OPERATOR' };
const to = (gate: string) => ({ to: gate, reason: 'WRONG_GATE' });

async function declared(plate = freshPlate()): Promise<string> {
  const vehicle = { country: 'VN', plate, type: 'CONTAINER_TRUCK' };
  const { body } = await post(dispatcher, 'declarations', durian({ plannedFrom: START, vehicle }));
  await story.clearing.until(body.id, ({ status }) => status === 'OPEN');
  return body.id;
}
async function waiting(n: number, plate?: string): Promise<string> {
  const declaration = await declared(plate);
  await tick(n);
  expect((await checkIn(declaration, 'HN-XUAN-CUONG', here)).status).toBe(201);
  return declaration;
}
const boardOf = async (gate: string) =>
  (await get(`gates/${gate}/board`, chief)).body.state.counts['EXPORT.PERISHABLE'] ?? { waiting: 0, called: 0 };
const reportOf = async (gate: string) => {
  const { body } = await get('reports/daily/2026-11-23', { role: 'PROVINCE' });
  return body.gates.find((each: { gate: string }) => each.gate === gate).figures;
};

describe('A vehicle at the wrong gate', () => {
  let lost: string;
  const plate = freshPlate();

  it('is told where to go, in three languages, by its check-in, its plate and its code', async () => {
    lost = await declared(plate);
    const refused = await checkIn(lost, 'TT-BAO-NGUYEN', yardThere);
    expect([refused.status, refused.body.code]).toEqual([409, 'declared-for-other-gate']);
    expect(refused.body.parameters).toMatchObject({ gate: 'HUU_NGHI', yard: 'HN-XUAN-CUONG', km: 22, minutes: 45 });
    const found = await get(`gates/TAN_THANH/whereabouts?plate=${plate}`, at('TAN_THANH', 'TRAFFIC_POLICE'));
    expect(found.body).toMatchObject({ declaration: lost, here: false, way: { gate: 'HUU_NGHI', km: 22 } });
    expect(found.body.way.words.vi).toContain('Bãi Xuân Cương');
    expect(found.body.way.words.zh).toContain('友谊口岸');
    expect((await get(`gates/TAN_THANH/whereabouts?plate=${freshPlate()}`, yardThere)).status).toBe(404);
    expect((await get(`gates/TAN_THANH/whereabouts?plate=${plate}`, here)).body.code).toBe('wrong-gate');
    expect((await get(`gates/TAN_THANH/whereabouts?plate=${plate}`, dispatcher)).status).toBe(403);
  });

  it('goes on where it stands, when the clerk there asks: it brings no waiting time, so nobody must agree', async () => {
    const moved = await post(clerkThere, `declarations/${lost}/transfer`, to('TAN_THANH'));
    expect([moved.status, moved.body.status, moved.body.code]).toEqual([200, 'MADE', undefined]);
    const seen = await checkIn(lost, 'TT-BAO-NGUYEN', yardThere);
    expect([seen.status, seen.body.gate, seen.body.code.slice(0, 5)]).toEqual([201, 'TAN_THANH', 'TT-E-']);
    expect((await get(`declarations/${lost}`, dispatcher)).body).toMatchObject({ gate: 'TAN_THANH', route: 'TT-1088' });
    expect((await reportOf('HUU_NGHI')).sentToOtherGate).toBe(0);
  });
});

describe('A transfer of a vehicle that waits', () => {
  let moved: string;
  let code: string;

  it('is asked for by its firm alone, and waits for the supervisor of the gate that takes it', async () => {
    moved = await waiting(10);
    ({ code } = (await get(`tickets/${moved}`, dispatcher)).body);
    await tick(70);
    expect((await post(stranger, `declarations/${moved}/transfer`, to('TAN_THANH'))).body.code).toBe('not-found');
    expect((await post(here, `declarations/${moved}/transfer`, to('TAN_THANH'))).status).toBe(403);
    expect((await post(dispatcher, `declarations/${moved}/transfer`, to('HUU_NGHI'))).body.code).toBe('same-gate');
    const nowhere = await post(dispatcher, `declarations/${moved}/transfer`, to('COC_NAM'));
    expect(nowhere.body.code).toBe('transfer-not-possible-there');
    const asked = await post(dispatcher, `declarations/${moved}/transfer`, to('TAN_THANH'));
    expect(asked.body).toMatchObject({ status: 'ASKED', way: { yard: 'TT-BAO-NGUYEN' } });
    expect((await post(dispatcher, `declarations/${moved}/transfer`, to('TAN_THANH'))).body.code).toBe(
      'transfer-already-asked',
    );
    expect((await get(`tickets/${moved}`, dispatcher)).body).toMatchObject({ status: 'WAITING', code });
  });

  it('may be withdrawn, or refused there with a reason; no other gate decides it', async () => {
    expect((await post(dispatcher, `declarations/${moved}/transfer/withdraw`)).body.status).toBe('WITHDRAWN');
    const over = await post(chiefThere, `declarations/${moved}/transfer/decision`);
    expect(over.body.code).toBe('transfer-not-asked');
    await post(dispatcher, `declarations/${moved}/transfer`, to('TAN_THANH'));
    expect((await post(chief, `declarations/${moved}/transfer/decision`)).body.code).toBe('wrong-gate');
    const refused = await post(chiefThere, `declarations/${moved}/transfer/decision`, { refusal: 'NO_ROOM' });
    expect(refused.body.status).toBe('REFUSED');
    const { log } = refused.body;
    const listed = await get(`gates/TAN_THANH/transfers?status=REFUSED&after=${log.position}`, chiefThere);
    expect(listed.body.items).toMatchObject([{ declaration: moved, refusal: 'NO_ROOM', asker: 'FIRM' }]);
  });

  it('is made whole: new code, the waiting time by the rule, both boards, both reports, new checks', async () => {
    const before = await boardOf('HUU_NGHI');
    await post(dispatcher, `declarations/${moved}/transfer`, to('TAN_THANH'));
    const key = `agree-${moved}`;
    const agreed = await post(chiefThere, `declarations/${moved}/transfer/decision`, {}, { key });
    expect(agreed.body).toMatchObject({ status: 'MADE', formerCode: code, heldReference: minute(10) });
    const again = await post(chiefThere, `declarations/${moved}/transfer/decision`, {}, { key });
    expect(again.body).toEqual(agreed.body);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    await tick(71);
    expect((await boardOf('HUU_NGHI')).waiting).toBe(before.waiting - 1);
    expect(await reportOf('HUU_NGHI')).toMatchObject({ sentToOtherGate: 1, leftFruit: 0 });
    expect((await get(`tickets/${moved}`, dispatcher)).body).toMatchObject({
      status: 'TRANSFERRED',
      gate: 'TAN_THANH',
      cameFrom: { gate: 'HUU_NGHI', code },
    });
    const clearance = (await get(`clearances/${moved}`, at('TAN_THANH', 'CUSTOMS'))).body;
    expect([clearance.gate, clearance.status, clearance.revision]).toEqual(['TAN_THANH', 'OPEN', 2]);
    expect((await get(`tickets/${moved}`, chief)).body.code).toBe('wrong-gate');
  });

  it('is found by its old code, which tells the new one and the way', async () => {
    const plate = (await get(`declarations/${moved}`, dispatcher)).body.plate as string;
    const found = await get(`ticket-lookup?code=${code}&plateEnd=${plate.replaceAll(/\W/g, '').slice(-3)}`, dispatcher);
    expect(found.body).toMatchObject({
      gate: 'TAN_THANH',
      status: 'TRANSFERRED',
      goTo: { route: 'TT-1088', yard: 'TT-BAO-NGUYEN', km: 22 },
    });
    expect(found.body.code).toMatch(/^TT-E-/);
    const there = await get(`gates/TAN_THANH/whereabouts?code=${code}`, clerkThere);
    expect(there.body).toMatchObject({ here: true, code: found.body.code });
  });

  it('is called at the new gate before those who came later, by the published policy', async () => {
    const later = await declared();
    await post(clerkThere, `declarations/${later}/transfer`, to('TAN_THANH'));
    await tick(80);
    expect((await checkIn(later, 'TT-BAO-NGUYEN', yardThere)).status).toBe(201);
    await tick(110);
    expect((await checkIn(moved, 'TT-BAO-NGUYEN', yardThere)).status).toBe(201);
    const order: string[] = [];
    for (let n = 111; n < 118; n++) {
      await tick(n);
      const { body } = await get('gates/TAN_THANH/suggestions', controllerThere);
      const [next] = body.suggestions;
      if (!next) break;
      order.push(next.ticket);
      expect((await post(controllerThere, `lanes/${next.lane}/calls`, { ticket: next.ticket })).status).toBe(201);
    }
    const mine = order.filter((ticket) => [moved, later].includes(ticket));
    expect(mine).toEqual([moved, later]);
    const store = story.running.app.get(EventStore);
    const verified = await verifyCalls((position, limit, types) => store.readAfter(position, limit, types));
    expect(verified.wrong).toEqual([]);
  });
});

describe('A booked vehicle that is to go on at another gate', () => {
  it('has its hour there when there is room, and pays no waiting', async () => {
    const declaration = await declared();
    const hour = '2026-11-23T15:00:00+07:00';
    expect((await post(dispatcher, 'tickets', { declaration, hour })).status).toBe(201);
    const { body } = await post(dispatcher, `declarations/${declaration}/transfer`, to('TAN_THANH'));
    expect(body).toMatchObject({ status: 'MADE', hour: new Date(hour).toISOString() });
    expect((await get(`tickets/${declaration}`, dispatcher)).body).toMatchObject({
      status: 'BOOKED',
      gate: 'TAN_THANH',
    });
    expect((await reportOf('HUU_NGHI')).sentToOtherGate).toBe(1);
  });
});

describe('A fee that nobody has paid', () => {
  it('goes with its vehicle: it is paid and receipted at the gate to which that goes', async () => {
    const declaration = await story.clearing.opened({ plannedFrom: START, ...cabbages() });
    expect((await post(dispatcher, `fees/${declaration}/invoice`, { payloadKg: 1_900 })).body.gate).toBe('HUU_NGHI');
    await post(clerkThere, `declarations/${declaration}/transfer`, to('TAN_THANH'));
    const gone = await until(`fees/${declaration}`, dispatcher, ({ invoice }) => invoice.gate === 'TAN_THANH');
    expect(gone.invoice).toMatchObject({ status: 'UNPAID', due: 100_000 });
    const paying = { dong: 100_000, means: 'CASH' };
    const paid = await post(at('TAN_THANH', 'CASHIER'), `fees/${declaration}/payments`, paying);
    expect(paid.body.receipts).toMatchObject([{ number: expect.stringMatching(/^TT-/) }]);
    const listed = await get('fees?limit=5', at('TAN_THANH', 'SUPERVISOR'));
    expect(listed.body.items).toMatchObject([{ declaration, gate: 'TAN_THANH', status: 'PAID' }]);
  });
});

describe('A vehicle that is sent from waiting', () => {
  it('goes on with its declaration, at once, by who decides at the gate', async () => {
    const declaration = await waiting(130);
    const send = (by: Who, body: object) => post(by, `clearances/${declaration}/send-to-other-gate`, body);
    expect((await send(chiefThere, { to: 'TAN_THANH' })).body.code).toBe('wrong-gate');
    expect((await send({ role: 'GATE_CLERK' }, { to: 'TAN_THANH' })).status).toBe(403);
    await tick(160);
    const sent = await send(chief, { to: 'TAN_THANH', reason: 'GATE_CONGESTED' });
    expect(sent.body).toMatchObject({ status: 'MADE', heldReference: minute(130) });
    await tick(161);
    expect((await reportOf('HUU_NGHI')).sentToOtherGate).toBe(2);
    expect((await get(`declarations/${declaration}`, dispatcher)).body.status).toBe('ACCEPTED');
  });

  it('ends its declaration when it goes to a gate that is not run here', async () => {
    const declaration = await waiting(170);
    const sent = await post(chief, `clearances/${declaration}/send-to-other-gate`, { to: 'CHI_MA' });
    expect(sent.body.status).toBe('SENT_AWAY');
    await tick(171);
    expect((await get(`declarations/${declaration}`, dispatcher)).body.status).toBe('WITHDRAWN');
  });
});

describe('A transfer while another server calls the vehicle', () => {
  let elsewhere: RunningApp;
  let lock: Client;
  const controller: Who = { role: 'LANE_CONTROLLER' };
  beforeAll(async () => {
    elsewhere = await story.anotherServer();
    lock = await story.connection();
    for (const who of [chief, controller]) for (const { url } of [story.running, elsewhere]) await signIn(url, who);
  });

  it.each(['the transfer', 'the call'])('goes by who comes first to the log: %s', async (first) => {
    const base = first === 'the transfer' ? 180 : 190;
    const declaration = await waiting(base);
    await tick(base + 1);
    const { body } = await get('gates/HUU_NGHI/suggestions', controller);
    const next = body.suggestions.find((each: { ticket: string }) => each.ticket === declaration);
    await ask(elsewhere, 'GET', `tickets/${declaration}`, { by: chief });
    await lock.query('SELECT pg_advisory_lock(4719001)');
    const sending = () =>
      post(chief, `clearances/${declaration}/send-to-other-gate`, { to: 'TAN_THANH' }, { on: elsewhere });
    const calling = () => post(controller, `lanes/${next?.lane}/calls`, { ticket: declaration });
    const [before, after] = first === 'the transfer' ? [sending, calling] : [calling, sending];
    const one = before();
    await waitingForTheLog(lock, 1);
    const two = after();
    await waitingForTheLog(lock, 2);
    await lock.query('SELECT pg_advisory_unlock(4719001)');
    expect((await one).status).toBeLessThan(300);
    // Called and then sent away, its call is withdrawn; sent away, it is called no more.
    const late = await two;
    if (first === 'the call') expect(late.body).toMatchObject({ status: 'MADE', heldReference: minute(base) });
    else expect(late.status).toBe(409);
    await tick(base + 2);
    expect((await get(`tickets/${declaration}`, dispatcher)).body).toMatchObject({
      status: 'TRANSFERRED',
      gate: 'TAN_THANH',
    });
  });
});
