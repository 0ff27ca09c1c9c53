import { refuse } from '../../http/http-problems.js';
import { cursorOf, valuesOf } from '../../http/paging.js';
import type { SettingSummaryAnswer } from '../setting.answer.js';

/** By what the list may go instead: since when the value holds. */
export const SETTING_SORTS = ['SINCE', 'SINCE_DOWN'] as const;
export type SettingSort = (typeof SETTING_SORTS)[number];

/** What waits for the reader, what is his to change, what others decide: so the list goes by itself. */
export const groupOf = ({ waiting, mayConfirm, mayPropose }: SettingSummaryAnswer): 0 | 1 | 2 =>
  waiting > 0 && mayConfirm ? 0 : mayPropose ? 1 : 2;

interface Asked {
  readonly sort?: SettingSort | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/**
 * One page of settings, in the order asked for; those that never changed come last both ways. Throws `malformed-request`
 * for a cursor of another order.
 */
export function settingPage(
  rows: readonly SettingSummaryAnswer[],
  { sort, cursor, limit }: Asked,
): { readonly items: readonly SettingSummaryAnswer[]; readonly next?: string } {
  const down = sort === 'SINCE_DOWN';
  const begin = cursor === undefined ? undefined : placeOf(cursor, sort);
  const left = rows
    .map((row) => ({ row, place: standsAt(row, sort) }))
    .filter(({ place }) => begin === undefined || compared(place, begin, down) > 0)
    .toSorted((a, b) => compared(a.place, b.place, down));
  const page = left.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map(({ row }) => row),
    ...(left.length > page.length && last && { next: cursorOf([nameOf(sort), ...last.place]) }),
  };
}

/** What goes first always upwards, then what is turned round; ends with what names the row. */
type Place = readonly [string, string, string, string];

function standsAt(row: SettingSummaryAnswer, sort: SettingSort | undefined): Place {
  const { setting, scope, since } = row;
  if (!sort) return [String(groupOf(row)), '', setting, scope];
  return [since === undefined ? '1' : '0', since ?? '', setting, scope];
}

function compared([a, ...one]: Place, [b, ...other]: Place, down: boolean): number {
  if (a !== b) return a < b ? -1 : 1;
  for (const [at, value] of one.entries()) {
    const against = other[at] ?? '';
    if (value !== against) return value < against === down ? 1 : -1;
  }
  return 0;
}

const nameOf = (sort: SettingSort | undefined): string => sort ?? 'GROUP';

function placeOf(cursor: string, sort: SettingSort | undefined): Place {
  const [name, first = '', second = '', setting = '', scope = ''] = valuesOf(cursor, 5);
  if (name !== nameOf(sort)) throw refuse('malformed-request');
  return [first, second, setting, scope];
}
