import { Client } from 'pg';
import { createApp } from '../../src/app.js';
import { VehicleKey } from '../../src/border/declarations/index.js';
import { EventStore } from '../../src/shared/event-store/types.js';
import { waitingForTheLog } from '../event-store/waiting-for-the-log.js';
import { startApp, type RunningApp } from '../running-app.js';
import { signIn } from '../sign-in.js';
import { ask, durian, freshPlate, type Answer } from './declaring.js';

let running: RunningApp;
let elsewhere: RunningApp;
beforeAll(async () => {
  running = await startApp();
  const app = await createApp();
  await app.init();
  await app.listen(0, '127.0.0.1');
  elsewhere = { ...running, app, url: (await app.getUrl()).replace('[::1]', '127.0.0.1') };
  // Tokens are made before the log stands still.
  for (const { url } of [running, elsewhere]) await signIn(url, { role: 'DISPATCHER' });
}, 60_000);
afterAll(async () => {
  await elsewhere.app.close();
  await running.stop();
});

const submit = (at: RunningApp, plate: string): Promise<Answer> =>
  ask(at, 'POST', 'declarations', {
    by: { role: 'DISPATCHER' },
    body: durian({ vehicle: { country: 'VN', plate, type: 'TRUCK' } }),
  });
const claims = async (plate: string) => {
  const vehicle = running.app.get(VehicleKey, { strict: false }).ofPlate('VN', plate);
  const events = await running.app.get(EventStore).readStream(`vehicle-${vehicle}-EXPORT`);
  return events.map(({ type, data }) => [type, (data as { declaration: string }).declaration]);
};

describe('One vehicle declared at two servers', () => {
  it('belongs to who comes first to the log, though both decided on a vehicle that was free', async () => {
    const plate = freshPlate();
    const lock = new Client({ connectionString: running.databaseUrl });
    await lock.connect();
    try {
      await lock.query('SELECT pg_advisory_lock(4719001)');
      const first = submit(elsewhere, plate);
      await waitingForTheLog(lock, 1);
      const second = submit(running, plate);
      await waitingForTheLog(lock, 2);
      await lock.query('SELECT pg_advisory_unlock(4719001)');
      const [granted, refused] = await Promise.all([first, second]);
      expect(granted.status).toBe(201);
      expect([refused.status, refused.body.code]).toEqual([409, 'vehicle-already-declared']);
      expect(await claims(plate)).toEqual([['VehicleClaimed', granted.body.id]]);
    } finally {
      await lock.end();
    }
  });

  it('has no return from a trip that is withdrawn in the same moment', async () => {
    const vehicle = { country: 'VN', plate: freshPlate(), type: 'CONTAINER_TRUCK' };
    const by = { role: 'DISPATCHER' } as const;
    const out = (await ask(running, 'POST', 'declarations', { by, body: durian({ vehicle, twoWay: true }) })).body.id;
    const lychee = [{ hs: '08109020', description: 'Vải tươi', kg: 9000, packages: 300 }];
    const customs = { direction: 'IMPORT', customsDeclarations: ['101234567890'], goods: lychee };
    const body = durian({ vehicle, twoWay: true, returnOf: out, ...customs });
    const lock = new Client({ connectionString: running.databaseUrl });
    await lock.connect();
    try {
      await lock.query('SELECT pg_advisory_lock(4719001)');
      const withdrawn = ask(elsewhere, 'POST', `declarations/${out}/withdraw`, { by });
      await waitingForTheLog(lock, 1);
      const home = ask(running, 'POST', 'declarations', { by, body });
      await waitingForTheLog(lock, 2);
      await lock.query('SELECT pg_advisory_unlock(4719001)');
      expect((await withdrawn).status).toBe(200);
      expect((await home).body.fields).toMatchObject([{ code: 'return-of-ended' }]);
    } finally {
      await lock.end();
    }
  });

  it('is claimed once by many, and once more after each withdrawal', async () => {
    const plate = freshPlate();
    const expected: string[][] = [];
    for (let round = 0; round < 3; round++) {
      const answers = await Promise.all(
        Array.from({ length: 24 }, (_, n) => submit(n % 2 ? running : elsewhere, plate)),
      );
      const granted = answers.filter(({ status }) => status === 201);
      expect(granted).toHaveLength(1);
      const refused = answers.filter(({ status }) => status !== 201);
      expect(refused.map(({ body }) => body.code)).toEqual(refused.map(() => 'vehicle-already-declared'));
      const id = granted[0]?.body.id as string;
      const withdrawn = await ask(elsewhere, 'POST', `declarations/${id}/withdraw`, { by: { role: 'DISPATCHER' } });
      expect(withdrawn.status).toBe(200);
      expected.push(['VehicleClaimed', id], ['VehicleFreed', id]);
    }
    expect(await claims(plate)).toEqual(expected);
  });
});
