import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { AGENCIES, GATES, type Agency, type Gate } from '../../../shared/domain/place.js';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { GatePipe } from '../../../shared/http/addresses.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { Instant } from '../../../shared/http/field-rules.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { ModeChangeAnswer } from '../agency-mode-list/agency-mode.answer.js';
import { HEADS } from '../clearance-access.js';
import { AGENCY_MODES, type AgencyMode } from '../domain/agency-mode-events.js';
import { ProposeAgencyMode } from './propose-agency-mode.handler.js';

export class ProposeAgencyModeBody {
  @ApiProperty({ enum: AGENCIES, example: 'HEALTH_QUARANTINE' })
  @IsIn(AGENCIES)
  agency: Agency;
  @ApiProperty({ enum: AGENCY_MODES, example: 'RECORDED_BY_BOARD' })
  @IsIn(AGENCY_MODES)
  mode: AgencyMode;
  @ApiProperty({ format: 'date-time', example: '2026-11-26T00:00:00.000+07:00', description: 'From when it holds.' })
  @Instant()
  from: string;
}

@ApiTags('clearance')
@Controller('gates/:gate/agency-modes')
export class ProposeAgencyModeController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @ApiParam({ name: 'gate', enum: GATES })
  @Allow(...HEADS)
  @CommandRoute({
    summary: 'Propose how an agency works at its gate; its head proposes, a second person confirms.',
    answer: ModeChangeAnswer,
    status: 201,
    refusals: [
      'not-found',
      'wrong-agency',
      'agency-head-needed',
      'wrong-gate',
      'mode-in-the-past',
      'mode-not-for-agency',
    ],
  })
  propose(
    @Param('gate', GatePipe) gate: Gate,
    @Body() body: ProposeAgencyModeBody,
    @Context() context: CommandContext,
  ) {
    const from = new Date(body.from).toISOString();
    return this.commands.execute(new ProposeAgencyMode(context, gate, body.agency, body.mode, from));
  }
}
