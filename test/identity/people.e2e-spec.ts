import { randomUUID } from 'node:crypto';
import { QueryBus } from '@nestjs/cqrs';
import { Secret, TOTP } from 'otpauth';
import { Client } from 'pg';
import { DEMO_FIRMS, FirmsByIds, createAdmin } from '../../src/identity/index.js';
import { startApp, type RunningApp } from '../running-app.js';
import { demoPerson, signIn, type Who } from '../sign-in.js';
import { Browser } from './browser.js';

let running: RunningApp;
beforeAll(async () => void (running = await startApp()));
afterAll(() => running.stop());

const as = async (who: Who) => {
  const browser = new Browser(running.url);
  browser.authorization = await signIn(running.url, who);
  return browser;
};
const linkOf = (path: string) => path.split('#')[1];
const PASSWORD = 'con trâu vàng đi';

/** The way of a new officer from his link to his first work. */
async function comeIn(path: string, email: string): Promise<Browser> {
  const browser = new Browser(running.url);
  expect((await browser.ask('POST', 'passwords', { link: linkOf(path), password: PASSWORD })).status).toBe(204);
  expect((await browser.signIn(email, PASSWORD)).body.enrolling).toBe(true);
  const { body } = await browser.ask('POST', 'me/second-factor', {});
  const code = new TOTP({ secret: Secret.fromBase32(body.secret) }).generate();
  const done = await browser.ask('POST', 'me/second-factor/confirmation', { code });
  expect(done.status).toBe(200);
  browser.authorization = `Bearer ${done.body.accessToken}`;
  return browser;
}

describe('An officer', () => {
  it('is invited by a one-time link, enrols a second factor and may do nothing before that', async () => {
    const admin = await as({ role: 'ADMIN' });
    const email = 'controller@gate.example';
    const posting = { roles: ['LANE_CONTROLLER'], gate: 'TAN_THANH' };
    const { status, body } = await admin.ask('POST', 'people', { name: 'Điều phối', email, ...posting });
    expect(status).toBe(201);
    const early = new Browser(running.url);
    expect((await early.ask('POST', 'passwords', { link: linkOf(body.link), password: 'langson2026' })).body.code).toBe(
      'password-weak',
    );
    await early.ask('POST', 'passwords', { link: linkOf(body.link), password: PASSWORD });
    expect((await early.signIn(email, PASSWORD)).body.enrolling).toBe(true);
    expect((await early.ask('DELETE', 'sessions')).body.code).toBe('second-factor-needed');
    expect((await early.ask('GET', 'me')).body.secondFactor).toMatchObject({ needed: true, enrolled: false });
    expect((await early.ask('POST', 'passwords', { link: linkOf(body.link), password: PASSWORD })).body.code).toBe(
      'link-over',
    );

    const again = await admin.ask('POST', `people/${body.person}/sign-in-reset`);
    expect((await early.signIn(email, PASSWORD)).status).toBe(401);
    const officer = await comeIn(again.body.link, email);
    expect((await officer.ask('GET', 'me')).body).toMatchObject({ roles: ['LANE_CONTROLLER'], gate: 'TAN_THANH' });
  });

  it('is invited once, however often the invitation is sent with its key', async () => {
    const admin = await as({ role: 'ADMIN' });
    const key = { 'idempotency-key': randomUUID() };
    const body = { name: 'Bến bãi', phone: '0987 654 321', roles: ['YARD_OPERATOR'], gate: 'HUU_NGHI' };
    const first = await admin.ask('POST', 'people', body, key);
    const second = await admin.ask('POST', 'people', body, key);
    expect(second.body).toEqual(first.body);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect((await admin.ask('POST', 'people', body)).body.code).toBe('account-name-taken');
  });

  it('deactivated can neither sign in nor use an old link', async () => {
    const admin = await as({ role: 'ADMIN' });
    const email = 'leaver@gate.example';
    const { body } = await admin.ask('POST', 'people', { name: 'Thu phí', email, roles: ['ACCOUNTANT'] });
    await comeIn(body.link, email);
    const reset = await admin.ask('POST', `people/${body.person}/sign-in-reset`);
    expect((await admin.ask('DELETE', `people/${body.person}`)).status).toBe(200);
    const browser = new Browser(running.url);
    expect((await browser.signIn(email, PASSWORD)).status).toBe(401);
    expect((await browser.ask('POST', 'passwords', { link: linkOf(reset.body.link), password: PASSWORD })).status).toBe(
      410,
    );
    expect((await admin.ask('POST', `people/${body.person}/sign-in-reset`)).body.code).toBe('person-deactivated');
  });

  it('of an agency is invited by its head, at his own gate and agency only', async () => {
    const head = await as({ role: 'AGENCY_HEAD', agency: 'CUSTOMS' });
    const invite = (email: string, more: object) => head.ask('POST', 'people', { name: 'Hải quan', email, ...more });
    expect((await invite('c1@gate.example', { roles: ['CUSTOMS'] })).status).toBe(201);
    expect((await invite('c2@gate.example', { roles: ['CUSTOMS'], gate: 'TAN_THANH' })).status).toBe(403);
    expect((await invite('c3@gate.example', { roles: ['BORDER_GUARD'], agency: 'BORDER_GUARD' })).status).toBe(403);
    const { body } = await head.ask('GET', 'people');
    expect(body.items.length).toBeGreaterThan(1);
    for (const row of body.items) expect(row).toMatchObject({ gate: 'HUU_NGHI', agency: 'CUSTOMS' });
  });

  it('is refused a posting that makes no sense, by field', async () => {
    const admin = await as({ role: 'ADMIN' });
    const ask = (body: object) => admin.ask('POST', 'people', { name: 'Ai đó', email: 'x@gate.example', ...body });
    const noGate = await ask({ roles: ['SUPERVISOR'] });
    expect(noGate.body).toMatchObject({ code: 'gate-missing', fields: [{ path: 'gate' }] });
    expect((await ask({ roles: ['SUPERVISOR', 'ADMIN'], gate: 'HUU_NGHI' })).body.code).toBe(
      'roles-exclude-each-other',
    );
    expect((await ask({ roles: ['FIRM_ADMIN'], firm: randomUUID() })).body.code).toBe('firm-unknown');
    expect((await ask({ roles: ['KING'] })).body.fields).toMatchObject([{ path: 'roles' }]);
    expect((await ask({ roles: ['ADMIN'], email: 'no address' })).body.fields).toMatchObject([{ path: 'email' }]);
  });
});

