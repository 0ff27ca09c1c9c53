import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { Id } from '../../shared/http/addresses.js';
import { Allow } from '../../shared/http/allow.js';
import { Context } from '../../shared/http/command-context.js';
import { CommandRoute } from '../../shared/http/route.js';
import { ActOnDossier, type AskedAct, type DossierChanged, type WithAct } from './act-on-dossier.command.js';
import {
  AskFeeBody,
  DecideExemptionBody,
  DossierChangedAnswer,
  ForwardDossierBody,
  MaybeReasonBody,
  ProposalBody,
  ProposeResultBody,
  ReasonBody,
  RouteBody,
  SendResultBackBody,
} from './dossier-acts.body.js';
import { OFFICE_PEOPLE } from './dossier-desk.js';

type Done = Promise<Committed<DossierChanged>>;

/** What is done in the office behind it. */
@ApiTags('dossiers')
@Controller('dossiers/:id')
export class DossierOfficeController {
  constructor(private readonly commands: CommandBus) {}

  @Post('routing')
  @HttpCode(200)
  @Allow(...OFFICE_PEOPLE)
  @CommandRoute({
    seen: true,
    summary: 'Give it to a civil servant of the office: to begin with, or from one to another.',
    answer: DossierChangedAnswer,
    refusals: ['not-found', 'dossier-not-in-state', 'dossier-official-unknown'],
  })
  route(@Param('id', Id) id: string, @Body() body: RouteBody, @Context() context: CommandContext): Done {
    return this.act(context, id, { kind: 'ROUTE', to: body.to }, { words: body.reason });
  }

  @Post('forwarding')
  @HttpCode(200)
  @Allow(...OFFICE_PEOPLE)
  @CommandRoute({
    seen: true,
    summary: 'Hand it to the office in whose hands it lies, and say why; its time goes on.',
    answer: DossierChangedAnswer,
    refusals: [
      'not-found',
      'dossier-not-in-state',
      'dossier-of-colleague',
      'dossier-there-already',
      'dossier-proposal-open',
    ],
  })
  forward(@Param('id', Id) id: string, @Body() body: ForwardDossierBody, @Context() context: CommandContext): Done {
    return this.act(context, id, { kind: 'FORWARD', to: body.to }, { words: body.reason });
  }

  @Post('supplement-request')
  @HttpCode(200)
  @Allow(...OFFICE_PEOPLE)
  @CommandRoute({
    seen: true,
    summary: 'Ask for a supplement, once; the clock stands until it comes.',
    answer: DossierChangedAnswer,
    refusals: [
      'not-found',
      'dossier-not-in-state',
      'dossier-supplement-once',
      'dossier-of-colleague',
      'dossier-proposal-open',
    ],
  })
  askSupplement(@Param('id', Id) id: string, @Body() body: ReasonBody, @Context() context: CommandContext): Done {
    return this.act(context, id, { kind: 'ASK_SUPPLEMENT' }, { words: body.reason });
  }

  @Post('fee-request')
  @HttpCode(200)
  @Allow(...OFFICE_PEOPLE)
  @CommandRoute({
    seen: true,
    summary: 'Ask for a payment; the clock stands until it is confirmed.',
    answer: DossierChangedAnswer,
    refusals: [
      'not-found',
      'dossier-not-in-state',
      'dossier-of-colleague',
      'dossier-proposal-open',
      'dossier-fee-nothing-due',
      'dossier-exemption-open',
    ],
  })
  askFee(@Param('id', Id) id: string, @Body() body: AskFeeBody, @Context() context: CommandContext): Done {
    return this.act(context, id, { kind: 'ASK_FEE', dong: body.dong }, { words: body.reason });
  }

  @Post('fee-waiver')
  @HttpCode(200)
  @Allow(...OFFICE_PEOPLE)
  @CommandRoute({
    seen: true,
    summary: 'Let nothing be paid, and say why.',
    answer: DossierChangedAnswer,
    refusals: ['not-found', 'dossier-not-in-state', 'dossier-fee-nothing-due'],
  })
  waiveFee(@Param('id', Id) id: string, @Body() body: ReasonBody, @Context() context: CommandContext): Done {
    return this.act(context, id, { kind: 'WAIVE_FEE' }, { words: body.reason });
  }

