import { oneOf, text } from '../../../shared/lists/search.js';
import type { Schemas } from '../../../shared/api/client.js';

type Kind = Schemas['MessageAnswer']['kind'];

/** In the order in which somebody looks for them. */
export const KINDS = [
  'CALLED',
  'CALL_WITHDRAWN',
  'MISSED_CALL',
  'NO_SHOW',
  'PENALTY',
  'CORRECTION_ASKED',
  'REJECTED',
  'EXPIRED',
  'HELD',
  'CHECK_FAILED',
  'CLEARANCE_REVOKED',
  'MOVED_BY_CLOSURE',
  'MOVE_UNDONE',
  'PLACE_OWED',
  'PLACE_LOST',
  'TRANSFERRED',
  'DIVERTED',
  'DRAW_WON',
  'DRAW_LOST',
  'STAY_NEAR',
  'STAY_PASSED',
  'PAPER_ENDS',
  'PART_NAMED',
] as const satisfies readonly Kind[];

/** What the address of the inbox says: its filters, and where in it one stands. */
export function messagesSearch(search: Record<string, unknown>) {
  return {
    ...oneOf('kind', KINDS, search),
    ...oneOf('show', ['UNREAD'] as const, search),
    ...text('cursor', search),
  };
}
