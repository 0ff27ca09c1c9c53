import { Controller, Headers, Post, Query, Req } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { receiveUpload } from '../../../files/index.js';
import type { Principal } from '../../../shared/domain/roles.js';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { AllowByPass, By, OwnTicket } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { languageOf } from '../../../shared/http/language.js';
import { CommandRoute } from '../../../shared/http/route.js';
import {
  AttachFile,
  AttachFileQuery,
  AttachedAnswer,
  TakesFile,
  UPLOAD_REFUSALS,
  inWords,
} from '../../declarations/index.js';
import { TicketById } from '../../queue/index.js';

@ApiTags('driver')
@Controller('driver/files')
export class DriverFilesController {
  constructor(
    private readonly queries: QueryBus,
    private readonly commands: CommandBus,
  ) {}

  @Post()
  @AllowByPass()
  @TakesFile()
  @CommandRoute({
    summary: 'Add a photo to the declaration of my ticket. What others handed in is not shown to me.',
    answer: AttachedAnswer,
    status: 201,
    refusals: ['pass-needed', ...UPLOAD_REFUSALS],
  })
  async attach(
    @OwnTicket() ticket: string,
    @By() by: Principal,
    @Context() context: CommandContext,
    @Query() { kind }: AttachFileQuery,
    @Req() request: FastifyRequest,
    @Headers('accept-language') language?: string,
  ): Promise<Committed<AttachedAnswer>> {
    const { declaration } = await this.queries.execute(new TicketById(ticket, by));
    const receive = (megabytes: number) => receiveUpload(request, megabytes);
    const done = await this.commands.execute(new AttachFile(context, declaration, kind, receive));
    return { ...done, answer: { ...done.answer, missing: inWords(done.answer.missing, languageOf(language)) } };
  }
}
