import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { startApp, type RunningApp } from '../running-app.js';
import { ask as askSetting } from '../settings/settings-api.js';
import { signIn, type Who } from '../sign-in.js';
import { Browser } from './browser.js';

const JPEG = Buffer.from('ffd8ffe000104a464946ffd9', 'hex').toString('base64');
const atGate = { name: 'Cổng A', gate: 'HUU_NGHI', layout: 'GATE' } as const;
const inYard = { name: 'Bãi Xuân Cương', gate: 'HUU_NGHI', layout: 'YARD', yard: 'HN-XUAN-CUONG' } as const;

let running: RunningApp;
let admin: Browser;
beforeAll(async () => {
  running = await startApp({ TRUSTED_PROXIES: '1' });
  admin = await person({ role: 'ADMIN' });
});
afterAll(() => running.stop());

async function person(who: Who): Promise<Browser> {
  const browser = new Browser(running.url);
  browser.authorization = await signIn(running.url, who);
  return browser;
}

/** A display as it comes out of its box, from an address of its own. */
async function unpaired(address = '198.51.100.1') {
  const display = new Browser(running.url, address);
  const opened = await display.ask('POST', 'display-pairings');
  const { pairing, code, secret } = opened.body;
  return { display, opened, code, collect: () => display.ask('POST', 'display-pairings/token', { pairing, secret }) };
}

/** A display that has been claimed and has its token. */
async function paired(set: object = atGate) {
  const { display, code, collect } = await unpaired();
  const { device } = (await admin.ask('POST', 'devices/claims', { code, ...set })).body;
  display.authorization = `Device ${(await collect()).body.token}`;
  const look = async (shows = 'GATE') => (await display.ask('GET', `me/display?version=b1&shows=${shows}`)).body;
  return { display, device, look };
}

async function sql(): Promise<Client> {
  const client = new Client({ connectionString: running.databaseUrl });
  await client.connect();
  return client;
}

describe('How loud a display announces', () => {
  it('is the setting of its gate, set by its supervisor alone, and counts at the next look', async () => {
    const { look } = await paired({ ...inYard, name: 'Bãi to', speaks: true });
    const path = 'announcement-volume/HUU_NGHI';
    const value = { day: 64, night: 64, nightFrom: 22, nightTo: 6 };
    const set = async (who: Who, changed: object) => {
      const { revision: seen } = (await askSetting(running, `GET ${path}`, { by: who })).body;
      return askSetting(running, `POST ${path}/changes`, { by: who, seen, body: { value: changed } });
    };
    expect((await look('YARD')).volume).not.toBe(64);
    expect((await set({ role: 'LANE_CONTROLLER' }, value)).body.code).toBe('setting-not-yours');
    expect((await set({ role: 'SUPERVISOR' }, { ...value, day: 101 })).status).toBe(422);
    expect((await set({ role: 'SUPERVISOR' }, value)).status).toBeLessThan(300);
    expect((await look('YARD')).volume).toBe(64);
  });
});

