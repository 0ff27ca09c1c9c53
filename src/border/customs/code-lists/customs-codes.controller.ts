import { Controller, Get } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import type { Words } from '../../../shared/domain/problem.js';
import { Allow } from '../../../shared/http/allow.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { CUSTOMS_READERS } from '../customs-access.js';
import { STOP_REASONS } from '../domain/stop-reasons.js';
import { ROW_FAULTS } from '../import-customs/row-faults.js';

type Codes = Readonly<Record<string, Words>>;
const codes = { type: 'object', additionalProperties: { type: 'object' } } as const;

/** Every code that customs' routes take or show, in three languages. */
export class CustomsCodesAnswer {
  @ApiProperty(codes)
  stopReasons: Codes;
  @ApiProperty({ ...codes, description: 'Why a row of an import is bad.' })
  rowFaults: Codes;
}

@ApiTags('customs')
@Controller('customs-declarations/codes')
export class CustomsCodesController {
  @Get()
  @Allow(...CUSTOMS_READERS)
  @QuestionRoute({
    summary: 'Reasons of stop orders and faults of imported rows, in three languages.',
    answer: CustomsCodesAnswer,
    refusals: ['sign-in-needed', 'not-allowed'],
  })
  lists(): CustomsCodesAnswer {
    return { stopReasons: STOP_REASONS, rowFaults: ROW_FAULTS };
  }
}
