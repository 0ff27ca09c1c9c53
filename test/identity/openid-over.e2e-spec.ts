import { Client } from 'pg';
import { DEMO_PASSWORD } from '../../src/identity/index.js';
import { Sweep } from '../../src/identity/sweep.js';
import { PersonalFacts } from '../../src/shared/event-store/personal-facts.js';
import { LogWorker } from '../../src/shared/event-store/worker/log-worker.js';
import { atTheLock, bothAt } from '../both-at.js';
import { startApp, type RunningApp } from '../running-app.js';
import { demoPerson, signIn } from '../sign-in.js';
import { comingIn } from './coming-in.js';
import { Mailbox } from '../messages/mailbox.js';
import { Sending } from '../messages/sending.js';
import { RunningProvider } from './openid-provider.js';
import { signOutsThere } from './sign-outs-there.js';

const PEOPLE = {
  may: { name: 'Hoàng Thị Mây', citizen_id: '020190000017', level: '2' },
  leaves: { name: 'Hoàng Văn Thụ', level: '2' },
  ends: { name: 'Hà Văn Lâm', citizen_id: '020190000020', level: '2' },
  erased: { name: 'Triệu Thị Xuân', citizen_id: '020190000019', level: '2' },
  links: { name: 'Công Dân', level: '2' },
  'ends-too': { name: 'Công Dân Hai', level: '2' },
  overtaken: { name: 'Vi Văn Tốc', level: '2' },
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

  it('is erased with him whom it names, and the session ends', async () => {
    const browser = await comesIn('erased');
    const { body } = await browser.ask('GET', 'me');
    expect(await givenFor(body.id)).toBe(1);
    await running.app.get(PersonalFacts).erase(`person-${body.id}`);
    expect(await givenFor(body.id)).toBe(0);
    expect((await browser.ask('POST', 'sessions/refresh')).status).toBe(401);
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
    // Nothing is to be written of him before his session opens.
    await sql.query(`UPDATE person SET name = 'Công Dân Hai' WHERE id = $1`, [id]);
    await sql.query('BEGIN');
    await sql.query('SELECT FROM person WHERE id = $1 FOR NO KEY UPDATE', [id]);
    const answer = answered(coming, back);
    await atTheLock(await connection());
    await sql.query('DELETE FROM openid_subject WHERE person_id = $1', [id]);
    await sql.query('COMMIT');
    expect((await answer).body.code).toBe('openid-flow-over');
    expect(await givenFor(id)).toBe(0);
  });

  it('opens no session of whoever was made an official since he was recognised', async () => {
    const { id, email } = demoPerson({ role: 'CITIZEN', second: true });
    const browser = at();
    await browser.signIn(email, DEMO_PASSWORD);
    await browser.ask('POST', 'sessions/openid/link-answer', await linking(browser, 'ends-too'));
    const coming = at();
    const back = await sent(coming, 'ends-too');
    // Nothing is to be written of him before his session opens.
    await sql.query(`UPDATE person SET name = 'Công Dân Hai' WHERE id = $1`, [id]);
    await sql.query('BEGIN');
    await sql.query(
      `UPDATE person SET roles = '{CIVIL_SERVANT}', office = '06184', access_number = access_number + 1 WHERE id = $1`,
      [id],
    );
    const answer = answered(coming, back);
    await atTheLock(await connection());
    await sql.query('COMMIT');
    expect((await answer).body.code).toBe('openid-flow-over');
    expect(await givenFor(id)).toBe(0);
    await sql.query(`UPDATE person SET roles = '{CITIZEN}', office = NULL WHERE id = $1`, [id]);
  });

  it('is renewed while its owner comes in by it, and neither stands in the other’s way', async () => {
    const { id, email } = demoPerson({ role: 'CITIZEN', second: true });
    const [browser, coming, watcher] = [at(), at(), await connection()];
    await browser.signIn(email, DEMO_PASSWORD);
    const again = await linking(browser, 'ends-too');
    const back = await sent(coming, 'ends-too');
    await sql.query(`UPDATE person SET name = 'Tên khác' WHERE id = $1`, [id]);
    await sql.query('BEGIN');
    await sql.query('SELECT FROM person WHERE id = $1 FOR NO KEY UPDATE', [id]);
    const link = browser.ask('POST', 'sessions/openid/link-answer', again);
    await atTheLock(watcher);
    const came = answered(coming, back);
    await atTheLock(watcher, 2);
    await sql.query('COMMIT');
    expect([(await link).status, (await came).status]).toEqual([200, 200]);
    await sql.query('DELETE FROM openid_subject WHERE person_id = $1', [id]);
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

describe('A sign-out at the provider', () => signOutsThere(() => ({ running, provider, sql, connection, givenFor })));
