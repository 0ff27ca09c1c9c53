import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsString, Length, Matches } from 'class-validator';
import { Clock } from '../../../../shared/clock/clock.js';
import { DIRECTIONS, GATES, type Direction, type Gate } from '../../../../shared/domain/place.js';
import { EventStore } from '../../../../shared/event-store/types.js';
import { Public } from '../../../../shared/http/allow.js';
import { QuestionRoute } from '../../../../shared/http/route.js';
import { TryBudgets } from '../../../../shared/http/try-budgets.js';
import { CallerLine } from '../../../../shared/http/host.js';
import { settingStream } from '../../../../shared/settings/define-setting.js';
import { inForce } from '../../../../shared/settings/domain/setting.js';
import { TICKET_STATUSES, type TicketStatus } from '../../domain/queue-events.js';
import { LOOK_UP_RULES } from '../../settings/look-up-rules.setting.js';
import { WayAnswer } from '../../transfers/way-to-gate.js';
import { lookupLanes } from './lookup-lanes.js';
import { LookUpTicket, type FoundTicket } from './ticket-lookup.handler.js';

export class TicketLookupQuery {
  @ApiProperty({ example: 'HN-E-0417' }) @Matches(/^[A-Z]{2}-[EI]-\d{4,9}$/) code!: string;
  @ApiProperty({ example: '345', description: 'The last three characters of the plate, in any spelling.' })
  @IsString()
  @Length(3, 6)
  plateEnd!: string;
}

export class FoundTicketAnswer implements FoundTicket {
  @ApiProperty({ example: 'HN-E-0417' }) code!: string;
  @ApiProperty({ enum: GATES }) gate!: Gate;
  @ApiProperty({ enum: DIRECTIONS }) direction!: Direction;
  @ApiProperty({ enum: TICKET_STATUSES }) status!: TicketStatus;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) hour!: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'HN-X1', description: 'Where it is called to, or stands.' })
  lane!: string | null;
  @ApiPropertyOptional({ type: WayAnswer, description: 'Where it is waited for, until it is seen there.' })
  goTo?: WayAnswer;
  @ApiProperty({ description: 'False: the gate still tries this system out, its own signs and calls count.' })
  binding!: boolean;
}

@ApiTags('queue')
@Controller('ticket-lookup')
export class TicketLookupController {
  constructor(
    private readonly queries: QueryBus,
    private readonly tries: TryBudgets,
    private readonly store: EventStore,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Public()
  @QuestionRoute({
    summary: 'Look a ticket up by its code and the end of the plate, without a sign-in',
    answer: FoundTicketAnswer,
    refusals: ['not-found', 'too-many-requests'],
  })
  async lookUp(@Query() { code, plateEnd }: TicketLookupQuery, @CallerLine() line: string): Promise<FoundTicket> {
    const { state: rules } = await this.store.load(settingStream(LOOK_UP_RULES));
    await this.tries.take(lookupLanes(line, code, inForce(rules, this.clock.now())));
    return this.queries.execute(new LookUpTicket(code, plateEnd));
  }
}
