import { ApiExtraModels, ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  CALENDAR_MODES,
  CARGO_KINDS,
  DIRECTIONS,
  GATES,
  LANE_KINDS,
  LANE_MODES,
  LANE_STATUSES,
  QUEUE_CLASSES,
} from '../../../shared/domain/place.js';
import type {
  CalendarMode,
  CargoKind,
  Direction,
  Gate,
  LaneKind,
  LaneMode,
  LaneStatus,
  QueueClass,
} from '../../../shared/domain/place.js';
import { GATE_PHASES, type GatePhase } from '../../../shared/domain/place.js';
import type { Words } from '../../../shared/domain/problem.js';
import { INCIDENT_KINDS } from '../domain/board-rows.js';

const ISO = { format: 'date-time', example: '2024-08-22T02:00:00.000Z' } as const;
const mapOf = (of: () => new () => object) =>
  ({ type: 'object', additionalProperties: { $ref: `#/components/schemas/${of().name}` } }) as const;

export class WordsView implements Words {
  @ApiProperty({ example: 'Hữu Nghị' }) vi: string;
  @ApiProperty({ example: '友谊关' }) zh: string;
  @ApiProperty({ example: 'Huu Nghi' }) en: string;
}

export class CalledView {
  @ApiProperty({ example: 'HN-E-0417' }) code: string;
  @ApiProperty(ISO) at: string;
  @ApiProperty({ description: 'The call was answered.' }) answered: boolean;
  @ApiProperty({ description: 'Not at the lane in time; its place is kept.' }) late: boolean;
}

export class LaneView {
  @ApiProperty({ example: 'HN-X1' }) lane: string;
  @ApiProperty({ enum: GATES }) gate: Gate;
  @ApiProperty({ example: '1' }) label: string;
  @ApiProperty({ example: 'HN-1119' }) route: string;
  @ApiProperty({ enum: LANE_KINDS }) kind: LaneKind;
  @ApiProperty({ enum: DIRECTIONS }) direction: Direction;
  @ApiProperty({ enum: CARGO_KINDS, isArray: true }) accepts: CargoKind[];
  @ApiProperty({ enum: LANE_STATUSES }) status: LaneStatus;
  @ApiProperty({ enum: LANE_MODES }) mode: LaneMode;
  @ApiProperty({ type: [CalledView] }) called: CalledView[];
  @ApiPropertyOptional({ example: 'HN-E-0415', description: 'The vehicle that holds the lane.' }) inside?: string;
}

export class YardView {
  @ApiProperty({ example: 'HN-XUAN-CUONG' }) yard: string;
  @ApiProperty({ enum: GATES }) gate: Gate;
  @ApiProperty({ type: WordsView }) name: WordsView;
  @ApiProperty({ type: [CalledView], description: 'Called out of a park before the gate to this yard.' })
  called: CalledView[];
}

export class IntervalView {
  @ApiProperty({ example: '018f6d2e-6f0a-7c3e-9b1e-2f6c1d5e7a90' }) interval: string;
  @ApiProperty(ISO) from: string;
  @ApiProperty(ISO) to: string;
  @ApiProperty({ enum: CALENDAR_MODES }) mode: CalendarMode;
  @ApiProperty(ISO) announcedAt: string;
  @ApiPropertyOptional({ description: 'It goes on after `to` until it is lifted.' }) openEnded?: true;
}

export class GoodsClosedView {
  @ApiProperty({ format: 'uuid' }) closure: string;
  @ApiProperty(ISO) from: string;
  @ApiProperty(ISO) to: string;
  @ApiProperty(ISO) announcedAt: string;
  @ApiProperty({ enum: CARGO_KINDS, isArray: true }) cargo: CargoKind[];
  @ApiProperty({ type: [String], example: ['0810'], description: 'Beginnings of HS codes.' }) hs: string[];
  @ApiPropertyOptional({ description: 'It goes on after `to` until it is lifted.' }) openEnded?: true;
}

