import { ask as setting } from '../settings/settings-api.js';
import { startApp, type RunningApp } from '../running-app.js';
import { command } from './gate-api.js';

const supervisor = { role: 'SUPERVISOR' } as const;
const ROUTE = 'gates/HUU_NGHI/routes/HN-1119';

let running: RunningApp;
beforeAll(async () => {
  running = await startApp({ CLOCK: 'stepped', CLOCK_START: '2026-11-22T06:00:00+07:00' });
});
afterAll(() => running.stop());

describe('What is announced ahead', () => {
  const three = { from: '2026-11-24T00:00:00+07:00', to: '2026-11-27T00:00:00+07:00', reason: 'HOLIDAY' };
  const announced = async (what: 'intervals' | 'closures') => {
    const mode = what === 'intervals' ? { mode: 'PREREGISTERED_ONLY' } : {};
    const { status, body } = await command(running.url, supervisor, `POST ${ROUTE}/${what}`, { ...three, ...mode });
    return status === 201 ? status : body.code;
  };

  it('covers no more days than the gate has set, told before it is set what that would be', async () => {
    const value = {
      intervalDays: 2,
      reviewDays: 62,
      replanDays: 14,
      mostReplanned: 5_000,
      incidentReviewMinutes: 120,
    };
    const preview = await setting(running, 'POST closure-rules/HUU_NGHI/changes/preview', {
      by: supervisor,
      body: { value },
    });
    expect(preview).toMatchObject({
      status: 200,
      body: { differences: [{ path: 'intervalDays', before: 62, after: 2 }] },
    });
    const changes = 'POST closure-rules/HUU_NGHI/changes';
    const change = await setting(running, changes, { by: supervisor, body: { value }, seen: 0 });
    expect(change.body.status).toBe('SET');
    expect([await announced('intervals'), await announced('closures')]).toEqual([
      'interval-too-long',
      'interval-too-long',
    ]);
    await setting(running, changes, { by: supervisor, body: { value: { ...value, intervalDays: 3 } }, seen: 1 });
    expect([await announced('intervals'), await announced('closures')]).toEqual([201, 201]);
  });
});
