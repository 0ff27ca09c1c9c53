import { PersonalFacts } from '../../../src/shared/event-store/personal-facts.js';
import { hostOfAddress } from '../../../src/shared/http/host.js';
import { ask } from '../../declarations/declaring.js';
import { tellFrom } from '../../story.js';
import { DossierLookupController } from '../../../src/citizen/dossiers/dossier-lookup.controller.js';
import { DossierTelling, birth, citizen, clerk, official } from './dossier-desk.js';

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
    expect((await from('2001:db8:1:3::1', '5678')).code).toBe(followed);
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
