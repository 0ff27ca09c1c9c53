import type { Gate } from '../../../shared/domain/place.js';
import type { Words } from '../../../shared/domain/problem.js';
import type { RowProjection } from '../../../shared/event-store/projection.js';
import { audiencesOf, type Audience, type NoticeEvent } from '../domain/notice.js';

/** A notice with what became of it. ISO instants. */
export interface NoticeRow {
  readonly notice: string;
  readonly gate: Gate;
  readonly route: string | null;
  readonly audiences: readonly Audience[];
  readonly startsAt: string;
  readonly endsAt: string;
  readonly words: Words | null;
  readonly publishedAt: string;
  readonly withdrawnAt: string | null;
  readonly position: number;
}

/** Every notice; those withdrawn, or over, too. */
export const notices: RowProjection<NoticeRow, NoticeEvent> = {
  name: 'notices',
  table: 'notice',
  key: 'notice',
  types: ['NoticePublished', 'NoticeWithdrawn'],
  refs: (event) => (event.type === 'NoticePublished' ? [event.data.words] : []),
  change: ({ type, data, position }) => {
    const key = data.notice;
    if (type === 'NoticeWithdrawn') return [{ key, apply: (row) => row && { ...row, withdrawnAt: data.at } }];
    const { notice, gate, route = null, from: startsAt, to: endsAt, at: publishedAt, words: ref } = data;
    const told = { notice, gate, route, audiences: audiencesOf(data), startsAt, endsAt, publishedAt, position };
    return [
      { key, apply: (_, personal) => ({ ...told, words: personal.read<Words>(ref) ?? null, withdrawnAt: null }) },
    ];
  },
};
