import { Injectable, Logger } from '@nestjs/common';
import type { BeforeApplicationShutdown } from '@nestjs/common';
import { Clock } from '../../clock/clock.js';
import { SteppedClock } from '../../clock/simulated-clock.js';
import { WorkerPool } from '../../database/pools.js';
import { LogRegistry } from '../log-registry.js';
import { PersonalFacts } from '../personal-facts.js';
import { ProjectionRunner } from '../projecting/projection-runner.js';
import { EventStore } from '../types.js';
import { ensureCheckpoints, moveIdle, resumeKnown } from './checkpoint.js';
import { DeadlineFiring } from './deadline-firing.js';
import { DeadlineRunner } from './deadline-runner.js';
import { FollowerRunner } from './follower-runner.js';
import { purge, tidy } from './housekeeping.js';
import { Listener } from './listener.js';
import type { LogRunner } from './log-runner.js';
import { LogTail } from './log-tail.js';
import { OUTBOX, OutboxRelay } from './outbox-relay.js';
import { ReactionRunner } from './reaction-runner.js';
import { Settling } from './settling.js';

const WRITE_DOWN_MS = 1_000;
const TIDY_MS = 3_600_000;

/**
 * Everything that follows the log in a worker process: projections, reactions, deadlines, followers in memory and the
 * outbox. Does nothing until `start`; any number of workers may run.
 */
@Injectable()
export class LogWorker implements BeforeApplicationShutdown {
  private runners: LogRunner[] = [];
  private followers: FollowerRunner[] = [];
  private outbox: OutboxRelay | undefined;
  private firing: DeadlineFiring | undefined;
  private timers: NodeJS.Timeout[] = [];
  private running = false;

  constructor(
    private readonly pool: WorkerPool,
    private readonly registry: LogRegistry,
    private readonly tail: LogTail,
    private readonly listener: Listener,
    private readonly facts: PersonalFacts,
    private readonly store: EventStore,
    private readonly clock: Clock,
  ) {}

  /** Begins to follow. Call once all modules are initialised, when everybody has registered. */
  async start(): Promise<void> {
    if (this.running) return;
    this.running = true;
    const { registry, pool, tail, clock, listener } = this;
    // An event of such a type would stop everybody; that nobody follows one is held by a test.
    for (const stranger of registry.strangers()) new Logger('log-worker').warn(`${stranger}, which nobody registered`);
    const access = { pool, tail, registry };
    const firing = new DeadlineFiring(pool, registry, clock);
    const outbox = new OutboxRelay(pool, this.store, clock);
    this.firing = firing;
    this.outbox = outbox;
    this.runners = [
      ...registry.projections.map((each) => new ProjectionRunner(each, access, this.facts)),
      ...registry.reactions.map((each) => new ReactionRunner(each, access, clock)),
      ...registry.deadlines.map((each) => new DeadlineRunner(each, access, (due) => firing.expect(due))),
    ];
    this.followers = registry.followers.map((each) => new FollowerRunner(each, access, listener, clock));
    await ensureCheckpoints(pool, [
      ...this.runners.map(({ name, kind }) => ({ name, kind })),
      ...this.followers.map(({ name }) => ({ name, kind: 'follower' as const })),
      { name: OUTBOX, kind: 'outbox' },
    ]);
    await resumeKnown(pool, registry.knownTypes);
    await tail.start();
    tail.onAdvance(() => this.wake());
    listener.on('outbox', () => outbox.wake());
    listener.on('projection', () => [...this.runners, ...this.followers].forEach((each) => each.recheck()));
    listener.onConnect(() => this.wakeAll());
    if (clock instanceof SteppedClock) {
      const kinds = registry.deadlines.map(({ kind }) => kind);
      const parts = { runners: this.runners, followers: this.followers, outbox, firing, kinds };
      new Settling(listener, pool, tail, clock, parts).start();
    }
    await listener.open();
    this.timers = [
      setInterval(() => void this.writeDown(), WRITE_DOWN_MS),
      setInterval(() => {
        void tidy(pool);
        void purge(pool, registry.projections, clock.now());
      }, TIDY_MS),
      setInterval(() => outbox.wake(), 5 * WRITE_DOWN_MS),
    ];
  }

  /** Ends after what is at hand, and writes down how far everybody has come. */
  async stop(): Promise<void> {
    if (!this.running) return;
    this.running = false;
    for (const timer of this.timers) clearInterval(timer);
    const parts = [...this.runners, ...this.followers, this.outbox, this.firing].filter((part) => part !== undefined);
    await Promise.all(parts.map((part) => part.stop()));
    await this.tail.stop();
    await this.writeDown();
    await this.listener.close();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.stop();
  }

  private wake(): void {
    for (const each of this.runners) each.wake();
    for (const each of this.followers) each.wake();
  }

  private wakeAll(): void {
    this.wake();
    this.outbox?.wake();
    this.firing?.wake();
  }

  private async writeDown(): Promise<void> {
    const positions = new Map<string, number>();
    for (const { name, idlePosition } of [...this.runners, ...this.followers])
      if (idlePosition) positions.set(name, idlePosition);
    await moveIdle(this.pool, positions).catch((error: Error) => new Logger('log-worker').warn(error.message));
  }
}
