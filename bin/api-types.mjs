#!/usr/bin/env node
import { execFile, spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { SERVER } from './build.mjs';
import { isMade, remembered } from './remembered.mjs';

// Writes the types of our own API for the faces, from the routes as they stand in src/: a face that asks for what a route
// no longer answers fails at `npm run typecheck`. Needs no database. Nothing is done when src/ has not changed.
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const made = join('.cache', 'api', 'schema.d.ts');
const HUGE = 64 * 1024 * 1024;

if (spawnSync(process.execPath, [join(root, 'bin', 'packages-are-there.mjs')]).status !== 0) {
  console.error('Packages are missing, or others than the lock file names: run `npm install`.');
  process.exit(1);
}
await remembered({ name: 'api-types', from: ['src', 'package-lock.json', 'bin/api-types.mjs'], made }, async () => {
  const { default: openapiTS, astToString } = await import('openapi-typescript');
  const hooks = join(root, 'bin', 'typescript-hooks.mjs');
  // What is built already need not be turned into JavaScript once more, which takes half of the time.
  const document = (await isMade(SERVER))
    ? [join(root, 'dist', 'cli', 'openapi.js')]
    : ['--import', hooks, join(root, 'src', 'cli', 'openapi.ts')];
  const { stdout } = await promisify(execFile)(process.execPath, document, {
    cwd: root,
    maxBuffer: HUGE,
  });
  const types = astToString(await openapiTS(withoutExamples(JSON.parse(stdout)), { alphabetize: true }));
  await mkdir(dirname(join(root, made)), { recursive: true });
  await writeFile(join(root, made), types);
});

/** They would make most of the file, and say nothing to a compiler. */
function withoutExamples(node) {
  if (Array.isArray(node)) return node.map(withoutExamples);
  if (typeof node !== 'object' || node === null) return node;
  const kept = Object.entries(node).filter(([key, value]) => !isExample(key, value));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutExamples(value)]));
}

/** A property may be named so too; then its value is a schema. */
function isExample(key, value) {
  return (key === 'example' || key === 'examples') && value?.type === undefined && value?.$ref === undefined;
}
