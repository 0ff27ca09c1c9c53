import { dispatcher } from '../clearance/clearing.js';
import { ask, type Answer } from '../declarations/declaring.js';
import type { Who } from '../sign-in.js';
import { tellFrom } from '../story.js';

const supervisor: Who = { role: 'SUPERVISOR' };
const clerk: Who = { role: 'GATE_CLERK' };
const drivers = [{ name: 'Driver Two', document: { kind: 'CCCD', number: '020090000124' }, service: 'LONG_DISTANCE' }];

const story = tellFrom('2026-11-23T08:00:30+07:00');
const { post, read } = story;

let kiosk: string;
beforeAll(async () => {
  const body = { name: 'kiosk', kind: 'KIOSK', gate: 'HUU_NGHI', yard: 'HN-XUAN-CUONG' };
  kiosk = `Device ${(await post({ role: 'ADMIN' }, 'devices', body)).body.token}`;
});

const registered = async (body: object): Promise<Answer['body']> =>
  (await ask(story.running, 'POST', 'walk-ins', { body, headers: { authorization: kiosk } })).body;

describe('A truck that comes undeclared', () => {
  it('is answered as before when it is completed again with the same key after a firm took it over', async () => {
    const { link } = await registered({ plate: '12C77702', cargo: 'FRUIT', direction: 'EXPORT' });
    const secret = link.split('#')[1];
    const told = { link: secret, plateEnd: '702', revision: 1, changes: [{ path: 'drivers', value: drivers }] };
    const complete = (more: object = {}, key = 'walk-in-completed-2') =>
      ask(story.running, 'POST', 'walk-in-links/complete', { body: { ...told, ...more }, key });
    const first = await complete();
    expect(first).toMatchObject({ status: 200, body: { revision: 2 } });
    expect((await post(dispatcher, 'walk-in-links/take-over', { link: secret })).status).toBe(200);
    const again = await complete();
    expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([200, 'true']);
    expect(again.body).toEqual(first.body);
    const late = await complete({ revision: 2 }, 'walk-in-completed-3');
    expect([late.status, late.body.code]).toEqual([410, 'walk-in-link-over']);
    expect((await complete({ plateEnd: '999' })).body.code).toBe('walk-in-link-refused');
  });

  it('has as many hours for its crossing as the gate has set', async () => {
    const value = { linkHours: 72, perKiosk: 20, kioskMinutes: 10, crossingHours: 6 };
    const set = (by: Who) =>
      ask(story.running, 'POST', 'settings/walk-in-rules/HUU_NGHI/changes', {
        by,
        body: { value },
        headers: { 'if-match': '"0"' },
      });
    expect((await set(clerk)).status).toBe(403);
    expect((await set(supervisor)).body.status).toBe('SET');
    const { id } = await registered({ plate: '12C77703', cargo: 'GENERAL', direction: 'EXPORT' });
    const { plannedFrom, plannedTo } = (await read(`declarations/${id}`, clerk)).content;
    expect(Date.parse(plannedTo) - Date.parse(plannedFrom)).toBe(6 * 3_600_000);
  });
});
