import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../../bin/simulate.mjs', import.meta.url));

interface Outcome {
  differences: { scope: string; cell: string; published: number; reproduced: number }[];
  refused: Record<string, { count: number; why: string }>;
  laneUse: { lane: string; percent: number; finding: boolean }[];
  waits: { direction: string; class: string; waiting: number }[];
}

/** Runs the command as a person would; its outcomes, one a line. */
async function simulate(...args: string[]): Promise<{ code: number; outcomes: Outcome[]; words: string; out: string }> {
  const child = spawn(process.execPath, [script, ...args, '--json'], { stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let words = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (words += chunk.toString()));
  const code = await new Promise<number>((resolve) => child.once('close', (status) => resolve(status ?? 1)));
  const lines = out.split('\n').filter((line) => line.startsWith('{'));
  return { code, outcomes: lines.map((line) => JSON.parse(line) as Outcome), words, out };
}

describe('A published day, played through the public API', () => {
  it('gives the published report, starves no lane, breaks no rule, and a dropped fact would be noticed', async () => {
    const { code, outcomes, words, out } = await simulate('--day', '2024-08-22', '--seed', '2', '--verify', '--mutate');
    const [played, spoiled] = outcomes;
    if (!played || !spoiled) throw new Error(`The day was not played:\n${words}`);
    expect(played.differences).toEqual([]);
    expect(Object.entries(played.refused).filter(([, { why }]) => why === 'NOT EXPECTED')).toEqual([]);
    expect(played.laneUse.filter(({ finding }) => finding)).toEqual([]);
    const left = played.waits.filter(({ direction }) => direction === 'IMPORT').map(({ waiting }) => waiting);
    expect(left.reduce((all, waiting) => all + waiting, 0)).toBe(0);
    expect(spoiled.differences).toContainEqual(
      expect.objectContaining({ scope: 'ALL', cell: 'total', reproduced: 1242 }),
    );
    expect(out).toMatch(/calls by the policy, 0 of them wrong/);
    expect(out).toMatch(/rules: 0 broken, 0 owed/);
    expect(code).not.toBe(0);
  }, 700_000);

  it('is refused for a day that was not published', async () => {
    const { code, words } = await simulate('--day', '2024-08-23');
    expect(code).not.toBe(0);
    expect(words).toContain('2024-08-22');
  }, 60_000);
});

describe('A bad week', () => {
  it('breaks no rule, whatever its seed: commands sent twice, answers lost, lanes broken, stops, races', async () => {
    const seed = String(1 + (Date.now() % 1_000_000));
    const { code, out, words } = await simulate('--bad-week', '--days', '2', '--vehicles', '60', '--seed', seed);
    const week = out.split('\n').find((line) => line.startsWith('{')) ?? '{}';
    expect({ seed, ...(JSON.parse(week) as object) }).toMatchObject({ seed, days: 2, faults: {} });
    expect(out).toMatch(/calls by the policy, 0 of them wrong/);
    expect(out).toMatch(/rules: 0 broken, 0 owed/);
    expect(out).toMatch(/events, 0 of them damaged/);
    expect(`${seed} ended with ${code}\n${code ? words : ''}`).toBe(`${seed} ended with 0\n`);
  }, 400_000);
});
