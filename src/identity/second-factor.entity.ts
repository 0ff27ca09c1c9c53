import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person's TOTP secret, sealed; `pendingSecret` until its first code confirms it. */
@Entity('second_factor')
export class SecondFactor {
  @PrimaryColumn('uuid', { name: 'person_id' }) personId: string;
  @Column('text', { nullable: true }) secret: string | null;
  @Column('text', { name: 'pending_secret', nullable: true }) pendingSecret: string | null;
  /** 30-second steps since 1970; a code of this step or before is not taken. */
  @Column('bigint', { name: 'last_step', default: 0 }) lastStep: string;
  @Column('text', { name: 'recovery_hashes', array: true, default: '{}' }) recoveryHashes: string[];
}
