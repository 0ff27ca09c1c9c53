import { importParcels, importPrices, importZones } from '../../../src/citizen/land/index.js';
import { tellFrom } from '../../story.js';
import { BAND, collection, feature, parcel, withCommune, zone } from './land-story.js';

const story = tellFrom('2026-11-30T03:00:00.000Z');
const { get, read } = story;
const load = (...features: readonly (object | string)[]) => importParcels(story.running.app, collection(...features));
const place = (x: number, y: number) => `longitude=${106.7 + x / 1_000}&latitude=${21.9 + y / 1_000}`;
const numbers = async (query: string): Promise<string[]> =>
  (await read(`land/at?${query}`)).parcels.map(({ number }: { number: string }) => number);

describe('Parcels', () => {
  const first = [
    parcel('1', [1, 1, 2, 2], { owner: 'Nguyễn Văn Chủ', idNumber: '020123456789', address: 'Khu Hoàng Văn Thụ' }),
    parcel('2', [2, 1, 3, 2]),
    parcel('3', [10, 10, 12, 12]),
  ];

  it('need a commune whose boundary is known', async () => {
    expect((await load(first[0] ?? {})).faults).toEqual([
      { line: 2, fault: '06184/12/1 cannot be held against commune 06184, whose boundary is not known' },
    ]);
    await withCommune(story.running);
  });

  it('are taken from a file, and again without a change', async () => {
    expect(await load(...first)).toEqual({ added: 3, changed: 0, unchanged: 0, faults: [] });
    expect(await load(...first)).toEqual({ added: 0, changed: 0, unchanged: 3, faults: [] });
    expect((await read('land')).layers).toEqual([expect.objectContaining({ layer: 'PARCELS', holds: 3 })]);
  });

  it('that are wrong are told line by line, and cost no other', async () => {
    const crossed = {
      type: 'Polygon',
      coordinates: [
        [
          [106.72, 21.92],
          [106.721, 21.921],
          [106.721, 21.92],
          [106.72, 21.921],
          [106.72, 21.92],
        ],
      ],
    };
    const open = {
      type: 'Polygon',
      coordinates: [
        [
          [106.72, 21.92],
          [106.721, 21.92],
          [106.721, 21.921],
          [106.72, 21.921],
        ],
      ],
    };
    const metres = {
      type: 'Polygon',
      coordinates: [
        [
          [436_000, 2_420_000],
          [436_010, 2_420_000],
          [436_010, 2_420_010],
          [436_000, 2_420_000],
        ],
      ],
    };
    const nested = `${'['.repeat(5_000)}${']'.repeat(5_000)}`;
    const deep = JSON.stringify({ ...parcel('28', [0, 0, 1, 1]), geometry: { type: 'Polygon', coordinates: 0 } });
    const report = await load(
      { ...parcel('20', [0, 0, 1, 1]), geometry: crossed },
      { ...parcel('21', [0, 0, 1, 1]), geometry: open },
      { ...parcel('22', [0, 0, 1, 1]), geometry: metres },
      parcel('23', [10.5, 10.5, 11, 11]),
      parcel('24', [20, 20, 21, 21]),
      parcel('24', [22, 20, 23, 21]),
      parcel('25', [60, 20, 61, 21]),
      parcel('26', [20.5, 20, 21.5, 21]),
      '{"type":"Feature","properties":{"commune":"06184"',
      deep.replace('"coordinates":0', `"coordinates":${nested}`),
      { type: 'Feature', properties: null, geometry: null },
      { type: 'Feature', properties: { ...(first[0] as { properties: object }).properties, parcel: "1'; DROP" } },
      parcel('27', [30, 30, 31, 31]),
    );
    expect(report).toMatchObject({ added: 2, changed: 0, unchanged: 0 });
    expect(report.faults).toEqual([
      { line: 2, fault: expect.stringMatching(/^06184\/12\/20 crosses itself at 106\.7205/) },
      { line: 3, fault: '06184/12/21 has an open ring' },
      { line: 4, fault: '06184/12/22 is told in metres, such as VN-2000: convert it to degrees (WGS 84)' },
      { line: 5, fault: expect.stringMatching(/^06184\/12\/23 overlaps 06184\/12\/3 by \d+ m²$/) },
      { line: 7, fault: '06184/12/24 stands already on line 6' },
      { line: 8, fault: '06184/12/25 does not lie in commune 06184' },
      { line: 9, fault: expect.stringMatching(/^06184\/12\/26 overlaps 06184\/12\/24 of line 6 by/) },
      { line: 10, fault: 'cannot be read' },
      { line: 11, fault: '06184/12/28 has a broken ring' },
      { line: 12, fault: '"" is not the code of a commune' },
      { line: 13, fault: "1'; DROP is not the number of a parcel" },
    ]);
    await expect(importParcels(story.running.app, 'code;name')).rejects.toThrow('no GeoJSON features');
  });

  it('are found by number and by place, and a border belongs to nobody twice', async () => {
    const found = await read('land/parcels?commune=06184&sheet=12&limit=2');
    expect(found.items.map(({ number }: { number: string }) => number)).toEqual(['1', '2']);
    const rest = await read(`land/parcels?commune=06184&sheet=12&limit=2&cursor=${found.next}`);
    expect(rest.items.map(({ number }: { number: string }) => number)).toEqual(['24', '27']);
    expect(await numbers(place(1.5, 1.5))).toEqual(['1']);
    expect((await numbers(place(2, 1.5))).length).toBeLessThan(2);
    expect(await numbers(place(40, 40))).toEqual([]);
  });

  it('are told without their owners, whatever the file said', async () => {
    const told = JSON.stringify([
      await read('land/parcels/06184/12/1'),
      await read('land/parcels?commune=06184'),
      await read(`land/at?${place(1.5, 1.5)}`),
    ]);
    expect(told).toContain('Khu Hoàng Văn Thụ');
    expect(told).not.toMatch(/Nguyễn Văn Chủ|020123456789|owner/);
    const client = await story.connection();
    const { rows } = await client.query('SELECT to_jsonb(p)::text AS row FROM land_parcel p');
    expect(rows.map(({ row }: { row: string }) => row).join('')).not.toMatch(/Nguyễn Văn Chủ|020123456789/);
  });

  it('are replaced from a day on, and what held before is still told', async () => {
    expect(await load(parcel('1', [1, 1, 2, 2], { use: 'TMD', validFrom: '2026-11-01' }))).toMatchObject({
      changed: 1,
    });
    const now = await read('land/parcels/06184/12/1');
    expect(now).toMatchObject({ use: 'TMD', useName: { en: 'Land for trade and services' }, validFrom: '2026-11-01' });
    expect(now.versions.map(({ use, validTo }: { use: string; validTo?: string }) => [use, validTo])).toEqual([
      ['TMD', undefined],
      ['ODT', '2026-11-01'],
    ]);
    expect((await read('land/parcels/06184/12/1?day=2026-10-31')).use).toBe('ODT');
    expect(await get('land/parcels/06184/12/1?day=2025-12-31')).toMatchObject({
      status: 404,
      body: {
        code: 'land-parcel-not-then',
        title: 'There was no parcel 1 on sheet 12 on 2025-12-31',
        detail: expect.stringMatching(/^The nearest day on which it is known is 2026-01-01: /),
      },
    });
    expect((await get('land/parcels/06184/12/777')).body).toMatchObject({
      code: 'land-parcel-unknown',
      title: 'No parcel 777 on sheet 12 is known in commune 06184',
    });
  });

  it('are divided in one file: the old number ends on the day from which the new ones hold', async () => {
    const report = await load(
      parcel('31', [10, 10, 11, 12], { validFrom: '2026-12-15' }),
      parcel('32', [11, 10, 12, 12], { validFrom: '2026-12-15' }),
      parcel('3', [10, 10, 12, 12], { ends: '2026-12-15' }),
    );
    expect(report).toEqual({ added: 2, changed: 1, unchanged: 0, faults: [] });
    expect(await numbers(place(10.5, 11))).toEqual(['3']);
    expect(await numbers(`${place(10.5, 11)}&day=2026-12-15`)).toEqual(['31']);
    const client = await story.connection();
    const { rows } = await client.query(
      `SELECT ends::text, replaced_at IS NOT NULL AS replaced FROM land_parcel WHERE key = '06184/12/3' ORDER BY 2`,
    );
    expect(rows).toEqual([
      { ends: '2026-12-15', replaced: false },
      { ends: null, replaced: true },
    ]);
  });

  it('that have ended tell the last day on which they were there', async () => {
    const { body } = await get('land/parcels/06184/12/3?day=2026-12-20');
    expect([body.code, body.detail]).toEqual(['land-parcel-not-then', expect.stringContaining('2026-12-14')]);
  });

  it('that take the place of one whose end was refused are refused with it', async () => {
    const report = await load(
      parcel('41', [1, 1, 1.5, 2], { validFrom: '2026-12-20' }),
      parcel('1', [1, 1, 2.5, 2], { use: 'TMD', validFrom: '2026-11-01', ends: '2026-12-20' }),
    );
    expect(report).toMatchObject({ added: 0, changed: 0 });
    expect(report.faults.map(({ line }) => line)).toEqual([2, 3]);
  });
});