describe('A display that nobody has set up', () => {
  it('shows a code, and has its token as soon as the administrator has claimed that, typed by nobody', async () => {
    const { display, opened, code, collect } = await unpaired();
    expect(opened).toMatchObject({
      status: 201,
      body: { code: expect.stringMatching(/^[34679ACDEFGHJKMNPQRTVWXY]{6}$/) },
    });
    expect((await collect()).body).toEqual({ claimed: false });
    const claim = {
      ...inYard,
      code: `${code.slice(0, 3).toLowerCase()} ${code.slice(3)}`,
      zone: ' Cổng vào ',
      speaks: true,
    };
    const key = { 'idempotency-key': randomUUID() };
    const claimed = await admin.ask('POST', 'devices/claims', claim, key);
    expect(claimed.status).toBe(201);
    expect((await admin.ask('POST', 'devices/claims', claim, key)).body).toEqual(claimed.body);
    const { token, ...about } = (await collect()).body;
    expect(about).toEqual({ claimed: true, gate: 'HUU_NGHI', yard: 'HN-XUAN-CUONG', layout: 'YARD' });
    display.authorization = `Device ${token}`;
    expect((await display.ask('GET', 'me')).body).toMatchObject({ name: 'Bãi Xuân Cương', yard: 'HN-XUAN-CUONG' });
    expect((await display.ask('GET', 'me/display?version=b1&shows=YARD')).body).toEqual({
      device: claimed.body.device,
      name: 'Bãi Xuân Cương',
      gate: 'HUU_NGHI',
      yard: 'HN-XUAN-CUONG',
      layout: 'YARD',
      zone: 'Cổng vào',
      speaks: true,
      volume: expect.any(Number),
      orders: [],
    });
  });

  it('is claimed once, by one who types the code of the moment', async () => {
    const { code } = await unpaired();
    expect((await admin.ask('POST', 'devices/claims', { ...atGate, code })).status).toBe(201);
    for (const wrong of [code, 'AAAAAA', '000000', 'nothing'])
      expect((await admin.ask('POST', 'devices/claims', { ...atGate, code: wrong })).body.code).toBe(
        'pairing-code-over',
      );
  });

  it('is no longer to be had when its code has expired, and neither is its token', async () => {
    const { code, collect } = await unpaired();
    const client = await sql();
    await client.query(`UPDATE display_pairing SET expires_at = now() - interval '1 second' WHERE device IS NULL`);
    await client.end();
    expect((await admin.ask('POST', 'devices/claims', { ...atGate, code })).body.code).toBe('pairing-code-over');
    expect((await collect()).body.code).toBe('not-found');
  });

  it('gives its token to nobody else, and keeps neither code nor secret in a table', async () => {
    const { opened, code, display } = await unpaired();
    const { pairing, secret } = opened.body;
    const other = `${secret.slice(0, -1)}${secret.endsWith('A') ? 'B' : 'A'}`;
    expect((await display.ask('POST', 'display-pairings/token', { pairing, secret: other })).status).toBe(404);
    expect((await display.ask('POST', 'display-pairings/token', { pairing: randomUUID(), secret })).status).toBe(404);
    const client = await sql();
    const { rows } = await client.query(
      `SELECT (SELECT string_agg(row_to_json(p)::text, '') FROM display_pairing p) || (SELECT string_agg(answer::text, '') FROM command) AS all`,
    );
    await client.end();
    expect(rows[0].all).not.toContain(code);
    expect(rows[0].all).not.toContain(secret);
  });

  it('goes to one of two who type its code at the same moment', async () => {
    const { code } = await unpaired();
    const client = await sql();
    await client.query('BEGIN');
    await client.query('SELECT 1 FROM display_pairing FOR UPDATE');
    const both = [1, 2].map((n) => admin.ask('POST', 'devices/claims', { ...atGate, name: `Cổng ${n}`, code }));
    await untilWaiting(client, 2);
    await client.query('COMMIT');
    const answers = await Promise.all(both);
    const devices = await client.query(`SELECT 1 FROM device WHERE name LIKE 'Cổng _' AND name <> 'Cổng A'`);
    await client.end();
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201, 409]));
    expect(devices.rowCount).toBe(1);
  });

  it('is claimed by the administrator alone, for a yard of its gate, and a yard’s layout has one', async () => {
    const { code } = await unpaired();
    for (const role of ['SUPERVISOR', 'LANE_CONTROLLER', 'CUSTOMS', 'DISPATCHER'] as const) {
      const refused = await (await person({ role })).ask('POST', 'devices/claims', { ...atGate, code });
      expect({ role, code: refused.body.code }).toEqual({ role, code: 'not-allowed' });
    }
    const claim = (more: object) => admin.ask('POST', 'devices/claims', { ...atGate, code, ...more });
    expect((await claim({ layout: 'YARD' })).body.code).toBe('device-yard-missing');
    expect((await claim({ yard: 'TT-BAO-NGUYEN' })).body.code).toBe('device-yard-unknown');
    expect((await claim({})).status).toBe(201);
  });

  it('asks for codes so often from one place and no more', async () => {
    const tries = [];
    for (let n = 0; n < 41; n++) tries.push((await unpaired('198.51.100.77')).opened.status);
    expect([tries.slice(0, 40).every((status) => status === 201), tries[40]]).toEqual([true, 429]);
  });
});

