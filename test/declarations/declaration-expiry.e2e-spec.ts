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
});
