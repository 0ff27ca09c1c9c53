import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsUUID, Matches } from 'class-validator';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { PLACE_NAME } from '../../../shared/http/addresses.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { Instant, Optional } from '../../../shared/http/field-rules.js';
import { PageQuery, type Page } from '../../../shared/http/paging.js';
import { CommandRoute, QuestionRoute } from '../../../shared/http/route.js';
import { INCIDENT_KINDS, type IncidentKind } from '../domain/gate-events.js';
import { GatePath } from '../places.js';
import { IncidentAnswer } from './incident.answer.js';
import { CloseIncident, OpenIncident } from './incidents.commands.js';
import { ListIncidents } from './list-incidents.query.js';

export class IncidentBody {
  @ApiProperty({ enum: INCIDENT_KINDS }) @IsIn(INCIDENT_KINDS) kind: IncidentKind;

  @ApiPropertyOptional({ type: [String], example: ['HN-X1'], description: 'Lanes that are blocked.' })
  @Optional()
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @Matches(PLACE_NAME, { each: true })
  lanes?: string[];

  @ApiPropertyOptional({ example: 'HN-1119', description: 'A whole route: it is closed as long as this stands.' })
  @Optional()
  @Matches(PLACE_NAME)
  route?: string;

  @ApiPropertyOptional({ example: 'HN-XUAN-CUONG', description: 'A yard: nobody is called into it or out of it.' })
  @Optional()
  @Matches(PLACE_NAME)
  yard?: string;

  @ApiPropertyOptional({
    format: 'date-time',
    example: '2026-11-25T08:00:00+07:00',
    description: 'When the closure of its route is looked at again; else as `closure-rules` say.',
  })
  @Optional()
  @Instant()
  review?: string;
}

export class IncidentPath extends GatePath {
  @ApiProperty({ format: 'uuid' }) @IsUUID() incident: string;
}

const REFUSALS = ['sign-in-needed', 'not-allowed', 'wrong-gate'];

@ApiTags('incidents')
@Controller('gates/:gate/incidents')
export class IncidentsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly questions: QueryBus,
  ) {}

  @Post()
  @Allow('LANE_CONTROLLER', 'SUPERVISOR')
  @CommandRoute({
    summary: 'An accident, a spill, a blocked lane: calls there stop, whoever was called there has his place back',
    answer: IncidentAnswer,
    status: 201,
    refusals: [
      ...REFUSALS,
      'incident-touches-nothing',
      'lane-unknown',
      'route-unknown',
      'yard-unknown',
      'review-over',
      'review-too-far',
    ],
  })
  open(@Param() { gate }: GatePath, @Body() body: IncidentBody, @Context() context: CommandContext) {
    const { kind, lanes, route, yard, review } = body;
    const places = { lanes: lanes ?? [], ...(route && { route }), ...(yard && { yard }) };
    return this.commands.execute(
      new OpenIncident(context, gate, kind, places, review && new Date(review).toISOString()),
    );
  }

  @Post(':incident/close')
  @Allow('LANE_CONTROLLER', 'SUPERVISOR')
  @CommandRoute({
    summary: 'An incident is over: the lanes that it paused open again, its route has its usual hours',
    answer: IncidentAnswer,
    refusals: [...REFUSALS, 'incident-unknown'],
  })
  close(@Param() { gate, incident }: IncidentPath, @Context() context: CommandContext) {
    return this.commands.execute(new CloseIncident(context, gate, incident));
  }

  @Get()
  @Allow(
    'LANE_CONTROLLER',
    'SUPERVISOR',
    'YARD_OPERATOR',
    'GATE_CLERK',
    'TRAFFIC_POLICE',
    'BORDER_GUARD',
    'CUSTOMS',
    'HEALTH_QUARANTINE',
    'PLANT_ANIMAL_QUARANTINE',
    'PROVINCE',
    'AUDITOR',
  )
  @QuestionRoute({
    summary: 'The incidents of a gate, newest first, those that are over too',
    answer: IncidentAnswer,
    list: true,
    refusals: ['sign-in-needed', 'not-allowed'],
  })
  list(@Param() { gate }: GatePath, @Query() page: PageQuery): Promise<Page<IncidentAnswer>> {
    return this.questions.execute(new ListIncidents(gate, page));
  }
}
