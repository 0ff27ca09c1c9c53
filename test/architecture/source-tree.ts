import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** Source files by their path from the root (`src/border/queue/index.ts`), with their text. */
export type SourceTree = ReadonlyMap<string, string>;

/** One import: a file of the tree when it is relative, else a package by its specifier. */
export interface Import {
  readonly from: string;
  readonly file?: string;
  readonly package?: string;
}

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const IGNORED = new Set(['node_modules', 'dist', 'assets']);

/** Reads the TypeScript files of the repository below the given folders. */
export function readTree(...folders: string[]): SourceTree {
  const tree = new Map<string, string>();
  const walk = (folder: string) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && !IGNORED.has(entry.name)) walk(path);
      else if (/\.(tsx?|mjs)$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
        tree.set(relative(ROOT, path).replaceAll('\\', '/'), readFileSync(path, 'utf8'));
    }
  };
  for (const folder of folders) if (existsSync(join(ROOT, folder))) walk(join(ROOT, folder));
  return tree;
}

/** Every import, export-from and import() of a file. */
export function importsOf(from: string, text: string): Import[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => {
    if (!fileName.startsWith('.')) return { from, package: fileName };
    const file = posix.join(posix.dirname(from), fileName).replace(/\.js$/, '.ts');
    return { from, file };
  });
}

/** `border/queue`, `citizen/procedures`, `identity` …; undefined for `shared`, `local`, `cli`, `simulation` and the roots in `src/`. */
export function contextOf(path: string): string | undefined {
  const [, first = '', second = '', third] = path.split('/');
  if (['shared', 'local', 'cli', 'simulation'].includes(first) || second === '') return undefined;
  if (first !== 'border' && first !== 'citizen') return first;
  return third === undefined ? undefined : `${first}/${second}`;
}

/** Specs may use test tools that the code beside them may not. */
export function isSpec(path: string): boolean {
  return path.endsWith('.spec.ts') || path.includes('/testing/');
}
