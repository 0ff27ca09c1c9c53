import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const LOCK_FILE = 'package-lock.json';

/**
 * Builds what is not built: the server and each app in web/, each remembered by a hash of what it is made from.
 * @param {(line: string) => void} say
 */
export async function build(say = () => undefined) {
  const apps = existsSync(join(root, 'web')) ? await readdir(join(root, 'web'), { withFileTypes: true }) : [];
  const named = apps.filter((each) => each.isDirectory() && existsSync(join(root, 'web', each.name, 'vite.config.ts')));
  const parts = [
    {
      name: 'server',
      from: ['src', 'migrations', LOCK_FILE, 'nest-cli.json', 'tsconfig.json', 'tsconfig.build.json', '.swcrc'],
      made: join('dist', 'main.js'),
      run: ['@nestjs/cli/bin/nest.js', 'build'],
    },
    ...named.map(({ name }) => ({
      name: `web/${name}`,
      from: ['web', LOCK_FILE],
      made: join('web', name, 'dist', 'index.html'),
      run: ['vite/bin/vite.js', 'build', join('web', name), '--logLevel', 'warn'],
    })),
  ];
  // One after the other: two builds at once are no faster on two cores, and nest empties dist/ first.
  for (const part of parts) await buildPart(part, say);
}

async function buildPart({ name, from, made, run }, say) {
  const hash = await hashOf(from);
  const memory = join(root, '.cache', 'built', name.replaceAll('/', '-'));
  const known = await readFile(memory, 'utf8').catch(() => '');
  if (known === hash && existsSync(join(root, made))) return;
  const began = Date.now();
  const [script, ...args] = run;
  await node(join(root, 'node_modules', script), args, name);
  await mkdir(dirname(memory), { recursive: true });
  await writeFile(memory, hash);
  say(`built ${name} in ${((Date.now() - began) / 1000).toFixed(1)} s`);
}

function node(script, args, name) {
  if (!existsSync(script))
    throw new Error('Packages are missing: run `npm install` first (with its development packages).');
  return new Promise((resolve, reject) => {
    const env = { ...process.env, NODE_ENV: 'production' };
    const child = spawn(process.execPath, [script, ...args], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let words = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (words += chunk));
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`Building ${name} failed:\n${words}`))));
  });
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

if (process.argv[1] === fileURLToPath(import.meta.url)) await build((line) => process.stdout.write(`${line}\n`));
