import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../clock/clock.js';
import { readStamp } from '../clock/database-stamp.js';
import { SteppedClock } from '../clock/simulated-clock.js';
import { LogPool } from '../database/pools.js';
import { LogRegistry } from '../event-store/log-registry.js';
import { Listener } from '../event-store/worker/listener.js';
import type { Settled, Step } from '../event-store/worker/settling.js';
import { clockProblem } from './clock-problems.js';

interface Waiting {
  head: number;
  followers: Set<string>;
  readonly settled: (head: number) => void;
}

const PATIENCE_MS = 30_000;

/** Steps a stepped clock, everywhere, and waits until everything that follows from it has happened. */
@Injectable()
export class ClockSteps implements OnModuleInit {
  private readonly waiting = new Map<string, Waiting>();

  constructor(
    private readonly clock: Clock,
    private readonly pool: LogPool,
    private readonly listener: Listener,
    private readonly registry: LogRegistry,
  ) {}

  async onModuleInit(): Promise<void> {
    const { clock, listener } = this;
    if (!(clock instanceof SteppedClock)) return;
    listener.on('clock', (payload) => clock.follow(new Date((JSON.parse(payload) as Step).at)));
    listener.on('settled', (payload) => this.take(JSON.parse(payload) as Settled));
    listener.onConnect(() => void this.catchUp(clock));
    await listener.open();
  }

  /**
   * Moves the clock to an instant and lets everything settle: projections, reactions, followers and outbox at the head of
   * the log, deadlines fired up to the instant.
   * @returns the instant and the position of the log's head
   * Throws `clock-not-stepped` (404), `clock-runs-forward` (422), `not-settled` (503) after 30 s: is a worker running?
   */
  async tick(to: Date): Promise<{ now: string; position: number }> {
    const { clock } = this;
    if (!(clock instanceof SteppedClock)) throw clockProblem('clock-not-stepped');
    if (to < clock.now()) throw clockProblem('clock-runs-forward', { now: clock.now().toISOString() });
    const request = uuidv7();
    const settled = this.wait(request);
    const { rows } = await this.pool.query<{ at: string }>({
      name: 'tick',
      text: `WITH step AS (
               UPDATE database_stamp SET simulated_at = greatest(simulated_at, $1::timestamptz), real_at = now()
               RETURNING simulated_at AS at)
             SELECT at, pg_notify('clock', json_build_object('at', at, 'request', $2::text)::text) FROM step`,
      values: [to.toISOString(), request],
    });
    clock.follow(new Date(rows[0]?.at ?? to));
    return { position: await settled, now: clock.now().toISOString() };
  }

  private wait(request: string): Promise<number> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.waiting.delete(request);
        reject(clockProblem('not-settled'));
      }, PATIENCE_MS);
      const settled = (head: number) => {
        clearTimeout(timer);
        this.waiting.delete(request);
        resolve(head);
      };
      this.waiting.set(request, { head: -1, followers: new Set(), settled });
    });
  }

  /** Several workers may each run some of the followers: all are settled when they are so at one head. */
  private take({ request, head, followers }: Settled): void {
    const waiting = this.waiting.get(request);
    if (!waiting || head < waiting.head) return;
    if (head > waiting.head) waiting.followers.clear();
    waiting.head = head;
    for (const name of followers) waiting.followers.add(name);
    if (this.registry.followers.every(({ name }) => waiting.followers.has(name))) waiting.settled(head);
  }

  private async catchUp(clock: SteppedClock): Promise<void> {
    const stamp = await readStamp(this.pool).catch(() => undefined);
    if (stamp?.simulatedAt) clock.follow(new Date(stamp.simulatedAt));
  }
}
