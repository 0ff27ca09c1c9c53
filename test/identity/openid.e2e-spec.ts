import { Client } from 'pg';
import { DEMO_PASSWORD } from '../../src/identity/index.js';
import { PersonalFacts } from '../../src/shared/event-store/personal-facts.js';
import { startApp, type RunningApp } from '../running-app.js';
import { demoPerson, signIn } from '../sign-in.js';
import { comingIn } from './coming-in.js';
import { RunningProvider } from './openid-provider.js';

const PEOPLE = {
  may: {
    name: 'Hoàng Thị Mây',
    citizen_id: '020190000017',
    phone_number: '+84912345678',
    level: '2',
    birthdate: '1990-05-19',
  },
  // Says that an e-mail address and a telephone are his which belong to an account here.
  claims: {
    name: 'Ai Đó',
    level: '2',
    email: demoPerson({ role: 'CITIZEN' }).email,
    email_verified: true,
    phone_number: '+84900000001',
  },
  low: { name: 'Lò Văn Pao', level: '1' },
  gone: { name: 'Vi Thị Sen', level: '2' },
  twice: { name: 'Nông Văn Đông', level: '2' },
  links: { name: 'Công Dân', citizen_id: '020190000018', level: '2' },
  erased: { name: 'Triệu Thị Xuân', citizen_id: '020190000019', level: '2' },
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

const count = async (what: string) => Number((await sql.query(`SELECT count(*) FROM ${what}`)).rows[0].count);
const { at, sent, answered, comesIn, linking } = comingIn(() => ({ running, provider }));

describe('Whom a provider vouches for', () => {
  it('is told that there is one, and goes there with all that a sign-in is bound by', async () => {
    const browser = at();
    expect((await browser.ask('GET', 'sign-in-ways')).body).toMatchObject({ openid: 'VNeID', signUp: [] });
    const { body } = await browser.ask('POST', 'sessions/openid', {}, { 'accept-language': 'zh' });
    const asked = Object.fromEntries(new URL(body.url).searchParams);
    expect(asked).toMatchObject({
      response_type: 'code',
      redirect_uri: 'https://gate.example/citizen/signed-in',
      code_challenge_method: 'S256',
      prompt: 'login',
      ui_locales: 'zh',
    });
    expect([asked['state'], asked['nonce'], asked['code_challenge']].map((each) => each?.length)).toEqual([43, 43, 43]);
  });

  it('becomes a citizen here the first time, and is the same one after', async () => {
    const browser = at();
    const { body } = await answered(browser, await sent(browser, 'may', '/affairs?tab=dossiers'));
    expect(body).toMatchObject({ to: '/affairs?tab=dossiers', expiresIn: 600 });
    browser.authorization = `Bearer ${body.accessToken}`;
    const { body: me } = await browser.ask('GET', 'me');
    expect(me).toMatchObject({ name: 'Hoàng Thị Mây', roles: ['CITIZEN'] });
    expect([me.email, me.phone]).toEqual([undefined, undefined]);
    expect((await browser.ask('GET', 'me/openid')).body).toEqual({
      provider: 'VNeID',
      linked: true,
      hasPassword: false,
      number: '020190000017',
      phone: '+84912345678',
      level: '2',
      born: '1990-05-19',
    });
    expect((await browser.ask('POST', 'sessions/refresh')).status).toBe(200);
    const again = await comesIn('may');
    expect((await again.ask('GET', 'me')).body.id).toBe(me.id);
    const facts = await sql.query(`SELECT data FROM outbox WHERE stream = $1`, [`person-${me.id}`]);
    expect(facts.rows).toEqual([{ data: { person: me.id, way: 'OPENID' } }]);
  });

  it('leaves neither his number nor his subject readable in the tables', async () => {
    const { rows } = await sql.query('SELECT to_jsonb(s)::text AS row FROM openid_subject s');
    expect(rows.map(({ row }) => row).join()).not.toMatch(/020190000017|84912345678|"may"/);
  });

  it('is nobody’s account for an e-mail address or a telephone that he says is his', async () => {
    const browser = await comesIn('claims');
    const { body } = await browser.ask('GET', 'me');
    expect(body.id).not.toBe(demoPerson({ role: 'CITIZEN' }).id);
    expect(body.email).toBeUndefined();
  });

  it('stays out where the provider knows him too little, or he does not agree', async () => {
    const before = await count('person');
    for (const [account, code] of [
      ['low', 'openid-level-low'],
      ['declines', 'openid-declined'],
    ] as const) {
      const browser = at();
      const { body, headers } = await answered(browser, await sent(browser, account));
      expect([body.code, headers.getSetCookie().some((each) => /^gate_refresh=[^;]/.test(each))]).toEqual([
        code,
        false,
      ]);
    }
    expect(await count('person')).toBe(before);
  });

  it('stays out once his account was closed', async () => {
    const { body } = await (await comesIn('gone')).ask('GET', 'me');
    const admin = at();
    admin.authorization = await signIn(running.url, { role: 'ADMIN' });
    expect((await admin.ask('DELETE', `people/${body.id}`)).status).toBe(200);
    const browser = at();
    expect((await answered(browser, await sent(browser, 'gone'))).body.code).toBe('person-deactivated');
  });

  it('is one account when he comes for the first time by two telephones at once', async () => {
    const [one, other] = [at(), at()];
    const backs = [await sent(one, 'twice'), await sent(other, 'twice')] as const;
    const before = await count('person');
    const both = await Promise.all([answered(one, backs[0]), answered(other, backs[1])]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(both[0].body.person).toBe(both[1].body.person);
    expect(await count('person')).toBe(before + 1);
  });

  it('is forgotten by the provider’s name of him when he is erased', async () => {
    const { body } = await (await comesIn('erased')).ask('GET', 'me');
    const before = await count('openid_subject');
    expect(await running.app.get(PersonalFacts).erase(`person-${body.id}`)).toBeGreaterThan(0);
    expect(await count('openid_subject')).toBe(before - 1);
  });
});

describe('An answer of the provider', () => {
  it('is taken once, also of two that come at once', async () => {
    const browser = at();
    const back = await sent(browser, 'may');
    const [cookie] = [browser.cookies.get('gate_openid') ?? ''];
    const both = await Promise.all([answered(browser, back), answered(browser, back)]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 401]);
    browser.cookies.set('gate_openid', cookie);
    expect((await answered(browser, back)).body.code).toBe('openid-flow-over');
  });

  it('is worthless in another browser, and whoever tries it there does not end it', async () => {
    const [owner, thief] = [at(), at()];
    const back = await sent(owner, 'may');
    await thief.ask('POST', 'sessions/openid', {});
    expect((await answered(thief, back)).body.code).toBe('openid-flow-over');
    expect((await answered(owner, back)).status).toBe(200);
  });

  it('is refused when its code was made for another sign-in', async () => {
    const [victim, attacker] = [at(), at()];
    const [his, mine] = [await sent(victim, 'may'), await sent(attacker, 'claims')];
    expect((await answered(victim, { ...his, code: mine['code'] })).body.code).toBe('openid-flow-over');
  });

  it('is refused when it says that it is of another provider, or of none', async () => {
    const browser = at();
    const other = { ...(await sent(browser, 'may')), iss: 'https://other.example' };
    expect((await answered(browser, other)).body.code).toBe('openid-answer-wrong');
    const { iss: _, ...none } = await sent(browser, 'may');
    expect((await answered(browser, none)).body.code).toBe('openid-answer-wrong');
  });

  it('is refused after ten minutes', async () => {
    const browser = at();
    const back = await sent(browser, 'may');
    await sql.query(`UPDATE openid_flow SET expires_at = now() - interval '1 second'`);
    expect((await answered(browser, back)).body.code).toBe('openid-flow-over');
  });

  it('leads to no page but ours', async () => {
    for (const to of ['//evil.example', 'https://evil.example', '/\\evil.example', 'javascript:alert(1)', 'affairs'])
      expect((await at().ask('POST', 'sessions/openid', { to })).status).toBe(422);
  });

  it('gives a new session, and the one that stood in the browser is over', async () => {
    const browser = at();
    const { email } = demoPerson({ role: 'CITIZEN', second: true });
    expect((await browser.signIn(email, DEMO_PASSWORD)).status).toBe(200);
    const planted = browser.cookies.get('gate_refresh') ?? '';
    await comesIn('may', browser);
    expect(browser.cookies.get('gate_refresh')).not.toBe(planted);
    const stranger = at();
    stranger.cookies.set('gate_refresh', planted);
    expect((await stranger.ask('POST', 'sessions/refresh')).status).toBe(401);
  });

  it('is signed out of at the provider too', async () => {
    const browser = await comesIn('may');
    const { status, body } = await browser.ask('DELETE', 'sessions/current');
    const asked = new URL(body.url).searchParams;
    expect([status, asked.get('post_logout_redirect_uri')]).toEqual([200, 'https://gate.example/citizen/account']);
    expect(asked.get('id_token_hint')?.split('.')).toHaveLength(3);
    expect((await browser.ask('POST', 'sessions/refresh')).status).toBe(401);
    expect((await fetch(body.url)).status).toBe(200);
  });
});

describe('An account of before', () => {
  const citizen = demoPerson({ role: 'CITIZEN' });
  const owner = async () => {
    const browser = at();
    await browser.signIn(citizen.email, DEMO_PASSWORD);
    return browser;
  };

  it('is linked by its owner while he is signed in, once, and opened by the provider then', async () => {
    const browser = await owner();
    expect((await browser.ask('GET', 'me/openid')).body).toEqual({
      provider: 'VNeID',
      linked: false,
      hasPassword: true,
    });
    const back = await linking(browser, 'links');
    const key = { 'idempotency-key': 'link-once-1' };
    const done = await browser.ask('POST', 'sessions/openid/link-answer', back, key);
    expect([done.status, done.body.linked]).toEqual([200, true]);
    const retry = await browser.ask('POST', 'sessions/openid/link-answer', back, key);
    expect([retry.status, retry.headers.get('idempotency-replayed')]).toEqual([200, 'true']);
    expect((await (await comesIn('links')).ask('GET', 'me')).body.id).toBe(citizen.id);
  });

  it('is linked to nobody who belongs to another one, and to one alone', async () => {
    const browser = await owner();
    const answers = async (account: string) =>
      (await browser.ask('POST', 'sessions/openid/link-answer', await linking(browser, account))).body.code;
    expect(await answers('may')).toBe('openid-linked-elsewhere');
    expect(await answers('new-there')).toBe('openid-level-low');
    await sql.query(`UPDATE openid_subject SET subject = 'another' WHERE person_id = $1`, [citizen.id]);
    expect(await answers('links')).toBe('openid-linked-other');
  });

  it('is not linked by whoever took the telephone over, nor opened by an answer to a link', async () => {
    const browser = await owner();
    const back = await linking(browser, 'links');
    const { email } = demoPerson({ role: 'CITIZEN', second: true });
    await browser.signIn(email, DEMO_PASSWORD);
    expect((await browser.ask('POST', 'sessions/openid/link-answer', back)).body.code).toBe('openid-flow-over');
    const other = await owner();
    expect((await answered(other, await linking(other, 'links'))).body.code).toBe('openid-flow-over');
  });

  it('is neither linked nor freed without its password', async () => {
    const browser = await owner();
    for (const path of ['sessions/openid/link', 'sessions/openid/unlink'])
      for (const said of [{}, { password: 'bốn từ của người khác' }])
        expect((await browser.ask('POST', path, said)).body.code).toBe('password-wrong');
  });

  it('is freed again, but never of its only way in', async () => {
    const browser = await owner();
    const password = DEMO_PASSWORD;
    const key = { 'idempotency-key': 'unlink-once-1' };
    const undone = await browser.ask('POST', 'sessions/openid/unlink', { password }, key);
    expect([undone.status, undone.body.linked]).toEqual([200, false]);
    await browser.signIn(citizen.email, DEMO_PASSWORD);
    const retry = await browser.ask('POST', 'sessions/openid/unlink', { password }, key);
    expect([retry.status, retry.headers.get('idempotency-replayed')]).toEqual([200, 'true']);
    expect((await browser.ask('POST', 'sessions/openid/unlink', { password })).body.code).toBe('not-found');
    const may = await comesIn('may');
    expect((await may.ask('POST', 'sessions/openid/unlink', {})).body.code).toBe('openid-only-way');
  });

  it('of an official is not linked', async () => {
    const clerk = at();
    clerk.authorization = await signIn(running.url, { role: 'ONE_STOP_CLERK' });
    expect((await clerk.ask('POST', 'sessions/openid/link')).status).toBe(403);
    expect((await clerk.ask('GET', 'me/openid')).status).toBe(403);
  });
});

it('While the provider is away it says so, and the other ways in work', async () => {
  const told = { vi: 'VNeID không trả lời', zh: 'VNeID 没有响应', en: 'VNeID does not answer' };
  const under = [];
  for (const [language, title] of Object.entries(told)) {
    const browser = at();
    under.push({ browser, language, title, back: await sent(browser, 'may') });
  }
  await provider.stop();
  for (const { browser, language, title, back } of under) {
    const { status, body } = await browser.ask('POST', 'sessions/openid/answer', back, { 'accept-language': language });
    expect([status, body.code, body.title]).toEqual([503, 'openid-away', title]);
  }
  expect((await at().signIn(demoPerson({ role: 'DRIVER' }).email, DEMO_PASSWORD)).status).toBe(200);
});
