import type { ListedTicket } from './queries.js';

/** The place that stands for where a ticket's vehicle is now: its lane, its yard. */
export function whereOf({ status, lane, yard }: Pick<ListedTicket, 'status' | 'lane' | 'yard'>): string {
  if (status === 'CALLED' || status === 'ADMITTED') return lane ?? yard ?? '';
  return status === 'WAITING' || status === 'HOLDING' ? (yard ?? '') : '';
}
