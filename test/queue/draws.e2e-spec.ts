import { jest } from '@jest/globals';
import { Clearing, dispatcher } from '../clearance/clearing.js';
import { ask, declareFrom, type Answer } from '../declarations/declaring.js';
import { startApp, type RunningApp } from '../running-app.js';
import type { Who } from '../sign-in.js';

jest.setTimeout(60_000);

const START = '2026-11-23T08:00:00+07:00';
const supervisor: Who = { role: 'SUPERVISOR' };
const stranger: Who = { role: 'DISPATCHER', firm: 'agent' };
const hour = '2026-11-24T02:00:00.000Z';
const line = { route: 'HN-1119', direction: 'EXPORT', class: 'PERISHABLE' } as const;

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
async function clockAt(instant: string): Promise<void> {
  const { status, body } = await post({ role: 'ADMIN' }, 'clock/tick', { to: instant });
  expect([status, body.code]).toEqual([200, undefined]);
}
const takenAt = async (start: string): Promise<number> => {
  const { hours } = await get('slots?route=HN-1119&direction=EXPORT&class=PERISHABLE&day=2026-11-24', dispatcher);
  return hours.find((each: { hour: string }) => each.hour === start).taken;
};

describe('A consignment that is booked as one block', () => {
  it('keeps places of an hour, takes vehicles one by one, and lapses with the rest twelve hours before', async () => {
    const wanted = { ...line, hour, places: 3 };
    const booked = await post(dispatcher, 'slot-blocks', wanted);
    expect(booked).toMatchObject({ status: 201, body: { ...wanted, left: 3, lapsesAt: '2026-11-23T14:00:00.000Z' } });
    const { block } = booked.body;
    expect((await post(dispatcher, 'slot-blocks', { ...wanted, places: 2 })).body.code).toBe('firm-share-used');
    expect((await post(dispatcher, 'slot-blocks', { ...wanted, route: 'HN-9999' })).body.code).toBe('not-found');
    const soon = { ...wanted, hour: '2026-11-23T10:00:00.000Z' };
    expect((await post(dispatcher, 'slot-blocks', soon)).body.code).toBe('block-too-late');
    const declaration = await clearing.opened();
    expect((await post(dispatcher, 'tickets', { declaration, hour, block })).status).toBe(201);
    const { body: theirs } = await post(stranger, 'slot-blocks', { ...line, hour, places: 1 });
    const second = await clearing.opened();
    const other = await post(dispatcher, 'tickets', { declaration: second, hour, block: theirs.block });
    expect(other).toMatchObject({ status: 403, body: { code: 'block-of-other' } });
    await clockAt('2026-11-23T08:01:00+07:00');
    expect((await get('slot-blocks', dispatcher)).items).toMatchObject([{ block, places: 3, left: 2 }]);
    expect((await get('slot-blocks', supervisor)).items).toHaveLength(2);
    expect((await post(dispatcher, `slot-blocks/${theirs.block}/give-back`)).body.code).toBe('not-found');
    expect((await post(stranger, `slot-blocks/${theirs.block}/give-back`)).body).toMatchObject({ left: 0 });
    await clockAt('2026-11-23T21:01:00+07:00');
    expect((await get('slot-blocks', dispatcher)).items).toMatchObject([{ block, left: 0 }]);
    expect(await takenAt(hour)).toBe(1);
    expect((await post(dispatcher, 'tickets', { declaration: second, hour, block })).body.code).toBe('block-over');
  });
});
