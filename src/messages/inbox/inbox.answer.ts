import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { CITIZEN_KINDS, type CitizenKind } from '../domain/notice-kinds.js';
import { MOST_COUNTED } from './inbox.js';

/** Something that a citizen was told. */
export class InboxMessage {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: CITIZEN_KINDS, example: 'DOSSIER_RESULT' }) kind: CitizenKind;
  @ApiProperty({ example: 'Dossier H37.06184-261130-0001 has its result.' }) text: string;
  @ApiPropertyOptional({ example: 'H37.06184-261130-0001' }) code?: string;
  @ApiProperty({ example: '/citizen/dossiers/018f6d2e-6f0a-7c3e-9b1e-2f6c1d5e7a90', description: 'Where one acts.' })
  path: string;
  @ApiProperty({ format: 'date-time' }) occurredAt: string;
  @ApiProperty({ description: 'Whether it was read, on whichever device.' }) read: boolean;
}

export class InboxUnread {
  @ApiProperty({ example: 2, maximum: MOST_COUNTED, description: '100 stands for that and more.' }) unread: number;
}
