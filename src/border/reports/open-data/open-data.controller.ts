import { Controller, Get, Headers, Res } from '@nestjs/common';
import { ApiProperty, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Words } from '../../../shared/domain/problem.js';
import { Public } from '../../../shared/http/allow.js';
import { isKept, tagOf } from '../../../shared/http/kept-answer.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { WordsAnswer } from '../../../shared/http/words-answer.js';
import { FIGURE_COLUMNS, type FigureColumn } from './figure-columns.js';
import { DATA_SETS, LICENCE, type DataSet, type Licence } from './data-sets.js';

const KEPT_SECONDS = 3_600;
const TYPES = ['string', 'integer'] as const;

export class FigureColumnAnswer implements FigureColumn {
  @ApiProperty({ example: 'exportFruit' }) name: string;
  @ApiProperty({ enum: TYPES }) type: (typeof TYPES)[number];
  @ApiProperty({ type: WordsAnswer }) means: Words;
}

export class DataSetAnswer implements DataSet {
  @ApiProperty({ type: WordsAnswer }) title: Words;
  @ApiProperty({ example: '/api/v1/daily-figures/csv', description: 'Below the address of this server.' }) url: string;
  @ApiProperty({ example: 'text/csv' }) type: string;
}

export class LicenceAnswer implements Licence {
  @ApiProperty({ example: 'CC BY 4.0' }) name: string;
  @ApiProperty({ format: 'uri', example: 'https://creativecommons.org/licenses/by/4.0/' }) url: string;
  @ApiProperty({ type: WordsAnswer, description: 'What it asks of whoever uses the data.' }) asks: Words;
}

export class OpenDataAnswer {
  @ApiProperty({ type: LicenceAnswer }) licence: Licence;
  @ApiProperty({ type: [DataSetAnswer] }) sets: readonly DataSet[];
  @ApiProperty({ type: [FigureColumnAnswer], description: 'Of the daily figures.' }) columns: readonly FigureColumn[];
}

const ANSWER: OpenDataAnswer = { licence: LICENCE, sets: DATA_SETS, columns: FIGURE_COLUMNS };

/** What of the gates anyone may have, where it is, and what it means. */
@ApiTags('open data')
@Controller('open-data')
export class OpenDataController {
  @Get()
  @Public()
  @QuestionRoute({
    summary: 'The open data of the gates: where each set is, its licence, and what the columns mean.',
    answer: OpenDataAnswer,
  })
  @ApiResponse({ status: 304, description: 'As `If-None-Match` says: nothing has changed since.' })
  sets(
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): OpenDataAnswer | undefined {
    return isKept(reply, known, tagOf(ANSWER), KEPT_SECONDS) ? undefined : ANSWER;
  }
}
