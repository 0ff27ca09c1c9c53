import { generateKeyPair } from 'jose';
import { Client } from 'pg';
import { DEMO_PASSWORD } from '../../src/identity/index.js';
import { Sweep } from '../../src/identity/sweep.js';
import { PersonalFacts } from '../../src/shared/event-store/personal-facts.js';
import { LogWorker } from '../../src/shared/event-store/worker/log-worker.js';
import { atTheLock, bothAt } from '../both-at.js';
import { startApp, type RunningApp } from '../running-app.js';
import { demoPerson, signIn } from '../sign-in.js';
import type { Browser } from './browser.js';
import { comingIn } from './coming-in.js';
import { Mailbox } from '../messages/mailbox.js';
import { Sending } from '../messages/sending.js';
import { CLIENT, RunningProvider } from './openid-provider.js';

const PEOPLE = {
  may: { name: 'Hoàng Thị Mây', citizen_id: '020190000017', level: '2' },
  leaves: { name: 'Hoàng Văn Thụ', level: '2' },
  ends: { name: 'Hà Văn Lâm', citizen_id: '020190000020', level: '2' },
  erased: { name: 'Triệu Thị Xuân', citizen_id: '020190000019', level: '2' },
  links: { name: 'Công Dân', level: '2' },
  'ends-too': { name: 'Công Dân Hai', level: '2' },
  thief: { name: 'Kẻ Lạ', level: '2' },
};

let running: RunningApp;
let provider: RunningProvider;
const mailbox = new Mailbox();
const connections: Client[] = [];
let sql: Client;
beforeAll(async () => {
  const PUBLIC_URL = 'https://gate.example';
  await mailbox.open();
  provider = await RunningProvider.start(PEOPLE, (uri) => uri.startsWith(`${PUBLIC_URL}/citizen/`));
  running = await startApp({
    TRUSTED_PROXIES: '1',
    PUBLIC_URL,
    SMTP_URL: `smtp://127.0.0.1:${mailbox.port}`,
    MAIL_FROM: 'no-reply@gate.example',
    ...provider.settings,
  });
  provider.product = running.url;
  sql = new Client({ connectionString: running.databaseUrl });
  await sql.connect();
});
afterAll(async () => {
  await sql.end();
  await Promise.all(connections.map((each) => each.end()));
  await running.stop();
  await mailbox.close();
  await provider.stop();
});

const { at, sent, answered, comesIn, linking } = comingIn(() => ({ running, provider }));
const count = async (what: string) => Number((await sql.query(`SELECT count(*) FROM ${what}`)).rows[0].count);
async function connection(): Promise<Client> {
  const client = new Client({ connectionString: running.databaseUrl });
  await client.connect();
  connections.push(client);
  return client;
}
/** How many sessions of a person hold what the provider gave for them. */
const givenFor = (person: string) => count(`session WHERE person_id = '${person}' AND openid IS NOT NULL`);

describe('What a provider gave for a session', () => {
  it('is forgotten once that is over, whichever way', async () => {
    const browser = await comesIn('ends');
    const { id } = (await browser.ask('GET', 'me')).body;
    expect(await givenFor(id)).toBe(1);
    expect((await browser.ask('DELETE', 'sessions')).status).toBe(204);
    expect(await givenFor(id)).toBe(0);
    await comesIn('ends');
    expect(await givenFor(id)).toBe(1);
    await sql.query(`UPDATE session SET expires_at = now() - interval '1 second' WHERE person_id = $1`, [id]);
    await running.app.get(Sweep).sweep();
    expect(await givenFor(id)).toBe(0);
  });

  it('is erased with him whom it names', async () => {
    const { body } = await (await comesIn('erased')).ask('GET', 'me');
    expect(await givenFor(body.id)).toBe(1);
    await running.app.get(PersonalFacts).erase(`person-${body.id}`);
    expect(await givenFor(body.id)).toBe(0);
  });
});

