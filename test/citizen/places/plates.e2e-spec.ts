import { randomUUID } from 'node:crypto';
import { pagesOf } from '../../../src/shared/print/testing/pdf-text.js';
import { ask } from '../../declarations/declaring.js';
import { signIn } from '../../sign-in.js';
import { tellFrom } from '../../story.js';
import { atTheLock } from '../../both-at.js';
import {
  MONDAY,
  citadel,
  colleague,
  elsewhere,
  expectDone,
  handIn,
  official,
  province,
  scan,
  shownPlace,
} from './place-story.js';

const story = tellFrom(MONDAY);
const { post, read, get } = story;
/** Nobody has reviewed it. */
const LANE = { kind: 'STREET', name: { vi: 'Ngõ 5', zh: '', en: '' } };

describe('A plate that is scanned', () => {
  let id: string;
  let code: string;
  beforeAll(async () => {
    ({ id, code } = await shownPlace(story));
  });
  const scans = async () => (await read(`places/${id}/scans`, official)).items;

  it('leads to its page and is counted, whatever an application hangs on the link', async () => {
    const led = await scan(story, code, 'one', '?fbclid=x');
    expect([led.status, led.headers.get('location'), led.headers.get('cache-control')]).toEqual([
      302,
      `/citizen/p/${code}`,
      'no-store',
    ]);
    expect(led.headers.get('set-cookie')).toBeNull();
    expect(await scans()).toEqual([{ day: '2026-11-30', scans: 1 }]);
  });

  it('counts once for a telephone that reloads, and each other telephone', async () => {
    await scan(story, code, 'one');
    await scan(story, code.toLowerCase(), 'one');
    await scan(story, code, 'two');
    expect(await scans()).toEqual([{ day: '2026-11-30', scans: 2 }]);
    await story.tick(31);
    await scan(story, code, 'one');
    expect(await scans()).toEqual([{ day: '2026-11-30', scans: 3 }]);
  });

  it('counts from one line so often on a day, whatever that calls itself', async () => {
    const { id: other, code: its } = await shownPlace(story, { name: { vi: 'Ga', zh: '车站', en: 'Station' } });
    for (let n = 0; n < 60; n++) await scan(story, its, `robot ${n}`);
    expect(await read(`places/${other}/scans`, official)).toMatchObject({ total: 50 });
  });

  it('is not counted by who looks alone, nor without such a plate', async () => {
    await fetch(`${story.running.url}/p/${code}`, { method: 'HEAD', redirect: 'manual' });
    expect((await scan(story, 'AAAAAA', 'three')).headers.get('location')).toBe('/citizen/p/AAAAAA');
    expect((await scan(story, '%0d%0aset-cookie:x', 'three')).headers.get('location')).toBe('/citizen/p/set-cookiex');
    expect(await scans()).toEqual([{ day: '2026-11-30', scans: 3 }]);
  });

  it('is counted by day, for its officials', async () => {
    await story.tick(24 * 60);
    await scan(story, code, 'one');
    expect(await read(`places/${id}/scans?from=2026-12-01`, official)).toEqual({
      items: [{ day: '2026-12-01', scans: 1 }],
      total: 1,
    });
    expect((await read('places?text=nha%20mac', official)).items).toMatchObject([{ scans: 4 }]);
    expect((await get(`places/${id}/scans`, elsewhere)).status).toBe(404);
    const client = await story.connection();
    const { rows } = await client.query<{ column_name: string }>(
      `SELECT column_name FROM information_schema.columns WHERE table_name = 'place_scan' ORDER BY 1`,
    );
    expect(rows.map((row) => row.column_name)).toEqual(['day', 'place', 'scans']);
  });
});

