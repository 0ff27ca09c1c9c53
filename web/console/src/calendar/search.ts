import { oneOf, text } from '../../../shared/lists/search.js';

const TASKS = ['close', 'open', 'hours'] as const;
const WEEKS = ['1', '2', '3'] as const;

export interface CalendarSearch {
  readonly route?: string | undefined;
  readonly task?: (typeof TASKS)[number] | undefined;
  /** Weeks from now; none: this one. */
  readonly week?: (typeof WEEKS)[number] | undefined;
  readonly every?: 'true' | undefined;
  readonly cursor?: string | undefined;
}

/** What the address says: whose calendar, which week, what is being changed. */
export function calendarSearch(search: Record<string, unknown>): CalendarSearch {
  return {
    ...text('route', search),
    ...oneOf('task', TASKS, search),
    ...oneOf('week', WEEKS, search),
    ...oneOf('every', ['true'] as const, search),
    ...text('cursor', search),
  };
}
