import { Client } from 'pg';
import {
  ConfirmOutOfTurn,
  ConfirmOutOfTurnHandler,
} from '../../src/border/queue/out-of-turn/confirm-out-of-turn/confirm-out-of-turn.handler.js';
import {
  EndUnconfirmed,
  EndUnconfirmedHandler,
} from '../../src/border/queue/out-of-turn/confirm-out-of-turn/end-unconfirmed.handler.js';
import { verifyCalls } from '../../src/border/queue/verify-calls.js';
import { EventStore } from '../../src/shared/event-store/types.js';
import { storeAt } from '../event-store/store.js';
import { waitingForTheLog } from '../event-store/waiting-for-the-log.js';
import { at, outcomes } from '../queue/at-the-gate.js';
import { demoPerson, type Who } from '../sign-in.js';
import { tellFrom } from '../story.js';

const supervisor: Who = { role: 'SUPERVISOR' };
const controller: Who = { role: 'LANE_CONTROLLER' };
const yard: Who = { role: 'YARD_OPERATOR' };
const hanoi = (time: string) => new Date(`2026-11-23T${time}:00.000+07:00`).toISOString();

const story = tellFrom(hanoi('08:00'));
const { get, post } = story;
const clockAt = (time: string) => story.clockAt(hanoi(time));

const waiting = async (): Promise<string> => {
  const declaration = await story.clearing.opened({
    plannedFrom: hanoi('08:00'),
    plannedTo: hanoi('20:00'),
    quarantineCertificate: { number: 'KDTV-1', validUntil: '2026-12-01T00:00:00.000Z' },
  });
  const seen = await post(yard, 'check-ins', { declaration, yard: 'HN-XUAN-CUONG', witness: 'YARD_SCAN' });
  expect(seen).toMatchObject({ status: 201, body: { status: 'WAITING' } });
  return declaration;
};
const laneFor = async (ticket: string): Promise<{ lane: string; inputs: { overtakenBy: number } }> => {
  const { body } = await get('gates/HUU_NGHI/suggestions', controller);
  return body.suggestions.find((each: { ticket: string }) => each.ticket === ticket);
};
const outOfTurn = (ticket: string, to: string, more: object = {}, by = controller, key?: string) =>
  post(by, 'out-of-turn-calls', { ticket, to, ground: 'AMBULANCE', note: 'Chở bệnh nhân', ...more }, { key });
const confirm = (call: string, by: Who) => post(by, `out-of-turn-calls/${call}/confirm`);
const listed = async (status: string, by: Who = supervisor) =>
  (await get(`gates/HUU_NGHI/out-of-turn-calls?status=${status}`, by)).body.items;
const counts = async () => (await get('gates/HUU_NGHI/out-of-turn-counts')).body;
const store = () => story.running.app.get(EventStore, { strict: false });

