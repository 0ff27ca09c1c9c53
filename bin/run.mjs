#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { importLocal } from './typescript.mjs';

// `node bin/run.mjs NAME …`: src/cli/NAME.ts, against DATABASE_URL or the data folder of `npm start`.
const [name = '', ...given] = process.argv.slice(2);
// `--training` names the data folder of the training gate; the command itself need not know.
const args = given.filter((each) => each !== '--training');
try {
  const { localSettings } = await importLocal('settings');
  const { runCommand } = await importLocal('command');
  await build((line) => console.error(line));
  const script = fileURLToPath(new URL(`../dist/cli/${name}.js`, import.meta.url));
  const settings = localSettings(process.env, given);
  if (settings.training) process.env.TRAINING = '1';
  process.exitCode = await runCommand(settings, script, args);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
