import { Body, Controller, HttpCode, Ip, Param, Post, Req } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { receiveUpload } from '../../files/index.js';
import { hashOf } from '../../shared/canonical-json.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { Id } from '../../shared/http/addresses.js';
import { Public } from '../../shared/http/allow.js';
import { Context, NotACommand } from '../../shared/http/command-context.js';
import { CommandRoute, QuestionRoute } from '../../shared/http/route.js';
import { TryBudgets } from '../../shared/http/try-budgets.js';
import { AttachPetitionFile, type PetitionFileTaken } from './attach-petition-file.command.js';
import { FollowCodes } from './follow-codes.js';
import { TrackedPetition } from './petition.answer.js';
import {
  ComplaintBody,
  FollowBody,
  PetitionFileTakenAnswer,
  PetitionSentAnswer,
  RatedAnswer,
  RatingBody,
  ReportBody,
} from './petition.body.js';
import { followLanes } from './petitions-of-senders.js';
import { FollowPetition } from './public-reports.queries.js';
import { RatePetition } from './rate-petition.command.js';
import { SendPetition, type PetitionToSend } from './send-petition.command.js';

/** *Default*: a village behind one address may send so many an hour. */
const SENT_FROM = 60;
const MINUTES = 60;

/** What senders do, signed in or not. */
@ApiTags('petitions')
@Controller()
export class PetitionSendingController {
  constructor(
    private readonly commands: CommandBus,
    private readonly questions: QueryBus,
    private readonly tries: TryBudgets,
    private readonly codes: FollowCodes,
  ) {}

  @Post('reports')
  @Public()
  @CommandRoute({
    summary: 'Tell of something that is wrong, or recommend something; with or without a name.',
    answer: PetitionSentAnswer,
    status: 201,
    refusals: ['petition-sent', 'too-many-requests'],
  })
  report(@Body() body: ReportBody, @Context() context: CommandContext, @Ip() address: string) {
    const { id, topic, title, text, place, commune, sender, anonymous, files } = body;
    return this.send(address, anonymous ? ofNobody(context) : context, {
      id,
      kind: 'REPORT',
      topic,
      told: { title, text, ...(body.address !== undefined && { address: body.address }) },
      ...(!anonymous && { sender }),
      place,
      office: commune,
      files,
    });
  }

  @Post('complaints')
  @Public()
  @CommandRoute({
    summary: 'Complain of a decision or an act of a body; it settles first, then the province.',
    answer: PetitionSentAnswer,
    status: 201,
    refusals: ['petition-sent', 'too-many-requests'],
  })
  complain(@Body() body: ComplaintBody, @Context() context: CommandContext, @Ip() address: string) {
    const { id, title, text, against: office, sender, files } = body;
    return this.send(address, context, {
      id,
      kind: 'COMPLAINT',
      topic: 'OTHER',
      told: { title, text },
      sender,
      office,
      files,
    });
  }

  @Post('petitions/:id/files')
  @Public()
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: { file: { type: 'string', format: 'binary', example: '%PDF-1.7 …' } },
    },
    description: 'One JPEG, PNG, WebP, HEIC or PDF of at most 10 MB. Its type is told by its content.',
  })
  @CommandRoute({
    summary: 'Hand in a photo under the id of a report or complaint, before that is sent. Officials alone see it.',
    answer: PetitionFileTakenAnswer,
    status: 201,
    refusals: [
      'petition-sent',
      'petition-too-many-files',
      'file-missing',
      'file-too-large',
      'file-type-not-taken',
      'too-many-requests',
    ],
  })
  async attach(
    @Context() context: CommandContext,
    @Param('id', Id) id: string,
    @Req() request: FastifyRequest,
    @Ip() address: string,
  ): Promise<Committed<PetitionFileTaken>> {
    await this.count('petition-file from', address);
    const receive = (megabytes: number) => receiveUpload(request, megabytes);
    // Whoever is signed in may yet wish to be nobody.
    return this.commands.execute(new AttachPetitionFile(ofNobody(context), id, receive));
  }

  /** A body, so that the code stands in no server's log. */
  @Post('petitions/status')
  @HttpCode(200)
  @Public()
  @NotACommand()
  @QuestionRoute({
    summary: 'Where a report or complaint stands, by its code and the end of the telephone that was given.',
    answer: TrackedPetition,
    refusals: ['not-found', 'too-many-requests'],
  })
  async follow(@Body() key: FollowBody, @Ip() address: string): Promise<TrackedPetition> {
    await this.tries.take(followLanes(address, key));
    return this.questions.execute(new FollowPetition(key));
  }

  @Post('petitions/rating')
  @HttpCode(200)
  @Public()
  @CommandRoute({
    summary: 'Say how content its sender is with the answer, once.',
    answer: RatedAnswer,
    refusals: ['not-found', 'petition-not-in-state', 'petition-rated', 'too-many-requests'],
  })
  async rate(@Body() { stars, ...key }: RatingBody, @Context() context: CommandContext, @Ip() address: string) {
    await this.tries.take(followLanes(address, key));
    return this.commands.execute(new RatePetition(ofNobody(context), key, stars));
  }

  private async send(address: string, context: CommandContext, petition: PetitionToSend) {
    await this.count('petition from', address);
    const done = await this.commands.execute(new SendPetition(context, petition));
    return { ...done, answer: { ...done.answer, code: this.codes.codeFor(petition.id) } };
  }

  private count(kind: string, of: string): Promise<void> {
    return this.tries.take([{ kind, of, limit: SENT_FROM, minutes: MINUTES }]);
  }
}

/** The same without who is signed in: nothing of him is kept, and his key is none that leads back to him. */
function ofNobody({ by, key, ...context }: CommandContext): CommandContext {
  return {
    ...context,
    by: { id: 'anyone', roles: [] },
    key: `nobody-${hashOf({ by: by.id, key, body: context.bodyHash })}`,
  };
}
