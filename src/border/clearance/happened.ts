import { ApiPropertyOptional } from '@nestjs/swagger';
import { Instant, Optional } from '../../shared/http/field-rules.js';
import type { CommandContext } from '../../shared/event-store/types.js';
import type { FactCommand } from './domain/pass-the-border.js';

/** Of a fact that may be told later than it happened, by a barrier that was offline. */
export class HappenedBody {
  @ApiPropertyOptional({ format: 'date-time', example: '2026-11-22T05:10:00.000Z', description: 'Now unless told.' })
  @Optional()
  @Instant()
  happenedAt?: string;
}

/** Who reports it, when it happened and when it is learned. */
export function reported({ by, now }: CommandContext, happenedAt: string | undefined): FactCommand {
  const at = happenedAt === undefined ? now : new Date(happenedAt);
  return { by, at: at.toISOString(), now: now.toISOString() };
}
