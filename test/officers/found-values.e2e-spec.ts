import { jest } from '@jest/globals';
import { Client } from 'pg';
import { EventStore } from '../../src/shared/event-store/types.js';
import { Clearing, EVERYONE, OFFICER, dispatcher } from '../clearance/clearing.js';
import { ask, durian } from '../declarations/declaring.js';
import { waitingForTheLog } from '../event-store/waiting-for-the-log.js';
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

const customs = OFFICER.CUSTOMS;
const guard = OFFICER.BORDER_GUARD;
const KG = { what: 'KG', line: 0, kg: 17_950.5 };
type Check = { agency: string; status: string; identityConfirmed?: { parts: string[] } };
const find = (declaration: string, body: object, by: Who = customs, key?: string) =>
  clearing.command(declaration, `checks/${by.role === 'AGENCY_HEAD' ? 'CUSTOMS' : by.role}/found-values`, {
    by,
    body,
    headers: { 'if-match': '"1"' },
    ...(key && { key }),
  });
const steps = async (declaration: string, by: Who) =>
  (await ask(running, 'GET', `clearances/${declaration}/timeline`, { by })).body.steps as { type: string }[];

describe('A value that an officer found', () => {
  it('stands beside the declared one with who and when, opens the checks of others that used it, and keeps his own', async () => {
    const declaration = await clearing.opened();
    await clearing.passAll(declaration);
    const key = `found-kg-${declaration}`;
    const { status, body } = await find(declaration, KG, customs, key);
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 'OPEN', revision: 1, foundCount: 1 });
    const waiting = body.checks.filter((check: Check) => check.status === 'WAITING');
    expect(waiting.map(({ agency }: Check) => agency)).toEqual(['PLANT_ANIMAL_QUARANTINE', 'GATE_FEE']);
    const beside = { what: 'KG', line: 0, declared: 18_000.5, found: 17_950.5, agency: 'CUSTOMS', revision: 1 };
    expect(body.found).toEqual([{ ...beside, at: expect.any(String), by: expect.any(String) }]);
    for (const by of [guard, dispatcher])
      expect((await clearing.seen(declaration, by)).body.found).toEqual([{ ...beside, at: expect.any(String) }]);
    const declared = await ask(running, 'GET', `declarations/${declaration}`, { by: dispatcher });
    expect(declared.body).toMatchObject({ revision: 1, content: { goods: [{ kg: 18_000.5 }] } });

    const again = await find(declaration, KG, customs, key);
    expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([200, 'true']);
    expect((await find(declaration, KG)).body.code).toBe('found-already');
    expect((await find(declaration, { ...KG, kg: 18_000.5 })).body.code).toBe('found-as-declared');
    await clearing.passAll(declaration, ['PLANT_ANIMAL_QUARANTINE', 'GATE_FEE'], '1.1');
    expect((await clearing.seen(declaration, dispatcher)).body.status).toBe('CLEARED');
    expect((await steps(declaration, dispatcher)).find(({ type }) => type === 'ValueFound')).toMatchObject({
      found: 'KG',
      declaredValue: 18_000_500,
      foundValue: 17_950_500,
      agencies: ['PLANT_ANIMAL_QUARANTINE', 'GATE_FEE'],
    });
  });

  it('is entered by officers of an agency at the gate alone, each for his own', async () => {
    const declaration = await clearing.opened();
    const as = (by: Who, agency: string) =>
      clearing.command(declaration, `checks/${agency}/found-values`, { by, body: KG, headers: { 'if-match': '"1"' } });
    expect((await as(guard, 'CUSTOMS')).body.code).toBe('wrong-agency');
    expect((await as({ role: 'CUSTOMS', gate: 'TAN_THANH' }, 'CUSTOMS')).body.code).toBe('wrong-gate');
    for (const role of ['CASHIER', 'SUPERVISOR', 'DISPATCHER', 'GATE_CLERK', 'AUDITOR', 'ADMIN'] as const)
      expect((await as({ role }, 'CUSTOMS')).body.code).toBe('not-allowed');
    expect((await find(declaration, { what: 'SEALS', container: 'MRKU4976720', seals: ['A1'] })).body.code).toBe(
      'found-where-nothing-is-declared',
    );
  });

  it('and the last pass come one after the other: the vehicle is never cleared on what nobody has looked at', async () => {
    const declaration = await clearing.opened();
    const [last, ...others] = EVERYONE.toReversed();
    await clearing.passAll(declaration, others);
    const writer = new Client({ connectionString: running.databaseUrl });
    await writer.connect();
    try {
      await writer.query('SELECT pg_advisory_lock(4719001)');
      const pass = clearing.pass(declaration, last!);
      await waitingForTheLog(writer, 1);
      const outcomes = [pass, find(declaration, { what: 'PACKAGES', line: 0, packages: 1 })];
      await writer.query('SELECT pg_advisory_unlock(4719001)');
      expect((await Promise.all(outcomes)).map(({ status }) => status)).toEqual([200, 200]);
    } finally {
      await writer.end();
    }
    const { body } = await clearing.seen(declaration, dispatcher);
    const open = body.checks.filter((check: Check) => check.status === 'WAITING');
    expect([body.status, open.map(({ agency }: Check) => agency)]).toEqual([
      'OPEN',
      expect.arrayContaining(['GATE_FEE']),
    ]);
  });
});

