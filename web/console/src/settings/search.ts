import type { Schemas } from '../../../shared/api/client.js';
import { oneOf, sortValues, text } from '../../../shared/lists/search.js';

export const SHOWS = ['TO_CONFIRM', 'MINE', 'CHANGING'] as const;
export const AGENCIES = [
  'BORDER_GUARD',
  'HEALTH_QUARANTINE',
  'PLANT_ANIMAL_QUARANTINE',
  'CUSTOMS',
  'GATE_FEE',
] as const satisfies NonNullable<Schemas['SettingSummaryAnswer']['agency']>[];

const SORTS = sortValues('SINCE');

export interface SettingsSearch {
  readonly cursor?: string | undefined;
  readonly text?: string | undefined;
  readonly show?: (typeof SHOWS)[number] | undefined;
  readonly agency?: (typeof AGENCIES)[number] | undefined;
  readonly sort?: (typeof SORTS)[number] | undefined;
}

/** What the address says: which rules one looks at. */
export function settingsSearch(search: Record<string, unknown>): SettingsSearch {
  return {
    ...text('cursor', search),
    ...text('text', search),
    ...oneOf('show', SHOWS, search),
    ...oneOf('agency', AGENCIES, search),
    ...oneOf('sort', SORTS, search),
  };
}
