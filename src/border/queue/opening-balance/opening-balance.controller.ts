import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiParam, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { ArrayMinSize, IsIn, Matches } from 'class-validator';
import { DIRECTIONS, GATES, type Direction, type Gate } from '../../../shared/domain/place.js';
import type { FieldProblem } from '../../../shared/domain/problem.js';
import type { Principal } from '../../../shared/domain/roles.js';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { GatePipe, Id, PLACE_NAME } from '../../../shared/http/addresses.js';
import { Allow, By } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { Instant, Line, Parts } from '../../../shared/http/field-rules.js';
import { PageQuery, type Page } from '../../../shared/http/paging.js';
import { CommandRoute, QuestionRoute } from '../../../shared/http/route.js';
import { COUNTRIES } from '../../declarations/index.js';
import { BALANCE_STATUSES, type BalanceStatus } from '../domain/opening-balance.js';
import { DecideOpeningBalance } from './decide-balance.handler.js';
import { ListOpeningBalance, type ListedBalance, type SeenStanding } from './list-balance.handler.js';
import { ListOpeningBalances, type ShownBalance } from './list-balances.query.js';

export class StandingVehicleBody implements SeenStanding {
  @ApiProperty({ enum: COUNTRIES, example: 'VN' }) @IsIn(COUNTRIES) country: SeenStanding['country'];
  @ApiProperty({ example: '12C-123.45', description: 'Any spelling.' }) @Line(20) plate: string;
  @ApiProperty({ enum: DIRECTIONS }) @IsIn(DIRECTIONS) direction: Direction;
  @ApiProperty({ example: 'HN-XUAN-CUONG' }) @Matches(PLACE_NAME) yard: string;
  @ApiProperty({ example: '2026-11-28T21:40:00+07:00', description: 'When it really came.' })
  @Instant()
  arrivedAt: string;
}

export class OpeningBalanceBody {
  @ApiProperty({ type: [StandingVehicleBody] })
  @Parts(() => StandingVehicleBody, 500)
  @ArrayMinSize(1)
  vehicles: StandingVehicleBody[];
}

export class RefusedRowAnswer implements Pick<FieldProblem, 'path' | 'code'> {
  @ApiProperty({ example: 'vehicles.3' }) path: string;
  @ApiProperty({ example: 'opening-not-declared' }) code: string;
}

export class ListedBalanceAnswer implements ListedBalance {
  @ApiProperty({ format: 'uuid' }) balance: string;
  @ApiProperty({ example: 41 }) listed: number;
  @ApiProperty({
    type: [RefusedRowAnswer],
    description: 'Rows that were not taken (`wrong-yard`: of a yard that is not mine); the others were.',
  })
  refused: RefusedRowAnswer[];
}

export class DecidedBalanceAnswer {
  @ApiProperty({ format: 'uuid' }) balance: string;
  @ApiProperty({ enum: BALANCE_STATUSES }) status: BalanceStatus;
}

export class StandingVehicleAnswer {
  @ApiProperty({ format: 'uuid' }) declaration: string;
  @ApiProperty({ enum: DIRECTIONS }) direction: Direction;
  @ApiProperty({ example: 'HN-XUAN-CUONG' }) yard: string;
  @ApiProperty({ format: 'date-time' }) arrivedAt: string;
  @ApiPropertyOptional({ example: '12C-123.45', description: 'For whoever sees plates.' }) plate?: string;
  @ApiPropertyOptional({ example: '345', description: 'Its last three characters.' }) plateEnd?: string;
  @ApiPropertyOptional({ example: 'HN-E-0417', description: 'Once it has its ticket.' }) code?: string;
}

export class ShownBalanceAnswer implements ShownBalance {
  @ApiProperty({ format: 'uuid' }) balance: string;
  @ApiProperty({ enum: BALANCE_STATUSES }) status: BalanceStatus;
  @ApiProperty({ type: [StandingVehicleAnswer] }) vehicles: StandingVehicleAnswer[];
  @ApiProperty({ format: 'uuid', description: 'Who told it.' }) by: string;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'Who confirmed or withdrew it.' }) endedBy?: string;
  @ApiPropertyOptional({ format: 'date-time' }) endedAt?: string;
}

const OF_ANY = ['sign-in-needed', 'not-allowed', 'not-found', 'wrong-gate', 'wrong-yard', 'opening-decided'];

@ApiTags('start')
@Controller('gates/:gate/opening-balances')
@ApiParam({ name: 'gate', enum: GATES })
@Allow('YARD_OPERATOR', 'SUPERVISOR')
export class OpeningBalanceController {
  constructor(
    private readonly commands: CommandBus,
    private readonly questions: QueryBus,
  ) {}

  @Post()
  @CommandRoute({
    summary: 'Tell which vehicles stand in the yards before the gate is live, with the time at which each came.',
    answer: ListedBalanceAnswer,
    status: 201,
    refusals: [
      'sign-in-needed',
      'not-allowed',
      'not-found',
      'wrong-gate',
      'gate-is-live',
      'opening-nobody',
      'opening-stands-twice',
      'opening-too-many',
    ],
  })
  list(
    @Param('gate', GatePipe) gate: Gate,
    @Body() { vehicles }: OpeningBalanceBody,
    @Context() context: CommandContext,
  ): Promise<Committed<ListedBalance>> {
    return this.commands.execute(new ListOpeningBalance(context, gate, vehicles));
  }

  @Post(':balance/confirm')
  @HttpCode(200)
  @CommandRoute({
    summary:
      'Confirm a list as another person who has compared it with the yard: its vehicles wait from their true times.',
    answer: DecidedBalanceAnswer,
    refusals: [...OF_ANY, 'gate-is-live', 'opening-second-person'],
  })
  confirm(
    @Param('gate', GatePipe) gate: Gate,
    @Param('balance', Id) balance: string,
    @Context() context: CommandContext,
  ): Promise<Committed<DecidedBalanceAnswer>> {
    return this.commands.execute(new DecideOpeningBalance(context, gate, balance, 'CONFIRM'));
  }

  @Post(':balance/withdraw')
  @HttpCode(200)
  @CommandRoute({
    summary: 'Take a list back that nobody has confirmed.',
    answer: DecidedBalanceAnswer,
    refusals: OF_ANY,
  })
  withdraw(
    @Param('gate', GatePipe) gate: Gate,
    @Param('balance', Id) balance: string,
    @Context() context: CommandContext,
  ): Promise<Committed<DecidedBalanceAnswer>> {
    return this.commands.execute(new DecideOpeningBalance(context, gate, balance, 'WITHDRAW'));
  }

  @Get()
  @QuestionRoute({
    summary: 'The lists of a gate, newest first, with the codes of the tickets that they led to.',
    answer: ShownBalanceAnswer,
    list: true,
    refusals: ['sign-in-needed', 'not-allowed', 'not-found', 'wrong-gate'],
  })
  all(@Param('gate', GatePipe) gate: Gate, @By() by: Principal, @Query() page: PageQuery): Promise<Page<ShownBalance>> {
    return this.questions.execute(new ListOpeningBalances(by, gate, page));
  }
}
