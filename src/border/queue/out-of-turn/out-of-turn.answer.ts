import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { DIRECTIONS, GATES, type Direction, type Gate } from '../../../shared/domain/place.js';
import { GROUND_CODES, type OutOfTurnGround } from '../domain/out-of-turn-events.js';
import { OUT_OF_TURN_STATUSES, type OutOfTurn, type OutOfTurnStatus } from '../domain/out-of-turn.js';
import { TicketAnswer } from '../ticket-answer.js';

const PERSON = { example: '018f6d2e-6f0a-7c3e-9b1e-2f6c1d5e7a90', description: 'Reference of a person.' };

/** A call out of turn and how it stands with its second person. */
export class OutOfTurnAnswer {
  @ApiProperty({ format: 'uuid' }) call: string;
  @ApiProperty({ enum: GATES, example: 'HUU_NGHI' }) gate: Gate;
  @ApiProperty({ enum: DIRECTIONS, example: 'EXPORT' }) direction: Direction;
  @ApiProperty({ format: 'uuid' }) ticket: string;
  @ApiProperty({ example: 'HN-E-0417' }) code: string;
  @ApiProperty({ example: 'HN-X1', description: 'A lane; from a park the gate yard.' }) lane: string;
  @ApiProperty({ enum: GROUND_CODES, example: 'AMBULANCE' }) ground: OutOfTurnGround;
  @ApiPropertyOptional({ example: '1187/QĐ-UBND' }) order?: string;
  @ApiProperty(PERSON) by: string;
  @ApiProperty({ example: '2026-11-29T03:00:00.000Z' }) at: string;
  @ApiProperty({ example: '2026-11-29T12:00:00.000Z', description: 'Not confirmed by then, it is irregular.' })
  confirmBy: string;
  @ApiProperty({ enum: OUT_OF_TURN_STATUSES, example: 'UNCONFIRMED' }) status: OutOfTurnStatus;
  @ApiPropertyOptional(PERSON) confirmedBy?: string;
  @ApiPropertyOptional({ example: '2026-11-29T03:05:00.000Z' }) confirmedAt?: string;
}

/** The ticket after its call, and the call. */
export class CalledOutOfTurnAnswer extends TicketAnswer {
  @ApiProperty({ type: OutOfTurnAnswer })
  outOfTurn: OutOfTurnAnswer;
}

export function outOfTurnAnswer(told: OutOfTurn): OutOfTurnAnswer {
  const { note: _, stage: __, ...of } = told;
  return of;
}
