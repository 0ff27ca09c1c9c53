import { jest } from '@jest/globals';
import { Client } from 'pg';
import { createApp } from '../../src/app.js';
import { EventStore } from '../../src/shared/event-store/types.js';
import { waitingForTheLog } from '../event-store/waiting-for-the-log.js';
import { OFFICER, dispatcher } from '../clearance/clearing.js';
import { ask } from '../declarations/declaring.js';
import { startApp, type RunningApp } from '../running-app.js';
import type { Who } from '../sign-in.js';
import { CustomsStory, customsOfficer, freshNumber, identity } from './customs-story.js';

// Signing everyone in takes its time on a busy machine.
jest.setTimeout(60_000);

let running: RunningApp;
let story: CustomsStory;
beforeAll(async () => {
  running = await startApp();
  story = new CustomsStory(running);
  await story.clearing.present();
  await story.clearing.worker().start();
});
afterAll(() => running.stop());

const types = async (declaration: string) =>
  (await running.app.get(EventStore).readStream(`clearance-${declaration}`)).map(({ type }) => type);
const onHold = (clearance: { checks: { agency: string; status: string }[] }) =>
  clearance.checks.some(({ agency, status }) => agency === 'CUSTOMS' && status === 'ON_HOLD');

describe('The list of customs declarations', () => {
  it("shows those of the gate and of a firm's own vehicles, the stopped ones by themselves, page by page", async () => {
    const [carried, inland, away] = [freshNumber(), freshNumber(), freshNumber()];
    await story.carrying([carried]);
    await story.record(inland, { office: '02CI', status: 'CLEARED', channel: 'GREEN' });
    await story.record(away, { office: '15BE' }, { role: 'CUSTOMS', gate: 'TAN_THANH' });
    expect((await story.stop(carried)).status).toBe(200);
    const list = (by: Who, query = '') => ask(running, 'GET', `customs-declarations?limit=100${query}`, { by });
    const numbers = async (by: Who, query = '') =>
      (await list(by, query)).body.items.map(({ customs }: { customs: string }) => customs);

    const ours = await numbers(customsOfficer);
    expect(ours).toEqual(expect.arrayContaining([identity(carried), identity(inland)]));
    expect(ours).not.toContain(identity(away));
    const stopped = await list(customsOfficer, '&stopped=true&status=REGISTERED');
    expect(stopped.body.items).toEqual([]);
    expect((await list(customsOfficer, `&stopped=true&customs=${carried.slice(0, 9)}`)).body.items).toEqual([
      expect.objectContaining({ customs: identity(carried), registered: false, stopped: true, vehicles: 1 }),
    ]);
    expect(await numbers(dispatcher)).toEqual([identity(carried)]);
    expect(await numbers({ role: 'CUSTOMS', gate: 'TAN_THANH' })).toEqual(
      expect.arrayContaining([identity(away), identity(inland)]),
    );

    const first = (await ask(running, 'GET', 'customs-declarations?limit=1', { by: customsOfficer })).body;
    const path = `customs-declarations?limit=1&cursor=${first.next}`;
    const second = (await ask(running, 'GET', path, { by: customsOfficer })).body;
    expect([first.items[0].customs, second.items[0].customs]).toEqual(ours.slice(0, 2));
    expect((await ask(running, 'GET', 'customs-declarations', { by: { role: 'YARD_OPERATOR' } })).status).toBe(403);
  });
});

