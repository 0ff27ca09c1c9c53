import { jest } from '@jest/globals';
import { Clearing, OFFICER, dispatcher } from '../clearance/clearing.js';
import { ask, declareFrom, type Answer } from '../declarations/declaring.js';
import { startApp, type RunningApp } from '../running-app.js';
import type { Who } from '../sign-in.js';

jest.setTimeout(60_000);

const START = '2026-11-23T08:00:00+07:00';
const yard: Who = { role: 'YARD_OPERATOR' };
const controller: Who = { role: 'LANE_CONTROLLER' };

let running: RunningApp;
let clearing: Clearing;
beforeAll(async () => {
  declareFrom(START);
  running = await startApp({ CLOCK: 'stepped', CLOCK_START: START });
  clearing = new Clearing(running);
  await clearing.worker().start();
  await clearing.present();
}, 60_000);
afterAll(async () => {
  await clearing?.worker().stop();
  await running?.stop();
});

const post = (by: Who, path: string, body: object = {}): Promise<Answer> => ask(running, 'POST', path, { by, body });
const get = async (path: string, by: Who) => (await ask(running, 'GET', path, { by })).body;
const tick = (to = START) => post({ role: 'ADMIN' }, 'clock/tick', { to });
const declared = (changes: object = {}) => clearing.opened({ plannedFrom: START, ...changes });
const seen = (declaration: string, at = 'HN-XUAN-CUONG') =>
  post(yard, 'check-ins', { declaration, yard: at, witness: 'YARD_SCAN' });
const correct = (id: string, revision: number, path: string, value: unknown) =>
  ask(running, 'PATCH', `declarations/${id}`, {
    by: dispatcher,
    body: { changes: [{ path, value }] },
    headers: { 'if-match': `"${revision}"` },
  });
const suggested = async (ticket: string) =>
  (await get('gates/HUU_NGHI/suggestions', controller)).suggestions.find(
    (each: { ticket: string }) => each.ticket === ticket,
  )?.lane as string | undefined;
const waiting = async () => {
  const { counts } = (await get('gates/HUU_NGHI/board', controller)).state;
  return ['PERISHABLE', 'DANGEROUS'].map((kind) => counts[`EXPORT.${kind}`]?.waiting ?? 0);
};

describe('A vehicle that waits when its declaration is corrected', () => {
  let ticket: string;

  it('is seen in a yard of the gate, not in one that nobody built', async () => {
    ticket = await declared();
    expect((await seen(ticket, 'HN-NOWHERE')).body.code).toBe('yard-unknown-here');
    expect((await seen(ticket)).status).toBe(201);
    await tick();
    expect(await waiting()).toEqual([1, 0]);
  });

  it('keeps its place, and is counted and called by what it carries now', async () => {
    expect((await correct(ticket, 1, 'goods.0.un', 'UN1203')).status).toBe(200);
    await tick();
    const now = await get(`tickets/${ticket}`, controller);
    expect(now).toMatchObject({ status: 'WAITING', cargo: 'DANGEROUS', class: 'DANGEROUS' });
    expect(await waiting()).toEqual([0, 1]);
    expect(await suggested(ticket)).toMatch(/^HN-X[23]$/);
  });

  it('is not admitted once its declaration is withdrawn, even before its ticket has ended', async () => {
    const lane = await suggested(ticket);
    expect((await post(controller, `lanes/${lane}/calls`, { ticket })).status).toBe(201);
    await clearing.worker().stop();
    expect((await post(dispatcher, `declarations/${ticket}/withdraw`)).status).toBe(200);
    const { body } = await post(controller, `lanes/${lane}/admissions`, { ticket });
    expect(body.code).toBe('vehicle-not-ready');
    await clearing.worker().start();
  });
});

describe('An import that has entered', () => {
  it('is no longer withdrawn by its firm', async () => {
    const id = await declared({
      direction: 'IMPORT',
      vehicle: { country: 'CN', plate: '桂F12345', type: 'CONTAINER_TRUCK' },
      customsDeclarations: ['101234567890'],
    });
    const crossed = await clearing.command(id, 'confirm-crossing', { by: OFFICER.BORDER_GUARD, body: {} });
    expect(crossed.status).toBe(200);
    expect((await post(dispatcher, `declarations/${id}/withdraw`)).body.code).toBe('vehicle-crossed');
  });
});
