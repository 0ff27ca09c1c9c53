import { Controller, Get } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import type { Words } from '../../../shared/domain/problem.js';
import { Allow } from '../../../shared/http/allow.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import {
  HAND_REASON_WORDS,
  MEANS_WORDS,
  NEXT_STEP_WORDS,
  PAYMENT_STATE_WORDS,
  REVERSAL_REASON_WORDS,
} from '../domain/fee-words.js';
import { FEE_READERS } from '../fee-access.js';

type Codes = Readonly<Record<string, Words>>;
const codes = { type: 'object', additionalProperties: { type: 'object' } } as const;

/** Every code that fees take or show, in three languages. */
export class FeeCodesAnswer {
  @ApiProperty({ ...codes, description: 'Why a cashier sets an amount.' }) handReasons: Codes;
  @ApiProperty({ ...codes, description: 'Why a receipt is made void.' }) reversalReasons: Codes;
  @ApiProperty(codes) means: Codes;
  @ApiProperty(codes) paymentStates: Codes;
  @ApiProperty({ ...codes, description: 'What the accountant does next.' }) nextSteps: Codes;
}

@ApiTags('fees')
@Controller('fees/codes')
export class FeeCodesController {
  @Get()
  @Allow(...FEE_READERS)
  @QuestionRoute({ summary: 'The closed lists of fees, in three languages.', answer: FeeCodesAnswer })
  lists(): FeeCodesAnswer {
    return {
      handReasons: HAND_REASON_WORDS,
      reversalReasons: REVERSAL_REASON_WORDS,
      means: MEANS_WORDS,
      paymentStates: PAYMENT_STATE_WORDS,
      nextSteps: NEXT_STEP_WORDS,
    };
  }
}
