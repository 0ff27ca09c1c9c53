import { oneOf, text } from '../../../shared/lists/search.js';

/** Open ones unless told, and those that were asked most first. */
export const CLOSED = ['false'] as const;
export const ORDERS = ['LAST_DOWN'] as const;

/** What the address says: which questions, in which order, and where in the list one stands. */
export function questionsSearch(search: Record<string, unknown>) {
  return {
    ...oneOf('open', CLOSED, { open: String(search['open']) }),
    ...oneOf('sort', ORDERS, search),
    ...text('text', search),
    ...text('cursor', search),
  };
}
export type QuestionsSearch = ReturnType<typeof questionsSearch>;
