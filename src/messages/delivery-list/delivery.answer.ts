import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { NOTICE_KINDS } from '../contact-settings/settings.answer.js';
import { DELIVERY_STATES, WHYS, type DeliveryState, type Why } from '../domain/delivery.js';
import { CHANNELS, type Channel, type NoticeKind } from '../domain/notice-kinds.js';
import { MATTER_KINDS, type Matter, type MatterKind } from './matters.js';

const INSTANT = { format: 'date-time', example: '2026-11-30T01:00:00.000Z' } as const;

/** A message that left the product, or should have. */
export class DeliveryAnswer {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: CHANNELS }) channel: Channel;
  @ApiProperty({ enum: NOTICE_KINDS, example: 'CALLED' }) kind: NoticeKind;
  @ApiPropertyOptional({ example: 'HN-E-0417', description: 'Of the ticket or dossier that it is about.' })
  code?: string;
  @ApiProperty({ enum: DELIVERY_STATES }) state: DeliveryState;
  @ApiPropertyOptional({ enum: WHYS, description: 'Of one that failed or was withheld.' }) why?: Why;
  @ApiPropertyOptional({ example: '550 5.1.1', description: 'What its carrier answered last.' }) answer?: string;
  @ApiProperty({ example: 1 }) tries: number;
  @ApiProperty({ description: 'A try ended without a word: it may have arrived twice.' }) maybeTwice: boolean;
  @ApiProperty(INSTANT) occurredAt: string;
  @ApiPropertyOptional({ ...INSTANT, description: 'Of one that waits, by the clock on the wall.' }) nextTryAt?: string;
  @ApiPropertyOptional({ ...INSTANT, description: 'When it was sent or given up, by the clock on the wall.' })
  endedAt?: string;
}

/** What a message is about that has no code. */
export class MatterAnswer implements Matter {
  @ApiProperty({ enum: MATTER_KINDS }) kind: MatterKind;
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiPropertyOptional({ example: 'Ổ gà trước chợ', description: 'Gone once it was erased.' }) title?: string;
}

/** The same for who looks after messages. */
export class ListedDelivery extends DeliveryAnswer {
  @ApiPropertyOptional({ example: 'Điều phối (demo)', description: 'Absent where the reader has no account.' })
  reader?: string;
  @ApiPropertyOptional({ type: MatterAnswer, description: 'Of a petition that the asker’s office has now.' })
  matter?: MatterAnswer;
}
