import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import type { Agency, Gate } from '../shared/domain/place.js';
import type { DeviceKind } from '../shared/domain/roles.js';
import type { DisplayLayout } from './domain/display.js';

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
  /** Of a display, as are the next five; null is the one of its address. */
  @Column('text', { nullable: true }) layout: DisplayLayout | null;
  /** Where in the gate its voice is heard. */
  @Column('text', { nullable: true }) zone: string | null;
  /** It announces in its zone. */
  @Column('boolean', { default: false }) speaks: boolean;
  @Column('timestamptz', { name: 'seen_at', nullable: true }) seenAt: Date | null;
  @Column('text', { nullable: true }) version: string | null;
  /** The layout that it last showed. */
  @Column('text', { nullable: true }) shows: DisplayLayout | null;
  @Column('text', { name: 'token_hash' }) tokenHash: string;
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt: Date | null;
}
