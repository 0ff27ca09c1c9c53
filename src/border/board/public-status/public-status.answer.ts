import { ApiExtraModels, ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  CALENDAR_MODES,
  CARGO_KINDS,
  DIRECTIONS,
  GATES,
  GATE_PHASES,
  QUEUE_CLASSES,
  type CalendarMode,
  type CargoKind,
  type Direction,
  type Gate,
  type GatePhase,
  type QueueClass,
} from '../../../shared/domain/place.js';
import { CALENDAR_REASONS, type CalendarReason } from '../../gates/index.js';
import { WordsView } from '../board-state/board-state.js';
import { INCIDENT_KINDS } from '../domain/board-rows.js';
import { WAIT_BASES, type WaitTold } from '../domain/wait-told.js';

const ISO = { format: 'date-time', example: '2024-08-22T02:00:00.000Z' } as const;
const mapOf = (of: () => new () => object) =>
  ({ type: 'object', additionalProperties: { $ref: `#/components/schemas/${of().name}` } }) as const;

export class PublicIntervalView {
  @ApiProperty(ISO) from: string;
  @ApiProperty(ISO) to: string;
  @ApiProperty({ enum: CALENDAR_MODES }) mode: CalendarMode;
  @ApiPropertyOptional({ enum: CALENDAR_REASONS, description: 'Regular hours have none.' }) reason?: CalendarReason;
  @ApiPropertyOptional({ description: 'It goes on until it is lifted.' }) openEnded?: true;
}

export class PublicGoodsClosedView {
  @ApiProperty({ format: 'uuid' }) closure: string;
  @ApiProperty({ enum: CARGO_KINDS, isArray: true }) cargo: readonly CargoKind[];
  @ApiProperty({ type: [String], example: ['0810'], description: 'Beginnings of HS codes.' }) hs: readonly string[];
  @ApiProperty({ enum: CALENDAR_REASONS }) reason: CalendarReason;
  @ApiProperty(ISO) from: string;
  @ApiPropertyOptional({ ...ISO, description: 'Missing: until further notice.' }) to?: string;
}

export class PublicHoursView {
  @ApiProperty({ example: 'HN-1119' }) route: string;
  @ApiProperty({ type: WordsView }) name: WordsView;
  @ApiProperty({ type: WordsView, description: 'The Chinese gate opposite.' }) counterpart: WordsView;
  @ApiProperty({ enum: DIRECTIONS }) direction: Direction;
  @ApiProperty({ type: [PublicIntervalView], description: 'Seven days, without gaps.' })
  intervals: readonly PublicIntervalView[];
  @ApiProperty({ type: [PublicGoodsClosedView], description: 'What is not taken although it is open.' })
  goodsClosed: readonly PublicGoodsClosedView[];
}

export class WaitToldView implements WaitTold {
  @ApiProperty({
    enum: WAIT_BASES,
    description: 'TOLD: to the last one who checked in. MEASURED: the middle half of the last calls.',
  })
  basis: WaitTold['basis'];
  @ApiProperty({ example: 25, description: 'Minutes.' }) from: number;
  @ApiPropertyOptional({
    type: 'integer',
    example: 40,
    description: 'Missing: beyond the opening hours that are known.',
  })
  to?: number;
  @ApiProperty(ISO) at: string;
  @ApiPropertyOptional({ type: 'integer', example: 30, description: 'Of so many calls, when measured.' })
  calls?: number;
}

export class PublicWaitView {
  @ApiProperty({ enum: DIRECTIONS }) direction: Direction;
  @ApiProperty({ enum: QUEUE_CLASSES }) class: QueueClass;
  @ApiProperty({ example: 41, description: 'Vehicles.' }) waiting: number;
  @ApiProperty({ example: 3 }) called: number;
  @ApiPropertyOptional({ type: WaitToldView, description: 'From check-in to the call. Missing: not known.' })
  wait?: WaitToldView;
}

export class PublicIncidentView {
  @ApiProperty({ enum: INCIDENT_KINDS }) kind: (typeof INCIDENT_KINDS)[number];
  @ApiProperty({ type: [String], example: ['1'], description: 'Labels of lanes.' }) lanes: readonly string[];
  @ApiPropertyOptional({ example: 'HN-1119' }) route?: string;
  @ApiPropertyOptional({ type: WordsView }) yard?: WordsView;
  @ApiProperty(ISO) at: string;
}

export class PublicNoticeView {
  @ApiProperty(ISO) from: string;
  @ApiProperty(ISO) to: string;
  @ApiPropertyOptional({ example: 'HN-1119', description: 'Missing: of the whole gate.' }) route?: string;
  @ApiProperty({ type: WordsView }) words: WordsView;
}

export class FiguresSoFarView {
  @ApiProperty({ example: 138 }) exportFruit: number;
  @ApiProperty({ example: 82 }) exportOther: number;
  @ApiProperty({ example: 514 }) importGoods: number;
  @ApiProperty({ example: 50 }) importNewVehicles: number;
  @ApiProperty({ example: 0 }) sentToOtherGate: number;
  @ApiProperty({ example: 0 }) returnedByFarSide: number;
}

export class DayBeforeView {
  @ApiProperty({ format: 'date', example: '2024-08-21' }) day: string;
  @ApiProperty({ type: FiguresSoFarView, description: 'As published.' }) figures: FiguresSoFarView;
  @ApiProperty({ type: FiguresSoFarView, description: 'As they stood at this time of the day.' })
  byThen: FiguresSoFarView;
}

export class DaySoFarView {
  @ApiProperty({ format: 'date', example: '2024-08-22', description: 'A Hanoi day.' }) day: string;
  @ApiProperty({ type: FiguresSoFarView }) figures: FiguresSoFarView;
  @ApiPropertyOptional({ type: DayBeforeView, description: 'The day that was published last.' }) before?: DayBeforeView;
}

@ApiExtraModels(PublicHoursView, PublicWaitView, PublicIncidentView, PublicNoticeView)
export class PublicGateView {
  @ApiProperty({ enum: GATES }) gate: Gate;
  @ApiProperty({ type: WordsView }) name: WordsView;
  @ApiProperty({ description: 'False: only counted in the daily report.' }) inFull: boolean;
  @ApiProperty({ enum: GATE_PHASES }) phase: GatePhase;
  @ApiProperty({ ...mapOf(() => PublicHoursView), description: 'By route and direction.' })
  hours: Record<string, PublicHoursView>;
  @ApiProperty({ ...mapOf(() => PublicWaitView), description: 'By direction and class.' })
  waits: Record<string, PublicWaitView>;
  @ApiProperty({ ...mapOf(() => PublicIncidentView), description: 'What happened and is not over.' })
  incidents: Record<string, PublicIncidentView>;
  @ApiProperty({ ...mapOf(() => PublicNoticeView), description: 'Notices to the public that stand now.' })
  notices: Record<string, PublicNoticeView>;
  @ApiProperty({ type: DaySoFarView }) today: DaySoFarView;
}

@ApiExtraModels(PublicGateView)
export class PublicStatus {
  @ApiProperty({ ...mapOf(() => PublicGateView), description: 'By gate.' }) gates: Record<string, PublicGateView>;
}

/** The whole, with the place of the live channel at which it stands. */
export class PublicStatusAnswer {
  @ApiProperty({ format: 'uuid', description: 'Of the server that made it.' }) epoch: string;
  @ApiProperty({ description: 'Counts up with every change.' }) seq: number;
  @ApiProperty({ type: PublicStatus }) state: PublicStatus;
}