describe('A firm admin', () => {
  it('registers dispatchers of his own firm, who sign in without a second factor', async () => {
    const firmAdmin = await as({ role: 'FIRM_ADMIN' });
    const email = 'night@firm.example';
    const { body } = await firmAdmin.ask('POST', 'people', { name: 'Điều phối đêm', email, roles: ['DISPATCHER'] });
    const browser = new Browser(running.url);
    await browser.ask('POST', 'passwords', { link: linkOf(body.link), password: PASSWORD });
    expect((await browser.signIn(email, PASSWORD)).body.enrolling).toBeUndefined();
    expect((await browser.ask('GET', 'me')).body.firm.id).toBe(demoPerson({ role: 'FIRM_ADMIN' }).posting.firm);
  });

  it('cannot touch another firm, nor learn that its people exist', async () => {
    const firmAdmin = await as({ role: 'FIRM_ADMIN', firm: 'owner' });
    const theirs = demoPerson({ role: 'DISPATCHER', firm: 'agent' });
    const nobody = randomUUID();
    for (const id of [theirs.id, nobody]) {
      expect((await firmAdmin.ask('DELETE', `people/${id}`)).status).toBe(404);
      expect((await firmAdmin.ask('PUT', `people/${id}/posting`, { roles: ['DRIVER'] })).status).toBe(404);
      expect((await firmAdmin.ask('POST', `people/${id}/sign-in-reset`)).status).toBe(404);
    }
    const firm = theirs.posting.firm;
    const invite = { name: 'Gián điệp', email: 'spy@firm.example', roles: ['DISPATCHER'], firm };
    expect((await firmAdmin.ask('POST', 'people', invite)).body.code).toBe('not-yours-to-appoint');
    const { body } = await firmAdmin.ask('GET', 'people');
    expect(new Set(body.items.map((row: { firm: string }) => row.firm))).toEqual(
      new Set([demoPerson({ role: 'FIRM_ADMIN', firm: 'owner' }).posting.firm]),
    );
  });

  it('cannot make himself or others more than they are', async () => {
    const me = demoPerson({ role: 'FIRM_ADMIN' });
    const mine = demoPerson({ role: 'DRIVER' });
    const firmAdmin = await as({ role: 'FIRM_ADMIN' });
    for (const id of [me.id, mine.id]) {
      const change = (body: object) => firmAdmin.ask('PUT', `people/${id}/posting`, body);
      expect((await change({ roles: ['ADMIN'] })).status).toBe(403);
      expect((await change({ roles: ['FIRM_ADMIN'] })).status).toBe(403);
    }
    expect((await firmAdmin.ask('DELETE', `people/${me.id}`)).status).toBe(403);
  });
});

