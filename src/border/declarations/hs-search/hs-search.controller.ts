import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../../shared/http/allow.js';
import { Line } from '../../../shared/http/field-rules.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { DECLARERS } from '../declaration-access.js';
import { FindHs, type FoundHs } from './find-hs.query.js';

export class HsSearchQuery {
  @ApiProperty({ example: 'sau rieng', description: 'Words with or without accents, or the beginning of a code.' })
  @Line(100)
  text: string;
}

export class FoundHsAnswer implements FoundHs {
  @ApiProperty({ example: '08106000' })
  code: string;
  @ApiPropertyOptional({ example: 'Sầu riêng tươi' })
  vi?: string;
  @ApiPropertyOptional({ example: '鲜榴莲' })
  zh?: string;
  @ApiProperty({ example: 'Durians, fresh' })
  en: string;
}

export class FoundHsListAnswer {
  @ApiProperty({ type: [FoundHsAnswer], description: 'The likeliest first, at most twenty.' })
  items: readonly FoundHsAnswer[];
}

@ApiTags('declarations')
@Controller('hs-codes')
export class HsSearchController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Allow(...DECLARERS)
  @QuestionRoute({ summary: 'HS codes by words or by their beginning.', answer: FoundHsListAnswer })
  async find(@Query() { text }: HsSearchQuery): Promise<FoundHsListAnswer> {
    return { items: await this.questions.execute(new FindHs(text)) };
  }
}
