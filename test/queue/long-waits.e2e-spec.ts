import { jest } from '@jest/globals';
import { GateMorning, type Vehicle } from '../browser/faces/gate-morning.js';
import { ask } from '../declarations/declaring.js';

jest.setTimeout(120_000);

const supervisor = { role: 'SUPERVISOR' } as const;

describe('Who waits too long', () => {
  let morning: GateMorning;
  const trucks: Vehicle[] = [];
  const list = (query = '') => morning.get(`gates/HUU_NGHI/long-waits${query}`, supervisor);
  const codes = async (query = '') =>
    (await list(query)).body.items.map(({ code }: { code: string }) => code) as string[];

  beforeAll(async () => {
    morning = await GateMorning.begin();
    for (const number of [0, 1]) trucks.push(await morning.booked('08:00', number));
    await morning.clockAt('08:00');
    await morning.inYard(trucks[0]!);
    await morning.clockAt('08:30');
    await morning.inYard(trucks[1]!);
  });
  afterAll(() => morning?.end());

  it('is nobody before the published limit', async () => {
    await morning.clockAt('09:59');
    expect((await list()).body).toMatchObject({ items: [], stale: false });
  });

  it('is told with plate, since when, what the limit is, and which checks stand open', async () => {
    await morning.clockAt('10:05');
    const { status, body } = await list();
    expect(status).toBe(200);
    expect(body.items).toHaveLength(1);
    const [{ checks, ...item }] = body.items;
    expect(item).toMatchObject({
      declaration: trucks[0]!.id,
      code: trucks[0]!.code,
      status: 'WAITING',
      class: 'PERISHABLE',
      limitMinutes: 120,
      yard: 'HN-XUAN-CUONG',
      missing: expect.any(Array),
    });
    expect(checks.map(({ agency }: { agency: string }) => agency)).toContain('CUSTOMS');
  });

  it('pages, the longest first, and filters', async () => {
    await morning.clockAt('11:00');
    expect(await codes()).toEqual([trucks[0]!.code, trucks[1]!.code]);
    const first = (await list('?limit=1')).body;
    expect(first.items.map(({ code }: { code: string }) => code)).toEqual([trucks[0]!.code]);
    expect(await codes(`?limit=1&cursor=${first.next}`)).toEqual([trucks[1]!.code]);
    expect(await codes('?status=CALLED')).toEqual([]);
    expect(await codes('?class=PERISHABLE&direction=EXPORT')).toHaveLength(2);
    expect((await list('?cursor=nonsense')).status).toBe(400);
  });

  it('is judged by the limits that hold now, once a supervisor set others', async () => {
    const { body } = await morning.get('settings/long-waits/HUU_NGHI', supervisor);
    expect(body.value).toEqual({ waiting: 240, perishable: 120, called: 45, inLane: 120 });
    const value = { ...body.value, perishable: 170 };
    const previewed = await morning.post(supervisor, 'settings/long-waits/HUU_NGHI/changes/preview', { value });
    expect(previewed.body.differences).toEqual([{ path: 'perishable', before: 120, after: 170 }]);
    const set = await ask(morning.running, 'POST', 'settings/long-waits/HUU_NGHI/changes', {
      by: supervisor,
      body: { value },
      headers: { 'if-match': `"${body.revision}"` },
    });
    expect(set.status).toBe(201);
    expect(await codes()).toEqual([trucks[0]!.code]);
  });

  it('is no matter of other gates and of officers of an agency', async () => {
    expect((await morning.get('gates/TAN_THANH/long-waits', supervisor)).status).toBe(403);
    expect((await morning.get('gates/HUU_NGHI/long-waits', { role: 'CUSTOMS' })).status).toBe(403);
  });

  it('stands beside the hours of the day, which say when who came', async () => {
    const { body } = await morning.get('reports/daily/2026-11-23/hours', supervisor);
    const { hours } = body.gates.find(({ gate }: { gate: string }) => gate === 'HUU_NGHI');
    expect(hours).toHaveLength(24);
    expect(hours[8]).toEqual({ hour: 8, checkIns: 2, exports: 0, imports: 0 });
    expect((await morning.get('reports/daily/2026-02-31/hours', supervisor)).status).toBe(404);
    expect((await morning.get('reports/daily/2026-11-23/hours', { role: 'CUSTOMS' })).status).toBe(403);
  });
});
