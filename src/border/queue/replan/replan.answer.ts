import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { movedBlocksOf, movedOf, REPLAN_STATUSES, statusOf, type Replan, type ReplanStatus } from '../domain/replan.js';
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

/** A block that goes from an hour to another, with what is left of it. */
export class BlockMovedView {
  @ApiProperty({ format: 'uuid' }) block!: string;
  @ApiProperty({ format: 'date-time' }) from!: string;
  @ApiProperty({ format: 'date-time' }) to!: string;
  @ApiProperty({ example: 3 }) places!: number;
}

/** A block that stays where it is, and why. */
export class BlockNotMovedView {
  @ApiProperty({ format: 'uuid' }) block!: string;
  @ApiProperty({ enum: REPLAN_REASONS }) why!: ReplanReason;
}

export class ReplanPreviewAnswer {
  @ApiProperty({ description: 'Bookings that the closure touches.' }) bookings!: number;
  @ApiProperty({ type: [HoursMovedView] }) moves!: HoursMovedView[];
  @ApiProperty({ type: [String], example: ['HN-E-0417'], description: 'Who finds no place, by code.' })
  noPlace!: string[];
  @ApiProperty({ type: [BlockMovedView], description: 'Blocks without vehicles yet; they go after all bookings.' })
  blockMoves!: BlockMovedView[];
  @ApiProperty({ type: [String], format: 'uuid', description: 'Blocks that find no hour with room for all of them.' })
  blocksNoPlace!: string[];
}

export class ReplanAnswer {
  @ApiProperty({ format: 'uuid' }) closure!: string;
  @ApiProperty({ enum: REPLAN_STATUSES }) status!: ReplanStatus;
  @ApiProperty({ description: 'Bookings that the closure touched.' }) bookings!: number;
  @ApiProperty({ description: 'How many were looked at.' }) done!: number;
  @ApiProperty({ type: [HoursMovedView] }) moves!: HoursMovedView[];
  @ApiProperty({ type: [NotMovedView], description: 'Who kept a right to a place, or had changed meanwhile.' })
  notMoved!: NotMovedView[];
  @ApiProperty({ description: 'Blocks that the closure touched.' }) blocks!: number;
  @ApiProperty({ type: [BlockMovedView] }) blockMoves!: BlockMovedView[];
  @ApiProperty({ type: [BlockNotMovedView], description: 'They stand in their hour until they lapse.' })
  blocksNotMoved!: BlockNotMovedView[];
  @ApiPropertyOptional({ type: [String], format: 'uuid', description: 'Blocks that went back.' })
  blocksUndone?: string[];
  @ApiPropertyOptional({ type: [BlockNotMovedView] }) blocksNotUndone?: BlockNotMovedView[];
  @ApiPropertyOptional({ description: 'How many went back to their old hour.' }) undone?: number;
  @ApiPropertyOptional({ type: [NotMovedView], description: 'Whose move could not be taken back.' })
  notUndone?: NotMovedView[];
}

export function replanAnswer(replan: Replan): ReplanAnswer {
  const { ordered, told, undoing, undone } = replan;
  const moves = movedOf(replan).map(({ moved }) => ({ from: moved.from.hour, to: moved.to.hour }));
  const back = [...undone.values()];
  const blocksBack = [...replan.blocksUndone.values()];
  const blockMoves = movedBlocksOf(replan).map(({ block, moved: { from, to, places } }) => ({
    block,
    from: from.hour,
    to: to.hour,
    places,
  }));
  return {
    closure: ordered.closure,
    status: statusOf(replan),
    bookings: ordered.tickets.length,
    done: told.size,
    moves: countedMoves(moves),
    notMoved: reasons([...told.values()]),
    blocks: ordered.blocks?.length ?? 0,
    blockMoves,
    blocksNotMoved: blockReasons([...replan.blocksTold.values()]),
    ...(undoing && {
      blocksUndone: blocksBack.filter(({ why }) => why === undefined).map(({ block }) => block),
      blocksNotUndone: blockReasons(blocksBack),
    }),
    ...(undoing && { undone: back.filter(({ why }) => why === undefined).length, notUndone: reasons(back) }),
  };
}

function reasons(told: readonly { readonly ticket: string; readonly why?: ReplanReason }[]): NotMovedView[] {
  return told.flatMap(({ ticket, why }) => (why ? [{ ticket, why }] : []));
}

function blockReasons(told: readonly { readonly block: string; readonly why?: ReplanReason }[]): BlockNotMovedView[] {
  return told.flatMap(({ block, why }) => (why ? [{ block, why }] : []));
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
