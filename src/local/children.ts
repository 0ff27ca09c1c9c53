import { join } from 'node:path';
import { Child } from './child.js';
import { rememberChildren } from './orphans.js';

/** In the order in which they are stopped: nobody new comes in, then what is under way is finished. */
const ROLES = [
  ['server', 'main.js'],
  ['jobs', 'jobs.js'],
  ['worker', 'worker.js'],
] as const;

/** Server, worker and jobs as processes of their own, each kept alive. */
export class Children {
  private readonly children: readonly Child[];

  constructor(
    private readonly dataDir: string,
    dist: string,
    env: NodeJS.ProcessEnv,
    say: (line: string) => void,
    echo = false,
  ) {
    this.children = ROLES.map(
      ([name, script]) =>
        new Child(
          { name, script: join(dist, script), env, logFile: join(dataDir, 'logs', `${name}.log`), echo },
          (event, detail) => {
            if (event === 'died') say(`${name} died (${detail})`);
            this.remember();
          },
        ),
    );
  }

  start(): void {
    for (const child of this.children) child.start();
  }

  async stop(patience?: number): Promise<void> {
    for (const child of this.children) await child.stop(patience);
    this.remember();
  }

  /** Ends them and starts them again, with what has been built since. */
  async restart(): Promise<void> {
    await Promise.all(this.children.map((child) => child.stop(3000)));
    this.start();
  }

  private remember(): void {
    rememberChildren(
      this.dataDir,
      this.children.flatMap(({ pid }) => pid ?? []),
    );
  }
}
