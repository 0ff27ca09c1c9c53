import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { remembered } from './remembered.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const LOCK_FILE = 'package-lock.json';
/** What an app shows of what stands elsewhere. */
const BESIDE = {
  public: ['docs', 'src/border/reports/open-data'],
  // Rules that hold on both sides.
  citizen: ['src/citizen', 'src/shared/domain'],
  console: [
    'src/citizen/dossiers/domain/dossier-state.ts',
    'src/citizen/news/domain/category.ts',
    'src/citizen/petitions/domain/public-words.ts',
    'src/citizen/places/domain/fault-kinds.ts',
    'src/citizen/places/domain/place.ts',
    'src/shared/domain/folded.ts',
  ],
};

/** The server as it is built. */
export const SERVER = {
  name: 'server',
  from: ['src', 'migrations', LOCK_FILE, 'nest-cli.json', 'tsconfig.json', 'tsconfig.build.json', '.swcrc'],
  made: join('dist', 'main.js'),
  run: ['@nestjs/cli/bin/nest.js', 'build'],
};

/**
 * Builds what is not built: the server and each app in web/, each remembered by a hash of what it is made from.
 * @param {(line: string) => void} say
 */
export async function build(say = () => undefined) {
  const apps = existsSync(join(root, 'web')) ? await readdir(join(root, 'web'), { withFileTypes: true }) : [];
  const named = apps.filter((each) => each.isDirectory() && existsSync(join(root, 'web', each.name, 'vite.config.ts')));
  const parts = [
    SERVER,
    ...named.map(({ name }) => ({
      name: `web/${name}`,
      from: [
        'web/shared',
        'web/tokens.css',
        'src/shared/domain/place-words.ts',
        `web/${name}`,
        ...(BESIDE[name] ?? []),
        LOCK_FILE,
      ],
      made: join('web', name, 'dist', 'index.html'),
      run: ['vite/bin/vite.js', 'build', join('web', name), '--logLevel', 'warn'],
    })),
  ];
  // One after the other: two builds at once are no faster on two cores, and nest empties dist/ first.
  for (const part of parts) await buildPart(part, say);
}

async function buildPart({ name, from, made, run: [script, ...args] }, say) {
  const began = Date.now();
  const anew = await remembered({ name, from, made }, () => node(join(root, 'node_modules', script), args, name));
  if (anew) say(`built ${name} in ${((Date.now() - began) / 1000).toFixed(1)} s`);
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

if (process.argv[1] === fileURLToPath(import.meta.url)) await build((line) => process.stdout.write(`${line}\n`));
