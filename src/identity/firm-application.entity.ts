import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Gate } from '../shared/domain/place.js';
import type { ApplicationStatus, RefusalReason } from './domain/firm-application.js';

/** A firm that asks to join. */
@Entity('firm_application')
export class FirmApplication {
  @PrimaryColumn('uuid') id: string;
  @Column('text', { name: 'code_key' }) codeKey: string;
  @Column('text') gate: Gate;
  @Column('text') country: 'VN' | 'CN';
  @Column('boolean', { name: 'natural_person' }) naturalPerson: boolean;
  @Column('text') channel: 'FORM' | 'COUNTER';
  @Column('text', { nullable: true }) sealed: string | null;
  @Column('text', { name: 'tax_code_key' }) taxCodeKey: string;
  @Column('text') status: ApplicationStatus;
  @Column('text', { nullable: true }) reason: RefusalReason | null;
  @Column('uuid', { name: 'firm_id', nullable: true }) firmId: string | null;
  @Column('timestamptz', { name: 'applied_at' }) appliedAt: Date;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt: Date | null;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy: string | null;
}
