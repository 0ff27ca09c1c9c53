import { spawn } from 'node:child_process';
import { basename } from 'node:path';

/** Runs one of the product's commands to its end. Answers what it printed; throws with all its words when it fails. */
export async function step(script: string, env: NodeJS.ProcessEnv): Promise<string> {
  const child = spawn(process.execPath, ['--enable-source-maps', script], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  let complaints = '';
  child.stdout.on('data', (chunk) => (printed += chunk));
  child.stderr.on('data', (chunk) => (complaints += chunk));
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once('error', reject).once('close', resolve),
  );
  if (code !== 0) throw new Error(`${basename(script)} failed:\n${printed}${complaints}`);
  return printed.trim();
}
