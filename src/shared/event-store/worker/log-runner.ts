import { Logger } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { WorkerPool } from '../../database/pools.js';
import { EVENT_COLUMNS, recorded } from '../event-row.js';
import type { EventRow } from '../event-row.js';
import { LogRegistry } from '../log-registry.js';
import type { RecordedEvent } from '../types.js';
import { holdCheckpoint, moveAndCommit, stopCheckpoint } from './checkpoint.js';
import type { CheckpointKind } from './checkpoint.js';
import { LogTail } from './log-tail.js';
import { described, isPassingFailure, Repeating } from './repeating.js';

/** What every follower of the log needs. */
export interface LogAccess {
  readonly pool: WorkerPool;
  readonly tail: LogTail;
  readonly registry: LogRegistry;
}

/** A piece of the log: the events that matter, and the position up to which nothing else does. */
interface Piece {
  readonly events: readonly RecordedEvent[];
  readonly upTo: number;
  /** The first event of a type that nobody registered; the piece ends before it. */
  readonly unknown?: RecordedEvent;
}

type Rows = readonly Record<string, unknown>[];

/** While another process holds the checkpoint, look again after so many milliseconds. */
const OTHERS_TURN_MS = 20;

/** Follows the log under a checkpoint in the database; any number of processes may, one at a time does. */
export abstract class LogRunner extends Repeating {
  abstract readonly kind: CheckpointKind;
  /** Whether its transactions wait for the disk. */
  protected readonly durable: boolean = false;
  protected readonly most: number = 1_000;
  private readonly types: ReadonlySet<string>;
  /** Up to here nothing is left to do, by whatever process it was done. */
  private done = 0;
  /** Until this position events are taken one by one, to find the one that fails. */
  private carefulUntil = 0;
  /** Nothing is read ahead: the last attempt broke off. */
  private blind = false;
  /** Stopped at a poison or unknown event; `recheck` looks whether it may go on. */
  stopped = false;

  constructor(
    name: string,
    types: readonly string[],
    protected readonly log: LogAccess,
  ) {
    super(name);
    this.types = new Set(types);
  }

  /**
   * Handles events in the transaction that moves the checkpoint. An error undoes all of it.
   * @param read what `reads` asked for of exactly these events; undefined: it was not asked
   * @returns statements that are sent together with the move of the checkpoint
   */
  protected abstract handle(
    events: readonly RecordedEvent[],
    client: PoolClient,
    read: Rows | undefined,
  ): Promise<readonly string[]>;

  /** A SELECT that `handle` will need for these events: it is sent along with the taking of the checkpoint. */
  protected reads(_events: readonly RecordedEvent[]): string | undefined {
    return undefined;
  }

  /** The events have been handled and this is committed. */
  protected committed(_events: readonly RecordedEvent[]): void {
    // For those who have something to tell.
  }

  /** Where it would stand if it wrote its checkpoint down now; undefined while stopped. */
  get idlePosition(): number | undefined {
    return this.stopped ? undefined : this.done;
  }

  recheck(): void {
    this.stopped = false;
    this.done = 0;
    this.wake();
  }

  protected async work(): Promise<'more' | 'done' | number> {
    const { tail } = this.log;
    const head = tail.position;
    if (this.stopped || this.done >= head) return 'done';
    const known = this.done > 0 ? tail.after(this.done) : undefined;
    if (known && !known.some((event) => this.matters(event.type))) {
      this.done = head;
      return 'more';
    }
    return this.advance(head);
  }

  private matters(type: string): boolean {
    return this.types.has(type) || !this.log.registry.knows(type);
  }

