#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Checks the types of everything and says all that it finds. The compiler is TypeScript's native one: the same rules in a
// third of the time. The one in JavaScript stays for the tools that need its API.
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const compiler = join(root, 'node_modules', 'typescript-native', 'bin', 'tsc');
const faces = ['display', 'kiosk', 'walk-in', 'public', 'firm', 'console', 'citizen', 'shared/offline'];

function run(script, ...args) {
  const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' });
  return new Promise((resolve, reject) => child.once('error', reject).once('close', (code) => resolve(code === 0)));
}

const check = (project) => run(compiler, '-p', join(root, project, 'tsconfig.json'), '--noEmit');

// Faces alone are typed by the API's document; server and tests are checked while it is written.
const [written, server] = await Promise.all([run(join(root, 'bin', 'api-types.mjs')), check('.')]);
const hold = [written, server];
if (written) for (const face of faces) hold.push(await check(join('web', face)));
process.exitCode = hold.every(Boolean) ? 0 : 1;
