import type { Lane, ListedTicket } from './queries.js';

/** A vehicle that is to go to another lane than the one where it is called or suggested. */
export interface Moved {
  readonly ticket: string;
  readonly code: string;
  readonly direction: Lane['direction'];
  /** Known of those that are called. */
  readonly cargo?: ListedTicket['cargo'];
  readonly from: string;
  /** It is called there, not only suggested. */
  readonly called: boolean;
}

type Takes = Pick<Lane, 'lane' | 'route' | 'kind' | 'direction' | 'status' | 'accepts'>;

/** The lanes that may take it instead, as far as can be told here; the gate itself decides when it is called. */
export function lanesFor<Each extends Takes>(
  { from, direction, cargo }: Pick<Moved, 'from' | 'direction' | 'cargo'>,
  lanes: readonly Each[],
): Each[] {
  const now = lanes.find(({ lane }) => lane === from);
  return lanes.filter(
    (each) =>
      each.lane !== from &&
      each.route === now?.route &&
      each.kind === now.kind &&
      each.direction === direction &&
      each.status === 'OPEN' &&
      (cargo === undefined || each.accepts.includes(cargo)),
  );
}
