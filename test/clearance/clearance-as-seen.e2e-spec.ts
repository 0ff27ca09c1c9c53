import { jest } from '@jest/globals';
import { EventStore } from '../../src/shared/event-store/types.js';
import { ask } from '../declarations/declaring.js';
import { startApp, type RunningApp } from '../running-app.js';
import { demoPerson } from '../sign-in.js';
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

const guard = OFFICER.BORDER_GUARD;
const customs = OFFICER.CUSTOMS;

describe('A hold', () => {
  const hold = { legalReason: 'smuggling-suspected', note: 'tin báo của cơ sở' };

  it('stops the check; its reason and note are for its own agency', async () => {
    const declaration = await clearing.opened();
    const body = { ...hold, publicReason: 'goods-to-be-opened' };
    const held = await clearing.command(declaration, 'checks/CUSTOMS/hold', { by: customs, body });
    expect(held.status).toBe(200);
    expect((await clearing.pass(declaration, 'CUSTOMS')).body.code).toBe('check-on-hold');
    const checkFor = async (by: Parameters<typeof clearing.seen>[1]) =>
      (await clearing.seen(declaration, by)).body.checks.find((c: { agency: string }) => c.agency === 'CUSTOMS');
    expect(await checkFor(customs)).toMatchObject({ legalReason: hold.legalReason, noteText: hold.note });
    for (const by of [guard, dispatcher, { role: 'SUPERVISOR' }, { role: 'AUDITOR' }] as const) {
      expect(await checkFor(by)).toMatchObject({ status: 'ON_HOLD', publicReason: 'goods-to-be-opened' });
      expect(JSON.stringify(await checkFor(by))).not.toMatch(/smuggling|tin báo|note/);
    }
    const log = JSON.stringify(await running.app.get(EventStore).readStream(`clearance-${declaration}`));
    expect(log).not.toContain('tin báo');
    expect((await clearing.command(declaration, 'checks/CUSTOMS/lift', { by: customs })).status).toBe(200);
    expect((await clearing.pass(declaration, 'CUSTOMS')).status).toBe(200);
  });

  it('that is confidential is being checked for everyone else, in the history too', async () => {
    const declaration = await clearing.opened();
    const body = { ...hold, publicReason: 'being-checked' };
    await clearing.command(declaration, 'checks/CUSTOMS/hold', { by: customs, body });
    const { body: seen } = await clearing.seen(declaration, dispatcher);
    expect(JSON.stringify(seen)).not.toMatch(/HOLD|smuggling/);
    const timeline = async (by: Parameters<typeof clearing.seen>[1]) =>
      (await ask(running, 'GET', `clearances/${declaration}/timeline`, { by })).body.steps;
    expect(JSON.stringify(await timeline(guard))).not.toMatch(/Held|smuggling/);
    expect(await timeline(customs)).toMatchObject([
      { type: 'ClearanceOpened' },
      { type: 'CheckHeld', legalReason: 'smuggling-suspected', by: expect.any(String) },
    ]);
    const turn = { by: guard, body: { reason: 'firm-asked' } };
    expect((await clearing.command(declaration, 'turn-back', turn)).body.code).toBe('being-checked');
  });
});

describe("An officer's worklist", () => {
  type Listed = { declaration: string; since: string; by?: string; plate?: string; open: string[] };
  const list = async (by: Parameters<typeof clearing.seen>[1], query: Record<string, string> = {}) => {
    const asked = new URLSearchParams({ limit: '200', ...query }).toString();
    const { status, body } = await ask(running, 'GET', `clearances/worklist?${asked}`, { by });
    expect(status).toBe(200);
    return body as { items: Listed[]; next?: string; stale: boolean };
  };
  const ids = ({ items }: { items: Listed[] }) => items.map(({ declaration }) => declaration);

  it("shows his agency's checks at his gate, longest waiting first, with plate and what else is open", async () => {
    const [one, two] = [await clearing.opened(), await clearing.opened()];
    const { log } = (
      await clearing.command(two, 'checks/PLANT_ANIMAL_QUARANTINE/start', {
        by: OFFICER.PLANT_ANIMAL_QUARANTINE,
      })
    ).body;
    const after = { after: String(log.position) };
    const plants = await list(OFFICER.PLANT_ANIMAL_QUARANTINE, after);
    expect(plants.stale).toBe(false);
    expect(ids(plants)).toEqual(expect.arrayContaining([one, two]));
    const since = plants.items.map((item) => item.since);
    expect(since).toEqual([...since].toSorted((a, b) => (a < b ? -1 : 1)));
    const started = plants.items.find((item) => item.declaration === two);
    expect(started).toMatchObject({
      status: 'IN_PROGRESS',
      by: demoPerson(OFFICER.PLANT_ANIMAL_QUARANTINE).id,
      plate: expect.stringMatching(/^12C-/),
      open: EVERYONE,
    });
    const busy = await list(OFFICER.PLANT_ANIMAL_QUARANTINE, { ...after, status: 'IN_PROGRESS', mine: 'true' });
    expect(ids(busy)).toEqual([two]);
    expect(ids(await list({ role: 'PLANT_ANIMAL_QUARANTINE', gate: 'TAN_THANH' }, after))).toEqual([]);
    expect(ids(await list(OFFICER.PLANT_ANIMAL_QUARANTINE, { ...after, direction: 'IMPORT' }))).not.toContain(one);
  });

  it('comes in pages, none twice, none missing', async () => {
    await Promise.all(Array.from({ length: 4 }, () => clearing.opened()));
    const { position } = await running.app.get(EventStore).head();
    const whole = ids(await list(customs, { after: String(position) }));
    expect(whole.length).toBeGreaterThan(4);
    const paged: string[] = [];
    for (let cursor: string | undefined, first = true; first || cursor; first = false) {
      const page = await list(customs, { limit: '3', ...(cursor && { cursor }) });
      paged.push(...ids(page));
      cursor = page.next;
    }
    expect(paged).toEqual(whole);
  });

  it('is not for those who decide nothing', async () => {
    for (const role of ['DISPATCHER', 'LANE_CONTROLLER', 'AUDITOR', 'ADMIN'] as const)
      expect((await ask(running, 'GET', 'clearances/worklist', { by: { role } })).status).toBe(403);
  });
});

describe('A clearance', () => {
  it('is seen by its own firm and no other', async () => {
    const declaration = await clearing.opened();
    expect((await clearing.seen(declaration, dispatcher)).status).toBe(200);
    expect((await clearing.seen(declaration, { role: 'FIRM_ADMIN', firm: 'agent' })).status).toBe(404);
    expect((await clearing.seen(declaration, { role: 'CUSTOMS', gate: 'TAN_THANH' })).body.code).toBe('wrong-gate');
    expect((await clearing.seen(declaration, { role: 'ADMIN' })).status).toBe(403);
  });

  it('has its codes in three languages', async () => {
    const { body } = await ask(running, 'GET', 'clearances/codes', { by: customs });
    const lists = [body.publicReasons, body.failReasons, body.revokeReasons, body.turnBackReasons];
    lists.push(...Object.values(body.legalReasons), ...Object.values(body.waiverRules));
    for (const list of lists)
      for (const words of Object.values(list as object))
        expect(words).toEqual({ vi: expect.any(String), zh: expect.any(String), en: expect.any(String) });
  });
});
