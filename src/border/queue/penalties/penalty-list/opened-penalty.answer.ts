import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { GATES, type Gate } from '../../../../shared/domain/place.js';
import { PenaltyAnswer } from './penalty.answer.js';

export class CountedNoShowAnswer {
  @ApiProperty({ format: 'uuid' }) noShow!: string;
  @ApiProperty({ example: 'HN-E-0417' }) code!: string;
  @ApiProperty({ enum: GATES }) gate!: Gate;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ description: 'False after an appeal about it was granted.' }) counts!: boolean;
}

export class OpenedPenaltyAnswer extends PenaltyAnswer {
  @ApiProperty({ type: [CountedNoShowAnswer] }) restsOn!: CountedNoShowAnswer[];
  @ApiPropertyOptional({
    example: 'Xe hỏng hộp số ở km 12',
    description: 'The text of the appeal; missing when there is none or it was erased.',
  })
  statement?: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'Reference of the document that proves it.' })
  attachment?: string;
  @ApiPropertyOptional({ example: 'Đã xác minh với bãi', description: 'What the supervisor wrote.' }) note?: string;
}