describe('An officer who looked before something was found', () => {
  const seals = { what: 'SEALS', container: 'CSQU3054383', seals: ['VN7654321'] };

  it('does not decide on it: he is told what was found and by whom, looks again, and then decides', async () => {
    const declaration = await clearing.opened();
    const before = await clearing.seen(declaration, guard);
    expect(before.headers.get('etag')).toBe('"1"');
    expect((await find(declaration, seals)).status).toBe(200);
    const key = `unseen-${declaration}`;
    for (const seen of ['1', '1.0', '1']) {
      const { status, body } = await clearing.pass(declaration, 'BORDER_GUARD', seen, {
        key: `${key}-${seen}`,
      });
      expect([status, body.code, body.fields]).toEqual([
        412,
        'found-since-seen',
        [expect.objectContaining({ path: 'containers.seals', code: 'found-otherwise' })],
      ]);
      expect(body.title).toContain('CUSTOMS SEALS');
    }
    expect((await clearing.pass(declaration, 'CUSTOMS', 1)).status).toBe(200);
    const now = await clearing.seen(declaration, guard);
    expect([now.headers.get('etag'), now.body.foundCount]).toEqual(['"1.1"', 1]);
    expect((await clearing.pass(declaration, 'BORDER_GUARD', '1.1')).status).toBe(200);
    expect((await clearing.pass(declaration, 'BORDER_GUARD', '1.1.1')).body.code).toBe('malformed-request');
  });

  it('does not hold by it either, if he says what he saw; whoever says nothing holds whatever it is by now', async () => {
    const declaration = await clearing.opened();
    expect((await find(declaration, seals)).status).toBe(200);
    const hold = (key: string, seen?: string, by = guard) =>
      clearing.command(declaration, 'checks/BORDER_GUARD/hold', {
        by,
        key: `${key}-${declaration}`,
        body: { legalReason: 'documents-doubtful', publicReason: 'being-checked' },
        ...(seen && { headers: { 'if-match': seen } }),
      });
    const refused = await hold('stale', '"1"');
    expect([refused.status, refused.body.code]).toEqual([412, 'found-since-seen']);
    expect((await hold('wrong', 'seven')).body.code).toBe('malformed-request');
    expect((await hold('other', '"1.1"', customs)).body.code).toBe('wrong-agency');
    const [first, again] = [await hold('now', '"1.1"'), await hold('now', '"1.1"')];
    expect([first.status, again.status, again.headers.get('idempotency-replayed')]).toEqual([200, 200, 'true']);
    expect((await clearing.command(declaration, 'checks/BORDER_GUARD/lift', { by: guard })).status).toBe(200);
    expect((await hold('blind')).status).toBe(200);
  });

  it('does not decide on it among many either; his list shows him what was found and how many', async () => {
    const [declaration, other] = [await clearing.opened(), await clearing.opened()];
    expect((await find(declaration, seals)).status).toBe(200);
    const many = (foundCount?: number) =>
      ask(running, 'POST', 'check-decisions', {
        by: guard,
        body: {
          decision: 'PASS',
          items: [
            { declaration, revision: 1, ...(foundCount !== undefined && { foundCount }) },
            { declaration: other, revision: 1 },
          ],
        },
      });
    const told = (await many()).body;
    expect(told.items).toMatchObject([
      { declaration, verdict: 'refused', code: 'found-since-seen' },
      { declaration: other, verdict: 'done' },
    ]);
    const list = `clearances/worklist?limit=100&after=${told.log.position}`;
    const { body } = await ask(running, 'GET', list, { by: guard });
    const row = body.items.find((item: { declaration: string }) => item.declaration === declaration);
    expect(row).toMatchObject({ foundCount: 1, found: [{ agency: 'CUSTOMS', what: 'SEALS', found: ['VN7654321'] }] });
    expect((await many(row.foundCount)).body.items).toMatchObject([{ verdict: 'done' }, { code: 'already-passed' }]);
  });

  it('in the very moment loses to what was found first, and never passes it unseen', async () => {
    const declaration = await clearing.opened();
    await clearing.passAll(
      declaration,
      EVERYONE.filter((agency) => agency !== 'BORDER_GUARD'),
    );
    const writer = new Client({ connectionString: running.databaseUrl });
    await writer.connect();
    try {
      await writer.query('SELECT pg_advisory_lock(4719001)');
      const finds = find(declaration, seals);
      await waitingForTheLog(writer, 1);
      const outcomes = [finds, clearing.pass(declaration, 'BORDER_GUARD', '1.0')];
      await writer.query('SELECT pg_advisory_unlock(4719001)');
      const [finding, passing] = await Promise.all(outcomes);
      expect([finding!.status, passing!.status, passing!.body.code]).toEqual([200, 412, 'found-since-seen']);
    } finally {
      await writer.end();
    }
    expect((await clearing.seen(declaration, guard)).body.status).toBe('OPEN');
  });
});

