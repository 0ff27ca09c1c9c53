import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { percentile, type Bench, type Benchmark, type Result } from '../benchmark.js';
import { start } from '../process.js';
import { startSystem, systemEnvironment } from '../system.js';

const [ACROSS, UP] = [400, 250];
/** Of a degree: some twenty metres. */
const SIDE = 0.0002;
const LEAN = 0.3;
const [WEST, SOUTH] = [106.7, 21.8];
const COMMUNE = '06184';
const QUESTIONS = 1_000;
const AIM_MS = 50;
/** The search over everything asks each module, one after the other. */
const WORDS_AIM_MS = 200;

/** 100,000 parcels under 250 zones and 250 price bands, asked for by number, by place, by box and by the words of the search over everything, one question after the other. */
async function run(bench: Bench): Promise<Result[]> {
  const url = await bench.database.fresh();
  const folder = await mkdtemp(join(tmpdir(), 'langson-land-'));
  const system = await startSystem({ databaseUrl: url });
  try {
    const take = async (kind: string, text: string) => {
      const file = join(folder, `${kind}.geojson`);
      await writeFile(file, text);
      const begun = performance.now();
      const loading = start(`dist/cli/import-${kind}.js`, systemEnvironment(url), [file]);
      const [code] = (await once(loading.child, 'close')) as [number];
      if (code !== 0) throw new Error(loading.words().slice(0, 2_000));
      bench.say(`land: ${kind} in ${((performance.now() - begun) / 1_000).toFixed(1)} s`);
    };
    const load = (kind: string, features: readonly object[]) => {
      bench.say(`land: loading ${features.length} ${kind} …`);
      const lines = features.map((each) => JSON.stringify(each)).join(',\n');
      return take(kind, `{"type":"FeatureCollection","features":[\n${lines}\n]}`);
    };
    await take('communes', JSON.stringify({ Wards: [{ Code: COMMUNE, Name: 'Đồng Đăng', NameEn: 'Dong Dang' }] }));
    await load('communes', [featureOf({ code: COMMUNE }, [-1, -1, ACROSS + 1, UP + 1])]);
    await load('parcels', parcels());
    await load('zones', strips('zones'));
    await load('prices', strips('prices'));
    bench.say('land …');
    const ask = async (path: string): Promise<number> => {
      const begun = performance.now();
      const answer = await fetch(`${system.url}/api/v1/${path}`);
      await answer.arrayBuffer();
      if (!answer.ok) throw new Error(`${path} was answered ${answer.status}`);
      return performance.now() - begun;
    };
    const times = { number: [] as number[], place: [] as number[], box: [] as number[], words: [] as number[] };
    for (let n = -50; n < QUESTIONS; n++) {
      // All over the map, and never the same box twice: nothing is answered from what was kept.
      const [x, y] = [(Math.abs(n) * 7_919) % (ACROSS - 25), (Math.abs(n) * 104_729) % (UP - 25)];
      const [west, south] = place(x + n * 1e-5, y);
      const [longitude, latitude] = place(x + 0.5, y + 0.5);
      const took = {
        number: await ask(`land/parcels/${COMMUNE}/${y}/${x}`),
        place: await ask(`land/at?longitude=${longitude}&latitude=${latitude}`),
        box: await ask(`land/map?west=${west}&south=${south}&east=${west + 25 * SIDE}&north=${south + 25 * SIDE}`),
        words: await ask(`search?text=${encodeURIComponent(`thửa ${x} tờ ${y} xã Đồng Đăng`)}`),
      };
      // The first ones warm the server up.
      if (n >= 0) for (const kind of ['number', 'place', 'box', 'words'] as const) times[kind].push(took[kind]);
    }
    const result = (name: string, values: readonly number[], aim = AIM_MS): Result => {
      const value = percentile(values, 99);
      return { name, value, unit: 'ms, p99', against: aim, ratio: value / aim };
    };
    return [
      result('land', [...times.number, ...times.place, ...times.box]),
      result('land-number', times.number),
      result('land-place', times.place),
      result('land-box', times.box),
      result('land-words', times.words, WORDS_AIM_MS),
    ];
  } finally {
    await system.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

function parcels(): object[] {
  return Array.from({ length: ACROSS * UP }, (_, n) => {
    const [x, y] = [n % ACROSS, Math.floor(n / ACROSS)];
    const said = {
      commune: COMMUNE,
      sheet: String(y),
      parcel: String(x),
      use: 'ODT',
      area: 450,
      validFrom: '2026-01-01',
    };
    return featureOf(said, [x, y, x + 1, y + 1]);
  });
}

/** Each over one row of parcels. */
function strips(kind: 'zones' | 'prices'): object[] {
  const decided = { use: 'ODT', decidedOn: '2025-12-30', validFrom: '2026-01-01' };
  return Array.from({ length: UP }, (_, y) => {
    const said =
      kind === 'zones'
        ? { plan: 'QH', zone: `Z${y}`, name: `Khu ${y}`, basis: 'Quyết định 1', ...decided }
        : { band: `B${y}`, commune: COMMUNE, prices: [5_000_000], decision: 'Quyết định 2', ...decided };
    return featureOf(said, [0, y, ACROSS, y + 1]);
  });
}

/** A place in steps of the grid, which lies askew: the box of each parcel holds corners of all its neighbours. */
function place(x: number, y: number): readonly [number, number] {
  return [WEST + x * SIDE + y * SIDE * LEAN, SOUTH + y * SIDE];
}

/** A parallelogram in steps of the grid. */
function featureOf(properties: object, [west, south, east, north]: readonly [number, number, number, number]): object {
  const ring = [place(west, south), place(east, south), place(east, north), place(west, north), place(west, south)];
  return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } };
}

export default { names: ['land', 'land-number', 'land-place', 'land-box', 'land-words'], run } satisfies Benchmark;