describe('Planning zones and prices', () => {
  it('are loaded the same way; a zone may lie on one of another plan', async () => {
    const { app } = story.running;
    const text = collection(
      zone('Z1', [1.7, 0, 5, 5], { nameEn: 'Ring road' }),
      zone('Z2', [4, 0, 6, 5]),
      zone('Z1', [1, 1, 6, 5], { plan: 'QH-PK', use: 'ODT', ends: '2026-06-01' }),
      zone('Z3', [7, 7, 8, 8], { basis: '' }),
    );
    expect(await importZones(app, text)).toEqual({
      added: 2,
      changed: 0,
      unchanged: 0,
      faults: [
        { line: 3, fault: expect.stringMatching(/^QH-2030\/Z2 overlaps QH-2030\/Z1 of line 2/) },
        { line: 5, fault: 'QH-2030/Z3 has no legal basis' },
      ],
    });
    const street = { type: 'Feature', properties: { ...BAND, band: 'DD-02', street: 'Đường Lê Lợi' }, geometry: null };
    const prices = collection(feature(BAND, [0, 0, 5, 5]), street, feature({ ...BAND, band: 'DD-03' }, [4, 4, 6, 6]));
    const faults = [{ line: 4, fault: expect.stringMatching(/^DD-03 overlaps DD-01/) }];
    expect(await importPrices(app, prices)).toEqual({ added: 2, changed: 0, unchanged: 0, faults });
    expect(await importPrices(app, prices)).toEqual({ added: 0, changed: 0, unchanged: 2, faults });
  });

  it('are told with a parcel: how much of it lies in a zone, until when, by which decision', async () => {
    const told = await read('land/parcels/06184/12/1');
    expect(told.zones).toMatchObject([
      {
        zone: 'Z1',
        share: 30,
        name: { vi: 'Đường vành đai', zh: 'Đường vành đai', en: 'Ring road' },
        basis: 'Quyết định 236/QĐ-TTg',
      },
    ]);
    // Of another use than the parcel's, since none is known for that.
    expect(told.prices).toMatchObject([
      { band: 'DD-01', prices: [12_000_000, 7_200_000], decision: '02/2026/QĐ-UBND' },
    ]);
    const before = await read('land/parcels/06184/12/1?day=2026-03-01');
    expect(before.zones.map(({ plan }: { plan: string }) => plan)).toEqual(['QH-PK', 'QH-2030']);
  });

  it('are listed as they hold on a day, with their law, by words', async () => {
    const zones = async (query: string) =>
      (await read(`land/zones?${query}`)).items.map(
        ({ plan, zone: code }: { plan: string; zone: string }) => `${plan}/${code}`,
      );
    expect(await zones('')).toEqual(['QH-2030/Z1']);
    expect(await zones('day=2026-03-01&limit=1')).toEqual(['QH-2030/Z1']);
    const { next } = await read('land/zones?day=2026-03-01&limit=1');
    expect(await zones(`day=2026-03-01&limit=1&cursor=${next}`)).toEqual(['QH-PK/Z1']);
    expect([await zones('text=duong%20vanh%20236'), await zones('text=%25')]).toEqual([['QH-2030/Z1'], []]);
    expect((await get('land/zones?cursor=x')).body.code).toBe('malformed-request');
    expect((await read('land/prices')).items).toHaveLength(2);
  });

  it('are found by the words of a street', async () => {
    const bands = async (text: string) =>
      (await read(`land/prices?commune=06184&text=${encodeURIComponent(text)}`)).items.map(
        ({ band }: { band: string }) => band,
      );
    expect(await bands('le loi')).toEqual(['DD-02']);
    expect(await bands('')).toEqual(['DD-01', 'DD-02']);
    expect(await bands('%')).toEqual([]);
  });
});

