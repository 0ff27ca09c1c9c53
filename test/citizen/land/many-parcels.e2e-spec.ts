import { QueryBus } from '@nestjs/cqrs';
import type { Client } from 'pg';
import { importParcels } from '../../../src/citizen/land/index.js';
import { LandMap } from '../../../src/citizen/land/land-map.query.js';
import { atTheLock } from '../../both-at.js';
import { tellFrom } from '../../story.js';
import { collection, parcel, withCommune } from './land-story.js';

const story = tellFrom('2026-11-30T03:00:00.000Z');
const { get, read } = story;
const SIDE = 60;
const COUNT = SIDE * SIDE;
/** Beside each other, with common borders. */
const grid = Array.from({ length: COUNT }, (_, n) => {
  const [x, y] = [1 + (n % SIDE) / 2, 1 + Math.floor(n / SIDE) / 2];
  return parcel(String(n), [x, y, x + 0.5, y + 0.5]);
});

/** The names of the indexes that a plan goes by. */
async function planOf(client: Client, sql: string): Promise<string> {
  const { rows } = await client.query<Record<string, unknown>>(`EXPLAIN (FORMAT JSON) ${sql}`);
  return JSON.stringify(rows);
}

describe('Many parcels', () => {
  it('are loaded at once and again', async () => {
    await withCommune(story.running);
    const begun = Date.now();
    expect(await importParcels(story.running.app, collection(...grid))).toMatchObject({ added: COUNT, faults: [] });
    const loaded = Date.now();
    expect(await importParcels(story.running.app, collection(...grid))).toMatchObject({ unchanged: COUNT });
    console.log(`${COUNT} parcels: ${loaded - begun} ms, again ${Date.now() - loaded} ms.`);
  });

  it('that all lie on one place are refused as a file, before they fill the memory', async () => {
    const pile = Array.from({ length: 1_502 }, (_, n) => parcel(`P${n}`, [40, 40, 41, 41]));
    await expect(importParcels(story.running.app, collection(...pile))).rejects.toThrow(
      'Too many shapes lie on each other from line 2 on',
    );
    expect((await read('land')).layers).toMatchObject([{ layer: 'PARCELS', holds: COUNT }]);
  });

  it('are found by place, by box and by number through their indexes', async () => {
    const client = await story.connection();
    await client.query('ANALYZE land_parcel');
    const from = 'SELECT key, boundary FROM land_parcel WHERE replaced_at IS NULL AND';
    const at = 'box @> box(point(106.71, 21.91), point(106.71, 21.91))';
    expect(await planOf(client, `${from} ${at}`)).toContain('"land_parcel_box"');
    const within = 'box && box(point(106.71, 21.91), point(106.712, 21.912))';
    expect(await planOf(client, `${from} ${within}`)).toContain('"land_parcel_box"');
    const number = `commune = '06184' AND sheet = '12' AND number = '17'`;
    expect(await planOf(client, `${from} ${number}`)).toMatch(/"land_parcel_(of_commune|number)"/);
    expect(await planOf(client, `${from} number = '17'`)).toContain('"land_parcel_number"');
    const street = `plain_text(address) LIKE plain_text('%Trần%')`;
    expect(await planOf(client, `${from} ${street}`)).toContain('"land_parcel_address"');
  });

  it('are answered fast', async () => {
    for (const path of [
      'land/parcels/06184/12/1730',
      'land/at?longitude=106.7112&latitude=21.9112',
      'land/map?west=106.71&south=21.91&east=106.715&north=21.915',
      `search?text=${encodeURIComponent('thửa 1730 tờ 12 xã Đồng Đăng')}`,
    ]) {
      await read(path);
      const begun = performance.now();
      await read(path);
      const took = performance.now() - begun;
      console.log(`GET ${path}: ${took.toFixed(1)} ms`);
      // Generous: other tests run beside. What is promised is measured by `npm run bench -- --only land`.
      expect(took).toBeLessThan(500);
    }
  });

  it('tell what held of each before page by page, the latest first, and never more at once', async () => {
    const versionOf = (validFrom: string, area: number) =>
      collection(parcel('1', [40, 40, 41, 41], { sheet: '13', validFrom, area }));
    // By day: a file has a number once.
    const days = Array.from({ length: 25 }, (_, n) => `2026-02-${String(n + 1).padStart(2, '0')}`);
    for (const [n, validFrom] of days.entries())
      expect(await importParcels(story.running.app, versionOf(validFrom, 101 + n))).toMatchObject({ faults: [] });
    const { versions, versionsNext } = await read('land/parcels/06184/13/1');
    const froms = (items: { validFrom: string }[]) => items.map(({ validFrom }) => validFrom);
    const all = days.toReversed();
    expect(froms(versions)).toEqual(all.slice(0, 20));
    const rest = await read(`land/parcels/06184/13/1/versions?cursor=${versionsNext}`);
    expect([froms(rest.items), rest.next]).toEqual([all.slice(20), undefined]);
    const first = await read('land/parcels/06184/13/1/versions');
    expect([first.items, first.next]).toEqual([versions, versionsNext]);
    expect((await get('land/parcels/06184/13/777/versions')).body.code).toBe('land-parcel-unknown');
    for (const cursor of [
      'x',
      ...['["2026-13-01"]', '["2026-02-31"]'].map((values) => Buffer.from(values).toString('base64url')),
    ])
      expect((await get(`land/parcels/06184/13/1/versions?cursor=${cursor}`)).body.code).toBe('malformed-request');
  });

  it('are drawn once for all who ask for the same map at once', async () => {
    const [loads, parcels, watcher] = [await story.connection(), await story.connection(), await story.connection()];
    for (const [client, table] of [
      [loads, 'land_load'],
      [parcels, 'land_parcel'],
    ] as const) {
      await client.query('BEGIN');
      await client.query(`LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`);
    }
    const questions = story.running.app.get(QueryBus);
    const asked = new LandMap({ west: 106.7, south: 21.9, east: 106.7061, north: 21.9061 }, '2026-11-30');
    const both = [questions.execute(asked), questions.execute(asked)];
    await atTheLock(watcher, 2);
    await loads.query('COMMIT');
    await atTheLock(watcher);
    await parcels.query('COMMIT');
    const [one, other] = await Promise.all(both);
    expect(one?.features.length).toBeGreaterThan(0);
    expect(other).toBe(one);
  });
});
