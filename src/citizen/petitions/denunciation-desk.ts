import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../../shared/clock/clock.js';
import type { Principal } from '../../shared/domain/roles.js';
import { refuse } from '../../shared/http/http-problems.js';
import type { Denunciation } from './domain/denunciation.js';
import { DenunciationRow } from './denunciation.entity.js';
import { SealedWords } from './sealed-words.js';
import { TellDenouncer } from './tell-denouncer.js';

export interface DenunciationStep {
  readonly kind: string;
  readonly at: Date;
  /** Left out for the sender. */
  readonly by?: string;
  /** Whom it was given to, or taken from. */
  readonly person?: string;
  readonly words?: string | undefined;
}

/** Opens denunciations to who stands on their lists, on the record; for all others there is none. */
@Injectable()
export class DenunciationDesk {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly sealed: SealedWords,
    private readonly teller: TellDenouncer,
  ) {}

  /** The denunciation, for who stands on its list, after the look is on record. Throws `not-found`. */
  async open(by: Principal, id: string, what: string): Promise<DenunciationRow> {
    const row = await this.look(by, id, what);
    if (!row) throw refuse('not-found');
    return row;
  }

  /**
   * Puts the look, or a refused one, on record before anything is shown; undefined when it is refused. Called before a
   * transaction begins, never within: it stays whatever becomes of that one, and so takes a connection of its own, for
   * which a transaction that keeps another one waiting would wait in vain.
   */
  async look(by: Principal, id: string, what: string): Promise<DenunciationRow | undefined> {
    const row = await this.source.manager.findOneBy(DenunciationRow, { id });
    if (!row) return undefined;
    const admitted = await this.admits(row, by);
    await this.source.query(
      `INSERT INTO denunciation_look (id, denunciation, at, person, office, what, outcome)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [uuidv7(), id, this.clock.now(), by.id, by.office ?? null, what, admitted ? 'SHOWN' : 'REFUSED'],
    );
    return admitted ? row : undefined;
  }

  /** Puts on record that somebody was shown these in his list, before it is. */
  async sawInList(by: Principal, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.source.query(
      `INSERT INTO denunciation_look (id, denunciation, at, person, office, what, outcome)
       SELECT look, denunciation, $3, $4, $5, 'LIST', 'SHOWN' FROM unnest($1::uuid[], $2::uuid[]) AS t(look, denunciation)`,
      [ids.map(() => uuidv7()), ids, this.clock.now(), by.id, by.office ?? null],
    );
  }

  /**
   * The denunciation, locked, as it is now, for who was shown it when he looked and still stands on its list. Throws
   * `not-found`.
   */
  async hold(tx: EntityManager, by: Principal, looked: DenunciationRow | undefined): Promise<DenunciationRow> {
    if (!looked) throw refuse('not-found');
    const { id } = looked;
    const row = await tx.findOne(DenunciationRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!row || !(await this.admits(row, by, tx))) throw refuse('not-found');
    return row;
  }

  /** Whoever is posted to the body that is named since is let in no more. */
  private async admits({ id, settledBy }: DenunciationRow, by: Principal, on?: EntityManager): Promise<boolean> {
    return by.office === settledBy && (await this.holders(id, on)).includes(by.id);
  }

  async holders(id: string, on: EntityManager = this.source.manager): Promise<string[]> {
    const rows: { person: string }[] = await on.query(
      'SELECT person FROM denunciation_access WHERE denunciation = $1 ORDER BY granted_at, person',
      [id],
    );
    return rows.map(({ person }) => person);
  }

  /** Writes what became of it, and notes the step. The log is told nothing. */
  async write(tx: EntityManager, after: Denunciation, step: DenunciationStep): Promise<void> {
    const { id, state, dueAt, revision } = after;
    await tx.query('UPDATE denunciation SET denunciation = $2, state = $3, due_at = $4 WHERE id = $1', [
      id,
      JSON.stringify(after),
      state,
      dueAt ?? null,
    ]);
    await this.note(tx, after, step);
    await this.sealed.keep(tx, { of: 'denunciation', id, what: `step-${revision}` }, step.words);
    await this.teller.tell(tx, id, revision, step);
  }

  async note(tx: EntityManager, { id, revision, state }: Denunciation, step: DenunciationStep): Promise<void> {
    await tx.query(
      `INSERT INTO denunciation_step (denunciation, n, kind, at, by, person, state) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, revision, step.kind, step.at, step.by ?? null, step.person ?? null, state],
    );
  }
}
