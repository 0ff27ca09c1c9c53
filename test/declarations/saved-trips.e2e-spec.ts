import { startApp, type RunningApp } from '../running-app.js';
import { ask, type Asked } from './declaring.js';

const dispatcher = { role: 'DISPATCHER' } as const;
const customs = { role: 'CUSTOMS' } as const;

let running: RunningApp;
beforeAll(async () => {
  running = await startApp();
}, 60_000);
afterAll(() => running.stop());

const send = (method: string, path: string, asked: Asked = {}) =>
  ask(running, method, path, { by: dispatcher, ...asked });

describe('Saved goods and routes', () => {
  const stranger = { role: 'DISPATCHER', firm: 'carrier' } as const;
  const template = (name: string) => ({
    name,
    gate: 'HUU_NGHI',
    direction: 'EXPORT',
    route: 'HN-1119',
    goods: [{ hs: '08106000', description: 'Sầu riêng tươi', temperature: 13 }],
  });

  it('are kept by a name, renamed, listed page by page and removed, once a key', async () => {
    const key = 'save-trip-000001';
    const first = await send('POST', 'saved-trips', { body: template('Durian'), key });
    expect(first.status).toBe(201);
    expect((await send('POST', 'saved-trips', { body: template('Durian'), key })).body).toEqual(first.body);
    const { trip } = first.body;
    expect((await send('POST', 'saved-trips', { body: template('Mango') })).status).toBe(201);
    expect((await send('PUT', `saved-trips/${trip}`, { body: template('Durian Ri6') })).body).toMatchObject({ trip });
    const page = (await send('GET', 'saved-trips?limit=1')).body;
    expect(page.items).toEqual([{ trip, ...template('Durian Ri6') }]);
    const rest = (await send('GET', `saved-trips?limit=1&cursor=${page.next}`)).body;
    expect([rest.items.map(({ name }: { name: string }) => name), rest.next]).toEqual([['Mango'], undefined]);
    expect((await send('POST', `saved-trips/${trip}/remove`, { body: {} })).status).toBe(200);
    expect((await send('POST', `saved-trips/${trip}/remove`, { body: {} })).body.code).toBe('not-found');
    expect((await send('GET', 'saved-trips')).body.items).toHaveLength(1);
  });

  it('are the firm’s own, and no officer’s', async () => {
    const { trip } = (await send('POST', 'saved-trips', { body: template('Ours') })).body;
    expect((await send('GET', 'saved-trips', { by: stranger })).body.items).toEqual([]);
    for (const [method, rest] of [
      ['PUT', ''],
      ['POST', '/remove'],
    ] as const) {
      const body = method === 'PUT' ? template('Theirs') : {};
      expect((await send(method, `saved-trips/${trip}${rest}`, { by: stranger, body })).body.code).toBe('not-found');
    }
    expect((await send('GET', 'saved-trips', { by: customs })).body.code).toBe('not-allowed');
    const wrong = { ...template('x'), goods: [{ hs: '1', kg: 'many', driver: 'Anna' }] };
    expect((await send('POST', 'saved-trips', { body: wrong })).status).toBe(422);
  });
});
