#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { importLocal } from './typescript.mjs';

// `node bin/run.mjs NAME …`: src/cli/NAME.ts, against DATABASE_URL or the data folder of `npm start`.
const [name = '', ...args] = process.argv.slice(2);
try {
  const { localSettings } = await importLocal('settings');
  const { runCommand } = await importLocal('command');
  await build((line) => console.error(line));
  const script = fileURLToPath(new URL(`../dist/cli/${name}.js`, import.meta.url));
  process.exitCode = await runCommand(localSettings(process.env), script, args);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
