import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { AllowByPass, OwnTicket } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { Line } from '../../../shared/http/field-rules.js';
import { refuse } from '../../../shared/http/http-problems.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { CheckIn, TicketAnswer } from '../../queue/index.js';
import { CHECK_IN_REFUSALS } from '../check-in/check-in.refusals.js';
import { YardCodes } from '../yard-codes.js';

export class YardCodeBody {
  @ApiProperty({ example: '048213', description: 'Six digits, as the yard’s display shows them now.' })
  @Line(20)
  code: string;
}

@ApiTags('driver')
@Controller('driver/check-in')
export class DriverCheckInController {
  constructor(
    private readonly commands: CommandBus,
    private readonly codes: YardCodes,
  ) {}

  @Post()
  @AllowByPass()
  @CommandRoute({
    summary: 'Check my vehicle in by the code that the yard’s display shows; the code says which yard it is',
    answer: TicketAnswer,
    status: 201,
    refusals: ['pass-needed', 'yard-code-wrong', 'too-many-requests', ...CHECK_IN_REFUSALS],
  })
  async checkIn(
    @OwnTicket() ticket: string,
    @Body() { code }: YardCodeBody,
    @Context() context: CommandContext,
  ): Promise<Committed<TicketAnswer>> {
    const { gate } = context.by;
    if (!gate) throw refuse('pass-needed');
    const yard = await this.codes.yardOf(gate, code.replaceAll(' ', ''), ticket, context.now);
    // A ticket bears the id of its declaration.
    return this.commands.execute(new CheckIn(ticket, yard, 'CODE', context));
  }
}
