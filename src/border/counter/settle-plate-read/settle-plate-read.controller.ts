import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn, IsUUID } from 'class-validator';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { Id } from '../../../shared/http/addresses.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { TicketAnswer } from '../../queue/index.js';
import { CHECK_IN_REFUSALS } from '../check-in/check-in.refusals.js';
import { DISMISS_REASONS, type DismissReason } from '../domain/plate-read-events.js';
import { AssignPlateRead, DismissPlateRead } from './settle-plate-read.handlers.js';

export class AssignReadBody {
  @ApiProperty({ format: 'uuid', description: 'Whose vehicle it was.' }) @IsUUID() declaration: string;
}

export class DismissReadBody {
  @ApiProperty({ enum: DISMISS_REASONS }) @IsIn(DISMISS_REASONS) reason: DismissReason;
}

export class ReadDismissed {
  @ApiProperty({ format: 'uuid' }) readonly read: string;
}

@ApiTags('counter')
@Controller('plate-reads/:read')
export class SettlePlateReadController {
  constructor(private readonly commands: CommandBus) {}

  @Post('assign')
  @Allow('YARD_OPERATOR')
  @CommandRoute({
    summary: 'Say whose vehicle the camera saw: it is checked in as of then',
    answer: TicketAnswer,
    status: 201,
    refusals: ['not-found', 'plate-read-settled', ...CHECK_IN_REFUSALS],
  })
  assign(
    @Param('read', Id) read: string,
    @Body() { declaration }: AssignReadBody,
    @Context() context: CommandContext,
  ): Promise<Committed<TicketAnswer>> {
    return this.commands.execute(new AssignPlateRead(read, declaration, context));
  }

  @Post('dismiss')
  @HttpCode(200)
  @Allow('YARD_OPERATOR')
  @CommandRoute({
    summary: 'Put aside what the camera read',
    answer: ReadDismissed,
    refusals: ['not-found', 'wrong-gate', 'wrong-yard', 'plate-read-settled'],
  })
  dismiss(
    @Param('read', Id) read: string,
    @Body() { reason }: DismissReadBody,
    @Context() context: CommandContext,
  ): Promise<Committed<ReadDismissed>> {
    return this.commands.execute(new DismissPlateRead(read, reason, context));
  }
}
