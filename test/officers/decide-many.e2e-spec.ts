import { jest } from '@jest/globals';
import { EventStore } from '../../src/shared/event-store/types.js';
import { Clearing, OFFICER, dispatcher, freshReceipt } from '../clearance/clearing.js';
import { ask } from '../declarations/declaring.js';
import { startApp, type RunningApp } from '../running-app.js';
import type { Who } from '../sign-in.js';

jest.setTimeout(60_000);

let running: RunningApp;
let clearing: Clearing;
beforeAll(async () => {
  running = await startApp();
  clearing = new Clearing(running);
  await clearing.present();
  await clearing.worker().start();
});
afterAll(() => running.stop());

const many = (by: Who, body: object, key?: string) =>
  ask(running, 'POST', 'check-decisions', { by, body, ...(key !== undefined && { key }) });
const customs = OFFICER.CUSTOMS;
const seen = (declaration: string, revision = 1) => ({ declaration, revision });
const types = async (declaration: string) =>
  (await running.app.get(EventStore).readStream(`clearance-${declaration}`)).map(({ type }) => type);

describe('Many that are decided alike', () => {
  it('are judged each alone: bad ones harm no other, and a retry is answered the same', async () => {
    const [one, stale, held] = [await clearing.opened(), await clearing.opened(), await clearing.opened()];
    const hold = { legalReason: 'physical-inspection', publicReason: 'goods-to-be-opened' };
    await clearing.command(held, 'checks/CUSTOMS/hold', { by: customs, body: hold });
    const nobody = '019ab1b2-6f0a-7c3e-9b1e-2f6c1d5e7a90';
    const items = [seen(one), seen(stale, 2), seen(held), seen(nobody), seen(one)];
    const body = { decision: 'PASS', items };
    const answer = await many(customs, body, 'many-alike-for-customs');
    expect(answer.status).toBe(200);
    const rows = [
      { declaration: one, verdict: 'done', check: 'PASSED', clearance: 'OPEN' },
      { declaration: stale, verdict: 'refused', code: 'declaration-changed' },
      { declaration: held, verdict: 'refused', code: 'check-on-hold' },
      { declaration: nobody, verdict: 'refused', code: 'clearance-not-open' },
      { declaration: one, verdict: 'refused', code: 'already-passed' },
    ];
    expect(answer.body.items).toMatchObject(rows);
    expect(answer.body.items[2].title).toMatch(/hold/);
    expect(answer.body.items[2].detail).toMatch(/Lift/);
    expect(answer.body.items[0]).toEqual(rows[0]);
    expect((await many(customs, body, 'many-alike-for-customs')).body.items).toEqual(answer.body.items);
    const other = await many(customs, { decision: 'PASS', items: [seen(stale)] }, 'many-alike-for-customs');
    expect(other.body.code).toBe('idempotency-key-reused');
    const elsewhere = await many({ role: 'CUSTOMS', gate: 'TAN_THANH' }, { decision: 'START', items: [seen(stale)] });
    expect(elsewhere.body.items).toMatchObject([{ declaration: stale, verdict: 'refused', code: 'wrong-gate' }]);
    expect((await types(one)).filter((type) => type === 'CheckPassed')).toHaveLength(1);
  });

  it('may be begun and held together, with reasons, and paid each by its own receipt', async () => {
    const [one, two] = [await clearing.opened(), await clearing.opened()];
    const items = [seen(one), seen(two)];
    const begun = await many(customs, { decision: 'START', items });
    expect(begun.body.items).toMatchObject([{ check: 'IN_PROGRESS' }, { check: 'IN_PROGRESS' }]);
    expect((await many(customs, { decision: 'HOLD', items })).body).toMatchObject({
      code: 'hold-missing',
      fields: [{ path: 'hold' }],
    });
    const hold = { legalReason: 'tax-unsettled', publicReason: 'being-checked', note: 'theo công văn' };
    expect((await many(customs, { decision: 'HOLD', hold, items })).body.items).toMatchObject([
      { check: 'ON_HOLD' },
      { check: 'ON_HOLD' },
    ]);
    expect(JSON.stringify((await clearing.seen(one, dispatcher)).body)).not.toMatch(/HOLD|tax/);
    const receipt = freshReceipt();
    const paid = { decision: 'PASS', items: items.map((item) => ({ ...item, receipt })) };
    const verdicts = (await many(OFFICER.GATE_FEE, paid)).body.items.map(
      (row: { code?: string }) => row.code ?? 'done',
    );
    expect(verdicts.toSorted()).toEqual(['done', 'receipt-used']);
  });

  it('are held as they stood on the screen: one that was corrected since is refused, the others are held', async () => {
    const [one, two] = [await clearing.opened(), await clearing.opened()];
    const corrected = await ask(running, 'PATCH', `declarations/${two}`, {
      by: dispatcher,
      headers: { 'if-match': '"1"' },
      body: { changes: [{ path: 'goods.0.packages', value: 901 }] },
    });
    expect(corrected.status).toBe(200);
    const body = {
      decision: 'HOLD',
      hold: { legalReason: 'physical-inspection', publicReason: 'goods-to-be-opened' },
      items: [seen(one), seen(two)],
    };
    const rows = [
      { declaration: one, verdict: 'done', check: 'ON_HOLD' },
      { declaration: two, verdict: 'refused', code: 'declaration-changed' },
    ];
    expect((await many(customs, body, 'held-as-seen')).body.items).toMatchObject(rows);
    expect((await many(customs, body, 'held-as-seen')).body.items).toMatchObject(rows);
    expect((await types(two)).filter((type) => type === 'CheckHeld')).toEqual([]);
    expect((await many(dispatcher, body)).body.code).toBe('not-allowed');
  });

  it('are refused to who has no agency, and beyond a hundred', async () => {
    const items = [seen('019ab1b2-6f0a-7c3e-9b1e-2f6c1d5e7a90')];
    for (const role of ['DISPATCHER', 'GATE_CLERK', 'LANE_CONTROLLER', 'AUDITOR'] as const)
      expect((await many({ role }, { decision: 'PASS', items })).body.code).toBe('not-allowed');
    const tooMany = Array.from({ length: 101 }, () => items[0]);
    expect((await many(customs, { decision: 'PASS', items: tooMany })).status).toBe(422);
  });

  it('and one of them that a colleague decides at the same time is passed once', async () => {
    const declarations = await Promise.all(Array.from({ length: 12 }, () => clearing.opened()));
    const [all, single] = await Promise.all([
      many(customs, { decision: 'PASS', items: declarations.map((each) => seen(each)) }),
      Promise.all(declarations.map((each) => clearing.pass(each, 'CUSTOMS'))),
    ]);
    for (const [index, declaration] of declarations.entries()) {
      expect((await types(declaration)).filter((type) => type === 'CheckPassed')).toHaveLength(1);
      const verdicts = [all.body.items[index].code ?? 'done', single[index]!.body.code ?? 'done'];
      expect(new Set(verdicts)).toEqual(new Set(['already-passed', 'done']));
    }
  });
});
