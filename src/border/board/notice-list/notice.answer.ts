import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { GATES, type Gate } from '../../../shared/domain/place.js';
import { WordsView } from '../board-state/board-state.js';
import { AUDIENCES, type Audience } from '../domain/notice.js';
import type { NoticeSeen } from './notices.queries.js';

export class NoticeSeenAnswer implements NoticeSeen {
  @ApiProperty({ format: 'uuid' }) notice: string;
  @ApiProperty({ enum: GATES }) gate: Gate;
  @ApiPropertyOptional({ example: 'HN-1119', description: 'Missing: of the whole gate.' }) route?: string;
  @ApiProperty({ enum: AUDIENCES, isArray: true }) audiences: readonly Audience[];
  @ApiProperty({ format: 'date-time' }) from: string;
  @ApiProperty({ format: 'date-time' }) to: string;
  @ApiProperty({ type: WordsView }) words: WordsView;
  @ApiPropertyOptional({ format: 'date-time' }) withdrawnAt?: string;
}

export class PublicNoticesAnswer {
  @ApiProperty({ type: [NoticeSeenAnswer] }) notices: readonly NoticeSeenAnswer[];
}
