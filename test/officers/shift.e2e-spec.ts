import { jest } from '@jest/globals';
import { DEMO_PASSWORD } from '../../src/identity/index.js';
import { EventStore } from '../../src/shared/event-store/types.js';
import { Clearing, OFFICER, dispatcher } from '../clearance/clearing.js';
import { ask } from '../declarations/declaring.js';
import { Browser } from '../identity/browser.js';
import { startApp, type RunningApp } from '../running-app.js';
import { demoCode, demoPerson, earlyInStep, type Who } from '../sign-in.js';

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
