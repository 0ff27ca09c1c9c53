import { jest } from '@jest/globals';
import { Client } from 'pg';
import { createApp } from '../../src/app.js';
import { Clearing, OFFICER, dispatcher } from '../clearance/clearing.js';
import { ask, type Answer } from '../declarations/declaring.js';
import { waitingForTheLog } from '../event-store/waiting-for-the-log.js';
import { startApp, type RunningApp } from '../running-app.js';
import { signIn, type Who } from '../sign-in.js';
import type { Agency } from '../../src/shared/domain/place.js';

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

const clerk: Who = { role: 'GATE_CLERK' };
const headOf = (agency: Agency): Who => ({ role: 'AGENCY_HEAD', agency });
async function propose(
  agency: Agency,
  mode: string,
  by = headOf(agency),
  at: Pick<RunningApp, 'url'> = running,
): Promise<Answer> {
  // Signing in takes its time, and what has begun cannot be proposed.
  await signIn(at.url, by);
  const body = { agency, mode, from: new Date(Date.now() + 1000).toISOString() };
  return ask(at, 'POST', 'gates/HUU_NGHI/agency-modes', { by, body });
}
const confirm = (change: string, by: Who, at: Pick<RunningApp, 'url'> = running) =>
  ask(at, 'POST', `agency-mode-changes/${change}/confirm`, { by });
/** Proposed, confirmed, and begun. */
async function works(agency: Agency, mode: string): Promise<void> {
  const { status, body } = await propose(agency, mode);
  expect(status).toBe(201);
  await new Promise((resolve) => setTimeout(resolve, 1050));
  expect((await confirm(body.change, OFFICER[agency])).body).toMatchObject({ status: 'CONFIRMED' });
}
const checkOf = (clearance: { checks: { agency: string }[] }, agency: Agency) =>
  clearance.checks.find((each) => each.agency === agency);
const record = (declaration: string, agency: Agency, body: object, by = clerk) =>
  clearing.command(declaration, `checks/${agency}/record`, { by, headers: { 'if-match': '"1"' }, body });

