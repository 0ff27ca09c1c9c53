import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Makes `made` out of the files and folders of `from`, unless it is there already and none of them has changed since.
 * True when it was made anew.
 * @param {{ name: string, from: string[], made: string }} what paths from the root of the repository
 * @param {() => Promise<void>} make
 */
export async function remembered({ name, from, made }, make) {
  const hash = await hashOf(from);
  if (await isThere(name, hash, made)) return false;
  await make();
  const memory = memoryOf(name);
  await mkdir(dirname(memory), { recursive: true });
  await writeFile(memory, hash);
  return true;
}

/**
 * Whether that is there already, made out of these as they stand.
 * @param {{ name: string, from: string[], made: string }} what
 */
export async function isMade({ name, from, made }) {
  return isThere(name, await hashOf(from), made);
}

async function isThere(name, hash, made) {
  const known = await readFile(memoryOf(name), 'utf8').catch(() => '');
  return known === hash && existsSync(join(root, made));
}

function memoryOf(name) {
  return join(root, '.cache', 'built', name.replaceAll('/', '-'));
}

/** SHA-256 over names and contents of the files below the given paths. */
async function hashOf(paths) {
  const hash = createHash('sha256').update(process.version);
  for (const path of paths) await addTo(hash, path);
  return hash.digest('hex');
}

async function addTo(hash, path) {
  const full = join(root, path);
  const entries = await readdir(full, { withFileTypes: true }).catch(() => undefined);
  if (!entries) {
    hash.update(`\0${path}\0`).update(await readFile(full).catch(() => ''));
    return;
  }
  for (const { name } of entries.sort((a, b) => (a.name < b.name ? -1 : 1)))
    if (name !== 'dist' && name !== 'node_modules' && !name.endsWith('.spec.ts')) await addTo(hash, join(path, name));
}
