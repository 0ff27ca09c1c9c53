import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { Id } from '../../shared/http/addresses.js';
import { Allow } from '../../shared/http/allow.js';
import { Context } from '../../shared/http/command-context.js';
import { CommandRoute } from '../../shared/http/route.js';
import { ActOnPetition, type AskedAct, type PetitionChanged, type WithAct } from './act-on-petition.command.js';
import {
  AcceptBody,
  AnswerBody,
  AnswerReturnBody,
  AssignBody,
  ForwardBody,
  MergeBody,
  PetitionChangedAnswer,
  PetitionReasonBody,
  ReviewBody,
} from './petition-acts.body.js';

type Done = Promise<Committed<PetitionChanged>>;

const STANDS = ['not-found', 'petition-not-in-state'] as const;

/** What civil servants of the body that has it do with a report or complaint. */
@ApiTags('petitions')
@Controller('petitions/:id')
export class PetitionActsController {
  constructor(private readonly commands: CommandBus) {}

  @Post('acceptance')
  @HttpCode(200)
  @Allow('CIVIL_SERVANT')
  @CommandRoute({
    seen: true,
    summary: 'Accept it; its time of settlement begins.',
    answer: PetitionChangedAnswer,
    refusals: STANDS,
  })
  accept(
    @Param('id', Id) id: string,
    @Body() { remote = false }: AcceptBody,
    @Context() context: CommandContext,
  ): Done {
    return this.act(context, id, { kind: 'ACCEPT', remote });
  }

  @Post('refusal')
  @HttpCode(200)
  @Allow('CIVIL_SERVANT')
  @CommandRoute({
    seen: true,
    summary: 'Do not accept it, and say why.',
    answer: PetitionChangedAnswer,
    refusals: STANDS,
  })
  decline(@Param('id', Id) id: string, @Body() body: PetitionReasonBody, @Context() context: CommandContext): Done {
    return this.act(context, id, { kind: 'DECLINE' }, { words: body.reason });
  }

  @Post('assignment')
  @HttpCode(200)
  @Allow('CIVIL_SERVANT')
  @CommandRoute({
    seen: true,
    summary: 'Say whose work it is, among the civil servants of the body that has it. The sender reads nothing of it.',
    answer: PetitionChangedAnswer,
    refusals: [...STANDS, 'petition-official-unknown', 'petition-assigned-already'],
  })
  assign(@Param('id', Id) id: string, @Body() { to, note }: AssignBody, @Context() context: CommandContext): Done {
    return this.act(context, id, { kind: 'ASSIGN', to }, { words: note });
  }

  @Post('extension')
  @HttpCode(200)
  @Allow('CIVIL_SERVANT')
  @CommandRoute({
    seen: true,
    summary: 'Take the longer time of a complex complaint, once.',
    answer: PetitionChangedAnswer,
    refusals: [...STANDS, 'petition-complaints-only', 'petition-extended-once'],
  })
  extend(@Param('id', Id) id: string, @Body() body: PetitionReasonBody, @Context() context: CommandContext): Done {
    return this.act(context, id, { kind: 'EXTEND' }, { words: body.reason });
  }

  @Post('forwarding')
  @HttpCode(200)
  @Allow('CIVIL_SERVANT')
  @CommandRoute({
    seen: true,
    summary: 'Hand it to the body in whose hands it lies; its time goes on.',
    answer: PetitionChangedAnswer,
    refusals: [...STANDS, 'petition-there-already', 'petition-not-down'],
  })
  forward(@Param('id', Id) id: string, @Body() { to, reason }: ForwardBody, @Context() context: CommandContext): Done {
    return this.act(context, id, { kind: 'FORWARD', to }, { words: reason });
  }

  @Post('escalation')
  @HttpCode(200)
  @Allow('CIVIL_SERVANT')
  @CommandRoute({
    seen: true,
    summary: 'Hand a report up to the province: it is beyond this body.',
    answer: PetitionChangedAnswer,
    refusals: [...STANDS, 'petition-at-province', 'petition-reports-only'],
  })
  escalate(@Param('id', Id) id: string, @Body() body: PetitionReasonBody, @Context() context: CommandContext): Done {
    return this.act(context, id, { kind: 'ESCALATE', why: 'ASKED' }, { words: body.reason });
  }

  @Post('answer')
  @HttpCode(200)
  @Allow('CIVIL_SERVANT')
  @CommandRoute({
    seen: true,
    summary: 'Write the answer; a second person reviews it.',
    answer: PetitionChangedAnswer,
    refusals: [...STANDS, 'petition-answer-waits', 'petition-reports-only'],
  })
  answer(@Param('id', Id) id: string, @Body() answer: AnswerBody, @Context() context: CommandContext): Done {
    return this.act(context, id, { kind: 'DRAFT_ANSWER' }, { answer });
  }

  @Post('answer-return')
  @HttpCode(200)
  @Allow('CIVIL_SERVANT')
  @CommandRoute({
    seen: true,
    summary: 'Send the answer back.',
    answer: PetitionChangedAnswer,
    refusals: [...STANDS, 'petition-answer-missing', 'petition-answer-other'],
  })
  sendBack(@Param('id', Id) id: string, @Body() body: AnswerReturnBody, @Context() context: CommandContext): Done {
    return this.act(context, id, { kind: 'SEND_BACK', answer: body.answer }, { words: body.reason });
  }

  @Post('answer-approval')
  @HttpCode(200)
  @Allow('CIVIL_SERVANT')
  @CommandRoute({
    seen: true,
    summary:
      'Approve the answer that was looked at: it is sent, and published where it is for the public. Who wrote it may not.',
    answer: PetitionChangedAnswer,
    refusals: [...STANDS, 'petition-answer-missing', 'petition-answer-other', 'petition-needs-second-person'],
  })
  approve(@Param('id', Id) id: string, @Body() { answer }: ReviewBody, @Context() context: CommandContext): Done {
    return this.act(context, id, { kind: 'APPROVE', answer });
  }

  @Post('merging')
  @HttpCode(200)
  @Allow('CIVIL_SERVANT')
  @CommandRoute({
    seen: true,
    summary: 'Merge a report into another that tells of the same.',
    answer: PetitionChangedAnswer,
    refusals: [...STANDS, 'petition-reports-only', 'petition-answer-waits', 'petition-not-same-matter'],
  })
  merge(@Param('id', Id) id: string, @Body() { into }: MergeBody, @Context() context: CommandContext): Done {
    return this.act(context, id, { kind: 'MERGE', into });
  }

  private act(context: CommandContext, id: string, act: AskedAct, given: WithAct = {}): Done {
    return this.commands.execute(new ActOnPetition(context, id, act, given));
  }
}