describe('A customs stop', () => {
  it('holds every truck that carries the declaration, voids a pass, and lets go when it is lifted', async () => {
    const number = freshNumber();
    const trucks = await Promise.all([story.carrying([number]), story.carrying([number, freshNumber()])]);
    const [cleared, underWay] = trucks.map(({ declaration }) => declaration) as [string, string];
    await story.clearing.passAll(cleared);
    expect((await story.record(number, { channel: 'YELLOW' })).status).toBe(200);
    const stopped = await story.stop(number);
    expect([stopped.status, stopped.body.stopped]).toEqual([200, true]);
    expect(stopped.body.carriers).toHaveLength(2);
    expect((await story.stop(number)).body.code).toBe('stop-already-ordered');
    // At once, before any reaction.
    expect((await story.cross(cleared)).status).toBe(409);
    const fallen = await story.clearing.until(cleared, (clearance) => clearance.status === 'OPEN' && onHold(clearance));
    expect(fallen.checks.find((check: { agency: string }) => check.agency === 'CUSTOMS')).toMatchObject({
      legalReason: 'stop-order',
      publicReason: 'stopped-by-customs',
    });
    await story.clearing.until(underWay, onHold);
    expect((await story.cross(cleared)).body.code).toBe('customs-stopped');
    const early = await story.clearing.command(cleared, 'checks/CUSTOMS/lift', { by: customsOfficer });
    expect(early.body.code).toBe('customs-stopped');
    // The firm sees that it is stopped, of its own vehicles, and no reason.
    const firm = await story.seen(number, dispatcher);
    expect(firm.body).toMatchObject({ stopped: true, channel: 'YELLOW', stops: [], lines: [], warnings: [] });
    const own = await ask(running, 'GET', `declarations/${cleared}/customs`, { by: dispatcher });
    expect(own.body).toMatchObject({ stopped: true, channel: 'YELLOW', customs: [{ customs: identity(number) }] });
    // One that comes while it is stopped is held from the start.
    const late = await story.carrying([number]);
    expect(await story.check(late.declaration, 'CUSTOMS')).toBe('ON_HOLD');

    expect((await story.lift(number)).body.stopped).toBe(false);
    await story.clearing.until(cleared, (clearance) => !onHold(clearance));
    expect(await story.check(cleared, 'CUSTOMS')).toBe('WAITING');
    await story.clearing.passAll(cleared, ['CUSTOMS']);
    expect((await story.cross(cleared)).body.status).toBe('ENDED');
    // Leaving is a fact of each truck.
    const { carriers } = (await story.seen(number, customsOfficer)).body;
    expect(carriers.filter(({ leftAt }: { leftAt?: string }) => leftAt)).toMatchObject([{ declaration: cleared }]);
  });

  it('is not slipped out of by a correction', async () => {
    const [number, other] = [freshNumber(), freshNumber()];
    const { declaration } = await story.carrying([number]);
    await story.clearing.worker().stop();
    await story.stop(number);
    const corrected = await ask(running, 'PATCH', `declarations/${declaration}`, {
      by: dispatcher,
      headers: { 'if-match': '"1"' },
      body: { changes: [{ path: 'customsDeclarations', value: [other] }] },
    });
    expect(corrected.status).toBe(200);
    await story.clearing.worker().start();
    await story.clearing.until(declaration, (clearance) => clearance.revision === 2 && onHold(clearance));
    const lift = await story.clearing.command(declaration, 'checks/CUSTOMS/lift', { by: customsOfficer });
    expect(lift.body.code).toBe('customs-stopped');
  });

  it('also holds a truck on which customs found the number', async () => {
    const number = freshNumber();
    const { declaration } = await story.carrying([freshNumber()]);
    await story.clearing.passAll(declaration);
    await story.stop(number);
    expect((await story.allocate(number, { declaration, packages: 10, grams: 200_000 })).status).toBe(200);
    expect((await story.cross(declaration)).status).toBe(409);
    await story.clearing.until(declaration, onHold);
  });

  it('that is committed while another server writes the crossing goes first, and the crossing is refused', async () => {
    const number = freshNumber();
    const { declaration } = await story.carrying([number]);
    await story.clearing.passAll(declaration);
    await story.clearing.worker().stop();
    const second = await createApp();
    await second.init();
    await second.listen(0, '127.0.0.1');
    const elsewhere = { ...running, app: second, url: (await second.getUrl()).replace('[::1]', '127.0.0.1') };
    const lock = new Client({ connectionString: running.databaseUrl });
    await lock.connect();
    try {
      // Tokens are made before the log stands still.
      await story.clearing.seen(declaration, OFFICER.BORDER_GUARD);
      await ask(elsewhere, 'GET', `declarations/${declaration}`, { by: customsOfficer });
      await lock.query('SELECT pg_advisory_lock(4719001)');
      const stop = new CustomsStory(elsewhere).stop(number);
      await waitingForTheLog(lock, 1);
      const crossing = story.cross(declaration);
      await waitingForTheLog(lock, 2);
      await lock.query('SELECT pg_advisory_unlock(4719001)');
      expect((await stop).status).toBe(200);
      const refused = await crossing;
      expect([refused.status, refused.body.code]).toEqual([409, 'customs-stopped']);
    } finally {
      await lock.end();
      await second.close();
      await story.clearing.worker().start();
    }
    expect(await types(declaration)).not.toContain('BorderCrossed');
  });

  it('and a crossing sent together: it crossed before the stop, or it was refused', async () => {
    const numbers = Array.from({ length: 8 }, () => freshNumber());
    const trucks = await Promise.all(numbers.map((number) => story.carrying([number])));
    for (const { declaration } of trucks) await story.clearing.passAll(declaration);
    const crossings = await Promise.all(
      trucks.flatMap(({ declaration }, i) => [story.cross(declaration), story.stop(numbers[i]!)]),
    );
    for (const [i, { declaration }] of trucks.entries()) {
      const [crossing, stop] = [crossings[2 * i]!, crossings[2 * i + 1]!];
      expect(stop.status).toBe(200);
      const crossed = (await running.app.get(EventStore).readStream(`clearance-${declaration}`)).find(
        ({ type }) => type === 'BorderCrossed',
      );
      const [ordered] = await running.app.get(EventStore).readStream(`customs-declaration-${identity(numbers[i]!)}`);
      expect(crossing.status).toBe(crossed ? 200 : 409);
      if (crossed) expect(crossed.position).toBeLessThan(ordered!.position);
      else expect(crossing.body.code).toMatch(/^(customs-stopped|not-cleared)$/);
    }
  });
});

