import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../../shared/domain/problem.js';
import type { Principal, Role } from '../../shared/domain/roles.js';
import type { CommandContext } from '../../shared/event-store/types.js';
import type { OutboxFact } from '../../shared/event-store/state-command.js';
import { refuse } from '../../shared/http/http-problems.js';
import { act, type Acted, type DossierAct } from './domain/dossier-acts.js';
import { OVER, PERMITTED, type Party } from './domain/dossier-state.js';
import type { Dossier } from './domain/dossier.js';
import { PUBLIC_HOLIDAYS } from './domain/public-holidays.js';
import { officeCalendar, type OfficeCalendar } from './domain/working-time.js';
import { DossierRow } from './dossier.entity.js';
import { SealedDossiers } from './sealed-dossiers.js';

/** Everyone with a part in dossiers. */
export const DOSSIER_PEOPLE = ['CITIZEN', 'ONE_STOP_CLERK', 'CIVIL_SERVANT'] as const satisfies readonly Role[];
export const OFFICE_PEOPLE = ['ONE_STOP_CLERK', 'CIVIL_SERVANT'] as const satisfies readonly Role[];

/** What is done, with the words that go with it: why, what is missing. */
export interface Doing {
  readonly what: DossierAct;
  readonly words?: string | undefined;
  /** As whom, where that does not follow from who is signed in. */
  readonly as?: Party;
}

/** Holds a dossier while something is done with it. */
@Injectable()
export class DossierDesk {
  readonly calendar: OfficeCalendar = officeCalendar(PUBLIC_HOLIDAYS);

  constructor(private readonly sealed: SealedDossiers) {}

  /** The dossier, locked, of whom it concerns; for all others there is none. Throws `not-found`. */
  async hold(tx: EntityManager, by: Principal, id: string): Promise<DossierRow> {
    const row = await tx.findOne(DossierRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!row || !concerns(row, by)) throw refuse('not-found');
    return row;
  }

  /** Does something with a dossier that is held: decides, writes, notes the step. */
  async carryOut(
    tx: EntityManager,
    row: DossierRow,
    { what, words, as }: Doing,
    { by, now }: CommandContext,
  ): Promise<{ readonly dossier: Dossier; readonly fact: OutboxFact }> {
    const party = as ?? partyFor(by, what.kind);
    const acted = act(row.dossier, what, { by: by.id, party, at: now, calendar: this.calendar });
    await write(tx, acted.dossier, now);
    return {
      dossier: acted.dossier,
      fact: await this.note(tx, acted, { kind: what.kind, by: by.id, party, at: now, words }),
    };
  }

  /** Notes a step, and gives what the log is told of it. */
  async note(
    tx: EntityManager,
    { dossier, event }: Acted,
    step: { kind: string; by: string; party: Party; at: Date; words?: string | undefined },
  ): Promise<OutboxFact> {
    const { id, revision, state } = dossier;
    const { ciphertext, keyId } = this.sealed.sealWords(id, revision, step.words);
    await tx.query(
      `INSERT INTO dossier_step (dossier, n, kind, at, by, party, state, ciphertext, key_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, revision, step.kind, step.at, step.by, step.party, state, ciphertext, keyId],
    );
    return { stream: `dossier-${id}`, event };
  }
}

/** Writes what became of a dossier, with what lists go by. */
async function write(tx: EntityManager, dossier: Dossier, now: Date): Promise<void> {
  const { id, state, office, official, dueAt, stars, signed } = dossier;
  await tx.query(
    `UPDATE dossier SET dossier = $2, state = $3, official = $4, due_at = $5, stars = $6, in_time = $7,
       ended_at = coalesce(ended_at, $8), office = $9
     WHERE id = $1`,
    [
      id,
      JSON.stringify(dossier),
      state,
      official ?? null,
      dueAt ?? null,
      stars ?? null,
      signed?.inTime ?? null,
      OVER.includes(state) ? now : null,
      office,
    ],
  );
}

/** Whether somebody may know of a dossier at all. */
export function concerns({ owner, office }: Pick<DossierRow, 'owner' | 'office'>, by: Principal): boolean {
  if (by.system) return true;
  if (by.office !== undefined) return by.office === office;
  return by.roles.includes('CITIZEN') && owner === by.id;
}

/** As whom somebody looks: at an office he may be clerk and civil servant at once. */
export function partiesOf({ roles }: Principal): Party[] {
  return [
    ...(roles.includes('CITIZEN') ? (['APPLICANT'] as const) : []),
    ...(roles.includes('ONE_STOP_CLERK') ? (['CLERK'] as const) : []),
    ...(roles.includes('CIVIL_SERVANT') ? (['OFFICIAL'] as const) : []),
  ];
}

function partyFor(by: Principal, kind: DossierAct['kind']): Party {
  const parties = partiesOf(by);
  const party = parties.find((each) => PERMITTED[kind].by.includes(each)) ?? parties[0];
  if (!party) throw new DomainError('not-allowed');
  return party;
}
