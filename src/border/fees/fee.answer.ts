import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { GATES, type Gate } from '../../shared/domain/place.js';
import { WordsAnswer } from '../../shared/http/words-answer.js';
import { amountInWords } from './amount-in-words.js';
import { HAND_REASONS, MEANS, type HandReason, type Means } from './domain/fee-events.js';
import { FEE_STATUSES, dueOf, paidOf, statusOf, type FeeStatus, type Invoiced } from './domain/fee.js';
import { CONTAINER_FEET, MEASURES, type ContainerFeet, type Measure, type Measures } from './domain/tariff.js';

export class MeasuresAnswer implements Measures {
  @ApiPropertyOptional({ example: 1900, description: 'What the vehicle may carry.' }) payloadKg?: number;
  @ApiPropertyOptional({ enum: [0, ...CONTAINER_FEET], description: 'Its longest container; 0: none.' })
  containerFeet?: ContainerFeet | 0;
}

export class FeeReceiptAnswer {
  @ApiProperty({ example: 'HN-261129-0017' }) number: string;
  @ApiProperty({ example: 100_000, description: 'Whole đồng.' }) dong: number;
  @ApiProperty({ type: WordsAnswer, description: 'The amount written out, as receipts have it.' }) inWords: WordsAnswer;
  @ApiProperty({ enum: MEANS }) means: Means;
  @ApiProperty({ format: 'date-time' }) at: string;
}

/** The invoice of a trip. */
export class FeeAnswer {
  @ApiProperty({ format: 'uuid' }) declaration: string;
  @ApiProperty({ enum: GATES }) gate: Gate;
  @ApiProperty({ enum: FEE_STATUSES }) status: FeeStatus;
  @ApiProperty({ example: 'LS7K2M9Q4X1WA', description: 'What a transfer names.' }) reference: string;
  @ApiProperty({ example: 1, description: 'Of the declaration that was priced.' }) revision: number;
  @ApiPropertyOptional({ example: 100_000, description: 'Whole đồng; missing while it has no price.' }) dong?: number;
  @ApiPropertyOptional({ example: 100_000, description: 'Still to be paid.' }) due?: number;
  @ApiProperty({ example: 0 }) paid: number;
  @ApiProperty({ example: 'nq09-fresh-vegetables-under-2t', description: '`BY_HAND` when a cashier set it.' })
  rule: string;
  @ApiProperty({ isArray: true, type: String, example: [] }) factors: readonly string[];
  @ApiPropertyOptional({ enum: HAND_REASONS }) reason?: HandReason;
  @ApiProperty({ type: MeasuresAnswer }) measures: MeasuresAnswer;
  @ApiProperty({ enum: ['FIRM', 'GATE'] }) measuredBy: 'FIRM' | 'GATE';
  @ApiProperty({ format: 'date-time', description: 'A transfer until then is in time.' }) until: string;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ type: [FeeReceiptAnswer] }) receipts: readonly FeeReceiptAnswer[];
}

/** What a trip costs as things stand; nothing is written. */
export class FeeQuoteAnswer {
  @ApiProperty({ format: 'uuid' }) declaration: string;
  @ApiPropertyOptional({ example: 100_000, description: 'Whole đồng; missing when the tariff gives none.' })
  dong?: number;
  @ApiPropertyOptional({ example: 'nq09-fresh-vegetables-under-2t' }) rule?: string;
  @ApiPropertyOptional({ isArray: true, type: String, example: [] }) factors?: readonly string[];
  @ApiPropertyOptional({
    enum: MEASURES,
    isArray: true,
    description: 'Measures that it depends on and that nobody told; none: the tariff has no rule, a cashier sets it.',
  })
  missing?: readonly Measure[];
  @ApiPropertyOptional({ type: FeeAnswer, description: 'Once it was asked for.' }) invoice?: FeeAnswer;
}

export function feeAnswer(fee: Invoiced): FeeAnswer {
  const { declaration, gate, reference, revision, dong, rule, factors, byHand, measures, measuredBy, until, at } = fee;
  const due = dueOf(fee);
  return {
    declaration,
    gate,
    status: statusOf(fee),
    reference,
    revision,
    ...(dong !== undefined && { dong }),
    ...(due !== undefined && { due }),
    paid: paidOf(fee),
    rule,
    factors,
    ...(byHand && { reason: byHand.reason }),
    measures,
    measuredBy,
    until,
    at,
    receipts: fee.receipts.map(({ number, dong: taken, means, at: on }) => ({
      number,
      dong: taken,
      inWords: amountInWords(taken),
      means,
      at: on,
    })),
  };
}
