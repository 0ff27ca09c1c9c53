import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

/** A firm, or a natural person who trades: then name and number are sealed. */
@Entity('firm')
export class Firm {
  @PrimaryColumn('uuid') id: string;
  @Column('text') country: 'VN' | 'CN';
  @Column('boolean', { name: 'natural_person' }) naturalPerson: boolean;
  @Column('text', { nullable: true }) name: string | null;
  @Column('text', { name: 'tax_code', nullable: true }) taxCode: string | null;
  @Column('text', { nullable: true }) sealed: string | null;
  @Column('text', { name: 'tax_code_key' }) taxCodeKey: string;
  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' }) createdAt: Date;
}
