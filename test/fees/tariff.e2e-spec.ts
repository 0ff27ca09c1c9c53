import { jest } from '@jest/globals';
import { dispatcher } from '../clearance/clearing.js';
import { durian } from '../declarations/declaring.js';
import { startApp, type RunningApp } from '../running-app.js';
import { ask as askSetting } from '../settings/settings-api.js';
import { Counting, accountant, cabbages, cashier } from './counting.js';

// Signing everyone in takes its time on a busy machine.
jest.setTimeout(60_000);

const RULE = 'nq09-fresh-vegetables-under-2t';
const AGREED = ['second-person-needed', 'SET'];

let running: RunningApp;
let counting: Counting;
beforeAll(async () => {
  running = await startApp();
  counting = new Counting(running);
  await counting.present();
});
afterAll(() => running.stop());

const get: Counting['get'] = (path, by) => counting.get(path, by);
const post: Counting['post'] = (path, by, body) => counting.post(path, by, body);

/** What people read of a rule that a test adds. */
const REST = { vi: 'Hàng khác', zh: '其他货物', en: 'Other goods' };

describe('The tariff', () => {
  it('is changed by an accountant and a second person, and counts for invoices from then on', async () => {
    const kept = await counting.invoiced();
    const { body: seen } = await askSetting(running, 'GET tariff/PROVINCE', { by: accountant });
    expect(seen).toMatchObject({ mayPropose: true, mayConfirm: true });
    const value = { ...seen.value, rules: [...seen.value.rules, { id: 'test-rest', name: REST, dong: 500_000 }] };
    const twice = { ...value, rules: [...value.rules, { id: 'test-rest', group: 'none', dong: 1 }] };
    const by = { by: accountant, seen: seen.revision };
    const bad = await askSetting(running, 'POST tariff/PROVINCE/changes', { ...by, body: { value: twice } });
    expect(bad.body.fields.map(({ code }: { code: string }) => code)).toEqual([
      'tariff-id-twice',
      'tariff-group-unknown',
    ]);
    const preview = await askSetting(running, 'POST tariff/PROVINCE/changes/preview', {
      by: accountant,
      body: { value },
    });
    expect(preview.body.touches[0].count).toBeGreaterThan(0);
    expect(await counting.agreed('tariff/PROVINCE', value)).toEqual(AGREED);
    const declaration = await counting.clearing.opened({ ...cabbages(), goods: durian().goods });
    const { body } = await post(`fees/${declaration}/invoice`, cashier, { payloadKg: 1_900 });
    expect(body).toMatchObject({ dong: 500_000, rule: 'test-rest', measuredBy: 'GATE' });
    const { body: called } = await get('fee-rule-names', cashier);
    expect(called.rules).toEqual(expect.arrayContaining([{ rule: 'test-rest', name: REST }]));
    expect(called.rules.map(({ rule }: { rule: string }) => rule)).toContain(RULE);
    expect((await get('fee-rule-names', dispatcher)).status).toBe(403);
    const { body: told } = await get('gate-fees', dispatcher);
    expect(told.fees).toContainEqual({ rule: 'test-rest', name: REST, dong: 500_000 });
    expect(told.from).toBeDefined();
    expect((await get(`fees/${kept.declaration}`, cashier)).body.invoice).toMatchObject({ dong: 100_000 });
  });
});
