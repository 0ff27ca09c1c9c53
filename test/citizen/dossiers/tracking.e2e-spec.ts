import { randomUUID } from 'node:crypto';
import { PersonalFacts } from '../../../src/shared/event-store/personal-facts.js';
import { hostOfAddress } from '../../../src/shared/http/host.js';
import { bothAt } from '../../both-at.js';
import { ask } from '../../declarations/declaring.js';
import { tellFrom } from '../../story.js';
import { DossierLookupController } from '../../../src/citizen/dossiers/dossier-lookup.controller.js';
import { COPIES, DossierTelling, birth, citizen, clerk, colleague, official } from './dossier-desk.js';
import { feesGoTo } from './fees-go-to.js';

const story = tellFrom('2026-11-30T01:00:00.000Z');
const { post, get, read } = story;
const telling = new DossierTelling(story);
beforeAll(() => telling.seed());

const look = (code: string, phoneEnd: string) =>
  ask(story.running, 'POST', 'dossier-lookup', { body: { code, phoneEnd } });

describe('A dossier without an account', () => {
  let code: string;
  let id: string;
  beforeAll(async () => {
    const body = birth({ onPaper: ['birth-notice'] });
    ({ code, id } = (await post(clerk, 'dossiers', body)).body);
    await telling.done(clerk, id, 'reception');
  });

  it('is followed by its code and the end of the telephone number, in any spelling', async () => {
    for (const typed of [code, code.toLowerCase(), ` ${code.replaceAll('-', '–')} `]) {
      const { status, body } = await look(typed, '5678');
      expect([status, body.number, body.steps.length]).toEqual([200, 2, 2]);
    }
  });

  it('tells nothing about a person', async () => {
    const text = JSON.stringify((await look(code, '5678')).body);
    for (const told of ['Hoàng', 'Mây', '0912', '020190001234', 'Bảo', id]) expect(text).not.toContain(told);
  });

  it('is as unknown to wrong digits as to a wrong code, and after some tries to right ones too', async () => {
    const other = (await post(clerk, 'dossiers', birth({ onPaper: ['birth-notice'] }))).body.code as string;
    expect((await look('H37.06184-261130-9999', '5678')).body.code).toBe('not-found');
    expect((await look('nothing', '5678')).body.code).toBe('not-found');
    for (let n = 0; n < 10; n++) expect((await look(other, '0000')).body.code).toBe('not-found');
    expect((await look(other, '5678')).status).toBe(429);
    expect((await look(code, '5678')).status).toBe(200);
  });

  it('is still followed by its owner after a stranger elsewhere has used up his own tries', async () => {
    const { code: followed } = (await post(clerk, 'dossiers', birth({ onPaper: ['birth-notice'] }))).body;
    const from = (address: string, phoneEnd: string) =>
      story.running.app.get(DossierLookupController).lookUp({ code: followed, phoneEnd }, hostOfAddress(address));
    for (let n = 0; n < 10; n++) await expect(from('2001:db8:1:2::1', '0000')).rejects.toThrow('not-found');
    // The whole line is one stranger.
    await expect(from('2001:db8:1:2::ffff', '5678')).rejects.toThrow('too-many-requests');
    for (let n = 0; n < 15; n++) expect((await from('2001:db8:1:3::1', '5678')).code).toBe(followed);
  });

  it('is followed by the whole telephone once strangers everywhere have tried too many ends of it', async () => {
    const { code: sought } = (await post(clerk, 'dossiers', birth({ onPaper: ['birth-notice'] }))).body;
    const lookUps = story.running.app.get(DossierLookupController);
    const from = (line: number, phoneEnd: string): Promise<string> =>
      lookUps.lookUp({ code: sought, phoneEnd }, `stranger ${line}`).then(
        ({ state }) => state,
        ({ code: refused }: { code: string }) => refused,
      );
    for (let n = 0; n < 99; n++) expect(await from(Math.floor(n / 9), '0000')).toBe('not-found');
    expect(await from(20, '5678')).toBe('NEWLY_REGISTERED');
    // Of two who come at once to the last try that is left one is looked at.
    const both = await bothAt(story, ['SELECT FROM try_budget WHERE used = 99 FOR UPDATE', []], () => [
      from(21, '0001'),
      from(22, '0002'),
    ]);
    expect(both.toSorted()).toEqual(['dossier-phone-whole', 'not-found']);
    expect(await from(23, '5678')).toBe('dossier-phone-whole');
    const told = { vi: 'Nhập đủ số điện thoại', zh: '完整电话号码', en: 'whole telephone number' };
    for (const [language, words] of Object.entries(told)) {
      const { status, body } = await ask(story.running, 'POST', 'dossier-lookup', {
        body: { code: sought, phoneEnd: '5678' },
        headers: { 'accept-language': language },
      });
      expect([status, body.code, body.detail]).toEqual([429, 'dossier-phone-whole', expect.stringContaining(words)]);
    }
    expect(await from(23, '0812 345 678')).toBe('not-found');
    for (const typed of ['0912345678', '+84 912 345 678']) expect(await from(23, typed)).toBe('NEWLY_REGISTERED');
    expect(await from(24, '12345')).toBe('not-found');
  });
});

