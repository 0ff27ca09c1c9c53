import { randomUUID } from 'node:crypto';
import { WORK_ON_LAND_FILE } from '../../../src/citizen/land/index.js';
import { LandFileParts } from '../../../src/citizen/land/files/land-file-parts.js';
import { JobRegistry } from '../../../src/shared/jobs/job-registry.js';
import { bothAt } from '../../both-at.js';
import type { Answer } from '../../declarations/declaring.js';
import { WORKING } from '../../../src/citizen/land/files/work-on-land-file.js';
import { signIn, type Who } from '../../sign-in.js';
import { tellFrom } from '../../story.js';
import { collection, parcel, withCommune, zone } from './land-story.js';

const story = tellFrom('2026-11-30T03:00:00.000Z');
const { get, post, read } = story;
const commune: Who = { role: 'CIVIL_SERVANT', office: '06184' };
const other: Who = { role: 'CIVIL_SERVANT', office: '06211' };
const province: Who = { role: 'CIVIL_SERVANT', office: 'UBND' };

/** Hands a file in, as a browser does. */
async function handIn(by: Who, layer: string, content: string | Uint8Array, key = randomUUID()): Promise<Answer> {
  const form = new FormData();
  form.append('file', new Blob([content as BlobPart]), 'land.geojson');
  const { url } = story.running;
  const response = await fetch(`${url}/api/v1/land/files?layer=${layer}`, {
    method: 'POST',
    body: form,
    headers: { 'accept-language': 'en', 'idempotency-key': key, authorization: await signIn(url, by) },
  });
  return { status: response.status, body: await response.json(), headers: response.headers };
}

/** What the process for heavy work does. */
const work = (file: string) => story.running.app.get(JobRegistry).kindOf(WORK_ON_LAND_FILE).run({ file });

async function checked(by: Who, layer: string, content: string | Uint8Array): Promise<Answer['body']> {
  const { status, body } = await handIn(by, layer, content);
  expect([status, body.state]).toEqual([201, 'CHECKING']);
  await work(body.id);
  return read(`land/files/${body.id}`, by);
}

const faults = async (id: string, by: Who = commune): Promise<[number, string, string][]> =>
  (await read(`land/files/${id}/faults`, by)).items.map(
    ({ line, code, said }: { line: number; code: string; said: { en: string } }) => [line, code, said.en],
  );

const half = collection(
  parcel('1', [1, 1, 2, 2], { owner: 'Nguyễn Văn Chủ' }),
  parcel('2', [1.5, 1, 3, 2]),
  parcel('3', [3, 1, 4, 2], { commune: '06211' }),
  '{"type":"Feature","properties":{"commune"',
  parcel('4', [4, 1, 5, 2]),
);

