import { Client } from 'pg';
import { createApp } from '../../src/app.js';
import { VehicleKey } from '../../src/border/declarations/index.js';
import { EventStore } from '../../src/shared/event-store/types.js';
import { waitingForTheLog } from '../event-store/waiting-for-the-log.js';
import { ask, durian, freshPlate, type Answer } from '../declarations/declaring.js';
import { startApp, type RunningApp } from '../running-app.js';
import { signIn } from '../sign-in.js';

const owner = { role: 'DISPATCHER', firm: 'owner' } as const;
const agent = { role: 'DISPATCHER', firm: 'agent' } as const;

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

const add = (at: RunningApp, by: typeof owner | typeof agent, plate: string): Promise<Answer> =>
  ask(at, 'POST', 'fleet', { by, body: { kind: 'TRACTOR', country: 'VN', plate } });
const holders = async (plate: string) => {
  const key = running.app.get(VehicleKey, { strict: false }).ofPlate('VN', plate);
  const events = await running.app.get(EventStore).readStream(`plate-${key}`);
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

describe('One plate wanted by two firms at two servers', () => {
  it('stands in the fleet of who comes first to the log, though both decided on a plate that was free', async () => {
    const plate = freshPlate();
    const [granted, refused] = await oneAfterTheOther(
      () => add(elsewhere, owner, plate),
      () => add(running, agent, plate),
    );
    expect(granted?.status).toBe(201);
    expect([refused?.status, refused?.body.code]).toEqual([409, 'plate-in-other-fleet']);
    expect(await holders(plate)).toEqual([['PlateTaken', granted?.body.id]]);
  });

  it('is handed over once, though two firms’ people act on it at the same time', async () => {
    const plate = freshPlate();
    const { id } = (await add(running, owner, plate)).body;
    const asked = { by: agent, body: { country: 'VN', plate } };
    const { request } = (await ask(running, 'POST', 'fleet/consents', asked)).body;
    const [given, removed] = await oneAfterTheOther(
      () => ask(elsewhere, 'POST', `fleet/${id}/consents/${request}/give`, { by: owner }),
      () => ask(running, 'POST', `fleet/${id}/remove`, { by: owner }),
    );
    expect([given?.status, removed?.status, removed?.body.code]).toEqual([200, 404, 'not-found']);
    const types = (await holders(plate)).map(([type]) => type);
    expect(types).toEqual(['PlateTaken', 'ConsentAsked', 'ConsentGiven', 'PlateTaken']);
  });

  it('is not declared by a stranger who decided before it entered a fleet', async () => {
    const plate = freshPlate();
    const vehicle = { country: 'VN', plate, type: 'TRUCK' };
    const [taken, declared] = await oneAfterTheOther(
      () => add(elsewhere, agent, plate),
      () => ask(running, 'POST', 'declarations', { by: owner, body: durian({ vehicle }) }),
    );
    expect(taken?.status).toBe(201);
    expect(declared?.status).toBe(422);
    expect(declared?.body.fields.map(({ code }: { code: string }) => code)).toEqual(['vehicle-in-other-fleet']);
  });
});
