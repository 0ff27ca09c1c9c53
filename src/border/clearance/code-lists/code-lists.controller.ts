import { Controller, Get } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import type { Agency } from '../../../shared/domain/place.js';
import type { Words } from '../../../shared/domain/problem.js';
import { Allow } from '../../../shared/http/allow.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { READERS } from '../clearance-access.js';
import {
  FAIL_REASONS,
  LEGAL_REASONS,
  PUBLIC_REASONS,
  RETURN_REASONS,
  REVOKE_REASONS,
  TURN_BACK_REASONS,
} from '../domain/reasons.js';
import { WAIVER_RULES } from '../domain/waiver-rules.js';

type Codes = Readonly<Record<string, Words>>;
const codes = { type: 'object', additionalProperties: { type: 'object' } } as const;

/** Every code that clearance takes or shows, in three languages. */
export class CodeListsAnswer {
  @ApiProperty({ ...codes, description: 'By agency: legal reasons of holds.' })
  legalReasons: Readonly<Record<Agency, Codes>>;
  @ApiProperty(codes)
  publicReasons: Codes;
  @ApiProperty(codes)
  failReasons: Codes;
  @ApiProperty(codes)
  revokeReasons: Codes;
  @ApiProperty(codes)
  turnBackReasons: Codes;
  @ApiProperty({ ...codes, description: 'Why the far side sent back what had crossed.' })
  returnReasons: Codes;
  @ApiProperty({ ...codes, description: 'By agency: rules to waive by.' })
  waiverRules: Readonly<Record<string, Codes>>;
}

@ApiTags('clearance')
@Controller('clearances/codes')
export class CodeListsController {
  @Get()
  @Allow(...READERS)
  @QuestionRoute({
    summary: 'The closed lists of reasons and rules, in three languages.',
    answer: CodeListsAnswer,
    refusals: ['sign-in-needed', 'not-allowed'],
  })
  lists(): CodeListsAnswer {
    const agencies = [...new Set(WAIVER_RULES.map((rule) => rule.agency))];
    return {
      legalReasons: LEGAL_REASONS,
      publicReasons: PUBLIC_REASONS,
      failReasons: FAIL_REASONS,
      revokeReasons: REVOKE_REASONS,
      turnBackReasons: TURN_BACK_REASONS,
      returnReasons: RETURN_REASONS,
      waiverRules: Object.fromEntries(
        agencies.map((agency) => [
          agency,
          Object.fromEntries(WAIVER_RULES.filter((rule) => rule.agency === agency).map(({ id, words }) => [id, words])),
        ]),
      ),
    };
  }
}
