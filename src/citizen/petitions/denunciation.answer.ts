import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { WordsBody } from '../../shared/http/words.body.js';
import { DENUNCIATION_STATES, type DenunciationActKind, type DenunciationState } from './domain/denunciation.js';
import { GROUNDS, type RefusalGround } from './domain/refusal-grounds.js';
import { SenderAnswer } from './petition.answer.js';

const ACTS = [
  'WIDEN_CHECK',
  'ACCEPT',
  'NOT_ACCEPT',
  'EXTEND',
  'CONCLUDE',
] as const satisfies readonly DenunciationActKind[];

/** Why a denunciation was not accepted, for its sender. */
export class DenunciationRefusal {
  @ApiProperty({ enum: GROUNDS }) ground: RefusalGround;
  @ApiProperty({ type: WordsBody, description: 'The condition of the law that is not met.' }) words: WordsBody;
  @ApiProperty({ type: WordsBody }) law: WordsBody;
  @ApiProperty({ example: '29' }) article: string;
  @ApiPropertyOptional({ example: 'Đơn này thuộc thẩm quyền của Thanh tra Bộ Xây dựng.' }) text?: string;
}

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
  @ApiPropertyOptional({ type: DenunciationRefusal, description: 'Of one that was not accepted.' })
  refusal?: DenunciationRefusal;
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
  @ApiProperty({ example: 'READ', description: '`READ`, `LIST`, or what was to be done.' }) what: string;
  @ApiProperty({ enum: ['SHOWN', 'REFUSED'] }) outcome: string;
}

export class DenunciationAnswer extends ListedDenunciation {
  @ApiPropertyOptional({ example: 'Lạm thu quỹ' }) title?: string;
  @ApiPropertyOptional({ example: 'Thu tiền không có biên lai.' }) text?: string;
  @ApiPropertyOptional({ type: SenderAnswer }) sender?: SenderAnswer;
  @ApiProperty({ type: [DenunciationHolder] }) holders: DenunciationHolder[];
  @ApiProperty({ type: [DenunciationStepAnswer] }) steps: DenunciationStepAnswer[];
  @ApiProperty({
    type: [DenunciationLook],
    description: 'The last hundred, the newest first; of somebody’s looks at his list the last.',
  })
  looks: DenunciationLook[];
  @ApiProperty({ enum: ACTS, isArray: true }) acts: DenunciationActKind[];
}
