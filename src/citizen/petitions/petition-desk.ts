import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Principal, Role } from '../../shared/domain/roles.js';
import type { OutboxFact } from '../../shared/event-store/state-command.js';
import type { CommandContext } from '../../shared/event-store/types.js';
import { refuse } from '../../shared/http/http-problems.js';
import { act, type Acted, type PetitionAct } from './domain/petition-acts.js';
import { OVER, type Petition } from './domain/petition.js';
import { isOfficeDay } from './office-days.js';
import { PetitionRow } from './petition.entity.js';
import { SealedWords } from './sealed-words.js';

export const OFFICE_PEOPLE = ['ONE_STOP_CLERK', 'CIVIL_SERVANT'] as const satisfies readonly Role[];

/** What is done, by whom, with the words that go with it. `by` is left out for a sender. */
export interface Step {
  readonly kind: string;
  readonly by?: string | undefined;
  readonly at: Date;
  readonly words?: string | undefined;
}

/** Holds a petition while something is done with it. */
@Injectable()
export class PetitionDesk {
  constructor(private readonly sealed: SealedWords) {}

  /** The petition, locked, of whom it concerns; for all others there is none. Throws `not-found`. */
  async hold(tx: EntityManager, by: Principal, id: string): Promise<PetitionRow> {
    const row = await tx.findOne(PetitionRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!row || !concerns(row, by)) throw refuse('not-found');
    return row;
  }

  /** Does something with a petition that is held: decides, writes, notes the step. */
  async carryOut(
    tx: EntityManager,
    row: PetitionRow,
    { what, words, sender }: { what: PetitionAct; words?: string | undefined; sender?: boolean },
    { by, now }: CommandContext,
  ): Promise<{ readonly petition: Petition; readonly fact: OutboxFact }> {
    const acted = act(row.petition, what, { by: by.id, at: now, isWorkingDay: isOfficeDay });
    await write(tx, acted.petition, now);
    await turn(tx, row.petition, acted.petition, now);
    const step = { kind: what.kind, at: now, words, by: sender ? undefined : by.id };
    return { petition: acted.petition, fact: await this.note(tx, acted, step) };
  }

  /** Notes a step, and gives what the log is told of it. */
  async note(tx: EntityManager, { petition, event }: Acted, { kind, by, at, words }: Step): Promise<OutboxFact> {
    const { id, revision, office, state } = petition;
    await tx.query(
      `INSERT INTO petition_step (petition, n, kind, at, by, office, state) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, revision, kind, at, by ?? null, office, state],
    );
    await this.sealed.keep(tx, { of: 'petition', id, what: `step-${revision}` }, words);
    return { stream: `petition-${id}`, event };
  }
}

/** Writes what became of a petition, with what lists go by. */
async function write(tx: EntityManager, petition: Petition, now: Date): Promise<void> {
  const { id, state, office, stage, dueAt, stars, answer, mergedInto } = petition;
  await tx.query(
    `UPDATE petition SET petition = $2, state = $3, office = $4, stage = $5, due_at = $6, stars = $7, in_time = $8,
       merged_into = $9, ended_at = coalesce(ended_at, $10) WHERE id = $1`,
    [
      id,
      JSON.stringify(petition),
      state,
      office,
      stage,
      dueAt ?? null,
      stars ?? null,
      answer?.inTime ?? null,
      mergedInto ?? null,
      OVER.includes(state) ? now : null,
    ],
  );
}

/** Keeps the time that each body had it: a deadline that went by stays with the body that let it. */
async function turn(tx: EntityManager, before: Petition, after: Petition, now: Date): Promise<void> {
  if (OVER.includes(before.state)) return;
  const over = OVER.includes(after.state);
  const outcome = over ? after.state : before.office === after.office ? null : 'PASSED_ON';
  await tx.query(
    `UPDATE petition_turn SET late = late OR due_at < $2, due_at = coalesce($3, due_at), outcome = $4,
       left_at = CASE WHEN $4::text IS NULL THEN NULL ELSE $2 END
     WHERE petition = $1 AND left_at IS NULL`,
    [after.id, now, outcome === null ? (after.dueAt ?? null) : null, outcome],
  );
  if (outcome === 'PASSED_ON') await beginTurn(tx, after, now);
}

/** A body has it from now on. */
export async function beginTurn(
  tx: EntityManager,
  { id, office, dueAt, revision }: Petition,
  now: Date,
): Promise<void> {
  await tx.query(`INSERT INTO petition_turn (petition, n, office, from_at, due_at) VALUES ($1, $2, $3, $4, $5)`, [
    id,
    revision,
    office,
    now,
    dueAt ?? now,
  ]);
}

/** Whether somebody may know of a petition beyond what the public reads. */
export function concerns({ owner, office }: Pick<PetitionRow, 'owner' | 'office'>, by: Principal): boolean {
  if (by.system) return true;
  if (by.office !== undefined) return by.office === office;
  return by.roles.includes('CITIZEN') && owner === by.id;
}
