import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { createApp } from '../../src/app.js';
import { VehicleKey } from '../../src/border/declarations/index.js';
import { plateHolding } from '../../src/border/vehicles/domain/plate-holding.js';
import { vehicleRecord } from '../../src/border/vehicles/domain/vehicle-record.js';
import { EventStore } from '../../src/shared/event-store/types.js';
import { LogWorker } from '../../src/shared/event-store/worker/log-worker.js';
import { ask, durian, freshPlate, type Answer } from '../declarations/declaring.js';
import { waitingForTheLog } from '../event-store/waiting-for-the-log.js';
import { startApp, type RunningApp } from '../running-app.js';
import { demoPerson, signIn, type Who } from '../sign-in.js';

const owner = { role: 'DISPATCHER', firm: 'owner' } as const;
const agent = { role: 'DISPATCHER', firm: 'agent' } as const;
const officer: Who = { role: 'BORDER_GUARD' };
/** Chassis numbers with their check digit. */
const [FIRST, SECOND, THIRD, FOURTH, FIFTH] = [
  '1M8GDM9AXKP042788',
  '1HGCM82633A004352',
  '11111111111111111',
  '5YJSA1DG9DFP14705',
  '5GZCZ43D13S812715',
] as const;

let running: RunningApp;
let elsewhere: RunningApp;
beforeAll(async () => {
  running = await startApp();
  const app = await createApp();
  await app.init();
  await app.listen(0, '127.0.0.1');
  elsewhere = { ...running, app, url: (await app.getUrl()).replace('[::1]', '127.0.0.1') };
  // Tokens are made before the log stands still.
  for (const { url } of [running, elsewhere]) for (const who of [owner, agent]) await signIn(url, who);
}, 60_000);
afterAll(async () => {
  await elsewhere.app.close();
  await running.stop();
});

const add = (at: RunningApp, by: Who, chassis: string | undefined, plate = freshPlate()): Promise<Answer> =>
  ask(at, 'POST', 'fleet', { by, body: { kind: 'TRACTOR', country: 'VN', plate, ...(chassis && { chassis }) } });
const streamOf = (chassis: string) => `chassis-${running.app.get(VehicleKey, { strict: false }).ofChassis(chassis)}`;
const holders = async (chassis: string) => {
  const events = await running.app.get(EventStore).readStream(streamOf(chassis));
  return events.map(({ type, data }) => [type, (data as { vehicle: string }).vehicle]);
};

/** Both decide on what was so before either wrote: the first stands at the lock of the log when the second begins. */
async function oneAfterTheOther(first: () => Promise<Answer>, second: () => Promise<Answer>): Promise<Answer[]> {
  const lock = new Client({ connectionString: running.databaseUrl });
  await lock.connect();
  try {
    await lock.query('SELECT pg_advisory_lock(4719001)');
    const one = first();
    await waitingForTheLog(lock, 1);
    const two = second();
    await waitingForTheLog(lock, 2);
    await lock.query('SELECT pg_advisory_unlock(4719001)');
    return await Promise.all([one, two]);
  } finally {
    await lock.end();
  }
}

describe('One chassis wanted by two firms at two servers', () => {
  it('stands in the fleet of who comes first to the log, though both decided on a chassis that was free', async () => {
    const [granted, refused] = await oneAfterTheOther(
      () => add(elsewhere, owner, FIRST),
      () => add(running, agent, FIRST),
    );
    expect(granted?.status).toBe(201);
    expect([refused?.status, refused?.body.code]).toEqual([409, 'chassis-in-other-fleet']);
    expect(await holders(FIRST)).toEqual([['ChassisTaken', granted?.body.id]]);
    expect((await add(running, owner, FIRST)).body.code).toBe('chassis-in-own-fleet');
  });

  it('is not declared by a stranger who decided before it entered a fleet', async () => {
    const vehicle = { country: 'CN', type: 'NEW_VEHICLES', vins: [SECOND] };
    const none = { trailer: undefined, customsDeclarations: [], channel: undefined, quarantineCertificate: undefined };
    const group = durian({ ...none, direction: 'IMPORT', vehicle, goods: [], containers: [] });
    const [taken, declared] = await oneAfterTheOther(
      () => add(elsewhere, agent, SECOND),
      () => ask(running, 'POST', 'declarations', { by: owner, body: group }),
    );
    expect(taken?.status).toBe(201);
    expect([declared?.status, declared?.body.fields]).toEqual([
      422,
      expect.arrayContaining([expect.objectContaining({ path: 'vehicle.vins.0', code: 'vehicle-in-other-fleet' })]),
    ]);
  });
});

