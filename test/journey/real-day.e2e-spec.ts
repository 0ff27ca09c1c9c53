import { jest } from '@jest/globals';
import { PackMaker } from '../../src/border/paper-day/make-pack/pack-maker.js';
import { LogWorker } from '../../src/shared/event-store/worker/log-worker.js';
import { EVERYONE, OFFICER, dispatcher } from '../clearance/clearing.js';
import { ask, declareFrom, durian, freshPlate } from '../declarations/declaring.js';
import { startApp, type RunningApp } from '../running-app.js';
import type { Who } from '../sign-in.js';
import { Crossing, YARD } from './crossing.js';

jest.setTimeout(120_000);

const MORNING = new Date('2026-11-23T07:10:00+07:00');
const supervisor: Who = { role: 'SUPERVISOR' };
const customs = OFFICER.CUSTOMS;
const guard = OFFICER.BORDER_GUARD;
const headOf = (agency: Who['agency']): Who => ({ role: 'AGENCY_HEAD', agency });

let running: RunningApp;
let crossing: Crossing;
beforeAll(async () => {
  declareFrom(MORNING.toISOString());
  running = await startApp({ CLOCK: 'stepped', CLOCK_START: MORNING.toISOString() });
  await running.app.get(LogWorker).start();
  crossing = new Crossing(running, MORNING);
  await crossing.wait(1);
});
afterAll(() => running?.stop());

const look = (path: string, by: Who = dispatcher) => crossing.do('GET', path, { by });
const tell = (path: string, by: Who, body: object = {}) => crossing.do('POST', path, { by, body });
const statusOf = async (agency: string, declaration: string) => {
  const { checks } = await look(`clearances/${declaration}`, OFFICER[agency as keyof typeof OFFICER]);
  return checks.find((check: { agency: string }) => check.agency === agency)?.status;
};

