import { jest } from '@jest/globals';
import { EventStore } from '../../src/shared/event-store/types.js';
import { Clearing, OFFICER, dispatcher } from '../clearance/clearing.js';
import { ask, inDays } from '../declarations/declaring.js';
import { startApp, type RunningApp } from '../running-app.js';
import type { Who } from '../sign-in.js';

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

const head: Who = { role: 'AGENCY_HEAD', agency: 'CUSTOMS' };
const customs = OFFICER.CUSTOMS;
const list = (told: object, by = head) =>
  ask(running, 'POST', 'lookouts', {
    by,
    body: { reason: 'Tin báo số 4', order: 'QD-118/2026', until: inDays(30), ...told },
  });
type Alert = { alert: string; declaration: string; occasion: string; acknowledgedAt?: string };
const alertsFor = async (declaration: string, count: number, by: Who = customs): Promise<Alert[]> => {
  for (let tries = 0; tries < 200; tries++) {
    const { status, body } = await ask(running, 'GET', 'lookout-alerts?limit=200', { by });
    expect(status).toBe(200);
    const found = (body.items as Alert[]).filter((each) => each.declaration === declaration);
    if (found.length >= count) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`${declaration} was not alerted ${count} times`);
};

describe('A lookout', () => {
  it('alerts its agency alone, and holds its check so that nobody else can tell', async () => {
    const document = '020090009991';
    const listed = await list({ kind: 'DRIVER_DOCUMENT', value: '0200 9000 9991', hold: 'smuggling-suspected' });
    expect(listed).toMatchObject({ status: 201, body: { kind: 'DRIVER_DOCUMENT', active: true } });
    expect(JSON.stringify(listed.body)).not.toMatch(/9991|Tin báo/);
    const drivers = [{ name: 'Driver One', document: { kind: 'CCCD', number: document }, service: 'LONG_DISTANCE' }];
    const declaration = await clearing.opened({ drivers });
    const other = await clearing.opened();
    const [alert] = await alertsFor(declaration, 1);
    expect(alert).toMatchObject({ occasion: 'SUBMITTED' });
    const held = await clearing.until(declaration, ({ checks }) =>
      checks.some((each: { agency: string; status: string }) => each.agency === 'CUSTOMS' && each.status === 'ON_HOLD'),
    );
    expect(held.checks).toContainEqual(expect.objectContaining({ legalReason: 'smuggling-suspected' }));

    await clearing.command(other, 'checks/CUSTOMS/start', { by: customs });
    const looks = async (of: string, by: Who) => {
      const { body } = await clearing.seen(of, by);
      return {
        ...body,
        declaration: '',
        openedAt: '',
        checks: body.checks.map((each: object) => ({ ...each, since: '' })),
      };
    };
    const told = async (of: string, by: Who) =>
      (await ask(running, 'GET', `clearances/${of}/timeline`, { by })).body.steps.map(
        (step: { type: string; by?: string }) => [step.type, step.by],
      );
    for (const by of [OFFICER.BORDER_GUARD, dispatcher, { role: 'SUPERVISOR' }, { role: 'AUDITOR' }] as const) {
      expect(await looks(declaration, by)).toEqual(await looks(other, by));
      expect(await told(declaration, by)).toEqual(await told(other, by));
    }
    const guard = await ask(running, 'GET', 'lookout-alerts', { by: OFFICER.BORDER_GUARD });
    expect(guard.body.items).toEqual([]);
    expect((await ask(running, 'GET', 'lookouts', { by: OFFICER.BORDER_GUARD })).body.items).toEqual([]);
    for (const role of ['SUPERVISOR', 'AUDITOR', 'GATE_CLERK', 'ADMIN', 'DISPATCHER'] as const)
      expect((await ask(running, 'GET', 'lookout-alerts', { by: { role } })).body.code).toBe('not-allowed');

    const notice = (by: Who) =>
      ask(running, 'POST', `lookout-alerts/${declaration}/${alert!.alert}/acknowledge`, { by });
    expect((await notice(OFFICER.BORDER_GUARD)).body.code).toBe('not-found');
    expect((await notice(customs)).body).toMatchObject({ acknowledgedAt: expect.any(String) });
    expect((await notice(customs)).body.code).toBe('alert-acknowledged');
    const log = JSON.stringify(await running.app.get(EventStore).readStream('lookouts-HUU_NGHI-CUSTOMS'));
    expect(log).not.toMatch(/9991|Tin báo/);
  });

  it('alerts at a correction, and nobody once it was withdrawn', async () => {
    const { body } = await list({ kind: 'CONTAINER', value: 'MRKU4976720' });
    const declaration = await clearing.opened();
    const correct = (seen: number, number: string) =>
      ask(running, 'PATCH', `declarations/${declaration}`, {
        by: dispatcher,
        headers: { 'if-match': `"${seen}"` },
        body: { changes: [{ path: 'containers.0.number', value: number }] },
      });
    expect((await correct(1, 'MRKU4976720')).status).toBe(200);
    expect(await alertsFor(declaration, 1)).toMatchObject([{ occasion: 'CORRECTED' }]);
    const withdrawn = await ask(running, 'POST', `lookouts/${body.lookout}/withdraw`, { by: head });
    expect(withdrawn.body).toMatchObject({ active: false });
    const again = await ask(running, 'POST', `lookouts/${body.lookout}/withdraw`, { by: head });
    expect(again.body.code).toBe('lookout-ended');
  });

  it('is read by its agency alone, and whoever reads it stands in the log', async () => {
    const { body } = await list({ kind: 'TAX_CODE', value: '4900234569' });
    const open = (by: Who) => ask(running, 'POST', `lookouts/${body.lookout}/open`, { by, key: `open-${by.role}-tax` });
    expect((await open(customs)).body).toMatchObject({ value: '4900234569', reason: 'Tin báo số 4' });
    expect((await open(customs)).body).toMatchObject({ value: '4900234569' });
    expect((await open(OFFICER.BORDER_GUARD)).body.code).toBe('not-found');
    const events = await running.app.get(EventStore).readStream('lookouts-HUU_NGHI-CUSTOMS');
    expect(events.filter(({ type }) => type === 'LookoutOpened')).toHaveLength(1);
  });

  it('is refused that has no end, no such value, or a reason of another agency', async () => {
    expect((await list({ kind: 'CONTAINER', value: 'MRKU4976721' })).body.code).toBe('lookout-value-invalid');
    expect((await list({ kind: 'VIN', value: '1M8GDM9AXKP042788', hold: 'person-unwell' })).body.code).toBe(
      'lookout-reason-unknown',
    );
    expect((await list({ kind: 'PLATE', value: '12C-123.45', until: inDays(400) })).body.code).toBe('lookout-too-long');
    expect((await list({ kind: 'PLATE', value: '12C-123.45' }, customs)).body.code).toBe('not-allowed');
  });

  it('lasts no longer than its agency has set, by its head and a second person', async () => {
    const rules = 'settings/lookout-rules/HUU_NGHI.CUSTOMS/changes';
    const body = { value: { mostDays: 20 } };
    const proposed = await ask(running, 'POST', rules, { by: head, body, headers: { 'if-match': '"0"' } });
    const confirming = { by: customs, headers: { 'if-match': '"1"' } };
    const confirmed = await ask(running, 'POST', `${rules}/${proposed.body.change}/confirm`, confirming);
    expect(confirmed.body.status).toBe('SET');
    const refused = await list({ kind: 'PLATE', value: '12C-123.45', until: inDays(30) });
    expect(refused.body).toMatchObject({ code: 'lookout-too-long', parameters: { days: 20 } });
    expect((await list({ kind: 'PLATE', value: '12C-123.45', until: inDays(19) })).status).toBe(201);
  });
});
