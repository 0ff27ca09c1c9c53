import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { ask } from '../../declarations/declaring.js';
import { tellFrom } from '../../story.js';
import {
  MONDAY,
  citadel,
  colleague,
  elsewhere,
  expectDone,
  handIn,
  official,
  province,
  shownPlace,
} from './place-story.js';
import { atTheLock } from '../../both-at.js';
import { photo } from '../../files/photo.js';

const story = tellFrom(MONDAY);
const { post, read, get } = story;

describe('A relic with a plate', () => {
  let id: string;
  let code: string;
  let picture: string;

  it('is entered by a civil servant of its commune, once, and gets a code that checks itself', async () => {
    const body = { ...citadel(), commune: '06184', ref: 'DT-014' };
    const entered = await post(official, 'places', body, { key: 'enter-citadel' });
    expect([entered.status, entered.body.state]).toEqual([201, 'WRITING']);
    ({ id, code } = entered.body);
    expect(code).toMatch(/^[2-9A-HJKMNP-Z]{6}$/);
    const again = await post(official, 'places', body, { key: 'enter-citadel' });
    expect([again.body.code, again.headers.get('idempotency-replayed')]).toEqual([code, 'true']);
    expect((await post(official, 'places', body)).body.code).toBe('place-ref-taken');
    expect((await post(elsewhere, 'places', body)).body.code).toBe('place-other-commune');
    expect((await post({ role: 'CITIZEN' }, 'places', body)).body.code).toBe('not-allowed');
    expect((await post({ role: 'ONE_STOP_CLERK' }, 'places', body)).body.code).toBe('not-allowed');
    expect((await post(province, 'places', { ...body, commune: '99999' })).body.code).toBe('place-commune-unknown');
  });

  it('takes pictures by their content, once each', async () => {
    const key = randomUUID();
    const taken = await handIn(story, official, `places/${id}/files`, { key });
    expect([taken.status, taken.body.mediaType]).toEqual([201, 'image/jpeg']);
    picture = taken.body.file;
    expect((await handIn(story, official, `places/${id}/files`, { key })).body.file).toBe(picture);
    const pdf = Buffer.from('%PDF-1.7 and so on, long enough');
    expect((await handIn(story, official, `places/${id}/files`, { content: pdf })).body.code).toBe(
      'place-picture-type',
    );
    const broken = (await photo()).subarray(0, 300);
    expect((await handIn(story, official, `places/${id}/files`, { content: broken })).body.code).toBe(
      'file-picture-broken',
    );
    expect((await handIn(story, elsewhere, `places/${id}/files`)).body.code).toBe('not-found');
    const said = citadel({ pictures: [{ file: randomUUID() }] });
    expect((await post(official, `places/${id}/text`, said)).body.code).toBe('place-picture-unknown');
    const captionIn = { en: 'The southern gate' };
    const keeperIn = { zh: '省博物馆' };
    const written = citadel({ keeperIn, pictures: [{ file: picture, caption: 'Cổng phía nam', captionIn }] });
    const blank = await post(official, `places/${id}/text`, citadel({ keeperIn: { en: ' \u200B' } }));
    expect(blank.body.fields).toMatchObject([{ path: 'keeperIn.en', code: 'field-missing' }]);
    expect(expectDone(await post(official, `places/${id}/text`, written)).revision).toBe(2);
  });

  it('is read by nobody else before a second person has reviewed it', async () => {
    expect((await get(`public-places/${code}`)).status).toBe(404);
    expect((await post(official, `places/${id}/publication`)).body.code).toBe('place-not-in-state');
    expectDone(await post(official, `places/${id}/review-request`));
    expect((await get(`public-places/${code}`)).status).toBe(404);
    expect((await post(official, `places/${id}/publication`)).body.code).toBe('place-own-words');
    expect((await post(elsewhere, `places/${id}/publication`)).body.code).toBe('not-found');
    expect((await read(`places/${id}`, official)).acts).toEqual(['REWRITE', 'SEND_BACK']);
    expect((await read(`places/${id}`, colleague)).acts).toEqual(['REWRITE', 'PUBLISH', 'SEND_BACK']);
    expectDone(await post(colleague, `places/${id}/return`, { reason: 'Thiếu năm xây dựng.' }));
    expect(await read(`places/${id}`, official)).toMatchObject({ state: 'WRITING', sentBack: 'Thiếu năm xây dựng.' });
    expectDone(await post(official, `places/${id}/review-request`));
    const published = await post(colleague, `places/${id}/publication`, {}, { key: 'publish-citadel' });
    expect(published.body.state).toBe('PUBLIC');
    const again = await post(colleague, `places/${id}/publication`, {}, { key: 'publish-citadel' });
    expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([200, 'true']);
  });

  it('is then read by everybody, in three languages and with its picture, however the code is typed', async () => {
    const typed = `${code.slice(0, 3).toLowerCase()}-${code.slice(3)}`;
    const seen = await read(`public-places/${typed}`);
    expect(seen).toMatchObject({ code, name: citadel().name, history: citadel().history, keeper: 'Bảo tàng tỉnh' });
    expect(seen).toMatchObject({ keeperIn: { zh: '省博物馆' } });
    expect(seen.pictures).toMatchObject([{ caption: 'Cổng phía nam', captionIn: { en: 'The southern gate' } }]);
    const shown = await fetch(`${story.running.url}${seen.pictures[0].path}`);
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    const content = Buffer.from(await shown.arrayBuffer());
    // Upright, and without where and by what it was taken.
    expect(await sharp(content).metadata()).toMatchObject({ format: 'jpeg', width: 300, height: 400 });
    expect((await sharp(content).metadata()).exif).toBeUndefined();
    expect((await photo()).includes('Telephone of Lan') && !content.includes('Telephone of Lan')).toBe(true);
    expect((await get(`public-places/${code}/pictures/${randomUUID()}`)).status).toBe(404);
    // The first two signs exchanged.
    const wrong = `${code[1]}${code[0]}${code.slice(2)}`;
    if (wrong !== code) expect((await read(`public-places/${wrong}`)).code).toBe('plate-code-mistyped');
    for (const secret of ['CIVIL_SERVANT', 'authors', 'ref']) expect(JSON.stringify(seen)).not.toContain(secret);
  });

  it('is read as it was reviewed while it is written anew', async () => {
    const anew = citadel({ keeper: 'UBND xã', pictures: [] });
    expectDone(await post(official, `places/${id}/text`, anew));
    expect(await read(`public-places/${code}`)).toMatchObject({
      keeper: 'Bảo tàng tỉnh',
      pictures: [expect.anything()],
    });
    expect((await read(`places/${id}`, official)).shown.keeper).toBe('Bảo tàng tỉnh');
    const unfinished = citadel({ history: { vi: 'Mới', zh: '', en: '' } });
    expectDone(await post(official, `places/${id}/text`, unfinished));
    expect((await post(official, `places/${id}/review-request`)).body.code).toBe('place-words-missing');
    expectDone(await post(official, `places/${id}/text`, anew));
    expectDone(await post(official, `places/${id}/review-request`));
    expectDone(await post(province, `places/${id}/publication`));
    const seen = await read(`public-places/${code}`);
    expect([seen.keeper, seen.keeperIn, seen.pictures]).toEqual(['UBND xã', undefined, []]);
    expect((await get(`public-places/${code}/pictures/${picture}`)).status).toBe(404);
  });

  it('is not changed by who looked at an older one', async () => {
    const stale = await ask(story.running, 'POST', `places/${id}/removal`, {
      by: official,
      body: {},
      headers: { 'if-match': '"1"' },
    });
    expect(stale.body.code).toBe('changed-meanwhile');
  });

  it('is found in the register and in public by words without accents, page by page', async () => {
    const other = await shownPlace(story, { name: { vi: 'Chùa Tiên', zh: '仙寺', en: 'Tiên Pagoda' }, ref: 'DT-015' });
    const codes = async (path: string, who?: typeof official) =>
      (await read(path, who)).items.map((item: { code: string }) => item.code);
    expect(await codes('public-places?text=thanh%20mac')).toEqual([code]);
    expect(await codes('public-places?commune=06211')).toEqual([]);
    expect(await codes('places?text=dt-014', official)).toEqual([code]);
    expect(await codes('places?state=PUBLIC&sort=NAME', province)).toEqual([other.code, code]);
    expect(await codes('places', elsewhere)).toEqual([]);
    const first = await read('public-places?limit=1');
    const second = await read(`public-places?limit=1&cursor=${first.next}`);
    expect([first.items[0].code, second.items[0].code, second.next]).toEqual([other.code, code, undefined]);
    expect((await read(`places/${id}`, elsewhere)).code).toBe('not-found');
  });

  it('is taken down, and its plate leads to a page that says so', async () => {
    expectDone(await post(official, `places/${id}/removal`));
    expect([(await get(`public-places/${code}`)).status, (await read(`public-places/${code}`)).code]).toEqual([
      410,
      'place-taken-down',
    ]);
    // Written anew it is not shown again by that alone.
    expectDone(await post(official, `places/${id}/text`, citadel()));
    expect((await get(`public-places/${code}`)).status).toBe(410);
  });
});

