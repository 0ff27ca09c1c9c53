import { jest } from '@jest/globals';
import { readVietQr } from '../../src/shared/domain/viet-qr.js';
import { OFFICER, dispatcher } from '../clearance/clearing.js';
import { ask, type Answer } from '../declarations/declaring.js';
import { startApp, type RunningApp } from '../running-app.js';
import { demoPerson, type Who } from '../sign-in.js';
import { Counting, accountant, cabbages, cashier, feeCheck, row, supervisor } from './counting.js';

// Signing everyone in takes its time on a busy machine.
jest.setTimeout(60_000);

const HANOI_DAY = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
const RULE = 'nq09-fresh-vegetables-under-2t';
const AGREED = ['second-person-needed', 'SET'];

let running: RunningApp;
let counting: Counting;
let clearing: Counting['clearing'];
beforeAll(async () => {
  running = await startApp();
  counting = new Counting(running);
  ({ clearing } = counting);
  await counting.present();
});
afterAll(() => running.stop());

const get: Counting['get'] = (path, by) => counting.get(path, by);
const post: Counting['post'] = (path, by, body) => counting.post(path, by, body);
const invoiced = () => counting.invoiced();
const bank: Counting['bank'] = (...rows) => counting.bank(...rows);
const passed = (declaration: string) => counting.passed(declaration);

