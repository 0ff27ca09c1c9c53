import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { movedOf, REPLAN_STATUSES, statusOf, type Replan, type ReplanStatus } from '../domain/replan.js';
import { REPLAN_REASONS, type ReplanReason } from '../domain/replan-events.js';

/** How many bookings go from an hour to another. */
export class HoursMovedView {
  @ApiProperty({ format: 'date-time' }) from!: string;
  @ApiProperty({ format: 'date-time' }) to!: string;
  @ApiProperty({ example: 12 }) bookings!: number;
}

/** A booking that stays where it is, and why. */
export class NotMovedView {
  @ApiProperty({ format: 'uuid' }) ticket!: string;
  @ApiProperty({ enum: REPLAN_REASONS }) why!: ReplanReason;
}

export class ReplanPreviewAnswer {
  @ApiProperty({ description: 'Bookings that the closure touches.' }) bookings!: number;
  @ApiProperty({ type: [HoursMovedView] }) moves!: HoursMovedView[];
  @ApiProperty({ type: [String], example: ['HN-E-0417'], description: 'Who finds no place, by code.' })
  noPlace!: string[];
}

export class ReplanAnswer {
  @ApiProperty({ format: 'uuid' }) closure!: string;
  @ApiProperty({ enum: REPLAN_STATUSES }) status!: ReplanStatus;
  @ApiProperty({ description: 'Bookings that the closure touched.' }) bookings!: number;
  @ApiProperty({ description: 'How many were looked at.' }) done!: number;
  @ApiProperty({ type: [HoursMovedView] }) moves!: HoursMovedView[];
  @ApiProperty({ type: [NotMovedView], description: 'Who kept a right to a place, or had changed meanwhile.' })
  notMoved!: NotMovedView[];
  @ApiPropertyOptional({ description: 'How many went back to their old hour.' }) undone?: number;
  @ApiPropertyOptional({ type: [NotMovedView], description: 'Whose move could not be taken back.' })
  notUndone?: NotMovedView[];
}

export function replanAnswer(replan: Replan): ReplanAnswer {
  const { ordered, told, undoing, undone } = replan;
  const moves = movedOf(replan).map(({ moved }) => ({ from: moved.from.hour, to: moved.to.hour }));
  const back = [...undone.values()];
  return {
    closure: ordered.closure,
    status: statusOf(replan),
    bookings: ordered.tickets.length,
    done: told.size,
    moves: countedMoves(moves),
    notMoved: reasons([...told.values()]),
    ...(undoing && { undone: back.filter(({ why }) => why === undefined).length, notUndone: reasons(back) }),
  };
}

function reasons(told: readonly { readonly ticket: string; readonly why?: ReplanReason }[]): NotMovedView[] {
  return told.flatMap(({ ticket, why }) => (why ? [{ ticket, why }] : []));
}

/** Moves from hour to hour with how many there are of each. */
export function countedMoves(moves: readonly { readonly from: string; readonly to: string }[]): HoursMovedView[] {
  const counted = new Map<string, HoursMovedView>();
  for (const { from, to } of moves) {
    const known = counted.get(`${from} ${to}`);
    counted.set(`${from} ${to}`, { from, to, bookings: (known?.bookings ?? 0) + 1 });
  }
  return [...counted.values()];
}
