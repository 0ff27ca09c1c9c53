import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../bin/build.mjs';
import { freePort } from '../../src/local/cluster.js';
import { LocalGate, ROOT } from './local-gate.js';

const SECTION = '## A tour with curl';

/** The blocks of the README's tour, one after the other, as somebody would paste them. */
async function tour(): Promise<string> {
  const [, after = ''] = (await readFile(join(ROOT, 'README.md'), 'utf8')).split(SECTION);
  const [section = ''] = after.split(/^## /m);
  const blocks = [...section.matchAll(/^```bash\n(.*?)^```/gms)].map(([, block = '']) => block);
  expect(blocks.length).toBeGreaterThan(3);
  return blocks.join('\n');
}

async function bash(script: string, gate: string): Promise<{ code: number; said: string }> {
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

describe('The tour of the README', () => {
  let dataDir: string;
  let gate: LocalGate;
  beforeAll(async () => {
    await build();
    dataDir = await mkdtemp(join(tmpdir(), 'langson-tour-'));
    gate = await new LocalGate({ dataDir, port: await freePort() }).ready();
  }, 150_000);
  afterAll(async () => {
    await gate?.end();
    await rm(dataDir, { recursive: true, force: true });
  }, 60_000);

  it('leads from declaration to crossing on a gate that was just started, and again', async () => {
    const script = await tour();
    for (const _ of ['once', 'again']) {
      const { code, said } = await bash(script, gate.url);
      expect(said).toContain('CLEARED');
      expect(said).toContain('BorderCrossed');
      expect(said).toContain('The declaration is FULFILLED');
      expect(code).toBe(0);
    }
  }, 120_000);
});
