import { dispatcher } from '../clearance/clearing.js';
import type { Who } from '../sign-in.js';
import { tellFrom } from '../story.js';

const iso = (time: string) => new Date(`2026-11-${time}:00.000+07:00`).toISOString();
const START = iso('23T08:00');
const ROUTE = 'gates/HUU_NGHI/routes/HN-1119';
const supervisor: Who = { role: 'SUPERVISOR' };
const line = { route: 'HN-1119', direction: 'EXPORT', class: 'PERISHABLE' };
const hour = iso('25T09:00');

const story = tellFrom(START);
const { post, get, tick } = story;
const fruit = () => story.clearing.opened({ plannedFrom: START, plannedTo: iso('27T12:00') });

describe('While lists are behind', () => {
  it('no re-plan passes over who booked just before the closure: it asks to wait, and finds him then', async () => {
    const declaration = await fruit();
    await story.clearing.worker().stop();
    expect((await post(dispatcher, 'tickets', { declaration, hour })).status).toBe(201);
    const order = { direction: 'EXPORT', from: iso('25T08:00'), to: iso('25T11:00'), reason: 'FAR_SIDE' };
    const { closure } = (await post(supervisor, `${ROUTE}/closures`, order)).body;
    const replan = `${ROUTE}/closures/${closure}/replan`;
    expect(await get(`${replan}/preview`, supervisor)).toMatchObject({ status: 503, body: { code: 'lists-behind' } });
    const asked = () => post(supervisor, replan, {}, { key: `replan-${closure}` });
    expect(await asked()).toMatchObject({ status: 503, body: { code: 'lists-behind' } });
    await story.clearing.worker().start();
    await tick(0);
    expect((await get(`${replan}/preview`, supervisor)).body).toMatchObject({ bookings: 1 });
    // The same command, sent again, is carried out.
    expect(await asked()).toMatchObject({ status: 202, body: { bookings: 1 } });
  });

  it('what was made just now is not told to be unknown', async () => {
    await tick(0);
    await story.clearing.worker().stop();
    const { body } = await post(dispatcher, 'slot-blocks', { ...line, hour: iso('26T09:00'), places: 2 });
    const back = () => post(dispatcher, `slot-blocks/${body.block}/give-back`, {}, { key: `back-${body.block}` });
    expect(await back()).toMatchObject({ status: 503, body: { code: 'lists-behind' } });
    const draw = '018f6d2e-6f0a-7c3e-9b1e-2f6c1d5e7a90';
    const entries = await post(dispatcher, `draw-entries/${draw}/leave`);
    expect([entries.status, entries.body.code]).toEqual([404, 'not-found']);
    await story.clearing.worker().start();
    await tick(0);
    expect(await back()).toMatchObject({ status: 200, body: { left: 0 } });
    expect((await get(`draws/${draw}`, dispatcher)).status).toBe(404);
  });
});
