import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What tells one process from another that was given the same id later. */
export interface ProcessFacts {
  readonly started: string;
  readonly command: string;
}

/** Facts about a living process; undefined when there is none (a zombie is none). */
export function processFacts(pid: number): ProcessFacts | undefined {
  if (!Number.isSafeInteger(pid) || pid <= 1) return undefined;
  return process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
}

function fromProc(pid: number): ProcessFacts | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
    return {
      started: fields[19] ?? '',
      command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim(),
    };
  } catch {
    return undefined;
  }
}

function fromPs(pid: number): ProcessFacts | undefined {
  const ask = (what: string) =>
    execFileSync('ps', ['-o', `${what}=`, '-p', String(pid)], { stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    return { started: ask('lstart').toString().trim(), command: ask('command').toString().trim() };
  } catch {
    return undefined;
  }
}

/** Resolves true once the process is gone, false after `milliseconds`. */
export async function isGoneWithin(pid: number, milliseconds: number): Promise<boolean> {
  for (let waited = 0; waited <= milliseconds; waited += 50) {
    if (!processFacts(pid)) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}
