import type { Pool } from 'pg';
import type { KeyRing } from '../config/secrets.js';
import { APPEND_LOCK, append } from './append.js';
import type { AppendOutcome, Queryable } from './append.js';
import { Batch } from './batch.js';
import { isPassing } from './database-errors.js';
import { Member } from './member.js';
import { storeProblem } from './store-problems.js';
import { storedAnswer } from './stored-answer.js';
import type { StreamCache } from './stream-cache.js';
import { streamsOf } from './stream-reader.js';
import type { Committed, Execution, Streams } from './types.js';
import { type Hold, WaitingLine } from './waiting-line.js';

export interface GroupCommitOptions {
  readonly pool: Pool;
  readonly keys: KeyRing;
  /** The instant written as `recorded_at`; null leaves it to the database. */
  readonly recordedAt: () => Date | null;
  /** Milliseconds after which a command is given up with `try-again`. */
  readonly patience?: number;
  readonly observe?: (batch: { size: number; waited: number; seconds: number }) => void;
}

interface Attempt {
  /** Members to try again. */
  readonly rest: readonly Member[];
  /** Answers the others; called once the attempt is committed. */
  readonly settle: () => void;
}

const MOST = 64;
/** Batches under way at once: while one commits, the next reads and decides. */
const LANES = 2;
/** After so many lost races a member is decided under the lock, where nobody can come first. */
const CONFLICTS_BEFORE_LOCK = 3;

/** Gathers the commands that wait in this process and carries them out in batches (architecture: group commit). */
export class GroupCommit {
  private readonly line = new WaitingLine();
  private lanes = 0;
  private woken = false;
  private idle: (() => void)[] = [];

  constructor(
    private readonly options: GroupCommitOptions,
    private readonly cache: StreamCache,
  ) {}

  /** See `EventStore.execute`. */
  submit(execution: Execution<Streams, unknown>): Promise<Committed<unknown>> {
    return new Promise((resolve, reject) => {
      const deadline = performance.now() + (this.options.patience ?? 8_000);
      this.line.add(new Member(execution, deadline, resolve, reject));
      this.wake();
    });
  }

  /** What a command would answer now; nothing is written or kept. Throws what it would be refused with. */
  async tryOut(execution: Execution<Streams, unknown>): Promise<Pick<Committed<unknown>, 'answer' | 'status'>> {
    const member = new Member(execution, Number.POSITIVE_INFINITY, noAnswer, noAnswer);
    const batch = new Batch(await streamsOf(this.options.pool, [member], this.cache, false), this.options.keys);
    batch.add(member);
    const [decided] = batch.decided;
    if (!decided || decided.refusal) throw decided?.refusal ?? storeProblem('try-again');
    return { answer: decided.answer, status: decided.status };
  }

  /** Resolves when nothing waits and nothing is under way. */
  async drained(): Promise<void> {
    if (this.lanes > 0 || this.line.length > 0) await new Promise<void>((resolve) => this.idle.push(resolve));
  }

  /** Not at once: commands that arrive in the same turn of the event loop shall share a batch. */
  private wake(): void {
    if (this.woken) return;
    this.woken = true;
    setImmediate(() => {
      this.woken = false;
      this.start();
    });
  }

  private start(): void {
    while (this.lanes < LANES) {
      const next = this.line.take(MOST);
      if (!next) break;
      this.lanes++;
      void this.carryOut(next.members, next.hold).finally(() => {
        this.lanes--;
        this.line.free(next.hold);
        this.start();
      });
    }
    if (this.lanes === 0 && this.line.length === 0) for (const resolve of this.idle.splice(0)) resolve();
  }

