import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Agency } from '../../shared/domain/place.js';
import { DomainError, problemKind } from '../../shared/domain/problem.js';
import type { Committed } from '../../shared/event-store/types.js';
import type { Language } from '../../shared/http/language.js';
import type { ClearanceAnswer } from './clearance.answer.js';
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
  @ApiPropertyOptional({ example: 'The declaration changed', description: "The same in the reader's language." })
  title?: string;
  @ApiPropertyOptional({ example: 'Look at the vehicle again.', description: 'What to do, in that language.' })
  detail?: string;
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

/** Refusals in words too, for whoever reads. */
export function verdictsInWords(items: readonly DecisionVerdictAnswer[], language: Language): DecisionVerdictAnswer[] {
  return items.map((each) => {
    const kind = each.code === undefined ? undefined : problemKind(each.code);
    return {
      ...each,
      ...(kind && { title: kind.title[language] }),
      ...(kind?.todo && { detail: kind.todo[language] }),
    };
  });
}

/** What became of one decision; one that is refused says why and harms no other. */
export async function verdictOf(
  declaration: string,
  agency: Agency,
  decide: () => Promise<Committed<ClearanceAnswer>>,
): Promise<DecisionVerdictAnswer> {
  try {
    const { answer } = await decide();
    const check = answer.checks.find((each) => each.agency === agency);
    return { declaration, verdict: 'done', clearance: answer.status, ...(check && { check: check.status }) };
  } catch (error) {
    if (!(error instanceof DomainError) || error.code === 'try-again') throw error;
    return { declaration, verdict: 'refused', code: error.code };
  }
}
