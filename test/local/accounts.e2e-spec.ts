import { execFileSync } from 'node:child_process';
import { chmod, chown, mkdir, mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../bin/build.mjs';
import { outsideFolder } from '../../src/local/binaries.js';
import { freePort } from '../../src/local/cluster.js';
import { cloneTo } from './clone.js';
import { LocalGate, processesWith } from './local-gate.js';

const NOBODY = 65_534;
const me = process.getuid?.() ?? 0;

interface Case {
  readonly name: string;
  /** Mode of the folder above clone and data. */
  readonly above: number;
  /** Who starts it, and who owns the data folder. */
  readonly starts: number;
  /** Whether all is started again, or a command alone opens what was made; root's second start has its own test. */
  readonly again: 'start' | 'command';
}

// Only root can start it as others; an ordinary user tries what he can.
const cases: Case[] = me
  ? [{ name: 'an ordinary user', above: 0o700, starts: me, again: 'start' }]
  : [
      { name: 'an ordinary user', above: 0o755, starts: NOBODY, again: 'start' },
      { name: 'root', above: 0o755, starts: 0, again: 'command' },
      { name: 'root, below a folder that only root may enter', above: 0o700, starts: 0, again: 'command' },
    ];

/** Folders that were made outside a data folder for its PostgreSQL. */
async function outsideOf(dataDir: string): Promise<string[]> {
  const all = join(outsideFolder(), 'data');
  const names = await readdir(all).catch(() => []);
  const found = await Promise.all(
    names.map(async (name) =>
      (await readFile(join(all, name, 'data-dir'), 'utf8')) === dataDir ? [join(all, name)] : [],
    ),
  );
  return found.flat();
}

describe('npm start by', () => {
  let folder: string;
  let dataDir: string;
  let before: string[];

  beforeAll(() => build(), 90_000);
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'langson-account-'));
    dataDir = join(folder, 'data');
    await mkdir(dataDir);
    before = await readdir(outsideFolder()).catch(() => []);
  });
  afterEach(async () => {
    for (const outside of await outsideOf(dataDir)) await rm(outside, { recursive: true });
    for (const name of await readdir(outsideFolder()).catch(() => []))
      if (name !== 'data' && !before.includes(name)) await rm(join(outsideFolder(), name), { recursive: true });
    await rm(folder, { recursive: true, force: true });
  });

  it.each(cases)(
    '$name works without the install scripts of npm, and opens its data again',
    async ({ above, starts, again }) => {
      const root = await cloneTo(join(folder, 'clone'), starts);
      await chmod(folder, above);
      await chown(dataDir, starts, starts);
      const account = starts === me ? {} : { uid: starts, gid: starts };
      const start = async () => {
        const gate = await new LocalGate({ dataDir, port: await freePort(), root, ...account }).ready();
        const [outside, ...more] = await outsideOf(dataDir);
        expect([outside !== undefined, more]).toEqual([me === 0 && above === 0o700, []]);
        const cluster = join(outside ?? dataDir, 'postgres');
        expect(processesWith(`-D ${cluster} `)).not.toEqual([]);
        const owner = (await stat(cluster)).uid;
        if (starts) expect(owner).toBe(starts);
        else expect(owner).not.toBe(0);
        expect(await gate.end()).toBe(0);
        expect(processesWith(`-D ${cluster} `)).toEqual([]);
        return cluster;
      };
      const cluster = await start();
      if (again === 'start') expect(await start()).toBe(cluster);
      else {
        const env = { PATH: process.env['PATH'], NODE_ENV: 'development', DATA_DIR: dataDir };
        const migrate = [join(root, 'bin', 'run.mjs'), 'migrate'];
        expect(String(execFileSync(process.execPath, migrate, { env, ...account }))).toContain('up to date');
        expect(await outsideOf(dataDir)).toHaveLength(me === 0 && above === 0o700 ? 1 : 0);
      }
      expect(processesWith(`-D ${cluster} `)).toEqual([]);
    },
    90_000,
  );
});