  private async advance(head: number): Promise<'more' | 'done' | number> {
    const client = await this.log.pool.connect();
    let broken = true;
    try {
      const foreseen = this.foreseen(head);
      const { held, rows } = await holdCheckpoint(client, this.name, this.durable, foreseen?.read);
      if (!held || held.stoppedAt) {
        await client.query('ROLLBACK');
        broken = false;
        if (!held) return OTHERS_TURN_MS;
        this.stopped = true;
        return 'done';
      }
      // What lies between a checkpoint and `done` does not matter to this one, so it is as foreseen.
      const asForeseen = foreseen !== undefined && held.position <= this.done;
      const piece = asForeseen ? foreseen.piece : await this.read(client, held.position, head);
      if (piece.upTo <= held.position) await client.query('ROLLBACK');
      else if (!(await this.handled(piece, client, asForeseen ? rows : undefined))) {
        broken = false;
        return 'more';
      }
      broken = false;
      this.done = Math.max(piece.upTo, held.position);
      if (piece.unknown) await this.stopAt(piece.unknown.position, undefined, piece.unknown.type);
      return 'more';
    } finally {
      // Whatever went wrong may have been what was read ahead.
      this.blind = broken;
      client.release(broken);
    }
  }

  /** The next piece as memory has it, and what is to be read for it; undefined when that is not known before. */
  private foreseen(head: number): { piece: Piece; read: string | undefined } | undefined {
    const kept = this.log.tail.after(this.done);
    if (this.blind || this.done === 0 || this.done < this.carefulUntil || !kept) return undefined;
    const piece = this.pieceOf(kept, this.done, head, this.most);
    return { piece, read: piece.events.length ? this.reads(piece.events) : undefined };
  }

  /** False when it failed, is rolled back, and will be taken event by event or has been stopped. */
  private async handled(piece: Piece, client: PoolClient, rows: Rows | undefined): Promise<boolean> {
    const { events, upTo } = piece;
    try {
      const writes = events.length ? await this.handle(events, client, rows) : [];
      await moveAndCommit(client, this.name, upTo, writes);
    } catch (error) {
      if (isPassingFailure(error)) throw error;
      await client.query('ROLLBACK');
      const [first] = events;
      if (events.length === 1 && first) await this.stopAt(first.position, error);
      else if (events.length) this.carefulUntil = upTo;
      else throw error;
      return false;
    }
    if (events.length) this.committed(events);
    return true;
  }

  private async stopAt(position: number, error: unknown, unknownType?: string): Promise<void> {
    const words = unknownType === undefined ? described(error) : `Unknown event type ${unknownType}`;
    await stopCheckpoint(this.log.pool, this.name, {
      position,
      error: words,
      ...(unknownType !== undefined && { unknownType }),
    });
    this.stopped = true;
    new Logger(this.name).error(`Stopped at position ${position}: ${words}`);
  }

  private async read(client: PoolClient, from: number, head: number): Promise<Piece> {
    const most = from < this.carefulUntil ? 1 : this.most;
    const kept = this.log.tail.after(from);
    return this.pieceOf(kept ?? (await this.readLog(client, from, most)), from, head, most);
  }

  private pieceOf(found: readonly RecordedEvent[], from: number, head: number, most: number): Piece {
    const events = found.filter((event) => this.matters(event.type)).slice(0, most);
    const last = events.at(-1);
    const upTo = events.length < most ? Math.max(from, head, last?.position ?? 0) : (last?.position ?? from);
    const stranger = events.findIndex((event) => !this.log.registry.knows(event.type));
    const unknown = events[stranger];
    if (!unknown) return { events, upTo };
    return { events: events.slice(0, stranger), upTo: unknown.position - 1, unknown };
  }

  private async readLog(client: PoolClient, from: number, most: number): Promise<RecordedEvent[]> {
    const { rows } = await client.query<EventRow>({
      name: 'follow',
      text: `SELECT ${EVENT_COLUMNS} FROM event
             WHERE position > $1 AND (type = ANY($2) OR type <> ALL($3)) ORDER BY position LIMIT $4`,
      values: [from, [...this.types], this.log.registry.knownTypes, most],
    });
    return rows.map(recorded);
  }
}
