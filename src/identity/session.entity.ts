import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

/** A sign-in with its family of refresh tokens. */
@Entity('session')
export class Session {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('text') nonce: string;
  @Column('integer', { default: 0 }) generation: number;
  @Column('timestamptz', { name: 'rotated_at', default: () => 'now()' }) rotatedAt: Date;
  @Column('timestamptz', { name: 'previous_rotated_at', default: () => 'now()' }) previousRotatedAt: Date;
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
  /** What the provider gave, sealed, of a sign-in by it. */
  @Column('text', { nullable: true }) openid: string | null;
  /** A tag of his session there, where the provider names it. */
  @Column('text', { name: 'openid_sid', nullable: true }) openidSid: string | null;
  @Column('text', { name: 'end_reason', nullable: true }) endReason: string | null;
}
