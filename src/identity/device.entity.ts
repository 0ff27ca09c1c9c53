import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import type { Agency, Gate } from '../shared/domain/place.js';
import type { DeviceKind } from '../shared/domain/roles.js';

/** A display, camera, kiosk or booth PC at a gate or in a yard. */
@Entity('device')
export class Device {
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('text') gate: Gate;
  @Column('text') kind: DeviceKind;
  @Column('text', { nullable: true }) yard: string | null;
  /** Of a booth: whose it is; null is the board's. */
  @Column('text', { nullable: true }) agency: Agency | null;
  @Column('text', { name: 'token_hash' }) tokenHash: string;
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt: Date | null;
}