describe('The link of an account', () => {
  it('is one alone also when two come back at once', async () => {
    const citizen = demoPerson({ role: 'CITIZEN' });
    const browser = at();
    await browser.signIn(citizen.email, DEMO_PASSWORD);
    const back = await linking(browser, 'links');
    await sql.query('BEGIN');
    await sql.query(`INSERT INTO openid_subject (subject, person_id, sealed) VALUES ('another', $1, '')`, [citizen.id]);
    const answer = browser.ask('POST', 'sessions/openid/link-answer', back);
    const waits = 'pg_locks WHERE NOT granted AND pg_backend_pid() = ANY(pg_blocking_pids(pid))';
    while ((await count(waits)) === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    await sql.query('COMMIT');
    expect((await answer).body.code).toBe('openid-linked-other');
    await sql.query(`DELETE FROM openid_subject WHERE subject = 'another'`);
  });

  it('of an account that has no password is made to nobody else', async () => {
    const may = await comesIn('may');
    const again = await may.ask('POST', 'sessions/openid/link-answer', await linking(may, 'may'));
    expect([again.status, again.body.linked]).toEqual([200, true]);
    const other = await may.ask('POST', 'sessions/openid/link-answer', await linking(may, 'thief'));
    expect(other.body.code).toBe('openid-linked-other');
  });

  it('is told to its owner when it is made and when it is undone, where he signs in and in the product', async () => {
    const { id, email } = demoPerson({ role: 'CITIZEN' });
    const worker = running.app.get(LogWorker);
    await worker.start();
    const browser = at();
    await browser.signIn(email, DEMO_PASSWORD);
    await browser.ask('POST', 'sessions/openid/link-answer', await linking(browser, 'links'));
    const byProvider = await comesIn('links');
    const refused = at();
    const back = await sent(refused, 'links');
    await browser.ask('POST', 'sessions/openid/unlink', { password: DEMO_PASSWORD });
    await browser.signIn(email, DEMO_PASSWORD);
    const read = async (language: string) =>
      (await browser.ask('GET', 'inbox', undefined, { 'accept-language': language })).body.items.map(
        ({ text }: { text: string }) => text,
      );
    for (let tries = 0; tries < 100 && (await read('en')).length < 2; tries++)
      await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await read('en')).toEqual([
      expect.stringContaining('can no longer be opened by VNeID'),
      expect.stringContaining('can now be opened by VNeID'),
    ]);
    expect(await read('vi')).toEqual([expect.stringContaining('không còn'), expect.stringContaining('từ nay')]);
    expect(await read('zh')).toEqual([expect.stringContaining('不能再'), expect.stringContaining('现在可用')]);
    await worker.stop();
    const letters = await new Sending(running).run().then(() => mailbox.of(email));
    expect(letters.map(({ text }) => text)).toEqual([
      expect.stringContaining('VNeID'),
      expect.stringContaining('VNeID'),
    ]);
    expect(letters[0]?.text).toContain('mở một tài khoản ở đây');
    // Who came in by it is out, at once; who came by his password is not; who is on his way by it makes an account of his own.
    expect((await byProvider.ask('GET', 'me')).status).toBe(401);
    expect((await byProvider.ask('POST', 'sessions/refresh')).status).toBe(401);
    expect((await browser.ask('POST', 'sessions/refresh')).status).toBe(200);
    expect((await answered(refused, back)).body.person).not.toBe(id);
  });

  it('is undone also of whoever comes in by it at that moment', async () => {
    const { id, email } = demoPerson({ role: 'CITIZEN', second: true });
    const browser = at();
    await browser.signIn(email, DEMO_PASSWORD);
    await browser.ask('POST', 'sessions/openid/link-answer', await linking(browser, 'ends-too'));
    const coming = at();
    const back = await sent(coming, 'ends-too');
    const [came] = await bothAt({ connection }, ['DELETE FROM openid_subject WHERE person_id = $1', [id]], () => [
      answered(coming, back),
    ]);
    expect(came?.body.code).toBe('openid-flow-over');
    expect(await count(`openid_subject WHERE person_id = '${id}'`)).toBe(0);
  });

  it('is undone also of whoever was recognised by it, and whose session opens at that moment', async () => {
    const { id, email } = demoPerson({ role: 'CITIZEN', second: true });
    const browser = at();
    await browser.signIn(email, DEMO_PASSWORD);
    await browser.ask('POST', 'sessions/openid/link-answer', await linking(browser, 'ends-too'));
    const coming = at();
    const back = await sent(coming, 'ends-too');
    await sql.query('BEGIN');
    await sql.query('SELECT FROM person WHERE id = $1 FOR NO KEY UPDATE', [id]);
    const answer = answered(coming, back);
    await atTheLock(await connection());
    await sql.query('DELETE FROM openid_subject WHERE person_id = $1', [id]);
    await sql.query('COMMIT');
    expect((await answer).body.code).toBe('openid-flow-over');
    expect(await givenFor(id)).toBe(0);
  });

  it('is over once its sign-in was reset: whoever had the account may have made it', async () => {
    const { id, email } = demoPerson({ role: 'CITIZEN', second: true });
    const taken = at();
    await taken.signIn(email, DEMO_PASSWORD);
    expect((await taken.ask('POST', 'sessions/openid/link-answer', await linking(taken, 'thief'))).status).toBe(200);
    const admin = at();
    admin.authorization = await signIn(running.url, { role: 'ADMIN' });
    const reset = await admin.ask('POST', `people/${id}/sign-in-reset`);
    const link = String(reset.body.link).split('#')[1];
    expect((await at().ask('POST', 'passwords', { link, password: 'bốn từ không ai đoán' })).status).toBe(204);
    expect((await (await comesIn('thief')).ask('GET', 'me')).body.id).not.toBe(id);
  });

  it('stays at a reset where the account has no other name; and no official is made of that', async () => {
    const { id } = (await (await comesIn('may')).ask('GET', 'me')).body;
    const admin = at();
    admin.authorization = await signIn(running.url, { role: 'ADMIN' });
    const posting = { roles: ['CIVIL_SERVANT'], office: '06184' };
    expect((await admin.ask('PUT', `people/${id}/posting`, posting)).body.code).toBe('account-name-missing');
    expect((await admin.ask('POST', `people/${id}/sign-in-reset`)).status).toBe(200);
    expect(await count(`openid_subject WHERE person_id = '${id}'`)).toBe(1);
    const told = { vi: 'đặt lại', zh: '已被重置', en: 'was reset' };
    for (const [language, words] of Object.entries(told)) {
      const browser = at();
      const back = await sent(browser, 'may');
      const { body } = await browser.ask('POST', 'sessions/openid/answer', back, { 'accept-language': language });
      expect([body.code, body.title]).toEqual(['sign-in-was-reset', expect.stringContaining(words)]);
    }
    await sql.query(`UPDATE person SET status = 'ACTIVE' WHERE id = $1`, [id]);
  });
});

