import { jest } from '@jest/globals';
import { Clearing, OFFICER, dispatcher } from '../clearance/clearing.js';
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

const customs = OFFICER.CUSTOMS;
const guard = OFFICER.BORDER_GUARD;
const steps = async (declaration: string, by: Who) =>
  (await ask(running, 'GET', `clearances/${declaration}/timeline`, { by })).body.steps as { type: string }[];

describe('A decision whose vehicle has gone', () => {
  const note = (declaration: string, by: Who, agency = 'CUSTOMS') =>
    clearing.command(declaration, `checks/${agency}/note-correction`, {
      by,
      body: { reason: 'decided-in-error', note: 'Niêm phong đọc nhầm' },
    });

  it('is noted on the record of a vehicle that was turned back too', async () => {
    const declaration = await clearing.opened();
    expect((await clearing.pass(declaration, 'CUSTOMS')).status).toBe(200);
    const turned = await clearing.command(declaration, 'turn-back', {
      by: guard,
      body: { reason: 'far-side-refused' },
    });
    expect([turned.status, turned.body.status]).toEqual([200, 'TURNED_BACK']);
    expect((await note(declaration, customs, 'BORDER_GUARD')).body.code).toBe('wrong-agency');
    expect((await note(declaration, { ...customs, gate: 'TAN_THANH' })).body.code).toBe('wrong-gate');
    const noted = await note(declaration, customs);
    expect([noted.status, noted.body.status]).toEqual([200, 'TURNED_BACK']);
    expect((await steps(declaration, customs)).at(-1)).toMatchObject({ type: 'CorrectionNoted' });
  });

  it('is revoked no more: a correction is noted, which its agency reads and nothing follows from', async () => {
    const declaration = await clearing.opened();
    const head: Who = { role: 'AGENCY_HEAD', agency: 'CUSTOMS' };
    await clearing.passAll(declaration);
    expect((await note(declaration, customs)).body.code).toBe('vehicle-still-here');
    expect((await clearing.command(declaration, 'confirm-crossing', { by: guard, body: {} })).status).toBe(200);
    const revoke = await clearing.command(declaration, 'checks/CUSTOMS/revoke', {
      by: head,
      body: { reason: 'decided-in-error' },
    });
    expect(revoke.body.code).toBe('clearance-ended');
    const before = (await clearing.seen(declaration, customs)).body;
    expect((await note(declaration, guard)).body.code).toBe('wrong-agency');
    expect((await note(declaration, customs)).status).toBe(200);
    expect((await clearing.seen(declaration, customs)).body).toEqual(before);
    expect((await steps(declaration, customs)).at(-1)).toMatchObject({
      type: 'CorrectionNoted',
      reason: 'decided-in-error',
      noteText: 'Niêm phong đọc nhầm',
      by: expect.any(String),
    });
    const seen = (await steps(declaration, dispatcher)).at(-1);
    expect(seen).toMatchObject({ type: 'CorrectionNoted', agency: 'CUSTOMS' });
    expect(JSON.stringify(seen)).not.toMatch(/note-|đọc nhầm|in-error/);
  });
});
