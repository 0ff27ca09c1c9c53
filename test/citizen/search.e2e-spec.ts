import { importParcels, importPrices, importZones } from '../../src/citizen/land/index.js';
import { tellFrom } from '../story.js';
import { BAND, collection, parcel, zone } from './land/land-story.js';
import { Newsroom, rain } from './news/news-story.js';
import { shownPlace } from './places/place-story.js';
import { NA_PAN, joining } from './teams/team-story.js';
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

  it('finds a parcel by what its papers say, and lists none where only a commune or a street is named', async () => {
    const { faults } = await importParcels(
      story.running.app,
      collection(
        parcel('12', [1, 1, 2, 2], { sheet: '5', address: 'Đường Trần Đăng Ninh' }),
        parcel('12', [3, 1, 4, 2], { sheet: '6' }),
        parcel('13', [5, 1, 6, 2], { sheet: '5', ends: '2026-11-01' }),
        parcel('12', [61, 1, 62, 2], { sheet: '5', commune: '06211' }),
      ),
    );
    expect(faults).toEqual([]);
    const found = async (text: string) => {
      const group = (await search({ text })).find(({ kind }) => kind === 'PARCEL');
      return group?.items.map(({ id }) => id) ?? [];
    };
    for (const text of ['thửa 12 tờ 5 xã Đồng Đăng', 'thua dat so 12, to ban do so 5, dong dang', '06184/5/12'])
      expect(await found(text)).toEqual(['06184/5/12']);
    expect(await found('thửa 12')).toEqual(['06184/5/12', '06184/6/12', '06211/5/12']);
    expect(await found('thửa đất đường Trần Đăng Ninh')).toEqual(['06184/5/12']);
    expect(await found('parcel 12 sheet 5 cao loc commune')).toEqual(['06211/5/12']);
    for (const text of ['Đồng Đăng', 'Trần Đăng Ninh', 'thửa 12 xã Không Có', 'thửa 13 tờ 5', 'thửa'])
      expect(await found(text)).toEqual([]);
    const [shown] = await search({ text: 'thửa 12 tờ 5 xã Đồng Đăng', kind: 'PARCEL' });
    expect(shown?.items).toEqual([
      {
        id: '06184/5/12',
        title: { vi: 'Thửa 12, tờ bản đồ 5', zh: '图幅 5 宗地 12', en: 'Parcel 12, sheet 5' },
        line: {
          vi: 'Đường Trần Đăng Ninh, Xã Đồng Đăng',
          zh: 'Đường Trần Đăng Ninh, 同登乡',
          en: 'Đường Trần Đăng Ninh, Đồng Đăng Commune',
        },
        path: '/citizen/land/06184/5/12',
      },
    ]);
    const [first] = await search({ text: 'thửa 12', kind: 'PARCEL', limit: '2' });
    const [rest] = await search({ text: 'thửa 12', kind: 'PARCEL', limit: '2', cursor: first?.next ?? '' });
    expect([rest?.items.map(({ id }) => id), rest?.next]).toEqual([['06211/5/12'], undefined]);
  });

  it('finds what is planned by name, by law and by the commune in which it lies, as long as it is in force', async () => {
    const { faults } = await importZones(
      story.running.app,
      collection(
        zone('Z1', [1, 1, 20, 20], { nameEn: 'Ring road' }),
        // As far as the border with Cao Lộc, and not over it.
        zone('Z2', [30, 1, 50, 20], { name: 'Khu dân cư phía đông' }),
        zone('Z3', [51, 1, 70, 20], { name: 'Khu công nghiệp' }),
        zone('Z4', [21, 1, 25, 20], { name: 'Bãi xe cũ', ends: '2026-11-01' }),
      ),
    );
    expect(faults).toEqual([]);
    const found = async (text: string) => {
      const group = (await search({ text })).find(({ kind }) => kind === 'PLANNING_ZONE');
      return group?.items.map(({ id }) => id) ?? [];
    };
    for (const text of ['duong vanh dai', 'Ring road', 'quy hoạch đường vành đai'])
      expect(await found(text)).toEqual(['QH-2030/Z1']);
    expect(await found('236/QĐ-TTg')).toEqual(['QH-2030/Z1', 'QH-2030/Z2', 'QH-2030/Z3']);
    expect(await found('quy hoạch xã Cao Lộc')).toEqual(['QH-2030/Z3']);
    expect(await found('dong dang')).toEqual(['QH-2030/Z1', 'QH-2030/Z2']);
    expect(await found('khu dan cu dong dang')).toEqual(['QH-2030/Z2']);
    expect(await found('khu cong nghiep dong dang')).toEqual([]);
    expect(await found('bai xe cu')).toEqual([]);
    const [first] = await search({ text: 'quy hoach', kind: 'PLANNING_ZONE', limit: '2' });
    const [rest] = await search({ text: 'quy hoach', kind: 'PLANNING_ZONE', limit: '2', cursor: first?.next ?? '' });
    expect([rest?.items.map(({ id }) => id), rest?.next]).toEqual([['QH-2030/Z3'], undefined]);
    const [shown] = await search({ text: 'cao loc', kind: 'PLANNING_ZONE' });
    expect(shown?.items).toMatchObject([
      {
        line: { en: 'Quyết định 236/QĐ-TTg · Cao Lộc Commune' },
        path: '/citizen/land?plan=QH-2030%2FZ3',
      },
    ]);
  });

  it('finds what the gates cost by the words of a fee', async () => {
    const found = async (text: string) => {
      const group = (await search({ text, limit: '50' })).find(({ kind }) => kind === 'GATE_FEE');
      return group?.items ?? [];
    };
    expect(await found('rau tuoi xuat khau')).toEqual([
      {
        id: 'nq09-fresh-vegetables-under-2t',
        title: {
          vi: 'Rau tươi xuất khẩu, xe dưới 2 tấn',
          zh: '出口新鲜蔬菜，2吨以下车辆',
          en: 'Fresh vegetables for export, vehicle under 2 t',
        },
        line: { vi: '100.000 đồng một lượt xe', zh: '每车次 100,000 越南盾', en: '100,000 đồng a trip' },
        path: '/citizen/gate-fees',
      },
    ]);
    const all = await found('phí hạ tầng cửa khẩu');
    const { fees, factors, mostDong } = await read('gate-fees');
    expect([all.length, mostDong]).toEqual([fees.length + factors.length + 1, 5_000_000]);
    const [first] = await search({ text: 'gate fee', kind: 'GATE_FEE', limit: '1' });
    const [second] = await search({ text: 'gate fee', kind: 'GATE_FEE', limit: '50', cursor: first?.next ?? '' });
    expect([...(first?.items ?? []), ...(second?.items ?? [])]).toEqual(all);
    expect(await found('phí khai sinh')).toEqual([]);
  });

  it('finds a community team by hamlet and commune, and nobody of it, as long as somebody is in it', async () => {
    const found = async (text: string) => {
      const group = (await search({ text })).find(({ kind }) => kind === 'TEAM');
      return group?.items ?? [];
    };
    const { body: team } = await story.post(official, 'teams', NA_PAN);
    expect(await found('na pan')).toEqual([]);
    await story.post(official, `teams/${team.id}/members`, joining('Hoàng Văn Páo'));
    const [member] = (await read(`teams/${team.id}/members`, official)).items;
    for (const text of ['to cong nghe so na pan', 'Tổ công nghệ số Đồng Đăng'])
      expect(await found(text)).toMatchObject([
        {
          id: '06184-03',
          title: { vi: NA_PAN.name },
          line: { en: 'Đồng Đăng Commune. Ask its one-stop desk for the team.' },
          path: '/citizen/news?office=06184',
        },
      ]);
    for (const text of ['Hoàng Văn Páo', '0912', 'to cong nghe so cao loc']) expect(await found(text)).toEqual([]);
    const left = await story.post(official, `teams/${team.id}/members/${member.id}/leaving`, { day: '2026-11-30' });
    expect(left.status).toBe(200);
    expect(await found('na pan')).toEqual([]);
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
