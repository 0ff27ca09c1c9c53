import { Controller, Get, Headers, Param, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiPropertyOptional, ApiResponse, ApiTags } from '@nestjs/swagger';
import { IsIn, Matches } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { toShow } from '../../files/index.js';
import { Config } from '../../shared/config/config.js';
import { Id } from '../../shared/http/addresses.js';
import { Public } from '../../shared/http/allow.js';
import { Optional, SearchText } from '../../shared/http/field-rules.js';
import { isKept, tagOf } from '../../shared/http/kept-answer.js';
import type { Language } from '../../shared/http/language.js';
import { PageQuery, type Page } from '../../shared/http/paging.js';
import { QuestionRoute, Refusals } from '../../shared/http/route.js';
import { CATEGORIES, type Category } from './domain/category.js';
import { refuse } from './domain/news-problems.js';
import { NewsFeed, type FeedFormat } from './news-feed.query.js';
import { PublicPost, WholePost } from './news.answer.js';
import { OpenPicture } from './picture.queries.js';
import { ListNews, NewsById } from './public-news.queries.js';

const LANGUAGES = ['vi', 'zh', 'en'] as const satisfies readonly Language[];
const BODY_CODE = /^(?:\d{5}|[A-Z]{2,10})$/;
/** Readers of feeds come every few minutes; so long, too, somebody may yet see a picture of what was withdrawn. */
const KEPT_SECONDS = 300;
const XML = (example: string) => ({ schema: { type: 'string', example } }) as const;
const PICTURE = { schema: { type: 'string', format: 'binary', example: '…JFIF…' } } as const;

export class NewsQuery extends PageQuery {
  @ApiPropertyOptional({ example: '06184', description: 'A commune, a department, or `UBND` for the province.' })
  @Optional()
  @Matches(BODY_CODE)
  office?: string;
  @ApiPropertyOptional({ enum: CATEGORIES }) @Optional() @IsIn(CATEGORIES) category?: Category;
  @ApiPropertyOptional({ example: 'mua lon', description: 'Words of the post, with or without accents.' })
  @Optional()
  @SearchText(100)
  text?: string;
}

export class FeedQuery {
  @ApiPropertyOptional({ enum: LANGUAGES, default: 'vi' }) @Optional() @IsIn(LANGUAGES) language?: Language;
  @ApiPropertyOptional({ example: '06184' }) @Optional() @Matches(BODY_CODE) office?: string;
  @ApiPropertyOptional({ enum: CATEGORIES }) @Optional() @IsIn(CATEGORIES) category?: Category;
}

/** Posts as everybody reads them, and their feeds. */
@ApiTags('news')
@Controller()
export class NewsController {
  constructor(
    private readonly questions: QueryBus,
    private readonly config: Config,
  ) {}

  @Get('news')
  @Public()
  @QuestionRoute({
    summary: 'Published posts of the province and its communes, the newest first.',
    answer: PublicPost,
    list: true,
    refusals: ['malformed-request'],
  })
  list(@Query() filter: NewsQuery): Promise<Page<PublicPost>> {
    return this.questions.execute(new ListNews(filter));
  }

  @Get('news/:id')
  @Public()
  @QuestionRoute({
    summary: 'One post with its corrections; of one that was withdrawn, when and why.',
    answer: WholePost,
    refusals: ['not-found'],
  })
  one(@Param('id', Id) id: string): Promise<WholePost> {
    return this.questions.execute(new NewsById(id));
  }

  @Get('news/:id/pictures/:file')
  @Public()
  @ApiOperation({ summary: 'A picture of a published post.' })
  @ApiResponse({
    status: 200,
    description: 'The picture.',
    content: { 'image/jpeg': PICTURE },
  })
  @ApiResponse({ status: 304, description: 'The one that the asker has.' })
  @Refusals('not-found', 'file-erased', 'file-withheld', 'file-not-scanned')
  async picture(
    @Param('id', Id) id: string,
    @Param('file', Id) file: string,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Headers('if-none-match') known?: string,
  ): Promise<StreamableFile | undefined> {
    const found = await this.questions.execute(new OpenPicture(id, file));
    if (isKept(reply, known, `"${file}"`, KEPT_SECONDS)) return undefined;
    return toShow(found);
  }

  @Get('news-feeds/rss')
  @Public()
  @ApiOperation({ summary: 'The newest posts as RSS 2.0, to be followed without an account.' })
  @ApiResponse({
    status: 200,
    description: 'The feed.',
    content: { 'application/rss+xml': XML('<rss version="2.0"/>') },
  })
  @ApiResponse({ status: 304, description: 'The one that the asker has.' })
  @Refusals('news-origin-missing')
  rss(
    @Query() of: FeedQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Headers('if-none-match') known?: string,
  ): Promise<string | undefined> {
    return this.feed('rss', of, request, reply, known);
  }

  @Get('news-feeds/atom')
  @Public()
  @ApiOperation({ summary: 'The same as Atom 1.0.' })
  @ApiResponse({ status: 200, description: 'The feed.', content: { 'application/atom+xml': XML('<feed/>') } })
  @ApiResponse({ status: 304, description: 'The one that the asker has.' })
  @Refusals('news-origin-missing')
  atom(
    @Query() of: FeedQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Headers('if-none-match') known?: string,
  ): Promise<string | undefined> {
    return this.feed('atom', of, request, reply, known);
  }

  private async feed(
    format: FeedFormat,
    { language = 'vi', office, category }: FeedQuery,
    { protocol, host }: FastifyRequest,
    reply: FastifyReply,
    known: string | undefined,
  ): Promise<string | undefined> {
    // What others may keep must not hang on the host that one asker wrote into his request.
    const origin = this.config.originOnPaper(`${protocol}://${host}`);
    if (origin === undefined) throw refuse('news-origin-missing');
    const text = await this.questions.execute(new NewsFeed({ format, language, office, category, origin }));
    if (isKept(reply, known, tagOf(text), KEPT_SECONDS)) return undefined;
    void reply.type(`application/${format}+xml; charset=utf-8`);
    return text;
  }
}
