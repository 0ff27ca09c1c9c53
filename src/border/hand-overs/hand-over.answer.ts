import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { GATES, type Gate } from '../../shared/domain/place.js';
import {
  DESKS,
  type Desk,
  type HandCall,
  type OpenCheck,
  type OpenItems,
  type UnconfirmedCall,
} from './domain/hand-over-events.js';
import { HAND_OVER_STATUSES, type HandOver, type HandOverStatus } from './domain/hand-over.js';

const PERSON = { example: '018f6d2e-6f0a-7c3e-9b1e-2f6c1d5e7a90', description: 'Reference of a person.' };

export class OpenCheckAnswer implements OpenCheck {
  @ApiProperty({ format: 'uuid' }) declaration: string;
  @ApiProperty({ example: '2026-11-29T03:00:00.000Z' }) since: string;
  @ApiPropertyOptional(PERSON) by?: string;
  @ApiPropertyOptional({ example: 'physical-inspection' }) legalReason?: string;
  @ApiPropertyOptional({ example: 'goods-to-be-opened' }) publicReason?: string;
}

export class HandCallAnswer implements HandCall {
  @ApiProperty({ format: 'uuid' }) ticket: string;
  @ApiProperty({ example: 'HN-X1' }) lane: string;
  @ApiProperty({ example: '2026-11-29T03:00:00.000Z' }) at: string;
  @ApiPropertyOptional({ example: 'MACHINE_DOWN' }) reason?: string;
}

export class UnconfirmedCallAnswer implements UnconfirmedCall {
  @ApiProperty({ format: 'uuid' }) call: string;
  @ApiProperty({ example: 'HN-E-0417' }) code: string;
  @ApiProperty({ example: 'HN-X1' }) lane: string;
  @ApiProperty({ example: 'AMBULANCE' }) ground: string;
  @ApiProperty({ example: '2026-11-29T12:00:00.000Z' }) confirmBy: string;
}

export class OpenItemsAnswer implements OpenItems {
  @ApiProperty({ example: 1243, description: 'Position of the log up to which it was looked at.' }) asOf: number;
  @ApiProperty({ type: [OpenCheckAnswer], description: 'Begun checks.' }) started: readonly OpenCheckAnswer[];
  @ApiProperty({ type: [OpenCheckAnswer], description: 'Holds with their reasons.' }) held: readonly OpenCheckAnswer[];
  @ApiProperty({ type: [HandCallAnswer], description: 'Of lane controllers: calls by hand in this shift.' })
  calledByHand: readonly HandCallAnswer[];
  @ApiProperty({
    type: [UnconfirmedCallAnswer],
    description: 'Of lane controllers: calls that wait for a second person.',
  })
  outOfTurn: readonly UnconfirmedCallAnswer[];
}

/** What one shift hands over to the next. */
export class HandOverAnswer {
  @ApiProperty({ format: 'uuid' }) handOver: string;
  @ApiProperty({ enum: GATES, example: 'HUU_NGHI' }) gate: Gate;
  @ApiProperty({ enum: DESKS, example: 'CUSTOMS' }) desk: Desk;
  @ApiProperty({ enum: HAND_OVER_STATUSES, example: 'UNSIGNED' }) status: HandOverStatus;
  @ApiProperty({ ...PERSON, description: 'Who hands over.' }) by: string;
  @ApiProperty({ example: '2026-11-29T11:50:00.000Z' }) at: string;
  @ApiPropertyOptional({ ...PERSON, description: 'Who took over.' }) signedBy?: string;
  @ApiPropertyOptional({ example: '2026-11-29T12:00:00.000Z' }) signedAt?: string;
  @ApiProperty({ type: OpenItemsAnswer }) open: OpenItemsAnswer;
}

/** With its note, for its own desk. */
export class OpenedHandOverAnswer extends HandOverAnswer {
  @ApiPropertyOptional({ example: 'Máy soi số 2 hỏng, chờ thợ' })
  noteText?: string;
}

export function handOverAnswer(told: HandOver): HandOverAnswer {
  const { note: _, ...of } = told;
  return of;
}
