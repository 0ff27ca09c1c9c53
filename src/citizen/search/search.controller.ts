import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsIn, IsInt, IsString, Max, MaxLength, Min } from 'class-validator';
import { Public } from '../../shared/http/allow.js';
import { Line, Optional } from '../../shared/http/field-rules.js';
import { refuse } from '../../shared/http/http-problems.js';
import { QuestionRoute } from '../../shared/http/route.js';
import { SearchAnswer } from './search.answer.js';
import { SearchEverything } from './search.query.js';
import { SEARCH_KINDS, type SearchKind } from './sources.js';

export class SearchQuery {
  @ApiProperty({ example: 'khai sinh', description: 'Words, with or without accents.' })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))
  @Line(100)
  text: string;
  @ApiPropertyOptional({ enum: SEARCH_KINDS, description: 'Of one kind alone, which can be paged.' })
  @Optional()
  @IsIn(SEARCH_KINDS)
  kind?: SearchKind;
  @ApiPropertyOptional({ description: 'From `next` of the page before, with its `kind`.' })
  @Optional()
  @IsString()
  @MaxLength(300)
  cursor?: string;
  @ApiPropertyOptional({ minimum: 1, maximum: 50, default: 5, description: 'Of each kind.' })
  @Optional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(50)
  limit: number = 5;
}

/** One search over everything that everybody may read. */
@ApiTags('search')
@Controller('search')
export class SearchController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Public()
  @QuestionRoute({
    summary: 'Look through everything public at once, with or without accents: by kind, each paged by itself.',
    answer: SearchAnswer,
    refusals: ['malformed-request'],
  })
  async find(@Query() { text, kind, cursor, limit }: SearchQuery): Promise<SearchAnswer> {
    if (cursor !== undefined && kind === undefined) throw refuse('malformed-request');
    const looked = { text, limit, ...(cursor !== undefined && { cursor }) };
    const groups = await this.questions.execute(new SearchEverything(looked, kind));
    return { groups: groups.map(({ items, ...group }) => ({ ...group, items: [...items] })) };
  }
}
