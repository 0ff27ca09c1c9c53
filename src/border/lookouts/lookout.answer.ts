import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { LOOKOUT_KINDS, type LookoutKind } from './domain/lookout-events.js';
import { isOut, type Lookout } from './domain/lookouts.js';

/** One that is looked out for; what it is and why stays sealed. */
export class LookoutAnswer {
  @ApiProperty({ format: 'uuid' })
  lookout: string;
  @ApiProperty({ enum: LOOKOUT_KINDS, example: 'CONTAINER' })
  kind: LookoutKind;
  @ApiProperty({ example: 'QD-118/2026' })
  order: string;
  @ApiProperty({ example: '2026-11-22T03:00:00.000Z' })
  from: string;
  @ApiProperty({ example: '2026-12-22T03:00:00.000Z' })
  until: string;
  @ApiProperty({ description: 'Whether it is looked for now.' })
  active: boolean;
  @ApiPropertyOptional({ example: 'lookout-match', description: 'Legal reason of the hold that a match brings.' })
  hold?: string;
  @ApiPropertyOptional({ example: '2026-11-25T03:00:00.000Z' })
  withdrawnAt?: string;
}

/** Its sealed part too. */
export class OpenedLookoutAnswer extends LookoutAnswer {
  @ApiPropertyOptional({ example: 'CSQU3054383', description: 'Absent once it was erased.' })
  value?: string;
  @ApiPropertyOptional({ example: 'Tin báo số 4' })
  reason?: string;
}

export function lookoutAnswer(of: Lookout, at: string): LookoutAnswer {
  const { lookout, kind, order, from, until, hold, withdrawnAt } = of;
  const more = { ...(hold && { hold }), ...(withdrawnAt && { withdrawnAt }) };
  return { lookout, kind, order, from, until, active: isOut(of, at), ...more };
}
