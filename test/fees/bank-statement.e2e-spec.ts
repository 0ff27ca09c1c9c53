import { jest } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { bankRowOf } from '../../src/border/fees/import-bank-payments/bank-row.js';
import { ImportBankPayments } from '../../src/border/fees/import-bank-payments/import-bank-payments.handler.js';
import { TakeBankRow } from '../../src/border/fees/import-bank-payments/take-bank-row.js';
import { EventStore } from '../../src/shared/event-store/types.js';
import { ask } from '../declarations/declaring.js';
import { startApp, type RunningApp } from '../running-app.js';
import { demoPerson, type Who } from '../sign-in.js';
import { Counting, accountant, row } from './counting.js';

// Signing everyone in takes its time on a busy machine.
jest.setTimeout(60_000);

let running: RunningApp;
let counting: Counting;
beforeAll(async () => {
  running = await startApp();
  counting = new Counting(running);
  await counting.present();
});
afterAll(() => running.stop());

const post: Counting['post'] = (path, by, body) => counting.post(path, by, body);
const invoiced = () => counting.invoiced();

describe('A bank statement', () => {
  it('is answered by the same key as it was first, though its lines are known by then', async () => {
    const body = { gate: 'HUU_NGHI', rows: [row('30', 10_000, 'mot'), { ...row('31', 1, ''), amount: 'x' }] };
    const told = (more: object[] = []) =>
      ask(running, 'POST', 'bank-payments', {
        by: accountant,
        key: `statement-${process.pid}`,
        body: { ...body, rows: [...body.rows, ...more] },
      });
    const first = await told();
    expect(first.body).toMatchObject({ taken: 1, known: 0, bad: 1 });
    const again = await told();
    expect([again.body, again.headers.get('idempotency-replayed')]).toEqual([first.body, 'true']);
    expect((await told([row('32', 5_000, 'hai')])).body.code).toBe('idempotency-key-reused');
    expect((await post('bank-payments', accountant, body)).body).toMatchObject({ taken: 0, known: 1, bad: 1 });
  });

  it('that broke off half-way is told as its lines were first taken', async () => {
    const store = running.app.get(EventStore);
    const given = [row('40', 10_000, 'ba'), row('41', 20_000, 'bon')] as Record<string, unknown>[];
    const context = {
      by: { id: 'accountant', roles: ['ACCOUNTANT'] },
      key: `broken-${process.pid}`,
      route: 'POST bank-payments',
      bodyHash: 'same',
      channel: 'api',
      correlationId: 'c',
      now: new Date(),
    } as const;
    const commands = running.app.get(CommandBus);
    // As if the server had ended after the first line.
    const line = { ...context, key: `${context.key}:1` };
    await running.app.get(TakeBankRow, { strict: false }).take(line, 'HUU_NGHI', bankRowOf(given[0] as never));
    expect(await store.answered(context)).toBeUndefined();
    const { answer } = await commands.execute(new ImportBankPayments(context, 'HUU_NGHI', given));
    expect(answer).toMatchObject({ taken: 2, known: 0, bad: 0 });
  });

  it('is taken, assigned and refunded by who keeps the accounts of a gate at that gate alone', async () => {
    const there: Who = { role: 'SUPERVISOR', gate: 'TAN_THANH' };
    const posting = { roles: ['ACCOUNTANT', 'SUPERVISOR'], gate: 'TAN_THANH' };
    const path = `people/${demoPerson(there).id}/posting`;
    const posted = await ask(running, 'PUT', path, { by: { role: 'ADMIN' }, body: posting });
    expect([posted.status, posted.body.code]).toEqual([200, undefined]);
    const rows = [row('50', 10_000, 'nam')];
    expect((await post('bank-payments', there, { gate: 'HUU_NGHI', rows })).body.code).toBe('wrong-gate');
    expect((await post('bank-payments', there, { gate: 'TAN_THANH', rows })).body.taken).toBe(1);
    const here = (await post('bank-payments', accountant, { gate: 'HUU_NGHI', rows })).body.rows[0].payment;
    const { declaration } = await invoiced();
    for (const [verb, body] of [
      ['assign', { declaration }],
      ['refund', { order: 'UNC-9/2026' }],
    ] as const) {
      expect((await post(`bank-payments/${here}/${verb}`, there, body)).body.code).toBe('wrong-gate');
    }
    expect((await post(`bank-payments/${here}/refund`, accountant, { order: 'UNC-9/2026' })).body.open).toBe(0);
  });
});

describe('The list of fees', () => {
  it('is paged by whose time to pay ends first, and finds the one that a transfer names', async () => {
    const trips = [await invoiced(), await invoiced(), await invoiced()];
    const list = async (query: string) => (await counting.get(`fees?${query}`, accountant)).body;
    const ends: string[] = [];
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = await list(`sort=UNTIL&limit=2${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
      for (const { until, reference } of page.items) {
        ends.push(until);
        seen.push(reference);
      }
      cursor = page.next ?? '';
    } while (cursor);
    expect(ends).toEqual(ends.toSorted());
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual(expect.arrayContaining(trips.map(({ reference }) => reference)));
    const [{ declaration, reference }] = trips as [(typeof trips)[number]];
    expect((await list(`reference=${reference}`)).items).toMatchObject([{ declaration, reference }]);
  });
});
