import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Agency, Gate } from '../../shared/domain/place.js';
import type { ShiftPosting } from '../domain/shift-posting.js';

/** An officer at another gate from–to. */
@Entity('shift_posting')
export class ShiftPostingRow implements ShiftPosting {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('text') agency: Agency;
  @Column('text') home: Gate;
  @Column('text') gate: Gate;
  @Column('timestamptz', { name: 'begins_at' }) beginsAt: Date;
  @Column('timestamptz', { name: 'ends_at' }) endsAt: Date;
  @Column('uuid', { name: 'posted_by' }) postedBy: string;
  @Column('timestamptz', { name: 'posted_at' }) postedAt: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
  @Column('uuid', { name: 'ended_by', nullable: true }) endedBy: string | null;
}
