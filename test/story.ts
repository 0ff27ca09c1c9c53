import { jest } from '@jest/globals';
import { Client } from 'pg';
import { Clearing } from './clearance/clearing.js';
import { ask, declareFrom, type Answer } from './declarations/declaring.js';
import { startApp, type RunningApp } from './running-app.js';
import type { Who } from './sign-in.js';

type Seen = Answer['body'];
type How = { readonly on?: RunningApp; readonly key?: string | undefined };

/** The product by a clock that the story sets, its worker running; what people do is asked through the API. */
export class Story {
  private begun?: { readonly running: RunningApp; readonly clearing: Clearing };

  private readonly others: RunningApp['app'][] = [];
  private readonly clients: Client[] = [];

  /** @param settings environment variables beside those of the clock, asked for when it begins */
  constructor(
    private readonly start: string,
    private readonly settings: () => Readonly<Record<string, string>> = () => ({}),
  ) {}

  get running(): RunningApp {
    return this.now.running;
  }

  get clearing(): Clearing {
    return this.now.clearing;
  }

  async begin(): Promise<void> {
    declareFrom(this.start);
    const running = await startApp({ CLOCK: 'stepped', CLOCK_START: this.start, ...this.settings() });
    this.begun = { running, clearing: new Clearing(running) };
    await this.clearing.worker().start();
    await this.clearing.present();
  }

  /** Another server of the same database, until the story ends. */
  async anotherServer(): Promise<RunningApp> {
    // Imported late, like the first one: whether the clock is stepped is looked at when it is loaded.
    const { createApp } = await import('../src/app.js');
    const app = await createApp();
    await app.init();
    await app.listen(0, '127.0.0.1');
    this.others.push(app);
    return { ...this.running, app, url: (await app.getUrl()).replace('[::1]', '127.0.0.1') };
  }

  /** A connection past the product, until the story ends. */
  async connection(): Promise<Client> {
    const client = new Client({ connectionString: this.running.databaseUrl });
    await client.connect();
    this.clients.push(client);
    return client;
  }

  /** @param broke as {@link RunningApp.stop} takes them */
  async end(broke?: readonly string[]): Promise<void> {
    for (const client of this.clients) await client.end();
    for (const app of this.others) await app.close();
    await this.begun?.clearing.worker().stop();
    await this.begun?.running.stop(broke);
  }

  /** `on` another server; `key` that of a retry. */
  readonly post = (by: Who, path: string, body: object = {}, { on, key }: How = {}): Promise<Answer> =>
    ask(on ?? this.running, 'POST', path, { by, body, ...(key !== undefined && { key }) });

  /** Without `by` as a stranger. */
  readonly get = (path: string, by?: Who): Promise<Answer> => ask(this.running, 'GET', path, by ? { by } : {});

  readonly read = async (path: string, by?: Who): Promise<Seen> => (await this.get(path, by)).body;

  /** Waits until what is read there is as it should be. */
  readonly until = async (path: string, by: Who, holds: (seen: Seen) => boolean): Promise<Seen> => {
    for (let tries = 0; tries < 200; tries++) {
      const { status, body } = await this.get(path, by);
      if (status === 200 && holds(body)) return body;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`${path} did not come to be as expected`);
  };

  /** That many minutes after the start. */
  readonly minute = (n: number): string => new Date(Date.parse(this.start) + n * 60_000).toISOString();

  readonly tick = (n: number): Promise<void> => this.clockAt(this.minute(n));

  readonly clockAt = async (to: string): Promise<void> => {
    const { status, body } = await this.post({ role: 'ADMIN' }, 'clock/tick', { to });
    expect([status, body.code]).toEqual([200, undefined]);
  };

  private get now() {
    if (!this.begun) throw new Error('The story has not begun');
    return this.begun;
  }
}

/** A story that is told by the tests of a file: it begins before them and ends after them. */
export function tellFrom(start: string, settings?: () => Readonly<Record<string, string>>): Story {
  // Signing everyone in takes its time on a busy machine.
  jest.setTimeout(60_000);
  const story = new Story(start, settings);
  beforeAll(() => story.begin());
  afterAll(() => story.end());
  return story;
}
