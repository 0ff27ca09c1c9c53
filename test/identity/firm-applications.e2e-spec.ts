import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { startApp, type RunningApp } from '../running-app.js';
import { signIn, type Who } from '../sign-in.js';
import { Browser } from './browser.js';

const PASSWORD = 'con trâu vàng đi';
let running: RunningApp;
beforeAll(async () => void (running = await startApp({ TRUSTED_PROXIES: '1' })));
afterAll(() => running.stop());

const as = async (who: Who) => {
  const browser = new Browser(running.url);
  browser.authorization = await signIn(running.url, who);
  return browser;
};
let sources = 0;
const stranger = () => new Browser(running.url, `198.51.100.${++sources}`);
const application = (taxCode: string, more: object = {}) => ({
  gate: 'HUU_NGHI',
  country: taxCode.length === 18 ? 'CN' : 'VN',
  name: 'Vận tải Kỳ Lừa',
  taxCode,
  contact: 'Phòng điều vận',
  email: `office.${taxCode.toLowerCase()}@firm.example`,
  ...more,
});
const follow = (code: string) => stranger().ask('POST', 'firm-applications/status', { code });

async function rows<T extends object>(sql: string): Promise<T[]> {
  const client = new Client({ connectionString: running.databaseUrl });
  await client.connect();
  const { rows: found } = await client.query<T>(sql);
  await client.end();
  return found;
}

