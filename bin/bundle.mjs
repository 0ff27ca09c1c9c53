#!/usr/bin/env node
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';
import { rolldown } from 'rolldown';

// Builds the server into dist/: a file for each program, and a few with what they share. Node takes a second to find and
// link sixteen hundred modules one by one, and every process of the product would do so at its start. Packages stay outside.
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const from = join(root, 'src');
const HALF = join(root, '.cache', 'dist');
const commands = (await readdir(join(from, 'cli'))).filter((name) => /(?<!\.spec)\.ts$/.test(name));
const PROGRAMS = [
  'main',
  'worker',
  'jobs',
  'local',
  // Loaded by their path: before a program, in a thread, by other scripts.
  'local/leash',
  'shared/print/pdf-thread',
  'shared/http/display-pages',
  'identity/demo-people',
  ...commands.map((name) => `cli/${name.slice(0, -3)}`),
];

/** What `import.meta.url` would be if each module still had a file of its own: some find others by their own place. */
const placeOf = (id) => `new URL(${JSON.stringify(relative(from, id).replace(/\.ts$/, '.js'))}, moduleRoot).href`;

const typescript = {
  name: 'typescript',
  async transform(code, id) {
    if (!id.endsWith('.ts')) return undefined;
    const made = await transform(code, { filename: id, cwd: root, sourceMaps: true });
    return { code: made.code.replaceAll('import.meta.url', () => placeOf(id)), map: made.map, moduleType: 'js' };
  },
};

await rm(HALF, { recursive: true, force: true });
await mkdir(dirname(HALF), { recursive: true });
const bundle = await rolldown({
  cwd: root,
  input: Object.fromEntries(PROGRAMS.map((name) => [name, join(from, `${name}.ts`)])),
  platform: 'node',
  external: (id) => !/^[./]/.test(id),
  resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
  // Modules are registered by being there: none is left out for being used by nobody.
  treeshake: false,
  plugins: [typescript],
});
await bundle.write({
  dir: HALF,
  format: 'esm',
  sourcemap: true,
  // Classes are found by their names, in answers and in the API's document.
  keepNames: true,
  // In the order of imports, as if each still had its own file: settings stand in it in the API's document.
  strictExecutionOrder: true,
  entryFileNames: '[name].js',
  chunkFileNames: 'shared-[hash].js',
  intro: ({ fileName }) =>
    `const moduleRoot = new URL('${'../'.repeat(fileName.split('/').length - 1) || './'}', import.meta.url);`,
});
await bundle.close();
// Whole or not at all, as what runs may start a process again meanwhile.
await rm(join(root, 'dist'), { recursive: true, force: true });
await rename(HALF, join(root, 'dist'));
