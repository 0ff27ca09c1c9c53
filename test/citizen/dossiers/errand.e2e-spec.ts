import { randomUUID } from 'node:crypto';
import { ask } from '../../declarations/declaring.js';
import { tellFrom } from '../../story.js';
import {
  COPIES,
  DossierTelling,
  answers,
  birth,
  citizen,
  clerk,
  clerkElsewhere,
  colleague,
  neighbour,
  official,
  officialElsewhere,
} from './dossier-desk.js';

// Monday, when the office opens.
const story = tellFrom('2026-11-30T00:30:00.000Z');
const { post, get, read, clockAt } = story;
const telling = new DossierTelling(story);
const { done, seen } = { done: telling.done.bind(telling), seen: telling.seen.bind(telling) };
beforeAll(() => telling.seed());

const hanoi = (text: string) => new Date(`${text}+07:00`).toISOString();

describe('The errand of a dossier', () => {
  let id: string;
  let code: string;
  let proposal = randomUUID();

  it('is begun by the citizen with a form, a file and a code to follow it by', async () => {
    const body = birth();
    const taken = await telling.handIn(citizen, body.id, 'birth-notice');
    expect(taken).toMatchObject({ status: 201, body: { paper: 'birth-notice', mediaType: 'application/pdf' } });
    const key = randomUUID();
    const send = () => post(citizen, 'dossiers', { ...body, files: [taken.body.file] }, { key });
    const sent = await send();
    expect(sent).toMatchObject({ status: 201, body: { id: body.id, dueAt: hanoi('2026-11-30T17:30:00') } });
    ({ id, code } = sent.body);
    expect(code).toMatch(/^H37\.06184-261130-\d{4}$/);
    const again = await send();
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(again.body.code).toBe(code);
    const anew = await post(citizen, 'dossiers', { ...body, files: [taken.body.file] });
    expect([anew.status, anew.body.code]).toEqual([409, 'dossier-sent']);
  });

  it('is seen by the citizen and the office that it was sent to, and by nobody else', async () => {
    expect(await seen(citizen, id)).toMatchObject({
      state: 'NEWLY_REGISTERED',
      number: 1,
      answers,
      acts: ['WITHDRAW'],
      files: [{ paper: 'birth-notice' }],
    });
    expect((await read('dossiers', citizen)).items).toMatchObject([{ code, applicantName: 'Hoàng Thị Mây' }]);
    expect((await read('dossiers', clerk)).items).toMatchObject([{ code }]);
    for (const other of [neighbour, clerkElsewhere, officialElsewhere]) {
      expect((await get(`dossiers/${id}`, other)).status).toBe(404);
      expect((await read('dossiers', other)).items).toEqual([]);
    }
    const file = (await seen(citizen, id)).files[0].file;
    expect((await get(`dossiers/${id}/files/${file}`, clerk)).status).toBe(200);
    expect((await get(`dossiers/${id}/files/${file}`, neighbour)).status).toBe(404);
    expect((await post(clerkElsewhere, `dossiers/${id}/reception`)).status).toBe(404);
  });

  it('is received by the clerk, once, and given to an official of the office', async () => {
    const key = randomUUID();
    const receive = () => post(clerk, `dossiers/${id}/reception`, {}, { key });
    expect((await receive()).body).toMatchObject({ state: 'RECEIVED', dueAt: hanoi('2026-11-30T17:30:00') });
    expect((await receive()).headers.get('idempotency-replayed')).toBe('true');
    expect((await post(clerk, `dossiers/${id}/reception`)).body.code).toBe('dossier-not-in-state');
    expect((await post(citizen, `dossiers/${id}/reception`)).status).toBe(403);
    const { items } = await read('office-civil-servants', clerk);
    expect(items).toHaveLength(2);
    const stranger = await telling.idOf(officialElsewhere);
    const elsewhere = await post(clerk, `dossiers/${id}/routing`, { to: stranger });
    expect(elsewhere.body.code).toBe('dossier-official-unknown');
    expect(await done(clerk, id, 'routing', { to: await telling.idOf(official) })).toMatchObject({ number: 4 });
  });

  it('lies before the official as due today, until the office closes', async () => {
    expect(await read('dossier-counts', official)).toMatchObject({ dueToday: 1, overdue: 0, mine: 1 });
    expect((await read('dossiers?due=TODAY&official=ME', official)).items).toMatchObject([{ code }]);
    expect((await read('dossiers?due=OVERDUE', official)).items).toEqual([]);
  });

  it('is decided by two: who proposed the result may not sign it', async () => {
    const text = 'Cấp Giấy khai sinh cho Hoàng Gia Bảo.';
    const propose = { proposal, outcome: 'GRANTED', number: '128/TLKS', text };
    expect((await post(colleague, `dossiers/${id}/proposal`, propose)).body.code).toBe('dossier-of-colleague');
    await done(official, id, 'proposal', propose);
    expect((await seen(citizen, id)).result).toBeUndefined();
    await done(colleague, id, 'proposal-return', { proposal, reason: 'Sai số bản.' });
    const used = await post(official, `dossiers/${id}/proposal`, propose);
    expect([used.status, used.body.code]).toEqual([409, 'dossier-proposal-other']);
    await done(official, id, 'proposal', { ...propose, proposal: (proposal = randomUUID()) });
    expect((await read('dossiers?toSign=true', colleague)).items).toMatchObject([{ code, toSign: true }]);
    const own = await post(official, `dossiers/${id}/signature`, { proposal });
    expect(own.body.code).toBe('dossier-needs-second-person');
    const other = await post(colleague, `dossiers/${id}/signature`, { proposal: randomUUID() });
    expect(other.body.code).toBe('dossier-proposal-other');
    expect(await done(colleague, id, 'signature', { proposal })).toMatchObject({ state: 'FINISHED', number: 9 });
    expect((await seen(citizen, id)).result).toMatchObject({ text, number: '128/TLKS', outcome: 'GRANTED' });
  });

  it('tells the applicant, and who follows its code, nothing of what officials do among themselves', async () => {
    const kinds = ({ steps }: { steps: { kind: string }[] }) => steps.map(({ kind }) => kind);
    const inside = ['ROUTE', 'PROPOSE_RESULT', 'SEND_BACK', 'PROPOSE_RESULT'];
    expect(kinds(await seen(official, id))).toEqual(['SUBMIT', 'RECEIVE', ...inside, 'SIGN']);
    const own = await seen(citizen, id);
    expect(kinds(own)).toEqual(['SUBMIT', 'RECEIVE', 'SIGN']);
    expect(JSON.stringify(own)).not.toContain('Sai số bản');
    expect(own.toSign).toBeUndefined();
    const followed = await ask(story.running, 'POST', 'dossier-lookup', { body: { code, phoneEnd: '5678' } });
    expect(kinds(followed.body)).toEqual(['SUBMIT', 'RECEIVE', 'SIGN']);
    for (const filter of ['official=NOBODY', `official=${await telling.idOf(colleague)}`, 'toSign=true'])
      expect((await read(`dossiers?${filter}`, citizen)).items).toMatchObject([{ code }]);
  });

  it('ends with the result handed over, and is rated, which may be changed', async () => {
    expect(await done(clerk, id, 'result-return')).toMatchObject({ number: 10 });
    await done(citizen, id, 'rating', { stars: 2 });
    await done(citizen, id, 'rating', { stars: 5, comment: 'Nhanh.' });
    const whole = await seen(citizen, id);
    expect(whole.steps.map(({ kind }: { kind: string }) => kind)).toEqual([
      'SUBMIT',
      'RECEIVE',
      'SIGN',
      'RETURN_RESULT',
      'RATE',
      'RATE',
    ]);
    expect(whole).toMatchObject({ inTime: true, stars: 5, overdue: false });
    expect(whole.dueAt).toBeUndefined();
    expect(whole.steps.filter(({ byName }: { byName?: string }) => byName)).toEqual([]);
  });
});

