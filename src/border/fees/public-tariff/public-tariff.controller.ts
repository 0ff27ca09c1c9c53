import { Controller, Get } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Public } from '../../../shared/http/allow.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { WordsAnswer } from '../../../shared/http/words-answer.js';
import { ReadTariffInForce } from './tariff-in-force.query.js';

class PublicFilter {
  @ApiProperty({ example: 'nq09-fresh-vegetables-under-2t', description: 'As it stands on receipts.' }) rule: string;
  @ApiPropertyOptional({ type: WordsAnswer, description: 'Missing for rules that have no name.' }) name?: WordsAnswer;
}

export class PublicFee extends PublicFilter {
  @ApiProperty({ example: 100_000, description: 'Whole đồng a trip.' }) dong: number;
}

export class PublicFeeFactor extends PublicFilter {
  @ApiProperty({ example: 130, description: 'Of the fee.' }) percent: number;
}

export class PublicTariff {
  @ApiPropertyOptional({
    format: 'date-time',
    description: 'From when it holds; missing while the fees of the resolution itself do.',
  })
  from?: string;
  @ApiProperty({ type: [PublicFee] }) fees: PublicFee[];
  @ApiProperty({ type: [PublicFeeFactor], description: 'All that fit are multiplied.' }) factors: PublicFeeFactor[];
  @ApiProperty({ example: 5_000_000, description: 'No vehicle pays more.' }) mostDong: number;
}

/** What passing the gates costs, for everybody: the figures that the board has set, nobody's invoice. */
@ApiTags('fees')
@Controller('gate-fees')
export class PublicTariffController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Public()
  @QuestionRoute({ summary: 'The fees for border-gate infrastructure that hold now.', answer: PublicTariff })
  async inForce(): Promise<PublicTariff> {
    const { tariff, from } = await this.questions.execute(new ReadTariffInForce());
    return {
      ...(from !== undefined && { from }),
      fees: tariff.rules.map(({ id, name, dong }) => ({ rule: id, ...(name && { name }), dong })),
      factors: tariff.factors.map(({ id, name, percent }) => ({ rule: id, ...(name && { name }), percent })),
      mostDong: tariff.mostDong,
    };
  }
}
