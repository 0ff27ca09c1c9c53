import type { BoardState } from '../../../src/border/board/board-state/board-state.js';
import type { Direction, LaneKind } from '../../../src/shared/domain/place.js';

/** One call as a yard reads it: the code, and where it is to drive. */
export interface YardCall {
  readonly code: string;
  readonly at: string;
  readonly kind: LaneKind | 'YARD';
  readonly label: string;
  readonly direction: Direction;
}

/** Who is called to lanes and out of parks to yards, newest first. */
export function yardCallsOf({ lanes, yards }: Pick<BoardState, 'lanes' | 'yards'>): YardCall[] {
  const toLanes = Object.values(lanes).flatMap(({ called, kind, label, direction }) =>
    called.map(({ code, at }): YardCall => ({ code, at, kind, label, direction })),
  );
  const toYards = Object.values(yards).flatMap(({ called }) =>
    called.map(({ code, at }): YardCall => ({ code, at, kind: 'YARD', label: 'P', direction: 'EXPORT' })),
  );
  return [...toLanes, ...toYards].sort((a, b) => Date.parse(b.at) - Date.parse(a.at) || (a.code < b.code ? -1 : 1));
}
