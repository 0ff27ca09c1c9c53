import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { DomainEvent } from '../domain/decider.js';
import { DomainError } from '../domain/problem.js';
import type { StoredCommand } from './append.js';
import { isPassing } from './database-errors.js';
import { metadataOf } from './metadata.js';
import { requirePlain, requireText, requireTexts } from './plain-json.js';
import { storeProblem } from './store-problems.js';
import { storedAnswer } from './stored-answer.js';
import type { CommandContext, Committed } from './types.js';

/** A fact of a state-stored module for the log; it goes out with the transaction. No personal data in it. */
export interface OutboxFact {
  readonly stream: string;
  readonly event: DomainEvent;
}

/** What a state-stored command does. Runs in one transaction; may run again when the first attempt broke. */
export type StateWork<A> = (manager: EntityManager, outbox: (fact: OutboxFact) => void) => Promise<A>;

/**
 * Commands of modules whose truth is their tables (identity, citizen services), with the same idempotency as those of
 * the log: the command's row, the work and the facts for the log stand or fall together.
 */
@Injectable()
export class StateCommand {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /**
   * Runs `work` once for this command; a retry is answered from the first run.
   * Throws the `DomainError` that `work` threw (kept for retries; its changes are rolled back) or
   * `idempotency-key-reused`, or `try-again` (503) when the database did not answer in time. `answer` must be plain JSON without personal data.
   */
  async run<A>(context: CommandContext, work: StateWork<A>, status = 200): Promise<Committed<A>> {
    for (const text of [context.by.id, context.key]) requireText(text, 'key');
    if (context.tryOut) return this.tryOut(work, status);
    try {
      return await this.source.transaction(async (manager) => {
        const earlier = await this.claim(manager, context, status);
        if (earlier) return storedAnswer<A>(context, earlier, earlier.epoch);
        const facts: OutboxFact[] = [];
        const answer = await work(manager, (fact) => facts.push(fact));
        requireTexts(answer, 'answer');
        await this.send(manager, context, facts);
        await manager.query('UPDATE command SET answer = $3 WHERE actor = $1 AND key = $2', [
          context.by.id,
          context.key,
          JSON.stringify(answer ?? null),
        ]);
        return { answer, status, log: await this.head(manager), replayed: false };
      });
    } catch (error) {
      if (error instanceof DomainError) await this.keepRefusal(context, error);
      throw isPassing(error) ? storeProblem('try-again') : error;
    }
  }

  /** Whether something was carried out or refused under this key before: a retry, or a key that is used twice. */
  async isKnown({ by, key }: Pick<CommandContext, 'by' | 'key'>): Promise<boolean> {
    const found: unknown[] = await this.source.query('SELECT FROM command WHERE actor = $1 AND key = $2', [by.id, key]);
    return found.length > 0;
  }

  /** Carries the work out and takes all of it back. */
  private async tryOut<A>(work: StateWork<A>, status: number): Promise<Committed<A>> {
    const runner = this.source.createQueryRunner();
    try {
      await runner.startTransaction();
      const answer = await work(runner.manager, () => undefined);
      requireTexts(answer, 'answer');
      return { answer, status, log: await this.head(runner.manager), replayed: false };
    } finally {
      if (runner.isTransactionActive) await runner.rollbackTransaction();
      await runner.release();
    }
  }

  /** Puts the command's row first: a second sending waits here for the first one's end. Gives the earlier run, if any. */
  private async claim(
    manager: EntityManager,
    { by, key, route, bodyHash }: CommandContext,
    status: number,
    refusal?: object,
  ): Promise<(StoredCommand & { epoch: string }) | undefined> {
    const added: unknown[] = await manager.query(
      `INSERT INTO command (actor, key, route, body_hash, position, status, refusal)
       VALUES ($1, $2, $3, $4, (SELECT coalesce(max(position), 0) FROM event), $5, $6)
       ON CONFLICT (actor, key) DO NOTHING RETURNING key`,
      [by.id, key, route, bodyHash, status, refusal ? JSON.stringify(refusal) : null],
    );
    if (added.length) return undefined;
    const found: (StoredCommand & { epoch: string })[] = await manager.query(
      `SELECT route, body_hash AS "bodyHash", position::float8 AS position, status, answer, refusal,
              (SELECT epoch FROM log_epoch) AS epoch
       FROM command WHERE actor = $1 AND key = $2`,
      [by.id, key],
    );
    return found[0];
  }

  /** Only a refusal of the work itself is kept; one that came from the command's own row is there already. */
  private async keepRefusal(context: CommandContext, { code, parameters, fields }: DomainError): Promise<void> {
    if (code === 'bad-text' || code === 'unsafe-number') return;
    await this.claim(this.source.manager, context, 409, { code, parameters, fields });
  }

  private async send(manager: EntityManager, context: CommandContext, facts: readonly OutboxFact[]): Promise<void> {
    for (const { stream, event } of facts) {
      requireText(stream, 'stream');
      requirePlain(event.data, event.type);
      await manager.query(`INSERT INTO outbox (id, stream, type, data, metadata) VALUES ($1, $2, $3, $4, $5)`, [
        uuidv7(),
        stream,
        event.type,
        JSON.stringify(event.data),
        JSON.stringify(metadataOf(context)),
      ]);
    }
    if (facts.length) await manager.query(`SELECT pg_notify('outbox', '')`);
  }

  private async head(manager: EntityManager): Promise<{ position: number; epoch: string }> {
    const rows: { position: number; epoch: string }[] = await manager.query(
      'SELECT coalesce((SELECT max(position) FROM event), 0)::float8 AS position, epoch FROM log_epoch',
    );
    return rows[0] ?? { position: 0, epoch: '' };
  }
}
