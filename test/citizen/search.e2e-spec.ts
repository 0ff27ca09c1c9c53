import { importPrices } from '../../src/citizen/land/index.js';
import { tellFrom } from '../story.js';
import { BAND, collection } from './land/land-story.js';
import { Newsroom, rain } from './news/news-story.js';
import { shownPlace } from './places/place-story.js';
import { MONDAY, asking, citizen, colleague, drawCommunes, mai, official, report } from './petition-story.js';

const story = tellFrom(MONDAY);
const { tell, read } = asking(() => story.running);
const room = new Newsroom(story);
beforeAll(() => drawCommunes(story.running), 60_000);

interface Group {
  readonly kind: string;
  readonly name: { readonly en: string };
  readonly guessed: boolean;
  readonly items: readonly { readonly id: string; readonly title: { readonly vi: string }; readonly path: string }[];
  readonly next?: string;
}
const search = async (query: Record<string, string>): Promise<readonly Group[]> =>
  (await read(`search?${new URLSearchParams(query).toString()}`)).groups;
const kinds = async (text: string) => (await search({ text })).map(({ kind }) => kind);
const titles = (groups: readonly Group[], wanted: string) =>
  groups.find(({ kind }) => kind === wanted)?.items.map(({ title }) => title.vi);

describe('The search over everything public', () => {
  it('finds things of every kind by the same words, with and without accents, each with the page that shows it', async () => {
    const id = await room.published(rain({ title: { vi: 'Mưa lớn ở Đồng Đăng' } }));
    const from = story.minute(0);
    const words = { vi: 'Đồng Đăng tắc đường', zh: '同登拥堵', en: 'Đồng Đăng is jammed' };
    const notice = { gate: 'HUU_NGHI', audiences: ['PUBLIC'], from, to: story.minute(600), words };
    expect((await story.post({ role: 'SUPERVISOR' }, 'notices', notice)).status).toBe(201);
    await story.until('gates/HUU_NGHI/notices', citizen, ({ notices }) => notices.length > 0);
    const street = { type: 'Feature', properties: { ...BAND, street: 'Đường Đồng Đăng' }, geometry: null };
    await importPrices(story.running.app, collection(street));
    const { code } = await shownPlace(story, { name: { vi: 'Ga Đồng Đăng', zh: '同登站', en: 'Đồng Đăng Station' } });
    const found = await search({ text: 'dong dang' });
    // Procedures have both words somewhere, the others in what they are called.
    expect([found.at(-1)?.kind, found.some(({ guessed }) => guessed)]).toEqual(['PROCEDURE', false]);
    expect(titles(found, 'NEWS')).toEqual(['Mưa lớn ở Đồng Đăng']);
    expect(titles(found, 'COMMUNE')).toEqual(['Xã Đồng Đăng']);
    expect(titles(found, 'PLACE')).toEqual(['Ga Đồng Đăng']);
    expect(titles(found, 'LAND_PRICE')).toEqual(['Đường Đồng Đăng']);
    expect(titles(found, 'NOTICE')).toEqual(['Đồng Đăng tắc đường']);
    expect(found.flatMap(({ items }) => items.map(({ path }) => path))).toEqual(
      expect.arrayContaining([`/citizen/news/${id}`, `/citizen/p/${code}`, '/citizen/news?office=06184', '/']),
    );
    expect(await kinds('Đồng Đăng')).toEqual(found.map(({ kind }) => kind));
    expect(titles(await search({ text: 'huu nghi' }), 'GATE')).toEqual(['Hữu Nghị']);
    expect(titles(await search({ text: '结婚登记' }), 'PROCEDURE')).toContain('Đăng ký kết hôn');
  });

  it('tells procedures that are called nearly so, as guessed, where nothing holds the words', async () => {
    const [group, ...others] = await search({ text: 'khai sihn' });
    expect([group?.kind, group?.guessed, others]).toEqual(['PROCEDURE', true, []]);
    expect(await kinds('zzzz qqqq')).toEqual([]);
    await room.published(rain({ title: { vi: 'Khai sihn là lỗi gõ' } }));
    expect(await kinds('khai sihn')).toEqual(['NEWS']);
  });

  it('finds of a report its reviewed answer, and neither who sent it nor what he wrote', async () => {
    const { id } = (await tell('reports', report({ sender: { name: mai.name, phone: mai.phone } }))).body;
    await tell(`petitions/${id}/acceptance`, {}, official);
    const toPublic = { title: 'Đã vá đường ở chợ', text: 'Đã lấp hố sâu.' };
    await tell(`petitions/${id}/answer`, { text: 'Xã đã vá.', toPublic }, official);
    expect(await kinds('lap ho sau')).not.toContain('REPORT');
    const draft = (await read(`petitions/${id}`, colleague)).answer.id;
    await tell(`petitions/${id}/answer-approval`, { answer: draft }, colleague);
    expect(titles(await search({ text: 'lap ho sau' }), 'REPORT')).toEqual(['Đã vá đường ở chợ']);
    for (const secret of ['hai xe may', mai.name]) expect(await kinds(secret)).not.toContain('REPORT');
  });

  it('forgets a post that was withdrawn', async () => {
    const id = await room.published(rain({ title: { vi: 'Chợ phiên đổi ngày' } }));
    expect(await kinds('cho phien doi')).toContain('NEWS');
    await story.post(official, `news-posts/${id}/withdrawal`, { why: { vi: 'Nhầm ngày.' } });
    expect(await kinds('cho phien doi')).not.toContain('NEWS');
  });

  it('pages one kind by itself, by a cursor of this kind alone', async () => {
    const [first] = await search({ text: 'dang ky', kind: 'PROCEDURE', limit: '2' });
    const [second] = await search({ text: 'dang ky', kind: 'PROCEDURE', limit: '2', cursor: first?.next ?? '' });
    const ids = [...(first?.items ?? []), ...(second?.items ?? [])].map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
    const refused = async (query: string) => (await story.get(`search?${query}`)).body.code;
    expect(await refused(`text=dang&cursor=${first?.next ?? ''}`)).toBe('malformed-request');
    expect(await refused(`text=dang&kind=NEWS&cursor=${first?.next ?? ''}`)).toBe('malformed-request');
    expect(await refused('text=%20%20')).toBe('invalid-request');
    expect(await refused('kind=NEWS')).toBe('invalid-request');
    expect(await search({ text: '%' })).toEqual([]);
  });
});