export class CalendarView {
  @ApiProperty({ example: 'HN-1119.EXPORT' }) calendar: string;
  @ApiProperty({ enum: GATES }) gate: Gate;
  @ApiProperty({ example: 'HN-1119' }) route: string;
  @ApiProperty({ enum: DIRECTIONS }) direction: Direction;
  @ApiProperty({ type: [IntervalView], description: 'Later ones override earlier ones; time without any is CLOSED.' })
  intervals: IntervalView[];
  @ApiProperty({ type: [GoodsClosedView], description: 'What is not taken although it is open.' })
  closures: GoodsClosedView[];
}

export class CountView {
  @ApiProperty({ example: 'EXPORT.PERISHABLE' }) count: string;
  @ApiProperty({ enum: GATES }) gate: Gate;
  @ApiProperty({ enum: DIRECTIONS }) direction: Direction;
  @ApiProperty({ enum: QUEUE_CLASSES }) class: QueueClass;
  @ApiProperty() waiting: number;
  @ApiProperty() called: number;
  @ApiPropertyOptional({
    type: 'integer',
    description:
      'From check-in to the first call, of the last 30: exports to the border, imports to a bay; absent before the first.',
  })
  medianWaitMinutes?: number;
}

export class NextView {
  @ApiProperty({ type: [String], example: ['HN-E-0421', 'HN-E-0398'] }) codes: readonly string[];
  @ApiProperty({ description: 'Position of the log that the order was made on.' }) asOf: number;
}

export class NoticeView {
  @ApiProperty({ format: 'uuid' }) notice: string;
  @ApiProperty({ enum: GATES }) gate: Gate;
  @ApiProperty(ISO) from: string;
  @ApiProperty(ISO) to: string;
  @ApiProperty({ type: WordsView }) words: WordsView;
}

export class PhaseView {
  @ApiProperty({ format: 'uuid' }) change: string;
  @ApiProperty(ISO) from: string;
  @ApiProperty({ enum: GATE_PHASES }) phase: GatePhase;
  @ApiProperty({ type: [String], example: ['HN-1119'] }) routes: readonly string[];
}

export class IncidentView {
  @ApiProperty({ format: 'uuid' }) incident: string;
  @ApiProperty({ enum: GATES }) gate: Gate;
  @ApiProperty({ enum: INCIDENT_KINDS }) kind: (typeof INCIDENT_KINDS)[number];
  @ApiProperty({ type: [String], example: ['HN-X1'] }) lanes: string[];
  @ApiPropertyOptional({ example: 'HN-1119' }) route?: string;
  @ApiPropertyOptional({ example: 'HN-XUAN-CUONG' }) yard?: string;
  @ApiProperty(ISO) at: string;
}

/** A gate's board, whole. Changes come as RFC 7386 merge patches of it. */
@ApiExtraModels(LaneView, YardView, CalendarView, CountView, NextView, NoticeView, IncidentView)
export class BoardState {
  @ApiProperty({ enum: GATES }) gate: Gate;
  @ApiProperty({ example: 'HN' }) prefix: string;
  @ApiProperty({ type: WordsView }) name: WordsView;
  @ApiProperty({
    type: [PhaseView],
    description:
      'By their beginning; the last that has begun counts. Before the first, and without any, the gate is LIVE.',
  })
  phases: PhaseView[];
  @ApiProperty(mapOf(() => LaneView)) lanes: Record<string, LaneView>;
  @ApiProperty(mapOf(() => YardView)) yards: Record<string, YardView>;
  @ApiProperty(mapOf(() => CalendarView)) calendars: Record<string, CalendarView>;
  @ApiProperty(mapOf(() => CountView)) counts: Record<string, CountView>;
  @ApiProperty(mapOf(() => NextView)) next: Partial<Record<Direction, NextView>>;
  @ApiProperty(mapOf(() => NoticeView)) notices: Record<string, NoticeView>;
  @ApiProperty(mapOf(() => IncidentView)) incidents: Record<string, IncidentView>;
}

/** A board with where and when it stands. */
export class Board {
  @ApiProperty({ example: '018f6d2e-6f0a-7c3e-9b1e-2f6c1d5e7a90', description: 'Changes when a backup is restored.' })
  epoch: string;
  @ApiProperty({ description: 'Sequence of the topic that this is the state of.' }) seq: number;
  @ApiProperty({ ...ISO, description: 'The product’s clock.' }) at: string;
  @ApiProperty({ type: BoardState }) state: BoardState;
}