describe('ADMIN', () => {
  it('registers firms, each number once, and sees no natural person behind one', async () => {
    const admin = await as({ role: 'ADMIN' });
    const register = (country: string, name: string, taxCode: string) =>
      admin.ask('POST', 'firms', { country, name, taxCode });
    expect((await register('VN', 'Vận tải Kỳ Lừa', '0314409058-002')).status).toBe(201);
    expect((await register('VN', 'Vận tải Kỳ Lừa', '0314409058002')).body.code).toBe('firm-taken');
    expect((await register('VN', 'X', '0100233480')).body.fields).toMatchObject([
      { path: 'taxCode', code: 'tax-code-check-digit' },
    ]);
    expect((await register('CN', 'X', '0100233488')).body.code).toBe('tax-code-country');
    const person = await register('VN', 'Một người buôn bán', '020090001234');
    expect(person.status).toBe(201);
    const { body } = await admin.ask('GET', 'firms?taxCode=020 090 001 234');
    expect(body.items).toEqual([{ id: person.body.firm, country: 'VN', personal: true }]);
    const clerk = await as({ role: 'GATE_CLERK' });
    expect((await clerk.ask('GET', 'firms?taxCode=020090001234')).body.items[0].name).toBe('Một người buôn bán');
    const ids = [person.body.firm, randomUUID()];
    const named = await running.app.get(QueryBus).execute(new FirmsByIds(ids));
    expect([...named]).toEqual([
      [ids[0], { id: ids[0], country: 'VN', personal: true, name: 'Một người buôn bán', taxCode: '020090001234' }],
    ]);
    const sql = new Client({ connectionString: running.databaseUrl });
    await sql.connect();
    const stored = await sql.query('SELECT row_to_json(firm)::text AS row FROM firm WHERE id = $1', [person.body.firm]);
    const said = await sql.query(`SELECT string_agg(row_to_json(command)::text || '', ' ') AS all FROM command`);
    await sql.end();
    expect(stored.rows[0].row).not.toMatch(/020090001234|buôn bán/);
    expect(said.rows[0].all).not.toMatch(/020090001234|buôn bán|set-password/);
  });

  it("pages through all people, without the names of firms' people", async () => {
    const admin = await as({ role: 'ADMIN' });
    const seen: { id: string; name?: string; firm?: string }[] = [];
    let cursor = '';
    do {
      const { body } = await admin.ask('GET', `people?limit=7${cursor && `&cursor=${cursor}`}`);
      seen.push(...body.items);
      cursor = body.next ?? '';
    } while (cursor);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(40);
    for (const { firm, name } of seen) expect(name === undefined).toBe(firm !== undefined);
    expect(seen.filter(({ firm }) => firm === DEMO_FIRMS[0]?.id).length).toBeGreaterThan(1);
  });

  it('finds people by role, place and name without accents, but nobody by a name that he does not see', async () => {
    const admin = await as({ role: 'ADMIN' });
    const list = async (query: string) =>
      (await admin.ask('GET', `people?limit=200&${query}`)).body.items as {
        id: string;
        name?: string;
        roles: string[];
      }[];
    const made = await admin.ask('POST', 'people', {
      name: 'Đặng Thị Ước',
      email: 'uoc@gate.example',
      roles: ['YARD_OPERATOR'],
      gate: 'TAN_THANH',
    });
    const { person } = made.body;
    expect((await list('name=dang thi uoc')).map(({ id }) => id)).toEqual([person]);
    expect(
      (await list('role=YARD_OPERATOR&gate=TAN_THANH&status=INVITED&ofFirms=false')).map(({ id }) => id),
    ).toContain(person);
    expect(await list('role=YARD_OPERATOR&gate=TAN_THANH&ofFirms=true')).toEqual([]);
    expect((await list('name=dieu phoi')).every(({ roles }) => !roles.includes('DISPATCHER'))).toBe(true);
    expect((await admin.ask('GET', 'people?role=DISPLAY')).status).toBe(422);

    const named: (string | undefined)[] = [];
    let cursor = '';
    do {
      const { body } = await admin.ask('GET', `people?limit=9&sort=NAME${cursor && `&cursor=${cursor}`}`);
      named.push(...body.items.map(({ name }: { name?: string }) => name));
      cursor = body.next ?? '';
    } while (cursor);
    expect(named.length).toBe((await list('')).length);
    const known = named.filter((name) => name !== undefined);
    expect(named.slice(0, known.length)).toEqual(known);
    expect(known.indexOf('Đặng Thị Ước')).toBeLessThan(known.findIndex((name) => /^[e-z]/i.test(name)));
    expect(
      (await admin.ask('GET', `people?sort=NAME_DOWN&cursor=${Buffer.from('["NAME"]').toString('base64url')}`)).status,
    ).toBe(400);
  });

  it('comes to be by a link that the machine itself prints', async () => {
    const email = 'first.admin@gate.example';
    const admin = await comeIn(await createAdmin(running.app, { name: 'ADMIN', email }), email);
    expect((await admin.ask('GET', 'devices')).status).toBe(200);
  });
});