describe('The fee of a trip', () => {
  it('is quoted to the firm, asks for the measure that it depends on, and is paid at the counter once', async () => {
    const declaration = await clearing.opened(cabbages());
    expect((await get(`fees/${declaration}`, dispatcher)).body).toEqual({ declaration, missing: ['payloadKg'] });
    expect((await post(`fees/${declaration}/invoice`, dispatcher)).body.code).toBe('fee-measure-missing');
    const quote = await get(`fees/${declaration}?payloadKg=1900`, dispatcher);
    expect(quote.body).toEqual({ declaration, dong: 100_000, rule: RULE, factors: [] });
    expect((await post(`fees/${declaration}/payments`, cashier, { dong: 100_000, means: 'CASH' })).body.code).toBe(
      'fee-not-invoiced',
    );
    const { body: invoice } = await post(`fees/${declaration}/invoice`, dispatcher, { payloadKg: 1_900 });
    expect(invoice).toMatchObject({ status: 'UNPAID', dong: 100_000, due: 100_000, measuredBy: 'FIRM' });
    expect((await post(`fees/${declaration}/payments`, cashier, { dong: 90_000, means: 'CASH' })).body).toMatchObject({
      code: 'fee-amount-other',
      parameters: { due: 100_000 },
    });
    const pay = () => post(`fees/${declaration}/payments`, cashier, { dong: 100_000, means: 'CASH' });
    const both = await Promise.all([pay(), pay()]);
    expect(new Set(both.map(({ status, body }) => (status === 200 ? body.status : body.code)))).toEqual(
      new Set(['PAID', 'fee-settled']),
    );
    const paid = both.find(({ status }) => status === 200) as Answer;
    const [receipt] = paid.body.receipts;
    expect(receipt).toMatchObject({ number: expect.stringMatching(/^HN-\d{6}-\d{4}$/), dong: 100_000, means: 'CASH' });
    expect(receipt.inWords.vi).toBe('Một trăm nghìn đồng');
    expect(feeCheck(await passed(declaration))['status']).toBe('PASSED');
    const { body: seen } = await get(`clearances/${declaration}`, cashier);
    expect(feeCheck(seen)).toMatchObject({ receipt: receipt.number, recordedFrom: 'PAYMENT' });
  });

  it('pays for its own trip alone, whatever becomes of the pass', async () => {
    const { declaration } = await invoiced();
    const { body } = await post(`fees/${declaration}/payments`, cashier, { dong: 100_000, means: 'CARD' });
    const [{ number: receipt }] = body.receipts;
    await passed(declaration);
    const reverse = () =>
      post(`fees/${declaration}/receipts/${receipt}/reverse`, accountant, { reason: 'vehicle-did-not-go' });
    expect((await reverse()).body.code).toBe('fee-check-passed');
    const revoked = await post(`clearances/${declaration}/checks/GATE_FEE/revoke`, supervisor, {
      reason: 'decided-in-error',
    });
    expect(revoked.status).toBe(200);
    const other = await clearing.opened(cabbages());
    expect((await clearing.pass(other, 'GATE_FEE', 1, { body: { receipt } })).body.code).toBe('receipt-used');
    expect((await reverse()).body).toMatchObject({ status: 'UNPAID', paid: 0 });
    expect((await reverse()).body.code).toBe('receipt-unknown');
  });

  it('keeps both receipts of what was paid in parts as long as the vehicle has passed on them', async () => {
    const { declaration, reference } = await invoiced();
    expect(await bank(row('0', 40_000, reference))).toEqual(['UNDER']);
    const { body } = await post(`fees/${declaration}/payments`, cashier, { dong: 60_000, means: 'CASH' });
    await passed(declaration);
    const codes = [];
    for (const { number } of body.receipts) {
      const path = `fees/${declaration}/receipts/${number}/reverse`;
      codes.push((await post(path, accountant, { reason: 'typing-error' })).body.code);
    }
    expect(codes).toEqual(['fee-check-passed', 'fee-check-passed']);
  });

  it('is set by a cashier where the tariff has no rule, and listed for the accountant', async () => {
    const declaration = await clearing.opened();
    expect((await get(`fees/${declaration}`, cashier)).body).toEqual({ declaration, missing: [] });
    expect((await post(`fees/${declaration}/invoice`, cashier)).body.code).toBe('fee-rule-missing');
    const set = { dong: 350_000, reason: 'no-rule', note: 'Mức theo công văn 118' };
    expect((await post(`fees/${declaration}/amount`, dispatcher, set)).body.code).toBe('not-allowed');
    expect((await post(`fees/${declaration}/amount`, cashier, set)).body).toMatchObject({
      rule: 'BY_HAND',
      reason: 'no-rule',
      due: 350_000,
    });
    const { body: listed } = await get('fees?byHand=true&limit=5', accountant);
    expect(listed.items[0]).toMatchObject({ declaration, reason: 'no-rule', setBy: demoPerson(cashier).id });
    expect(
      (await get('fees?byHand=false', accountant)).body.items.map((one: { rule: string }) => one.rule),
    ).not.toContain('BY_HAND');
    expect((await get('fees?gate=TAN_THANH', supervisor)).body.code).toBe('wrong-gate');
  });

  it('follows a correction of the goods until it is paid', async () => {
    const { declaration, reference } = await invoiced();
    const { body: seen } = await get(`declarations/${declaration}`, dispatcher);
    expect(seen.revision).toBe(1);
    const changes = [{ path: 'goods.0.hs', value: '84713020' }];
    const corrected = await ask(running, 'PATCH', `declarations/${declaration}`, {
      by: dispatcher,
      body: { changes },
      headers: { 'if-match': '"1"' },
    });
    expect(corrected.status).toBe(200);
    await clearing.until(declaration, ({ revision }) => revision === 2);
    let fee: Answer['body'];
    for (let tries = 0; tries < 100 && fee?.status !== 'UNPRICED'; tries++) {
      fee = (await get(`fees/${declaration}`, dispatcher)).body.invoice;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(fee).toMatchObject({ status: 'UNPRICED', revision: 2, reference });
    expect((await get(`fees/${declaration}/transfer`, dispatcher)).body.code).toBe('fee-rule-missing');
  });

  it('is nobody else’s to see', async () => {
    const { declaration } = await invoiced();
    const stranger: Who = { role: 'DISPATCHER', firm: 'agent' };
    const others = [
      await get(`fees/${declaration}`, stranger),
      await post(`fees/${declaration}/invoice`, stranger),
      await get(`fees/${declaration}/transfer`, stranger),
      await get(`fees/${declaration}`, { role: 'CASHIER', gate: 'TAN_THANH' }),
    ];
    expect(others.map(({ body }) => body.code)).toEqual(['not-found', 'not-found', 'not-found', 'wrong-gate']);
    expect((await get(`fees/${declaration}`, OFFICER.CUSTOMS)).body.code).toBe('not-allowed');
  });
});

describe('A transfer', () => {
  it('is asked for by a VietQR code once the board’s account is set by two persons', async () => {
    const { declaration, reference } = await invoiced();
    expect((await get(`fees/${declaration}/transfer`, dispatcher)).body.code).toBe('fee-account-missing');
    expect(await counting.agreed('fee-account/HUU_NGHI', { bin: '970403', account: '0011012345678' })).toEqual(AGREED);
    const { body } = await get(`fees/${declaration}/transfer`, dispatcher);
    expect(readVietQr(body.vietQr)).toMatchObject({
      bin: '970403',
      account: '0011012345678',
      dong: 100_000,
      bill: reference,
    });
    expect(body.vietQr).toContain(reference);
  });

  it('is met with its trip: exact, over, under, duplicate, late, unknown, each once', async () => {
    const trips = await Promise.all(Array.from({ length: 4 }, invoiced));
    const [exact, over, under, late] = trips as [
      (typeof trips)[0],
      (typeof trips)[0],
      (typeof trips)[0],
      (typeof trips)[0],
    ];
    const rows = [
      row('1', 100_000, `IBFT ${exact.reference} phi`),
      row('2', 120_000, over.reference.toLowerCase()),
      row('3', 40_000, under.reference),
      row('4', 100_000, `${exact.reference} again`),
      row('5', 70_000, 'thanh toan'),
      row('6', 100_000, late.reference, new Date(Date.now() + 80 * 3_600_000).toISOString()),
      row('7', 60_000, under.reference),
      { ...row('8', 1, ''), amount: '12,5' },
    ];
    expect(await bank(...rows)).toEqual([
      'EXACT',
      'OVER',
      'UNDER',
      'DUPLICATE',
      'UNKNOWN',
      'LATE',
      'EXACT',
      'bank-row-invalid',
    ]);
    expect(await bank(rows[0] as object, { ...rows[1], amount: '130000' })).toEqual(['known', 'bank-payment-changed']);
    const csv = `id,amount,time,text\nFT${process.pid}9,"1.800.000",2026-11-29 08:15:00,tien hang\n`;
    expect((await post('bank-payments', accountant, { gate: 'HUU_NGHI', csv })).body).toMatchObject({
      taken: 1,
      bad: 0,
    });
    expect((await post('bank-payments', accountant, { gate: 'HUU_NGHI', csv: 'a,b\n' })).body.code).toBe(
      'bank-statement-unreadable',
    );
    const statuses = await Promise.all(trips.map(({ declaration }) => get(`fees/${declaration}`, dispatcher)));
    expect(statuses.map(({ body }) => body.invoice.status)).toEqual(['PAID', 'PAID', 'PAID', 'UNPAID']);
  });

  it('leaves the accountant what did not fit, who assigns or refunds it', async () => {
    const { declaration, reference } = await invoiced();
    const { body: open } = await get('bank-payments?open=true', accountant);
    const byState = new Map<string, Answer['body']>(open.items.map((one: Answer['body']) => [one.state, one]));
    expect([...byState.keys()].toSorted()).toEqual(['DUPLICATE', 'LATE', 'OVER', 'UNKNOWN']);
    expect(byState.get('OVER')).toMatchObject({ open: 20_000, next: ['ASSIGN', 'REFUND'] });
    const unknown = open.items.find(({ dong }: { dong: number }) => dong === 70_000);
    expect(unknown.text).toBe('thanh toan');
    const overSeen = (await get('bank-payments?open=true', supervisor)).body.items[0];
    expect(overSeen.text).toBeUndefined();
    const settle = (verb: string, body: object) => post(`bank-payments/${unknown.payment}/${verb}`, accountant, body);
    expect((await settle('assign', { declaration })).body).toMatchObject({ applied: 70_000, open: 0, declaration });
    expect((await settle('refund', { order: 'UNC-1/2026' })).body.code).toBe('bank-payment-done');
    const over = byState.get('OVER').payment as string;
    expect((await post(`bank-payments/${over}/refund`, accountant, { order: 'UNC-2/2026' })).body).toMatchObject({
      refunded: 20_000,
      open: 0,
      next: [],
    });
    expect((await get(`fees/${declaration}`, cashier)).body.invoice).toMatchObject({
      status: 'PART_PAID',
      due: 30_000,
    });
    // Two statements tell the rest at once: one counts.
    const rest = row('10', 30_000, reference);
    const told = await Promise.all([bank(rest), bank(rest)]);
    expect(told.flat().toSorted()).toEqual(['EXACT', 'known']);
  });

  it('passes the check by itself only where the gate says so', async () => {
    const { declaration, reference } = await invoiced();
    expect(await bank(row('20', 100_000, reference))).toEqual(['EXACT']);
    const { body: paid } = await get(`fees/${declaration}`, cashier);
    const from = new Date(Date.now() + 500).toISOString();
    const mode = { agency: 'GATE_FEE', mode: 'BY_INTERFACE', from };
    const { body: proposed } = await post('gates/HUU_NGHI/agency-modes', supervisor, mode);
    expect((await post(`agency-mode-changes/${proposed.change}/confirm`, cashier)).status).toBe(200);
    while (Date.now() <= Date.parse(from)) await new Promise((resolve) => setTimeout(resolve, 50));
    const later = await invoiced();
    expect(await bank(row('21', 100_000, later.reference))).toEqual(['EXACT']);
    await passed(later.declaration);
    // The one before waits for its cashier, who passes it by the receipt of the transfer.
    expect(feeCheck((await get(`clearances/${declaration}`, cashier)).body)['status']).toBe('WAITING');
    const receipt = paid.invoice.receipts[0].number;
    expect((await clearing.pass(declaration, 'GATE_FEE', 1, { body: { receipt } })).status).toBe(200);
  });
});

describe('The cash sheet of a day', () => {
  it('sums what each cashier took by rule and means, less what was given back, on paper too', async () => {
    const { body } = await get(`gates/HUU_NGHI/cash-sheets/${HANOI_DAY}`, supervisor);
    const own = body.cashiers.find(({ by }: { by: string }) => by === demoPerson(cashier).id);
    expect(own.sums).toEqual([
      { rule: RULE, means: 'CARD', receipts: 1, reversed: 0, dong: 100_000 },
      { rule: RULE, means: 'CASH', receipts: 2, reversed: 0, dong: 160_000 },
    ]);
    expect(own.cash).toBe(160_000);
    const { body: mine } = await get(`gates/HUU_NGHI/cash-sheets/${HANOI_DAY}`, cashier);
    expect(mine.cashiers.map(({ by }: { by: string }) => by)).toEqual([demoPerson(cashier).id]);
    const pdf = await get(`gates/HUU_NGHI/cash-sheets/${HANOI_DAY}/pdf`, supervisor);
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const wrong = [
      await get('gates/TAN_THANH/cash-sheets/2026-11-29', supervisor),
      await get('gates/HUU_NGHI/cash-sheets/2026-02-30', supervisor),
    ];
    expect(wrong.map(({ body: { code } }) => code)).toEqual(['wrong-gate', 'not-found']);
  });
});