describe('How an agency works at its gate', () => {
  it('is proposed by its head, confirmed by a second person, and shown with its history', async () => {
    expect((await propose('CUSTOMS', 'BY_FILE', OFFICER.CUSTOMS)).body.code).toBe('not-allowed');
    expect((await propose('CUSTOMS', 'BY_FILE', headOf('BORDER_GUARD'))).body.code).toBe('wrong-agency');
    const { body } = await propose('CUSTOMS', 'BY_FILE');
    expect((await confirm(body.change, headOf('CUSTOMS'))).body.code).toBe('agency-mode-needs-second-person');
    const back = await ask(running, 'POST', `agency-mode-changes/${body.change}/withdraw`, { by: headOf('CUSTOMS') });
    expect(back.body.status).toBe('WITHDRAWN');
    expect((await confirm(body.change, OFFICER.CUSTOMS)).body.code).toBe('mode-change-decided');
    const { body: listed } = await ask(running, 'GET', 'gates/HUU_NGHI/agency-modes', { by: { role: 'ADMIN' } });
    expect(listed.now).toContainEqual({ agency: 'CUSTOMS', mode: 'DECIDES_HERE' });
    expect(listed.changes).toMatchObject([{ change: body.change, mode: 'BY_FILE', status: 'WITHDRAWN' }]);
    const elsewhere = await ask(running, 'GET', 'gates/TAN_THANH/agency-modes', { by: clerk });
    expect(elsewhere.body.code).toBe('wrong-gate');
  });

  it('by papers: the board records what it decided, its officers may only stop', async () => {
    const declaration = await clearing.opened();
    expect((await record(declaration, 'HEALTH_QUARANTINE', { verdict: 'PASS', paper: 'CV-1/KDYT' })).body.code).toBe(
      'agency-mode-other',
    );
    await works('HEALTH_QUARANTINE', 'RECORDED_BY_BOARD');
    expect((await clearing.pass(declaration, 'HEALTH_QUARANTINE')).body.code).toBe('agency-mode-other');
    const by = OFFICER.HEALTH_QUARANTINE;
    const hold = { legalReason: 'person-unwell', publicReason: 'being-checked' };
    expect((await clearing.command(declaration, 'checks/HEALTH_QUARANTINE/hold', { by, body: hold })).status).toBe(200);
    expect((await record(declaration, 'HEALTH_QUARANTINE', { verdict: 'PASS', paper: 'CV-2' })).body.code).toBe(
      'check-on-hold',
    );
    expect((await record(declaration, 'HEALTH_QUARANTINE', { verdict: 'LIFT', paper: 'CV-3' })).status).toBe(200);
    expect((await record(declaration, 'HEALTH_QUARANTINE', { verdict: 'FAIL', paper: 'CV-4' })).body.code).toBe(
      'reason-not-in-list',
    );
    expect((await record(declaration, 'HEALTH_QUARANTINE', { verdict: 'PASS', paper: 'Ông A' })).status).toBe(422);
    expect((await record(declaration, 'HEALTH_QUARANTINE', { verdict: 'PASS', paper: 'CV-5' }, by)).status).toBe(403);
    const { body } = await record(declaration, 'HEALTH_QUARANTINE', { verdict: 'PASS', paper: 'CV-5/KDYT' });
    const passed = { status: 'PASSED', recordedFrom: 'BOARD', paper: 'CV-5/KDYT' };
    expect(checkOf(body, 'HEALTH_QUARANTINE')).toMatchObject(passed);
    const seen = await clearing.seen(declaration, dispatcher);
    expect(checkOf(seen.body, 'HEALTH_QUARANTINE')).not.toHaveProperty('paper');
    const taken = { verdict: 'REVOKE', reason: 'decided-in-error', paper: 'CV-6/KDYT' };
    // Others see that it is looked at again, held or not; its own agency that it waits.
    const { body: after } = await record(declaration, 'HEALTH_QUARANTINE', taken);
    expect(checkOf(after, 'HEALTH_QUARANTINE')).toMatchObject({ status: 'IN_PROGRESS' });
    const own = (await clearing.seen(declaration, by)).body;
    expect(checkOf(own, 'HEALTH_QUARANTINE')).toMatchObject({ status: 'WAITING', recordedFrom: 'BOARD' });
  });

  it('not at all: no check is opened, everybody sees that nothing is known; what was opened before stays', async () => {
    const before = await clearing.opened();
    await works('PLANT_ANIMAL_QUARANTINE', 'NOT_TRACKED');
    const declaration = await clearing.opened();
    const { body } = await clearing.seen(declaration, dispatcher);
    expect(body.notTracked).toEqual(['PLANT_ANIMAL_QUARANTINE']);
    expect(checkOf(body, 'PLANT_ANIMAL_QUARANTINE')).toBeUndefined();
    expect((await clearing.pass(declaration, 'PLANT_ANIMAL_QUARANTINE')).body.code).toBe('check-not-required');
    expect((await clearing.pass(before, 'PLANT_ANIMAL_QUARANTINE')).status).toBe(200);
  });

  it('by its own system: files decide row by row, and customs by what its records say', async () => {
    const [one, two] = [await clearing.opened(), await clearing.opened()];
    const rows = [
      { declaration: one, verdict: 'PASS', paper: 'BP-1', revision: 1 },
      { declaration: two, verdict: 'PASS', revision: 7 },
      { declaration: two, verdict: 'HOLD', reason: 'documents-doubtful' },
    ];
    const sent = { by: OFFICER.BORDER_GUARD, body: { rows }, key: 'a-file-of-the-border-guard' };
    expect(
      (await ask(running, 'POST', 'agency-decisions', { ...sent, key: 'before-the-mode' })).body.items,
    ).toMatchObject([{ code: 'agency-mode-other' }, { code: 'declaration-changed' }, { code: 'agency-mode-other' }]);
    await works('BORDER_GUARD', 'BY_FILE');
    const first = await ask(running, 'POST', 'agency-decisions', sent);
    expect(first.body.items).toEqual([
      { declaration: one, verdict: 'done', check: 'PASSED', clearance: 'OPEN' },
      { declaration: two, verdict: 'refused', code: 'declaration-changed' },
      { declaration: two, verdict: 'done', check: 'ON_HOLD', clearance: 'OPEN' },
    ]);
    expect((await ask(running, 'POST', 'agency-decisions', sent)).body.items).toEqual(first.body.items);
    const other = { ...sent, body: { rows: rows.slice(1) } };
    expect((await ask(running, 'POST', 'agency-decisions', other)).body.code).toBe('idempotency-key-reused');

    await works('CUSTOMS', 'BY_INTERFACE');
    const number = '301234500017';
    const declaration = await clearing.opened({ customsDeclarations: [number] });
    expect((await clearing.pass(declaration, 'CUSTOMS')).body.code).toBe('agency-mode-other');
    const recorded = (status: string) =>
      ask(running, 'POST', 'customs-declarations', {
        by: OFFICER.CUSTOMS,
        body: { number, office: '15BB', declarationType: 'B11', status, channel: 'GREEN' },
      });
    expect((await recorded('CLEARED')).status).toBe(200);
    const cleared = await clearing.until(
      declaration,
      (each) => checkOf(each, 'CUSTOMS')?.['status' as never] === 'PASSED',
    );
    expect(checkOf(cleared, 'CUSTOMS')).toMatchObject({ recordedFrom: 'CUSTOMS_RECORDS' });
    const later = await clearing.opened({ customsDeclarations: [number] });
    expect(checkOf((await clearing.seen(later, dispatcher)).body, 'CUSTOMS')).toMatchObject({ status: 'PASSED' });
    await recorded('REGISTERED');
    await clearing.until(declaration, (each) => checkOf(each, 'CUSTOMS')?.['status' as never] === 'WAITING');
  });
});

describe('A change of mode', () => {
  it('that is committed while another server writes a decision goes first, and the decision is refused', async () => {
    await works('BORDER_GUARD', 'DECIDES_HERE');
    const declaration = await clearing.opened();
    const { body } = await propose('BORDER_GUARD', 'RECORDED_BY_BOARD');
    await new Promise((resolve) => setTimeout(resolve, 1050));
    const second = await createApp();
    await second.init();
    await second.listen(0, '127.0.0.1');
    const elsewhere = { url: (await second.getUrl()).replace('[::1]', '127.0.0.1') };
    await ask(elsewhere, 'GET', 'gates/HUU_NGHI/agency-modes', { by: OFFICER.BORDER_GUARD });
    const lock = new Client({ connectionString: running.databaseUrl });
    await lock.connect();
    try {
      await lock.query('SELECT pg_advisory_lock(4719001)');
      const change = confirm(body.change, OFFICER.BORDER_GUARD, elsewhere);
      await waitingForTheLog(lock, 1);
      const pass = clearing.pass(declaration, 'BORDER_GUARD');
      await waitingForTheLog(lock, 2);
      await lock.query('SELECT pg_advisory_unlock(4719001)');
      expect((await change).status).toBe(200);
      expect((await pass).body.code).toBe('agency-mode-other');
    } finally {
      await lock.end();
      await second.close();
    }
  });
});