describe('A firm that asks to join', () => {
  it('is let in by the supervisor of its gate: registered, its admin invited, who then invites dispatchers', async () => {
    const applied = await stranger().ask('POST', 'firm-applications', application('0100109106'));
    expect(applied.status).toBe(201);
    expect(applied.body.code).toMatch(/^\w{4}-\w{4}-\w{4}$/);
    expect((await follow(applied.body.code)).body).toEqual({ status: 'PENDING', appliedAt: expect.any(String) });

    const supervisor = await as({ role: 'SUPERVISOR' });
    const list = await supervisor.ask('GET', 'firm-applications?status=PENDING');
    expect(list.body.items).toContainEqual(
      expect.objectContaining({ id: applied.body.application, taxCode: '0100109106', contact: 'Phòng điều vận' }),
    );
    const approved = await supervisor.ask('POST', `firm-applications/${applied.body.application}/approve`);
    expect(approved.status).toBe(200);
    expect((await follow(applied.body.code.toLowerCase().replaceAll('-', ' '))).body.status).toBe('APPROVED');

    const firmAdmin = stranger();
    const link = String(approved.body.link).split('#')[1];
    expect((await firmAdmin.ask('POST', 'passwords', { link, password: PASSWORD })).status).toBe(204);
    expect((await firmAdmin.ask('POST', 'passwords', { link, password: PASSWORD })).body.code).toBe('link-over');
    const signedIn = await firmAdmin.signIn('office.0100109106@firm.example', PASSWORD);
    expect(signedIn.body.enrolling).toBe(true);
    expect((await firmAdmin.ask('GET', 'me')).body).toMatchObject({
      roles: ['FIRM_ADMIN'],
      firm: { id: approved.body.firm, name: 'Vận tải Kỳ Lừa' },
    });
    const again = await supervisor.ask('POST', `firm-applications/${applied.body.application}/approve`);
    expect(again.body.code).toBe('application-decided');
  });

  it('is approved once, however often that is sent with its key', async () => {
    const { body } = await stranger().ask('POST', 'firm-applications', application('91330100799655058B'));
    const supervisor = await as({ role: 'SUPERVISOR' });
    const key = { 'idempotency-key': randomUUID() };
    const path = `firm-applications/${body.application}/approve`;
    const [first, second] = [
      await supervisor.ask('POST', path, undefined, key),
      await supervisor.ask('POST', path, undefined, key),
    ];
    expect(first.status).toBe(200);
    expect(second.body).toEqual(first.body);
  });

  it('is refused with a reason that the applicant reads by his code, and may ask again', async () => {
    const { body } = await stranger().ask('POST', 'firm-applications', application('91110000802100433B'));
    const supervisor = await as({ role: 'SUPERVISOR' });
    const refusal = { reason: 'PAPERS_MISSING', note: 'Thiếu giấy giới thiệu' };
    const path = `firm-applications/${body.application}/refuse`;
    expect((await supervisor.ask('POST', path, refusal)).status).toBe(200);
    expect((await follow(body.code)).body).toMatchObject({ status: 'REFUSED', ...refusal });
    const approve = await supervisor.ask('POST', `firm-applications/${body.application}/approve`);
    expect(approve.body.code).toBe('application-decided');
    expect((await stranger().ask('POST', 'firm-applications', application('91110000802100433B'))).status).toBe(201);
  });

  it('is told of a double in the same words whether the other is registered or waits, and learns nothing of it', async () => {
    const supervisor = await as({ role: 'SUPERVISOR' });
    const first = await stranger().ask('POST', 'firm-applications', application('0300588569'));
    const waiting = await stranger().ask('POST', 'firm-applications', application('0300588569'));
    await supervisor.ask('POST', `firm-applications/${first.body.application}/approve`);
    const registered = await stranger().ask(
      'POST',
      'firm-applications',
      application('0300588569', { gate: 'TAN_THANH' }),
    );
    for (const { status, body } of [waiting, registered])
      expect([status, body.code, body.parameters]).toEqual([409, 'tax-code-known', waiting.body.parameters]);
    expect(JSON.stringify(waiting.body).replaceAll(/"(correlationId|instance)":"[^"]*"/g, '')).toBe(
      JSON.stringify(registered.body).replaceAll(/"(correlationId|instance)":"[^"]*"/g, ''),
    );
  });

  it('waits once when it is sent twice at the same moment', async () => {
    const both = await Promise.all(
      [1, 2].map(() => stranger().ask('POST', 'firm-applications', application('0301442989'))),
    );
    expect(both.map(({ status }) => status).sort((a, b) => a - b)).toEqual([201, 409]);
  });

  it('is entered by the clerk at the counter of his gate', async () => {
    const clerk = await as({ role: 'GATE_CLERK' });
    const { status } = await clerk.ask('POST', 'firm-applications', application('91110108551385082Q'));
    expect(status).toBe(201);
    const elsewhere = application('91310000132260250X', { gate: 'TAN_THANH' });
    expect((await clerk.ask('POST', 'firm-applications', elsewhere)).body.code).toBe('wrong-gate');
    const { body } = await clerk.ask('GET', 'firm-applications?limit=200');
    expect(body.items.map(({ taxCode, channel }: Record<string, string>) => [taxCode, channel])).toContainEqual([
      '91110108551385082Q',
      'COUNTER',
    ]);
  });

  it('needs a tax code of its country with the right check character, and a way to be reached', async () => {
    const ask = async (taxCode: string, more: object = {}) =>
      (await stranger().ask('POST', 'firm-applications', application(taxCode, more))).body;
    expect((await ask('0100109107')).fields).toMatchObject([{ path: 'taxCode', code: 'tax-code-check-digit' }]);
    expect((await ask('91310000132260250I')).fields).toMatchObject([{ path: 'taxCode', code: 'uscc-format' }]);
    expect((await ask('91310000132260250X', { country: 'VN' })).code).toBe('tax-code-country');
    expect((await ask('91310000132260250X', { email: undefined })).code).toBe('account-name-missing');
    // Early codes break the rule and are in force: the board sees the doubt.
    expect((await ask('913100001322602501', { email: 'early@firm.example' })).application).toBeDefined();
    const supervisor = await as({ role: 'SUPERVISOR' });
    const { body } = await supervisor.ask('GET', 'firm-applications?status=PENDING');
    expect(body.items).toContainEqual(
      expect.objectContaining({ taxCode: '913100001322602501', doubt: 'uscc-check-character' }),
    );
  });

  it('does not ask without end from one source', async () => {
    const flood = stranger();
    const answers = [];
    for (let n = 0; n < 12; n++) answers.push(await flood.ask('POST', 'firm-applications', application('0300588569')));
    expect(answers.slice(0, 10).map(({ body }) => body.code)).toEqual(Array(10).fill('tax-code-known'));
    expect(answers.slice(10).map(({ status }) => status)).toEqual([429, 429]);
    expect((await follow('AAAA-AAAA-AAAA')).status).toBe(404);
  });
});

