import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { Id } from '../../../shared/http/addresses.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { ModeChangeAnswer } from '../agency-mode-list/agency-mode.answer.js';
import { DECIDERS } from '../clearance-access.js';
import { DecideAgencyMode } from './decide-agency-mode.handler.js';

const REFUSALS = ['not-found', 'mode-change-unknown', 'mode-change-decided', 'wrong-agency', 'wrong-gate'] as const;

@ApiTags('clearance')
@Controller('agency-mode-changes/:change')
export class DecideAgencyModeController {
  constructor(private readonly commands: CommandBus) {}

  @Post('confirm')
  @HttpCode(200)
  @Allow(...DECIDERS)
  @CommandRoute({
    summary: 'Confirm a change of mode as another person of the agency. Late, it holds from now on.',
    answer: ModeChangeAnswer,
    refusals: [...REFUSALS, 'agency-mode-needs-second-person'],
  })
  confirm(@Param('change', Id) change: string, @Context() context: CommandContext) {
    return this.commands.execute(new DecideAgencyMode(context, change, 'CONFIRM'));
  }

  @Post('withdraw')
  @HttpCode(200)
  @Allow(...DECIDERS)
  @CommandRoute({
    summary: "Take a proposed change of the own agency's mode back.",
    answer: ModeChangeAnswer,
    refusals: REFUSALS,
  })
  withdraw(@Param('change', Id) change: string, @Context() context: CommandContext) {
    return this.commands.execute(new DecideAgencyMode(context, change, 'WITHDRAW'));
  }
}
