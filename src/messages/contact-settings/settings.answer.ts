import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Language } from '../../shared/http/language.js';
import { CONTACT_STATES, type ContactState } from '../contacts/contacts.js';
import { CHANNELS, NOTICES, SIGN_UP_NOTICES, type Channel, type NoticeKind } from '../domain/notice-kinds.js';

export const LANGUAGES = ['vi', 'zh', 'en'] as const satisfies readonly Language[];
/** Those that anybody reads of afterwards: what opens an account is told before there is a reader. */
export const NOTICE_KINDS = (Object.keys(NOTICES) as NoticeKind[]).filter((kind) => !(kind in SIGN_UP_NOTICES));

export class ContactAnswer {
  @ApiProperty({ enum: CHANNELS }) channel: Channel;
  @ApiProperty({ description: 'Whether anything is sent by this channel here.' }) on: boolean;
  @ApiPropertyOptional({ example: 'dispatcher@firm.example', description: 'Absent where there is none.' })
  address?: string;
  @ApiPropertyOptional({ enum: CONTACT_STATES, description: 'BROKEN: what is sent there comes back.' })
  state?: ContactState;
  @ApiPropertyOptional({ format: 'date-time', description: 'In this state.' }) since?: string;
  @ApiPropertyOptional({ example: '550 5.1.1', description: 'What the other side answered, of a broken one.' })
  answer?: string;
}

export class KindAnswer {
  @ApiProperty({ enum: NOTICE_KINDS, example: 'CALLED' }) kind: NoticeKind;
  @ApiProperty({ example: true, description: 'Cannot be switched off.' }) binding: boolean;
  @ApiProperty({ enum: CHANNELS, isArray: true, example: ['EMAIL'], description: 'By which it goes.' })
  channels: Channel[];
}

/** How somebody is told beside the product. */
export class MessageSettingsAnswer {
  @ApiProperty({ enum: LANGUAGES }) language: Language;
  @ApiProperty({ type: [ContactAnswer] }) contacts: ContactAnswer[];
  @ApiProperty({ type: [KindAnswer] }) kinds: KindAnswer[];
}
