import { randomUUID } from 'node:crypto';
import { io } from 'socket.io-client';
import { PersonalFacts } from '../../src/shared/event-store/personal-facts.js';
import { ask } from '../declarations/declaring.js';
import { Browser } from '../identity/browser.js';
import { v7 as uuidv7 } from 'uuid';
import { DeliveryTable } from '../../src/messages/deliveries/delivery-table.js';
import { Inbox } from '../../src/messages/inbox/inbox.js';
import { bothAt } from '../both-at.js';
import { Mailbox } from '../messages/mailbox.js';
import { Sending } from '../messages/sending.js';
import { demoPerson, signIn, type Who } from '../sign-in.js';
import { tellFrom } from '../story.js';
import {
  DossierTelling,
  birth,
  citizen,
  clerk,
  clerkElsewhere,
  colleague,
  neighbour,
  official,
} from './dossiers/dossier-desk.js';
import { complaint, report } from './petition-story.js';

const mailbox = new Mailbox();
let sending: Sending;
beforeAll(() => mailbox.open());
// Before the story's own: its database goes with it.
afterAll(() => sending?.close());
const story = tellFrom('2026-11-30T00:30:00.000Z', () => ({
  TRUSTED_PROXIES: '1',
  PUBLIC_URL: 'https://gate.example',
  SMTP_URL: `smtp://127.0.0.1:${mailbox.port}`,
  MAIL_FROM: 'no-reply@gate.example',
}));
const telling = new DossierTelling(story);
beforeAll(async () => {
  sending = new Sending(story.running);
  await sending.open();
  await telling.seed();
});
afterAll(() => mailbox.close());

const PASSWORD = 'bốn từ không ai đoán';
const at = (address?: string) => new Browser(story.running.url, address);
const begun = (browser: Browser, address: string, key = randomUUID()) =>
  browser.ask('POST', 'sign-ups', { channel: 'EMAIL', address }, { 'idempotency-key': key });
const finished = (browser: Browser, signUp: string, code: string, more: object = {}) =>
  browser.ask('POST', `sign-ups/${signUp}/confirmation`, { code, name: 'Lò Văn Pao', password: PASSWORD, ...more });
/** The code that came to an address. */
async function codeAt(address: string): Promise<string> {
  await sending.run();
  return /\b\d{6}\b/.exec(mailbox.of(address).at(-1)?.subject ?? '')?.[0] ?? '';
}
const other = (code: string) => (code === '000000' ? '000001' : '000000');