describe('A sign-out at the provider', () => {
  const told = (token: string, more = {}) =>
    fetch(`${running.url}/api/v1/sessions/openid/logout`, {
      method: 'POST',
      body: new URLSearchParams({ logout_token: token, ...more }),
    });
  const isIn = async (browser: Browser) => (await browser.ask('POST', 'sessions/refresh')).status === 200;

  it('ends what came from that session there, and leaves what came from another', async () => {
    const [other, leaving] = [await comesIn('leaves'), await comesIn('leaves')];
    await provider.signsOut('leaves');
    expect((await leaving.ask('GET', 'me')).status).toBe(401);
    expect([await isIn(leaving), await isIn(other)]).toEqual([false, true]);
  });

  it('ends all that came by it where it names no session, or one of which nothing is known, and no session by a password', async () => {
    const byPassword = at();
    await byPassword.signIn(demoPerson({ role: 'CITIZEN' }).email, DEMO_PASSWORD);
    await byPassword.ask('POST', 'sessions/openid/link-answer', await linking(byPassword, 'links'));
    const both = [await comesIn('links'), await comesIn('links')];
    const answer = await told(await provider.logoutToken({ sub: 'links' }), { also: 'to be ignored' });
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(await Promise.all([...both, byPassword].map(isIn))).toEqual([false, false, true]);
    const before = await comesIn('links');
    await sql.query('UPDATE session SET openid_sid = NULL');
    expect((await told(await provider.logoutToken({ sub: 'links', sid: 'another' }))).status).toBe(200);
    expect(await isIn(before)).toBe(false);
  });

  it('ends what came from a session there that is named alone, and is heard also of whom nothing is known', async () => {
    const browser = await comesIn('leaves');
    expect((await told(await provider.logoutToken({ sid: provider.sids.get('leaves') }))).status).toBe(200);
    expect(await isIn(browser)).toBe(false);
    expect((await told(await provider.logoutToken({ sub: 'nobody' }))).status).toBe(200);
  });

  it('is heard once, also of two that come at once', async () => {
    const token = await provider.logoutToken({ sub: 'leaves' });
    const both = await Promise.all([told(token), told(token)]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 400]);
    expect((await told(token)).status).toBe(400);
  });

  it('waits for whoever comes in by it at that moment, and ends that too', async () => {
    const { id } = (await (await comesIn('leaves')).ask('GET', 'me')).body;
    await sql.query('BEGIN');
    await sql.query('SELECT FROM person WHERE id = $1 FOR SHARE', [id]);
    const answer = provider.logoutToken({ sub: 'leaves' }).then((token) => told(token));
    await atTheLock(await connection());
    await sql.query(
      `INSERT INTO session (id, person_id, nonce, expires_at, openid)
       VALUES (gen_random_uuid(), $1, 'of a test', now() + interval '1 hour', 'given')`,
      [id],
    );
    await sql.query('COMMIT');
    expect((await answer).status).toBe(200);
    expect(await givenFor(id)).toBe(0);
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
        wrong.map(([name, value]) => provider.logoutToken({ sub, exp: now + 900, [name]: value })),
      )),
      await provider.logoutToken({ sub }, { key: strange }),
      await provider.logoutToken({ sub }, { key: new TextEncoder().encode(CLIENT.secret), alg: 'HS256' }),
      await provider.logoutToken({ sub }, { kid: 'two' }),
      `${Buffer.from('{"alg":"none"}').toString('base64url')}.${(await provider.logoutToken({ sub })).split('.')[1]}.`,
      '',
    ];
    for (const [n, token] of tokens.entries()) {
      const answer = await told(token);
      expect([n, answer.status, answer.headers.get('cache-control')]).toEqual([n, 400, 'no-store']);
    }
    expect((await fetch(`${running.url}/api/v1/sessions/openid/logout`, { method: 'POST' })).status).toBe(400);
    expect(await isIn(browser)).toBe(true);
    const form = new URLSearchParams({ account: 'no form is taken anywhere else' });
    expect((await fetch(`${running.url}/api/v1/sessions`, { method: 'POST', body: form })).status).toBe(415);
  });
});
