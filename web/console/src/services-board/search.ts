import { oneOf, text } from '../../../shared/lists/search.js';

export const KINDS = ['REPORT', 'COMPLAINT'] as const;

/** What the address of the board says: the days of its period, and which petitions. */
export function servicesSearch(search: Record<string, unknown>) {
  return { ...text('from', search), ...text('to', search), ...oneOf('kind', KINDS, search) };
}

export type ServicesSearch = ReturnType<typeof servicesSearch>;
