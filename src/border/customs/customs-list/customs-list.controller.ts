import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, Matches } from 'class-validator';
import { DIRECTIONS, type Direction } from '../../../shared/domain/place.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { Allow, By } from '../../../shared/http/allow.js';
import { PageQuery, type Page } from '../../../shared/http/paging.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { Optional } from '../../../shared/http/field-rules.js';
import { CUSTOMS_READERS } from '../customs-access.js';
import {
  CUSTOMS_CHANNELS,
  CUSTOMS_STATUSES,
  type CustomsChannel,
  type CustomsStatus,
} from '../domain/customs-events.js';
import { ListCustoms, type CustomsFilter, type ListedCustoms } from './list-customs.query.js';

export class CustomsListQuery extends PageQuery implements CustomsFilter {
  @ApiPropertyOptional({ example: '301234', description: 'The number, or its beginning.' })
  @Optional()
  @Matches(/^\d{1,11}$/)
  customs?: string;

  @ApiPropertyOptional({ enum: DIRECTIONS })
  @Optional()
  @IsIn(DIRECTIONS)
  direction?: Direction;

  @ApiPropertyOptional({ enum: CUSTOMS_STATUSES })
  @Optional()
  @IsIn(CUSTOMS_STATUSES)
  status?: CustomsStatus;

  @ApiPropertyOptional({ enum: CUSTOMS_CHANNELS })
  @Optional()
  @IsIn(CUSTOMS_CHANNELS)
  channel?: CustomsChannel;

  @ApiPropertyOptional({ enum: ['true', 'false'], description: 'Whether a stop order stands.' })
  @Optional()
  @IsIn(['true', 'false'])
  stopped?: 'true' | 'false';
}

export class ListedCustomsAnswer implements ListedCustoms {
  @ApiProperty({ example: '30123456789', description: 'Its first 11 digits.' }) customs: string;
  @ApiProperty({ enum: DIRECTIONS }) direction: Direction;
  @ApiProperty({ example: true, description: 'Whether customs told of it.' }) registered: boolean;
  @ApiPropertyOptional({ example: '15BB' }) office?: string;
  @ApiPropertyOptional({ example: 'B11' }) declarationType?: string;
  @ApiPropertyOptional({ enum: CUSTOMS_STATUSES }) status?: CustomsStatus;
  @ApiPropertyOptional({ enum: CUSTOMS_CHANNELS }) channel?: CustomsChannel;
  @ApiProperty({ example: false, description: 'Every truck that carries it stands.' }) stopped: boolean;
  @ApiProperty({ example: 2, description: "Vehicles that carry it: a firm's own, an officer's gate's." })
  vehicles: number;
  @ApiProperty({ example: '2026-11-22T04:00:00.000Z' }) changedAt: string;
}

@ApiTags('customs')
@Controller('customs-declarations')
export class CustomsListController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Allow(...CUSTOMS_READERS)
  @QuestionRoute({
    summary: "The customs declarations of one's gate, or those that one's vehicles carry; what changed last first.",
    answer: ListedCustomsAnswer,
    list: true,
    refusals: ['sign-in-needed', 'not-allowed'],
  })
  list(@By() by: Principal, @Query() filter: CustomsListQuery): Promise<Page<ListedCustoms>> {
    return this.questions.execute(new ListCustoms(by, filter));
  }
}