describe('A confirmed identity', () => {
  const confirm = (declaration: string, parts: string[], by: Who = customs) =>
    clearing.command(declaration, `checks/${by.role}/confirm-identity`, {
      by,
      body: { parts },
      headers: { 'if-match': '"1"' },
    });
  const shown = async (declaration: string, by: Who, agency = 'CUSTOMS') =>
    (await clearing.seen(declaration, by)).body.checks.find((check: Check) => check.agency === agency).identityConfirmed
      ?.parts;

  it('is shown to the others beside the check until it is found otherwise', async () => {
    const declaration = await clearing.opened();
    expect((await confirm(declaration, ['PLATE', 'TRAILER', 'CONTAINER', 'SEAL'])).status).toBe(200);
    for (const by of [guard, dispatcher, { role: 'AUDITOR' } as const])
      expect(await shown(declaration, by)).toEqual(['CONTAINER', 'PLATE', 'SEAL', 'TRAILER']);
    expect(await shown(declaration, guard, 'BORDER_GUARD')).toBeUndefined();
    const seals = { what: 'SEALS', container: 'CSQU 305438-3', seals: ['vn-7654321'] };
    expect((await find(declaration, seals)).body.found).toMatchObject([
      { declared: ['VN1234567'], found: ['VN7654321'] },
    ]);
    expect(await shown(declaration, guard)).toEqual(['CONTAINER', 'PLATE', 'TRAILER']);
    expect((await confirm(declaration, ['SEAL'])).body.code).toBe('identity-found-otherwise');
    expect((await confirm(declaration, ['SEAL'], guard)).status).toBe(200);
    const without = await clearing.opened({ trailer: undefined });
    expect((await confirm(without, ['TRAILER'])).body.code).toBe('identity-not-declared');
  });
});

