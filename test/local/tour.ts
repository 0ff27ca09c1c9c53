import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './local-gate.js';

const SECTION = '## A tour with curl';

/** The blocks of the README's tour, one after the other, as somebody would paste them. */
export async function tour(): Promise<string> {
  const [, after = ''] = (await readFile(join(ROOT, 'README.md'), 'utf8')).split(SECTION);
  const [section = ''] = after.split(/^## /m);
  const blocks = [...section.matchAll(/^```bash\n(.*?)^```/gms)].map(([, block = '']) => block);
  expect(blocks.length).toBeGreaterThan(3);
  return blocks.join('\n');
}

/** Runs a script against a gate as a newcomer's shell would. */
export async function bash(script: string, gate: string): Promise<{ code: number; said: string }> {
  const env = { PATH: process.env['PATH'], GATE: gate };
  const shell = spawn('bash', ['-euo', 'pipefail', '-c', script], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [shell.stdout, shell.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
  const [code] = (await once(shell, 'close')) as [number];
  return { code, said };
}
