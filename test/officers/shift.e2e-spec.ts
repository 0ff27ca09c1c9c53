import { jest } from '@jest/globals';
import { verifyEvidence } from '../../src/border/evidence/index.js';
import { DEMO_PASSWORD } from '../../src/identity/index.js';
import { EventStore } from '../../src/shared/event-store/types.js';
import { Clearing, OFFICER, dispatcher } from '../clearance/clearing.js';
import { ask, freshPlate } from '../declarations/declaring.js';
import { Browser } from '../identity/browser.js';
import { startApp, type RunningApp } from '../running-app.js';
import { demoCode, demoPerson, earlyInStep, signIn, type Who } from '../sign-in.js';

jest.setTimeout(60_000);

const customs = OFFICER.CUSTOMS;
const head: Who = { role: 'AGENCY_HEAD', agency: 'CUSTOMS' };
const headThere: Who = { ...head, gate: 'TAN_THANH' };
/** Of Tân Thanh; he is posted to Hữu Nghị. */
const there = demoPerson({ role: 'CUSTOMS', gate: 'TAN_THANH' });

let running: RunningApp;
let clearing: Clearing;
let officer: Browser;
beforeAll(async () => {
  running = await startApp();
  clearing = new Clearing(running);
  await clearing.present();
  await clearing.worker().start();
  officer = new Browser(running.url);
  await earlyInStep();
  expect((await officer.signIn(there.email, DEMO_PASSWORD, demoCode())).status).toBe(200);
});
afterAll(() => running.stop());

const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();
const post = (by: Who, told: object = {}) =>
  ask(running, 'POST', 'shift-postings', {
    by,
    body: { person: there.id, gate: 'HUU_NGHI', to: inSeconds(3_600), ...told },
  });
const refreshed = async () => {
  const { status, body } = await officer.ask('POST', 'sessions/refresh');
  expect(status).toBe(200);
  officer.authorization = `Bearer ${body.accessToken}`;
  return body as { expiresIn: number };
};
const whereHeIs = async () => (await officer.ask('GET', 'me')).body;
const starts = (declaration: string) => officer.ask('POST', `clearances/${declaration}/checks/CUSTOMS/start`);

describe('An officer who is posted to another gate for a shift', () => {
  let posting: string;
  let declaration: string;

  it('is sent by the head of his own agency at his own gate alone', async () => {
    declaration = await clearing.opened();
    expect((await starts(declaration)).body.code).toBe('wrong-gate');
    expect((await post(head, { gate: 'TAN_THANH' })).body.code).toBe('not-found');
    expect((await post({ ...headThere, agency: 'BORDER_GUARD' })).body.code).toBe('not-found');
    for (const role of ['SUPERVISOR', 'ADMIN', 'CUSTOMS', 'PROVINCE'] as const)
      expect((await post({ role, gate: 'TAN_THANH' })).body.code).toBe('not-allowed');
    expect((await post(headThere, { gate: 'TAN_THANH' })).body.code).toBe('shift-at-own-gate');
    expect((await post(headThere, { to: inSeconds(-60) })).body.code).toBe('shift-posting-out-of-order');
    expect((await post(headThere, { to: inSeconds(90_000) })).body.code).toBe('shift-too-long');
    expect((await post(headThere, { person: demoPerson(headThere).id })).body.code).toBe('not-yours-to-appoint');
  });

  it('acts there alone while it lasts: the token of before is over at once, his session goes on', async () => {
    const { status, body } = await post(headThere);
    expect([status, body.home, body.gate]).toEqual([201, 'TAN_THANH', 'HUU_NGHI']);
    posting = body.id;
    expect((await officer.ask('GET', 'me')).status).toBe(401);
    await refreshed();
    expect(await whereHeIs()).toMatchObject({ gate: 'HUU_NGHI', home: 'TAN_THANH', agency: 'CUSTOMS' });
    expect((await starts(declaration)).status).toBe(200);
    expect((await officer.ask('GET', 'lookouts')).status).toBe(200);
    expect((await post(headThere, { to: inSeconds(7_200) })).body.code).toBe('posted-already');
  });

  it('is seen by the heads of his agency at both gates, and comes back at once when he is called', async () => {
    for (const by of [headThere, head])
      expect((await ask(running, 'GET', 'shift-postings', { by })).body.items).toMatchObject([{ id: posting }]);
    const other = await ask(running, 'GET', 'shift-postings', { by: { ...head, agency: 'BORDER_GUARD' } });
    expect(other.body.items).toEqual([]);
    const end = (by: Who) => ask(running, 'POST', `shift-postings/${posting}/end`, { by });
    expect((await end(head)).body.code).toBe('not-found');
    expect((await end(headThere)).body.endedAt).toEqual(expect.any(String));
    expect((await end(headThere)).body.code).toBe('shift-posting-over');
    expect((await starts(declaration)).status).toBe(401);
    await refreshed();
    expect(await whereHeIs()).toMatchObject({ gate: 'TAN_THANH' });
    expect((await starts(declaration)).body.code).toBe('wrong-gate');
  });

  it('is at his own gate again by himself when his time is over', async () => {
    expect((await post(headThere, { to: inSeconds(2.5) })).status).toBe(201);
    expect((await refreshed()).expiresIn).toBeLessThanOrEqual(3);
    expect(await whereHeIs()).toMatchObject({ gate: 'HUU_NGHI' });
    await new Promise((resolve) => setTimeout(resolve, 3_100));
    expect((await officer.ask('GET', 'me')).status).toBe(401);
    await refreshed();
    const me = await whereHeIs();
    expect([me.gate, me.home]).toEqual(['TAN_THANH', undefined]);
  });
});

