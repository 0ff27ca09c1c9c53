import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiParam, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Logged } from '../../../../shared/access-log/logged.js';
import { GATES, type Gate } from '../../../../shared/domain/place.js';
import type { Principal } from '../../../../shared/domain/roles.js';
import { GatePipe } from '../../../../shared/http/addresses.js';
import { Allow, By } from '../../../../shared/http/allow.js';
import { Line } from '../../../../shared/http/field-rules.js';
import { PageQuery, type Page } from '../../../../shared/http/paging.js';
import { QuestionRoute } from '../../../../shared/http/route.js';
import { FoundVehicle } from './find-vehicle.answer.js';
import { FindVehicle } from './find-vehicle.handler.js';

export class FindVehicleQuery extends PageQuery {
  @ApiProperty({
    example: '12C-1O3.4B',
    description:
      'A plate as it was read, whole or in part; a ticket code with or without its prefix; a container, seal or chassis; a customs declaration; the number of a declaration or its beginning. Three characters and more.',
  })
  @Line(40)
  q: string;
}

@ApiTags('queue')
@Controller('gates/:gate/find')
@Logged()
export class FindVehicleController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Allow(
    'BORDER_GUARD',
    'CUSTOMS',
    'HEALTH_QUARANTINE',
    'PLANT_ANIMAL_QUARANTINE',
    'AGENCY_HEAD',
    'CASHIER',
    'LANE_CONTROLLER',
    'YARD_OPERATOR',
    'GATE_CLERK',
    'SUPERVISOR',
  )
  @ApiParam({ name: 'gate', enum: GATES })
  @QuestionRoute({
    summary:
      'Vehicles of this gate by what is written on them, best fit first, with what was taken for what; by such marks alone as the asker may read. Every look is logged, not what was typed',
    answer: FoundVehicle,
    list: true,
    refusals: ['wrong-gate', 'malformed-request'],
  })
  find(
    @Param('gate', GatePipe) gate: Gate,
    @By() by: Principal,
    @Query() asked: FindVehicleQuery,
  ): Promise<Page<FoundVehicle>> {
    return this.questions.execute(new FindVehicle(by, gate, asked));
  }
}
