import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Words } from '../../shared/domain/problem.js';
import type { NeededPaper, ProcedureDetails } from '../procedures/index.js';
import type { DossierState } from './domain/dossier-state.js';
import type { Dossier } from './domain/dossier.js';

/** A procedure as it was worded when the dossier was sent. */
export interface AskedProcedure {
  readonly revision: number;
  readonly name: Words;
  readonly papers: readonly NeededPaper[];
  readonly form: ProcedureDetails['form'];
  /** Who pays nothing; missing in dossiers of before claims were kept. */
  readonly exempt?: readonly Words[];
  readonly timeLimit: ProcedureDetails['timeLimit'];
  readonly result: ProcedureDetails['result'];
}

/** A dossier; the columns beside `dossier` are for lists. */
@Entity('dossier')
export class DossierRow {
  @PrimaryColumn('uuid') id: string;
  @Column('text') code: string;
  @Column('text') procedure: string;
  @Column('text') office: string;
  @Column('text', { nullable: true }) owner: string | null;
  @Column('text') state: DossierState;
  @Column('text', { nullable: true }) official: string | null;
  @Column('timestamptz', { name: 'sent_at' }) sentAt: Date;
  @Column('timestamptz', { name: 'due_at', nullable: true }) dueAt: Date | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
  @Column('boolean', { name: 'in_time', nullable: true }) inTime: boolean | null;
  @Column('integer', { nullable: true }) stars: number | null;
  @Column('jsonb') dossier: Dossier;
  @Column('jsonb') asked: AskedProcedure;
  @Column('text', { array: true, name: 'on_paper' }) onPaper: string[];
}

/** A file that was handed in for a dossier. */
@Entity('dossier_file')
export class DossierFile {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') dossier: string;
  /** The paper of the procedure that it is. */
  @Column('text') paper: string;
  @Column('text', { name: 'media_type' }) mediaType: string;
  @Column('integer') bytes: number;
  @Column('text') digest: string;
  @Column('timestamptz') at: Date;
  @Column('text') by: string;
  @Column('boolean') sent: boolean;
}