describe('The fee of a dossier without an account', () => {
  const due = async () => {
    const answers = { paperName: 'Bằng tốt nghiệp', pages: 1, copies: 2 };
    const body = birth({ procedure: COPIES, answers, onPaper: ['original'] });
    const { code } = (await post(clerk, 'dossiers', body)).body;
    return { id: body.id, code: code as string };
  };
  let dossier: { id: string; code: string };
  beforeAll(async () => (dossier = await due()));

  it('is named without a code to pay it by, while the province has set no account', async () => {
    const { status, body } = await look(dossier.code, '5678');
    expect([status, body.feeDue, body.transfer]).toEqual([200, 2_000, undefined]);
  });

  it('is paid by the transfer that the desk shows, however often one looks', async () => {
    await feesGoTo(story.running, { bin: '970403', account: '0011012345678' });
    const shown = await read(`dossiers/${dossier.id}/transfer`, clerk);
    expect(shown).toMatchObject({ dong: 2_000, reference: dossier.code.replaceAll(/\W/g, '') });
    for (const typed of ['5678', '5678', '0912 345 678'])
      expect((await look(dossier.code, typed)).body.transfer).toEqual(shown);
  });

  it('is told to no other telephone', async () => {
    const { status, body } = await look(dossier.code, '0000');
    expect([status, body.code, body.transfer, body.feeDue]).toEqual([404, 'not-found', undefined, undefined]);
  });

  it('is asked for no more once it is paid, or the dossier was withdrawn', async () => {
    await telling.done(clerk, dossier.id, 'payment', { dong: 2_000, means: 'TRANSFER' });
    const paid = (await look(dossier.code, '5678')).body;
    expect([paid.feeDue, paid.transfer]).toEqual([0, undefined]);
    const other = await due();
    expect((await look(other.code, '5678')).body.transfer).toMatchObject({ dong: 2_000 });
    await telling.done(clerk, other.id, 'withdrawal');
    const withdrawn = (await look(other.code, '5678')).body;
    expect([withdrawn.state, withdrawn.transfer]).toEqual(['WITHDRAWN', undefined]);
  });
});

describe('The signed result of a dossier', () => {
  it('is opened by no code, not with the whole telephone either', async () => {
    const { id, code } = await telling.inProcess();
    const proposal = randomUUID();
    const text = 'Cấp Giấy khai sinh cho Hoàng Gia Bảo.';
    await telling.done(official, id, 'proposal', { proposal, outcome: 'GRANTED', number: '128/TLKS', text });
    await telling.done(colleague, id, 'signature', { proposal });
    const { state, ...told } = (await look(code, '0912345678')).body;
    expect(state).toBe('FINISHED');
    for (const word of [id, proposal, '128/TLKS', 'Hoàng']) expect(JSON.stringify(told)).not.toContain(word);
    const stranger = await ask(story.running, 'GET', `dossiers/${id}/result`);
    expect(stranger.status).toBe(401);
  });
});

describe('The list of an office', () => {
  it('pages through its dossiers by what is due first, none twice', async () => {
    const wanted: string[] = [];
    for (let n = 0; n < 3; n++) wanted.push((await telling.sent()).id);
    const ids: string[] = [];
    let cursor = '';
    do {
      const page = await read(`dossiers?sort=DUE&limit=2${cursor && `&cursor=${cursor}`}`, official);
      ids.push(...page.items.map((each: { id: string }) => each.id));
      cursor = page.next ?? '';
    } while (cursor);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(wanted));
    const own = await read('dossiers?state=NEWLY_REGISTERED&sort=SENT_DOWN', citizen);
    expect(own.items).toHaveLength(3);
  });
});

describe('Who has himself erased', () => {
  it('is named by his dossier no more, while its way stays', async () => {
    const { id, code } = await telling.sent();
    const erased = await story.running.app.get(PersonalFacts).erase(`dossier-${id}`);
    expect(erased).toBeGreaterThan(0);
    const dossier = await telling.seen(official, id);
    expect(dossier).toMatchObject({ code, state: 'NEWLY_REGISTERED' });
    expect([dossier.applicant, dossier.answers, dossier.applicantName]).toEqual([undefined, undefined, undefined]);
    expect((await look(code, '5678')).body.code).toBe('not-found');
  });

  it('leaves no file behind', async () => {
    const { id } = await telling.sent();
    const [{ file }] = (await telling.seen(citizen, id)).files;
    await story.running.app.get(PersonalFacts).erase(`dossier-${id}`);
    expect((await get(`dossiers/${id}/files/${file}`, citizen)).body.code).toBe('file-erased');
  });
});
