import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Denunciation, DenunciationState } from './domain/denunciation.js';

/** A denunciation, in a table of its own: no list of petitions can hold one. */
@Entity('denunciation')
export class DenunciationRow {
  @PrimaryColumn('uuid') id: string;
  @Column('text') against: string;
  @Column('text', { name: 'settled_by' }) settledBy: string;
  @Column('text') state: DenunciationState;
  @Column('timestamptz', { name: 'sent_at' }) sentAt: Date;
  @Column('timestamptz', { name: 'due_at', nullable: true }) dueAt: Date | null;
  @Column('text', { name: 'code_key' }) codeKey: string;
  @Column('jsonb') denunciation: Denunciation;
}