describe('A broken plate', () => {
  let id: string;
  let code: string;
  let fault: string;
  const tell = (kind: string, key: string = randomUUID()) =>
    ask(story.running, 'POST', `public-places/${code}/faults`, { body: { kind }, key });
  beforeAll(async () => {
    ({ id, code } = await shownPlace(story, { name: { vi: 'Cầu Kỳ Cùng', zh: '奇穷桥', en: 'Kỳ Cùng Bridge' } }));
  });

  it('is told by anybody, and what is told again is the same', async () => {
    const first = await tell('BROKEN', 'tell-broken');
    expect([first.status, first.body.told]).toEqual([201, 1]);
    expect((await tell('BROKEN', 'tell-broken')).body.told).toBe(1);
    expect((await tell('BROKEN')).body.told).toBe(2);
    expect((await tell('COVERED')).body.told).toBe(1);
    expect((await read(`public-places/${code}`)).faults).toEqual(['BROKEN', 'COVERED']);
    const { items } = await read('plate-faults?kind=BROKEN', official);
    expect(items).toMatchObject([{ code, kind: 'BROKEN', told: 2, place: id }]);
    [{ id: fault }] = items;
    for (const path of ['plate-faults', 'plate-faults?commune=06184'])
      expect((await read(path, elsewhere)).items).toEqual([]);
    expect((await read('plate-faults?commune=06184', province)).items).toHaveLength(2);
    expect((await read('plate-faults?commune=06211', province)).items).toEqual([]);
    expect((await get('plate-faults', { role: 'CITIZEN' })).status).toBe(403);
  });

  it('is told so often from one line and no more', async () => {
    const answers = [await tell('MISSING'), await tell('MISSING'), await tell('MISSING')];
    expect(answers[0]?.status).toBe(201);
    expect([answers[2]?.status, answers[2]?.body.code]).toEqual([429, 'too-many-requests']);
  });

  it('is done with a photo, once, by who keeps it', async () => {
    const done = (photo: string, by = official, key?: string) =>
      post(by, `plate-faults/${fault}/end`, { outcome: 'MENDED', photo }, { key });
    expect((await done(randomUUID())).body.code).toBe('plate-fault-photo-missing');
    expect((await handIn(story, elsewhere, `plate-faults/${fault}/files`)).body.code).toBe('not-found');
    const photo = expectDone(await handIn(story, official, `plate-faults/${fault}/files`)).file;
    expect((await done(photo, elsewhere)).body.code).toBe('not-found');
    expect((await done(photo, official, 'end-fault')).body).toMatchObject({ outcome: 'MENDED' });
    expect((await done(photo, official, 'end-fault')).headers.get('idempotency-replayed')).toBe('true');
    expect((await done(photo)).body.code).toBe('plate-fault-ended');
    expect((await read('plate-faults?ended=true', province)).items).toMatchObject([{ id: fault, photo, told: 2 }]);
    expect((await get(`places/${id}/files/${photo}`, official)).status).toBe(200);
    expect((await get(`public-places/${code}/pictures/${photo}`)).status).toBe(404);
  });

  it('that is told by two at this moment is one fault, told twice', async () => {
    const [teller, watcher] = [await story.connection(), await story.connection()];
    await teller.query('BEGIN');
    await teller.query(
      `INSERT INTO plate_fault (id, place, kind, first_at, last_at, told)
       VALUES (gen_random_uuid(), $1, 'UNREADABLE', now(), now(), 1)`,
      [id],
    );
    await watcher.query('DELETE FROM try_budget');
    const telling = tell('UNREADABLE');
    await atTheLock(watcher);
    await teller.query('COMMIT');
    expect((await telling).body).toMatchObject({ told: 2 });
    const { items } = await read('plate-faults?kind=UNREADABLE', official);
    expect(items).toHaveLength(1);
    // And two who have been there end it once.
    const [{ id: told }] = items;
    const { file } = expectDone(await handIn(story, official, `plate-faults/${told}/files`));
    await teller.query('BEGIN');
    await teller.query(
      `UPDATE plate_fault SET ended_at = now(), ended_by = 'x', outcome = 'MENDED', photo = $2 WHERE id = $1`,
      [told, file],
    );
    const ending = post(official, `plate-faults/${told}/end`, { outcome: 'NOTHING_WRONG', photo: file });
    await atTheLock(watcher);
    await teller.query('COMMIT');
    expect((await ending).body.code).toBe('plate-fault-ended');
  });
});

describe('A sheet of plates', () => {
  const sheet = async (query: string, by = official) => {
    const headers = { authorization: await signIn(story.running.url, by) };
    const response = await fetch(`${story.running.url}/api/v1/place-plates?${query}`, { headers });
    return { status: response.status, content: Buffer.from(await response.arrayBuffer()) };
  };

  it('has the reviewed plates of a commune, with code and names', async () => {
    expectDone(await post(official, 'places', { ...citadel(LANE), commune: '06184' }));
    const { status, content } = await sheet('commune=06184&language=en');
    expect(status).toBe(200);
    const pages = pagesOf(content);
    expect(pages).toHaveLength(1);
    const { items } = await read('public-places');
    for (const { code, name } of items) {
      expect(pages[0]).toContain(code);
      expect(pages[0]?.replaceAll('\n', ' ')).toContain(name.zh);
    }
    expect(pages[0]).not.toContain('Ngõ 5');
    const printed = async (language: string) =>
      pagesOf((await sheet(`commune=06184&language=${language}`, province)).content)[0];
    // As what, in words, whoever reads it.
    expect([pages[0], await printed('vi'), await printed('zh')]).toEqual([
      expect.stringContaining('· Civil servant'),
      expect.stringContaining('· Tỉnh'),
      expect.stringContaining('· 省级'),
    ]);
  });

  it('has its plates where they were, whatever was reviewed anew since', async () => {
    const codes: string[] = (await read('public-places')).items.map(({ code }: { code: string }) => code);
    const printed = async () => {
      const [page = ''] = pagesOf((await sheet('commune=06184')).content);
      return codes.toSorted((one, other) => page.indexOf(one) - page.indexOf(other));
    };
    const before = await printed();
    expect(before.length).toBeGreaterThan(1);
    const [{ id }] = (await read(`places?text=${before[0]}`, official)).items;
    expectDone(await post(official, `places/${id}/text`, citadel({ keeper: 'UBND xã' })));
    expectDone(await post(official, `places/${id}/review-request`));
    expectDone(await post(colleague, `places/${id}/publication`));
    expect(await printed()).toEqual(before);
  });

  it('has one alone, and none where there is none', async () => {
    const [{ id }] = (await read('places?text=ky%20cung', official)).items;
    expect(pagesOf((await sheet(`commune=06184&place=${id}`)).content)).toHaveLength(1);
    expect((await sheet('commune=06184&part=2')).status).toBe(404);
    expect((await sheet('commune=06184', elsewhere)).status).toBe(404);
  });
});
