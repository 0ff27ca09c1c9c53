import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Req, StreamableFile } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiBody, ApiConsumes, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, Matches } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { FileRoute, UploadBounds, receiveUpload, UPLOAD_REFUSALS, toSave } from '../../files/index.js';
import type { Principal } from '../../shared/domain/roles.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { Id } from '../../shared/http/addresses.js';
import { Allow, By } from '../../shared/http/allow.js';
import { Context, NotACommand } from '../../shared/http/command-context.js';
import { Flag, Optional, SearchText } from '../../shared/http/field-rules.js';
import { PageQuery, type Page } from '../../shared/http/paging.js';
import { CommandRoute, QuestionRoute } from '../../shared/http/route.js';
import { SORT_SAYS } from '../../shared/http/sorting.js';
import { CallerLine } from '../../shared/http/host.js';
import { AttachPicture, type PictureTaken } from './attach-picture.command.js';
import { CATEGORIES, type Category } from './domain/category.js';
import { POST_STATES, type PostState } from './domain/post.js';
import { NEWS_PEOPLE, WRITERS, type PostChanged } from './news-desk.js';
import { ListedPost, NewsCounts, OfficePost, PostChangedAnswer, PostPreviewAnswer } from './news.answer.js';
import { PostWordsBody, PreviewBody, RewriteBody } from './news.body.js';
import { CountPosts, ListPosts, POST_SORTS, PostById } from './office-news.queries.js';
import { OpenPicture } from './picture.queries.js';
import { renderText } from './rendered-text.js';
import { WritePost } from './write-post.command.js';

export class PostListQuery extends PageQuery {
  @ApiPropertyOptional({ example: '06184', description: 'For the province.' })
  @Optional()
  @Matches(/^(?:\d{5}|[A-Z]{2,10})$/)
  office?: string;
  @ApiPropertyOptional({ enum: POST_STATES, description: 'Without, all but what was thrown away.' })
  @Optional()
  @IsIn(POST_STATES)
  state?: PostState;
  @ApiPropertyOptional({ enum: CATEGORIES }) @Optional() @IsIn(CATEGORIES) category?: Category;
  @ApiPropertyOptional({ type: Boolean, description: 'True: what waits for its review.' }) @Flag() toReview?: boolean;
  @ApiPropertyOptional({ example: 'mua lon', description: 'Words of titles and summaries, with or without accents.' })
  @Optional()
  @SearchText(100)
  text?: string;
  @ApiPropertyOptional({ enum: POST_SORTS, default: 'NEWEST', description: SORT_SAYS })
  @Optional()
  @IsIn(POST_SORTS)
  sort?: (typeof POST_SORTS)[number];
}

export class PictureTakenAnswer implements PictureTaken {
  @ApiProperty({ format: 'uuid' }) file: string;
  @ApiProperty({ example: 'image/jpeg' }) mediaType: string;
  @ApiProperty({ example: 412_344 }) bytes: number;
}

/** What people of an office write, and what of it lies before them; the province reads all of it. */
@ApiTags('news')
@Controller()
export class NewsDeskController {
  constructor(
    private readonly commands: CommandBus,
    private readonly questions: QueryBus,
    private readonly bounds: UploadBounds,
  ) {}

  @Get('news-posts')
  @Allow(...NEWS_PEOPLE)
  @QuestionRoute({
    summary: 'Posts of my office in whatever state; for the province those of all.',
    answer: ListedPost,
    list: true,
    refusals: ['malformed-request'],
  })
  list(@By() by: Principal, @Query() filter: PostListQuery): Promise<Page<ListedPost>> {
    return this.questions.execute(new ListPosts(by, filter));
  }

  @Get('news-counts')
  @Allow(...WRITERS)
  @QuestionRoute({ summary: 'How many posts of my office wait for what.', answer: NewsCounts })
  counts(@By() by: Principal): Promise<NewsCounts> {
    return this.questions.execute(new CountPosts(by));
  }

  @Get('news-posts/:id')
  @Allow(...NEWS_PEOPLE)
  @QuestionRoute({ summary: 'One post with its steps.', answer: OfficePost, refusals: ['not-found'] })
  one(@By() by: Principal, @Param('id', Id) id: string): Promise<OfficePost> {
    return this.questions.execute(new PostById(by, id));
  }

  @Post('news-posts')
  @Allow(...WRITERS)
  @CommandRoute({
    summary: 'Begin a post for my office.',
    answer: PostChangedAnswer,
    status: 201,
  })
  begin(@Body() words: PostWordsBody, @Context() context: CommandContext): Promise<Committed<PostChanged>> {
    return this.commands.execute(new WritePost(context, undefined, words));
  }

  @Put('news-posts/:id')
  @Allow(...WRITERS)
  @CommandRoute({
    seen: true,
    summary: 'Write it anew: a draft, or, saying what is changed, a correction of what is public.',
    answer: PostChangedAnswer,
    refusals: ['not-found', 'news-not-in-state', 'news-note-missing'],
  })
  write(
    @Param('id', Id) id: string,
    @Body() { note, ...words }: RewriteBody,
    @Context() context: CommandContext,
  ): Promise<Committed<PostChanged>> {
    return this.commands.execute(new WritePost(context, id, words, note));
  }

  @Post('news-preview')
  @HttpCode(200)
  @Allow(...WRITERS)
  @NotACommand()
  @QuestionRoute({
    summary: 'The HTML of a text, as the public would see it. Nothing is kept.',
    answer: PostPreviewAnswer,
  })
  preview(@Body() { text }: PreviewBody): PostPreviewAnswer {
    return { html: renderText(text) };
  }

  @Post('news-posts/:id/files')
  @Allow(...WRITERS)
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: { file: { type: 'string', format: 'binary', example: 'RIFF…WEBP' } },
    },
    description: 'One JPEG, PNG or WebP of at most 5 MB. Its type is told by its content.',
  })
  @CommandRoute({
    summary: 'Hand in a picture for a post that is being written; it stands in it once a version names it.',
    answer: PictureTakenAnswer,
    status: 201,
    refusals: [
      'not-found',
      'news-not-in-state',
      'news-too-many-pictures',
      'news-picture-type',
      'file-picture-broken',
      ...UPLOAD_REFUSALS,
    ],
  })
  attach(
    @Context() context: CommandContext,
    @Param('id', Id) id: string,
    @Req() request: FastifyRequest,
    @CallerLine() line: string,
  ): Promise<Committed<PictureTaken>> {
    const sender = this.bounds.senderOf(context.by, line);
    return this.commands.execute(new AttachPicture(context, id, sender, (most) => receiveUpload(request, most)));
  }

  @Get('news-posts/:id/files/:file')
  @Allow(...NEWS_PEOPLE)
  @FileRoute({
    summary: 'A picture that was handed in, also of what is not public.',
    description: 'The picture.',
    types: ['image/jpeg'],
  })
  async picture(
    @By() by: Principal,
    @Param('id', Id) id: string,
    @Param('file', Id) file: string,
  ): Promise<StreamableFile> {
    return toSave(await this.questions.execute(new OpenPicture(id, file, by)), file);
  }
}
