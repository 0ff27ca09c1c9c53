import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Gate } from '../../../shared/domain/place.js';
import type { Words } from '../../../shared/domain/problem.js';
import type { DatedPhase } from '../domain/gate-phase.js';
import type { RouteOfGate, YardOfGate } from '../domain/gate.js';

/** A gate with its routes and yards, in the order in which they were added. */
@Entity('gate')
export class GateRow {
  @PrimaryColumn('text') gate: Gate;
  @Column('text') prefix: string;
  @Column('jsonb') name: Words;
  @Column('boolean', { name: 'in_full' }) inFull: boolean;
  @Column('jsonb') routes: readonly RouteOfGate[];
  @Column('jsonb') yards: readonly YardOfGate[];
  @Column('jsonb') phases: readonly DatedPhase[];
}
