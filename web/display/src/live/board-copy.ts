import mergePatch from 'json-merge-patch';
import type { BoardState } from '../../../../src/border/board/board-state/board-state.js';
import type { TopicChange, TopicSnapshot } from '../../../../src/shared/live/live-messages.js';

/** A board as this screen holds it, and where it stands. */
export interface BoardCopy {
  readonly epoch: string;
  readonly seq: number;
  readonly state: BoardState;
}

export function copyOf({ epoch, seq, state }: TopicSnapshot): BoardCopy {
  return { epoch, seq, state: state as BoardState };
}

/** The copy after one change; what it already has changes nothing; undefined when changes between are missing. */
export function advanced(copy: BoardCopy, change: TopicChange): BoardCopy | undefined {
  if (change.seq <= copy.seq) return copy;
  if (change.seq !== copy.seq + 1) return undefined;
  const whole = JSON.parse(JSON.stringify(copy.state)) as BoardState;
  return { ...copy, seq: change.seq, state: mergePatch.apply(whole, change.delta) as BoardState };
}

/** The copy after several changes in their order; undefined when one is missing. */
export function advancedAll(copy: BoardCopy, changes: readonly TopicChange[]): BoardCopy | undefined {
  return changes.reduce<BoardCopy | undefined>((held, change) => held && advanced(held, change), copy);
}