describe('The channel that customs recorded', () => {
  it('is the one that the waiver looks at, not the declared one', async () => {
    const number = freshNumber();
    const { declaration } = await story.carrying([number]);
    const waive = () =>
      story.clearing.command(declaration, 'checks/CUSTOMS/waive', {
        by: { role: 'AGENCY_HEAD', agency: 'CUSTOMS' },
        headers: { 'if-match': '"1"' },
        body: { rule: 'green-channel' },
      });
    await story.record(number, { channel: 'RED' });
    expect((await waive()).body.code).toBe('waiver-needs-green-channel');
    await story.record(number.slice(0, 11) + '1', { channel: 'GREEN' });
    expect((await waive()).status).toBe(200);
    await story.record(number.slice(0, 11) + '1', { channel: 'RED' });
    await story.clearing.until(declaration, ({ checks }) =>
      checks.some(
        (check: { agency: string; status: string }) => check.agency === 'CUSTOMS' && check.status === 'WAITING',
      ),
    );
    expect((await story.record(number, { channel: 'RED' })).body.code).toBe('older-amendment');
  });
});

describe('Customs alone', () => {
  it('records, stops and lifts; of another gate only what goes through it', async () => {
    const number = freshNumber();
    const { declaration } = await story.carrying([number]);
    const otherHead = await story.stop(number, 'LD-1', { role: 'AGENCY_HEAD', agency: 'BORDER_GUARD' });
    expect(otherHead.body.code).toBe('customs-officer-needed');
    expect((await story.stop(number, 'LD-1', OFFICER.BORDER_GUARD)).status).toBe(403);
    expect((await story.seen(number, { role: 'CUSTOMS', gate: 'TAN_THANH' })).body.code).toBe('wrong-gate');
    const foreign = await story.seen(freshNumber(), dispatcher);
    expect(foreign.status).toBe(404);
    const over = await story.record(number, { lines: [{ line: 1, packages: 10, grams: 200_000 }] });
    expect(over.body.warnings).toContainEqual({ code: 'over-allocated', of: 'packages', allocated: 900, declared: 10 });
    const allocated = await story.allocate(number, { declaration, line: 1, packages: 10, grams: 200_000 });
    expect([allocated.status, allocated.body.warnings]).toEqual([200, []]);
    const wrongWay = await story.allocate(freshNumber('10'), { declaration, packages: 1, grams: 1 });
    expect(wrongWay.body.code).toBe('carrier-direction');
  });
});