  @Post('exemption')
  @HttpCode(200)
  @Allow(...OFFICE_PEOPLE)
  @CommandRoute({
    seen: true,
    summary: 'Grant or refuse the exemption from the fee that is claimed, and say why; refused, the fee is due.',
    answer: DossierChangedAnswer,
    refusals: ['not-found', 'dossier-not-in-state', 'dossier-exemption-none', 'dossier-proposal-open'],
  })
  decideExemption(
    @Param('id', Id) id: string,
    @Body() { granted, reason }: DecideExemptionBody,
    @Context() context: CommandContext,
  ): Done {
    return this.act(context, id, { kind: granted ? 'GRANT_EXEMPTION' : 'REFUSE_EXEMPTION' }, { words: reason });
  }

  @Post('stop')
  @HttpCode(200)
  @Allow('CIVIL_SERVANT')
  @CommandRoute({
    seen: true,
    summary: 'Stop its processing; the clock stands.',
    answer: DossierChangedAnswer,
    refusals: ['not-found', 'dossier-not-in-state', 'dossier-of-colleague', 'dossier-proposal-open'],
  })
  stop(@Param('id', Id) id: string, @Body() body: ReasonBody, @Context() context: CommandContext): Done {
    return this.act(context, id, { kind: 'STOP' }, { words: body.reason });
  }

  @Post('resumption')
  @HttpCode(200)
  @Allow('CIVIL_SERVANT')
  @CommandRoute({
    seen: true,
    summary: 'Go on with it.',
    answer: DossierChangedAnswer,
    refusals: ['not-found', 'dossier-not-in-state', 'dossier-of-colleague'],
  })
  resume(@Param('id', Id) id: string, @Body() body: MaybeReasonBody, @Context() context: CommandContext): Done {
    return this.act(context, id, { kind: 'RESUME' }, { words: body.reason });
  }

  @Post('proposal')
  @HttpCode(200)
  @Allow('CIVIL_SERVANT')
  @CommandRoute({
    seen: true,
    summary: 'Propose the result; a second person signs it.',
    answer: DossierChangedAnswer,
    refusals: [
      'not-found',
      'dossier-not-in-state',
      'dossier-of-colleague',
      'dossier-proposal-open',
      'dossier-proposal-other',
      'dossier-fee-unpaid',
      'dossier-exemption-open',
    ],
  })
  propose(@Param('id', Id) id: string, @Body() body: ProposeResultBody, @Context() context: CommandContext): Done {
    return this.act(
      context,
      id,
      { kind: 'PROPOSE_RESULT', proposal: body.proposal, outcome: body.outcome },
      { result: { text: body.text, ...(body.number !== undefined && { number: body.number }) } },
    );
  }

  @Post('proposal-return')
  @HttpCode(200)
  @Allow('CIVIL_SERVANT')
  @CommandRoute({
    seen: true,
    summary: 'Send a proposed result back.',
    answer: DossierChangedAnswer,
    refusals: ['not-found', 'dossier-not-in-state', 'dossier-proposal-missing', 'dossier-proposal-other'],
  })
  sendBack(@Param('id', Id) id: string, @Body() body: SendResultBackBody, @Context() context: CommandContext): Done {
    return this.act(context, id, { kind: 'SEND_BACK', proposal: body.proposal }, { words: body.reason });
  }

  @Post('signature')
  @HttpCode(200)
  @Allow('CIVIL_SERVANT')
  @CommandRoute({
    seen: true,
    summary: 'Sign the result that was looked at. Who proposed it may not.',
    answer: DossierChangedAnswer,
    refusals: [
      'not-found',
      'dossier-not-in-state',
      'dossier-proposal-missing',
      'dossier-proposal-other',
      'dossier-needs-second-person',
    ],
  })
  sign(@Param('id', Id) id: string, @Body() body: ProposalBody, @Context() context: CommandContext): Done {
    return this.act(context, id, { kind: 'SIGN', proposal: body.proposal });
  }

  private act(context: CommandContext, id: string, act: AskedAct, given?: WithAct): Done {
    return this.commands.execute(new ActOnDossier(context, id, act, given));
  }
}
