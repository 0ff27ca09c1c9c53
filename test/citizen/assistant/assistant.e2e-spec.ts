import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import { QueryBus } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { AnswerBook } from '../../../src/citizen/assistant/answer-book.js';
import { Unanswered } from '../../../src/citizen/assistant/unanswered.js';
import { seedProcedures } from '../../../src/citizen/procedures/index.js';
import { Clock } from '../../../src/shared/clock/clock.js';
import { bothAt } from '../../both-at.js';
import { ask as request } from '../../declarations/declaring.js';
import type { Who } from '../../sign-in.js';
import { Story } from '../../story.js';
import { ModelServer } from './model-server.js';
import type { Said } from './said.js';

jest.setTimeout(60_000);

const province: Who = { role: 'PROVINCE' };
const official: Who = { role: 'CIVIL_SERVANT' };
const SETTINGS = ['ASSISTANT_MODEL_URL', 'ASSISTANT_MODEL', 'SECRET_ASSISTANT_MODEL', 'ASSISTANT_MODEL_TIMEOUT_MS'];

describe('The assistant', () => {
  const model = new ModelServer();
  const story = new Story('2026-11-30T01:00:00.000Z');
  const { post, read } = story;

  async function ask(text: string, more: object = {}): Promise<Said> {
    const response = await fetch(`${story.running.url}/api/v1/assistant/questions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text, ...more }),
    });
    expect(response.status).toBe(200);
    return (await response.json()) as Said;
  }
  const line = ({ answer }: Said, aspect: string) => answer?.lines.find((each) => each.aspect === aspect);

  beforeAll(async () => {
    await model.open();
    Object.assign(process.env, {
      ASSISTANT_MODEL_URL: model.url,
      ASSISTANT_MODEL: 'trial',
      SECRET_ASSISTANT_MODEL: 'a key of the model',
      ASSISTANT_MODEL_TIMEOUT_MS: '400',
    });
    await story.begin();
    await seedProcedures(story.running.app);
  });
  afterAll(async () => {
    await story.end();
    await model.close();
    for (const name of SETTINGS) delete process.env[name];
  });

  it('answers on a procedure from its fields, what was asked first, with its sources and where to act', async () => {
    const said = await ask('hai đứa cùng xã kết hôn cần giấy tờ gì');
    expect(said).toMatchObject({ outcome: 'ANSWERED', about: '1.000894', asked: ['PAPERS'] });
    expect(said.answer?.lines[0]?.aspect).toBe('PAPERS');
    const procedure = await read('procedures/1.000894');
    expect(line(said, 'PAPERS')?.texts).toHaveLength(procedure.details.papers.length);
    expect(said.answer?.sources[0]).toMatchObject({ kind: 'PROCEDURE', link: '/citizen/procedures/1.000894' });
    expect(said.answer?.sources.some(({ kind }) => kind === 'LAW')).toBe(true);
    expect(said.answer?.acts.map(({ link }) => link)).toContain('/citizen/apply/1.000894');
  });

  it('answers the example of the page with the thing itself, its special cases beside it', async () => {
    const said = await ask('làm giấy khai sinh cho con cần gì');
    expect(said).toMatchObject({ outcome: 'ANSWERED', about: '1.001193', asked: ['PAPERS'] });
    expect(said.choices.map(({ about }) => about)).toEqual(['1.004884', '2.000635']);
    expect((await ask('giấy khai sinh')).outcome).toBe('ASKED_BACK');
  });

  it('answers on the gates from what their boards show and from the rules in force', async () => {
    const now = await ask('is the border open right now');
    expect(now).toMatchObject({ outcome: 'ANSWERED', about: 'STATE_NOW' });
    expect(now.answer?.sources.map(({ kind, id }) => [kind, id])).toEqual([
      ['GATE_NOW', 'HUU_NGHI'],
      ['GATE_NOW', 'TAN_THANH'],
    ]);
    const fees = await ask('phí hạ tầng cửa khẩu xe container bao nhiêu');
    expect(fees).toMatchObject({ about: 'FEES', answer: { sources: [{ kind: 'RULES', id: 'tariff' }] } });
    expect(JSON.stringify(fees.answer?.lines)).toContain('4.000.000 đồng');
    const one = await ask('hữu nghị mở cửa mấy giờ đóng cửa mấy giờ');
    expect(one.about).toBe('OPENING_HOURS');
    expect(one.answer?.sources.map(({ id }) => id)).toEqual(['HUU_NGHI']);
  });

  it('says how a ticket is looked up, and looks at none', async () => {
    const said = await ask('phiếu HN-E-0417 đến lượt chưa');
    expect(said).toMatchObject({ outcome: 'ANSWERED', about: 'TICKET_STATUS' });
    expect(JSON.stringify(said)).not.toContain('0417');
    expect(said.answer?.acts[0]?.link).toBe('/#ticket');
  });

  it('asks back when too little was said, and answers what was chosen', async () => {
    const said = await ask('giấy thông hành');
    expect(said.outcome).toBe('ASKED_BACK');
    expect(said.choices.map(({ about }) => about)).toEqual(expect.arrayContaining(['1.003133', '1.003494']));
    expect(said.person?.acts[0]?.link).toBe('/citizen/report');
    expect(await ask('giấy thông hành', { about: '1.003133' })).toMatchObject({
      outcome: 'ANSWERED',
      about: '1.003133',
    });
  });

  it('hands over to the telephone that the province names', async () => {
    expect((await ask('thời tiết ngày mai')).person?.telephone).toBeUndefined();
    const value = { telephone: '02053812345' };
    const set = await request(story.running, 'POST', 'settings/assistant-person/PROVINCE/changes', {
      by: province,
      body: { value },
      headers: { 'if-match': '"0"' },
    });
    expect(set.status).toBe(201);
    expect((await ask('thời tiết ngày mai')).person?.telephone).toBe(value.telephone);
  });

  it('does not know what it cannot know, and takes that down without whatever leads to a person', async () => {
    const said = await ask('xin giấy phép bay flycam cho ông Lý Văn Tám, 0912345678');
    expect(said).toMatchObject({ outcome: 'NOT_KNOWN', choices: [] });
    expect(said.answer).toBeUndefined();
    expect(said.person?.office.vi).toMatch(/một cửa/);
    await ask('xin giấy phép bay FLYCAM cho ông Hoàng Văn Chín, 0987654321');
    const { items } = await read('assistant/unanswered-questions?text=flycam', province);
    expect(items).toMatchObject([{ text: 'xin giấy phép bay flycam cho ông …, …', times: 2 }]);
    const rows: unknown[] = await story.running.app.get(DataSource).query('SELECT * FROM assistant_unanswered');
    expect(JSON.stringify(rows)).not.toMatch(/0912345678|Tám|Chín/);
  });

  it('says whom to ask also where the question cannot be taken down, and counts that', async () => {
    const database = await story.connection();
    const figures = async () => (await fetch(`${story.running.url}/metrics`)).text();
    const lost = async () => Number(/^assistant_questions_not_taken_down_total (\d+)$/m.exec(await figures())?.[1]);
    const before = await lost();
    await database.query('ALTER TABLE assistant_unanswered ADD CONSTRAINT nothing_is_taken CHECK (false) NOT VALID');
    const said = await ask('hôm nay ăn gì ngon');
    await database.query('ALTER TABLE assistant_unanswered DROP CONSTRAINT nothing_is_taken');
    expect(said).toMatchObject({ outcome: 'NOT_KNOWN', person: { acts: [{ link: '/citizen/report' }] } });
    expect(await lost()).toBe(before + 1);
    await ask('hôm nay ăn gì ngon');
    expect((await read('assistant/unanswered-questions?text=an gi ngon', official)).items).toMatchObject([
      { times: 1 },
    ]);
  });

  it('knows a procedure a minute after it was published', async () => {
    const database = await story.connection();
    const deer = () => ask('xin cấp phép nuôi hươu sao');
    expect(await deer()).toMatchObject({ outcome: 'NOT_KNOWN' });
    await database.query(
      `INSERT INTO procedure (code, vi, zh, en, field, level)
       VALUES ('9.000001', 'Cấp phép nuôi hươu sao', '梅花鹿养殖许可', 'Permit to keep sika deer', 'Nông nghiệp', 'PROVINCE')`,
    );
    await story.tick(100);
    expect(await deer()).toMatchObject({ about: '9.000001' });
    await database.query(`DELETE FROM procedure WHERE code = '9.000001'`);
    await story.tick(110);
    expect(await deer()).toMatchObject({ outcome: 'NOT_KNOWN' });
  });

  it('answers by what it read before while the catalogue cannot be read, and not at all where it read nothing', async () => {
    const database = await story.connection();
    await story.tick(120);
    await database.query('ALTER TABLE procedure RENAME TO procedure_away');
    const said = await ask('is the border open right now');
    const unread = new AnswerBook(story.running.app.get(QueryBus), story.running.app.get(Clock));
    await expect(unread.find('is the border open right now')).rejects.toThrow('procedure');
    await database.query('ALTER TABLE procedure_away RENAME TO procedure');
    expect(said).toMatchObject({ outcome: 'ANSWERED', about: 'STATE_NOW' });
    await story.tick(240);
    expect(await ask('hai đứa cùng xã kết hôn cần giấy tờ gì')).toMatchObject({ about: '1.000894' });
    expect(await unread.find('is the border open right now')).toBeDefined();
  });

  it('lets officials deal with what had no answer, once', async () => {
    const [{ id }] = (await read('assistant/unanswered-questions?open=true&text=flycam', official)).items;
    const path = `assistant/unanswered-questions/${id}/dealt-with`;
    const key = randomUUID();
    expect(await post(official, path, { outcome: 'NOT_OURS' }, { key })).toMatchObject({
      status: 200,
      body: { id, outcome: 'NOT_OURS' },
    });
    expect((await post(official, path, { outcome: 'NOT_OURS' }, { key })).status).toBe(200);
    expect(await post(province, path, { outcome: 'ANSWERED' })).toMatchObject({
      status: 409,
      body: { code: 'unanswered-question-dealt-with' },
    });
    expect((await read('assistant/unanswered-questions?open=true&text=flycam', official)).items).toEqual([]);
    await ask('xin giấy phép bay flycam cho ông Lý Văn Tám, 0912345678');
    expect((await read('assistant/unanswered-questions?outcome=NOT_OURS', official)).items).toMatchObject([
      { id, times: 3, outcome: 'NOT_OURS' },
    ]);
  });

  it('opens a question again that was said to be answered by now and is not', async () => {
    await ask('tỷ giá nhân dân tệ');
    const [{ id }] = (await read('assistant/unanswered-questions?text=ty gia', official)).items;
    await post(official, `assistant/unanswered-questions/${id}/dealt-with`, { outcome: 'ANSWERED' });
    await ask('ty gia nhan dan te');
    const [again] = (await read('assistant/unanswered-questions?text=ty gia', official)).items;
    expect(again).toMatchObject({ id, times: 2 });
    expect(again.outcome).toBeUndefined();
  });

  it('has one of two officials deal with a question who do so at once', async () => {
    await ask('giá vàng hôm nay bao nhiêu');
    const [{ id }] = (await read('assistant/unanswered-questions?text=gia vang', official)).items;
    const path = `assistant/unanswered-questions/${id}/dealt-with`;
    const both = await bothAt(story, ['SELECT FROM assistant_unanswered WHERE id = $1 FOR UPDATE', [id]], () => [
      post(official, path, { outcome: 'NOT_OURS' }),
      post(province, path, { outcome: 'UNCLEAR' }),
    ]);
    const told = both.map(({ body }) => body.outcome ?? body.code);
    expect(told).toContain('unanswered-question-dealt-with');
    expect(told.filter((each) => each === 'NOT_OURS' || each === 'UNCLEAR')).toHaveLength(1);
  });

  it('pages and sorts what had no answer', async () => {
    for (const text of ['kết quả bóng đá', 'kết quả xổ số', 'kết quả xổ số']) await ask(text);
    const sort = 'sort=TIMES_DOWN&limit=1';
    const first = await read(`assistant/unanswered-questions?${sort}`, province);
    const second = await read(`assistant/unanswered-questions?${sort}&cursor=${first.next}`, province);
    expect(first.items[0].times).toBeGreaterThanOrEqual(second.items[0].times);
    expect(first.items[0].id).not.toBe(second.items[0].id);
  });

  it('shows what had no answer to officials alone', async () => {
    expect((await story.get('assistant/unanswered-questions')).status).toBe(401);
    for (const role of ['CITIZEN', 'ADMIN', 'DISPATCHER'] as const)
      expect((await story.get('assistant/unanswered-questions', { role })).status).toBe(403);
    const path = `assistant/unanswered-questions/${randomUUID()}/dealt-with`;
    expect((await post({ role: 'ONE_STOP_CLERK' }, path, { outcome: 'UNCLEAR' })).status).toBe(403);
    expect((await post(official, path, { outcome: 'UNCLEAR' })).status).toBe(404);
  });

  it('forgets what nobody has asked for half a year', async () => {
    await story.running.app
      .get(DataSource)
      .query(`UPDATE assistant_unanswered SET last_at = last_at - interval '181 days' WHERE text LIKE '%xổ số%'`);
    await story.running.app.get(Unanswered).forget();
    expect((await read('assistant/unanswered-questions?text=xo so', official)).items).toEqual([]);
    expect((await read('assistant/unanswered-questions?text=bong da', official)).items).toHaveLength(1);
  });

  describe('with a model', () => {
    const question = 'hai đứa cùng xã kết hôn mất bao lâu, số tôi 0912345678';

    it('shows its words beside the answer when they cite what was given, and sends nothing personal', async () => {
      model.says = 'Thời hạn xem ở dòng đầu [1].';
      const said = await ask(question);
      expect(said.phrased).toEqual({ text: model.says, cites: [1], language: 'vi' });
      expect(said.answer?.lines[0]?.aspect).toBe('TIME');
      const asked = model.asked.at(-1);
      expect(asked?.authorization).toBe('Bearer a key of the model');
      expect(asked?.body.model).toBe('trial');
      expect(JSON.stringify(asked)).not.toContain('0912345678');
      expect(asked?.body.messages.at(-1)?.content).toContain('[1] Thời hạn giải quyết');
    });

    it.each([
      ['cites nothing', 'Mất vài hôm.'],
      ['cites what was not given', 'Mất vài hôm [9].'],
      ['names a figure of its own', 'Mất 99 ngày [1].'],
    ])('throws away what %s', async (_what, says) => {
      model.says = says;
      const said = await ask(question);
      expect(said.outcome).toBe('ANSWERED');
      expect(said.phrased).toBeUndefined();
    });

    it('answers without it when it fails or does not answer in time', async () => {
      model.says = 'Xem [1].';
      model.status = 500;
      expect((await ask(question)).phrased).toBeUndefined();
      model.status = 200;
      model.silent = true;
      const said = await ask(question);
      model.silent = false;
      expect(said).toMatchObject({ outcome: 'ANSWERED', about: '1.000894' });
      expect(said.phrased).toBeUndefined();
    });

    it('asks it nothing where nothing is known', async () => {
      const before = model.asked.length;
      await ask('thời tiết ngày mai');
      expect(model.asked).toHaveLength(before);
    });
  });

  it('refuses a choice that is none, and who asks without end from one address', async () => {
    const url = `${story.running.url}/api/v1/assistant/questions`;
    const send = (body: object) =>
      fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    expect((await send({ text: 'x', about: '9.999999' })).status).toBe(404);
    expect((await send({ text: 'x', about: 'NO_TOPIC' })).status).toBe(422);
    const statuses = await Promise.all(Array.from({ length: 120 }, () => send({ text: '???' }).then((r) => r.status)));
    expect(statuses).toContain(429);
  });
});
