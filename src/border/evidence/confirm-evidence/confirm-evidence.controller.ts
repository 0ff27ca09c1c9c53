import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { Id } from '../../../shared/http/addresses.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { EvidenceAnswer } from '../evidence.answer.js';
import { EVIDENCE_TAKERS } from '../evidence-access.js';
import { ConfirmEvidence } from './confirm-evidence.handler.js';

@ApiTags('evidence')
@Controller('evidence-exports/:export/confirm')
export class ConfirmEvidenceController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(200)
  @Allow(...EVIDENCE_TAKERS, 'PROVINCE')
  @CommandRoute({
    summary: 'The second person agrees: the head of the agency at the gate; for the auditor the province.',
    answer: EvidenceAnswer,
    refusals: ['not-found', 'evidence-needs-second-person', 'evidence-confirmed'],
  })
  confirm(@Param('export', Id) id: string, @Context() context: CommandContext): Promise<Committed<EvidenceAnswer>> {
    return this.commands.execute(new ConfirmEvidence(context, id));
  }
}
