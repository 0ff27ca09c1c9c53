import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { MEDIA_TYPES } from '../../files/index.js';
import { WordsBody } from '../../shared/http/words.body.js';
import { PETITION_KINDS, TOPICS, type PetitionKind, type Topic } from './domain/petition-matter.js';
import type { PetitionActKind } from './domain/petition-acts.js';
import { PETITION_STATES, type PetitionState } from './domain/petition.js';

const ACTS = [
  'ACCEPT',
  'DECLINE',
  'ASSIGN',
  'EXTEND',
  'FORWARD',
  'ESCALATE',
  'DRAFT_ANSWER',
  'SEND_BACK',
  'APPROVE',
  'MERGE',
  'RATE',
] as const satisfies readonly PetitionActKind[];

export class PlaceAnswer {
  @ApiProperty({ example: 106.7012 }) longitude: number;
  @ApiProperty({ example: 21.9503 }) latitude: number;
}

/** Where a petition stands: no word about a person. */
export class PetitionStanding {
  @ApiProperty({ enum: PETITION_KINDS }) kind: PetitionKind;
  @ApiProperty({ enum: TOPICS }) topic: Topic;
  @ApiProperty({ enum: PETITION_STATES }) state: PetitionState;
  @ApiProperty({ example: '06184' }) office: string;
  @ApiPropertyOptional({ type: WordsBody }) officeName?: WordsBody;
  @ApiPropertyOptional({ example: '06184' }) commune?: string;
  @ApiProperty({ example: 1, description: '2: with the province, after its first body.' }) stage: number;
  @ApiProperty({ format: 'date-time' }) sentAt: string;
  @ApiPropertyOptional({ format: 'date-time', description: 'By when the body must act.' }) dueAt?: string;
  @ApiProperty({ example: false }) overdue: boolean;
  @ApiPropertyOptional({ format: 'date-time' }) endedAt?: string;
  @ApiPropertyOptional({ example: true }) inTime?: boolean;
}

/** What everybody may read of a report: never who sent it, what he wrote, nor the very place. */
export class PublicReport extends PetitionStanding {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiPropertyOptional({ type: PlaceAnswer, description: 'To some hundred metres.' }) place?: PlaceAnswer;
  @ApiProperty({ example: 2, description: 'Reports that tell of the same and were merged into it.' }) merged: number;
  @ApiPropertyOptional({ example: 'Đã vá mặt đường trước chợ' }) title?: string;
  @ApiPropertyOptional({ example: 'Xã đã vá ổ gà trước chợ trong ngày 1/12.' }) text?: string;
}

export class PetitionStep {
  @ApiProperty({ example: 'ACCEPT', description: '`SEND`, or an act.' }) kind: string;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ example: '06184' }) office: string;
  @ApiPropertyOptional({ type: WordsBody, description: 'In the whole petition.' }) officeName?: WordsBody;
  @ApiProperty({ enum: PETITION_STATES }) state: PetitionState;
  @ApiPropertyOptional({ example: 'Không thuộc thẩm quyền' }) words?: string;
  @ApiPropertyOptional({ example: 'Công chức · Đồng Đăng', description: 'For officials alone.' }) byName?: string;
}

/** What its sender reads by the code. */
export class TrackedPetition extends PetitionStanding {
  @ApiProperty({ type: [PetitionStep] }) steps: PetitionStep[];
  @ApiPropertyOptional({ example: 'Xã đã vá mặt đường ngày 1/12/2026.', description: 'The reviewed answer.' })
  answer?: string;
  @ApiPropertyOptional({ type: PublicReport, description: 'The report that it was merged into.' })
  mergedInto?: PublicReport;
  @ApiPropertyOptional({ example: 1, description: 'Photos in which a virus was found: nobody can open them.' })
  infected?: number;
  @ApiPropertyOptional({ example: 5 }) stars?: number;
  @ApiProperty({ example: false }) mayRate: boolean;
}

/** A petition in the list of its sender, or of the body that has it. */
export class ListedPetition extends PetitionStanding {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiPropertyOptional({ example: 'Ổ gà trước chợ', description: 'Gone once it was erased.' }) title?: string;
  @ApiProperty({ example: 3 }) revision: number;
  @ApiProperty({ example: true, description: 'An answer waits for its review.' }) toReview: boolean;
  @ApiPropertyOptional({ format: 'uuid', description: 'Whose work it is; for officials alone.' }) official?: string;
  @ApiPropertyOptional({ example: 'Công chức · Đồng Đăng' }) officialName?: string;
  @ApiPropertyOptional({ example: 5 }) stars?: number;
  @ApiPropertyOptional({ format: 'uuid' }) mergedInto?: string;
}

export class SenderAnswer {
  @ApiPropertyOptional({ example: 'Hoàng Thị Mây' }) name?: string;
  @ApiPropertyOptional({ example: '+84912345678' }) phone?: string;
  @ApiPropertyOptional({ example: 'Thôn Nà Pàn' }) address?: string;
  @ApiPropertyOptional({ example: '020090001234' }) idNumber?: string;
}

export class PublicWordsAnswer {
  @ApiProperty({ example: 'Đã vá mặt đường trước chợ' }) title: string;
  @ApiProperty({ example: 'Xã đã vá ổ gà trước chợ.' }) text: string;
}

