import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsUUID, Matches } from 'class-validator';
import { Line, Optional, Part } from '../../shared/http/field-rules.js';
import type { PetitionChanged, PublicWords } from './act-on-petition.command.js';
import { PETITION_STATES, type PetitionState } from './domain/petition.js';
import { BODY_CODE } from './petition.body.js';

const WORDS = 1_000;
const TEXT = 5_000;

export class PetitionReasonBody {
  @ApiProperty({ example: 'Nội dung đã được trả lời trước đó.', description: 'The sender reads it.' })
  @Line(WORDS)
  reason: string;
}

export class AcceptBody {
  @ApiPropertyOptional({ example: false, description: 'A remote area with difficult travel: complaints have longer.' })
  @Optional()
  @IsBoolean()
  remote?: boolean;
}

export class ForwardBody extends PetitionReasonBody {
  @ApiProperty({ example: 'SXD', description: 'The body in whose hands it lies.' }) @Matches(BODY_CODE) to: string;
}

export class AssignBody {
  @ApiProperty({ format: 'uuid', description: 'A civil servant of the body that has it.' }) @IsUUID() to: string;
  @ApiPropertyOptional({ example: 'Bạn phụ trách địa bàn này.' }) @Optional() @Line(WORDS) note?: string;
}

export class PublicWordsBody implements PublicWords {
  @ApiProperty({ example: 'Đã vá mặt đường trước chợ' }) @Line(200) title: string;
  @ApiProperty({ example: 'Xã đã vá ổ gà trước chợ.' }) @Line(TEXT) text: string;
}

export class AnswerBody {
  @ApiProperty({ example: 'Xã đã vá mặt đường ngày 1/12/2026.', description: 'The sender reads it.' })
  @Line(TEXT)
  text: string;
  @ApiPropertyOptional({
    type: PublicWordsBody,
    description: 'Of a report, what the public reads once it is reviewed: written apart, naming nobody.',
  })
  @Optional()
  @Part(() => PublicWordsBody)
  toPublic?: PublicWordsBody;
}

export class ReviewBody {
  @ApiProperty({ format: 'uuid', description: 'The answer that was looked at.' }) @IsUUID() answer: string;
}

export class AnswerReturnBody extends ReviewBody {
  @ApiProperty({ example: 'Thiếu ngày hoàn thành.' }) @Line(WORDS) reason: string;
}

export class MergeBody {
  @ApiProperty({ format: 'uuid', description: 'The report that goes on.' }) @IsUUID() into: string;
}

export class PetitionChangedAnswer implements PetitionChanged {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: PETITION_STATES }) state: PetitionState;
  @ApiProperty({ example: '06184' }) office: string;
  @ApiProperty({ example: 3 }) revision: number;
  @ApiPropertyOptional({ format: 'date-time' }) dueAt?: string;
}
