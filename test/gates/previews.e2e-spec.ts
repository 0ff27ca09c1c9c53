import { jest } from '@jest/globals';
import { EventStore } from '../../src/shared/event-store/types.js';
import { Clearing, dispatcher } from '../clearance/clearing.js';
import { ask, type Answer } from '../declarations/declaring.js';
import { startApp, type RunningApp } from '../running-app.js';
import type { Who } from '../sign-in.js';

jest.setTimeout(60_000);

const supervisor: Who = { role: 'SUPERVISOR' };
const controller: Who = { role: 'LANE_CONTROLLER' };
const operator: Who = { role: 'YARD_OPERATOR' };
const iso = (time: string) => new Date(`2026-11-${time}:00.000+07:00`).toISOString();
const GATE = 'gates/HUU_NGHI';
const ROUTE = `${GATE}/routes/HN-1119`;
const YARD = 'HN-XUAN-CUONG';
const PARK = 'HN-VIETTEL';

let running: RunningApp;
let clearing: Clearing;
beforeAll(async () => {
  running = await startApp({ CLOCK: 'stepped', CLOCK_START: iso('23T08:00') });
  clearing = new Clearing(running);
  await clearing.worker().start();
  await clearing.present();
});
afterAll(async () => {
  await clearing?.worker().stop();
  await running?.stop();
});

const post = (by: Who, path: string, body: object = {}): Promise<Answer> => ask(running, 'POST', path, { by, body });
const put = (by: Who, path: string, body: object): Promise<Answer> => ask(running, 'PUT', path, { by, body });
const head = async () => (await running.app.get(EventStore, { strict: false }).head()).position;
/** Resolves when all that follows from what was done is done. */
const clockAt = async (time: string) =>
  expect((await post({ role: 'ADMIN' }, 'clock/tick', { to: iso(time) })).status).toBe(200);
/** Asks for a preview, which writes nothing. */
async function preview(path: string, body: object, by = supervisor): Promise<Answer['body']> {
  const before = await head();
  const answer = await post(by, `${path}/preview`, body);
  expect(await head()).toBe(before);
  return answer.status === 200 ? answer.body : answer.body.code;
}
const fruit = () =>
  clearing.opened({
    plannedFrom: iso('23T08:00'),
    plannedTo: iso('27T12:00'),
    quarantineCertificate: { number: 'KDTV-1', validUntil: '2026-12-20T00:00:00.000Z' },
  });
const checkIn = async (yard: string) => {
  const declaration = await fruit();
  expect((await post(operator, 'check-ins', { declaration, yard, witness: 'YARD_SCAN' })).status).toBe(201);
  return declaration;
};

