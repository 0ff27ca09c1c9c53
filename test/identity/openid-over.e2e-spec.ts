import { Client } from 'pg';
import { DEMO_PASSWORD } from '../../src/identity/index.js';
import { Sweep } from '../../src/identity/sweep.js';
import { PersonalFacts } from '../../src/shared/event-store/personal-facts.js';
import { startApp, type RunningApp } from '../running-app.js';
import { demoPerson, signIn } from '../sign-in.js';
import { comingIn } from './coming-in.js';
import { RunningProvider } from './openid-provider.js';

const PEOPLE = {
  may: { name: 'Hoàng Thị Mây', citizen_id: '020190000017', level: '2' },
  ends: { name: 'Hà Văn Lâm', citizen_id: '020190000020', level: '2' },
  erased: { name: 'Triệu Thị Xuân', citizen_id: '020190000019', level: '2' },
  links: { name: 'Công Dân', level: '2' },
  thief: { name: 'Kẻ Lạ', level: '2' },
};

let running: RunningApp;
let provider: RunningProvider;
let sql: Client;
beforeAll(async () => {
  const PUBLIC_URL = 'https://gate.example';
  provider = await RunningProvider.start(PEOPLE, (uri) => uri.startsWith(`${PUBLIC_URL}/citizen/`));
  running = await startApp({ TRUSTED_PROXIES: '1', PUBLIC_URL, ...provider.settings });
  sql = new Client({ connectionString: running.databaseUrl });
  await sql.connect();
});
afterAll(async () => {
  await sql.end();
  await running.stop();
  await provider.stop();
});

const { at, comesIn, linking } = comingIn(() => ({ running, provider }));
const count = async (what: string) => Number((await sql.query(`SELECT count(*) FROM ${what}`)).rows[0].count);
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
    await sql.query(`UPDATE person SET status = 'ACTIVE' WHERE id = $1`, [id]);
  });
});
