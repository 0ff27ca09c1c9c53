import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DisplayOrderKind } from '../domain/display.js';

/** A display that waits to be claimed, and for a while after. */
@Entity('display_pairing')
export class DisplayPairing {
  @PrimaryColumn('uuid') id: string;
  @Column('text', { name: 'code_key' }) codeKey: string;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
  @Column('uuid', { nullable: true }) device: string | null;
}

/** What a display is told to do once. */
@Entity('display_order')
export class DisplayOrder {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') device: string;
  @Column('text') kind: DisplayOrderKind;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
}

/** The picture that a display last drew of itself. */
@Entity('display_picture')
export class DisplayPicture {
  @PrimaryColumn('uuid') device: string;
  @Column('timestamptz', { name: 'taken_at' }) takenAt: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
  @Column('bytea') jpeg: Buffer;
}