describe('A value that our rule refuses', () => {
  const container = 'CSQU3054384';
  const accept = (by: Who, told: object = {}) =>
    ask(running, 'POST', 'accepted-values', {
      by,
      body: { kind: 'CONTAINER', value: 'csqu 305438-4', reason: 'STANDS_ON_THE_THING', note: 'sơn sai', ...told },
    });
  const declare = (gate: string, more: object = {}) =>
    ask(running, 'POST', 'declarations', {
      by: dispatcher,
      body: durian({ gate, containers: [{ number: container, seals: ['VN1'] }], ...more }),
    });

  it('passes with a warning once an officer of the gate has seen it, there alone, until it is withdrawn', async () => {
    expect((await declare('HUU_NGHI')).body).toMatchObject({ code: 'invalid-declaration' });
    const { status, body } = await accept(customs);
    expect([status, body.code, body.agency, body.active]).toEqual([201, 'container-check-digit', 'CUSTOMS', true]);
    expect((await accept(guard)).body.code).toBe('value-accepted-already');
    const declared = await declare('HUU_NGHI');
    expect(declared.body).toMatchObject({ status: 'ACCEPTED' });
    expect(declared.body.warnings).toContainEqual(
      expect.objectContaining({ path: 'containers.0.number', code: 'value-seen-by-officer' }),
    );
    expect((await declare('TAN_THANH', { route: 'TT-1088' })).body.code).toBe('invalid-declaration');
    const correct = (path: string, value: unknown, seen: number, id = declared.body.id) =>
      ask(running, 'PATCH', `declarations/${id}`, {
        by: dispatcher,
        headers: { 'if-match': `"${seen}"` },
        body: { changes: [{ path, value }] },
      });
    const other = (await declare('HUU_NGHI', { containers: [] })).body.id as string;
    expect((await correct('containers', [{ number: container, seals: [] }], 1, other)).status).toBe(200);

    const list = await ask(running, 'GET', 'accepted-values', { by: { role: 'GATE_CLERK' } });
    expect(list.body.items).toMatchObject([{ value: container, note: 'sơn sai', reason: 'STANDS_ON_THE_THING' }]);
    const withdraw = (by: Who) => ask(running, 'POST', `accepted-values/${body.accepted}/withdraw`, { by });
    expect((await withdraw(guard)).body.code).toBe('not-found');
    expect((await withdraw({ role: 'AGENCY_HEAD', agency: 'CUSTOMS' })).body.active).toBe(false);
    expect((await withdraw(customs)).body.code).toBe('accepted-value-ended');
    expect((await declare('HUU_NGHI')).body.code).toBe('invalid-declaration');
    expect((await correct('goods.0.packages', 901, 1)).status).toBe(200);
    const log = JSON.stringify(await running.app.get(EventStore).readStream('accepted-values-HUU_NGHI'));
    expect(log).not.toMatch(/3054384|sơn/);
  });

  it('is accepted by officers alone, and only if a rule refuses it', async () => {
    expect((await accept(customs, { value: 'CSQU3054383' })).body.code).toBe('value-not-refused');
    expect((await accept(customs, { kind: 'PLATE', value: '12C-123.45' })).body.code).toBe('value-not-refused');
    for (const role of ['DISPATCHER', 'GATE_CLERK', 'SUPERVISOR', 'ADMIN', 'AUDITOR'] as const)
      expect((await accept({ role })).body.code).toBe('not-allowed');
  });
});
