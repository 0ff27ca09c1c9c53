import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PetitionKind, Topic } from './domain/petition-matter.js';
import type { Petition, PetitionState } from './domain/petition.js';

/** A report or complaint; the columns beside `petition` are for lists. */
@Entity('petition')
export class PetitionRow {
  @PrimaryColumn('uuid') id: string;
  @Column('text') kind: PetitionKind;
  @Column('text') topic: Topic;
  @Column('text', { nullable: true }) commune: string | null;
  @Column('text') office: string;
  @Column('integer') stage: number;
  @Column('text') state: PetitionState;
  @Column('text', { nullable: true }) owner: string | null;
  @Column('double precision', { nullable: true }) longitude: number | null;
  @Column('double precision', { nullable: true }) latitude: number | null;
  @Column('timestamptz', { name: 'sent_at' }) sentAt: Date;
  @Column('timestamptz', { name: 'due_at', nullable: true }) dueAt: Date | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
  @Column('boolean', { name: 'in_time', nullable: true }) inTime: boolean | null;
  @Column('integer', { nullable: true }) stars: number | null;
  @Column('uuid', { name: 'merged_into', nullable: true }) mergedInto: string | null;
  @Column('text', { name: 'code_key' }) codeKey: string;
  @Column('jsonb') petition: Petition;
  @Column('text', { name: 'public_title', nullable: true }) publicTitle: string | null;
  @Column('text', { name: 'public_text', nullable: true }) publicText: string | null;
}

/** A photo that was handed in for a petition. */
@Entity('petition_file')
export class PetitionFile {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') petition: string;
  @Column('text', { name: 'media_type' }) mediaType: string;
  @Column('integer') bytes: number;
  @Column('text') digest: string;
  @Column('timestamptz') at: Date;
  @Column('boolean') sent: boolean;
}
