import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CalendarMode, Direction, Gate } from '../../../shared/domain/place.js';
import type { CalendarReason } from '../domain/gate-events.js';

/** A part of an interval, `<interval>.<month>`. */
@Entity('calendar_interval')
export class CalendarIntervalRow {
  @PrimaryColumn('text') part: string;
  @Column('text') gate: Gate;
  @Column('text') route: string;
  @Column('text') direction: Direction;
  @Column('text') mode: CalendarMode;
  @Column('timestamptz', { name: 'starts_at' }) startsAt: Date | string;
  @Column('timestamptz', { name: 'ends_at' }) endsAt: Date | string;
  @Column('timestamptz', { name: 'announced_at' }) announcedAt: Date | string;
  @Column('text', { nullable: true }) reason: CalendarReason | null;
  @Column('boolean', { name: 'open_ended' }) openEnded: boolean;
  @Column('bigint') position: string | number;
}
