import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ENDS_WITHIN_MS = 15_000;

/** A process of the run's own. */
export interface Started {
  readonly child: ChildProcess;
  /** Its last words on stderr. */
  readonly words: () => string;
  /** SIGTERM, and SIGKILL when it does not go. */
  stop(): Promise<void>;
}

/** `file` below the project: built JavaScript, or TypeScript as it stands. It may be sent messages (IPC). */
export function start(file: string, env: NodeJS.ProcessEnv, args: readonly string[] = []): Started {
  const hooks = file.endsWith('.ts') ? ['--import', './bin/typescript-hooks.mjs'] : [];
  const child = spawn(process.execPath, [...hooks, file, ...args], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4_000)));
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  return {
    child,
    words: () => said,
    async stop() {
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), ENDS_WITHIN_MS);
      await gone;
      clearTimeout(timer);
    },
  };
}

/** The next message of a process that `wanted` takes; throws with its last words when it ends before. */
export function message<T extends object>({ child, words }: Started, wanted: (said: object) => said is T): Promise<T> {
  return new Promise((resolve, reject) => {
    const ended = (): void => reject(new Error(`A process of the run ended: ${words()}`));
    const take = (said: object): void => {
      if (!wanted(said)) return;
      child.off('message', take).off('close', ended);
      resolve(said);
    };
    child.on('message', take).once('close', ended);
  });
}

/** The first message of a server: on which port it listens. */
export async function portOf(started: Started): Promise<number> {
  const { port } = await message(started, (said): said is { port: number } => 'port' in said);
  return port;
}
