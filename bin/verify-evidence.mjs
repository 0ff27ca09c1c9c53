#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

// `npm run verify-evidence -- FILE`: as `bin/run.mjs`, without a database.
await build((line) => console.error(line));
const script = fileURLToPath(new URL('../dist/cli/verify-evidence.js', import.meta.url));
process.exitCode = spawnSync(process.execPath, [script, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;
