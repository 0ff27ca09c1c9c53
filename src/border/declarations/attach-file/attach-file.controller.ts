import { Controller, Headers, Param, Post, Query, Req } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { receiveUpload } from '../../../files/index.js';
import { ForCaller } from '../../../shared/callers/for-caller.js';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { Id } from '../../../shared/http/addresses.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { languageOf } from '../../../shared/http/language.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { DECLARERS } from '../declaration-access.js';
import { inWords } from '../declaration.answer.js';
import { AttachFile } from './attach-file.handler.js';
import { AttachedAnswer } from './attached.answer.js';
import { AttachFileQuery, TakesFile, UPLOAD_REFUSALS } from './upload-body.js';

@ApiTags('declarations')
@Controller('declarations/:id/files')
export class AttachFileController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Allow(...DECLARERS)
  @ForCaller('CORRECT')
  @TakesFile()
  @CommandRoute({
    summary: 'Hand in a photo or PDF of a paper, a seal, the cargo. It settles a missing paper where a photo suffices.',
    answer: AttachedAnswer,
    status: 201,
    refusals: ['not-found', 'wrong-gate', ...UPLOAD_REFUSALS],
  })
  async attach(
    @Context() context: CommandContext,
    @Param('id', Id) id: string,
    @Query() { kind }: AttachFileQuery,
    @Req() request: FastifyRequest,
    @Headers('accept-language') language?: string,
  ): Promise<Committed<AttachedAnswer>> {
    const receive = (megabytes: number) => receiveUpload(request, megabytes);
    const done = await this.commands.execute(new AttachFile(context, id, kind, receive));
    return { ...done, answer: { ...done.answer, missing: inWords(done.answer.missing, languageOf(language)) } };
  }
}
