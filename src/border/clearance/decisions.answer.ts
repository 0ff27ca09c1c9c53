import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  CHECK_STATUSES,
  CLEARANCE_STATUSES,
  type CheckStatus,
  type ClearanceStatus,
} from './domain/clearance-events.js';

const VERDICTS = ['done', 'refused'] as const;

/** What became of one of many. */
export class DecisionVerdictAnswer {
  @ApiProperty({ format: 'uuid' })
  declaration: string;
  @ApiProperty({ enum: VERDICTS, example: 'done' })
  verdict: (typeof VERDICTS)[number];
  @ApiPropertyOptional({ example: 'declaration-changed', description: 'Why it was refused.' })
  code?: string;
  @ApiPropertyOptional({ enum: CHECK_STATUSES, example: 'PASSED', description: "The own agency's check." })
  check?: CheckStatus;
  @ApiPropertyOptional({ enum: CLEARANCE_STATUSES, example: 'CLEARED' })
  clearance?: ClearanceStatus;
}

/** Many at once, each judged alone; in the order in which they were sent. */
export class DecisionsAnswer {
  @ApiProperty({ type: [DecisionVerdictAnswer] })
  items: DecisionVerdictAnswer[];
}
