import { randomUUID } from 'node:crypto';
import { LogWorker } from '../../src/shared/event-store/worker/log-worker.js';
import { pagesOf } from '../../src/shared/print/testing/pdf-text.js';
import { startApp, type RunningApp } from '../running-app.js';
import { signIn, type Who } from '../sign-in.js';

/** The day before is over at 17:00 UTC: midnight in Hanoi. */
const EVENING = '2026-03-01T12:30:00.000Z';
const DAY = '2026-03-01';

describe('The daily report', () => {
  let product: RunningApp;
  beforeAll(async () => {
    product = await startApp({ CLOCK: 'stepped', CLOCK_START: EVENING });
    await product.app.get(LogWorker).start();
  }, 60_000);
  afterAll(async () => {
    await product?.stop();
    delete process.env['CLOCK'];
    delete process.env['CLOCK_START'];
  });

  const send = async (who: Who, method: string, path: string, body?: object, more: Record<string, string> = {}) => {
    const response = await fetch(`${product.url}/api/v1${path}`, {
      method,
      headers: {
        authorization: await signIn(product.url, who),
        'idempotency-key': randomUUID(),
        ...more,
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const json = response.headers.get('content-type')?.includes('json');
    return { status: response.status, text, body: json ? JSON.parse(text) : undefined };
  };
  const tick = (to: string) => send({ role: 'ADMIN' }, 'POST', '/clock/tick', { to });
  const count = (fruit: number, at?: string) =>
    send({ role: 'SUPERVISOR' }, 'POST', '/gates/HUU_NGHI/roadside-counts', {
      place: 'APPROACH_ROAD',
      fruit,
      other: 9,
      ...(at && { at }),
    });
  const report = async () => (await send({ role: 'PROVINCE' }, 'GET', `/reports/daily/${DAY}`)).body;
  const ofGate = async () => (await report()).gates.find(({ gate }: { gate: string }) => gate === 'HUU_NGHI');

  it('is there before the day has ended, without a version', async () => {
    const counted = await count(290);
    expect(counted.status).toBe(201);
    const { body } = await send(
      { role: 'PROVINCE' },
      'GET',
      `/reports/daily/${DAY}?after=${counted.body.log.position}`,
    );
    expect(body.stale).toBe(false);
    expect(body.total.leftUnregistered).toBe(299);
    expect((await ofGate()).versions).toEqual([]);
  });

  it('is issued after midnight in Hanoi, and anew with its differences when a fact of the day is learned late', async () => {
    await tick('2026-03-01T17:04:00.000Z');
    expect((await ofGate()).versions).toHaveLength(0);
    await tick('2026-03-01T17:06:00.000Z');
    expect((await ofGate()).versions).toMatchObject([{ version: 1, differences: [] }]);
    await count(270, '2026-03-01T12:55:00.000Z');
    await tick('2026-03-01T17:10:00.000Z');
    expect((await ofGate()).versions).toMatchObject([
      { version: 1, figures: { leftUnregistered: 299 } },
      {
        version: 2,
        figures: { leftUnregistered: 279 },
        differences: [{ cell: 'leftUnregistered', before: 299, after: 279 }],
      },
    ]);
  });

  it('can be read as of any position of the log', async () => {
    const [first] = (await ofGate()).versions;
    const { body } = await send({ role: 'PROVINCE' }, 'GET', `/reports/daily/${DAY}?asOf=${first.asOf}`);
    expect(body.total.leftUnregistered).toBe(299);
    expect((await report()).total.leftUnregistered).toBe(279);
  });

  it('says the same as CSV, a row a gate and one for all', async () => {
    const { text } = await send({ role: 'PROVINCE' }, 'GET', `/reports/daily/${DAY}/csv`);
    const [head, ...rows] = text.replace('\ufeff', '').trim().split('\n');
    expect(head?.split(',').slice(0, 3)).toEqual(['day', 'gate', 'exportFruit']);
    expect(rows.map((row) => row.split(',')[1])).toEqual(['HUU_NGHI', 'TAN_THANH', 'COC_NAM', 'CHI_MA', 'ALL']);
    expect(rows[0]?.split(',')[9]).toBe('279');
  });

  it('is printed in the language that is asked for, for whoever may read it', async () => {
    const printed = async (who: Who, query = '') => {
      const authorization = await signIn(product.url, who);
      return fetch(`${product.url}/api/v1/reports/daily/${DAY}/pdf${query}`, { headers: { authorization } });
    };
    const answer = await printed({ role: 'PROVINCE' }, '?language=en');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const [page = ''] = pagesOf(Buffer.from(await answer.arrayBuffer()));
    expect(page).toContain('Report of the day 01-03-2026');
    expect(page.replaceAll('\n', ' ')).toContain('Left, not registered: 299 → 279');
    expect((await printed({ role: 'PROVINCE' }, '?language=fr')).status).toBe(422);
    expect((await printed({ role: 'DISPATCHER' })).status).toBe(403);
  });

  it('lists what was counted, and takes a count that is told again for its place and instant as its correction', async () => {
    const at = '2026-03-01T12:55:00.000Z';
    const corrected = await count(265, at);
    const list = (query = '') =>
      send(
        { role: 'TRAFFIC_POLICE' },
        'GET',
        `/gates/HUU_NGHI/roadside-counts?after=${corrected.body.log.position}${query}`,
      );
    const { body } = await list();
    expect(body.items.map(({ fruit, corrected: times }: Record<string, number>) => [fruit, times])).toEqual([
      [265, 1],
      [290, 0],
    ]);
    const outside = async (told: { body: { log: { position: number } } }) => {
      const path = `/reports/daily/${DAY}?after=${told.body.log.position}`;
      return (await send({ role: 'PROVINCE' }, 'GET', path)).body.total.leftUnregistered;
    };
    expect(await outside(corrected)).toBe(274);
    expect(await outside(await count(270, at))).toBe(279);
    const first = (await list('&limit=1')).body;
    const second = (await list(`&limit=1&cursor=${first.next}`)).body;
    expect([first.items[0].at, second.items[0].fruit, second.next]).toEqual([at, 290, undefined]);
    const elsewhere = '/gates/TAN_THANH/roadside-counts';
    expect((await send({ role: 'SUPERVISOR' }, 'GET', elsewhere)).body.code).toBe('wrong-gate');
    expect((await send({ role: 'PROVINCE' }, 'GET', elsewhere)).body.items).toEqual([]);
    expect((await send({ role: 'DISPATCHER' }, 'GET', elsewhere)).status).toBe(403);
  });

  it('refuses a count of the future, a count at another gate, and a day that is none', async () => {
    expect((await count(1, '2027-01-01T00:00:00Z')).body.code).toBe('count-in-the-future');
    const elsewhere = { place: 'APPROACH_ROAD', fruit: 1, other: 0 };
    expect((await send({ role: 'SUPERVISOR' }, 'POST', '/gates/TAN_THANH/roadside-counts', elsewhere)).body.code).toBe(
      'wrong-gate',
    );
    for (const day of ['2026-02-31', 'yesterday', '2026-13-01']) {
      expect((await send({ role: 'PROVINCE' }, 'GET', `/reports/daily/${day}`)).status).toBe(404);
    }
    expect((await send({ role: 'DISPATCHER' }, 'GET', `/reports/daily/${DAY}`)).status).toBe(403);
  });

  it('takes what remains at the hour that was set before the day began; a past day keeps its own', async () => {
    const before = (await report()).total.leftUnregistered;
    const rules = '/settings/report-rules/PROVINCE/changes';
    const body = { value: { remainderAt: '19:00' } };
    expect((await send({ role: 'PROVINCE' }, 'POST', rules, body, { 'if-match': '"0"' })).body.status).toBe('SET');
    await tick('2026-03-10T13:00:00.000Z');
    await count(100, '2026-03-10T11:30:00.000Z');
    const last = await count(200, '2026-03-10T12:30:00.000Z');
    const path = `/reports/daily/2026-03-10?after=${last.body.log.position}`;
    expect((await send({ role: 'PROVINCE' }, 'GET', path)).body.total.leftUnregistered).toBe(109);
    // Its last count was told at 19:55.
    expect((await report()).total.leftUnregistered).toBe(before);
    expect(before).toBeGreaterThan(0);
  });
});
