import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CargoKind, Direction, Gate, LaneKind, LaneMode, LaneStatus } from '../../../shared/domain/place.js';
import type { LanePauseReason } from '../domain/gate-events.js';
import type { LaneDay } from '../domain/lane.js';

/** A lane on its last day known to the list. */
@Entity('gate_lane')
export class LaneRow {
  @PrimaryColumn('text') lane: string;
  @Column('text') gate: Gate;
  @Column('text') route: string;
  @Column('text') kind: LaneKind;
  @Column('text') label: string;
  @Column('text') direction: Direction;
  @Column('boolean') reversible: boolean;
  @Column('jsonb') accepts: readonly CargoKind[];
  @Column('text', { name: 'lane_group' }) laneGroup: string;
  @Column('integer', { name: 'per_hour' }) perHour: number;
  @Column('integer', { name: 'travel_minutes' }) travelMinutes: number;
  @Column('text', { name: 'leads_to', nullable: true }) leadsTo: string | null;
  @Column('text') day: string;
  @Column('text') status: LaneStatus;
  @Column('text') mode: LaneMode;
  @Column('text', { name: 'pause_reason', nullable: true }) pauseReason: LanePauseReason | null;
}

/** The row of a lane. */
export function rowOfLane({ group, leadsTo, pauseReason, ...lane }: LaneDay): LaneRow {
  return { ...lane, laneGroup: group, leadsTo: leadsTo ?? null, pauseReason: pauseReason ?? null };
}

/** The lane of a row. */
export function laneOfRow({ laneGroup, leadsTo, pauseReason, ...lane }: LaneRow): LaneDay {
  return { ...lane, group: laneGroup, ...(leadsTo && { leadsTo }), ...(pauseReason && { pauseReason }) };
}