describe('The map', () => {
  const box = (west: number, south: number, east: number, north: number) =>
    `west=${106.7 + west / 1_000}&south=${21.9 + south / 1_000}&east=${106.7 + east / 1_000}&north=${21.9 + north / 1_000}`;
  const keys = async (query: string): Promise<string[]> =>
    (await read(`land/map?${query}`)).features.map(({ properties }: { properties: { key: string } }) => properties.key);

  it('shows what lies in a box; parcels only where they are large enough to be seen', async () => {
    expect(await keys(box(0, 0, 5, 5))).toEqual(
      expect.arrayContaining(['06184/12/1', '06184/12/2', 'QH-2030/Z1', 'DD-01']),
    );
    expect(await keys(box(29, 29, 32, 32))).toEqual(['06184/12/27']);
    expect(await read(`land/map?${box(0, 0, 50, 50)}`)).toMatchObject({ parcels: false, truncated: false });
  });

  it('is kept by its version for a day, and for a moment without', async () => {
    const { version } = await read('land');
    const kept = async (given: string) =>
      (await fetch(`${story.running.url}/api/v1/land/map?${box(0, 0, 5, 5)}${given}`)).headers.get('cache-control');
    expect(await kept(`&version=${version}`)).toBe('public, max-age=86400, immutable');
    expect(await kept('')).toBe('public, max-age=60');
    await load(parcel('50', [3, 3, 4, 4]));
    expect(await kept(`&version=${version}`)).toBe('public, max-age=60');
    expect(await keys(box(0, 0, 5, 5))).toContain('06184/12/50');
  });

  it('refuses a box that is none', async () => {
    for (const query of [box(5, 0, 0, 5), box(0, 0, 0, 0), 'west=100&south=0&east=110&north=10'])
      expect((await get(`land/map?${query}`)).body.code).toBe('land-box-wrong');
    for (const query of ['west=x&south=0&east=1&north=1', 'west=106', `${box(0, 0, 1, 1)}&version=../1`])
      expect((await get(`land/map?${query}`)).body.code).toBe('invalid-request');
    expect((await get('land/parcels?commune=06184&day=0000-01-01')).body.code).toBe('invalid-request');
    expect((await get('land/at?longitude=1e300&latitude=0')).body.code).toBe('invalid-request');
    expect((await get('land/parcels/06184/12/a%00')).status).toBe(422);
  });
});
