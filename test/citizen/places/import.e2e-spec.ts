import { importPlaces } from '../../../src/citizen/places/index.js';
import { tellFrom } from '../../story.js';
import { atTheLock } from '../../both-at.js';
import { MONDAY, citadel, colleague, elsewhere, expectDone, official, province } from './place-story.js';

const story = tellFrom(MONDAY);
const { post, read, get } = story;
const HEAD =
  'ref,commune,kind,name_vi,name_zh,name_en,history_vi,history_zh,history_en,address,longitude,latitude,keeper';
const street = (ref: string, more: Record<string, string> = {}) => {
  const cells: Record<string, string> = {
    ref,
    commune: '06184',
    kind: 'STREET',
    name_vi: `Đường ${ref}`,
    name_zh: `${ref}路`,
    name_en: `${ref} Street`,
    history_vi: '"Đặt tên năm 2010,\nqua ga Đồng Đăng."',
    history_zh: '2010年命名。',
    history_en: 'Named in 2010.',
    address: '',
    longitude: '106.7012',
    latitude: '21.9503',
    keeper: 'UBND xã Đồng Đăng',
    ...more,
  };
  return HEAD.split(',')
    .map((column) => cells[column] ?? '')
    .join(',');
};
const file = (...lines: readonly string[]) => ({ csv: [HEAD, ...lines].join('\n') });

