import { BOARD_CELLS } from '../../src/border/reports/domain/daily-report.js';
import { EventStore } from '../../src/shared/event-store/types.js';
import { LogWorker } from '../../src/shared/event-store/worker/log-worker.js';
import { madeWorkbook } from '../../src/shared/import/testing/made-workbook.js';
import { ask, type Answer } from '../declarations/declaring.js';
import { startApp, type RunningApp } from '../running-app.js';
import type { Who } from '../sign-in.js';

const supervisor: Who = { role: 'SUPERVISOR' };
const province: Who = { role: 'PROVINCE' };

let running: RunningApp;
beforeAll(async () => {
  running = await startApp({ CLOCK: 'stepped', CLOCK_START: '2026-11-23T08:00:00+07:00' });
  await running.app.get(LogWorker).start();
});
afterAll(async () => {
  await running?.app.get(LogWorker).stop();
  await running?.stop();
});

const send = (body: object, by = supervisor, key?: string): Promise<Answer> =>
  ask(running, 'POST', 'gates/HUU_NGHI/official-figures/imports', { by, body, ...(key !== undefined && { key }) });
const head = ['day', ...BOARD_CELLS];
const row = (day: string, exportFruit: string | number) => [day, exportFruit, 2, 3, 4, 0, 5, 6, 7];
const csvOf = (...rows: (string | number)[][]) => [head, ...rows].map((cells) => cells.join(';')).join('\r\n');
const compared = async (more = '') => {
  const { position } = await running.app.get(EventStore, { strict: false }).head();
  const path = `gates/HUU_NGHI/comparisons?after=${position}${more}`;
  const { items } = (await ask(running, 'GET', path, { by: province })).body;
  return items.map(({ day, officialVersion }: { day: string; officialVersion: number }) => `${day} ${officialVersion}`);
};

describe('Official figures', () => {
  const csv = csvOf(
    row('2026-11-20', 138),
    row('21/11/2026', 82),
    row('2026-11-20', 9),
    row('hôm qua', 1),
    row('2026-11-22', ''),
    row('2026-11-24', 1),
  );

  it('are imported row by row; a bad row costs no other, each is told why', async () => {
    const { status, body } = await send({ csv });
    expect(status).toBe(200);
    expect(body.rows.map((each: Record<string, unknown>) => [each['line'], each['verdict'], each['code']])).toEqual([
      [2, 'TAKEN', undefined],
      [3, 'TAKEN', undefined],
      [4, 'REFUSED', 'official-row-twice'],
      [5, 'REFUSED', 'official-row-day-invalid'],
      [6, 'REFUSED', 'official-row-figure-invalid'],
      [7, 'REFUSED', 'official-day-to-come'],
    ]);
    expect(body.rows[4].message).toBe('Column exportFruit is no number of vehicles');
    expect(body).toMatchObject({ taken: 2, corrected: 0, unchanged: 0, refused: 4 });
    expect(await compared()).toEqual(['2026-11-21 1', '2026-11-20 1']);
  });

  it('stand as they are when the table comes again, and are corrected by another', async () => {
    expect((await send({ csv })).body).toMatchObject({ taken: 0, corrected: 0, unchanged: 2, refused: 4 });
    const key = 'the-same-table-sent-twice';
    const other = csvOf(row('2026-11-20', 140), row('2026-11-19', 1));
    const once = await send({ csv: other }, province, key);
    expect(once.body).toMatchObject({ taken: 1, corrected: 1 });
    expect((await send({ csv }, province, key)).body.code).toBe('idempotency-key-reused');
    expect(await compared()).toEqual(['2026-11-21 1', '2026-11-20 2', '2026-11-19 1']);
    expect(await compared('&upTo=2026-11-20')).toEqual(['2026-11-20 2', '2026-11-19 1']);
    expect(await compared('&upTo=2026-11-18')).toEqual([]);
  });

  it('come as an Excel workbook, too, with days as dates', async () => {
    const xlsx = madeWorkbook({ Figures: [head, [{ date: 46_344 }, 1, 2, 3, 4, 0, 5, 6, 7]] }).toString('base64');
    expect((await send({ xlsx })).body.rows).toEqual([{ line: 2, day: '2026-11-18', verdict: 'TAKEN' }]);
    const bomb = madeWorkbook({ Figures: [head] }, { 'xl/styles.xml': new Uint8Array(50_000_000) }).toString('base64');
    expect((await send({ xlsx: bomb })).body.code).toBe('workbook-too-large');
  });

  it('are refused whole without the columns, of another gate, and to whoever does not count them', async () => {
    expect((await send({ csv: 'day;exportFruit\n2026-11-20;1' })).body.code).toBe('official-table-unreadable');
    expect((await send({})).body.code).toBe('official-table-unreadable');
    expect((await send({ csv }, { role: 'SUPERVISOR', gate: 'TAN_THANH' })).body.code).toBe('wrong-gate');
    expect((await send({ csv }, { role: 'LANE_CONTROLLER' })).body.code).toBe('not-allowed');
  });
});
