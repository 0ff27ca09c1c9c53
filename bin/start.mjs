#!/usr/bin/env node
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node ${process.versions.node} is too old: Node 20.19 or newer is needed, see https://nodejs.org.`);
  process.exit(1);
}

try {
  const { existsSync } = await import('node:fs');
  if (!existsSync(new URL('../node_modules/@swc/core', import.meta.url)))
    throw new Error('Packages are missing: run `npm install` first (with its development packages).');
  const [{ importLocal }, { build }] = await Promise.all([import('./typescript.mjs'), import('./build.mjs')]);
  const { localSettings } = await importLocal('settings');
  const { openDataFolder, refuseTakenPort, reserveDataFolder } = await importLocal('data-folder');
  const settings = localSettings(process.env, process.argv.slice(2));
  // The lock comes first: a second start must not build under the feet of the one that runs.
  await reserveDataFolder(settings);
  await refuseTakenPort(settings.port);
  const [folder] = await Promise.all([openDataFolder(settings), build(console.log)]);
  const { startLocal } = await import('../dist/local.js');
  await startLocal(settings, folder);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
