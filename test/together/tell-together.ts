import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { declareFrom } from '../declarations/declaring.js';
import { forgetSignIns } from '../sign-in.js';
import { APART } from './apart.mjs';

declare const withinBlock: (name: string, load: () => Promise<unknown>) => Promise<void>;

const root = fileURLToPath(new URL('../', import.meta.url));
const isEndToEnd = (file: string): boolean => !APART.includes(file.split('/')[0] ?? '');

/**
 * Runs one of the shares of all e2e files in one go, each as if it were alone: the product is loaded once for all of them
 * and is warm after the first, which halves what they cost. A file by itself is run by the project `e2e`.
 */
export function tellTogether(share: number): Promise<void> {
  return tellFiles(isEndToEnd, 'together/', share);
}

/** The same for files of another kind, whose shares lie in a folder of their own. */
export async function tellFiles(told: (file: string) => boolean, sharesIn: string, share: number): Promise<void> {
  for (const file of shares(told, sharesIn)[share - 1] ?? [])
    await withinBlock(`test/${file}`, async () => {
      // The first hook of the block, before any of the file's own.
      beforeAll(asAtFirst);
      await import(`../${file.replace(/\.ts$/, '.js')}`);
    });
}

const environment = { ...process.env };

/** What files of tests leave behind in the process. */
function asAtFirst(): void {
  for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name];
  Object.assign(process.env, environment);
  declareFrom();
  forgetSignIns();
}

/** Whoever says much in few lines: how many times as long he takes as his text says. */
const LONGER: Readonly<Record<string, number>> = {
  'browser/faces/incidents.e2e-spec.ts': 2,
  'hostile/hostile-input.e2e-spec.ts': 20,
};

/** As many as there are files for; each of about the same length of text, which is the best guess of time. */
function shares(isTold: (file: string) => boolean, sharesIn: string): string[][] {
  const all = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const told = all.filter((file) => file.endsWith('.e2e-spec.ts') && isTold(file));
  const parts = all.filter((file) => isShare(file, sharesIn)).map(() => ({ size: 0, files: [] as string[] }));
  const sized = told.map((file) => ({ file, size: textOf(file) * (LONGER[file] ?? 1) }));
  // The longest first, to whoever has least.
  for (const { file, size } of sized.toSorted((a, b) => b.size - a.size || (a.file < b.file ? -1 : 1))) {
    const least = parts.reduce((one, other) => (other.size < one.size ? other : one));
    least.size += size;
    least.files.push(file);
  }
  return parts.map(({ files }) => files);
}

/** With the files of the same folder that it tells: a story that was cut in parts is told by one of them. */
function textOf(file: string): number {
  const text = readFileSync(join(root, file), 'utf8');
  const beside = [...text.matchAll(/from '(\.\/[^']+)\.js'/g)].map(([, name = '']) =>
    join(root, dirname(file), `${name}.ts`),
  );
  const parts = beside.filter((path) => existsSync(path)).map((path) => readFileSync(path, 'utf8'));
  return [text, ...parts.filter((part) => /\bit(\.each)?\(/.test(part))].reduce((sum, { length }) => sum + length, 0);
}

function isShare(file: string, folder: string): boolean {
  return file.startsWith(folder) && /^share-\d+\.e2e\.ts$/.test(file.slice(folder.length));
}
