import { Logger } from '@nestjs/common';
import type { Clock } from '../../clock/clock.js';
import { EVENT_COLUMNS, recorded } from '../event-row.js';
import type { EventRow } from '../event-row.js';
import type { Follower } from '../follower.js';
import type { RecordedEvent } from '../types.js';
import { isStopped, stopFollower } from './checkpoint.js';
import type { Listener } from './listener.js';
import type { LogAccess } from './log-runner.js';
import { described, isPassingFailure, Repeating } from './repeating.js';

const READ = 2_000;
const BEAT_MS = 1_000;
/** Under load it takes in what came within so many milliseconds, and acts once. */
const REST_MS = 50;

/** Feeds one follower while this process is elected for it (see `Follower`). */
export class FollowerRunner extends Repeating {
  private elected = false;
  private stopped = false;
  /** What it last acted on: position and instant. Nothing new, nothing to do. */
  private actedOn = '';
  private actedAt = -Infinity;
  private readonly beat: NodeJS.Timeout;

  constructor(
    private readonly follower: Follower,
    private readonly log: LogAccess,
    private readonly listener: Listener,
    private readonly clock: Clock,
  ) {
    super(follower.name);
    listener.onLoss(() => this.leave());
    this.beat = setInterval(() => this.wake(), BEAT_MS);
  }

  /** It runs in this process, or nowhere until it is mended. */
  get covered(): boolean {
    return this.elected || this.stopped;
  }

  /** How far it has come when it runs here. */
  get idlePosition(): number | undefined {
    return this.elected ? this.follower.position : undefined;
  }

  recheck(): void {
    this.stopped = false;
    this.wake();
  }

  override async stop(): Promise<void> {
    clearInterval(this.beat);
    await super.stop();
    this.leave();
  }

  protected async work(): Promise<'more' | 'done' | number> {
    if (this.stopped || !(this.elected || (await this.elect()))) return 'done';
    try {
      if (this.follower.position < this.log.tail.position) {
        await this.feed();
        return 'more';
      }
      return await this.act();
    } catch (error) {
      if (isPassingFailure(error)) throw error;
      await this.halt(described(error));
      return 'done';
    }
  }

  private async elect(): Promise<boolean> {
    if (await isStopped(this.log.pool, this.name)) {
      this.stopped = true;
      return false;
    }
    if (!(await this.listener.tryLock(`follower:${this.name}`))) return false;
    this.follower.start();
    this.follower.position = 0;
    this.actedOn = '';
    this.elected = true;
    return true;
  }

  private leave(): void {
    if (!this.elected) return;
    this.elected = false;
    this.follower.stop?.();
  }

  private async feed(): Promise<void> {
    const { follower, log } = this;
    const head = log.tail.position;
    const kept = log.tail.after(follower.position);
    const events = kept ?? (await this.readLog(follower.position));
    const last = events.at(-1)?.position ?? 0;
    const upTo = kept || events.length < READ ? Math.max(head, last) : last;
    const unknown = events.find(({ type }) => !log.registry.knows(type));
    if (unknown) return this.halt(`Unknown event type ${unknown.type}`, unknown.type);
    follower.position = upTo;
    follower.apply(events.filter(({ type }) => follower.types.includes(type)));
  }

  private async readLog(from: number): Promise<RecordedEvent[]> {
    const { rows } = await this.log.pool.query<EventRow>(
      `SELECT ${EVENT_COLUMNS} FROM event
       WHERE position > $1 AND (type = ANY($2) OR type <> ALL($3)) ORDER BY position LIMIT ${READ}`,
      [from, this.follower.types, this.log.registry.knownTypes],
    );
    return rows.map(recorded);
  }

  private async act(): Promise<'more' | 'done' | number> {
    const now = this.clock.now();
    const beat = this.clock.kind === 'stepped' ? now.getTime() : Math.floor(Date.now() / BEAT_MS);
    const on = `${this.follower.position} ${beat}`;
    if (on === this.actedOn) return 'done';
    const rest = this.actedAt + REST_MS - performance.now();
    // A step of the clock waits for all that follows from it, and for nothing else.
    if (rest > 0 && this.clock.kind !== 'stepped') return rest;
    this.actedAt = performance.now();
    await this.follower.act(now);
    this.actedOn = on;
    return 'more';
  }

  /** Its memory can no longer be trusted: it begins anew when it is let go on. */
  private async halt(words: string, unknownType?: string): Promise<void> {
    await stopFollower(this.log.pool, this.name, words, unknownType);
    this.stopped = true;
    this.leave();
    new Logger(this.name).error(`Stopped at position ${this.follower.position}: ${words}`);
  }
}
