import { oneOf, text } from '../../../shared/lists/search.js';

export const GATES = ['HUU_NGHI', 'TAN_THANH', 'COC_NAM', 'CHI_MA'] as const;
const DAY = /^20\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

export interface ReportSearch {
  readonly day?: string | undefined;
  /** Where one stands in the list of days that were compared. */
  readonly cursor?: string | undefined;
  readonly gate?: (typeof GATES)[number] | undefined;
}

/** What the address says: which day, and of which gate the charts and the comparison are. */
export function reportSearch(search: Record<string, unknown>): ReportSearch {
  const { day } = text('day', search);
  return { ...(day && DAY.test(day) && { day }), ...oneOf('gate', GATES, search), ...text('cursor', search) };
}
