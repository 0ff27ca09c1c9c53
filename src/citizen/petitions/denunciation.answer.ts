import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { WordsBody } from '../../shared/http/words.body.js';
import { DENUNCIATION_STATES, type DenunciationActKind, type DenunciationState } from './domain/denunciation.js';
import { SenderAnswer } from './petition.answer.js';

const ACTS = [
  'WIDEN_CHECK',
  'ACCEPT',
  'NOT_ACCEPT',
  'EXTEND',
  'CONCLUDE',
] as const satisfies readonly DenunciationActKind[];

/** Where a denunciation stands, for its sender: neither who works on it nor what it says. */
export class TrackedDenunciation {
  @ApiProperty({ enum: DENUNCIATION_STATES }) state: DenunciationState;
  @ApiProperty({ example: 'UBND' }) settledBy: string;
  @ApiPropertyOptional({ type: WordsBody }) settledByName?: WordsBody;
  @ApiProperty({ format: 'date-time' }) sentAt: string;
  @ApiPropertyOptional({ format: 'date-time' }) acceptedAt?: string;
  @ApiPropertyOptional({ format: 'date-time' }) dueAt?: string;
  @ApiProperty({ example: false }) overdue: boolean;
  @ApiPropertyOptional({ format: 'date-time' }) endedAt?: string;
}

/** A denunciation in the list of who stands on its list. */
export class ListedDenunciation extends TrackedDenunciation {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: '06184' }) against: string;
  @ApiPropertyOptional({ type: WordsBody }) againstName?: WordsBody;
  @ApiProperty({ example: 2 }) revision: number;
}

export class DenunciationHolder {
  @ApiProperty({ format: 'uuid' }) person: string;
  @ApiPropertyOptional({ example: 'Công chức · UBND tỉnh' }) name?: string;
}

export class DenunciationStepAnswer {
  @ApiProperty({ example: 'ACCEPT', description: '`SEND`, an act, `GRANT` or `WITHDRAW`.' }) kind: string;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiPropertyOptional({ example: 'Công chức · UBND tỉnh' }) byName?: string;
  @ApiPropertyOptional({ example: 'Công chức 2 · UBND tỉnh' }) personName?: string;
  @ApiPropertyOptional({ example: 'Phải xác minh tại ba xã.' }) words?: string;
}

export class DenunciationLook {
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ format: 'uuid' }) person: string;
  @ApiPropertyOptional({ example: 'Công chức · UBND tỉnh' }) name?: string;
  @ApiProperty({ example: 'READ', description: '`READ`, or what was to be done.' }) what: string;
  @ApiProperty({ enum: ['SHOWN', 'REFUSED'] }) outcome: string;
}

export class DenunciationAnswer extends ListedDenunciation {
  @ApiPropertyOptional({ example: 'Lạm thu quỹ' }) title?: string;
  @ApiPropertyOptional({ example: 'Thu tiền không có biên lai.' }) text?: string;
  @ApiPropertyOptional({ type: SenderAnswer }) sender?: SenderAnswer;
  @ApiProperty({ type: [DenunciationHolder] }) holders: DenunciationHolder[];
  @ApiProperty({ type: [DenunciationStepAnswer] }) steps: DenunciationStepAnswer[];
  @ApiProperty({ type: [DenunciationLook], description: 'The last hundred, the newest first.' })
  looks: DenunciationLook[];
  @ApiProperty({ enum: ACTS, isArray: true }) acts: DenunciationActKind[];
}
