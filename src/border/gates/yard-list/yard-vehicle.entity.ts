import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Gate } from '../../../shared/domain/place.js';

/** A vehicle in a yard, or sent through a lane towards the yard beyond it. */
@Entity('yard_vehicle')
export class YardVehicleRow {
  @PrimaryColumn('text') ticket: string;
  @Column('text') gate: Gate;
  @Column('text', { nullable: true }) yard: string | null;
  @Column('text', { nullable: true }) lane: string | null;
  @Column('timestamptz') since: Date | string;
}
