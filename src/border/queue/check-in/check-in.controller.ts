import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn, IsUUID, Matches } from 'class-validator';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { TicketAnswer } from '../ticket-answer.js';
import { CheckIn } from './check-in.handler.js';

/** What staff may witness; the code of the yard's display is for drivers. */
const WITNESSES = ['YARD_SCAN', 'CAMERA'] as const;

export class CheckInBody {
  @ApiProperty({ format: 'uuid' }) @IsUUID() declaration!: string;
  @ApiProperty({ example: 'HN-XUAN-CUONG' }) @Matches(/^[A-Z0-9-]{2,30}$/) yard!: string;
  @ApiProperty({ enum: WITNESSES }) @IsIn(WITNESSES) witness!: (typeof WITNESSES)[number];
}

@ApiTags('queue')
@Controller('check-ins')
export class CheckInController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Allow('YARD_OPERATOR', 'GATE_CLERK')
  @CommandRoute({
    summary: 'Check a vehicle in at a yard: a booking begins to wait, others get a live ticket; in a park it is held',
    answer: TicketAnswer,
    status: 201,
    refusals: [
      'wrong-gate',
      'yard-unknown-here',
      'declaration-not-ready',
      'declared-for-other-gate',
      'not-entered-yet',
      'already-checked-in',
      'park-full',
      'parks-full',
      'held-in-park',
      'called-to-other-yard',
      'ticket-over',
    ],
  })
  checkIn(@Body() body: CheckInBody, @Context() context: CommandContext): Promise<Committed<TicketAnswer>> {
    return this.commands.execute(new CheckIn(body.declaration, body.yard, body.witness, context));
  }
}
