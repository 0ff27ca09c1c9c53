import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, renameSync, statSync } from 'node:fs';
import { isGoneWithin, processFacts } from './process-facts.js';

/** Requests leave much that dies young: with more room for it, it is looked through less often. */
const YOUNG = ['--max-semi-space-size=32'];

/** One of the product's processes: which file, under which name, with which environment. */
export interface ChildPlan {
  readonly name: string;
  readonly script: string;
  readonly env: NodeJS.ProcessEnv;
  readonly logFile: string;
  /** Show what it says in the terminal too. */
  readonly echo: boolean;
}

const LEASH = new URL('./leash.js', import.meta.url).href;
const LOG_LIMIT = 20_000_000;
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 15_000;
const STEADY_AFTER = 30_000;

/** Keeps one process alive: one that dies is started again, after a pause that doubles while it keeps dying. */
export class Child {
  private process?: ChildProcess;
  private stopping = false;
  private pause = FIRST_PAUSE;
  private timer?: NodeJS.Timeout;

  constructor(
    readonly plan: ChildPlan,
    private readonly onChange: (event: 'started' | 'died', detail: string) => void,
  ) {}

  get pid(): number | undefined {
    return this.process?.pid;
  }

  start(): void {
    this.stopping = false;
    const log = openLog(this.plan.logFile);
    const since = Date.now();
    // Its own session: Ctrl-C reaches us alone, and we stop them in order.
    const child = spawn(process.execPath, ['--enable-source-maps', ...YOUNG, '--import', LEASH, this.plan.script], {
      env: this.plan.env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.process = child;
    child.stdout?.pipe(log, { end: false });
    child.stderr?.pipe(log, { end: false });
    if (this.plan.echo) {
      child.stdout?.pipe(process.stdout, { end: false });
      child.stderr?.pipe(process.stderr, { end: false });
    }
    child.once('error', (error) => log.write(`${String(error)}\n`));
    child.once('close', (code, signal) => {
      log.end();
      if (this.stopping || this.process !== child) return;
      if (Date.now() - since > STEADY_AFTER) this.pause = FIRST_PAUSE;
      this.onChange('died', `${signal ?? `code ${code}`}, again in ${this.pause / 1000} s, see ${this.plan.logFile}`);
      this.timer = setTimeout(() => this.start(), this.pause);
      this.pause = Math.min(this.pause * 2, LONGEST_PAUSE);
    });
    this.onChange('started', '');
  }

  /** Asks it to finish; after `patience` milliseconds it is ended. */
  async stop(patience = 15_000): Promise<void> {
    this.stopping = true;
    clearTimeout(this.timer);
    if (this.pid !== undefined && this.process?.exitCode === null) await endProcess(this.pid, patience);
  }
}

/** SIGTERM, then SIGKILL. */
export async function endProcess(pid: number, patience: number): Promise<void> {
  for (const [signal, wait] of [
    ['SIGTERM', patience],
    ['SIGKILL', 2000],
  ] as const) {
    if (!processFacts(pid)) return;
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    if (await isGoneWithin(pid, wait)) return;
  }
}

function openLog(file: string) {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LOG_LIMIT) renameSync(file, `${file}.1`);
  return createWriteStream(file, { flags: 'a', mode: 0o600 });
}