describe('A file of places', () => {
  it('is taken line by line, and told again changes nothing', async () => {
    const body = file(street('D-1'), street('D-2', { name_en: '' }));
    const taken = await post(official, 'place-imports', body, { key: 'load-places' });
    expect([taken.status, taken.body]).toMatchObject([200, { added: 2, changed: 0, unchanged: 0, faults: [] }]);
    const retried = await post(official, 'place-imports', body, { key: 'load-places' });
    expect([retried.body.added, retried.headers.get('idempotency-replayed')]).toEqual([2, 'true']);
    expect((await post(official, 'place-imports', body)).body).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
    const { items } = await read('places?sort=NAME', official);
    expect(items).toMatchObject([
      { ref: 'D-1', state: 'IN_REVIEW' },
      { ref: 'D-2', state: 'WRITING' },
    ]);
    expect((await read(`places/${items[0].id}`, official)).said.history.vi).toBe('Đặt tên năm 2010, qua ga Đồng Đăng.');
    expect((await post({ role: 'CITIZEN' }, 'place-imports', body)).body.code).toBe('not-allowed');
  });

  it('names each line that is not taken, in three languages', async () => {
    const { body } = await post(
      official,
      'place-imports',
      file(
        street('', {}),
        street('D-3', { commune: '99999' }),
        street('D-4', { commune: '06211' }),
        street('D-5', { kind: 'ALLEY' }),
        street('D-6', { name_vi: '' }),
        street('D-7', { longitude: '200' }),
        street('D-8', { latitude: '' }),
        street('D-9', { keeper: 'x'.repeat(201) }),
        street('D-10'),
        street('D-10'),
      ),
    );
    expect(body.added).toBe(1);
    expect(body.faults.map(({ code }: { code: string }) => code)).toEqual([
      'place-row-ref',
      'place-commune-unknown',
      'place-other-commune',
      'place-row-kind',
      'place-row-name',
      'place-row-position',
      'place-row-position',
      'place-row-text',
      'place-row-twice',
    ]);
    expect(body.faults[3].title).toEqual({
      vi: 'Loại phải là ROAD, STREET, PUBLIC_WORK, RELIC',
      zh: '类别须为 ROAD, STREET, PUBLIC_WORK, RELIC',
      en: 'The kind is one of ROAD, STREET, PUBLIC_WORK, RELIC',
    });
    const unreadable = await post(official, 'place-imports', { csv: 'ref,commune\nD-1,06184\n' });
    expect([unreadable.status, unreadable.body.code]).toEqual([422, 'place-file-unreadable']);
  });

  it('undoes nothing that was written since; what it says otherwise is reviewed anew', async () => {
    const [{ id, code }] = (await read('places?text=d-1&sort=NAME', official)).items;
    expectDone(await post(colleague, `places/${id}/publication`));
    const written = citadel({ kind: 'STREET', name: { vi: 'Đường Nam Quan', zh: '南关路', en: 'Nam Quan Street' } });
    expectDone(await post(official, `places/${id}/text`, written));
    expect((await post(official, 'place-imports', file(street('D-1')))).body).toMatchObject({ unchanged: 1 });
    expect((await read(`places/${id}`, official)).name.vi).toBe('Đường Nam Quan');
    const anew = file(street('D-1', { keeper: 'Công ty công trình đô thị' }));
    expect((await post(official, 'place-imports', anew)).body).toMatchObject({ changed: 1 });
    expect(await read(`places/${id}`, official)).toMatchObject({ state: 'IN_REVIEW', name: { vi: 'Đường D-1' } });
    expect((await read(`public-places/${code}`)).keeper).toBe('UBND xã Đồng Đăng');
    expect((await post(official, `places/${id}/publication`)).body.code).toBe('place-own-words');
    expect((await get(`places/${id}`, elsewhere)).status).toBe(404);
  });

  it('may tell who looks after it in the other languages; one that does not lets that stand while he is the same', async () => {
    const more = (keeper: string, zh: string, en = '') => ({
      csv: `${HEAD},keeper_zh,keeper_en\n${street('D-30', { keeper })},${zh},${en}`,
    });
    const said = async () => {
      const { items } = await read('places?text=d-30', official);
      const { keeper, keeperIn } = (await read(`places/${items[0].id}`, official)).said;
      return [keeper, keeperIn];
    };
    const load = async (body: object) => expectDone(await post(official, 'place-imports', body));
    expect(await load(more('UBND xã', '乡人民委员会'))).toMatchObject({ added: 1 });
    expect(await said()).toEqual(['UBND xã', { zh: '乡人民委员会' }]);
    expect(await load(more('UBND xã', 'x'.repeat(201)))).toMatchObject({ faults: [{ code: 'place-row-text' }] });
    expect(await load(file(street('D-30', { keeper: 'UBND xã' })))).toMatchObject({ changed: 1 });
    expect(await said()).toEqual(['UBND xã', { zh: '乡人民委员会' }]);
    expect(await load(file(street('D-30', { keeper: 'Hội di sản' })))).toMatchObject({ changed: 1 });
    expect(await said()).toEqual(['Hội di sản', undefined]);
  });

  it('that is loaded twice at once enters each place once', async () => {
    const [holder, watcher] = [await story.connection(), await story.connection()];
    await holder.query('BEGIN');
    await holder.query(`SELECT pg_advisory_xact_lock(hashtextextended('import-places', 0))`);
    const both = [1, 2].map(() => post(official, 'place-imports', file(street('D-20'))));
    await atTheLock(watcher, 2);
    await holder.query('COMMIT');
    const became = (await Promise.all(both)).map(({ body: { added, unchanged } }) => `${added} ${unchanged}`);
    expect(became.toSorted()).toEqual(['0 1', '1 0']);
  });

  it('with too many lines is not taken', async () => {
    await expect(importPlaces(story.running.app, `${HEAD}\n${'x\n'.repeat(10_001)}`)).rejects.toThrow(
      'place-file-too-long',
    );
  });

  it('of all communes is taken at the machine', async () => {
    const csv = file(street('D-1', { commune: '06211' }), street('D-2', { kind: 'x' })).csv;
    const report = { added: 1, changed: 0, unchanged: 0 };
    expect(await importPlaces(story.running.app, csv)).toEqual({
      ...report,
      faults: [{ line: 5, fault: 'The kind is one of ROAD, STREET, PUBLIC_WORK, RELIC' }],
    });
    const { items } = await read('places?commune=06211', province);
    expect(items).toMatchObject([{ ref: 'D-1', state: 'IN_REVIEW' }]);
    expect((await get(`places/${items[0].id}`, province)).status).toBe(200);
    expectDone(await post(elsewhere, `places/${items[0].id}/publication`));
  });
});
