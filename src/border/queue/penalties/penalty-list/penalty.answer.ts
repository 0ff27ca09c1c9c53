import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { GATES, type Gate } from '../../../../shared/domain/place.js';
import { PENALTY_STATUSES, type PenaltyStatus } from '../../domain/conduct.js';
import { CONDUCT_SUBJECTS, type ConductSubject } from '../../domain/conduct-events.js';
import { APPEAL_REASONS, type AppealReason } from '../../domain/no-show-reasons.js';
import type { PenaltyRow } from './penalty.projection.js';

export class PenaltyAppealAnswer {
  @ApiProperty({ format: 'uuid' }) appeal!: string;
  @ApiProperty({ enum: APPEAL_REASONS }) reason!: AppealReason;
  @ApiProperty({ format: 'date-time' }) filedAt!: string;
  @ApiProperty({ format: 'date-time', description: 'Not decided by then, the penalty waits for the decision.' })
  decideBy!: string;
  @ApiProperty({ description: 'Officers who gave their word for it.', example: 1 }) supported!: number;
  @ApiPropertyOptional({ enum: ['GRANTED', 'REFUSED'] }) verdict?: 'GRANTED' | 'REFUSED';
  @ApiPropertyOptional({ format: 'date-time' }) decidedAt?: string;
}

/** A vehicle, or all vehicles of a carrier, go last within their class until a day. */
export class PenaltyAnswer {
  @ApiProperty({ format: 'uuid' }) penalty!: string;
  @ApiProperty({ enum: CONDUCT_SUBJECTS }) subject!: ConductSubject;
  @ApiProperty({ enum: GATES, description: 'Where the last no-show was; every gate heeds the penalty.' }) gate!: Gate;
  @ApiProperty({ example: 'HN-E-0417', description: 'The ticket whose no-show brought it.' }) code!: string;
  @ApiProperty({ description: 'No-shows that it rests on.', example: 2 }) noShows!: number;
  @ApiProperty({ description: 'How many it needs to stand.', example: 2 }) needs!: number;
  @ApiPropertyOptional({ description: 'Tickets of the carrier in the same days.', example: 80 }) tickets?: number;
  @ApiProperty({ enum: PENALTY_STATUSES }) status!: PenaltyStatus;
  @ApiProperty({ format: 'date-time' }) since!: string;
  @ApiProperty({ format: 'date-time' }) until!: string;
  @ApiPropertyOptional({ format: 'date-time' }) endedAt?: string;
  @ApiPropertyOptional({ type: PenaltyAppealAnswer }) appeal?: PenaltyAppealAnswer;
}

/** A row as it is shown: neither firms nor references of vehicles. */
export function penaltyAnswer(row: PenaltyRow): PenaltyAnswer {
  const { penalty, subject, atGate: gate, code, noShows, needs, tickets, status, since, until, endedAt } = row;
  const { appeal, reason, appealedAt: filedAt, decideBy, supported, verdict, decidedAt } = row;
  const appealed =
    appeal !== null && reason !== null && filedAt !== null && decideBy !== null
      ? { appeal, reason, filedAt, decideBy, supported, ...(verdict && { verdict }), ...(decidedAt && { decidedAt }) }
      : undefined;
  return {
    penalty,
    subject,
    gate,
    code,
    noShows,
    needs,
    ...(tickets !== null && { tickets }),
    status,
    since,
    until,
    ...(endedAt !== null && { endedAt }),
    ...(appealed && { appeal: appealed }),
  };
}
