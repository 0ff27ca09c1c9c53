import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import type { Gate } from '../shared/domain/place.js';

/** A display at a gate or in a yard. */
@Entity('device')
export class Device {
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('text') gate: Gate;
  @Column('text', { name: 'token_hash' }) tokenHash: string;
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt: Date | null;
}
