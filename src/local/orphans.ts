import { renameSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { endProcess } from './child.js';
import { processFacts } from './process-facts.js';

interface Known {
  readonly pid: number;
  readonly started: string;
}

const listFile = (folder: string) => join(folder, 'children.json');

/** Writes down which processes are ours, so that a later start can tell them from strangers with the same id. */
export function rememberChildren(folder: string, pids: readonly number[]): void {
  const list = pids.flatMap((pid): Known[] => {
    const started = processFacts(pid)?.started;
    return started === undefined ? [] : [{ pid, started }];
  });
  const half = `${listFile(folder)}.${process.pid}`;
  writeFileSync(half, JSON.stringify(list));
  renameSync(half, listFile(folder));
}

/** Ends what a killed run left behind: only processes with the id and the start time that were written down. */
export async function endOrphans(folder: string): Promise<void> {
  const list = await readFile(listFile(folder), 'utf8')
    .then((text) => JSON.parse(text) as Known[])
    .catch((): Known[] => []);
  const alive = list.filter(({ pid, started }) => processFacts(pid)?.started === started);
  await Promise.all(alive.map(({ pid }) => endProcess(pid, 5000)));
}