describe('A call out of turn', () => {
  let first: string;
  let urgent: string;
  let call: string;
  let lane: string;

  it('takes effect at once, in any mode of the lane, whoever else is next', async () => {
    first = await waiting();
    await clockAt('08:10');
    urgent = await waiting();
    await clockAt('08:11');
    ({ lane } = await laneFor(first));
    const refused = await outOfTurn(urgent, 'HN-X9');
    expect(refused.body.code).toBe('lane-not-open');
    const done = await outOfTurn(urgent, lane, {}, controller, 'out-of-turn-urgent');
    expect(done).toMatchObject({
      status: 201,
      body: {
        status: 'CALLED',
        call: { lane },
        outOfTurn: { ground: 'AMBULANCE', status: 'UNCONFIRMED', confirmBy: hanoi('19:00') },
      },
    });
    call = done.body.outOfTurn.call;
    const again = await outOfTurn(urgent, lane, {}, controller, 'out-of-turn-urgent');
    expect([again.status, again.body.outOfTurn.call]).toEqual([201, call]);
    expect((await outOfTurn(urgent, lane)).body.code).toBe('not-waiting');
    await clockAt('08:12');
    expect((await laneFor(first)).inputs.overtakenBy).toBe(1);
  });

  it('is counted in public by day and ground, confirmed or not, and tells nothing else', async () => {
    const shown = await counts();
    expect(shown).toMatchObject({ gate: 'HUU_NGHI', to: '2026-11-23' });
    expect(shown.counts).toEqual([{ day: '2026-11-23', ground: 'AMBULANCE', calls: 1, confirmed: 0, irregular: 0 }]);
    expect(shown.grounds.find(({ ground }: { ground: string }) => ground === 'COMPETENT_ORDER')).toMatchObject({
      open: false,
      words: { vi: 'Theo lệnh của cấp có thẩm quyền' },
    });
    expect((await get('gates/TAN_THANH/out-of-turn-counts')).body.counts).toEqual([]);
  });

  it('is confirmed by a second person of the gate, once', async () => {
    expect((await confirm(call, controller)).body.code).toBe('out-of-turn-needs-second-person');
    expect((await confirm(call, { role: 'SUPERVISOR', gate: 'TAN_THANH' })).body.code).toBe('wrong-gate');
    for (const role of ['CUSTOMS', 'GATE_CLERK', 'PROVINCE', 'AUDITOR', 'ADMIN', 'DISPATCHER'] as const)
      expect((await confirm(call, { role })).body.code).toBe('not-allowed');
    expect((await confirm(call, supervisor)).body).toMatchObject({ status: 'CONFIRMED', confirmedAt: hanoi('08:12') });
    expect((await confirm(call, supervisor)).body.code).toBe('out-of-turn-decided');
    expect((await counts()).counts).toMatchObject([{ calls: 1, confirmed: 1, irregular: 0 }]);
    for (const by of [supervisor, controller, { role: 'PROVINCE' }, { role: 'AUDITOR' }] as const)
      expect(await listed('CONFIRMED', by)).toMatchObject([{ call, noteText: 'Chở bệnh nhân', ticket: urgent }]);
    expect((await get('gates/TAN_THANH/out-of-turn-calls', supervisor)).body.code).toBe('wrong-gate');
    const log = JSON.stringify(await store().readStream(`out-of-turn-${call}`));
    expect(log).not.toContain('bệnh nhân');
  });

  it('needs an open ground, and its order where that is the ground', async () => {
    expect((await outOfTurn(first, lane, { ground: 'COMPETENT_ORDER', order: '1187/QĐ-UBND' })).body.code).toBe(
      'ground-not-open',
    );
    const { body } = await get('settings/out-of-turn/HUU_NGHI', supervisor);
    expect(body.value.grounds).not.toContain('COMPETENT_ORDER');
    expect((await outOfTurn(first, lane)).status).toBe(201);
    expect((await post(controller, `tickets/${first}/withdraw-call`, { reason: 'CALLED_BY_MISTAKE' })).status).toBe(
      200,
    );
  });

  it('is confirmed or irregular, never both, when its time is over as the second person agrees', async () => {
    const ticket = await waiting();
    await clockAt('08:20');
    const { body } = await outOfTurn(ticket, lane, { ground: 'MILITARY' }, supervisor);
    expect(body.outOfTurn).toMatchObject({ status: 'UNCONFIRMED' });
    const { call, confirmBy } = body.outOfTurn;
    const due = new Date(confirmBy);
    await story.clearing.worker().stop();
    const lock = new Client({ connectionString: story.running.databaseUrl });
    const [one, other] = [storeAt(story.running.databaseUrl), storeAt(story.running.databaseUrl)];
    await lock.connect();
    try {
      await lock.query('SELECT pg_advisory_lock(4719001)');
      const ended = outcomes([new EndUnconfirmedHandler(one.store).execute(new EndUnconfirmed(call, at(due)))]);
      await waitingForTheLog(lock, 1);
      const by = { id: 'second', roles: ['LANE_CONTROLLER'], gate: 'HUU_NGHI' } as const;
      const confirmed = outcomes([
        new ConfirmOutOfTurnHandler(other.store).execute(new ConfirmOutOfTurn(at(due, { by }), call)),
      ]);
      await waitingForTheLog(lock, 2);
      await lock.query('SELECT pg_advisory_unlock(4719001)');
      expect(await Promise.all([ended, confirmed])).toEqual([{ done: 1 }, { 'out-of-turn-decided': 1 }]);
    } finally {
      await Promise.all([lock.end(), one.close(), other.close()]);
    }
    const types = (await store().readStream(`out-of-turn-${call}`)).map(({ type }) => type);
    expect(types).toEqual(['OutOfTurnCalled', 'OutOfTurnUnconfirmed']);
    await story.clearing.worker().start();
  });

  it('that nobody else confirms within the shift is an irregularity that supervisor, province and auditor see', async () => {
    await clockAt('19:00');
    for (const by of [supervisor, { role: 'PROVINCE' }, { role: 'AUDITOR' }] as const)
      expect(await listed('IRREGULAR', by)).toMatchObject([
        { by: demoPerson(supervisor).id, ground: 'MILITARY' },
        { ticket: first, by: demoPerson(controller).id },
      ]);
    const [, { call: late }] = await listed('IRREGULAR');
    expect((await confirm(late, supervisor)).body.code).toBe('out-of-turn-decided');
    expect((await counts()).counts).toEqual([
      { day: '2026-11-23', ground: 'AMBULANCE', calls: 2, confirmed: 1, irregular: 1 },
      { day: '2026-11-23', ground: 'MILITARY', calls: 1, confirmed: 0, irregular: 1 },
    ]);
  });

  it('stands on the day’s sheet with its ground, and the policy’s calls are right around it', async () => {
    const sheet = await store().readStream('calls-HUU_NGHI-EXPORT-2026-11-23');
    expect(sheet.map(({ data }) => data)).toMatchObject([
      { rule: 'OUT_OF_TURN', reason: 'AMBULANCE', ticket: urgent },
      { rule: 'OUT_OF_TURN', reason: 'AMBULANCE', ticket: first },
      { rule: 'OUT_OF_TURN', reason: 'MILITARY' },
    ]);
    const verified = await verifyCalls((position, limit, types) => store().readAfter(position, limit, types));
    expect(verified).toMatchObject({ outOfTurn: 3, byHand: 0, wrong: [] });
  });
});
