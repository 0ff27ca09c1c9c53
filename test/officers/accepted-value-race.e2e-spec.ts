import { jest } from '@jest/globals';
import { Client } from 'pg';
import { createApp } from '../../src/app.js';
import { ask, durian, type Answer } from '../declarations/declaring.js';
import { waitingForTheLog } from '../event-store/waiting-for-the-log.js';
import { startApp, type RunningApp } from '../running-app.js';
import { signIn } from '../sign-in.js';

jest.setTimeout(60_000);

const customs = { role: 'CUSTOMS' } as const;
const dispatcher = { role: 'DISPATCHER' } as const;
const CONTAINER = 'CSQU3054384';

let running: RunningApp;
let elsewhere: RunningApp;
beforeAll(async () => {
  running = await startApp();
  const app = await createApp();
  await app.init();
  await app.listen(0, '127.0.0.1');
  elsewhere = { ...running, app, url: (await app.getUrl()).replace('[::1]', '127.0.0.1') };
  // Tokens are made before the log stands still.
  for (const { url } of [running, elsewhere]) for (const who of [customs, dispatcher]) await signIn(url, who);
}, 60_000);
afterAll(async () => {
  await elsewhere.app.close();
  await running.stop();
});

/** Accepted at the server that acts first in each race, so that it knows the list as it stands and needs no second look. */
const accepted = async (): Promise<string> => {
  const body = { kind: 'CONTAINER', value: CONTAINER, reason: 'STANDS_ON_THE_THING' };
  const answer = await ask(elsewhere, 'POST', 'accepted-values', { by: customs, body });
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return answer.body.accepted;
};
const withdraw = (id: string, at = elsewhere) => ask(at, 'POST', `accepted-values/${id}/withdraw`, { by: customs });
const containers = [{ number: CONTAINER, seals: ['VN1'] }];
const declare = (at = running) => ask(at, 'POST', 'declarations', { by: dispatcher, body: durian({ containers }) });
const correct = (id: string, path: string, value: unknown) =>
  ask(running, 'PATCH', `declarations/${id}`, {
    by: dispatcher,
    headers: { 'if-match': '"1"' },
    body: { changes: [{ path, value }] },
  });
const refusal = ({ status, body }: Answer) => [
  status,
  body.code,
  body.fields?.map(({ code }: { code: string }) => code),
];
const REFUSED = [422, 'invalid-declaration', ['container-check-digit']];

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

describe('An accepted value that is withdrawn while it is used', () => {
  it('is not declared by who decided before it was withdrawn', async () => {
    const id = await accepted();
    const [withdrawn, declared] = await oneAfterTheOther(
      () => withdraw(id),
      () => declare(),
    );
    expect(withdrawn!.body.active).toBe(false);
    expect(refusal(declared!)).toEqual(REFUSED);
  });

  it('is not corrected to either; what stood there already stays', async () => {
    const id = await accepted();
    const stands = (await declare()).body.id;
    const other = (await ask(running, 'POST', 'declarations', { by: dispatcher, body: durian() })).body.id;
    const [withdrawn, corrected] = await oneAfterTheOther(
      () => withdraw(id),
      () => correct(other, 'containers', containers),
    );
    expect(withdrawn!.status).toBe(200);
    expect(refusal(corrected!)).toEqual(REFUSED);
    expect((await correct(stands, 'goods.0.packages', 901)).status).toBe(200);
  });

  it('stays declared when the declaration came first', async () => {
    const id = await accepted();
    const [declared, withdrawn] = await oneAfterTheOther(
      () => declare(elsewhere),
      () => withdraw(id, running),
    );
    expect([declared!.body.status, withdrawn!.body.active]).toEqual(['ACCEPTED', false]);
  });
});
