import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ProcedureDetails } from './catalogue/catalogue-procedure.js';

export const PROCEDURE_LEVELS = ['PROVINCE', 'COMMUNE'] as const;
export type ProcedureLevel = (typeof PROCEDURE_LEVELS)[number];

/** An administrative procedure as a citizen looks it up; its code is that of the national database. */
@Entity('procedure')
export class Procedure {
  @PrimaryColumn('text') code: string;
  @Column('text') vi: string;
  @Column('text') zh: string;
  @Column('text') en: string;
  /** Field of government, in Vietnamese as the national database names it. */
  @Column('text') field: string;
  @Column('text') level: ProcedureLevel;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
  /** Counts its wordings: a form that was filled in offline may be of an earlier one. */
  @Column('integer') revision: number;
  /** What it asks for and promises; null where only its name is known. */
  @Column('jsonb', { nullable: true }) details: ProcedureDetails | null;
  @Column('text', { name: 'also_called', select: false }) alsoCalled: string;
  /** Hash of what the catalogue last put in; null once the province has worded it. */
  @Column('text', { nullable: true, select: false }) catalogue: string | null;
}
