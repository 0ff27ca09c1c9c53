import type { RowProjection } from '../../../shared/event-store/projection.js';
import type { Words } from '../../../shared/domain/problem.js';
import type { NoticeOnBoard } from '../domain/board-rows.js';
import { audiencesOf, type NoticeEvent } from '../domain/notice.js';
import { announceSection } from './announce.js';

/** Notices that stand; whoever shows them looks at `from` and `to`. An erased text takes its notice away. */
export const noticesOnBoard: RowProjection<NoticeOnBoard, NoticeEvent> = {
  name: 'board-notice',
  table: 'board_notice',
  key: 'notice',
  types: ['NoticePublished', 'NoticeWithdrawn'],
  refs: (event) => (event.type === 'NoticePublished' ? [event.data.words] : []),
  change: (event) => {
    const key = event.data.notice;
    if (event.type === 'NoticeWithdrawn') return [{ key, apply: () => undefined }];
    // What is not for displays is shown elsewhere.
    if (!audiencesOf(event.data).includes('DISPLAY')) return [];
    const { notice, gate, from, to, words } = event.data;
    return [
      {
        key,
        apply: (_, personal) => {
          const text = personal.read<Words>(words);
          return text && { notice, gate, from, to, words: text };
        },
      },
    ];
  },
  announce: announceSection('notices', (row) => row),
};
