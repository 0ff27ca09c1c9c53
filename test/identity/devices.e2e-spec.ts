import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { startApp, type RunningApp } from '../running-app.js';
import { signIn } from '../sign-in.js';
import { Browser } from './browser.js';

let running: RunningApp;
beforeAll(async () => void (running = await startApp()));
afterAll(() => running.stop());

describe('A display', () => {
  it('signs in by a token of its own until that is revoked, which the others learn', async () => {
    const admin = new Browser(running.url);
    admin.authorization = await signIn(running.url, { role: 'ADMIN' });
    const made = await admin.ask('POST', 'devices', { name: 'Bãi Xuân Cương', gate: 'HUU_NGHI' });
    expect(made.status).toBe(201);
    const { device, token } = made.body;

    const display = new Browser(running.url);
    display.authorization = `Device ${token}`;
    expect((await display.ask('GET', 'me')).body).toEqual({
      id: device,
      name: 'Bãi Xuân Cương',
      roles: ['DISPLAY'],
      gate: 'HUU_NGHI',
    });
    expect((await display.ask('GET', 'devices')).status).toBe(403);
    display.authorization = `Device ${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`;
    expect((await display.ask('GET', 'me')).status).toBe(401);
    display.authorization = `Device ${token}`;

    expect((await admin.ask('DELETE', `devices/${device}`)).status).toBe(200);
    expect((await display.ask('GET', 'me')).status).toBe(401);
    expect((await admin.ask('GET', 'devices')).body.items).toMatchObject([
      { id: device, revokedAt: expect.any(String) },
    ]);

    const sql = new Client({ connectionString: running.databaseUrl });
    await sql.connect();
    const facts = await sql.query(`SELECT stream, type, data FROM outbox ORDER BY seq`);
    const kept = await sql.query(
      `SELECT row_to_json(device)::text || (SELECT string_agg(answer::text, '') FROM command) AS all FROM device`,
    );
    await sql.end();
    expect(facts.rows).toEqual([
      { stream: `device-${device}`, type: 'DeviceRegistered', data: { device, gate: 'HUU_NGHI' } },
      { stream: `device-${device}`, type: 'DeviceRevoked', data: { device, gate: 'HUU_NGHI' } },
    ]);
    expect(kept.rows[0].all).not.toContain(token.split('.')[1]);
  });

  it('stands in a yard of its own gate, which a mistyped code is not, and only the administrator sets it up', async () => {
    const admin = new Browser(running.url);
    admin.authorization = await signIn(running.url, { role: 'ADMIN' });
    const camera = { name: 'Camera cổng vào', gate: 'HUU_NGHI', kind: 'CAMERA' };
    for (const yard of ['HN-XUAN-CUONGG', 'TT-BAO-NGUYEN', 'NOWHERE']) {
      const refused = await admin.ask('POST', 'devices', { ...camera, yard }, { 'accept-language': 'en' });
      expect(refused).toMatchObject({ status: 422, body: { code: 'device-yard-unknown' } });
      expect(refused.body.title).toBe(`This gate has no yard ${yard}`);
    }
    const key = { 'idempotency-key': randomUUID() };
    const right = { ...camera, yard: 'HN-XUAN-CUONG' };
    const made = await admin.ask('POST', 'devices', right, key);
    expect(made.status).toBe(201);
    expect((await admin.ask('POST', 'devices', right, key)).body).toEqual(made.body);
    const { items } = (await admin.ask('GET', 'devices')).body;
    expect(items.filter(({ kind }: { kind: string }) => kind === 'CAMERA')).toMatchObject([
      { id: made.body.device, yard: 'HN-XUAN-CUONG' },
    ]);
    const supervisor = new Browser(running.url);
    supervisor.authorization = await signIn(running.url, { role: 'SUPERVISOR' });
    expect((await supervisor.ask('POST', 'devices', right)).body.code).toBe('not-allowed');
    const names = async (by: Browser, query: string) =>
      (await by.ask('GET', `devices?${query}`)).body.items.map(({ name }: { name: string }) => name);
    expect(await names(supervisor, 'kind=CAMERA&ended=false')).toEqual(['Camera cổng vào']);
    expect(await names(supervisor, 'ended=true')).toEqual(['Bãi Xuân Cương']);
    expect(await names(supervisor, 'gate=TAN_THANH')).toEqual([]);
    expect(await names(admin, 'sort=NAME_DOWN')).toEqual(['Camera cổng vào', 'Bãi Xuân Cương']);
    const first = (await admin.ask('GET', 'devices?sort=NAME&limit=1')).body;
    expect(await names(admin, `sort=NAME&limit=1&cursor=${first.next}`)).toEqual(['Camera cổng vào']);
  });
});