describe('A file of land that an office hands in', () => {
  let id: string;
  beforeAll(() => withCommune(story.running));

  it('is checked line by line, and nothing of it enters before the office says so', async () => {
    const file = await checked(commune, 'PARCELS', half);
    ({ id } = file);
    expect(file).toMatchObject({ state: 'CHECKED', added: 2, changed: 0, refused: 3, acts: ['ENTER', 'DROP'] });
    expect(await faults(id)).toEqual([
      [3, 'overlaps-line', expect.stringMatching(/^06184\/12\/2 overlaps 06184\/12\/1 of line 2 by/)],
      [4, 'not-yours', '06211/12/3 is not of the commune of who handed the file in'],
      [5, 'unreadable', 'cannot be read'],
    ]);
    expect((await get('land/parcels/06184/12/1')).status).toBe(404);
    expect((await read('land')).layers).toEqual([]);
  });

  it('pages its faults', async () => {
    const first = await read(`land/files/${id}/faults?limit=2`, commune);
    expect(first.items).toHaveLength(2);
    const rest = await read(`land/files/${id}/faults?limit=2&cursor=${first.next}`, commune);
    expect([rest.items.length, rest.next]).toEqual([1, undefined]);
    expect((await get(`land/files/${id}/faults?cursor=WyJ4Il0`, commune)).body.code).toBe('malformed-request');
  });

  it('is nobody else’s, and no clerk’s', async () => {
    for (const by of [other, province]) {
      expect((await get(`land/files/${id}`, by)).status).toBe(404);
      expect((await get(`land/files/${id}/faults`, by)).status).toBe(404);
      expect((await post(by, `land/files/${id}/entry`)).status).toBe(404);
      expect((await read('land/files', by)).items).toEqual([]);
    }
    expect((await handIn({ role: 'ONE_STOP_CLERK', office: '06184' }, 'PARCELS', half)).status).toBe(403);
    expect((await handIn({ role: 'CITIZEN' }, 'PARCELS', half)).status).toBe(403);
  });

  it('enters its good lines once, however often that is asked', async () => {
    const key = randomUUID();
    const ordered = await post(commune, `land/files/${id}/entry`, {}, { key });
    expect(ordered.body).toMatchObject({ id, state: 'ENTERING' });
    await Promise.allSettled([work(id), work(id)]);
    await work(id);
    expect((await post(commune, `land/files/${id}/entry`, {}, { key })).body).toMatchObject({ state: 'ENTERING' });
    expect((await post(commune, `land/files/${id}/entry`)).body.code).toBe('land-file-not-open');
    expect(await read(`land/files/${id}`, commune)).toMatchObject({ state: 'ENTERED', added: 2, refused: 3, acts: [] });
    expect((await read('land/parcels/06184/12/1')).use).toBe('ODT');
    expect((await read('land')).layers).toMatchObject([{ layer: 'PARCELS', holds: 2 }]);
    const client = await story.connection();
    const { rows } = await client.query(
      'SELECT (SELECT count(*)::int FROM land_file_part) AS parts, (SELECT count(*)::int FROM land_load) AS loads',
    );
    expect(rows).toEqual([{ parts: 0, loads: 1 }]);
  });

  it('that would change nothing can only be dropped', async () => {
    const file = await checked(commune, 'PARCELS', half);
    expect(file).toMatchObject({ state: 'CHECKED', added: 0, changed: 0, unchanged: 2, acts: ['DROP'] });
    expect((await post(commune, `land/files/${file.id}/entry`)).body.code).toBe('land-file-not-open');
    expect((await post(commune, `land/files/${file.id}/dropping`)).body.state).toBe('DROPPED');
    await work(file.id);
    expect((await read(`land/files?state=DROPPED`, commune)).items).toMatchObject([{ id: file.id, acts: [] }]);
  });

  it('is taken once under one key, and another file under it is refused', async () => {
    const key = randomUUID();
    const [first, second] = [await handIn(commune, 'PARCELS', half, key), await handIn(commune, 'PARCELS', half, key)];
    expect(second.body).toEqual(first.body);
    expect((await handIn(commune, 'PARCELS', collection(parcel('9', [9, 9, 10, 10])), key)).body.code).toBe(
      'idempotency-key-reused',
    );
    const client = await story.connection();
    const { rows } = await client.query('SELECT DISTINCT file::text FROM land_file_part');
    expect(rows).toEqual([{ file: first.body.id }]);
    await work(first.body.id);
    await post(commune, `land/files/${first.body.id}/dropping`);
  });

  it('is settled once when one has it entered and another drops it at the same moment', async () => {
    const { id: file } = await checked(commune, 'PARCELS', collection(parcel('8', [8, 1, 9, 2])));
    const both = await bothAt(story, ['SELECT FROM land_file WHERE id = $1 FOR UPDATE', [file]], () => [
      post(commune, `land/files/${file}/entry`),
      post(commune, `land/files/${file}/dropping`),
    ]);
    const told = both.map(({ body }) => body.state ?? body.code);
    expect(told).toContain('land-file-not-open');
    expect(told.filter((each) => each === 'ENTERING' || each === 'DROPPED')).toHaveLength(1);
    await work(file);
    const entered = told.includes('ENTERING');
    expect((await read(`land/files/${file}`, commune)).state).toBe(entered ? 'ENTERED' : 'DROPPED');
    expect((await get('land/parcels/06184/12/8')).status).toBe(entered ? 200 : 404);
  });

  it('keeps what it holds when the answer to its entry was lost, and lets it go when it did not enter', async () => {
    const parts = story.running.app.get(LandFileParts);
    const { body } = await handIn(commune, 'PARCELS', half);
    await parts.dropUnnamed(body.id);
    await work(body.id);
    expect((await read(`land/files/${body.id}`, commune)).state).toBe('CHECKED');
    const client = await story.connection();
    const stray = randomUUID();
    await client.query(
      `INSERT INTO land_file_part (file, number, stored_at, ciphertext, key_id) VALUES ($1, 0, now(), '', 'none')`,
      [stray],
    );
    await parts.dropUnnamed(stray);
    expect((await client.query('SELECT FROM land_file_part WHERE file = $1', [stray])).rowCount).toBe(0);
    await post(commune, `land/files/${body.id}/dropping`);
  });

  it('waits while another is worked on, from its first byte on', async () => {
    const { body } = await handIn(commune, 'PARCELS', half);
    const client = await story.connection();
    await client.query('BEGIN');
    await client.query(`SELECT pg_advisory_xact_lock(${WORKING})`);
    await work(body.id);
    expect((await read(`land/files/${body.id}`, commune)).state).toBe('CHECKING');
    await client.query('ROLLBACK');
    await work(body.id);
    expect((await read(`land/files/${body.id}`, commune)).state).toBe('CHECKED');
    await post(commune, `land/files/${body.id}/dropping`);
  });
});

