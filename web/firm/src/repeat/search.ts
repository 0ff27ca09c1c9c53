import { text } from '../../../shared/lists/search.js';

/** The day that the address names, if it is one. */
export function repeatSearch(search: Record<string, unknown>): { day?: string } {
  const { day = '' } = text('day', search);
  return /^20\d{2}-\d{2}-\d{2}$/.test(day) ? { day } : {};
}
