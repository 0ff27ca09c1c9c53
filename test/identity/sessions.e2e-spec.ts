import { Client } from 'pg';
import { DEMO_PASSWORD } from '../../src/identity/index.js';
import { atTheLock } from '../both-at.js';
import { startApp, type RunningApp } from '../running-app.js';
import { demoPerson, signIn } from '../sign-in.js';
import { Browser } from './browser.js';

let running: RunningApp;
let sql: Client;
beforeAll(async () => {
  running = await startApp({ TRUSTED_PROXIES: '1' });
  sql = new Client({ connectionString: running.databaseUrl });
  await sql.connect();
});
afterAll(async () => {
  await sql.end();
  await running.stop();
});

const dispatcher = demoPerson({ role: 'DISPATCHER' });
const driver = demoPerson({ role: 'DRIVER' });

async function signedIn(who = dispatcher, password = DEMO_PASSWORD): Promise<Browser> {
  const browser = new Browser(running.url);
  expect((await browser.signIn(who.email, password)).status).toBe(200);
  return browser;
}
const cookieOf = (browser: Browser) => browser.cookies.get('gate_refresh') ?? '';
/** As if so many seconds had passed since the sessions were last refreshed. */
const later = (seconds: number) =>
  sql.query(
    `UPDATE session SET rotated_at = rotated_at - $1 * interval '1 second',
                               previous_rotated_at = previous_rotated_at - $1 * interval '1 second'`,
    [seconds],
  );

