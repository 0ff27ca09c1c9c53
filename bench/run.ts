import 'reflect-metadata';
import { readdir } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { Logger } from '@nestjs/common';
import type { Benchmark, Result } from './benchmark.js';
import { startDatabase } from './database.js';

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true }, json: { type: 'boolean' } } });
const say = (words: string) => console.error(words);
Logger.overrideLogger(['error']);

/** Names that stand for several results. */
const FAMILIES = new Set(['assistant']);

const folder = new URL('./benchmarks/', import.meta.url);
const files = (await readdir(folder)).filter((file) => file.endsWith('.ts')).sort();
const all = await Promise.all(
  files.map(async (file) => ((await import(new URL(file, folder).href)) as { default: Benchmark }).default),
);
const wanted = all.filter(({ names }) => !values.only || names.some((name) => values.only?.includes(name)));
if (wanted.length === 0) {
  say(`There is no benchmark of that name. There are: ${all.flatMap(({ names }) => names).join(', ')}`);
  process.exit(2);
}
const database = await startDatabase();
const results: Result[] = [];
let failed = false;
try {
  for (const benchmark of wanted) {
    try {
      const found = await benchmark.run({ database, say });
      results.push(...found.filter(({ name }) => isAskedFor(name)));
    } catch (error) {
      failed = true;
      say(
        `${benchmark.names.join(', ')} could not be measured: ${error instanceof Error ? error.stack : String(error)}`,
      );
    }
  }
} finally {
  await database.stop();
}
if (values.json) console.log(JSON.stringify(results, null, 2));
else {
  const [cpu] = cpus();
  const gib = Math.round(totalmem() / 2 ** 30);
  console.log(
    `${cpus().length} × ${cpu?.model.trim()}, ${gib} GiB, Node ${process.version}, PostgreSQL ${database.version}`,
  );
  console.table(
    results.map((each) => ({
      ...each,
      value: short(each.value),
      against: short(each.against),
      ratio: short(each.ratio),
    })),
  );
}
process.exit(failed ? 1 : 0);

/** By its name, or by the family that it is of: `assistant` for `assistant-first`. */
function isAskedFor(name: string): boolean {
  return values.only?.some((only) => name === only || (FAMILIES.has(only) && name.startsWith(`${only}-`))) ?? true;
}

function short(value: number | null): number | string {
  return value === null ? '' : Number(value.toPrecision(4));
}
