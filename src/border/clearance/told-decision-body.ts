import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsString, Matches } from 'class-validator';
import { FAIL_REASONS, LEGAL_REASONS, PUBLIC_REASONS, REVOKE_REASONS } from './domain/reasons.js';
import { TOLD_VERDICTS, type ToldDecision, type ToldVerdict } from './domain/told-decision.js';
import { Optional } from '../../shared/http/field-rules.js';

const legal = Object.values(LEGAL_REASONS).flatMap((each) => Object.keys(each));
const REASONS = [...new Set([...Object.keys(FAIL_REASONS), ...legal, ...Object.keys(REVOKE_REASONS)])];
const PUBLIC = Object.keys(PUBLIC_REASONS);

/** What an agency decided elsewhere. */
export class ToldDecisionBody {
  @ApiProperty({ enum: TOLD_VERDICTS, example: 'PASS' })
  @IsIn(TOLD_VERDICTS)
  verdict: ToldVerdict;
  @ApiPropertyOptional({
    enum: REASONS,
    example: 'goods-not-as-declared',
    description: 'Of a failure or a revocation; the legal reason of a hold.',
  })
  @Optional()
  @IsIn(REASONS)
  reason?: string;
  @ApiPropertyOptional({
    enum: PUBLIC,
    example: 'being-checked',
    description: 'Of a hold; `being-checked` unless told.',
  })
  @Optional()
  @IsIn(PUBLIC)
  publicReason?: string;
}

/** The number of an agency's paper, as it is printed on it: no spaces, so that it holds no words. */
export const Paper = () => applyDecorators(IsString(), Matches(/^[A-Za-z0-9ĐđƯư][A-Za-z0-9ĐđƯư./_-]{1,39}$/));

export function toldOf({ verdict, reason, publicReason }: ToldDecisionBody): ToldDecision {
  return { verdict, ...(reason && { reason }), ...(publicReason && { publicReason }) };
}
