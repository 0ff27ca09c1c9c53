import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiParam, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { GATES, type Gate } from '../../../../shared/domain/place.js';
import type { Principal } from '../../../../shared/domain/roles.js';
import { GatePipe } from '../../../../shared/http/addresses.js';
import { Allow, By } from '../../../../shared/http/allow.js';
import { PageQuery, type Page } from '../../../../shared/http/paging.js';
import { QuestionRoute } from '../../../../shared/http/route.js';
import { Optional } from '../../../../shared/http/field-rules.js';
import { TRANSFER_REASONS, TRANSFER_REFUSALS } from '../../domain/transfer.js';
import { TRANSFER_ASKERS } from '../../domain/transfer-rules.js';
import { TRANSFER_STATUSES, type TransferStatus } from '../transfer/transfer.answer.js';
import { ListTransfers } from './list-transfers.handler.js';
import type { TransferRow } from './transfer-list.projection.js';

export class TransferListQuery extends PageQuery {
  @ApiPropertyOptional({ enum: TRANSFER_STATUSES }) @Optional() @IsIn(TRANSFER_STATUSES) status?: TransferStatus;
}

export class ListedTransferAnswer implements TransferRow {
  @ApiProperty({ format: 'uuid' }) transfer!: string;
  @ApiProperty({ format: 'uuid' }) declaration!: string;
  @ApiProperty({ enum: GATES }) from!: Gate;
  @ApiProperty({ enum: GATES }) to!: Gate;
  @ApiProperty({ example: 'TT-1088' }) route!: string;
  @ApiProperty({ enum: TRANSFER_REASONS }) reason!: string;
  @ApiProperty({ enum: [...TRANSFER_ASKERS, 'SENT'] }) asker!: string;
  @ApiProperty({ enum: TRANSFER_STATUSES }) status!: TransferStatus;
  @ApiProperty({ enum: TRANSFER_REFUSALS, type: String, nullable: true }) refusal!: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'TT-E-0093' }) code!: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'HN-E-0417' }) formerCode!: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Waiting time that it took along.' }) keptMinutes!:
    number | null;
  @ApiProperty({ format: 'date-time' }) askedAt!: string;
  @ApiProperty({ format: 'date-time' }) changedAt!: string;
}

@ApiTags('queue')
@Controller('gates/:gate/transfers')
export class TransferListController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Allow('SUPERVISOR', 'GATE_CLERK', 'YARD_OPERATOR', 'LANE_CONTROLLER', 'BORDER_GUARD', 'PROVINCE', 'AUDITOR')
  @ApiParam({ name: 'gate', enum: GATES })
  @QuestionRoute({
    summary: 'Transfers from and to a gate, those that wait for an answer too, the last changed first',
    answer: ListedTransferAnswer,
    list: true,
    refusals: ['wrong-gate', 'not-found'],
  })
  list(
    @Param('gate', GatePipe) gate: Gate,
    @By() by: Principal,
    @Query() filter: TransferListQuery,
  ): Promise<Page<TransferRow>> {
    return this.queries.execute(new ListTransfers(by, gate, filter));
  }
}
