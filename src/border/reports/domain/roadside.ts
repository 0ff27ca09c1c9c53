import { problems } from '../../../shared/domain/problem.js';
import type { Fold } from '../../../shared/domain/decider.js';
import type { RoadsideEvent } from './report-events.js';

/** Where trucks are counted outside a gate. */
export const ROADSIDE_PLACES = ['APPROACH_ROAD', 'HIGHWAY', 'OVERFLOW_PARK', 'TOWN'] as const;
export type RoadsidePlace = (typeof ROADSIDE_PLACES)[number];

export const refuse = problems({
  'count-in-the-future': {
    status: 422,
    title: { vi: 'Giờ đếm ở tương lai', zh: '清点时间在未来', en: 'The time of the count lies in the future' },
    todo: { vi: 'Nhập giờ đã đếm.', zh: '请输入实际清点时间。', en: 'Give the time at which it was counted.' },
  },
});

/** Every count stands by itself: nothing is remembered between them. */
export const roadside: Fold<null, RoadsideEvent> = { initial: null, evolve: () => null };

/** Counts are told by eye and never refused for their size; only their time must have come. */
export function recordRoadsideCount(count: RoadsideEvent['data'], now: string): RoadsideEvent[] {
  if (count.at > now) throw refuse('count-in-the-future');
  return [{ type: 'RoadsideCounted', data: count }];
}
