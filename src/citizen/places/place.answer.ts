import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { WordsBody } from '../../shared/http/words.body.js';
import { FAULT_KINDS, FAULT_OUTCOMES, type FaultKind, type FaultOutcome } from './domain/fault-kinds.js';
import { PLACE_ACTS, type PlaceAct } from './domain/place-acts.js';
import { PLACE_KINDS, PLACE_STATES, type PlaceKind, type PlaceState } from './domain/place.js';
import type { PlaceChanged } from './place.commands.js';
import type { PlaceFileTaken } from './attach-place-file.command.js';
import type { FaultEnded, FaultReported } from './fault.commands.js';
import { CaptionInBody, DraftWordsBody, KeeperInBody, PositionBody, SaidBody } from './place.body.js';

/** A code that checks. */
const CODE = 'K7M2XT';

export class PublicPictureAnswer {
  @ApiProperty({ example: '/api/v1/public-places/K7M2XT/pictures/019ab1b2-6f0a-7c3e-9b1e-2f6c1d5e7a90' }) path: string;
  @ApiPropertyOptional({ example: 'Cổng thành nhìn từ phía nam' }) caption?: string;
  @ApiPropertyOptional({ type: CaptionInBody }) captionIn?: CaptionInBody;
}

export class ListedPublicPlace {
  @ApiProperty({ example: CODE }) code: string;
  @ApiProperty({ enum: PLACE_KINDS }) kind: PlaceKind;
  @ApiProperty({ type: WordsBody }) name: WordsBody;
  @ApiProperty({ example: '06184' }) commune: string;
  @ApiPropertyOptional({ type: WordsBody }) communeName?: WordsBody;
  @ApiPropertyOptional({ example: 'Đầu cầu Kỳ Cùng' }) address?: string;
  @ApiPropertyOptional({ type: PositionBody }) position?: PositionBody;
  @ApiPropertyOptional({ type: PublicPictureAnswer, description: 'The first one.' }) picture?: PublicPictureAnswer;
}

export class PublicPlace extends ListedPublicPlace {
  @ApiProperty({ type: WordsBody }) history: WordsBody;
  @ApiProperty({ example: 'UBND xã Đồng Đăng', description: 'Who looks after it.' }) keeper: string;
  @ApiPropertyOptional({ type: KeeperInBody }) keeperIn?: KeeperInBody;
  @ApiProperty({ type: [PublicPictureAnswer] }) pictures: PublicPictureAnswer[];
  @ApiProperty({ example: '2026-11-30T03:00:00.000Z', description: 'When its text was reviewed last.' })
  reviewedAt: string;
  @ApiProperty({ enum: FAULT_KINDS, isArray: true, description: 'What was told of its plate and is not done yet.' })
  faults: FaultKind[];
}

export class ListedPlace {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: CODE }) code: string;
  @ApiPropertyOptional({ example: 'DT-014', description: 'The commune’s own number.' }) ref?: string;
  @ApiProperty({ enum: PLACE_KINDS }) kind: PlaceKind;
  @ApiProperty({ type: DraftWordsBody }) name: DraftWordsBody;
  @ApiProperty({ example: '06184' }) commune: string;
  @ApiPropertyOptional({ type: WordsBody }) communeName?: WordsBody;
  @ApiPropertyOptional({ example: 'Đầu cầu Kỳ Cùng' }) address?: string;
  @ApiProperty({ enum: PLACE_STATES }) state: PlaceState;
  @ApiProperty({ description: 'Whether everybody reads it, as it was reviewed last.' }) isShown: boolean;
  @ApiProperty({ example: 41, description: 'Scans of its plate within the last 30 days.' }) scans: number;
  @ApiProperty({ example: 0, description: 'Faults of its plate that are not done.' }) openFaults: number;
}

export class PlaceFileAnswer {
  @ApiProperty({ format: 'uuid' }) file: string;
  @ApiProperty({ example: 'image/jpeg' }) mediaType: string;
  @ApiProperty({ example: 412_345 }) bytes: number;
}