export class AnswerToPetition {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'Xã đã vá mặt đường ngày 1/12/2026.' }) text: string;
  @ApiPropertyOptional({ type: PublicWordsAnswer }) toPublic?: PublicWordsAnswer;
  @ApiPropertyOptional({ format: 'uuid', description: 'For officials: who may not approve it.' }) by?: string;
  @ApiPropertyOptional({ example: 'Công chức · Đồng Đăng' }) byName?: string;
  @ApiPropertyOptional({ example: 'Công chức 2 · Đồng Đăng' }) reviewedByName?: string;
  @ApiPropertyOptional({ format: 'date-time' }) reviewedAt?: string;
}

export class PetitionPhoto {
  @ApiProperty({ format: 'uuid' }) file: string;
  @ApiProperty({ enum: Object.keys(MEDIA_TYPES), example: 'image/jpeg' }) mediaType: string;
  @ApiProperty({ example: 412_344 }) bytes: number;
  @ApiPropertyOptional({
    enum: ['WAITING', 'INFECTED'],
    description: 'It waits for the scanner, or nobody can open it; absent when nothing stands against it.',
  })
  scan?: 'WAITING' | 'INFECTED';
}

/** One petition, whole: its sender sees no draft and no names of officials. */
export class PetitionAnswer extends ListedPetition {
  @ApiPropertyOptional({ example: 'Ổ gà sâu, xe máy ngã.' }) text?: string;
  @ApiPropertyOptional({ example: 'Trước cổng chợ' }) address?: string;
  @ApiPropertyOptional({ type: PlaceAnswer }) place?: PlaceAnswer;
  @ApiPropertyOptional({ type: SenderAnswer }) sender?: SenderAnswer;
  @ApiProperty({ type: [PetitionPhoto] }) files: PetitionPhoto[];
  @ApiProperty({ type: [PetitionStep] }) steps: PetitionStep[];
  @ApiPropertyOptional({ type: AnswerToPetition }) answer?: AnswerToPetition;
  @ApiProperty({ enum: ACTS, isArray: true }) acts: PetitionActKind[];
}

export class NearReport {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 120, description: 'Metres.' }) metres: number;
  @ApiProperty({ format: 'date-time' }) sentAt: string;
  @ApiProperty({ enum: PETITION_STATES }) state: PetitionState;
  @ApiPropertyOptional({ example: 'Ổ gà trước chợ' }) title?: string;
}

export class NearReports {
  @ApiProperty({ type: [NearReport] }) items: NearReport[];
}

export class BoardLine {
  @ApiProperty({ example: '06184' }) office: string;
  @ApiPropertyOptional({ type: WordsBody }) officeName?: WordsBody;
  @ApiProperty({ example: 12 }) received: number;
  @ApiProperty({ example: 8, description: 'Left its hands, and no deadline went by meanwhile.' }) inTime: number;
  @ApiProperty({ example: 1, description: 'A deadline went by while it had it, whether it has it still or not.' })
  late: number;
  @ApiProperty({ example: 3, description: 'Has it still, and in time.' }) open: number;
  @ApiPropertyOptional({
    example: 1,
    description: 'Late, and could not be taken to the province: the log of process jobs says why.',
  })
  stuck?: number;
  @ApiProperty({ example: 5 }) ratings: number;
  @ApiPropertyOptional({ example: 4.2, description: 'Mean of the stars; absent without a rating.' })
  satisfaction?: number;
}

export class PetitionBoard {
  @ApiProperty({ type: [BoardLine] }) items: BoardLine[];
}

/** A report on the map of its body: no word of it, and none of who sent it. */
export class PetitionOnMap {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: TOPICS }) topic: Topic;
  @ApiProperty({ enum: PETITION_STATES }) state: PetitionState;
  @ApiProperty({ example: 106.7013 }) longitude: number;
  @ApiProperty({ example: 21.9451 }) latitude: number;
  @ApiProperty({ description: 'Whether its time is over.' }) overdue: boolean;
}

export class PetitionMap {
  @ApiProperty({ type: [PetitionOnMap] }) items: PetitionOnMap[];
  @ApiProperty({ description: 'Whether there are more than these, which are the newest.' }) goesOn: boolean;
}

export class PetitionCounts {
  @ApiPropertyOptional({ type: WordsBody, description: 'What the body is called.' }) officeName?: WordsBody;
  @ApiProperty({ example: 2, description: 'Neither accepted nor turned away.' }) toAccept: number;
  @ApiProperty({ example: 3 }) dueToday: number;
  @ApiProperty({ example: 1 }) overdue: number;
  @ApiProperty({ example: 9, description: 'Open, and due on a later day.' }) later: number;
  @ApiProperty({ example: 4, description: 'Open, and nobody’s work.' }) unassigned: number;
  @ApiProperty({ example: 2, description: 'An answer waits for its review.' }) toReview: number;
  @ApiProperty({ example: 5, description: 'Open, and the asker’s work.' }) mine: number;
  @ApiProperty({ example: 1, description: 'Open, and came up from the body that had it first.' }) escalated: number;
}