describe('A display that was claimed', () => {
  it('tells when it was last seen, by which version and layout; a supervisor sees those of his gate', async () => {
    const { look, device } = await paired({ ...inYard, name: 'Bảng 7' });
    await paired({ name: 'Tân Thanh', gate: 'TAN_THANH', layout: 'GATE' });
    await look('YARD');
    const supervisor = await person({ role: 'SUPERVISOR' });
    const { items } = (await supervisor.ask('GET', 'devices?limit=200')).body;
    expect(items.find(({ id }: { id: string }) => id === device)).toMatchObject({
      name: 'Bảng 7',
      layout: 'YARD',
      shows: 'YARD',
      version: 'b1',
      speaks: false,
      seenAt: expect.any(String),
    });
    expect(new Set(items.map(({ gate }: { gate: string }) => gate))).toEqual(new Set(['HUU_NGHI']));
    expect((await (await person({ role: 'LANE_CONTROLLER' })).ask('GET', 'devices')).body.code).toBe('not-allowed');
  });

  it('is renamed, moved and given a voice by the administrator; a zone has one speaker', async () => {
    const { device, look } = await paired();
    const second = await paired();
    const change = (of: string, body: object, by = admin) => by.ask('PATCH', `devices/${of}`, body);
    expect((await change(device, { name: 'Cổng B', zone: 'Bãi 2', speaks: true })).status).toBe(200);
    expect(await look()).toMatchObject({ name: 'Cổng B', zone: 'Bãi 2', speaks: true, layout: 'GATE' });
    expect((await change(second.device, { zone: 'Bãi 2', speaks: true })).body.code).toBe('zone-has-speaker');
    expect((await change(second.device, { layout: 'YARD' })).body.code).toBe('device-yard-missing');
    expect((await change(device, { zone: '', speaks: false })).status).toBe(200);
    expect(await look()).not.toHaveProperty('zone');
    expect((await change(second.device, { zone: 'Bãi 2', speaks: true })).status).toBe(200);
    const supervisor = await person({ role: 'SUPERVISOR' });
    expect((await change(device, { name: 'X' }, supervisor)).body.code).toBe('not-allowed');
    expect((await change(randomUUID(), { name: 'X' })).body.code).toBe('not-found');
    expect((await admin.ask('DELETE', `devices/${device}`)).status).toBe(200);
    expect((await change(device, { name: 'X' })).body.code).toBe('not-found');
  });

  it('hears what it is to do, from the administrator and from the supervisor of its own gate', async () => {
    const { device, look } = await paired();
    const order = (by: Browser, kind: string, key = randomUUID()) =>
      by.ask('POST', `devices/${device}/orders`, { kind }, { 'idempotency-key': key });
    const supervisor = await person({ role: 'SUPERVISOR' });
    const key = randomUUID();
    const given = await order(admin, 'IDENTIFY', key);
    expect((await order(admin, 'IDENTIFY', key)).body).toEqual(given.body);
    await order(supervisor, 'RESTART');
    expect((await look()).orders).toEqual([
      { order: given.body.order, kind: 'IDENTIFY' },
      { order: expect.any(String), kind: 'RESTART' },
    ]);
    const elsewhere = await person({ role: 'SUPERVISOR', gate: 'TAN_THANH' });
    expect((await order(elsewhere, 'RESTART')).body.code).toBe('wrong-gate');
    expect((await order(await person({ role: 'LANE_CONTROLLER' }), 'RESTART')).body.code).toBe('not-allowed');
    const client = await sql();
    await client.query(`UPDATE display_order SET expires_at = now() - interval '1 second'`);
    await client.end();
    expect((await look()).orders).toEqual([]);
  });

  it('hands over a picture of itself when asked, and not otherwise; who may order it about may look', async () => {
    const { device, display } = await paired();
    const hand = (order: string, jpeg = JPEG) => display.ask('PUT', 'me/display/picture', { order, jpeg });
    expect((await hand(randomUUID())).body.code).toBe('not-found');
    const { order } = (await admin.ask('POST', `devices/${device}/orders`, { kind: 'PICTURE' })).body;
    expect((await hand(order, Buffer.from('<svg onload=alert(1)>').toString('base64'))).body.code).toBe(
      'picture-unreadable',
    );
    expect([(await hand(order)).status, (await hand(order)).status]).toEqual([200, 200]);
    const stranger = await paired();
    expect((await stranger.display.ask('PUT', 'me/display/picture', { order, jpeg: JPEG })).status).toBe(404);
    const look = async (who: Who) => {
      const headers = { authorization: await signIn(running.url, who) };
      const answer = await fetch(`${running.url}/api/v1/devices/${device}/picture`, { headers });
      const { status } = answer;
      return status === 200
        ? {
            status,
            type: answer.headers.get('content-type'),
            bytes: Buffer.from(await answer.arrayBuffer()).toString('base64'),
          }
        : { status };
    };
    const seen = { status: 200, type: 'image/jpeg', bytes: JPEG };
    expect([await look({ role: 'ADMIN' }), await look({ role: 'SUPERVISOR' })]).toEqual([seen, seen]);
    expect(await look({ role: 'SUPERVISOR', gate: 'TAN_THANH' })).toEqual({ status: 403 });
    const client = await sql();
    await client.query(`UPDATE display_picture SET expires_at = now() - interval '1 second'`);
    await client.end();
    expect(await look({ role: 'ADMIN' })).toEqual({ status: 404 });
  });
});

async function untilWaiting(client: Client, count: number): Promise<void> {
  const asked = `SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  for (let n = 0; n < 100; n++) {
    if ((await client.query(asked)).rows[0].n >= count) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('Nobody waits for the code');
}
