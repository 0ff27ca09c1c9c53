import { jest } from '@jest/globals';
import { Clearing, dispatcher } from '../clearance/clearing.js';
import { ask, type Answer } from '../declarations/declaring.js';
import { brokenRules } from '../log-rules.js';
import { startApp, type RunningApp } from '../running-app.js';
import type { Who } from '../sign-in.js';

jest.setTimeout(60_000);

const supervisor: Who = { role: 'SUPERVISOR' };
const controller: Who = { role: 'LANE_CONTROLLER' };
const iso = (time: string) => new Date(`2026-11-${time}:00.000+07:00`).toISOString();
const ROUTE = 'gates/HUU_NGHI/routes/HN-1119';

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
const get = (path: string, by: Who): Promise<Answer> => ask(running, 'GET', path, { by });
const fruit = () =>
  clearing.opened({
    plannedFrom: iso('23T08:00'),
    plannedTo: iso('27T12:00'),
    quarantineCertificate: { number: 'KDTV-1', validUntil: '2026-12-20T00:00:00.000Z' },
  });
const line = { route: 'HN-1119', direction: 'EXPORT', class: 'PERISHABLE' };
async function blockOf(hour: string, places: number): Promise<string> {
  const booked = await post(dispatcher, 'slot-blocks', { ...line, hour: iso(hour), places });
  expect(booked.status).toBe(201);
  return booked.body.block;
}
const blocks = async (): Promise<Record<string, Answer['body']>> => {
  const { items } = (await get('slot-blocks', dispatcher)).body;
  return Object.fromEntries(items.map((each: { block: string }) => [each.block, each]));
};

describe('Blocks without vehicles in a time that is closed', () => {
  let [three, two, four] = ['', '', ''];
  let ticket = '';
  let closure: string;
  let replan: string;
  async function until(wanted: string) {
    for (let tries = 0; tries < 200; tries++) {
      const { body } = await get(replan, supervisor);
      if (body.status === wanted) return body;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`It did not come to be ${wanted}`);
  }

  it('are shown before they are moved, after the bookings, whole', async () => {
    await post(supervisor, 'gates/HUU_NGHI/slot-capacity', {
      ...line,
      perHour: 4,
      bookedShare: 100,
      from: iso('25T00:00'),
    });
    three = await blockOf('25T08:00', 3);
    two = await blockOf('25T09:00', 2);
    ticket = await fruit();
    expect((await post(dispatcher, 'tickets', { declaration: ticket, hour: iso('25T08:00') })).status).toBe(201);
    four = await blockOf('25T12:00', 4);
    const order = { direction: 'EXPORT', from: iso('25T08:00'), to: iso('25T11:00'), reason: 'FAR_SIDE' };
    closure = (await post(supervisor, `${ROUTE}/closures`, order)).body.closure;
    replan = `${ROUTE}/closures/${closure}/replan`;
    expect((await get(`${replan}/preview`, controller)).status).toBe(403);
    expect((await get(`${replan}/preview`, supervisor)).body).toMatchObject({
      bookings: 1,
      moves: [{ from: iso('25T08:00'), to: iso('25T11:00'), bookings: 1 }],
      blockMoves: [
        { block: three, from: iso('25T08:00'), to: iso('25T11:00'), places: 3 },
        { block: two, from: iso('25T09:00'), to: iso('25T13:00'), places: 2 },
      ],
      blocksNoPlace: [],
    });
  });

  it('are moved once, and say so to their firm; their vehicles are named in the new hour', async () => {
    expect((await post(dispatcher, replan)).status).toBe(403);
    expect(await post(supervisor, replan)).toMatchObject({ status: 202, body: { blocks: 2 } });
    const done = await until('MOVED');
    expect(done).toMatchObject({ done: 1, blocksNotMoved: [] });
    expect(done.blockMoves).toEqual([
      { block: three, from: iso('25T08:00'), to: iso('25T11:00'), places: 3 },
      { block: two, from: iso('25T09:00'), to: iso('25T13:00'), places: 2 },
    ]);
    expect((await post(supervisor, replan)).body).toMatchObject({ code: 'replan-done' });
    const mine = await blocks();
    expect(mine[three]).toMatchObject({ hour: iso('25T11:00'), places: 3, left: 3, lapsesAt: iso('24T23:00') });
    expect(mine[three].movedByClosure).toMatchObject({ closure, from: iso('25T08:00') });
    expect(mine[three].movedByClosure.en).toContain('from 25/11 08:00 to 25/11 11:00');
    expect(mine[four].movedByClosure).toBeUndefined();
    const named = { declaration: await fruit(), hour: iso('25T11:00'), block: three };
    expect((await post(dispatcher, 'tickets', named)).status).toBe(201);
    expect((await blocks())[three]).toMatchObject({ places: 3, left: 2 });
  });

  it('go back with what is left of them', async () => {
    expect((await post(supervisor, `${ROUTE}/closures/${closure}/lift`)).status).toBe(200);
    expect((await post(supervisor, `${replan}/undo`)).status).toBe(202);
    const undone = await until('UNDONE');
    expect(undone).toMatchObject({ undone: 1, blocksUndone: [two, three], blocksNotUndone: [] });
    const mine = await blocks();
    expect(mine[three]).toMatchObject({ hour: iso('25T08:00'), left: 2 });
    expect(mine[two]).toMatchObject({ hour: iso('25T09:00'), left: 2, lapsesAt: iso('24T21:00') });
    expect(mine[two].movedByClosure).toBeUndefined();
  });

  it('stand where they are until they lapse when nobody knows when it opens', async () => {
    const order = { direction: 'EXPORT', from: iso('25T12:00'), review: iso('26T07:00'), reason: 'FAR_SIDE' };
    const open = await post(supervisor, `${ROUTE}/closures`, order);
    replan = `${ROUTE}/closures/${open.body.closure}/replan`;
    expect((await get(`${replan}/preview`, supervisor)).body).toMatchObject({ blocksNoPlace: [four] });
    await post(supervisor, replan);
    expect((await until('MOVED')).blocksNotMoved).toEqual([{ block: four, why: 'NO_PLACE' }]);
    expect((await blocks())[four]).toMatchObject({ left: 4, hourClosed: { from: iso('25T12:00') } });
    await post({ role: 'ADMIN' }, 'clock/tick', { to: iso('25T00:01') });
    expect((await blocks())[four]).toMatchObject({ left: 0 });
  });

  it('leave a log in which no rule is broken', async () => {
    expect(await brokenRules(running.databaseUrl, [])).toEqual([]);
  });
});
