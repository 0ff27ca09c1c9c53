import { Body, Controller, Headers, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { ArrayMinSize, IsIn, Matches } from 'class-validator';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { Id } from '../../../shared/http/addresses.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { DECIDERS } from '../declaration-access.js';
import { DeclarationAnswer, worded, type DeclarationOutcome } from '../declaration.answer.js';
import { Line, Optional, Parts } from '../../../shared/http/field-rules.js';
import { PATH } from '../domain/correct-content.js';
import { DecideDeclaration, type Decision } from './decide-declaration.handler.js';
import { REJECT_REASONS, SEND_BACK_CODES, type RejectReason } from './send-back-codes.js';

export class NoteBody {
  @ApiPropertyOptional({ example: 'Xem lại phiếu kiểm dịch trang 2', description: 'Free text for the firm; sealed.' })
  @Optional()
  @Line(500)
  note?: string;
}

export class SentBackFieldBody {
  @ApiProperty({ example: 'goods.0.kg' })
  @Matches(PATH)
  path: string;

  @ApiProperty({ enum: SEND_BACK_CODES, example: 'does-not-match-paper' })
  @IsIn(SEND_BACK_CODES)
  code: (typeof SEND_BACK_CODES)[number];
}

export class SendBackBody extends NoteBody {
  @ApiProperty({ type: [SentBackFieldBody] })
  @ArrayMinSize(1)
  @Parts(() => SentBackFieldBody, 50)
  fields: SentBackFieldBody[];
}

export class RejectBody extends NoteBody {
  @ApiProperty({ enum: REJECT_REASONS, example: 'FALSE_PAPERS' })
  @IsIn(REJECT_REASONS)
  reason: RejectReason;
}

const refusals = ['not-found', 'wrong-gate', 'declaration-not-waiting'];

@ApiTags('declarations')
@Controller('declarations/:id')
@Allow(...DECIDERS)
export class DecideDeclarationController {
  constructor(private readonly commands: CommandBus) {}

  @Post('accept')
  @HttpCode(200)
  @CommandRoute({ summary: 'Accept a declaration that a rule objected to.', answer: DeclarationAnswer, refusals })
  accept(
    @Context() context: CommandContext,
    @Param('id', Id) id: string,
    @Body() { note }: NoteBody,
    @Headers('accept-language') language?: string,
  ) {
    return this.decide(context, id, { kind: 'ACCEPT' }, note, language);
  }

  @Post('send-back')
  @HttpCode(200)
  @CommandRoute({ summary: 'Send a declaration back, naming the fields.', answer: DeclarationAnswer, refusals })
  sendBack(
    @Context() context: CommandContext,
    @Param('id', Id) id: string,
    @Body() { fields, note }: SendBackBody,
    @Headers('accept-language') language?: string,
  ) {
    const named = fields.map(({ path, code }) => ({ path, code }));
    return this.decide(context, id, { kind: 'SEND_BACK', fields: named }, note, language);
  }

  @Post('reject')
  @HttpCode(200)
  @CommandRoute({ summary: 'Reject a declaration for good.', answer: DeclarationAnswer, refusals })
  reject(
    @Context() context: CommandContext,
    @Param('id', Id) id: string,
    @Body() { reason, note }: RejectBody,
    @Headers('accept-language') language?: string,
  ) {
    return this.decide(context, id, { kind: 'REJECT', reason }, note, language);
  }

  private async decide(
    context: CommandContext,
    id: string,
    decision: Decision,
    note?: string,
    language?: string,
  ): Promise<Committed<DeclarationOutcome>> {
    const done = await this.commands.execute(new DecideDeclaration(context, id, decision, note));
    return worded(done, language);
  }
}
