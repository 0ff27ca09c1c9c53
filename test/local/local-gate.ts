import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { processFacts } from '../../src/local/process-facts.js';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

export interface StartOptions {
  readonly dataDir: string;
  readonly port: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Start as this user; only root can. */
  readonly uid?: number;
  /** Another copy of the product. */
  readonly root?: string;
}

/** One `npm start` as a process of its own. */
export class LocalGate {
  readonly process: ChildProcess;
  private words = '';

  constructor(private readonly options: StartOptions) {
    const { root = ROOT, dataDir, port, env, uid } = options;
    const script = join(root, 'bin', 'start.mjs');
    this.process = spawn(process.execPath, [script], {
      cwd: root,
      env: { PATH: process.env['PATH'], NODE_ENV: 'development', DATA_DIR: dataDir, PORT: String(port), ...env },
      ...(uid === undefined ? {} : { uid, gid: uid }),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.process.stdout, this.process.stderr])
      stream?.on('data', (chunk: Buffer) => (this.words += chunk.toString()));
  }

  /** All that it printed so far. */
  get printed(): string {
    return this.words;
  }

  get runs(): boolean {
    return this.process.exitCode === null && this.process.signalCode === null;
  }

  get url(): string {
    return `http://127.0.0.1:${this.options.port}`;
  }

  /** Resolves when it says that it is ready; throws with its words when it ends before. */
  async ready(): Promise<this> {
    await until(() => this.words.includes('is ready') || !this.runs, 90_000);
    if (!this.words.includes('is ready'))
      throw new Error(`npm start ended with ${this.process.exitCode}:\n${this.words}`);
    return this;
  }

  /** Sends a signal and waits for its end; answers the exit code. */
  async end(signal: NodeJS.Signals = 'SIGINT'): Promise<number | null> {
    if (!this.runs) return this.process.exitCode;
    const ended = once(this.process, 'exit');
    this.process.kill(signal);
    const [code] = (await ended) as [number | null];
    return code;
  }

  /** Waits for its end by itself. */
  async ended(): Promise<number | null> {
    await until(() => this.process.exitCode !== null, 30_000);
    return this.process.exitCode;
  }
}

/** Polls until it holds; throws after `patience` milliseconds. */
export async function until(holds: () => boolean | Promise<boolean>, patience: number): Promise<void> {
  const end = Date.now() + patience;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Waited ${patience} ms in vain for: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Living processes by what their command line holds, other than this one. */
export function processesWith(text: string): { pid: number; command: string }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .flatMap((name) => {
      try {
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return command.includes(text) ? [{ pid: Number(name), command }] : [];
      } catch {
        return [];
      }
    });
}

/** Ids of the children that `npm start` wrote down, by the order of server, jobs, worker. */
export function childrenOf(dataDir: string): number[] {
  return (JSON.parse(readFileSync(join(dataDir, 'children.json'), 'utf8')) as { pid: number }[]).map(({ pid }) => pid);
}

export function isAlive(pid: number): boolean {
  return processFacts(pid) !== undefined;
}