describe('A hand-over between shifts', () => {
  const prepare = (by: Who, desk: string, note?: string) =>
    ask(running, 'POST', 'hand-overs', { by, body: { desk, ...(note && { note }) } });
  const list = async (by: Who, status = 'UNSIGNED') =>
    (await ask(running, 'GET', `hand-overs?status=${status}`, { by })).body.items as { handOver: string }[];
  const mine = async () =>
    ((await officer.ask('GET', 'clearances/worklist?mine=true&status=IN_PROGRESS&limit=200')).body.items ?? []).map(
      (item: { declaration: string }) => item.declaration,
    ) as string[];
  let begun: string;
  let held: string;
  let handOver: string;

  it('says what is open at the desk, holds with their reasons, for its own people', async () => {
    [begun, held] = [await clearing.opened(), await clearing.opened()];
    expect((await clearing.command(begun, 'checks/CUSTOMS/start', { by: customs })).status).toBe(200);
    const reasons = { legalReason: 'smuggling-suspected', publicReason: 'being-checked', note: 'tin báo' };
    await clearing.command(held, 'checks/CUSTOMS/hold', { by: customs, body: reasons });
    const { status, body } = await prepare(customs, 'CUSTOMS', 'Máy soi số 2 hỏng');
    expect([status, body.status, body.by]).toEqual([201, 'UNSIGNED', demoPerson(customs).id]);
    expect(body.open.started).toContainEqual(expect.objectContaining({ declaration: begun, by: body.by }));
    expect(body.open.held).toMatchObject([{ declaration: held, legalReason: 'smuggling-suspected' }]);
    handOver = body.handOver;
    const one = (by: Who) => ask(running, 'GET', `hand-overs/${handOver}`, { by });
    expect((await one(customs)).body).toMatchObject({ noteText: 'Máy soi số 2 hỏng' });
    expect((await one({ role: 'AUDITOR' })).body.noteText).toBeUndefined();
    for (const by of [OFFICER.BORDER_GUARD, { role: 'SUPERVISOR' }, headThere] as const) {
      expect((await one(by)).body.code).toBe('not-found');
      expect(await list(by)).toEqual([]);
    }
    expect(await list(customs)).toMatchObject([{ handOver }]);
    expect((await prepare({ role: 'SUPERVISOR' }, 'CUSTOMS')).body.code).toBe('desk-not-yours');
    expect((await prepare(dispatcher, 'CUSTOMS')).body.code).toBe('not-allowed');
    const log = JSON.stringify(await running.app.get(EventStore).readStream(`hand-over-${handOver}`));
    expect(log).not.toMatch(/Máy soi|tin báo/);
  });

  it('is signed by the next in charge in his own session, whose the begun checks then are', async () => {
    await post(headThere);
    await refreshed();
    expect(await mine()).not.toContain(begun);
    const sign = (by: Who) => ask(running, 'POST', `hand-overs/${handOver}/sign`, { by });
    expect((await sign(customs)).body.code).toBe('hand-over-needs-second-person');
    expect((await sign(OFFICER.BORDER_GUARD)).body.code).toBe('not-found');
    const signed = await officer.ask('POST', `hand-overs/${handOver}/sign`);
    expect(signed.body).toMatchObject({ status: 'SIGNED', signedBy: there.id });
    await ask(running, 'GET', `clearances/worklist?after=${signed.body.log.position}`, { by: customs });
    expect(await mine()).toContain(begun);
    expect((await sign(head)).body.code).toBe('hand-over-decided');
    expect([await list(customs), (await list(customs, 'SIGNED')).length]).toEqual([[], 1]);
  });

  it('is printed in three languages', async () => {
    for (const language of ['vi', 'zh', 'en']) {
      const printed = await ask(running, 'GET', `hand-overs/${handOver}/pdf?language=${language}`, { by: customs });
      expect([printed.status, printed.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    }
    expect((await ask(running, 'GET', `hand-overs/${handOver}/pdf`, { by: OFFICER.BORDER_GUARD })).status).toBe(404);
  });

  it('of the lanes is the controllers’ own, and is taken back by who prepared it alone', async () => {
    const { body } = await prepare({ role: 'LANE_CONTROLLER' }, 'LANES');
    expect(body.open).toMatchObject({ started: [], held: [], calledByHand: [], outOfTurn: [] });
    const withdraw = (by: Who) => ask(running, 'POST', `hand-overs/${body.handOver}/withdraw`, { by });
    expect((await withdraw({ role: 'SUPERVISOR' })).body.code).toBe('hand-over-of-other');
    expect((await withdraw(customs)).body.code).toBe('not-found');
    expect((await withdraw({ role: 'LANE_CONTROLLER' })).body.status).toBe('WITHDRAWN');
  });
});

describe('Evidence by the number of an order', () => {
  const guard = OFFICER.BORDER_GUARD;
  const order = 'QD-118/2026';
  const askFor = (by: Who, about: object, opened = false) =>
    ask(running, 'POST', 'evidence-exports', { by, body: { order, opened, kind: 'DECLARATION', ...about } });
  const confirm = (id: string, by: Who) => ask(running, 'POST', `evidence-exports/${id}/confirm`, { by });
  const file = async (id: string, by: Who) => {
    const authorization = await signIn(running.url, by);
    const response = await fetch(`${running.url}/api/v1/evidence-exports/${id}/file`, { headers: { authorization } });
    return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
  };
  type Line = { kind: string; type?: string; data?: { agency?: string }; content?: object; count?: number };
  const linesOf = (text: string) =>
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Line);
  let declaration: string;
  let plate: string;

  it('is one file that proves itself, other agencies’ checks withheld, and each taking is logged', async () => {
    plate = freshPlate();
    declaration = await clearing.opened({ vehicle: { country: 'VN', plate, type: 'CONTAINER_TRUCK' } });
    const hold = { legalReason: 'lookout-match', publicReason: 'being-checked', note: 'tin báo' };
    expect((await clearing.command(declaration, 'checks/BORDER_GUARD/hold', { by: guard, body: hold })).status).toBe(
      200,
    );
    expect((await clearing.pass(declaration, 'CUSTOMS')).status).toBe(200);
    const asked = await askFor(customs, { declaration });
    expect(asked).toMatchObject({ status: 201, body: { order, status: 'READY', agency: 'CUSTOMS', taken: 0 } });
    const { status, type, text } = await file(asked.body.export, customs);
    expect([status, type]).toEqual([200, 'application/jsonl']);
    const lines = linesOf(text);
    const types = lines.map((line) => line.type ?? line.kind);
    expect(types).toEqual(
      expect.arrayContaining(['evidence', 'DeclarationSubmitted', 'CheckPassed', 'withheld', 'end']),
    );
    expect(text).not.toMatch(/CheckHeld|lookout-match|tin báo|12C-/);
    expect(verifyEvidence(text)).toEqual({ events: lines.length - 3, withheld: 1, faults: [] });
    expect(verifyEvidence(text.replace('"revision":1', '"revision":2')).faults).toContainEqual(
      expect.objectContaining({ what: 'changed' }),
    );
    const passed = lines.find((line) => line.type === 'CheckPassed');
    const without = text.replace(`${JSON.stringify(passed)}\n`, '');
    expect(verifyEvidence(without).faults.at(-1)).toMatchObject({ what: 'file' });
    await file(asked.body.export, customs);
    const log = await running.app.get(EventStore).readStream(`evidence-${asked.body.export}`);
    expect(log.map(({ type: each }) => each)).toEqual(['EvidenceAsked', 'EvidenceTaken', 'EvidenceTaken']);
    expect(log[1]?.data).toMatchObject({ order, by: demoPerson(customs).id });
  });

  it('opens what is sealed when a second person of the agency agrees, as far as it is not another agency’s', async () => {
    const { body } = await askFor(customs, { kind: 'VEHICLE', country: 'VN', plate }, true);
    expect(body.status).toBe('UNCONFIRMED');
    expect(JSON.stringify(body)).not.toContain(plate);
    expect((await file(body.export, customs)).text).toContain('evidence-not-confirmed');
    expect((await confirm(body.export, customs)).body.code).toBe('evidence-needs-second-person');
    expect((await confirm(body.export, { role: 'AGENCY_HEAD', agency: 'BORDER_GUARD' })).body.code).toBe('not-found');
    expect((await confirm(body.export, head)).body).toMatchObject({ status: 'READY' });
    const { text } = await file(body.export, customs);
    expect(text).toContain(plate);
    expect(text).not.toContain('tin báo');
    expect(verifyEvidence(text).faults).toEqual([]);
    expect((await file(body.export, head)).status).toBe(404);
  });

  it('is whole for the auditor once the province has agreed', async () => {
    const auditor: Who = { role: 'AUDITOR' };
    const from = new Date(Date.now() - 3_600_000).toISOString();
    const { body } = await askFor(auditor, { kind: 'PERIOD', from, to: new Date(Date.now() + 60_000).toISOString() });
    expect((await confirm(body.export, { role: 'PROVINCE' })).status).toBe(200);
    const { text } = await file(body.export, auditor);
    expect(text).toContain('"type":"CheckHeld"');
    expect(verifyEvidence(text)).toMatchObject({ withheld: 0, faults: [] });
    const listed = async (by: Who) => (await ask(running, 'GET', 'evidence-exports', { by })).body.items.length;
    expect(await Promise.all([listed(auditor), listed(customs), listed({ role: 'PROVINCE' }), listed(guard)])).toEqual([
      3, 2, 1, 0,
    ]);
  });

  it('is given to nobody else, and to nobody of another gate', async () => {
    for (const role of ['SUPERVISOR', 'GATE_CLERK', 'ADMIN', 'PROVINCE', 'DISPATCHER', 'CASHIER'] as const)
      expect((await askFor({ role }, { declaration })).body.code).toBe('not-allowed');
    expect((await askFor({ role: 'BORDER_GUARD', gate: 'TAN_THANH' }, { declaration })).body.code).toBe('not-found');
    expect((await askFor(customs, { kind: 'VEHICLE', plate })).body.code).toBe('evidence-subject-missing');
    const to = new Date().toISOString();
    expect((await askFor(customs, { kind: 'PERIOD', from: '2026-01-01T00:00:00Z', to })).body.code).toBe(
      'evidence-subject-missing',
    );
  });
});
