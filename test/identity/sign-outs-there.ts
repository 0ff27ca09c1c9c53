import { generateKeyPair } from 'jose';
import type { Client } from 'pg';
import { DEMO_PASSWORD } from '../../src/identity/index.js';
import { atTheLock } from '../both-at.js';
import type { RunningApp } from '../running-app.js';
import { demoPerson } from '../sign-in.js';
import type { Browser } from './browser.js';
import { comingIn } from './coming-in.js';
import { CLIENT, type RunningProvider } from './openid-provider.js';

export interface Stage {
  readonly running: RunningApp;
  readonly provider: RunningProvider;
  readonly sql: Client;
  readonly connection: () => Promise<Client>;
  /** How many sessions of a person hold what the provider gave for them. */
  readonly givenFor: (person: string) => Promise<number>;
}

/** What becomes of sessions here when somebody signs out at the provider. */
export function signOutsThere(the: () => Stage): void {
  const { at, sent, answered, comesIn, linking } = comingIn(the);
  const told = (token: string, more = {}, line = '203.0.113.60') =>
    fetch(`${the().running.url}/api/v1/sessions/openid/logout`, {
      method: 'POST',
      headers: { 'x-forwarded-for': line },
      body: new URLSearchParams({ logout_token: token, ...more }),
    });
  const isIn = async (browser: Browser) => (await browser.ask('POST', 'sessions/refresh')).status === 200;

  it('ends what came from that session there, and leaves what came from another', async () => {
    const [other, leaving] = [await comesIn('leaves'), await comesIn('leaves')];
    await the().provider.signsOut('leaves');
    expect((await leaving.ask('GET', 'me')).status).toBe(401);
    expect([await isIn(leaving), await isIn(other)]).toEqual([false, true]);
  });

  it('ends all that came by it where it names no session, or one of which nothing is known, and no session by a password', async () => {
    const byPassword = at();
    await byPassword.signIn(demoPerson({ role: 'CITIZEN' }).email, DEMO_PASSWORD);
    await byPassword.ask('POST', 'sessions/openid/link-answer', await linking(byPassword, 'links'));
    const both = [await comesIn('links'), await comesIn('links')];
    const answer = await told(await the().provider.logoutToken({ sub: 'links' }), { also: 'to be ignored' });
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(await Promise.all([...both, byPassword].map(isIn))).toEqual([false, false, true]);
    const before = await comesIn('links');
    await the().sql.query('UPDATE session SET openid_sid = NULL');
    expect((await told(await the().provider.logoutToken({ sub: 'links', sid: 'another' }))).status).toBe(200);
    expect(await isIn(before)).toBe(false);
  });

  it('ends what came from a session there that is named alone, and is heard also of whom nothing is known', async () => {
    const browser = await comesIn('leaves');
    expect((await told(await the().provider.logoutToken({ sid: the().provider.sids.get('leaves') }))).status).toBe(200);
    expect(await isIn(browser)).toBe(false);
    expect((await told(await the().provider.logoutToken({ sub: 'nobody' }))).status).toBe(200);
  });

  it('is heard once, also of two that come at once', async () => {
    const token = await the().provider.logoutToken({ sub: 'leaves' });
    const both = await Promise.all([told(token), told(token)]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 400]);
    expect((await told(token)).status).toBe(400);
  });

  it('waits for whoever comes in by it at that moment, and ends that too', async () => {
    const { id } = (await (await comesIn('leaves')).ask('GET', 'me')).body;
    await the().sql.query('BEGIN');
    await the().sql.query('SELECT FROM person WHERE id = $1 FOR SHARE', [id]);
    const answer = the()
      .provider.logoutToken({ sub: 'leaves' })
      .then((token) => told(token));
    await atTheLock(await the().connection());
    await the().sql.query(
      `INSERT INTO session (id, person_id, nonce, expires_at, openid)
       VALUES (gen_random_uuid(), $1, 'of a test', now() + interval '1 hour', 'given')`,
      [id],
    );
    await the().sql.query('COMMIT');
    expect((await answer).status).toBe(200);
    expect(await the().givenFor(id)).toBe(0);
  });

  it('is not heard from anybody else, nor by anything else that the provider signs', async () => {
    const browser = await comesIn('leaves');
    const { privateKey: strange } = await generateKeyPair('RS256');
    const now = Math.floor(Date.now() / 1000);
    const sub = 'leaves';
    const wrong = [
      ...Object.entries({ iss: 'https://other.example', aud: 'another', exp: now - 60, nonce: 'n', events: {} }),
      ...['iat', 'jti', 'sub'].map((name) => [name, undefined] as const),
      ...[-600, 600].map((from) => ['iat', now + from] as const),
    ];
    const tokens = [
      ...(await Promise.all(
        wrong.map(([name, value]) => the().provider.logoutToken({ sub, exp: now + 900, [name]: value })),
      )),
      await the().provider.logoutToken({ sub }, { key: strange }),
      await the().provider.logoutToken({ sub }, { key: new TextEncoder().encode(CLIENT.secret), alg: 'HS256' }),
      await the().provider.logoutToken({ sub }, { kid: 'two' }),
      `${Buffer.from('{"alg":"none"}').toString('base64url')}.${(await the().provider.logoutToken({ sub })).split('.')[1]}.`,
      '',
    ];
    for (const [n, token] of tokens.entries()) {
      const answer = await told(token);
      expect([n, answer.status, answer.headers.get('cache-control')]).toEqual([n, 400, 'no-store']);
    }
    expect((await fetch(`${the().running.url}/api/v1/sessions/openid/logout`, { method: 'POST' })).status).toBe(400);
    expect(await isIn(browser)).toBe(true);
    const form = new URLSearchParams({ account: 'no form is taken anywhere else' });
    expect((await fetch(`${the().running.url}/api/v1/sessions`, { method: 'POST', body: form })).status).toBe(415);
  });
  it('ends what came from a session there also of whom no link is left', async () => {
    const browser = await comesIn('leaves');
    const { id } = (await browser.ask('GET', 'me')).body;
    await the().sql.query('DELETE FROM openid_subject WHERE person_id = $1', [id]);
    const sid = the().provider.sids.get('leaves');
    expect((await told(await the().provider.logoutToken({ sub: 'leaves', sid }))).status).toBe(200);
    expect(await isIn(browser)).toBe(false);
  });

  it('that overtakes the sign-in of its session is heard of that too, and of no later one', async () => {
    const iat = Math.floor(Date.now() / 1000) + 20;
    const overtaken = async (of: (sid?: string) => object) => {
      const browser = at();
      const back = await sent(browser, 'overtaken');
      const token = await the().provider.logoutToken({ iat, ...of(the().provider.sids.get('overtaken')) });
      expect((await told(token)).status).toBe(200);
      return (await answered(browser, back)).body.code;
    };
    expect(await overtaken((sid) => ({ sid }))).toBe('openid-flow-over');
    expect(await overtaken((sid) => ({ sub: 'overtaken', sid }))).toBe('openid-flow-over');
    expect(await isIn(await comesIn('overtaken'))).toBe(true);
    expect(await overtaken(() => ({ sub: 'overtaken' }))).toBe('openid-flow-over');
  });

  it('of a session waits for its person before it ends any, as whoever undoes the link does', async () => {
    const browser = await comesIn('leaves');
    const { id } = (await browser.ask('GET', 'me')).body;
    const token = await the().provider.logoutToken({ sid: the().provider.sids.get('leaves') });
    await the().sql.query('BEGIN');
    await the().sql.query('SELECT FROM person WHERE id = $1 FOR NO KEY UPDATE', [id]);
    const answer = told(token);
    await atTheLock(await the().connection());
    await the().sql.query(`UPDATE session SET ended_at = now(), openid = NULL WHERE person_id = $1`, [id]);
    await the().sql.query('COMMIT');
    expect((await answer).status).toBe(200);
  });

  it('is looked at no more often than a line may tell what is wrong; what is heard counts nowhere', async () => {
    const line = '203.0.113.61';
    const right = async (by = line) => (await told(await the().provider.logoutToken({ sub: 'nobody' }), {}, by)).status;
    expect(await right()).toBe(200);
    const wrong = await Promise.all(Array.from({ length: 100 }, () => told('no.such.token', {}, line)));
    expect(new Set(wrong.map(({ status }) => status))).toEqual(new Set([400]));
    expect([await right(), (await told('none', {}, line)).status, await right('203.0.113.62')]).toEqual([
      429, 400, 200,
    ]);
  });
}