describe('A day of a truck of durian on which much goes wrong', () => {
  const plate = freshPlate();
  const tractor = freshPlate();
  let truck: string;
  let code: string;
  let pass: string;
  let driver: string;

  it('07:11 is declared by its dispatcher with what is known by then', async () => {
    const {
      drivers: _,
      quarantineCertificate: __,
      ...known
    } = durian({
      plannedFrom: MORNING.toISOString(),
      vehicle: { country: 'VN', plate, type: 'CONTAINER_TRUCK' },
      twoWay: true,
    });
    truck = await crossing.declare(known);
    expect((await look(`declarations/${truck}`)).status).toBe('ACCEPTED');
  });

  it('07:30 comes to the wrong gate, and is told the way', async () => {
    await crossing.wait(19);
    const seen = { declaration: truck, yard: 'TT-BAO-NGUYEN', witness: 'YARD_SCAN' };
    const away = await ask(running, 'POST', 'check-ins', {
      by: { role: 'YARD_OPERATOR', gate: 'TAN_THANH' },
      body: seen,
    });
    expect(away.body).toMatchObject({ code: 'declared-for-other-gate', parameters: { gate: 'HUU_NGHI' } });
    expect(away.body.detail).not.toBe('');
  });

  it('07:50 breaks down on the way: another tractor pulls on, and its firm tells who drives', async () => {
    await crossing.wait(20);
    const change = { vehicle: { country: 'VN', plate: tractor }, reason: 'BREAKDOWN' };
    const changed = await crossing.do('POST', `declarations/${truck}/change-tractor`, {
      by: dispatcher,
      headers: { 'if-match': '"1"' },
      body: change,
    });
    expect(changed.revision).toBe(2);
    const drivers = [
      { name: 'Driver One', document: { kind: 'CCCD', number: '020090000123' }, service: 'LONG_DISTANCE' },
    ];
    const completed = await crossing.do('PATCH', `declarations/${truck}`, {
      by: dispatcher,
      headers: { 'if-match': '"2"' },
      body: {
        changes: [
          { path: 'drivers', value: drivers },
          { path: 'quarantineCertificate', value: { number: 'KDTV-1', validUntil: '2026-11-26T00:00:00.000Z' } },
        ],
      },
    });
    expect(completed.revision).toBe(3);
  });

  it('08:20 checks in, and its driver opens the pass on his phone', async () => {
    await crossing.wait(30);
    await crossing.checkIn(truck, 'HN-XUAN-CUONG');
    ({ code } = await look(`tickets/${truck}`));
    pass = (await look(`tickets/${truck}/pass`)).text;
    const opened = await ask(running, 'POST', 'driver-access', {
      body: { pass, plateEnd: tractor.replaceAll(/\W/g, '').slice(-3) },
    });
    driver = `Pass ${opened.body.token}`;
    expect(opened.status).toBe(200);
  });

  it('is called, and the far side closes: it waits on with its place, and nobody counts it as not come', async () => {
    await crossing.call(truck);
    const { checkedInAt } = await look(`tickets/${truck}`);
    const now = Date.parse((await look('clock')).now);
    const until = new Date(now + 90 * 60_000).toISOString();
    const hours = { direction: 'EXPORT', from: new Date(now).toISOString(), to: until, reason: 'FAR_SIDE' };
    await tell('gates/HUU_NGHI/routes/HN-1119/closures', supervisor, hours);
    await crossing.wait(75);
    expect(await look(`tickets/${truck}`)).toMatchObject({ status: 'WAITING', code, checkedInAt });
    expect((await look('penalties')).items).toEqual([]);
    await crossing.wait(16);
  });

  it('is called again, answers, and is admitted; its lane is free before its checks are done', async () => {
    const lane = await crossing.callAndAdmit(truck);
    await crossing.vacate(lane, truck);
    expect((await look(`tickets/${truck}`)).code).toBe(code);
  });

  it('is looked at by health quarantine while the line is down: on a numbered slip, typed in afterwards', async () => {
    await running.app.get(PackMaker).make('HUU_NGHI');
    const { packs } = await look('gates/HUU_NGHI/emergency-packs', OFFICER.HEALTH_QUARANTINE);
    const { firstSlip } = packs.find((pack: { for: string }) => pack.for === 'HEALTH_QUARANTINE');
    const { now } = await look('clock');
    await crossing.wait(40);
    const decided = { fact: 'DECISION', happenedAt: now, code, agency: 'HEALTH_QUARANTINE', verdict: 'PASS' };
    await tell(`paper-slips/${firstSlip}/entries`, OFFICER.HEALTH_QUARANTINE, decided);
    await crossing.wait(1);
    const { items } = await look('paper-slips', supervisor);
    expect(items).toMatchObject([{ slip: firstSlip, state: 'APPLIED', outcome: 'DONE' }]);
    const { steps } = await look(`clearances/${truck}/timeline`, OFFICER.HEALTH_QUARANTINE);
    const passed = steps.find(({ type }: { type: string }) => type === 'CheckPassed');
    expect(passed).toMatchObject({ agency: 'HEALTH_QUARANTINE', at: now });
  });

  it('is cleared by the others, until customs stops what it carries', async () => {
    const others = EVERYONE.filter((agency) => agency !== 'HEALTH_QUARANTINE');
    expect((await crossing.passChecks(truck)).sort()).toEqual([...others].sort());
    expect((await look(`clearances/${truck}`, customs)).status).toBe('CLEARED');
    await tell('customs-declarations/30123456789/stop', customs, { order: 'LD-1', reason: 'tax-unsettled' });
    await crossing.wait(1);
    expect(await statusOf('CUSTOMS', truck)).toBe('ON_HOLD');
    const gone = await ask(running, 'POST', `clearances/${truck}/confirm-crossing`, { by: guard, body: {} });
    expect(gone.body.code).toBe('customs-stopped');
    expect((await look(`clearances/${truck}`)).status).toBe('OPEN');
  });

  it('is let go by customs, and loses its pass again to what quarantine learns late', async () => {
    await tell('customs-declarations/30123456789/lift-stop', customs, { order: 'LD-1' });
    await crossing.wait(1);
    expect(await crossing.passChecks(truck)).toEqual(['CUSTOMS']);
    const revoke = `clearances/${truck}/checks/PLANT_ANIMAL_QUARANTINE/revoke`;
    const foreign = await ask(running, 'POST', revoke, { by: headOf('CUSTOMS'), body: { reason: 'new-information' } });
    expect(foreign.body.code).toBe('wrong-agency');
    await tell(revoke, headOf('PLANT_ANIMAL_QUARANTINE'), { reason: 'new-information' });
    expect((await look(`clearances/${truck}`)).status).toBe('OPEN');
    // To the others its officer looks at it again; for him it is open.
    const others = (await look(`clearances/${truck}`, customs)).checks;
    expect(others.find(({ agency }: { agency: string }) => agency === 'PLANT_ANIMAL_QUARANTINE').status).toBe(
      'IN_PROGRESS',
    );
    await crossing.do('POST', `clearances/${truck}/checks/PLANT_ANIMAL_QUARANTINE/pass`, {
      by: OFFICER.PLANT_ANIMAL_QUARANTINE,
      headers: { 'if-match': '"3"' },
      body: {},
    });
  });

  it("crosses the border, once; its ticket, its pass and its driver's access end with it", async () => {
    await tell(`clearances/${truck}/confirm-crossing`, guard);
    await crossing.wait(1);
    expect((await look(`declarations/${truck}`)).status).toBe('FULFILLED');
    expect((await look(`tickets/${truck}`)).status).toBe('DONE');
    const verified = await crossing.do('POST', 'passes/verify', { by: YARD, body: { text: pass } });
    expect(verified.valid).toBe(false);
    const late = await ask(running, 'GET', 'driver/ticket', { headers: { authorization: driver } });
    expect(late.status).toBe(401);
    const twice = await ask(running, 'POST', `clearances/${truck}/confirm-crossing`, { by: guard, body: {} });
    expect(twice.status).toBe(409);
  });

  it('comes home laden on the same day: its return is open once it has gone, and it unloads in a bay', async () => {
    const { now } = await look('clock');
    const home = await crossing.declare(
      durian({
        direction: 'IMPORT',
        plannedFrom: now,
        plannedTo: new Date(Date.parse(now) + 8 * 3_600_000).toISOString(),
        vehicle: { country: 'VN', plate: tractor, type: 'CONTAINER_TRUCK' },
        twoWay: true,
        returnOf: truck,
        customsDeclarations: ['101234567890'],
        quarantineCertificate: undefined,
      }),
    );
    await crossing.wait(120);
    await tell(`clearances/${home}/confirm-crossing`, guard);
    const ticket = await crossing.checkIn(home, 'HN-NHAP');
    const bay = await crossing.callAndAdmit(ticket);
    await crossing.vacate(bay, ticket);
    await crossing.passChecks(home);
    await crossing.callAndAdmit(ticket);
    await tell(`clearances/${home}/confirm-left-supervision`, customs);
    await crossing.wait(1);
    expect((await look(`declarations/${home}`)).status).toBe('FULFILLED');
    expect((await look(`declarations/${truck}`)).returnedBy).toBe(home);
  });

  it('is counted once for each way in the report of the day', async () => {
    const report = await look('reports/daily/2026-11-23', supervisor);
    const here = report.gates.find(({ gate }: { gate: string }) => gate === 'HUU_NGHI').figures;
    expect(here).toMatchObject({ exportFruit: 1, exportOther: 0, importGoods: 1, sentToOtherGate: 0, leftFruit: 0 });
  });

  it('shows its whole way to whoever may see it, in the order in which it happened', async () => {
    const { steps } = await look(`clearances/${truck}/timeline`, customs);
    const types = steps.map(({ type }: { type: string }) => type);
    for (const [before, after] of [
      ['ClearanceOpened', 'ChecksReopened'],
      ['VehicleCleared', 'ClearanceFellBack'],
      ['ClearanceFellBack', 'BorderCrossed'],
    ] as const)
      expect(types.indexOf(before)).toBeLessThan(types.indexOf(after));
  });
});