describe('Whoever opens an account for himself', () => {
  it('types the code that came to him, and is a citizen who is told there', async () => {
    const browser = at();
    expect((await browser.ask('GET', 'sign-in-ways')).body).toEqual({ signUp: ['EMAIL'] });
    const { status, body } = await begun(browser, ' Pao@Example.org ');
    expect(status).toBe(201);
    const code = await codeAt('pao@example.org');
    const [letter] = mailbox.of('pao@example.org');
    expect(letter?.text).toContain(`https://gate.example/citizen/sign-up/${body.signUp}#EMAIL.${code}`);
    const done = await finished(browser, body.signUp, code);
    expect([done.status, Object.keys(done.body)]).toEqual([200, ['person']]);
    expect((await browser.signIn('pao@example.org', PASSWORD)).status).toBe(200);
    expect((await browser.ask('GET', 'me')).body).toMatchObject({ name: 'Lò Văn Pao', roles: ['CITIZEN'] });
    const { contacts } = (await browser.ask('GET', 'message-settings')).body;
    expect(contacts[0]).toMatchObject({ channel: 'EMAIL', address: 'pao@example.org', state: 'VERIFIED' });
  });

  it('is told the same when he sends it again, and has one account', async () => {
    const browser = at();
    const key = randomUUID();
    const [one, two] = [await begun(browser, 'mai@example.org', key), await begun(browser, 'mai@example.org', key)];
    expect(two.body.signUp).toBe(one.body.signUp);
    const code = await codeAt('mai@example.org');
    expect(mailbox.of('mai@example.org')).toHaveLength(1);
    const both = await Promise.all([1, 2].map(() => finished(browser, one.body.signUp, code)));
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(both[0]?.body.person).toBe(both[1]?.body.person);
    expect((await finished(browser, one.body.signUp, code, { password: 'another long one' })).status).toBe(200);
    expect((await browser.signIn('mai@example.org', PASSWORD)).status).toBe(200);
  });

  it('of two who ask for one address opens one account alone', async () => {
    const browser = at();
    const address = 'dong@example.org';
    const [first, second] = [(await begun(browser, address)).body.signUp, (await begun(browser, address)).body.signUp];
    await sending.run();
    const codes = mailbox.of(address).map(({ subject }) => /\d{6}/.exec(subject ?? '')?.[0] ?? '');
    const answers = [];
    for (const signUp of [first, second]) for (const code of codes) answers.push(await finished(browser, signUp, code));
    expect(answers.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1);
    expect(answers.map(({ body }) => body.code)).toContain('account-name-taken');
  });

  it('is not told whether an address has an account; its owner is, where nobody else reads it', async () => {
    const browser = at();
    const { email } = demoPerson(citizen);
    const [known, unknown] = [await begun(browser, email), await begun(browser, 'sen@example.org')];
    const told = ({ status, body }: typeof known) => [status, Object.keys(body).toSorted()];
    expect(told(known)).toEqual(told(unknown));
    const code = await codeAt('sen@example.org');
    expect(mailbox.of(email).at(-1)?.text).toContain('https://gate.example/citizen/account');
    expect(mailbox.of(email).at(-1)?.text).not.toMatch(/\b\d{6}\b/);
    const [mine, his] = [
      await finished(browser, known.body.signUp, code),
      await finished(browser, unknown.body.signUp, other(code)),
    ];
    expect([mine.status, mine.body.code]).toEqual([422, 'sign-up-code-wrong']);
    expect([his.status, his.body.code]).toEqual([422, 'sign-up-code-wrong']);
    expect((await finished(browser, randomUUID(), code)).body.code).toBe('sign-up-code-wrong');
    const listed = (await story.read('deliveries', { role: 'ADMIN' })).items as { kind: string }[];
    expect(listed.filter(({ kind }) => kind.startsWith('SIGN_UP'))).toEqual([]);
  });

  it('guesses five times, with a weak password no time, and asks five times a day', async () => {
    const browser = at('203.0.113.7');
    const { signUp } = (await begun(browser, 'xuan@example.org')).body;
    const code = await codeAt('xuan@example.org');
    expect((await finished(browser, signUp, code, { password: 'short' })).body.code).toBe('password-weak');
    for (let n = 0; n < 5; n++)
      expect((await finished(browser, signUp, other(code))).body.code).toBe('sign-up-code-wrong');
    expect((await finished(browser, signUp, code)).body.code).toBe('too-many-requests');
    const codes = [];
    for (let n = 0; n < 5; n++) codes.push((await begun(at(`203.0.113.${20 + n}`), 'xuan@example.org')).status);
    expect(codes).toEqual([201, 201, 201, 201, 429]);
  });

  it('is refused what is no address, and a way by which nothing is sent', async () => {
    const browser = at();
    expect((await begun(browser, 'nobody')).body.code).toBe('message-address-invalid');
    const sms = await browser.ask('POST', 'sign-ups', { channel: 'SMS', address: '0912345678' });
    expect(sms.body.code).toBe('message-channel-off');
    expect((await finished(browser, randomUUID(), '123456', { name: '   ' })).body.code).toBe('invalid-request');
  });
});