describe('Two at once', () => {
  it('cannot show what is written anew at this moment', async () => {
    const { id } = expectDone(await post(official, 'places', { ...citadel(), commune: '06184' }));
    expectDone(await post(official, `places/${id}/review-request`));
    const [writer, watcher] = [await story.connection(), await story.connection()];
    await writer.query('BEGIN');
    await writer.query(`UPDATE place SET state = 'WRITING', revision = revision + 1 WHERE id = $1`, [id]);
    const publishing = post(colleague, `places/${id}/publication`);
    await atTheLock(watcher);
    await writer.query('COMMIT');
    expect((await publishing).body.code).toBe('place-not-in-state');
  });

  it('cannot hand in the last picture that there is room for', async () => {
    const { id } = expectDone(await post(official, 'places', { ...citadel(), commune: '06184' }));
    const { file } = expectDone(await handIn(story, official, `places/${id}/files`));
    const [holder, watcher] = [await story.connection(), await story.connection()];
    const again = (table: string) =>
      `INSERT INTO ${table} SELECT (jsonb_populate_record(f, jsonb_build_object('id', md5(n::text)::uuid))).*
       FROM ${table} f, generate_series(1, 38) n WHERE f.id = $1`;
    for (const table of ['stored_file', 'place_file']) await holder.query(again(table), [file]);
    await holder.query('BEGIN');
    await holder.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`place-files ${id}`]);
    const both = [1, 2].map(() => handIn(story, official, `places/${id}/files`));
    await atTheLock(watcher, 2);
    await holder.query('COMMIT');
    expect((await Promise.all(both)).map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([
      201, 409,
    ]);
  });
});