describe('Plans and prices', () => {
  it('are loaded by the province alone', async () => {
    const plan = collection(zone('Z1', [0, 0, 5, 5]));
    expect((await handIn(commune, 'ZONES', plan)).body.code).toBe('land-layer-not-yours');
    const { id, ...file } = await checked(province, 'ZONES', plan);
    expect(file).toMatchObject({ added: 1, refused: 0 });
    await post(province, `land/files/${id}/entry`);
    await work(id);
    const { zones } = await read('land/at?longitude=106.701&latitude=21.901');
    expect(zones).toMatchObject([{ zone: 'Z1', basis: 'Quyết định 236/QĐ-TTg', validFrom: '2024-03-19' }]);
  });
});

describe('A file that is none', () => {
  it('is refused as a whole, in words, and nothing of it is kept', async () => {
    for (const [content, said] of [
      ['code;name', 'The file has no GeoJSON features.'],
      [Uint8Array.of(0xff, 0xfe, 0x7b, 0x00), 'The file is no UTF-8 text.'],
      [
        half.replace('"features"', '"crs":{"type":"name","properties":{"name":"EPSG:3405"}},"features"'),
        'The coordinates are of EPSG:3405: convert them to degrees of WGS 84 (EPSG:4326).',
      ],
    ] as const)
      expect(await checked(province, 'PARCELS', content)).toMatchObject({ state: 'REFUSED', fault: { en: said } });
    expect((await handIn(province, 'PARCELS', '')).body.code).toBe('file-missing');
    expect((await handIn(province, 'STREETS', half)).body.code).toBe('invalid-request');
    const client = await story.connection();
    expect((await client.query('SELECT FROM land_file_part')).rowCount).toBe(0);
  });

  it('is not let pile up', async () => {
    const open = await Promise.all(Array.from({ length: 7 }, () => handIn(other, 'PARCELS', half)));
    expect(open.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 201, 201, 201, 201, 409, 409]);
    const client = await story.connection();
    const { rows } = await client.query('SELECT count(DISTINCT file)::int AS files FROM land_file_part');
    expect(rows).toEqual([{ files: 5 }]);
  });
});