describe('An auditor', () => {
  it('sees everything, and each of his looks is on record, without what he typed', async () => {
    const auditor = await as({ role: 'AUDITOR' });
    const id = demoPerson({ role: 'AUDITOR' }).id;
    const declaration = randomUUID();
    expect((await auditor.ask('GET', `declarations/${declaration}`)).status).toBe(404);
    expect((await auditor.ask('GET', 'tickets?gate=HUU_NGHI&limit=5')).status).toBe(200);
    expect((await auditor.ask('GET', 'declarations/%00')).status).toBe(404);

    const { body } = await (await as({ role: 'PROVINCE' })).ask('GET', `access-log?person=${id}&limit=3`);
    expect(
      body.items.map(({ person, route, subject }: Record<string, unknown>) => ({ person, route, subject })),
    ).toEqual([
      { person: id, route: 'GET /api/v1/declarations/:id', subject: {} },
      { person: id, route: 'GET /api/v1/tickets', subject: { filters: 'gate' } },
      { person: id, route: 'GET /api/v1/declarations/:id', subject: { id: declaration } },
    ]);
    const older = await auditor.ask('GET', `access-log?limit=1`);
    expect(older.body.items[0]).toMatchObject({ person: id, route: 'GET /api/v1/access-log' });
    expect((await auditor.ask('GET', `access-log?limit=1&cursor=${older.body.next}`)).body.items).toHaveLength(1);
  });

  it('is looked after by nobody of the gate, and nobody changes the record', async () => {
    expect((await (await as({ role: 'SUPERVISOR' })).ask('GET', 'access-log')).body.code).toBe('not-allowed');
    const client = new Client({ connectionString: running.databaseUrl });
    await client.connect();
    await client.query('SET ROLE app');
    for (const change of ['UPDATE access_log SET route = $$x$$', 'DELETE FROM access_log'])
      await expect(client.query(change)).rejects.toThrow(/permission denied/);
    await client.end();
  });
});
