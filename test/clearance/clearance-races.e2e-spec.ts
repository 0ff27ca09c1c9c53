import { jest } from '@jest/globals';
import { Client } from 'pg';
import { createApp } from '../../src/app.js';
import { EventStore } from '../../src/shared/event-store/types.js';
import { waitingForTheLog } from '../event-store/waiting-for-the-log.js';
import { ask } from '../declarations/declaring.js';
import { startApp, type RunningApp } from '../running-app.js';
import { Clearing, EVERYONE, OFFICER, dispatcher } from './clearing.js';

// Signing everyone in takes its time on a busy machine.
jest.setTimeout(60_000);

let running: RunningApp;
let clearing: Clearing;
beforeAll(async () => {
  running = await startApp();
  clearing = new Clearing(running);
  await clearing.present();
  await clearing.worker().start();
});
afterAll(() => running.stop());

const events = (declaration: string) => running.app.get(EventStore).readStream(`clearance-${declaration}`);
const correct = (at: RunningApp, declaration: string, seen: number, kg: number) =>
  ask(at, 'PATCH', `declarations/${declaration}`, {
    by: dispatcher,
    headers: { 'if-match': `"${seen}"` },
    body: { changes: [{ path: 'goods.0.kg', value: kg }] },
  });

describe('Agencies that decide at once', () => {
  it('clear every vehicle once, however many there are', async () => {
    const declarations = await Promise.all(Array.from({ length: 30 }, () => clearing.opened()));
    const answers = await Promise.all(
      declarations.flatMap((declaration) => EVERYONE.map((agency) => clearing.pass(declaration, agency))),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    for (const declaration of declarations) {
      const types = (await events(declaration)).map(({ type }) => type);
      expect(types.filter((type) => type === 'CheckPassed')).toHaveLength(EVERYONE.length);
      expect(types.filter((type) => type === 'VehicleCleared')).toHaveLength(1);
      expect(types.at(-1)).toBe('VehicleCleared');
    }
  });

  it('pass one check once when two officers press together', async () => {
    const declaration = await clearing.opened();
    const answers = await Promise.all(Array.from({ length: 8 }, () => clearing.pass(declaration, 'CUSTOMS')));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(new Set(answers.filter(({ status }) => status !== 200).map(({ body }) => body.code))).toEqual(
      new Set(['already-passed']),
    );
  });
});

describe('A correction', () => {
  it('reopens what used the field; nothing is decided before that, nor on the old content', async () => {
    const declaration = await clearing.opened();
    await clearing.passAll(declaration, ['BORDER_GUARD', 'HEALTH_QUARANTINE', 'PLANT_ANIMAL_QUARANTINE', 'GATE_FEE']);
    await clearing.worker().stop();
    const { status, body } = await correct(running, declaration, 1, 17_000);
    expect([status, body.revision]).toEqual([200, 2]);
    expect((await clearing.pass(declaration, 'CUSTOMS', 1)).body.code).toBe('declaration-changed');
    expect((await clearing.pass(declaration, 'CUSTOMS', 2)).body.code).toBe('declaration-changed');
    await clearing.worker().start();
    const after = await clearing.until(declaration, (clearance) => clearance.revision === 2);
    const waiting = after.checks.filter((check: { status: string }) => check.status === 'WAITING');
    expect(waiting.map((check: { agency: string }) => check.agency)).toEqual([
      'PLANT_ANIMAL_QUARANTINE',
      'CUSTOMS',
      'GATE_FEE',
    ]);
    await clearing.passAll(declaration, ['PLANT_ANIMAL_QUARANTINE', 'CUSTOMS', 'GATE_FEE'], 2);
    expect((await clearing.seen(declaration, dispatcher)).body).toMatchObject({ status: 'CLEARED', revision: 2 });
  });

  it('that is committed while another server writes the last pass goes first, and the pass is refused', async () => {
    const declaration = await clearing.opened();
    const [last, ...others] = EVERYONE;
    await clearing.passAll(declaration, others);
    const second = await createApp();
    await second.init();
    await second.listen(0, '127.0.0.1');
    const elsewhere = { ...running, app: second, url: (await second.getUrl()).replace('[::1]', '127.0.0.1') };
    // Tokens are made before the log stands still.
    await clearing.seen(declaration, OFFICER[last!]);
    await ask(elsewhere, 'GET', `declarations/${declaration}`, { by: dispatcher });
    const lock = new Client({ connectionString: running.databaseUrl });
    await lock.connect();
    try {
      await lock.query('SELECT pg_advisory_lock(4719001)');
      const correction = correct(elsewhere, declaration, 1, 16_000);
      await waitingForTheLog(lock, 1);
      const pass = clearing.pass(declaration, last!, 1);
      await waitingForTheLog(lock, 2);
      await lock.query('SELECT pg_advisory_unlock(4719001)');
      expect((await correction).status).toBe(200);
      const refused = await pass;
      expect([refused.status, refused.body.code]).toEqual([412, 'declaration-changed']);
    } finally {
      await lock.end();
      await second.close();
    }
    expect((await events(declaration)).map(({ type }) => type)).not.toContain('VehicleCleared');
  });

  it('and a pass sent together never leave a vehicle cleared on a content that its checks did not see', async () => {
    const declarations = await Promise.all(Array.from({ length: 10 }, () => clearing.opened()));
    await Promise.all(declarations.map((each) => clearing.passAll(each, EVERYONE.slice(1))));
    await Promise.all(
      declarations.flatMap((each) => [clearing.pass(each, 'BORDER_GUARD'), correct(running, each, 1, 15_000)]),
    );
    for (const declaration of declarations) {
      const seen = await clearing.until(declaration, (clearance) => clearance.revision === 2);
      expect(seen.status).toBe('OPEN');
      const waiting = seen.checks.filter((check: { status: string }) => check.status === 'WAITING');
      expect(waiting.map((check: { agency: string }) => check.agency)).toEqual(
        expect.arrayContaining(['PLANT_ANIMAL_QUARANTINE', 'CUSTOMS', 'GATE_FEE']),
      );
    }
  });
});
