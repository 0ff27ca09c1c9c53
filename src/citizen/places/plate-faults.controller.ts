import { Body, Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { UploadBounds, receiveUpload, UPLOAD_REFUSALS } from '../../files/index.js';
import type { Principal } from '../../shared/domain/roles.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { Id } from '../../shared/http/addresses.js';
import { Allow, By } from '../../shared/http/allow.js';
import { Context } from '../../shared/http/command-context.js';
import type { Page } from '../../shared/http/paging.js';
import { CommandRoute, QuestionRoute } from '../../shared/http/route.js';
import { CallerLine } from '../../shared/http/host.js';
import { AttachPlaceFile, type PlaceFileTaken } from './attach-place-file.command.js';
import { EndPlateFault, type FaultEnded } from './fault.commands.js';
import { ListPlateFaults } from './fault.queries.js';
import { PLACE_PEOPLE } from './place-desk.js';
import { FaultEndedAnswer, ListedFault, PlaceFileTakenAnswer } from './place.answer.js';
import { FaultEndBody, FaultListQuery } from './place.body.js';

/** What is broken or gone, and that somebody went there. */
@ApiTags('places')
@Controller('plate-faults')
export class PlateFaultsController {
  constructor(
    private readonly questions: QueryBus,
    private readonly commands: CommandBus,
    private readonly bounds: UploadBounds,
  ) {}

  @Get()
  @Allow(...PLACE_PEOPLE)
  @QuestionRoute({
    summary: 'Plates of my commune that are broken or gone; for the province of all.',
    answer: ListedFault,
    list: true,
    refusals: ['malformed-request'],
  })
  list(@By() by: Principal, @Query() filter: FaultListQuery): Promise<Page<ListedFault>> {
    return this.questions.execute(new ListPlateFaults(by, filter));
  }

  @Post(':id/files')
  @Allow(...PLACE_PEOPLE)
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: { file: { type: 'string', format: 'binary', example: '…' } },
    },
    description:
      'One JPEG, PNG or WebP of at most 10 MB. Its type is told by its content; it is kept as a JPEG without what else stands in it.',
  })
  @CommandRoute({
    summary: 'Hand in the photo of a plate as it is now, before its fault is ended.',
    answer: PlaceFileTakenAnswer,
    status: 201,
    refusals: [
      'not-found',
      'plate-fault-ended',
      'place-too-many-files',
      'place-picture-type',
      'file-picture-broken',
      ...UPLOAD_REFUSALS,
    ],
  })
  attach(
    @Context() context: CommandContext,
    @Param('id', Id) id: string,
    @Req() request: FastifyRequest,
    @CallerLine() line: string,
  ): Promise<Committed<PlaceFileTaken>> {
    const sender = this.bounds.senderOf(context.by, line);
    const receive = (megabytes: number) => receiveUpload(request, megabytes);
    return this.commands.execute(new AttachPlaceFile(context, { fault: id }, sender, receive));
  }

  @Post(':id/end')
  @HttpCode(200)
  @Allow(...PLACE_PEOPLE)
  @CommandRoute({
    summary: 'Somebody went there: the plate is mended, or nothing was wrong; a photo shows it.',
    answer: FaultEndedAnswer,
    refusals: ['not-found', 'plate-fault-ended', 'plate-fault-photo-missing'],
  })
  end(
    @Param('id', Id) id: string,
    @Body() { outcome, photo }: FaultEndBody,
    @Context() context: CommandContext,
  ): Promise<Committed<FaultEnded>> {
    return this.commands.execute(new EndPlateFault(context, id, outcome, photo));
  }
}
