import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One look of an auditor, or at something whose looks are logged. `subject` holds the ids of the address and the names of what was filtered by, never what was typed. */
@Entity('access_log')
export class AccessLogRow {
  @PrimaryColumn('uuid') id: string;
  @Column('timestamptz') at: Date;
  @Column('text') person: string;
  /** `GET /api/v1/declarations/:id` */
  @Column('text') route: string;
  @Column('jsonb') subject: Readonly<Record<string, string>>;
  @Column('text') request: string;
}
