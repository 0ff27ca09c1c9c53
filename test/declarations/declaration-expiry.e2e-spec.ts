import { ClockSteps } from '../../src/shared/clock-api/clock-steps.js';
import { LogWorker } from '../../src/shared/event-store/worker/log-worker.js';
import { startApp, type RunningApp } from '../running-app.js';
import { ask, declareFrom, durian, inDays, type Asked } from './declaring.js';

const START = '2026-11-22T08:00:00+07:00';

let running: RunningApp;
beforeAll(async () => {
  declareFrom(START);
  running = await startApp({ CLOCK: 'stepped', CLOCK_START: START });
  await running.app.get(LogWorker).start();
}, 60_000);
afterAll(() => running.stop());

const send = (method: string, path: string, asked: Asked = {}) =>
  ask(running, method, path, { by: { role: 'DISPATCHER' }, ...asked });
const submit = (body: object) => send('POST', 'declarations', { body });
const statusOf = async (id: string) => (await send('GET', `declarations/${id}`)).body.status as string;
const tick = (to: string) => running.app.get(ClockSteps).tick(new Date(to));

describe('The time of a declaration', () => {
  it('is over a day after its planned time, never while checked in or while the route is closed', async () => {
    const window = { plannedFrom: inDays(0.1), plannedTo: inDays(0.25) };
    const [gone, standing] = [(await submit(durian(window))).body.id, (await submit(durian(window))).body.id];
    // Planned till 20:00 Hanoi time, when the route is closed by its regular hours; it opens at 07:00.
    const night = (await submit(durian({ ...window, plannedTo: inDays(0.5) }))).body.id;
    const scan = { declaration: standing, yard: 'HN-XUAN-CUONG', witness: 'YARD_SCAN' };
    expect((await send('POST', 'check-ins', { by: { role: 'YARD_OPERATOR' }, body: scan })).status).toBe(201);
    await tick(inDays(1.24));
    expect(await statusOf(gone)).toBe('ACCEPTED');
    await tick(inDays(1.26));
    expect([await statusOf(gone), await statusOf(standing)]).toEqual(['EXPIRED', 'ACCEPTED']);
    await tick(inDays(1.55));
    expect(await statusOf(night)).toBe('ACCEPTED');
    await tick('2026-11-24T07:05:00+07:00');
    expect(await statusOf(night)).toBe('EXPIRED');
    await tick(inDays(2.3));
    expect(await statusOf(standing)).toBe('ACCEPTED');
  });

  it('waits for the end of an announced closure, and for an import that is here already', async () => {
    declareFrom('2026-11-25T08:00:00+07:00');
    await tick(inDays(0));
    // Planned till 17:00, hence due at 17:00 the next day, when its route is closed from 16:00 to 18:00.
    const window = { plannedFrom: inDays(0.1), plannedTo: '2026-11-25T17:00:00+07:00' };
    const held = (await submit(durian(window))).body.id;
    const coming = { ...window, direction: 'IMPORT', route: 'HN-1116', quarantineCertificate: undefined };
    const declare = () => submit(durian({ ...coming, customsDeclarations: ['101234567890'] }));
    const [entered, absent] = [(await declare()).body.id, (await declare()).body.id];
    await tick(inDays(0));
    const guard = { by: { role: 'BORDER_GUARD' }, body: {} } as const;
    expect((await send('POST', `clearances/${entered}/confirm-crossing`, guard)).status).toBe(200);
    const closure = { from: '2026-11-26T16:00:00+07:00', to: '2026-11-26T18:00:00+07:00', reason: 'FAR_SIDE' };
    const announced = await send('POST', 'gates/HUU_NGHI/routes/HN-1119/closures', {
      by: { role: 'SUPERVISOR' },
      body: closure,
    });
    expect(announced.status).toBe(201);
    await tick('2026-11-26T17:05:00+07:00');
    const statuses = () => Promise.all([held, entered, absent].map(statusOf));
    expect(await statuses()).toEqual(['ACCEPTED', 'ACCEPTED', 'EXPIRED']);
    await tick('2026-11-26T18:05:00+07:00');
    expect(await statuses()).toEqual(['EXPIRED', 'ACCEPTED', 'EXPIRED']);
  });

  it('is what the gate has set since it was declared: how far ahead, how long, when it is over, how long one is invited', async () => {
    const morning = '2026-11-27T08:00:00+07:00';
    declareFrom(morning);
    await tick(morning);
    const window = { plannedFrom: inDays(0.02), plannedTo: inDays(1 / 12) };
    const certificate = { number: 'KDTV-15-2026-004418', validUntil: inDays(8) };
    const far = { plannedFrom: inDays(6), plannedTo: inDays(6.02), quarantineCertificate: certificate };
    const [before, farBefore] = [(await submit(durian(window))).body.id, (await submit(durian(far))).body.id];
    const value = { daysAhead: 5, windowHours: 1, expiresAfterHours: 2, invitationHours: 1, wayBackHours: 24 };
    const set = await send('POST', 'settings/declaration-rules/HUU_NGHI/changes', {
      by: { role: 'SUPERVISOR' },
      body: { value },
      headers: { 'if-match': '"0"' },
    });
    expect([set.status, set.body.status]).toEqual([201, 'SET']);
    const [since, corrected] = [await submit(durian(window)), (await submit(durian(window))).body.id];
    expect(since.body.warnings).toMatchObject([{ code: 'window-long', parameters: { hours: 1 } }]);
    expect((await submit(durian(far))).body.fields).toMatchObject([
      { code: 'window-far', message: 'Declare at most 5 days ahead' },
    ]);
    const change = (id: string, path: string, to: unknown) =>
      send('PATCH', `declarations/${id}`, {
        headers: { 'if-match': '"1"' },
        body: { changes: [{ path, value: to }] },
      });
    expect((await change(farBefore, 'goods.0.kg', 17_000)).status).toBe(200);
    expect((await change(corrected, 'plannedTo', inDays(0.125))).status).toBe(200);
    const invited = await send('POST', `declarations/${since.body.id}/parts/AGENT/invite`);
    expect(invited.body.until).toBe(inDays(1 / 24));
    // Planned till 10:00, and one till 11:00: over two hours later; what was declared before, on the next day.
    await tick('2026-11-27T12:05:00+07:00');
    const statuses = () => Promise.all([before, since.body.id, corrected].map(statusOf));
    expect(await statuses()).toEqual(['ACCEPTED', 'EXPIRED', 'ACCEPTED']);
    await tick('2026-11-27T13:05:00+07:00');
    expect(await statuses()).toEqual(['ACCEPTED', 'EXPIRED', 'EXPIRED']);
    await tick('2026-11-28T10:05:00+07:00');
    expect(await statuses()).toEqual(['EXPIRED', 'EXPIRED', 'EXPIRED']);
  });
});