  /** Tries until every member has its answer. Never rejects. */
  private async carryOut(members: readonly Member[], hold: Hold): Promise<void> {
    let rest = members;
    for (let failures = 0; ;) {
      rest = rest.filter((member) => this.hasTime(member));
      if (rest.length === 0) return;
      try {
        const hard = rest.some((member) => member.conflicts >= CONFLICTS_BEFORE_LOCK);
        const attempt = hard ? await this.tryUnderLock(rest) : await this.tryOnce(this.options.pool, rest, hold);
        attempt.settle();
        rest = attempt.rest;
      } catch (error) {
        this.cache.forget(rest.flatMap((member) => member.streams));
        if (isPassing(error)) {
          for (const member of rest) member.uncertain = true;
          await pause(Math.min(20 * 2 ** failures++, 500));
        } else if (rest.length === 1) {
          rest[0]?.reject(error);
          return;
        } else {
          // One of them is poisoned: alone, it fails alone.
          for (const member of rest) await this.carryOut([member], hold);
          return;
        }
      }
    }
  }

  private hasTime(member: Member): boolean {
    if (performance.now() <= member.deadline) return true;
    member.reject(storeProblem('try-again'));
    return false;
  }

  private async tryOnce(on: Queryable, members: readonly Member[], hold?: Hold): Promise<Attempt> {
    const streams = await streamsOf(on, members, this.cache, hold !== undefined);
    const batch = new Batch(streams, this.options.keys);
    for (const member of members) {
      try {
        batch.add(member);
      } catch (error) {
        // What is thrown beside a refusal is not checked against the log: whoever tries again shall not see the same old state.
        this.cache.forget(member.streams);
        member.reject(error);
      }
    }
    if (batch.decided.length === 0) return { rest: [], settle: () => undefined };
    if (hold) {
      hold.streams = batch.writes;
      if (this.line.length > 0) this.wake();
    }
    const started = performance.now();
    const outcome = await append(on, batch.toAppend(this.options.recordedAt()));
    const seconds = (performance.now() - started) / 1000;
    this.options.observe?.({ size: batch.decided.length, waited: outcome.waited, seconds });
    return this.follow(outcome, batch);
  }

  private follow(outcome: AppendOutcome, batch: Batch): Attempt {
    const { epoch } = outcome;
    const members = batch.decided.map(({ member }) => member);
    if (outcome.outcome === 'moved') {
      this.cache.moved(outcome.streams);
      for (const member of members)
        for (const stream of outcome.streams)
          if (member.streams.includes(stream)) {
            member.existing.add(stream);
            member.conflicts++;
          }
      return { rest: members, settle: () => undefined };
    }
    if (outcome.outcome === 'known') {
      const known = new Map(outcome.commands.map((command) => [`${command.actor}\n${command.key}`, command]));
      const settle = () => {
        for (const member of members) {
          const stored = known.get(member.tag);
          if (stored) settleWith(member, () => storedAnswer(member.execution.context, stored, epoch));
        }
      };
      return { rest: members.filter((member) => !known.has(member.tag)), settle };
    }
    const settle = () => {
      for (const [stream, folded] of batch.after) this.cache.keep(stream, folded);
      for (const { member, answer, status, refusal, last } of batch.decided) {
        const log = { position: outcome.head + (last ?? 0), epoch };
        if (refusal) member.reject(refusal);
        else member.resolve({ answer, status, log, replayed: false });
      }
    };
    return { rest: [], settle };
  }

  /** Reads, decides and appends while holding the append lock. Slow for all, and sure for these. */
  private async tryUnderLock(members: readonly Member[]): Promise<Attempt> {
    const client = await this.options.pool.connect();
    let broken: Error | undefined;
    try {
      await client.query('BEGIN; SET LOCAL idle_in_transaction_session_timeout = 2000');
      await client.query('SELECT pg_advisory_xact_lock($1)', [APPEND_LOCK]);
      const attempt = await this.tryOnce(client, members);
      await client.query('COMMIT');
      return attempt;
    } catch (error) {
      broken = error instanceof Error ? error : new Error(String(error));
      throw error;
    } finally {
      client.release(broken);
    }
  }
}

/** A command whose first attempt broke off finds its own answer: to its sender that is not a replay. */
function settleWith(member: Member, answer: () => Committed<unknown>): void {
  try {
    const committed = answer();
    member.resolve(member.uncertain ? { ...committed, replayed: false } : committed);
  } catch (error) {
    member.reject(error);
  }
}

function noAnswer(): void {}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