describe('A citizen in the product', () => {
  let first: { id: string; code: string };
  const inbox = async (who = citizen) => (await story.read('inbox', who)).items as Record<string, unknown>[];
  const read = (body: object, key = randomUUID()) => story.post(citizen, 'inbox/read', body, { key });

  it('is told of his dossier where he is signed in, at once and on each device', async () => {
    const auth = { token: await signIn(story.running.url, citizen) };
    const socket = io(story.running.url, { transports: ['websocket'], auth, reconnection: false });
    await new Promise((resolve) => socket.once('connect', () => resolve(undefined)));
    const { id } = demoPerson(citizen);
    const topic = `inbox-${id}`;
    const watched = await socket.emitWithAck('watch', { topic });
    expect(watched).toMatchObject({ ok: true });
    expect(await socket.emitWithAck('watch', { topic: `inbox-${demoPerson(neighbour).id}` })).toMatchObject({
      ok: false,
    });
    const changed = new Promise((resolve) => socket.once('change', resolve));
    first = await telling.sent();
    expect(await changed).toMatchObject({ topic, delta: { unread: 1 } });
    socket.close();
    const [message] = await inbox();
    expect(message).toMatchObject({
      kind: 'DOSSIER_SENT',
      code: first.code,
      path: `/citizen/dossiers/${first.id}`,
      read: false,
    });
    expect(message?.['text']).toContain(first.code);
    expect(await inbox(neighbour)).toEqual([]);
  });

  it('reads it once for all his devices; nobody else’s is his to read', async () => {
    await telling.done(clerk, first.id, 'reception');
    await story.until('inbox/unread', citizen, ({ unread }) => unread === 2);
    const [newest, older] = await inbox();
    expect((await story.post(neighbour, 'inbox/read', { upTo: newest?.['id'] })).body.unread).toBe(0);
    const key = randomUUID();
    for (let n = 0; n < 2; n++) expect((await read({ messages: [older?.['id']] }, key)).body.unread).toBe(1);
    expect((await inbox()).map((each) => each['read'])).toEqual([false, true]);
    expect((await story.read('inbox?unread=true', citizen)).items).toHaveLength(1);
    expect((await read({ upTo: newest?.['id'] })).body.unread).toBe(0);
    const { next, items } = await story.read('inbox?limit=1', citizen);
    expect([items.length, (await story.read(`inbox?limit=1&cursor=${next}`, citizen)).items]).toEqual([
      1,
      [expect.objectContaining({ kind: 'DOSSIER_SENT' })],
    ]);
    expect((await story.get('inbox', clerk)).status).toBe(403);
  });

  it('is told while he reads, and has not read what was not there when he looked', async () => {
    const person = demoPerson(citizen).id;
    const told = (cause: string) =>
      story.running.app.get(Inbox).put(
        {
          cause,
          kind: 'DOSSIER_RESULT',
          params: {},
          path: '/citizen/affairs',
          occurredAt: '2026-11-30T00:30:00.000Z',
        },
        person,
      );
    await told('looked-at');
    // As by a machine whose clock is ahead.
    const ahead = uuidv7({ msecs: Date.now() + 3_600_000, seq: 0 });
    expect(ahead > uuidv7({ msecs: Date.now(), seq: 0 })).toBe(true);
    const db = await story.connection();
    await db.query(`UPDATE inbox_message SET id = $2 WHERE cause = $1`, [`looked-at:${person}`, ahead]);
    const held = 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))';
    const [done] = await bothAt(story, [held, [`inbox ${person}`]], () => [
      read({ upTo: ahead }),
      told('meanwhile').then(() => undefined),
    ]);
    expect(done?.status).toBe(200);
    expect((await story.read('inbox/unread', citizen)).unread).toBe(1);
    const { rows } = await db.query<{ unread: number }>(
      `SELECT (delta->>'unread')::int AS unread FROM board_change WHERE topic = $1 ORDER BY seq DESC LIMIT 1`,
      [`inbox-${person}`],
    );
    expect(rows).toEqual([{ unread: 1 }]);
    await db.query(`DELETE FROM inbox_message WHERE cause LIKE 'looked-at:%' OR cause LIKE 'meanwhile:%'`);
  });

  it('reads all that he has going in one go, with what is to be paid', async () => {
    await telling.done(clerk, first.id, 'routing', { to: await telling.idOf(official) });
    await telling.done(official, first.id, 'fee-request', { dong: 8_000, reason: 'Đăng ký quá hạn.' });
    const told = report({ sender: {}, place: undefined, commune: '06184' });
    await story.post(citizen, 'reports', told);
    const due = await story.read('my-affairs?limit=5', citizen);
    expect(due).toMatchObject({ dossiers: { items: [{ id: first.id }] }, petitions: { items: [{ id: told.id }] } });
    expect(due.payments.items).toMatchObject([{ dossier: first.id, code: first.code, dong: 8_000, due: 8_000 }]);
    await telling.done(clerk, first.id, 'payment', { dong: 8_000, means: 'CASH' });
    const [paid] = (await story.read('my-payments', citizen)).items;
    expect(paid).toMatchObject({ dong: 8_000, due: 0, means: 'CASH', paidAt: expect.any(String) });
    const { dossiers, petitions } = await story.read('my-affairs', neighbour);
    expect([...dossiers.items, ...petitions.items]).toEqual([]);
    for (const who of [clerk, { role: 'DISPATCHER' } as const])
      expect((await story.get('my-affairs', who)).status).toBe(403);
  });

  it('whose message did not arrive is seen by the office of his matter, and by no other', async () => {
    // A dossier taken at the counter, of somebody who has a telephone alone: nothing is sent by short message here.
    const failed = async (who: typeof clerk) =>
      (await story.read('deliveries', who)).items as Record<string, unknown>[];
    const { code } = (await story.post(clerk, 'dossiers', birth({ onPaper: ['birth-notice'] }))).body;
    await story.until('deliveries', clerk, ({ items }) => items[0]?.code === code);
    const [row] = await failed(clerk);
    expect(row).toMatchObject({ code, channel: 'SMS', state: 'WITHHELD', why: 'NOT_CONFIGURED' });
    expect((await failed(colleague)).length).toBe((await failed(clerk)).length);
    expect(await failed(clerkElsewhere)).toEqual([]);
    const again = (who: typeof clerk) => story.post(who, `deliveries/${String(row?.['id'])}/send-again`);
    expect((await again(clerkElsewhere)).status).toBe(404);
    expect((await again(clerk)).body.state).toBe('PENDING');
    // Who was taken for dead writes nothing over a try of the same number, once it was sent again.
    const table = story.running.app.get(DeliveryTable);
    const [dead, db] = [await table.claim('SMS'), await story.connection()];
    await db.query(
      `UPDATE delivery SET state = 'FAILED', why = 'REFUSED', ended_at = now(), claimed_at = NULL WHERE id = $1`,
      [row?.['id']],
    );
    expect((await again(clerk)).body.state).toBe('PENDING');
    const alive = await table.claim('SMS');
    expect([dead?.id, alive?.id, alive?.tries]).toEqual([row?.['id'], row?.['id'], dead?.tries]);
    if (!dead || !alive) throw new Error('Nothing was taken');
    await table.finish(dead, { state: 'SENT', maybeTwice: false });
    const state = async () =>
      (await db.query<{ state: string }>('SELECT state FROM delivery WHERE id = $1', [row?.['id']])).rows[0]?.state;
    expect(await state()).toBe('SENDING');
    await table.finish(alive, { state: 'FAILED', why: 'REFUSED', maybeTwice: false });
    expect(await state()).toBe('FAILED');
    expect((await story.get('deliveries', citizen)).status).toBe(403);
  });

  it('whose petition it was about is called so to the office that has it now, and to nobody else', async () => {
    const servant = { role: 'CIVIL_SERVANT', office: '06184' } as const;
    const body = complaint();
    const { id, title } = body;
    const { code } = (await ask(story.running, 'POST', 'complaints', { body })).body;
    const about = async (who: Who) =>
      ((await story.read('deliveries?kind=PETITION_RECEIVED', who)).items as Record<string, unknown>[]).map(
        ({ matter }) => matter,
      );
    await story.until('deliveries?kind=PETITION_RECEIVED', servant, ({ items }) => items.length > 0);
    expect(await about(servant)).toEqual([{ kind: 'PETITION', id, title }]);
    // Who looks after all messages learns that there was one, and not what about.
    expect(await about({ role: 'ADMIN' })).toEqual([undefined]);
    expect(JSON.stringify(await story.read('deliveries', servant))).not.toContain(code);
    expect(await about(clerkElsewhere)).toEqual([]);
    const forwarding = { to: 'SXD', reason: 'Thuộc thẩm quyền của Sở.' };
    expect((await story.post(servant, `petitions/${id}/forwarding`, forwarding)).status).toBe(200);
    expect(await about(servant)).toEqual([undefined]);
  });

  it('is forgotten with his messages', async () => {
    await story.running.app.get(PersonalFacts).erase(`person-${demoPerson(citizen).id}`);
    expect(await inbox()).toEqual([]);
  });
});
