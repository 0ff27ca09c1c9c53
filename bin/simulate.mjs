#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { importLocal } from './typescript.mjs';

// `npm run simulate -- --day DAY …` or `-- --bad-week …`: starts a fresh system under the stepped clock in a folder of its
// own, plays the day or the week against it, and takes it away again. With --against URL a running system is driven instead.
const args = process.argv.slice(2);
const { values } = parseArgs({
  args,
  strict: false,
  options: {
    day: { type: 'string' },
    'bad-week': { type: 'boolean' },
    against: { type: 'string' },
    mutate: { type: 'boolean' },
    verify: { type: 'boolean' },
    seed: { type: 'string' },
  },
});
const play = args.filter((arg) => arg !== '--mutate' && arg !== '--verify');
const dist = (file) => fileURLToPath(new URL(`../dist/${file}`, import.meta.url));

function run(script, more, env = process.env, stdio = 'inherit') {
  const child = spawn(process.execPath, ['--enable-source-maps', script, ...more], { env, stdio });
  return { child, ended: new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1))) };
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The Monday on which a bad week begins. */
const BAD_WEEK_BEGINS = '2026-03-09';

/** A system that has never run, in the noon before the day. */
async function freshSystem(day) {
  const port = await freePort();
  const dataDir = await mkdtemp(join(tmpdir(), 'langson-simulation-'));
  const start = new Date(Date.parse(`${day}T00:00:00+07:00`) - 12 * 3_600_000).toISOString();
  const env = {
    ...process.env,
    PORT: String(port),
    DATA_DIR: dataDir,
    CLOCK: 'stepped',
    CLOCK_START: start,
    DATABASE_URL: '',
    REDIS_URL: '',
  };
  const { child, ended } = run(fileURLToPath(new URL('start.mjs', import.meta.url)), [], env, [
    'ignore',
    'pipe',
    'pipe',
  ]);
  let words = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (words += chunk));
  const url = `http://127.0.0.1:${port}`;
  let over = false;
  void ended.then(() => (over = true));
  for (;;) {
    if (over) throw new Error(`The system did not start:\n${words}`);
    const ready = await fetch(`${url}/health/ready`).catch(() => undefined);
    if (ready?.ok) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    url,
    settings: { dataDir, port, databaseUrl: undefined, redisUrl: undefined, production: false },
    async stop() {
      child.kill('SIGINT');
      await ended;
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Drops or doubles one fact of the log, makes the report anew from it, and holds it against the published one again. */
async function mutate(system) {
  const { runCommand } = await importLocal('command');
  // The commands must know that this log lives in simulated time.
  process.env.CLOCK = 'stepped';
  const spoiled = await runCommand(system.settings, dist('cli/spoil-log.js'), [
    '--day',
    values.day,
    '--seed',
    values.seed ?? '1',
  ]);
  if (spoiled) return spoiled;
  await runCommand(system.settings, dist('cli/projection.js'), ['rebuild', 'report-fact']);
  return run(dist('cli/simulate.js'), [...play, '--against', system.url, '--compare']).ended;
}

/** Holds every call against the published policy, the whole log against the rules that span streams, and its chain of hashes. */
async function verify(system) {
  const { runCommand } = await importLocal('command');
  const run = (command) => runCommand(system.settings, dist(`cli/${command}.js`), []);
  const codes = [];
  // Two at once: each reads the whole log, and most of the time one waits for PostgreSQL.
  for (const pair of [
    ['verify-calls', 'invariants'],
    ['verify-draws', 'verify-log'],
  ])
    codes.push(...(await Promise.all(pair.map(run))));
  return codes.find((code) => code !== 0) ?? 0;
}

let system;
try {
  await build((line) => console.error(line));
  if (values.against) process.exitCode = await run(dist('cli/simulate.js'), play).ended;
  else {
    // Usage errors need no system.
    const understood = await run(dist('cli/simulate.js'), [...play, '--known']).ended;
    if (understood !== 0) process.exit(understood);
    system = await freshSystem(values['bad-week'] ? BAD_WEEK_BEGINS : values.day);
    process.exitCode = await run(dist('cli/simulate.js'), [...play, '--against', system.url]).ended;
    if (values.verify || values['bad-week']) process.exitCode = (await verify(system)) || process.exitCode;
    if (values.mutate) process.exitCode = await mutate(system);
  }
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await system?.stop();
}
