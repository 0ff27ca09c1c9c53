#!/usr/bin/env node
import { watch } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { importLocal } from './typescript.mjs';

// `npm run dev`: like `npm start`, with the logs in the terminal; what is changed is built and started anew.
const root = fileURLToPath(new URL('..', import.meta.url));
const { localSettings } = await importLocal('settings');
const { openDataFolder, refuseTakenPort, reserveDataFolder } = await importLocal('data-folder');
try {
  const settings = localSettings(process.env, process.argv.slice(2));
  await reserveDataFolder(settings);
  await refuseTakenPort(settings.port);
  const [folder] = await Promise.all([openDataFolder(settings), build(console.log)]);
  const { startLocal } = await import('../dist/local.js');
  const running = await startLocal({ ...settings, echo: true }, folder);
  let waiting;
  let busy = Promise.resolve();
  const changed = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      busy = busy.then(async () => {
        try {
          await build(console.log);
          await running.restart();
        } catch (error) {
          console.error(error instanceof Error ? error.message : error);
        }
      });
    }, 150);
  };
  for (const part of ['src', 'migrations', 'web'])
    watch(join(root, part), { recursive: true }, (_event, file) => {
      if (!/(^|[/\\])(dist|node_modules)[/\\]|\.spec\.ts$/.test(file ?? '')) changed();
    });
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
