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
  ConfirmPaymentBody,
  DossierChangedAnswer,
  MaybeReasonBody,
  RateBody,
  ReasonBody,
  SupplementBody,
} from './dossier-acts.body.js';

type Done = Promise<Committed<DossierChanged>>;

/** What is done at the one-stop desk, and by the citizen himself. */
@ApiTags('dossiers')
@Controller('dossiers/:id')
export class DossierDeskController {
  constructor(private readonly commands: CommandBus) {}

  @Post('reception')
  @HttpCode(200)
  @Allow('ONE_STOP_CLERK')
  @CommandRoute({
    seen: true,
    summary: 'Receive it: its time begins.',
    answer: DossierChangedAnswer,
    refusals: ['not-found', 'dossier-not-in-state'],
  })
  receive(@Param('id', Id) id: string, @Context() context: CommandContext): Done {
    return this.act(context, id, { kind: 'RECEIVE' });
  }

  @Post('refusal')
  @HttpCode(200)
  @Allow('ONE_STOP_CLERK')
  @CommandRoute({
    seen: true,
    summary: 'Do not receive it, and say why.',
    answer: DossierChangedAnswer,
    refusals: ['not-found', 'dossier-not-in-state'],
  })
  notReceive(@Param('id', Id) id: string, @Body() body: ReasonBody, @Context() context: CommandContext): Done {
    return this.act(context, id, { kind: 'NOT_RECEIVE' }, { words: body.reason });
  }

  @Post('supplement')
  @HttpCode(200)
  @Allow('CITIZEN', 'ONE_STOP_CLERK')
  @CommandRoute({
    seen: true,
    summary: 'Give what was asked for: files handed in under the dossier, and the form anew where it was wrong.',
    answer: DossierChangedAnswer,
    refusals: ['not-found', 'dossier-not-in-state'],
  })
  supplement(@Param('id', Id) id: string, @Body() body: SupplementBody, @Context() context: CommandContext): Done {
    return this.act(
      context,
      id,
      { kind: 'SUPPLEMENT' },
      { answers: body.answers, files: body.files, words: body.note },
    );
  }

  @Post('payment')
  @HttpCode(200)
  @Allow('ONE_STOP_CLERK')
  @CommandRoute({
    seen: true,
    summary: 'Confirm that what is due was paid.',
    answer: DossierChangedAnswer,
    refusals: ['not-found', 'dossier-not-in-state', 'dossier-fee-nothing-due', 'dossier-fee-other'],
  })
  confirmPayment(
    @Param('id', Id) id: string,
    @Body() body: ConfirmPaymentBody,
    @Context() context: CommandContext,
  ): Done {
    return this.act(
      context,
      id,
      { kind: 'CONFIRM_PAYMENT', dong: body.dong, means: body.means },
      { words: body.reference },
    );
  }

  @Post('withdrawal')
  @HttpCode(200)
  @Allow('CITIZEN', 'ONE_STOP_CLERK')
  @CommandRoute({
    seen: true,
    summary: 'Withdraw it, as long as nothing is decided.',
    answer: DossierChangedAnswer,
    refusals: ['not-found', 'dossier-not-in-state'],
  })
  withdraw(@Param('id', Id) id: string, @Body() body: MaybeReasonBody, @Context() context: CommandContext): Done {
    return this.act(context, id, { kind: 'WITHDRAW' }, { words: body.reason });
  }

  @Post('result-return')
  @HttpCode(200)
  @Allow('ONE_STOP_CLERK')
  @CommandRoute({
    seen: true,
    summary: 'The result was handed over.',
    answer: DossierChangedAnswer,
    refusals: ['not-found', 'dossier-not-in-state'],
  })
  returnResult(@Param('id', Id) id: string, @Context() context: CommandContext): Done {
    return this.act(context, id, { kind: 'RETURN_RESULT' });
  }

  @Post('rating')
  @HttpCode(200)
  @Allow('CITIZEN')
  @CommandRoute({
    summary: 'Rate the errand after its end; for a week the rating may be changed.',
    answer: DossierChangedAnswer,
    refusals: ['not-found', 'dossier-not-in-state', 'dossier-rated'],
  })
  rate(@Param('id', Id) id: string, @Body() body: RateBody, @Context() context: CommandContext): Done {
    return this.act(context, id, { kind: 'RATE', stars: body.stars }, { words: body.comment });
  }

  private act(context: CommandContext, id: string, act: AskedAct, given?: WithAct): Done {
    return this.commands.execute(new ActOnDossier(context, id, act, given));
  }
}