describe('What is sent', () => {
  it('is refused with every fault by its path', async () => {
    const body = birth({
      answers: { ...answers, childSex: 'none', childName: '', nickname: 'Bi' },
      files: [randomUUID()],
      onPaper: ['birth-notice'],
      office: '99999',
    });
    const { status, body: refused } = await post(citizen, 'dossiers', body);
    expect(status).toBe(422);
    expect(refused.fields.map(({ path, code }: Record<string, string>) => `${path} ${code}`)).toEqual([
      'office dossier-office-unfitting',
      'answers.childName field-missing',
      'answers.childSex answer-not-choice',
      'answers.nickname field-unknown',
      'files.0 dossier-file-unknown',
      'onPaper.0 dossier-paper-unknown',
    ]);
  });

  it('is refused with a telephone that is none, and keeps a real one with its country', async () => {
    const by = (phone: string) => birth({ applicant: { ...birth().applicant, phone } });
    const { body: refused } = await post(citizen, 'dossiers', by('.........'));
    expect(refused.fields).toMatchObject([{ path: 'applicant.phone', code: 'field-invalid' }]);
    const { id } = await telling.sent({ applicant: birth().applicant });
    expect((await seen(clerk, id)).applicant.phone).toBe('+84912345678');
  });

  it('has the papers that are required, in files of its own', async () => {
    const body = birth();
    expect((await post(citizen, 'dossiers', body)).body.fields).toMatchObject([
      { path: 'papers.birth-notice', code: 'dossier-paper-missing' },
    ]);
    const { file } = (await telling.handIn(neighbour, body.id, 'birth-notice')).body;
    const { body: refused } = await post(citizen, 'dossiers', { ...body, files: [file] });
    expect(refused.fields.map(({ code }: { code: string }) => code)).toContain('dossier-file-unknown');
  });

  it('takes photos and PDF by their content, each once', async () => {
    const { id } = birth();
    const key = randomUUID();
    const first = await telling.handIn(citizen, id, 'birth-notice', undefined, key);
    const again = await telling.handIn(citizen, id, 'birth-notice', undefined, key);
    expect(again.body.file).toBe(first.body.file);
    const script = await telling.handIn(citizen, id, 'birth-notice', Buffer.from('<script>alert(1)</script>'));
    expect([script.status, script.body.code]).toEqual([415, 'file-type-not-taken']);
    const large = await telling.handIn(
      citizen,
      id,
      'birth-notice',
      Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(10_000_001)]),
    );
    expect([large.status, large.body.code]).toEqual([413, 'file-too-large']);
  });

  it('at the counter is sent by the clerk, for his own office, with papers on paper', async () => {
    const body = birth({ onPaper: ['birth-notice'] });
    expect((await post(clerkElsewhere, 'dossiers', body)).body.fields).toMatchObject([{ path: 'office' }]);
    const sent = await post(clerk, 'dossiers', body);
    expect(sent.status).toBe(201);
    expect(await seen(official, body.id)).toMatchObject({ channel: 'COUNTER', onPaper: ['birth-notice'] });
    expect((await get(`dossiers/${body.id}`, citizen)).status).toBe(404);
  });

  it('gets one number after another, however many come at once', async () => {
    const bodies = Array.from({ length: 8 }, () => birth({ onPaper: ['birth-notice'] }));
    const sent = await Promise.all(bodies.map((body) => post(clerk, 'dossiers', body)));
    const codes = sent.map(({ body }) => body.code as string);
    expect(sent.map(({ status }) => status)).toEqual(bodies.map(() => 201));
    expect(new Set(codes).size).toBe(8);
    const numbers = codes.map((each) => Number(each.slice(-4))).toSorted((a, b) => a - b);
    expect((numbers.at(-1) ?? 0) - (numbers[0] ?? 0)).toBe(7);
  });
});

