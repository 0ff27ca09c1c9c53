import { Body, Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { UploadBounds, receiveUpload, UPLOAD_REFUSALS } from '../../files/index.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { Id } from '../../shared/http/addresses.js';
import { Public } from '../../shared/http/allow.js';
import { Context, NotACommand, asNobody, withBeside } from '../../shared/http/command-context.js';
import { refuse } from '../../shared/http/http-problems.js';
import { CommandRoute, QuestionRoute } from '../../shared/http/route.js';
import { TryBudgets } from '../../shared/http/try-budgets.js';
import { CallerLine } from '../../shared/http/host.js';
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
import { SendPetition, type PetitionToSend, type Sender } from './send-petition.command.js';

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
    private readonly bounds: UploadBounds,
  ) {}

  @Post('reports')
  @Public()
  @CommandRoute({
    summary: 'Tell of something that is wrong, or recommend something: as somebody, or expressly as nobody.',
    answer: PetitionSentAnswer,
    status: 201,
    refusals: ['petition-sent', 'too-many-requests'],
  })
  report(@Body() body: ReportBody, @Context() context: CommandContext, @CallerLine() line: string) {
    const { id, topic, title, text, place, commune, sender, anonymous, files } = body;
    const owner = anonymous ? undefined : ownerOf(context);
    if (!anonymous && !isSomebody(sender, owner))
      throw refuse('invalid-request', {}, [{ path: 'sender', code: 'petition-sender-missing', severity: 'error' }]);
    return this.send(line, context, {
      id,
      kind: 'REPORT',
      topic,
      told: { title, text, ...(body.address !== undefined && { address: body.address }) },
      ...(!anonymous && { sender, owner }),
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
  complain(@Body() body: ComplaintBody, @Context() context: CommandContext, @CallerLine() line: string) {
    const { id, title, text, against: office, sender, files } = body;
    return this.send(line, context, {
      id,
      kind: 'COMPLAINT',
      topic: 'OTHER',
      told: { title, text },
      sender,
      owner: ownerOf(context),
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
    refusals: ['petition-sent', 'petition-too-many-files', ...UPLOAD_REFUSALS],
  })
  async attach(
    @Context() context: CommandContext,
    @Param('id', Id) id: string,
    @Req() request: FastifyRequest,
    @CallerLine() line: string,
  ): Promise<Committed<PetitionFileTaken>> {
    await this.count('petition-file from', line);
    const sender = this.bounds.senderOf(context.by, line);
    const receive = (megabytes: number) => receiveUpload(request, megabytes);
    // Whoever is signed in may yet wish to be nobody.
    return this.commands.execute(new AttachPetitionFile(asNobody(context), id, sender, receive));
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
  async follow(@Body() key: FollowBody, @CallerLine() line: string): Promise<TrackedPetition> {
    await this.tries.take(followLanes(line, key));
    return this.questions.execute(new FollowPetition(key));
  }

  @Post('petitions/rating')
  @HttpCode(200)
  @Public()
  @CommandRoute({
    summary: 'Say how content its sender is with the answer; for a week it may be changed.',
    answer: RatedAnswer,
    refusals: ['not-found', 'petition-not-in-state', 'petition-rated', 'too-many-requests'],
  })
  async rate(@Body() { stars, ...key }: RatingBody, @Context() context: CommandContext, @CallerLine() line: string) {
    await this.tries.take(followLanes(line, key));
    return this.commands.execute(new RatePetition(asNobody(context), key, stars));
  }

  private async send(line: string, context: CommandContext, petition: PetitionToSend) {
    // Neither the log nor the table of commands says who sent it; whose it is stands in its own table, if he wished so.
    const told = withBeside(asNobody(context), { code: this.codes.codeFor(petition.id) });
    await this.count('petition from', line);
    return this.commands.execute(new SendPetition(told, petition));
  }

  private count(kind: string, of: string): Promise<void> {
    return this.tries.take([{ kind, of: of, limit: SENT_FROM, minutes: MINUTES }]);
  }
}

/** The account whose petition it is: a citizen's own. */
function ownerOf({ by }: CommandContext): string | undefined {
  return by.roles.includes('CITIZEN') ? by.id : undefined;
}

/** Whether it is told by somebody: by a name, a telephone, or his account. */
function isSomebody(sender: Sender | undefined, owner: string | undefined): boolean {
  return sender !== undefined && (owner !== undefined || sender.name !== undefined || sender.phone !== undefined);
}
