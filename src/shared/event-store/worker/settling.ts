import { Logger } from '@nestjs/common';
import type { SteppedClock } from '../../clock/simulated-clock.js';
import type { WorkerPool } from '../../database/pools.js';
import type { DeadlineFiring } from './deadline-firing.js';
import type { FollowerRunner } from './follower-runner.js';
import type { Listener } from './listener.js';
import type { LogRunner } from './log-runner.js';
import type { LogTail } from './log-tail.js';
import type { OutboxRelay } from './outbox-relay.js';
import { described } from './repeating.js';

/** What the clock says on channel `clock` when it is stepped. */
export interface Step {
  readonly at: string;
  readonly request: string;
}

/** What a worker answers on channel `settled`: all is done up to `head`, and these followers are among it. */
export interface Settled {
  readonly request: string;
  readonly head: number;
  readonly followers: readonly string[];
}

interface Parts {
  readonly runners: readonly LogRunner[];
  readonly followers: readonly FollowerRunner[];
  readonly outbox: OutboxRelay;
  readonly firing: DeadlineFiring;
  /** Kinds of deadlines that this process fires. */
  readonly kinds: readonly string[];
}

/**
 * A worker's side of a step of the clock: takes the instant, lets everything run until nothing more follows from it, and
 * says so. Any one worker speaks for projections, reactions and deadlines of all, since it checks their checkpoints.
 */
export class Settling {
  private readonly asked = new Set<string>();
  private latest: string | undefined;
  private busy: Promise<void> | undefined;

  constructor(
    private readonly listener: Listener,
    private readonly pool: WorkerPool,
    private readonly tail: LogTail,
    private readonly clock: SteppedClock,
    private readonly parts: Parts,
  ) {}

  start(): void {
    this.listener.on('clock', (payload) => {
      const { at, request } = JSON.parse(payload) as Step;
      this.clock.follow(new Date(at));
      this.latest = request;
      this.ask(request);
    });
    // Followers of another worker may act on what happened here: then what was settled is not.
    this.tail.onAdvance(() => {
      if (this.latest && this.parts.followers.some((each) => !each.covered)) this.ask(this.latest);
    });
  }

  private ask(request: string): void {
    this.asked.add(request);
    this.busy ??= this.settle()
      .catch((error: unknown) => new Logger('settling').warn(described(error)))
      .finally(() => (this.busy = undefined));
  }

  private async settle(): Promise<void> {
    while (this.asked.size) {
      const requests = [...this.asked];
      this.asked.clear();
      const head = await this.quiet();
      const followers = this.parts.followers.filter((each) => each.covered).map(({ name }) => name);
      const answers = requests.map((request): Settled => ({ request, head, followers }));
      await this.pool.query(`SELECT pg_notify('settled', a) FROM unnest($1::text[]) a`, [
        answers.map((answer) => JSON.stringify(answer)),
      ]);
    }
  }

  /** Lets everything run until a whole round has changed nothing. Answers the head of the log. */
  private async quiet(): Promise<number> {
    const { runners, followers, outbox, firing } = this.parts;
    for (;;) {
      const before = await this.state();
      await this.tail.reach(before.head);
      await Promise.all(runners.map((each) => each.drain()));
      await Promise.all(followers.map((each) => each.drain()));
      if (before.due) await firing.drain();
      if (before.undelivered) await outbox.drain();
      const after = await this.state();
      if (after.head === before.head && !after.due && !after.undelivered) return after.head;
    }
  }

  private async state(): Promise<{ head: number; due: boolean; undelivered: boolean }> {
    const { rows } = await this.pool.query<{ head: number; due: boolean; undelivered: boolean }>({
      name: 'settling',
      text: `SELECT coalesce((SELECT max(position) FROM event), 0) AS head,
                    EXISTS (SELECT FROM deadline WHERE due_at <= $1 AND kind = ANY($2) AND retry_at IS NULL) AS due,
                    EXISTS (SELECT FROM outbox WHERE delivered_at IS NULL) AS undelivered`,
      values: [this.clock.now(), this.parts.kinds],
    });
    return rows[0] ?? { head: 0, due: false, undelivered: false };
  }
}
