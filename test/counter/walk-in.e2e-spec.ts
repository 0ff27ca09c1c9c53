import { jest } from '@jest/globals';
import { Clearing, dispatcher } from '../clearance/clearing.js';
import { ask, freshPlate, type Answer } from '../declarations/declaring.js';
import { startApp, type RunningApp } from '../running-app.js';
import type { Who } from '../sign-in.js';

jest.setTimeout(60_000);

const YARD = 'HN-XUAN-CUONG';
const clerk: Who = { role: 'GATE_CLERK' };
const supervisor: Who = { role: 'SUPERVISOR' };
const hanoi = (time: string) => new Date(`2026-11-23T${time}+07:00`).toISOString();

let running: RunningApp;
let clearing: Clearing;

beforeAll(async () => {
  running = await startApp({ CLOCK: 'stepped', CLOCK_START: hanoi('08:00:30') });
  clearing = new Clearing(running);
  await clearing.worker().start();
  await clearing.present();
});
afterAll(async () => {
  await clearing?.worker().stop();
  await running?.stop();
});

const post = (by: Who, path: string, body: object = {}, headers: Record<string, string> = {}): Promise<Answer> =>
  ask(running, 'POST', path, { by, body, headers });
const get = async (path: string, by: Who) => (await ask(running, 'GET', path, { by })).body;
async function clockAt(time: string): Promise<void> {
  expect((await post({ role: 'ADMIN' }, 'clock/tick', { to: hanoi(time) })).status).toBe(200);
}
const declared = (plate = freshPlate(), more: object = {}) =>
  clearing.opened({
    plannedFrom: hanoi('08:00:00'),
    plannedTo: hanoi('18:00:00'),
    vehicle: { country: 'VN', plate, type: 'CONTAINER_TRUCK' },
    quarantineCertificate: { number: 'KDTV-1', validUntil: '2026-12-01T00:00:00.000Z' },
    ...more,
  });

describe('Somebody who asks a clerk to act for him', () => {
  const called = (channel: string, knownBy: string) => ({ 'caller-channel': channel, 'caller-known-by': knownBy });
  const card = called('COUNTER', 'CALLER_ID_CARD');
  const back = called('PHONE', 'FIRM_CALLBACK');
  const plate = called('PHONE', 'TICKET_CODE_AND_PLATE');

  it('has done for him what he is known well enough for; his firm sees who asked, where, and how that was known', async () => {
    const declaration = await declared();
    const hour = (time: string) => ({ hour: hanoi(`${time}:00:00`) });
    const book = (headers: Record<string, string>) => post(clerk, 'tickets', { declaration, ...hour('12') }, headers);
    expect((await book(called('', ''))).body.code).toBe('caller-not-identified');
    expect((await book(called('PHONE', 'CALLER_ID_CARD'))).body.code).toBe('caller-not-identified');
    expect((await book(plate)).body.code).toBe('caller-known-too-little');
    const { ticket } = (await book(back)).body;
    expect((await post(clerk, `tickets/${ticket}/move`, hour('13'), card)).status).toBe(200);
    expect((await post(clerk, `tickets/${ticket}/give-back`, {}, plate)).body.code).toBe('caller-known-too-little');
    expect((await post(clerk, `tickets/${ticket}/pass/reissue`, { why: 'PHONE_LOST' }, card)).status).toBe(201);
    const corrected = await ask(running, 'PATCH', `declarations/${declaration}`, {
      by: clerk,
      headers: { 'if-match': '"1"', ...back },
      body: { changes: [{ path: 'goods.0.packages', value: 901 }] },
    });
    expect(corrected.status).toBe(200);
    const [ofCard, ofCall] = [
      { channel: 'COUNTER', knownBy: 'CALLER_ID_CARD' },
      { channel: 'PHONE', knownBy: 'FIRM_CALLBACK' },
    ];
    const { acts } = await get(`declarations/${declaration}/acts-for-callers`, dispatcher);
    expect(acts.map(({ what, caller }: { what: string; caller: object }) => [what, caller])).toEqual([
      ['TicketBooked', ofCall],
      ['TicketMoved', ofCard],
      ['PassReissued', ofCard],
      ['DeclarationCorrected', ofCall],
    ]);
    const { entries } = await get(`declarations/${declaration}/history`, dispatcher);
    expect(entries.at(-1)).toMatchObject({ what: 'CORRECTED', by: 'GATE_CLERK', caller: ofCall });
    expect(entries[0].caller).toBeUndefined();
    const other = await ask(running, 'GET', `declarations/${declaration}/acts-for-callers`, {
      by: { role: 'DISPATCHER', firm: 'agent' },
    });
    expect(other.status).toBe(404);
  });

  it('has his call answered for code and plate, as long as the gate says so', async () => {
    const rules = await get('settings/caller-rules/HUU_NGHI', supervisor);
    expect(rules.value.TICKET_CODE_AND_PLATE).toEqual(['ANSWER_CALL']);
    const declaration = await declared();
    expect(
      (await post({ role: 'YARD_OPERATOR' }, 'check-ins', { declaration, yard: YARD, witness: 'YARD_SCAN' })).status,
    ).toBe(201);
    await clockAt('08:01:00');
    const { suggestions } = await get('gates/HUU_NGHI/suggestions', { role: 'LANE_CONTROLLER' });
    const { lane } = suggestions.find((each: { ticket: string }) => each.ticket === declaration);
    expect((await post({ role: 'LANE_CONTROLLER' }, `lanes/${lane}/calls`, { ticket: declaration })).status).toBe(201);
    const answered = await post(clerk, `tickets/${declaration}/answer-call`, {}, plate);
    expect(answered.body.call).toMatchObject({ lane, answered: 'CLERK' });
  });
});
