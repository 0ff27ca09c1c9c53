import { Column, Entity, PrimaryColumn } from 'typeorm';

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
}