describe('A certified copy', () => {
  const copies = (changes: object = {}) =>
    birth({
      procedure: COPIES,
      answers: { paperName: 'Bằng tốt nghiệp', pages: 1, copies: 2 },
      onPaper: ['original'],
      ...changes,
    });

  it('costs its fee until it is confirmed by the sum that is due', async () => {
    const body = copies();
    expect((await post(citizen, 'dossiers', body)).status).toBe(201);
    expect(await seen(citizen, body.id)).toMatchObject({ feeDue: 2_000 });
    expect((await get(`dossiers/${body.id}/transfer`, citizen)).body.code).toBe('dossier-account-missing');
    await done(clerk, body.id, 'reception');
    await done(clerk, body.id, 'routing', { to: await telling.idOf(official) });
    const asked = await done(official, body.id, 'fee-request', { dong: 4_000, reason: 'Hai bản.' });
    expect(asked).toMatchObject({ state: 'FINANCIAL_DUTY_ASKED', number: 6 });
    const wrong = await post(clerk, `dossiers/${body.id}/payment`, { dong: 2_000, means: 'CASH' });
    expect(wrong.body).toMatchObject({ code: 'dossier-fee-other', parameters: { dong: 4_000 } });
    expect(await done(clerk, body.id, 'payment', { dong: 4_000, means: 'CASH' })).toMatchObject({ number: 4 });
    expect(await seen(citizen, body.id)).toMatchObject({ feeDue: 0, fee: { dong: 4_000, means: 'CASH' } });
  });

  it('costs nothing for who is exempt, and names no exemption that there is not', async () => {
    const body = copies({ exempt: 0 });
    expect((await post(citizen, 'dossiers', body)).status).toBe(201);
    expect(await seen(citizen, body.id)).toMatchObject({ feeDue: 0, exemption: { n: 0, dong: 2_000 } });
    expect((await post(citizen, 'dossiers', copies({ exempt: 1 }))).body.fields).toMatchObject([{ path: 'exempt' }]);
  });
});

