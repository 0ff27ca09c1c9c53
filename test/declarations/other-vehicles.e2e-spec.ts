import { jest } from '@jest/globals';
import { DEMO_FIRMS } from '../../src/identity/index.js';
import { LogWorker } from '../../src/shared/event-store/worker/log-worker.js';
import { OFFICER, dispatcher } from '../clearance/clearing.js';
import { Crossing } from '../journey/crossing.js';
import { startApp, type RunningApp } from '../running-app.js';
import type { Who } from '../sign-in.js';
import { ask, declareFrom, durian, freshPlate } from './declaring.js';

jest.setTimeout(120_000);

const MORNING = new Date('2026-11-23T01:00:00.000Z');
const nothing = {
  trailer: undefined,
  containers: [],
  goods: [],
  customsDeclarations: [],
  channel: undefined,
  quarantineCertificate: undefined,
};

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

const look = (path: string, by: Who) => crossing.do('GET', path, { by });

/** Live at check-in, called, checked and out; who checked it. */
async function exported(declaration: string): Promise<string[]> {
  const ticket = await crossing.checkIn(declaration, 'HN-XUAN-CUONG');
  await crossing.vacate(await crossing.callAndAdmit(ticket), ticket);
  const checks = await crossing.passChecks(declaration);
  await crossing.do('POST', `clearances/${declaration}/confirm-crossing`, { by: OFFICER.BORDER_GUARD });
  await crossing.wait(1);
  expect((await look(`declarations/${declaration}`, dispatcher)).status).toBe('FULFILLED');
  expect((await look(`tickets/${ticket}`, dispatcher)).status).toBe('DONE');
  return checks;
}

describe('Vehicles that are not one truck with a driver and goods', () => {
  it('an empty one needs vehicle and driver only, and only their checks', async () => {
    const vehicle = { country: 'VN', plate: freshPlate(), type: 'CONTAINER_TRUCK', empty: true };
    // The owner of goods sends its own lorry.
    const firm = DEMO_FIRMS.find(({ key }) => key === 'owner')!;
    const parties = { declarer: 'CARRIER', carrier: { name: firm.name, taxCode: firm.taxCode } };
    const { status, body } = await ask(running, 'POST', 'declarations', {
      by: dispatcher,
      body: durian({ ...nothing, vehicle, parties, papers: [] }),
    });
    expect([status, body.status, body.cargo, body.warnings]).toEqual([201, 'ACCEPTED', 'EMPTY', []]);
    await crossing.wait(1);
    expect((await exported(body.id)).sort()).toEqual(['BORDER_GUARD', 'HEALTH_QUARANTINE']);
  });

  it('an AGV goes without driver', async () => {
    const vehicle = { country: 'VN', plate: freshPlate(), type: 'AGV' };
    const { status, body } = await ask(running, 'POST', 'declarations', {
      by: dispatcher,
      body: durian({ vehicle, trailer: undefined, drivers: [] }),
    });
    expect([status, body.status, body.warnings]).toEqual([201, 'ACCEPTED', []]);
    await crossing.wait(1);
    expect(await exported(body.id)).toContain('CUSTOMS');
  });

  it('a group of new vehicles is pasted, has one ticket, and counts car by car', async () => {
    const pasted = '1M8GDM9AXKP042788\n1HGCM82633A004352\tLSVAA49J132047371;';
    const { status, body } = await ask(running, 'POST', 'declarations', {
      by: dispatcher,
      body: durian({
        ...nothing,
        direction: 'IMPORT',
        vehicle: { country: 'CN', type: 'NEW_VEHICLES', plate: '临A12345B', vins: pasted },
        goods: [{ hs: '87042369', description: 'Xe tải mới', kg: 27_000, packages: 3 }],
        customsDeclarations: ['107654321000'],
      }),
    });
    expect([status, body.status, body.cargo]).toEqual([201, 'ACCEPTED', 'NEW_VEHICLES']);
    expect(body.warnings.map(({ code }: { code: string }) => code)).toContain('plate-temporary');
    await crossing.wait(1);
    const seen = await look(`declarations/${body.id}`, dispatcher);
    expect(seen.content.vehicle.vins).toEqual(['1M8GDM9AXKP042788', '1HGCM82633A004352', 'LSVAA49J132047371']);
    const path = `clearances/${body.id}`;
    await crossing.do('POST', `${path}/confirm-crossing`, { by: OFFICER.BORDER_GUARD, body: {} });
    const ticket = await crossing.checkIn(body.id, 'HN-NHAP');
    await crossing.vacate(await crossing.callAndAdmit(ticket), ticket);
    await crossing.passChecks(body.id);
    await crossing.callAndAdmit(ticket);
    await crossing.do('POST', `${path}/confirm-left-supervision`, { by: OFFICER.CUSTOMS, body: {} });
    await crossing.wait(1);
    const report = await look('reports/daily/2026-11-23', { role: 'PROVINCE' });
    expect(report.total.importNewVehicles).toBe(3);
  });
});
