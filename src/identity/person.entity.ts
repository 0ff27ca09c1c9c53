import { Column, CreateDateColumn, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Agency, Gate } from '../shared/domain/place.js';
import type { Role } from '../shared/domain/roles.js';
import type { Posting } from './domain/posting.js';

export const PERSON_STATUSES = ['INVITED', 'ACTIVE', 'DEACTIVATED'] as const;
export type PersonStatus = (typeof PERSON_STATUSES)[number];

@Entity('person')
export class Person {
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('text', { nullable: true }) email: string | null;
  @Column('text', { nullable: true }) phone: string | null;
  @Column('text') status: PersonStatus;
  @Column('text', { array: true }) roles: Role[];
  @Column('uuid', { name: 'firm_id', nullable: true }) firmId: string | null;
  @Column('text', { nullable: true }) gate: Gate | null;
  @Column('text', { nullable: true }) agency: Agency | null;
  @Column('text', { nullable: true }) office: string | null;
  /** Null: a yard operator works in every yard of his gate. */
  @Column('text', { array: true, nullable: true }) yards: string[] | null;
  @Column('text', { name: 'password_hash', nullable: true }) passwordHash: string | null;
  @Column('integer', { name: 'link_number', default: 0 }) linkNumber: number;
  @Column('timestamptz', { name: 'link_expires_at', nullable: true }) linkExpiresAt: Date | null;
  /** Counts up with every end of all sessions; access tokens carry it. */
  @Column({ type: 'integer', name: 'access_number', default: 0, update: false }) accessNumber: number;
  @VersionColumn() version: number;
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' }) createdAt: Date;

  get posting(): Posting {
    return {
      roles: this.roles,
      ...(this.firmId !== null && { firm: this.firmId }),
      ...(this.gate !== null && { gate: this.gate }),
      ...(this.agency !== null && { agency: this.agency }),
      ...(this.office !== null && { office: this.office }),
      ...(this.yards !== null && { yards: this.yards }),
    };
  }

  set posting({ roles, firm, gate, agency, office, yards }: Posting) {
    this.roles = [...roles];
    this.firmId = firm ?? null;
    this.gate = gate ?? null;
    this.agency = agency ?? null;
    this.office = office ?? null;
    this.yards = yards ? [...yards] : null;
  }
}
