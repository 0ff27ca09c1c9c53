import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  CALENDAR_MODES,
  DIRECTIONS,
  GATES,
  GATE_PHASES,
  type GatePhase,
  type CalendarMode,
  type Direction,
  type Gate,
} from '../../../shared/domain/place.js';
import { ClosedGoodsAnswer } from '../closure-list/closed-goods.answer.js';
import { CALENDAR_REASONS, type CalendarReason } from '../domain/gate-events.js';
import { LaneAnswer } from '../lane-answer.js';
import { NameWords } from '../places.js';
import { YardAnswer } from '../yard-list/yard-answer.js';

export class HoursNowAnswer {
  @ApiProperty({ enum: DIRECTIONS }) direction: Direction;
  @ApiProperty({ enum: CALENDAR_MODES }) mode: CalendarMode;
  @ApiPropertyOptional({ format: 'date-time', description: 'The next change as far as known.' }) until?: string;
  @ApiPropertyOptional({ format: 'date-time' }) announcedAt?: string;
  @ApiPropertyOptional({ enum: CALENDAR_REASONS }) reason?: CalendarReason;
  @ApiProperty({ type: ClosedGoodsAnswer, isArray: true, description: 'What is not taken now although it is open.' })
  goodsClosed: ClosedGoodsAnswer[];
}

export class RouteAnswer {
  @ApiProperty({ example: 'HN-1119' }) route: string;
  @ApiProperty({ type: NameWords }) name: NameWords;
  @ApiProperty({ example: '1119–1120' }) markers: string;
  @ApiProperty({ type: NameWords }) counterpart: NameWords;
  @ApiProperty({ type: HoursNowAnswer, isArray: true }) now: HoursNowAnswer[];
}

export class GatePhaseAnswer {
  @ApiProperty({
    enum: GATE_PHASES,
    description: 'SHADOW: recorded, nothing binds. PILOT: it binds the vehicles of some routes and firms. LIVE: all.',
  })
  phase: GatePhase;
  @ApiPropertyOptional({ format: 'date-time', description: 'Since when; left out when nothing was ever set.' })
  from?: string;
}

export class GateAnswer {
  @ApiProperty({ enum: GATES }) gate: Gate;
  @ApiProperty({ example: 'HN' }) prefix: string;
  @ApiProperty({ type: NameWords }) name: NameWords;
  @ApiProperty({ description: 'False: only counted in the daily report.' }) inFull: boolean;
  @ApiProperty({ type: GatePhaseAnswer }) phase: GatePhaseAnswer;
  @ApiProperty({ type: RouteAnswer, isArray: true }) routes: RouteAnswer[];
  @ApiProperty({ type: LaneAnswer, isArray: true }) lanes: LaneAnswer[];
  @ApiProperty({ type: YardAnswer, isArray: true }) yards: YardAnswer[];
}

export class GateNowAnswer extends GateAnswer {
  @ApiProperty({ description: 'The log position that this stands at.', example: 1243 }) position: number;
  @ApiProperty({ description: 'The position asked for had not been reached in time.' }) stale: boolean;
}