describe('The preview of a change', () => {
  let called: string;

  it('of a lane tells whose calls it takes back, who stands in it, and whom no lane would take any more', async () => {
    [called] = [await checkIn(YARD), await checkIn(YARD)];
    await clockAt('23T08:05');
    const { suggestions } = (await ask(running, 'GET', `${GATE}/suggestions`, { by: controller })).body;
    const lane = suggestions.find(({ ticket }: { ticket: string }) => ticket === called).lane as string;
    expect((await post(controller, `lanes/${lane}/calls`, { ticket: called })).status).toBe(201);
    await clockAt('23T08:06');
    const close = await preview(`${GATE}/lanes/${lane}`, { change: 'CLOSE' }, controller);
    expect(close).toMatchObject({
      before: { status: 'OPEN', direction: 'EXPORT' },
      after: { status: 'CLOSED', direction: 'EXPORT' },
      called: 1,
      takenBack: 1,
      inLane: 0,
      waiting: 1,
      stranded: 0,
    });
    const pause = await preview(`${GATE}/lanes/${lane}`, { change: 'PAUSE', reason: 'BREAK' }, controller);
    expect(pause).toMatchObject({ after: { status: 'PAUSED' }, called: 1, takenBack: 0 });
    for (const other of ['HN-X1', 'HN-X2', 'HN-X3'].filter((each) => each !== lane))
      expect((await post(controller, `${GATE}/lanes/${other}/close`)).status).toBe(200);
    await clockAt('23T08:07');
    expect(await preview(`${GATE}/lanes/${lane}`, { change: 'CLOSE' }, controller)).toMatchObject({ stranded: 1 });
    expect((await post(controller, `lanes/${lane}/admissions`, { ticket: called })).status).toBe(201);
    await clockAt('23T08:08');
    const mode = await preview(`${GATE}/lanes/${lane}`, { change: 'MODE', mode: 'AUTO' }, controller);
    expect(mode).toMatchObject({ before: { mode: 'SUGGEST' }, after: { mode: 'AUTO' }, called: 0, inLane: 1 });
  });

  it('is refused as the change would be', async () => {
    expect(await preview(`${GATE}/lanes/HN-X4`, { change: 'OPEN' }, controller)).toBe('lane-already-open');
    expect(await preview(`${GATE}/lanes/HN-X4`, { change: 'REVERSE' }, controller)).toBe('lane-not-reversible');
    expect(await preview(`${GATE}/lanes/NOWHERE`, { change: 'CLOSE' }, controller)).toBe('lane-unknown');
    expect(await preview(`${GATE}/lanes/HN-X4`, { change: 'CLOSE' }, operator)).toBe('not-allowed');
    expect(await preview('gates/TAN_THANH/lanes/TT-X1', { change: 'CLOSE' }, controller)).toBe('wrong-gate');
    expect(await preview(`${GATE}/yards/${YARD}/capacity`, { capacity: 800 })).toBe('capacity-unchanged');
    expect(await preview(`${GATE}/yards/${YARD}/park`, { mode: 'AUTO' })).toBe('not-a-park');
    const over = { from: iso('22T08:00'), to: iso('22T09:00'), reason: 'ORDER' };
    expect(await preview(`${ROUTE}/closures`, over)).toBe('interval-over');
  });

  it('of a calendar tells how many booked hours close or open, and whom it meets at once', async () => {
    for (const hour of ['25T09:00', '25T10:00', '25T18:00']) {
      const booking = await post(dispatcher, 'tickets', { declaration: await fruit(), hour: iso(hour) });
      expect(booking.status).toBe(201);
    }
    await clockAt('23T08:09');
    const morning = { from: iso('25T09:00'), to: iso('25T11:00'), reason: 'FAR_SIDE' };
    expect(await preview(`${ROUTE}/closures`, morning)).toMatchObject({
      directions: ['EXPORT', 'IMPORT'],
      bookingsClosed: 2,
      bookingsOpened: 0,
      closesNow: [],
      called: 0,
      waiting: 0,
    });
    expect(await preview(`${ROUTE}/closures`, { ...morning, cargo: ['GENERAL'] })).toMatchObject({ bookingsClosed: 0 });
    expect(await preview(`${ROUTE}/closures`, { ...morning, cargo: ['FRUIT'] })).toMatchObject({ bookingsClosed: 2 });
    const now = { from: iso('23T08:00'), review: iso('24T08:00'), reason: 'FAR_SIDE', direction: 'EXPORT' };
    expect(await preview(`${ROUTE}/closures`, now)).toMatchObject({
      directions: ['EXPORT'],
      bookingsClosed: 3,
      closesNow: ['EXPORT'],
      waiting: 1,
    });
    const registered = { ...morning, mode: 'PREREGISTERED_ONLY' };
    expect(await preview(`${ROUTE}/intervals`, registered)).toMatchObject({ bookingsPreregistered: 2 });
    const week = [{ days: [1, 2, 3, 4, 5, 6, 7], opens: '07:00', closes: '18:00', mode: 'NORMAL' }];
    expect(await preview(`${ROUTE}/hours`, { week })).toMatchObject({ bookingsClosed: 1, closesNow: [] });
    expect((await post(supervisor, `${ROUTE}/closures`, morning)).status).toBe(201);
    await clockAt('23T08:10');
    const again = { ...morning, mode: 'NORMAL', reason: 'REOPENED' };
    expect(await preview(`${ROUTE}/intervals`, again)).toMatchObject({ bookingsOpened: 2, bookingsClosed: 0 });
  });

  it('of a yard tells who is in it, who comes, and how many it would be too many', async () => {
    const held = await checkIn(PARK);
    await checkIn(PARK);
    await clockAt('23T08:15');
    expect((await post(controller, `yards/${YARD}/calls`, { ticket: held })).status).toBe(201);
    await clockAt('23T08:16');
    expect(await preview(`${GATE}/yards/${PARK}/park`, { mode: 'AUTO', travelMinutes: 30 })).toMatchObject({
      before: { mode: 'SUGGEST', leadsTo: YARD },
      after: { mode: 'AUTO', travelMinutes: 30 },
      held: 1,
      called: 1,
    });
    expect(await preview(`${GATE}/yards/${YARD}/capacity`, { capacity: 1 })).toEqual({
      before: 800,
      after: 1,
      inside: 1,
      coming: 1,
      over: 1,
    });
    expect((await put(supervisor, `${GATE}/yards/${YARD}/capacity`, { capacity: 1 })).status).toBe(200);
    await clockAt('23T08:17');
    expect(await preview(`${GATE}/yards/${YARD}/capacity`, { capacity: 800 })).toMatchObject({ before: 1, over: 0 });
  });
});
