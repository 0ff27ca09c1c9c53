import { Body, Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { UploadBounds, receiveUpload, UPLOAD_REFUSALS } from '../../files/index.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { Id } from '../../shared/http/addresses.js';
import { Allow } from '../../shared/http/allow.js';
import { Context } from '../../shared/http/command-context.js';
import { CommandRoute } from '../../shared/http/route.js';
import { CallerLine } from '../../shared/http/host.js';
import { AttachPlaceFile, type PlaceFileTaken } from './attach-place-file.command.js';
import { ImportPlaces, type PlacesTaken } from './import-places.command.js';
import { PLACE_PEOPLE } from './place-desk.js';
import { PlaceChangedAnswer, PlaceFileTakenAnswer, PlacesTakenAnswer } from './place.answer.js';
import { NewPlaceBody, PlacesFileBody, SentBackBody, SaidBody } from './place.body.js';
import { ActOnPlace, RegisterPlace, type AskedOfPlace, type PlaceChanged } from './place.commands.js';

type Done = Promise<Committed<PlaceChanged>>;

/** What officials do with places: write, hand in pictures, review, take down, load a file of them. */
@ApiTags('places')
@Controller()
export class PlaceActsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly bounds: UploadBounds,
  ) {}

  @Post('places')
  @Allow(...PLACE_PEOPLE)
  @CommandRoute({
    summary: 'Enter a place into the register; it gets the code of its plate. Pictures come once it is there.',
    answer: PlaceChangedAnswer,
    status: 201,
    refusals: ['place-other-commune', 'place-commune-unknown', 'place-ref-taken', 'place-picture-unknown'],
  })
  register(@Body() { commune, ref, ...said }: NewPlaceBody, @Context() context: CommandContext): Done {
    return this.commands.execute(new RegisterPlace(context, { commune, ref, said }));
  }

  @Post('places/:id/text')
  @HttpCode(200)
  @Allow(...PLACE_PEOPLE)
  @CommandRoute({
    summary: 'Write it anew, all of it. Everybody reads what was reviewed last until this is reviewed too.',
    answer: PlaceChangedAnswer,
    refusals: ['not-found', 'place-not-in-state', 'place-picture-unknown'],
    seen: true,
  })
  rewrite(@Param('id', Id) id: string, @Body() said: SaidBody, @Context() context: CommandContext): Done {
    return this.act(context, id, { kind: 'REWRITE', said: { ...said } });
  }

  @Post('places/:id/review-request')
  @HttpCode(200)
  @Allow(...PLACE_PEOPLE)
  @CommandRoute({
    summary: 'Send it to review: name and history in three languages, and who looks after it.',
    answer: PlaceChangedAnswer,
    refusals: ['not-found', 'place-not-in-state', 'place-words-missing'],
    seen: true,
  })
  submit(@Param('id', Id) id: string, @Context() context: CommandContext): Done {
    return this.act(context, id, { kind: 'SUBMIT' });
  }

  @Post('places/:id/publication')
  @HttpCode(200)
  @Allow(...PLACE_PEOPLE)
  @CommandRoute({
    summary: 'Approve it: from now on everybody reads it so. Nobody who wrote any of it may.',
    answer: PlaceChangedAnswer,
    refusals: ['not-found', 'place-not-in-state', 'place-own-words'],
    seen: true,
  })
  publish(@Param('id', Id) id: string, @Context() context: CommandContext): Done {
    return this.act(context, id, { kind: 'PUBLISH' });
  }

  @Post('places/:id/return')
  @HttpCode(200)
  @Allow(...PLACE_PEOPLE)
  @CommandRoute({
    summary: 'Send it back from the review, with why.',
    answer: PlaceChangedAnswer,
    refusals: ['not-found', 'place-not-in-state'],
    seen: true,
  })
  sendBack(@Param('id', Id) id: string, @Body() { reason }: SentBackBody, @Context() context: CommandContext): Done {
    return this.act(context, id, { kind: 'SEND_BACK', reason });
  }

  @Post('places/:id/removal')
  @HttpCode(200)
  @Allow(...PLACE_PEOPLE)
  @CommandRoute({
    summary: 'Take it down: its plate leads to a page that says so, and nobody reads its text any more.',
    answer: PlaceChangedAnswer,
    refusals: ['not-found', 'place-not-in-state'],
    seen: true,
  })
  takeDown(@Param('id', Id) id: string, @Context() context: CommandContext): Done {
    return this.act(context, id, { kind: 'TAKE_DOWN' });
  }

  @Post('places/:id/files')
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
    summary: 'Hand in a picture; everybody sees it once a text that names it was reviewed.',
    answer: PlaceFileTakenAnswer,
    status: 201,
    refusals: ['not-found', 'place-too-many-files', 'place-picture-type', 'file-picture-broken', ...UPLOAD_REFUSALS],
  })
  attach(
    @Context() context: CommandContext,
    @Param('id', Id) id: string,
    @Req() request: FastifyRequest,
    @CallerLine() line: string,
  ): Promise<Committed<PlaceFileTaken>> {
    const sender = this.bounds.senderOf(context.by, line);
    const receive = (megabytes: number) => receiveUpload(request, megabytes);
    return this.commands.execute(new AttachPlaceFile(context, { place: id }, sender, receive));
  }

  @Post('place-imports')
  @HttpCode(200)
  @Allow(...PLACE_PEOPLE)
  @CommandRoute({
    summary:
      'Take places from CSV, each line by the number of its commune: what is whole goes to review. Twice changes nothing.',
    answer: PlacesTakenAnswer,
    refusals: ['place-file-unreadable', 'place-file-too-long'],
  })
  load(@Body() { csv }: PlacesFileBody, @Context() context: CommandContext): Promise<Committed<PlacesTaken>> {
    return this.commands.execute(new ImportPlaces(context, csv));
  }

  private act(context: CommandContext, id: string, asked: AskedOfPlace): Done {
    return this.commands.execute(new ActOnPlace(context, id, asked));
  }
}
