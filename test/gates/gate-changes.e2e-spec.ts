import { LogWorker } from '../../src/shared/event-store/worker/log-worker.js';
import { startApp, type RunningApp } from '../running-app.js';
import { demoPerson, signIn } from '../sign-in.js';
import { command } from './gate-api.js';

let running: RunningApp;
beforeAll(async () => {
  running = await startApp();
  await running.app.get(LogWorker).start();
});
afterAll(() => running.stop());

const controller = { role: 'LANE_CONTROLLER' } as const;
const supervisor = { role: 'SUPERVISOR' } as const;

describe('What was changed at a gate', () => {
  const changes = async (query: string) => {
    const authorization = await signIn(running.url, supervisor);
    const answer = await fetch(`${running.url}/api/v1/gates/HUU_NGHI/changes${query}`, { headers: { authorization } });
    return (await answer.json()) as { items: { type: string; subject: string; by: string }[]; next?: string };
  };

  it('stands there with who did it, newest first, page by page', async () => {
    expect(
      (await command(running.url, controller, 'POST gates/HUU_NGHI/lanes/HN-X4/pause', { reason: 'BREAK' })).status,
    ).toBe(200);
    const capacity = { route: 'HN-1119', direction: 'EXPORT', class: 'EMPTY', perHour: 11, bookedShare: 50 };
    const from = '2027-01-01T00:00:00+07:00';
    await command(running.url, supervisor, 'POST gates/HUU_NGHI/slot-capacity', { ...capacity, from });
    const first = await changes('?limit=1');
    expect(first.items).toMatchObject([
      { type: 'SlotCapacitySet', subject: 'HN-1119', by: demoPerson(supervisor).id, figures: { perHour: 11 } },
    ]);
    const second = await changes(`?limit=1&cursor=${first.next}`);
    expect(second.items).toMatchObject([
      { type: 'LanePaused', subject: 'HN-X4', by: demoPerson(controller).id, figures: { reason: 'BREAK' } },
    ]);
  });

  it('is found by lane, yard or route, without the regular hours of each day', async () => {
    const from = new Date(Date.now() + 3_600_000).toISOString();
    const to = new Date(Date.now() + 7_200_000).toISOString();
    const closure = { from, to, reason: 'FAR_SIDE' };
    await command(running.url, supervisor, 'POST gates/HUU_NGHI/routes/HN-1119/closures', closure);
    const { items } = await changes('?subject=HN-X4&limit=200');
    expect(items.map(({ type }) => type)).toEqual(expect.arrayContaining(['LanePaused', 'LaneAdded']));
    expect(new Set(items.map(({ subject }) => subject))).toEqual(new Set(['HN-X4']));
    const route = (await changes('?subject=HN-1119&limit=200')).items as {
      type: string;
      figures?: { reason?: string };
    }[];
    const intervals = route.filter(({ type }) => type === 'CalendarIntervalSet');
    expect(intervals.length).toBeGreaterThan(0);
    expect(intervals.filter(({ figures }) => figures?.reason === undefined)).toEqual([]);
  });
});