export class RegisteredPlace extends ListedPlace {
  @ApiProperty({ example: 3 }) revision: number;
  @ApiProperty({ type: SaidBody, description: 'As its officials wrote it last.' }) said: SaidBody;
  @ApiPropertyOptional({ type: SaidBody, description: 'As everybody reads it.' }) shown?: SaidBody;
  @ApiPropertyOptional({ example: 'Thiếu năm xây dựng.', description: 'Why it came back from the review.' })
  sentBack?: string;
  @ApiProperty({ type: [String], example: ['Nông Văn Tài'], description: 'Who wrote what was not reviewed yet.' })
  authors: string[];
  @ApiProperty({ enum: PLACE_ACTS, isArray: true, description: 'What the asker may do now.' })
  acts: PlaceAct['kind'][];
  @ApiProperty({ type: [PlaceFileAnswer], description: 'Pictures that were handed in for it.' })
  files: PlaceFileAnswer[];
  @ApiProperty({ example: '2026-11-30T03:00:00.000Z' }) registeredAt: string;
  @ApiPropertyOptional({ example: '2026-11-30T04:00:00.000Z' }) publishedAt?: string;
}

export class ScansOfDay {
  @ApiProperty({ example: '2026-11-30' }) day: string;
  @ApiProperty({ example: 7 }) scans: number;
}

export class ScansAnswer {
  @ApiProperty({ type: [ScansOfDay], description: 'Days without a scan are left out.' }) items: ScansOfDay[];
  @ApiProperty({ example: 41 }) total: number;
}

export class ListedFault {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) place: string;
  @ApiProperty({ example: CODE }) code: string;
  @ApiProperty({ type: DraftWordsBody }) name: DraftWordsBody;
  @ApiProperty({ example: '06184' }) commune: string;
  @ApiPropertyOptional({ type: WordsBody }) communeName?: WordsBody;
  @ApiPropertyOptional({ example: 'Đầu cầu Kỳ Cùng' }) address?: string;
  @ApiProperty({ enum: FAULT_KINDS }) kind: FaultKind;
  @ApiProperty({ example: 3, description: 'How often it was told.' }) told: number;
  @ApiProperty({ example: '2026-11-28T03:00:00.000Z' }) firstAt: string;
  @ApiProperty({ example: '2026-11-30T03:00:00.000Z' }) lastAt: string;
  @ApiPropertyOptional({ example: '2026-11-30T05:00:00.000Z' }) endedAt?: string;
  @ApiPropertyOptional({ enum: FAULT_OUTCOMES }) outcome?: FaultOutcome;
  @ApiPropertyOptional({ format: 'uuid', description: 'The photo that shows what it is like now.' }) photo?: string;
  @ApiPropertyOptional({ example: 'Nông Văn Tài' }) endedByName?: string;
}

export class PlaceChangedAnswer implements PlaceChanged {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: CODE }) code: string;
  @ApiProperty({ enum: PLACE_STATES }) state: PlaceState;
  @ApiProperty({ example: 2 }) revision: number;
}

export class PlaceFileTakenAnswer extends PlaceFileAnswer implements PlaceFileTaken {}

export class FaultReportedAnswer implements FaultReported {
  @ApiProperty({ enum: FAULT_KINDS }) kind: FaultKind;
  @ApiProperty({ example: 2, description: 'How often it was told since somebody last saw to it.' }) told: number;
}

export class FaultEndedAnswer implements FaultEnded {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: FAULT_OUTCOMES }) outcome: FaultOutcome;
}

export class RowFaultAnswer {
  @ApiProperty({ example: 4 }) line: number;
  @ApiProperty({ example: 'place-row-kind' }) code: string;
  @ApiProperty({ type: WordsBody }) title: WordsBody;
}

export class PlacesTakenAnswer {
  @ApiProperty({ example: 120 }) added: number;
  @ApiProperty({ example: 2 }) changed: number;
  @ApiProperty({ example: 0 }) unchanged: number;
  @ApiProperty({ type: [RowFaultAnswer], description: 'The lines that were not taken.' }) faults: RowFaultAnswer[];
}