describe('A key that strangers choose alike', () => {
  const key = { 'idempotency-key': 'application-1' };
  const said = application('0100112437');

  it('stands in nobody’s way, and tells each the answer to what he said himself', async () => {
    const [one, other] = [stranger(), stranger()];
    const first = await one.ask('POST', 'firm-applications', said, key);
    const second = await other.ask('POST', 'firm-applications', application('0100107518'), key);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body.application).not.toBe(first.body.application);
    for (const [who, body, was] of [
      [one, said, first],
      [other, application('0100107518'), second],
    ] as const) {
      const again = await who.ask('POST', 'firm-applications', body, key);
      expect([again.status, again.body, again.headers.get('idempotency-replayed')]).toEqual([201, was.body, 'true']);
    }
  });

  it('does not tell another’s answer to who says anything else, nor who is not told at all', async () => {
    const thief = stranger();
    for (const guess of [{ contact: 'Người khác' }, { name: 'Vận tải' }, { email: 'thief@firm.example' }]) {
      const { status, body } = await thief.ask('POST', 'firm-applications', application('0100112437', guess), key);
      expect([status, body.code, body.application]).toEqual([409, 'tax-code-known', undefined]);
    }
    const elsewhere = await thief.ask('POST', 'walk-in-links/complete', said, key);
    expect([elsewhere.status, elsewhere.body.application]).toEqual([422, undefined]);
  });

  it('is guessed at no more often than an application is made, though all that was said be known', async () => {
    const thief = stranger();
    for (let n = 0; n < 10; n++) await thief.ask('POST', 'firm-applications', said);
    const { status, body } = await thief.ask('POST', 'firm-applications', said, key);
    expect([status, body.code, body.application]).toEqual([429, 'too-many-requests', undefined]);
  });

  it('is still one key for who is signed in, whatever is said under it', async () => {
    const clerk = await as({ role: 'GATE_CLERK' });
    const first = await clerk.ask('POST', 'firm-applications', application('0100686209'), key);
    const other = await clerk.ask('POST', 'firm-applications', application('0101245171'), key);
    expect([first.status, other.status, other.body.code]).toEqual([201, 422, 'idempotency-key-reused']);
  });
});

describe('The board', () => {
  it('of another gate neither sees nor decides it; ADMIN sees no contact', async () => {
    const { body } = await stranger().ask('POST', 'firm-applications', application('020090001234'));
    const elsewhere = await as({ role: 'SUPERVISOR', gate: 'TAN_THANH' });
    expect((await elsewhere.ask('GET', 'firm-applications')).body.items).toEqual([]);
    for (const deed of ['approve', 'refuse']) {
      const answer = await elsewhere.ask('POST', `firm-applications/${body.application}/${deed}`, { reason: 'OTHER' });
      expect([400, 404]).toContain(answer.status);
    }
    const refused = await elsewhere.ask('POST', `firm-applications/${body.application}/refuse`, { reason: 'OTHER' });
    expect(refused.status).toBe(404);
    const admin = await as({ role: 'ADMIN' });
    const list = await admin.ask('GET', 'firm-applications?limit=200');
    const mine = list.body.items.find(({ id }: { id: string }) => id === body.application);
    expect(mine).toMatchObject({ personal: true, status: 'PENDING' });
    for (const row of list.body.items)
      for (const hidden of ['contact', 'email', 'phone']) expect(row[hidden]).toBeUndefined();
    expect(mine.name ?? mine.taxCode).toBeUndefined();
  });

  it('pages through what it sees', async () => {
    const supervisor = await as({ role: 'SUPERVISOR' });
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await supervisor.ask('GET', `firm-applications?limit=2${cursor && `&cursor=${cursor}`}`);
      seen.push(...body.items.map(({ id }: { id: string }) => id));
      cursor = body.next ?? '';
    } while (cursor);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(5);
  });
});

describe('What is kept of applications', () => {
  it('names nobody: not in the facts, the answers or the table', async () => {
    const kept = await rows<{ text: string }>(
      `SELECT row_to_json(o)::text AS text FROM outbox o WHERE stream LIKE 'firm-application-%'
       UNION ALL SELECT row_to_json(f)::text FROM firm_application f
       UNION ALL SELECT row_to_json(c)::text FROM command c WHERE route LIKE '%firm-applications%'`,
    );
    expect(kept.length).toBeGreaterThan(10);
    for (const { text } of kept)
      expect(text).not.toMatch(/Kỳ Lừa|điều vận|firm\.example|0100109106|020090001234|set-password|giới thiệu/);
    const told = await rows<{ type: string }>(`SELECT DISTINCT type FROM outbox ORDER BY type`);
    expect(told.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['FirmApplicationApproved', 'FirmApplicationRefused', 'FirmApplied', 'FirmRegistered']),
    );
  });
});