describe('A chassis in a fleet', () => {
  it('is found by an officer, who releases its vehicle: another firm may take it, with whatever plate', async () => {
    const { id } = (await add(running, owner, THIRD)).body;
    expect((await add(running, agent, THIRD)).body.code).toBe('chassis-in-other-fleet');
    const found = await ask(running, 'GET', `vehicles?chassis=${THIRD.slice(0, 9)}%20${THIRD.slice(9)}`, {
      by: officer,
    });
    expect(found.body.items).toMatchObject([{ id, chassis: THIRD, revision: 1 }]);
    expect((await ask(running, 'GET', 'vehicles', { by: officer })).status).toBe(422);
    expect((await ask(running, 'GET', `vehicles?chassis=${THIRD}`, { by: agent })).body.code).toBe('not-allowed');
    const body = { reason: 'SOLD' };
    const headers = { 'if-match': '"1"' };
    const key = `released-${id}`;
    const release = () => ask(running, 'POST', `vehicles/${id}/release`, { by: officer, body, headers, key });
    expect((await release()).status).toBe(200);
    expect((await release()).headers.get('idempotency-replayed')).toBe('true');
    const bought = await add(running, agent, THIRD);
    expect(bought.status).toBe(201);
    expect(await holders(THIRD)).toEqual([
      ['ChassisTaken', id],
      ['ChassisFreed', id],
      ['ChassisTaken', bought.body.id],
    ]);
  });

  it('does not come back with its old plate once it stands in another fleet: that is another vehicle', async () => {
    const plate = freshPlate();
    const { id } = (await add(running, owner, FOURTH, plate)).body;
    expect((await ask(running, 'POST', `fleet/${id}/remove`, { by: owner })).status).toBe(200);
    const sold = await add(running, agent, FOURTH);
    const other = await add(running, owner, undefined, plate);
    expect([sold.status, other.status]).toEqual([201, 201]);
    expect(other.body.id).not.toBe(id);
    expect((await holders(FOURTH)).at(-1)).toEqual(['ChassisTaken', sold.body.id]);
  });
});

describe('A chassis that entered its fleet before chassis were guarded', () => {
  it('is taken by it when the log is read, and stays refused to others', async () => {
    const id = randomUUID();
    const keys = running.app.get(VehicleKey, { strict: false });
    const [plate, chassis] = [keys.ofPlate('VN', freshPlate()), keys.ofChassis(FIFTH)];
    const [firm, now] = [demoPerson(owner).posting.firm ?? '', new Date()];
    const at = now.toISOString();
    // As the log was then: the vehicle is on record, the stream of its chassis is not.
    await running.app.get(EventStore).execute({
      context: {
        by: { id: 'somebody', roles: [] },
        key: `before-${id}`,
        route: 'before',
        bodyHash: id,
        channel: 'test',
        correlationId: id,
        now,
      },
      streams: { record: vehicleRecord(id), plate: plateHolding(plate) },
      decide: () => ({
        record: [
          { type: 'VehicleRecorded', data: { vehicle: id, kind: 'TRACTOR', firm, plate, chassis, details: id, at } },
        ] as const,
        plate: [{ type: 'PlateTaken', data: { plate, vehicle: id, firm, company: 'company', at } }] as const,
      }),
      answer: () => ({}),
    });
    expect(await holders(FIFTH)).toEqual([]);
    await running.app.get(LogWorker).start();
    for (let tries = 0; tries < 200 && (await holders(FIFTH)).length === 0; tries++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await holders(FIFTH)).toEqual([['ChassisTaken', id]]);
    expect((await add(running, agent, FIFTH)).body.code).toBe('chassis-in-other-fleet');
  });
});
