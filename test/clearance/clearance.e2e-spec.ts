import { jest } from '@jest/globals';
import { EventStore } from '../../src/shared/event-store/types.js';
import { ask } from '../declarations/declaring.js';
import { startApp, type RunningApp } from '../running-app.js';
import { Clearing, EVERYONE, OFFICER, dispatcher, freshReceipt } from './clearing.js';

// Signing everyone in takes its time on a busy machine.
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

const guard = OFFICER.BORDER_GUARD;
const customs = OFFICER.CUSTOMS;
const types = async (declaration: string) =>
  (await running.app.get(EventStore).readStream(`clearance-${declaration}`)).map(({ type }) => type);
const importing = { direction: 'IMPORT', customsDeclarations: ['101234567890'], quarantineCertificate: undefined };

describe('An export', () => {
  it('is checked by all five, cleared by the last, crosses, and its declaration is fulfilled', async () => {
    const declaration = await clearing.opened();
    const { body: before, headers } = await clearing.seen(declaration, dispatcher);
    expect(headers.get('etag')).toBe('"1"');
    expect(before.checks.map((check: { agency: string }) => check.agency)).toEqual(EVERYONE);
    const early = await clearing.command(declaration, 'confirm-crossing', { by: guard, body: {} });
    expect([early.status, early.body.code]).toEqual([409, 'not-cleared']);
    expect(await clearing.command(declaration, 'checks/CUSTOMS/start', { by: customs })).toMatchObject({ status: 200 });
    await clearing.passAll(declaration);
    expect((await clearing.seen(declaration, dispatcher)).body.status).toBe('CLEARED');
    // A barrier that says nothing means now.
    const crossed = await clearing.command(declaration, 'confirm-crossing', { by: guard });
    expect([crossed.status, crossed.body.status]).toEqual([200, 'ENDED']);
    expect((await types(declaration)).slice(-3)).toEqual(['VehicleCleared', 'BorderCrossed', 'LeftSupervision']);
    for (let tries = 0; ; tries++) {
      const { body } = await ask(running, 'GET', `declarations/${declaration}`, { by: dispatcher });
      if (body.status === 'FULFILLED') break;
      expect(tries).toBeLessThan(300);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  });

  it('crosses while its barrier is offline: told late, never ahead', async () => {
    const declaration = await clearing.opened();
    await clearing.passAll(declaration);
    const happenedAt = new Date();
    const ahead = { by: guard, body: { happenedAt: new Date(Date.now() + 60_000).toISOString() } };
    expect((await clearing.command(declaration, 'confirm-crossing', ahead)).body.code).toBe('in-the-future');
    const late = { by: guard, body: { happenedAt: happenedAt.toISOString() } };
    const { body } = await clearing.command(declaration, 'confirm-crossing', late);
    expect(body.crossedAt).toBe(happenedAt.toISOString());
  });
});

describe('An import', () => {
  it('enters, is transshipped, checked, and leaves; the emptied vehicle goes home', async () => {
    const declaration = await clearing.opened(importing);
    const entered = await clearing.command(declaration, 'confirm-crossing', { by: guard, body: {} });
    expect(entered.body).toMatchObject({ status: 'OPEN', crossedAt: expect.any(String) });
    const onto = [
      { country: 'VN', plate: '29C-777.01', container: 'CSQU3054383', seal: 'VN777', kg: 9000 },
      { country: 'VN', plate: '29C-777.02', kg: 9000 },
    ];
    const moved = await clearing.command(declaration, 'transship', { by: { role: 'YARD_OPERATOR' }, body: { onto } });
    expect([moved.status, moved.body.transshipments]).toEqual([200, 1]);
    const misread = { onto: [{ ...onto[0], container: 'CSQU3054384' }] };
    const refused = await clearing.command(declaration, 'transship', { by: customs, body: misread });
    expect(refused.body.fields).toMatchObject([{ path: 'onto.0.container', code: 'container-check-digit' }]);
    const left = { by: customs, body: {} };
    expect((await clearing.command(declaration, 'confirm-left-supervision', left)).body.code).toBe('not-cleared');
    await clearing.passAll(declaration);
    expect((await clearing.command(declaration, 'confirm-left-supervision', left)).body.status).toBe('ENDED');
    const home = await clearing.command(declaration, 'confirm-empty-vehicle-left', { by: guard, body: {} });
    expect(home.body.emptiedLeftAt).toEqual(expect.any(String));
    const log = JSON.stringify(await running.app.get(EventStore).readStream(`clearance-${declaration}`));
    expect(log).toContain('CSQU3054383');
    expect(log).not.toMatch(/777\.?0[12]/);
  });

  it('cannot leave before it entered', async () => {
    const declaration = await clearing.opened(importing);
    const { body } = await clearing.command(declaration, 'confirm-left-supervision', { by: customs, body: {} });
    expect(body.code).toBe('not-crossed');
  });
});

describe('Refused with the reason', () => {
  it('is who decides for another agency, at another gate, or in no such role', async () => {
    const declaration = await clearing.opened();
    const pass = async (agency: string, by: Parameters<typeof clearing.seen>[1]) => {
      const asked = { by, headers: { 'if-match': '"1"' }, body: {} };
      const { status, body } = await clearing.command(declaration, `checks/${agency}/pass`, asked);
      return [status, body.code];
    };
    expect(await pass('CUSTOMS', guard)).toEqual([403, 'wrong-agency']);
    expect(await pass('CUSTOMS', { role: 'SUPERVISOR' })).toEqual([403, 'wrong-agency']);
    expect(await pass('BORDER_GUARD', { role: 'AGENCY_HEAD', agency: 'CUSTOMS' })).toEqual([403, 'wrong-agency']);
    expect(await pass('CUSTOMS', { role: 'CUSTOMS', gate: 'TAN_THANH' })).toEqual([403, 'wrong-gate']);
    for (const role of ['DISPATCHER', 'LANE_CONTROLLER', 'ADMIN', 'PROVINCE', 'AUDITOR'] as const)
      expect(await pass('CUSTOMS', { role })).toEqual([403, 'not-allowed']);
    expect((await clearing.command(declaration, 'confirm-crossing', { by: customs, body: {} })).status).toBe(403);
    expect(await types(declaration)).toEqual(['ClearanceOpened']);
  });

  it('is a decision without the revision that was seen, or on another one', async () => {
    const declaration = await clearing.opened();
    const asked = { by: customs, body: {} };
    const missing = await clearing.command(declaration, 'checks/CUSTOMS/pass', asked);
    expect([missing.status, missing.body.code]).toEqual([428, 'revision-missing']);
    const other = await clearing.pass(declaration, 'CUSTOMS', 7);
    expect([other.status, other.body.code]).toEqual([412, 'declaration-changed']);
  });

  it('is what was decided already, in the language of the reader', async () => {
    const declaration = await clearing.opened();
    await clearing.passAll(declaration, ['CUSTOMS']);
    const headers = { 'if-match': '"1"', 'accept-language': 'vi' };
    const { status, body } = await clearing.pass(declaration, 'CUSTOMS', 1, { headers });
    expect([status, body.code, body.title]).toEqual([409, 'already-passed', 'Kiểm tra đã đạt']);
  });

  it('is a vehicle that does not exist, and a body that makes no sense', async () => {
    const nobody = '0198f6d2-0000-7000-8000-00000000ffff';
    expect((await clearing.pass(nobody, 'CUSTOMS')).body.code).toBe('clearance-not-open');
    expect((await clearing.seen(nobody, customs)).status).toBe(404);
    const declaration = await clearing.opened();
    const { status, body } = await clearing.command(declaration, 'checks/CUSTOMS/hold', {
      by: customs,
      body: { legalReason: 'because', publicReason: 'goods-to-be-opened' },
    });
    expect([status, body.fields[0].path]).toEqual([422, 'legalReason']);
    const borrowed = { legalReason: 'lookout-match', publicReason: 'goods-to-be-opened' };
    const wrong = await clearing.command(declaration, 'checks/CUSTOMS/hold', { by: customs, body: borrowed });
    expect(wrong.body.code).toBe('reason-not-for-agency');
  });
});

describe('A command that is sent again', () => {
  it('is answered as before and decides once', async () => {
    const declaration = await clearing.opened();
    const key = `again-${declaration}`;
    const first = await clearing.pass(declaration, 'CUSTOMS', 1, { key });
    const again = await clearing.pass(declaration, 'CUSTOMS', 1, { key });
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(again.body).toEqual(first.body);
    expect(await types(declaration)).toEqual(['ClearanceOpened', 'CheckPassed']);
  });
});

describe("An agency's head", () => {
  const head = { role: 'AGENCY_HEAD', agency: 'CUSTOMS' } as const;
  const seen = { headers: { 'if-match': '"1"' } };

  it('waives by rule, which his officers may not', async () => {
    const declaration = await clearing.opened();
    const waive = (by: Parameters<typeof clearing.seen>[1]) =>
      clearing.command(declaration, 'checks/CUSTOMS/waive', { by, body: { rule: 'green-channel' }, ...seen });
    expect((await waive(customs)).status).toBe(403);
    const { body } = await waive(head);
    expect(body.checks).toContainEqual(expect.objectContaining({ agency: 'CUSTOMS', status: 'WAIVED' }));
  });

  it('waives by the green channel nothing that is declared in another', async () => {
    const declaration = await clearing.opened({ channel: 'YELLOW' });
    const asked = { by: head, body: { rule: 'green-channel' }, ...seen };
    const { status, body } = await clearing.command(declaration, 'checks/CUSTOMS/waive', asked);
    expect([status, body.code]).toEqual([409, 'waiver-needs-green-channel']);
  });

  it('leaves an officer his own slip to take back, once and in time, but no decision of another', async () => {
    const declaration = await clearing.opened();
    await clearing.pass(declaration, 'CUSTOMS');
    const slip = { by: customs, body: { reason: 'decided-in-error' }, key: `slip-${declaration}` };
    const { body } = await clearing.command(declaration, 'checks/CUSTOMS/revoke', slip);
    expect(body.checks).toContainEqual(expect.objectContaining({ agency: 'CUSTOMS', status: 'WAITING' }));
    const again = await clearing.command(declaration, 'checks/CUSTOMS/revoke', slip);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect((await clearing.pass(declaration, 'CUSTOMS', 1, { by: head })).status).toBe(200);
    const other = await clearing.command(declaration, 'checks/CUSTOMS/revoke', { by: customs, body: slip.body });
    expect([other.status, other.body.code]).toEqual([403, 'agency-head-needed']);
  });

  it('revokes until the crossing: the clearance falls, and the vehicle does not cross', async () => {
    const declaration = await clearing.opened();
    await clearing.passAll(declaration);
    const revoke = { by: head, body: { reason: 'new-information', note: 'x' } };
    const { body } = await clearing.command(declaration, 'checks/CUSTOMS/revoke', revoke);
    expect(body.status).toBe('OPEN');
    const cross = await clearing.command(declaration, 'confirm-crossing', { by: guard, body: {} });
    expect(cross.body).toMatchObject({ code: 'not-cleared', parameters: { open: 'CUSTOMS' } });
    await clearing.passAll(declaration, ['CUSTOMS']);
    expect((await clearing.command(declaration, 'confirm-crossing', { by: guard, body: {} })).status).toBe(200);
    expect((await clearing.command(declaration, 'checks/CUSTOMS/revoke', revoke)).body.code).toBe('clearance-ended');
  });
});

describe('Other ends', () => {
  it('are to be turned back, or sent to the other gate from waiting', async () => {
    const back = await clearing.opened();
    const turned = await clearing.command(back, 'turn-back', { by: guard, body: { reason: 'far-side-refused' } });
    expect(turned.body).toMatchObject({ status: 'TURNED_BACK', turnedBack: 'far-side-refused' });
    const away = await clearing.opened();
    const send = { by: { role: 'SUPERVISOR' } as const, body: { to: 'CHI_MA' } };
    expect((await clearing.command(away, 'send-to-other-gate', send)).body).toMatchObject({
      status: 'SENT_AWAY',
      to: 'CHI_MA',
    });
    const seen = await clearing.until(away, ({ status }) => status === 'SENT_TO_OTHER_GATE');
    expect(seen.sentTo).toBe('CHI_MA');
  });

  it('is the end of the declaration', async () => {
    const declaration = await clearing.opened();
    await ask(running, 'POST', `declarations/${declaration}/withdraw`, { by: dispatcher, body: {} });
    await clearing.until(declaration, (clearance) => clearance.status === 'ENDED');
    expect(await types(declaration)).toEqual(['ClearanceOpened', 'ClearanceClosed']);
  });
});

describe('A receipt', () => {
  it('pays once at a gate, and is free again when its pass is revoked', async () => {
    const [one, two] = [await clearing.opened(), await clearing.opened()];
    const receipt = freshReceipt();
    const pay = (declaration: string) => clearing.pass(declaration, 'GATE_FEE', 1, { body: { receipt } });
    const answers = await Promise.all([pay(one), pay(two)]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]));
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('receipt-used');
    const [paid, unpaid] = answers[0]?.status === 200 ? [one, two] : [two, one];
    const revoke = { by: { role: 'SUPERVISOR' } as const, body: { reason: 'decided-in-error' } };
    expect((await clearing.command(paid, 'checks/GATE_FEE/revoke', revoke)).status).toBe(200);
    expect((await pay(unpaid)).status).toBe(200);
  });

  it('is asked of the cashier', async () => {
    const { body } = await clearing.pass(await clearing.opened(), 'GATE_FEE', 1, { body: {} });
    expect(body).toMatchObject({ code: 'receipt-missing', fields: [{ path: 'receipt' }] });
  });
});
