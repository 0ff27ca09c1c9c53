import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  CARGO_KINDS,
  DIRECTIONS,
  GATES,
  QUEUE_STAGES,
  QUEUE_CLASSES,
  type CargoKind,
  type Direction,
  type Gate,
  type QueueStage,
  type QueueClass,
} from '../../shared/domain/place.js';
import { movedWords, owedWords } from './closure-words.js';
import { CALL_ANSWERS, TICKET_STATUSES, type CallAnswer, type TicketStatus } from './domain/queue-events.js';
import { DIVERSION_REASONS } from './domain/ticket-diversion.js';
import { EstimateAnswer } from './calling/estimate-list/estimate.answer.js';
import type { TicketState } from './domain/ticket.js';

/** A call that waits for its vehicle. */
export class CallAnswerView {
  @ApiProperty({ example: 'HN-E3', description: 'From a park: the gate yard to go to.' }) lane!: string;
  @ApiProperty({ description: '1 for the first call, 2 after one round back.', example: 1 }) call!: number;
  @ApiProperty({ format: 'date-time' }) calledAt!: string;
  @ApiProperty({ format: 'date-time', description: 'Not at the lane by then, others go before.' }) arriveBy!: string;
  @ApiProperty({ format: 'date-time', description: 'Not there by then, it goes back one round.' }) answerBy!: string;
  @ApiPropertyOptional({ enum: CALL_ANSWERS }) answered?: CallAnswer;
  @ApiProperty() overtaken!: boolean;
}

/** The gate that a ticket came from, with its code there. */
export class CameFromView {
  @ApiProperty({ enum: GATES }) gate!: Gate;
  @ApiProperty({ example: 'HN-E-0417' }) code!: string;
}

/** A ticket's way from one yard to another of its gate. */
export class DivertedView {
  @ApiProperty({ example: 'HN-XUAN-CUONG' }) from!: string;
  @ApiProperty({ enum: DIVERSION_REASONS }) reason!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
}

/** What a closure did with a booking, to be read. */
export class MovedByClosureView {
  @ApiProperty({ format: 'uuid' }) closure!: string;
  @ApiProperty({ format: 'date-time', description: 'The hour that it had.' }) from!: string;
  @ApiProperty({ example: 'Giờ đặt dời từ 23/11 10:00 sang 23/11 15:00 do đóng cửa, không bị phạt.' })
  vi!: string;
  @ApiProperty({ example: '因关闭，您的预约由 23/11 10:00 改至 23/11 15:00，不受处罚。' }) zh!: string;
  @ApiProperty({ example: 'A closure moved your hour from 23/11 10:00 to 23/11 15:00, without penalty.' }) en!: string;
}

/** A ticket as its firm and the gate's staff see it. */
export class TicketAnswer {
  @ApiProperty({ format: 'uuid' }) ticket!: string;
  @ApiProperty({ format: 'uuid' }) declaration!: string;
  @ApiProperty({ example: 'HN-E-0417' }) code!: string;
  @ApiProperty({ enum: TICKET_STATUSES }) status!: TicketStatus;
  @ApiProperty({ enum: GATES }) gate!: Gate;
  @ApiProperty({ example: 'HN-1119' }) route!: string;
  @ApiProperty({ enum: DIRECTIONS }) direction!: Direction;
  @ApiProperty({ enum: CARGO_KINDS }) cargo!: CargoKind;
  @ApiProperty({ enum: QUEUE_CLASSES }) class!: QueueClass;
  @ApiPropertyOptional({ format: 'date-time', description: 'Start of the booked hour.' }) hour?: string;
  @ApiPropertyOptional({ description: 'Free moves used.' }) moves?: number;
  @ApiPropertyOptional({ type: MovedByClosureView, description: 'A closure moved it to the hour that it has.' })
  movedByClosure?: MovedByClosureView;
  @ApiPropertyOptional({
    type: MovedByClosureView,
    description: 'A closure found no other hour: it may be moved to any open one, and keeps the rank of this one.',
  })
  placeOwed?: MovedByClosureView;
  @ApiPropertyOptional({ example: 'HN-XUAN-CUONG' }) yard?: string;
  @ApiPropertyOptional({
    enum: QUEUE_STAGES,
    description: 'The kind of lane that it waits for; YARD in a park: room in the gate yard.',
  })
  stage?: QueueStage;
  @ApiPropertyOptional({ format: 'date-time' }) checkedInAt?: string;
  @ApiPropertyOptional({ format: 'date-time' }) waitingSince?: string;
  @ApiPropertyOptional({
    format: 'date-time',
    description: 'The reference time that it holds in place of its own: by an exchange, or from another gate.',
  })
  heldReference?: string;
  @ApiPropertyOptional({ format: 'date-time', description: 'It holds that when it checks in by then.' })
  keptUntil?: string;
  @ApiPropertyOptional({ type: DivertedView, description: 'It is to go to its yard, and has not been seen there yet.' })
  diverted?: DivertedView;
  @ApiPropertyOptional({ type: CameFromView, description: 'Of a ticket that was transferred.' })
  cameFrom?: CameFromView;
  @ApiPropertyOptional({ type: CallAnswerView }) call?: CallAnswerView;
  @ApiPropertyOptional({ example: 'HN-E3', description: 'The lane that it stands in.' }) lane?: string;
  @ApiPropertyOptional({
    description: 'True when it goes last within its class, after no-shows. Told by the ticket alone.',
  })
  goesLast?: boolean;
  @ApiPropertyOptional({
    type: EstimateAnswer,
    description: 'While it waits for its first call. Told by the ticket alone.',
  })
  estimate?: EstimateAnswer;
}

/** What is shown of a folded ticket; undefined members are left out. */
export function ticketAnswer(state: TicketState): TicketAnswer {
  if (!state) throw new Error('There is no ticket to show');
  const {
    facts,
    status,
    booking,
    movedBy,
    owed,
    yard,
    stage,
    checkedInAt,
    waitingSince,
    heldReference,
    keptUntil,
    cameFrom,
    diverted,
    call,
    inLane,
  } = state;
  const { ticket, declaration, code, gate, route, direction, cargo } = facts;
  return {
    ticket,
    declaration,
    code,
    status,
    gate,
    route,
    direction,
    cargo,
    class: facts.class,
    ...(booking && { hour: booking.hour, moves: booking.moves }),
    ...(booking &&
      movedBy && {
        movedByClosure: { closure: movedBy.closure, from: movedBy.from, ...movedWords(movedBy.from, booking.hour) },
      }),
    ...(owed &&
      status === 'BOOKED' && { placeOwed: { closure: owed.closure, from: owed.hour, ...owedWords(owed.hour) } }),
    ...(yard !== undefined && { yard }),
    ...(stage && { stage }),
    ...(checkedInAt !== undefined && { checkedInAt }),
    ...(waitingSince !== undefined && { waitingSince }),
    ...(heldReference !== undefined && { heldReference }),
    ...(keptUntil !== undefined && { keptUntil }),
    ...(cameFrom && { cameFrom }),
    ...(diverted && { diverted }),
    ...(call && { call }),
    ...(inLane && { lane: inLane.lane }),
  };
}
