import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../src/local/cluster.js';
import { type FreshDatabase, emptyDatabase } from '../database.js';
import { ROOT, until } from '../local/local-gate.js';

type Beside = 'worker-1' | 'worker-2' | 'jobs';

/**
 * What docker/compose.yaml starts, as plain processes of the build: the migration step, two servers behind nginx with the
 * same nginx file, two workers, jobs; a PostgreSQL and a Redis of the test run; secrets made by docker/make-secrets.
 */
export class Topology {
  readonly processes = new Map<string, ChildProcess>();
  private readonly folder = mkdtempSync(join(tmpdir(), 'langson-topology-'));
  private readonly ports: Record<string, number> = {};
  private database: FreshDatabase | undefined;

  /** Where nginx listens. */
  get url(): string {
    return `http://127.0.0.1:${this.ports['nginx']}`;
  }

  /** What a process printed. */
  log(name: string): string {
    return readFileSync(join(this.folder, `${name}.log`), 'utf8');
  }

  /** Where a story tells nothing of some that run `beside` the servers, it leaves them out: each takes seconds of a processor to start. */
  async start(beside: readonly Beside[] = ['worker-1', 'worker-2', 'jobs']): Promise<void> {
    this.database = await emptyDatabase();
    for (const name of ['server-a', 'server-b', 'nginx']) this.ports[name] = await freePort();
    for (const command of ['migrate', 'seed'])
      execFileSync(process.execPath, [join(ROOT, 'dist', 'cli', `${command}.js`)], { env: this.env(), stdio: 'pipe' });
    for (const name of ['server-a', 'server-b']) this.startServer(name);
    for (const name of beside) this.run(name, name === 'jobs' ? 'jobs.js' : 'worker.js');
    this.startNginx();
    for (const name of ['server-a', 'server-b', 'nginx']) await this.isReady(name);
  }

  startServer(name: string): void {
    this.run(name, 'main.js', { PORT: String(this.ports[name]), HOST: '127.0.0.1' });
  }

  async end(name: string, signal: NodeJS.Signals): Promise<void> {
    const child = this.processes.get(name);
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    // Not at its exit: what it said last is still to be written.
    const ended = once(child, 'close');
    child.kill(signal);
    await ended;
  }

  async stop(): Promise<void> {
    await Promise.all([...this.processes.keys()].map((name) => this.end(name, 'SIGTERM')));
    await this.database?.drop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Waits until a server, or nginx with one behind it, takes requests. */
  async isReady(name: string): Promise<void> {
    const asked = () => fetch(`http://127.0.0.1:${this.ports[name]}/health/ready`);
    await until(
      () =>
        asked().then(
          ({ ok }) => ok,
          () => false,
        ),
      60_000,
    ).catch((error: Error) => {
      throw new Error(`${name} did not become ready: ${error.message}\n${this.log(name).slice(-2000)}`);
    });
  }

  private run(name: string, script: string, env: Record<string, string> = {}): void {
    this.keep(
      name,
      spawn(
        process.execPath,
        ['--enable-source-maps', join(ROOT, 'dist', script)],
        this.options({ ...this.env(), ...env }),
      ),
    );
  }

  private startNginx(): void {
    const values: Record<string, string> = {
      GATE_LISTEN: `127.0.0.1:${this.ports['nginx']}`,
      GATE_SERVER_A: `127.0.0.1:${this.ports['server-a']}`,
      GATE_SERVER_B: `127.0.0.1:${this.ports['server-b']}`,
      GATE_TEMP: this.folder,
      GATE_LOG: join(this.folder, 'nginx.log'),
    };
    const template = readFileSync(join(ROOT, 'docker', 'nginx.conf.template'), 'utf8');
    const file = join(this.folder, 'nginx.conf');
    writeFileSync(
      file,
      template.replaceAll(/\$\{(GATE_\w+)\}/g, (_, name: string) => values[name] ?? ''),
    );
    const nginx = existsSync('/usr/sbin/nginx') ? '/usr/sbin/nginx' : 'nginx';
    this.keep('nginx', spawn(nginx, ['-c', file, '-g', 'daemon off;'], this.options({ ...process.env })));
  }

  private options(env: NodeJS.ProcessEnv) {
    return { cwd: this.folder, env, stdio: ['ignore', 'pipe', 'pipe'] as ['ignore', 'pipe', 'pipe'] };
  }

  private keep(name: string, child: ChildProcess): void {
    const file = join(this.folder, `${name}.log`);
    const write = (chunk: Buffer | string) => writeFileSync(file, chunk, { flag: 'a' });
    write('');
    child.on('error', (error) => write(String(error)));
    child.stdout?.on('data', write);
    child.stderr?.on('data', write);
    this.processes.set(name, child);
  }

  /** As compose.yaml gives it: secrets as files, none in the environment. */
  private env(): NodeJS.ProcessEnv {
    if (!existsSync(join(this.folder, 'secrets'))) {
      cpSync(join(ROOT, 'docker', 'make-secrets'), join(this.folder, 'make-secrets'));
      execFileSync(join(this.folder, 'make-secrets'), { stdio: 'pipe' });
      writeFileSync(join(this.folder, 'url'), this.database?.url ?? '');
    }
    const secrets = readdirSync(join(this.folder, 'secrets')).filter((name) => name.startsWith('secret_'));
    return {
      PATH: process.env['PATH'],
      NODE_ENV: 'development',
      DATABASE_URL_FILE: join(this.folder, 'url'),
      REDIS_URL: process.env['TEST_REDIS_URL'],
      TRUSTED_PROXIES: '1',
      ...Object.fromEntries(secrets.map((name) => [`${name.toUpperCase()}_FILE`, join(this.folder, 'secrets', name)])),
    };
  }
}