describe('Time', () => {
  it('stands while the office waits, and a supplement is asked for once', async () => {
    const { id } = await telling.inProcess();
    await clockAt(hanoi('2026-11-30T11:30:00'));
    const asked = await done(official, id, 'supplement-request', { reason: 'Bản chụp mờ.' });
    expect(asked).toMatchObject({ state: 'SUPPLEMENT_ASKED', number: 5 });
    expect(asked.dueAt).toBeUndefined();
    await clockAt(hanoi('2026-12-02T07:30:00'));
    expect((await read('dossiers?due=STANDING', official)).items.map((each: { id: string }) => each.id)).toContain(id);
    const { file } = (await telling.handIn(citizen, id, 'birth-notice')).body;
    const wrong = await post(citizen, `dossiers/${id}/supplement`, { files: [file], answers: { childName: 'Bảo' } });
    expect(wrong.status).toBe(422);
    const given = await done(citizen, id, 'supplement', { files: [file], answers, note: 'Bản rõ hơn.' });
    // Four hours of eight were used on Monday.
    expect(given).toMatchObject({ state: 'IN_PROCESS', dueAt: hanoi('2026-12-02T11:30:00') });
    const again = await post(official, `dossiers/${id}/supplement-request`, { reason: 'Còn thiếu.' });
    expect(again.body.code).toBe('dossier-supplement-once');
  });

  it('that is over is seen as overdue, and the result is late', async () => {
    const { id } = await telling.inProcess();
    await clockAt(hanoi('2026-12-03T09:00:00'));
    const { items } = await read('dossiers?due=OVERDUE&sort=DUE', official);
    expect(items.map((each: { id: string }) => each.id)).toContain(id);
    const { overdue, dueToday } = await read('dossier-counts', official);
    expect(overdue).toBeGreaterThan(0);
    // A stop gives no new time to what is late.
    await done(official, id, 'stop', { reason: 'Chờ xác minh.' });
    expect(await seen(official, id)).toMatchObject({ state: 'STOPPED', overdue: true });
    await done(official, id, 'resumption');
    expect(await read('dossier-counts', official)).toMatchObject({ overdue, dueToday });
    const late = await read('dossiers?due=OVERDUE&sort=DUE', official);
    expect(late.items.map((each: { id: string }) => each.id)).toContain(id);
    const proposal = randomUUID();
    await done(official, id, 'proposal', { proposal, outcome: 'REFUSED', text: 'Không đủ điều kiện.' });
    await done(colleague, id, 'signature', { proposal });
    expect(await seen(citizen, id)).toMatchObject({ inTime: false, result: { outcome: 'REFUSED' } });
  });
});

describe('A dossier that is withdrawn', () => {
  it('is over for good; two who decide at once cannot both', async () => {
    const { id } = await telling.inProcess();
    const both = await Promise.all([
      post(citizen, `dossiers/${id}/withdrawal`, {}),
      post(official, `dossiers/${id}/stop`, { reason: 'Chờ xác minh.' }),
      post(citizen, `dossiers/${id}/withdrawal`, {}),
    ]);
    expect(both.filter(({ status, body }) => status === 200 && body.state === 'WITHDRAWN')).toHaveLength(1);
    expect((await seen(citizen, id)).state).toBe('WITHDRAWN');
  });
});
