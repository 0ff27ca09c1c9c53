import { mkdir, readdir, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Imports `src/local/<name>.ts` before anything is built: that folder stands alone, and compiles in a blink.
 * @param {string} name file name without its ending
 */
export async function importLocal(name) {
  const from = join(root, 'src', 'local');
  const to = join(root, '.cache', 'local');
  await mkdir(to, { recursive: true });
  const files = (await readdir(from)).filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'));
  await Promise.all(files.map((file) => compile(join(from, file), join(to, file.replace(/\.ts$/, '.js')))));
  return import(pathToFileURL(join(to, `${name}.js`)).href);
}

async function compile(source, target) {
  const [is, was] = await Promise.all([stat(source), stat(target).catch(() => undefined)]);
  if (was && was.mtimeMs > is.mtimeMs) return;
  const { transformFile } = await import('@swc/core');
  const { code } = await transformFile(source, {
    sourceMaps: 'inline',
    sourceFileName: relative(dirname(target), source),
  });
  const half = `${target}.${process.pid}`;
  await writeFile(half, code);
  await rename(half, target);
}