describe('A session', () => {
  it('goes on by its cookie, which is new each time', async () => {
    const browser = await signedIn();
    const first = cookieOf(browser);
    const { status, body } = await browser.ask('POST', 'sessions/refresh');
    expect([status, body.expiresIn]).toEqual([200, 600]);
    expect(cookieOf(browser)).not.toBe(first);
    expect((await browser.ask('POST', 'sessions/refresh')).status).toBe(200);
  });

  it('is not opened for whose sessions were ended while his password was looked at', async () => {
    const watcher = new Client({ connectionString: running.databaseUrl });
    await watcher.connect();
    await sql.query('BEGIN');
    await sql.query('UPDATE person SET access_number = access_number + 1 WHERE id = $1', [driver.id]);
    const answer = new Browser(running.url).signIn(driver.email, DEMO_PASSWORD);
    await atTheLock(watcher);
    await sql.query('COMMIT');
    await watcher.end();
    expect((await answer).body.code).toBe('sign-in-failed');
    await signedIn(driver);
  });

  it('outlives a database that is away for a moment', async () => {
    const browser = await signedIn();
    const before = cookieOf(browser);
    await sql.query('ALTER TABLE session RENAME TO session_away');
    try {
      expect((await browser.ask('POST', 'sessions/refresh')).status).toBe(500);
    } finally {
      await sql.query('ALTER TABLE session_away RENAME TO session');
    }
    expect(cookieOf(browser)).toBe(before);
    expect((await browser.ask('POST', 'sessions/refresh')).status).toBe(200);
  });

  it('of a face has a cookie that only that face sends', async () => {
    const browser = new Browser(running.url);
    const ask = (path: string, body?: object) =>
      fetch(`${running.url}${path}`, {
        method: 'POST',
        headers: {
          cookie: `gate_refresh=${cookieOf(browser)}`,
          ...(body && { 'content-type': 'application/json' }),
        },
        ...(body && { body: JSON.stringify(body) }),
      });
    const signedIn = await ask('/firm/api/v1/sessions', { account: dispatcher.email, password: DEMO_PASSWORD });
    expect(signedIn.status).toBe(200);
    const [line = ''] = signedIn.headers.getSetCookie().filter((each) => each.startsWith('gate_refresh='));
    expect(line).toContain('Path=/firm/api/v1/sessions;');
    browser.cookies.set('gate_refresh', line.split(/[=;]/)[1] ?? '');
    const refreshed = await ask('/firm/api/v1/sessions/refresh');
    expect([refreshed.status, refreshed.headers.getSetCookie().join()]).toEqual([
      200,
      expect.stringContaining('Path=/firm/api/v1/sessions;'),
    ]);
    expect((await ask('/firm/api/v1/tickets')).status).toBe(404);
  });

  it('survives two tabs that refresh at the same moment, many times', async () => {
    const browser = await signedIn();
    for (let round = 0; round < 5; round++) {
      const both = await Promise.all([
        browser.ask('POST', 'sessions/refresh'),
        browser.ask('POST', 'sessions/refresh'),
      ]);
      expect(both.map(({ status }) => status)).toEqual([200, 200]);
    }
    await later(60);
    expect((await browser.ask('POST', 'sessions/refresh')).status).toBe(200);
  });

  it('survives an answer that was lost on the way', async () => {
    const browser = await signedIn();
    const before = cookieOf(browser);
    await browser.ask('POST', 'sessions/refresh');
    browser.cookies.set('gate_refresh', before);
    expect((await browser.ask('POST', 'sessions/refresh')).status).toBe(200);
    await later(60);
    expect((await browser.ask('POST', 'sessions/refresh')).status).toBe(200);
  });

  it('ends for thief and owner alike when an old token comes back', async () => {
    const owner = await signedIn();
    const thief = new Browser(running.url);
    thief.cookies.set('gate_refresh', cookieOf(owner));
    await owner.ask('POST', 'sessions/refresh');
    await later(60);
    expect((await thief.ask('POST', 'sessions/refresh')).body.code).toBe('session-over');
    expect((await owner.ask('POST', 'sessions/refresh')).body.code).toBe('session-over');
    expect(cookieOf(owner)).toBe('');
  });

  it('does not go on with a token that was made up', async () => {
    const browser = await signedIn();
    const [id = '', , tag = ''] = cookieOf(browser).split('.');
    for (const made of [`${id}.1.${tag}`, `${id}.0.${'A'.repeat(43)}`, 'nonsense', '']) {
      const stranger = new Browser(running.url);
      stranger.cookies.set('gate_refresh', made);
      expect((await stranger.ask('POST', 'sessions/refresh')).status).toBe(401);
    }
    expect((await browser.ask('POST', 'sessions/refresh')).status).toBe(200);
  });

  it('ends by signing out here, and only here', async () => {
    const [here, there] = [await signedIn(), await signedIn()];
    const mine = cookieOf(here);
    expect((await here.ask('DELETE', 'sessions/current')).status).toBe(204);
    expect(cookieOf(here)).toBe('');
    here.cookies.set('gate_refresh', mine);
    expect((await here.ask('POST', 'sessions/refresh')).status).toBe(401);
    expect((await there.ask('POST', 'sessions/refresh')).status).toBe(200);
  });

  it('ends everywhere when its owner says so, or changes the password', async () => {
    const [here, there] = [await signedIn(driver), await signedIn(driver)];
    expect((await here.ask('DELETE', 'sessions')).status).toBe(204);
    expect((await there.ask('POST', 'sessions/refresh')).status).toBe(401);

    const again = await signedIn(driver);
    const password = 'bốn mùa hoa đào';
    const change = (current: string) => again.ask('PUT', 'me/password', { current, password });
    expect((await change('not the password')).body.code).toBe('password-wrong');
    expect((await change(DEMO_PASSWORD)).status).toBe(204);
    expect((await again.ask('POST', 'sessions/refresh')).status).toBe(401);
    await signedIn(driver, password);
  });

  it('ends when roles are taken away, and the next one carries the new roles', async () => {
    const admin = new Browser(running.url);
    admin.authorization = await signIn(running.url, { role: 'FIRM_ADMIN' });
    const browser = await signedIn();
    const change = { roles: ['DRIVER'] };
    expect((await admin.ask('PUT', `people/${dispatcher.id}/posting`, change)).status).toBe(200);
    expect((await browser.ask('POST', 'sessions/refresh')).status).toBe(401);
    expect((await (await signedIn()).ask('GET', 'me')).body.roles).toEqual(['DRIVER']);
    const facts = await sql.query(`SELECT data FROM outbox WHERE type = 'PostingChanged'`);
    expect(facts.rows).toEqual([{ data: { person: dispatcher.id, roles: ['DRIVER'], firm: dispatcher.posting.firm } }]);
  });
});
