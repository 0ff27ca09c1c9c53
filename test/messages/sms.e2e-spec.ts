import { jest } from '@jest/globals';
import { TellApplicant } from '../../src/citizen/dossiers/tell-applicant.js';
import { PersonalFacts } from '../../src/shared/event-store/personal-facts.js';
import { Story } from '../story.js';
import { Browser } from '../identity/browser.js';
import { signIn, type Who } from '../sign-in.js';
import { DossierTelling, birth, citizen, clerk, colleague, official } from '../citizen/dossiers/dossier-desk.js';
import { MONDAY, alsoOfProvince, complaint, drawCommunes, mai, ofProvince, report } from '../citizen/petition-story.js';
import { REPORT_KEY, SmsGateway, TOKEN } from './sms-gateway.js';
import { Sending } from './sending.js';

jest.setTimeout(60_000);

const PHONE = '+84912345678';
const admin: Who = { role: 'ADMIN' };

describe('Short messages', () => {
  const gateway = new SmsGateway();
  const story = new Story(MONDAY);
  const telling = new DossierTelling(story);
  const { post, read } = story;
  let sending: Sending;

  /** Whatever was due of this is sent; what is newest of it. */
  async function sent(code: string, kind: string) {
    for (let tries = 0; tries < 300; tries++) {
      const row = (await sending.rows(code)).find((each) => each.kind === kind);
      if (row?.state === 'PENDING') await sending.run();
      else if (row) return row;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`${kind} of ${code} did not come to be due`);
  }
  async function due(count: number, kind: string): Promise<void> {
    const have = async () => (await sending.rows()).filter((each) => each.kind === kind).length;
    for (let tries = 0; (await have()) < count && tries < 300; tries++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await have()).toBe(count);
    await sending.run();
  }

  beforeAll(async () => {
    await gateway.open();
    Object.assign(process.env, {
      PUBLIC_URL: 'https://gate.example',
      SMS_URL: gateway.url,
      SECRET_SMS_TOKEN: TOKEN,
      SECRET_SMS_REPORTS: REPORT_KEY,
      SMS_PARTS_PER_DAY: '60',
    });
    await story.begin();
    await telling.seed();
    await drawCommunes(story.running);
    sending = new Sending(story.running);
    await sending.open();
  });
  afterAll(async () => {
    await sending?.close();
    await story.end();
    await gateway.close();
    for (const name of ['PUBLIC_URL', 'SMS_URL', 'SECRET_SMS_TOKEN', 'SECRET_SMS_REPORTS', 'SMS_PARTS_PER_DAY'])
      delete process.env[name];
  });

  it('tell who has no account what became of his dossier, without accents and in one part', async () => {
    const { id, code } = (await post(clerk, 'dossiers', birth({ onPaper: ['birth-notice'] }))).body;
    expect(await sent(code, 'DOSSIER_SENT')).toMatchObject({ state: 'SENT', channel: 'SMS', segments: 1 });
    const [text] = gateway.to(PHONE);
    expect(text).toBe(
      `Da gui ho so ${code}. Giu ma nay de tra cuu cung 4 so cuoi dien thoai. https://gate.example/citizen/follow`,
    );
    expect([...gateway.taken.values()][0]).toMatchObject({ to: PHONE, encoding: 'GSM-7', segments: 1 });
    await telling.done(clerk, id, 'reception');
    await telling.done(clerk, id, 'routing', { to: await telling.idOf(official) });
    await telling.done(official, id, 'supplement-request', { reason: 'Thiếu bản chụp giấy chứng sinh.' });
    expect(await sent(code, 'DOSSIER_SUPPLEMENT')).toMatchObject({ state: 'SENT' });
    expect(gateway.to(PHONE).at(-1)).not.toContain('chung sinh');
    expect((await read(`deliveries?code=${code}`, admin)).items).toHaveLength(3);
  });

  it('tell the result of a dossier to a simple telephone, and a lateness once however often it is looked for', async () => {
    const { code, id } = await telling.inProcess();
    const tellLate = () => story.running.app.get(TellApplicant).tellLate();
    const { dueAt } = await telling.seen(official, id);
    await post(admin, 'clock/tick', { to: new Date(Date.parse(dueAt) + 3_600_000).toISOString() });
    await tellLate();
    await tellLate();
    expect((await sending.rows(code)).filter(({ kind }) => kind === 'DOSSIER_LATE')).toHaveLength(1);
    const proposal = '019ab1b2-6f0a-7c3e-9b1e-2f6c1d5e7a91';
    await telling.done(official, id, 'proposal', { proposal, outcome: 'GRANTED', text: 'Cấp Giấy khai sinh.' });
    await telling.done(colleague, id, 'signature', { proposal });
    expect(await sent(code, 'DOSSIER_RESULT')).toMatchObject({ state: 'SENT' });
    expect(gateway.to(PHONE).some((text) => text.startsWith(`Ho so ${code} da co ket qua.`))).toBe(true);
  });

  it('tell who complained that it came in and what became of it, and nothing to who is nobody', async () => {
    const body = complaint();
    const before = gateway.taken.size;
    expect((await post(citizen, 'complaints', body)).status).toBe(201);
    expect((await post(citizen, 'reports', report({ anonymous: true }))).status).toBe(201);
    await due(1, 'PETITION_RECEIVED');
    const [told] = [...gateway.taken.values()].slice(before);
    expect(told?.to).toBe(PHONE);
    expect(told?.text).toMatch(/^Da nhan phan anh, khieu nai cua ban\./);
    expect(told?.text).not.toContain(body.title.slice(0, 9));
  });

  it('tell who denounced that there is news, where he chose it, in words that say nothing of it', async () => {
    const { name, phone, address } = mai;
    const { against, title, text } = complaint();
    const denounce = async (id: string, more: object) => {
      const sender = { name, phone: phone.replace('678', '679'), address };
      const answer = await post(citizen, 'denunciations', { id, against, title, text, sender, ...more });
      expect(answer.status).toBe(201);
    };
    const [silent, told] = ['019ab1b2-6f0a-7c3e-9b1e-2f6c1d5e7a92', '019ab1b2-6f0a-7c3e-9b1e-2f6c1d5e7a93'] as const;
    const { id: receiver } = await read('me', ofProvince);
    const leader: Who = { role: 'PROVINCE' };
    const named = await fetch(`${story.running.url}/api/v1/denunciation-receivers/${receiver}`, {
      method: 'PUT',
      headers: { authorization: await signIn(story.running.url, leader), 'idempotency-key': 'name-the-receiver' },
    });
    expect(named.status).toBeLessThan(300);
    await denounce(silent, {});
    await denounce(told, { tellBySms: true });
    for (const id of [silent, told])
      expect((await post(ofProvince, `denunciations/${id}/acceptance`)).status).toBe(200);
    await due(1, 'FOLLOWED_NEWS');
    expect(gateway.to('+84912345679')).toEqual([
      'Co tin moi cho ma theo doi cua ban. https://gate.example/citizen/follow',
    ]);
    const { items } = await read('deliveries?kind=FOLLOWED_NEWS', admin);
    expect(items).toEqual([]);
    const { rows } = await sending.query(`SELECT tag, code FROM delivery WHERE kind = 'FOLLOWED_NEWS'`);
    expect(rows).toEqual([{ tag: null, code: null }]);
    expect((await read(`denunciations/${told}`, alsoOfProvince)).code).toBe('not-found');
  });

  it('go to the gateway again under the same key when it could not take them, and not in vain when it says when', async () => {
    gateway.mood = { status: 503, body: { code: 'busy' }, retryAfter: 600 };
    const { code } = (await post(clerk, 'dossiers', birth({ onPaper: ['birth-notice'] }))).body;
    await due(3, 'DOSSIER_SENT');
    const waiting = (await sending.rows(code))[0];
    expect(waiting).toMatchObject({ state: 'PENDING', tries: 1, answer: '503 busy' });
    gateway.mood = undefined;
    const asked = gateway.asked;
    await sending.run();
    expect(gateway.asked).toBe(asked);
    await sending.waited();
    await sending.run();
    expect(await sending.row(code)).toMatchObject({ state: 'SENT', tries: 2, maybeTwice: false });
    expect(gateway.taken.get(waiting?.sentAs ?? '')?.text).toContain(code);
  });

  it('fail for good when a number is none, and when the gateway reports so with its signature', async () => {
    gateway.mood = { status: 422, body: { code: 'number-invalid' } };
    const refused = (await post(clerk, 'dossiers', birth({ onPaper: ['birth-notice'] }))).body.code;
    expect(await sent(refused, 'DOSSIER_SENT')).toMatchObject({ state: 'FAILED', why: 'ADDRESS_REFUSED' });
    gateway.mood = undefined;
    const { code } = (await post(clerk, 'dossiers', birth({ onPaper: ['birth-notice'] }))).body;
    const { sentAs } = await sent(code, 'DOSSIER_SENT');
    const { url } = story.running;
    const lost = { message: sentAs, state: 'UNDELIVERED', code: 'number-unknown' } as const;
    const forged = await gateway.report(
      url,
      lost,
      `t=${Math.floor(Date.now() / 1_000)},v1=${'0'.repeat(64)}`,
      'forged-report',
    );
    expect([forged.status, forged.body['code']]).toEqual([403, 'delivery-report-unsigned']);
    const arrived = { message: sentAs, state: 'DELIVERED' } as const;
    expect(await gateway.report(url, arrived, undefined, `${sentAs}-1`)).toMatchObject({ body: { known: true } });
    expect(await sending.row(code)).toMatchObject({ state: 'DELIVERED' });
    await gateway.report(url, lost, undefined, `${sentAs}-2`);
    await gateway.report(url, lost, undefined, `${sentAs}-2`);
    expect(await sending.row(code)).toMatchObject({ state: 'FAILED', why: 'NOT_DELIVERED', answer: 'number-unknown' });
    const strange = { message: '0'.repeat(40), state: 'DELIVERED' } as const;
    expect(await gateway.report(url, strange)).toMatchObject({ status: 200, body: { known: false } });
  });

  it('of a dossier go with what is erased of it', async () => {
    const { id, code } = (await post(clerk, 'dossiers', birth({ onPaper: ['birth-notice'] }))).body;
    await sent(code, 'DOSSIER_SENT');
    await story.running.app.get(PersonalFacts).erase(`dossier-${id}`);
    expect(await sending.rows(code)).toEqual([]);
  });

  it('flood nobody whose number somebody else gave, and cost no more than a day may cost', async () => {
    const codes: string[] = [];
    for (let n = 0; n < 8; n++)
      codes.push((await post(clerk, 'dossiers', birth({ onPaper: ['birth-notice'] }))).body.code);
    const last = await sent(codes.at(-1) ?? '', 'DOSSIER_SENT');
    expect(last).toMatchObject({ state: 'WITHHELD', why: 'TOO_MANY' });
    await sending.query(`UPDATE sms_spent SET segments = 60`);
    const phone = '0987654321';
    const other = birth({ onPaper: ['birth-notice'] });
    const body = { ...other, applicant: { ...other.applicant, phone } };
    const { code } = (await post(clerk, 'dossiers', body)).body;
    await due(14, 'DOSSIER_SENT');
    expect(await sending.row(code)).toMatchObject({ state: 'PENDING', answer: 'BUDGET' });
    expect(gateway.to('+84987654321')).toEqual([]);
    await sending.query(`UPDATE sms_spent SET segments = 0`);
    await sending.waited();
    await sending.run();
    expect(gateway.to('+84987654321')).toHaveLength(1);
    const { rows } = await sending.query('SELECT segments FROM sms_spent');
    expect(rows).toEqual([{ segments: 1 }]);
  });

  it('go to the telephone that a citizen confirmed for his account, and not to the one on the dossier', async () => {
    const before = gateway.to(PHONE).length;
    const address = '0977 111 222';
    expect((await post(citizen, 'message-contacts', { channel: 'SMS', address })).status).toBe(200);
    await sending.run();
    const [, code] = /: (\d{6})\./.exec(gateway.to('+84977111222')[0] ?? '') ?? [];
    const confirmed = await post(citizen, 'message-contacts/confirmation', { channel: 'SMS', code });
    expect(confirmed.body.state).toBe('VERIFIED');
    const dossier = await telling.sent();
    await telling.done(clerk, dossier.id, 'refusal', { reason: 'Không thuộc thẩm quyền.' });
    expect(await sent(dossier.code, 'DOSSIER_NOT_RECEIVED')).toMatchObject({ state: 'SENT' });
    // That it was sent costs no short message unless he asks for it.
    expect((await sending.rows(dossier.code)).map(({ kind }) => kind)).toEqual(['DOSSIER_NOT_RECEIVED']);
    expect(gateway.to('+84977111222').at(-1)).toContain(`https://gate.example/citizen/dossiers/${dossier.id}`);
    expect(gateway.to(PHONE).length).toBe(before);
  });

  it('bring the code of a new account, and leave most of a day to others however many ask for one', async () => {
    const browser = new Browser(story.running.url);
    const begun = (address: string) => browser.ask('POST', 'sign-ups', { channel: 'SMS', address });
    const { status, body } = await begun('0966 111 000');
    expect(status).toBe(201);
    await sending.run();
    const [, code] = /: (\d{6})\./.exec(gateway.to('+84966111000')[0] ?? '') ?? [];
    const password = 'bốn từ không ai đoán';
    const done = await browser.ask('POST', `sign-ups/${body.signUp}/confirmation`, { code, name: 'Pao', password });
    expect(done.status).toBe(200);
    expect((await browser.signIn('0966111000', password)).status).toBe(200);
    const statuses = [];
    for (let n = 1; n <= 7; n++) statuses.push((await begun(`0966 111 00${n}`)).status);
    expect(statuses).toEqual([201, 201, 201, 201, 201, 201, 429]);
  });
});
