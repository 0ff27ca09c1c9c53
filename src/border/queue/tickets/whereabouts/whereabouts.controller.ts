import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiParam, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, Matches } from 'class-validator';
import { DIRECTIONS, GATES, type Direction, type Gate } from '../../../../shared/domain/place.js';
import type { Principal } from '../../../../shared/domain/roles.js';
import { GatePipe } from '../../../../shared/http/addresses.js';
import { Allow, By } from '../../../../shared/http/allow.js';
import { Line, Optional } from '../../../../shared/http/field-rules.js';
import { refuse } from '../../../../shared/http/http-problems.js';
import { QuestionRoute } from '../../../../shared/http/route.js';
import { COUNTRIES } from '../../../declarations/index.js';
import { TICKET_STATUSES, type TicketStatus } from '../../domain/queue-events.js';
import { WayAnswer } from '../../transfers/way-to-gate.js';
import { WhereDoesItBelong, type Whereabouts } from './whereabouts.handler.js';

export class WhereaboutsQuery {
  @ApiPropertyOptional({ example: 'HN-E-0417', description: 'The code on its ticket, a former one too.' })
  @Optional()
  @Matches(/^[A-Z]{2}-[EI]-\d{4,9}$/)
  code?: string;

  @ApiPropertyOptional({ example: '12C-123.45', description: 'Or its plate, with the country.' })
  @Optional()
  @Line(20)
  plate?: string;

  @ApiPropertyOptional({ enum: COUNTRIES, default: 'VN' })
  @Optional()
  @IsIn(COUNTRIES)
  country?: (typeof COUNTRIES)[number];
}

export class WhereaboutsAnswer implements Whereabouts {
  @ApiProperty({ format: 'uuid' }) declaration!: string;
  @ApiProperty({ enum: DIRECTIONS }) direction!: Direction;
  @ApiProperty({ description: 'It stands at the right gate.' }) here!: boolean;
  @ApiPropertyOptional({ example: 'HN-E-0417' }) code?: string;
  @ApiPropertyOptional({ enum: TICKET_STATUSES }) status?: TicketStatus;
  @ApiProperty({ type: WayAnswer }) way!: WayAnswer;
}

@ApiTags('queue')
@Controller('gates/:gate/whereabouts')
export class WhereaboutsController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Allow('YARD_OPERATOR', 'GATE_CLERK', 'LANE_CONTROLLER', 'BORDER_GUARD', 'TRAFFIC_POLICE', 'SUPERVISOR')
  @ApiParam({ name: 'gate', enum: GATES })
  @QuestionRoute({
    summary: 'Where a vehicle belongs that stands at this gate, by its code or plate, and how far that is',
    answer: WhereaboutsAnswer,
    refusals: ['wrong-gate', 'not-found'],
  })
  where(
    @Param('gate', GatePipe) gate: Gate,
    @By() by: Principal,
    @Query() { code, plate, country = 'VN' }: WhereaboutsQuery,
  ): Promise<Whereabouts> {
    const standing = code !== undefined ? { code } : plate !== undefined ? { country, plate } : undefined;
    if (!standing) throw refuse('not-found');
    return this.queries.execute(new WhereDoesItBelong(by, gate, standing));
  }
}
