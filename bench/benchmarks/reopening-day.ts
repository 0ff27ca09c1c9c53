import { ApiClient } from '../../src/cli/simulation/api-client.js';
import { Cast } from '../../src/cli/simulation/cast.js';
import { percentile } from '../benchmark.js';
import type { Bench, Benchmark, Result } from '../benchmark.js';
import { type BenchGate, gateOf } from '../declaring.js';
import { message, start } from '../process.js';
import { GateAtWork } from '../reopening/gate-at-work.js';
import { Officers } from '../reopening/officers.js';
import { ProjectionLag } from '../reopening/projection-lag.js';
import { type System, caughtUp, startSystem, systemEnvironment } from '../system.js';

const VEHICLES = 6_000;
const WAITING = 5_000;
const PER_HOUR = 300;
/** A minute of the gate in a second: an hour is over in a minute. */
const SCALE = 60;
const SECONDS = 60;
const GATES = ['HUU_NGHI', 'TAN_THANH'] as const;

interface Coming {
  readonly declaration: string;
  readonly gate: BenchGate;
}

/** A day after a closure: commands and lists while 300 vehicles an hour are called, checked and cross, sixtyfold. */
async function run(bench: Bench): Promise<Result[]> {
  // In the morning, whenever it is measured.
  const at = `${new Date().toISOString().slice(0, 10)}T00:30:00.000Z`;
  const settings = { CLOCK: 'scaled', CLOCK_START: at, CLOCK_SCALE: String(SCALE) };
  const databaseUrl = await bench.database.fresh();
  bench.say('reopening-day: starting …');
  const system = await startSystem({ databaseUrl, worker: true, settings });
  const api = new ApiClient(system.url, 'reopening-day', 64);
  try {
    bench.say(`reopening-day: ${WAITING} vehicles come to wait …`);
    const coming = await fill(databaseUrl, settings, at);
    const cast = new Cast(api);
    await cast.gather(GATES);
    await caughtUp(system);
    const manifest = await printManifest(api, cast);
    bench.say(`reopening-day: ${PER_HOUR} an hour, for ${SECONDS} s at ${SCALE} times the pace …`);
    return [...(await work(system, api, new Officers(api, cast), coming)), manifest];
  } finally {
    await api.close();
    await system.stop();
  }
}

async function fill(databaseUrl: string, settings: Readonly<Record<string, string>>, at: string): Promise<Coming[]> {
  const filling = start('bench/reopening/waiting.ts', { ...systemEnvironment(databaseUrl), ...settings });
  filling.child.send({ vehicles: VEHICLES, waiting: WAITING, at });
  return (await message(filling, (said): said is { coming: Coming[] } => 'coming' in said)).coming;
}

/** What the fire brigade waits for: the list of everything in the fullest yard, on paper. */
async function printManifest(api: ApiClient, cast: Cast): Promise<Result> {
  const path = '/gates/HUU_NGHI/yards/HN-XUAN-CUONG/manifest';
  const as = await cast.token(Cast.staff('SUPERVISOR', 'HUU_NGHI'));
  const { vehicles } = await api.must<{ vehicles: unknown[] }>('GET', path, { as });
  const started = performance.now();
  const { status, bytes } = await api.download(`${path}/pdf`, as);
  const value = performance.now() - started;
  if (status !== 200 || bytes.subarray(0, 5).toString() !== '%PDF-') throw new Error(`No manifest: ${status}`);
  return { name: 'yard-manifest', value, unit: `ms, PDF of ${vehicles.length} vehicles`, against: null, ratio: null };
}

async function work(system: System, api: ApiClient, officers: Officers, coming: readonly Coming[]): Promise<Result[]> {
  const lag = new ProjectionLag(system.databaseUrl);
  await lag.start();
  const everyMs = 3_600_000 / PER_HOUR / SCALE;
  const gates = new Map(
    GATES.map((gate) => {
      const share = [0, 1, 2, 3, 4].filter((n) => gateOf(n) === gate).length / 5;
      return [gate, new GateAtWork(gate, officers, everyMs / share)] as const;
    }),
  );
  const arriving = [...coming];
  const arrivals = setInterval(() => {
    const next = arriving.shift();
    if (next) void gates.get(next.gate)?.arrive(next.declaration);
  }, everyMs);
  setTimeout(() => {
    clearInterval(arrivals);
    for (const gate of gates.values()) gate.stop();
  }, SECONDS * 1000);
  const started = performance.now();
  await Promise.all([...gates.values()].map((gate) => gate.call()));
  const hours = ((performance.now() - started) / 3_600_000) * SCALE;
  await lag.stop();
  for (const [what, times] of Object.entries(api.refused)) console.error(`  ${times} × ${what}`);
  const crossed = [...gates.values()].reduce((sum, gate) => sum + gate.crossed, 0) / hours;
  if (officers.commands.length === 0 || lag.milliseconds.length === 0) throw new Error('Nothing happened');
  const alone = { against: null, ratio: null };
  return [
    { name: 'reopening-day', value: percentile(officers.commands, 99), unit: 'ms, p99 of commands', ...alone },
    { name: 'reopening-day-lag', value: percentile(lag.milliseconds, 99), unit: 'ms, p99 of lists', ...alone },
    {
      name: 'reopening-day-crossed',
      value: crossed,
      unit: 'vehicles/h of the gate',
      against: PER_HOUR,
      ratio: crossed / PER_HOUR,
    },
  ];
}

export default {
  names: ['reopening-day', 'reopening-day-lag', 'reopening-day-crossed', 'yard-manifest'],
  run,
} satisfies Benchmark;
