import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// The last part of `npm run screenshots`: the stories of firm portal, console, citizens' pages and public page, which take pictures of each page in every
// language and theme as they go.
const root = fileURLToPath(new URL('../../..', import.meta.url));
const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jest];
const args = ['--selectProjects', 'browser', '--testPathPatterns', 'test/browser/(faces|public|citizen)'];
const env = { ...process.env, SCREENSHOTS: join(root, '.cache', 'screenshots') };
spawn(process.execPath, [...flags, ...args], { cwd: root, env, stdio: 'inherit' }).once('close', (code) => {
  process.exitCode = code ?? 1;
});
