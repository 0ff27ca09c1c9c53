import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { AGENCIES, type Agency } from '../../shared/domain/place.js';
import {
  ACCEPTED_KINDS,
  ACCEPT_REASONS,
  type AcceptedKind,
  type AcceptReason,
} from './domain/accepted-value-events.js';
import { isTaken, type AcceptedValue } from './domain/accepted-values.js';

/** A value that our rule refuses and an officer has accepted. */
export class AcceptedValueAnswer {
  @ApiProperty({ format: 'uuid' })
  accepted: string;
  @ApiProperty({ enum: ACCEPTED_KINDS, example: 'CONTAINER' })
  kind: AcceptedKind;
  @ApiProperty({ example: 'container-check-digit', description: 'What our rule has against it.' })
  code: string;
  @ApiProperty({ enum: ACCEPT_REASONS, example: 'STANDS_ON_THE_THING' })
  reason: AcceptReason;
  @ApiProperty({ enum: AGENCIES, example: 'CUSTOMS' })
  agency: Agency;
  @ApiProperty({
    example: '018f6d2e-6f0a-7c3e-9b1e-2f6c1d5e7a90',
    description: 'Who accepted it: reference of a person.',
  })
  by: string;
  @ApiProperty({ example: '2026-11-22T03:00:00.000Z' })
  at: string;
  @ApiProperty({ example: '2026-12-22T03:00:00.000Z' })
  until: string;
  @ApiProperty({ description: 'Whether declarations may use it now.' })
  active: boolean;
  @ApiPropertyOptional({ example: '2026-11-25T03:00:00.000Z' })
  withdrawnAt?: string;
}

/** Its sealed part too. */
export class OpenedAcceptedValueAnswer extends AcceptedValueAnswer {
  @ApiPropertyOptional({ example: 'CSQU3054384', description: 'Absent once it was erased.' })
  value?: string;
  @ApiPropertyOptional({ example: 'Container cũ, chữ số kiểm tra sơn sai' })
  note?: string;
}

export function acceptedValueAnswer(of: AcceptedValue, now: string): AcceptedValueAnswer {
  const { accepted, kind, code, reason, agency, by, at, until, withdrawnAt } = of;
  const more = withdrawnAt === undefined ? {} : { withdrawnAt };
  return { accepted, kind, code, reason, agency, by, at, until, active: isTaken(of, now), ...more };
}
