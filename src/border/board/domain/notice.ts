import { problems } from '../../../shared/domain/problem.js';
import type { Gate } from '../../../shared/domain/place.js';

/** Whom a notice is for. */
export const AUDIENCES = ['DISPLAY', 'PUBLIC', 'FIRM', 'DRIVER'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Whom a notice is for: those of before were for displays alone. */
export function audiencesOf({ audiences }: { readonly audiences?: readonly Audience[] }): readonly Audience[] {
  return audiences ?? ['DISPLAY'];
}

/** A word to everybody at a gate, in three languages. Stream `notice-<id>`; the text is a sealed fact behind `words`. */
export type NoticeEvent =
  | {
      type: 'NoticePublished';
      /** `route`: of it alone; `audiences`: missing of notices of before, which were for displays. */
      data: {
        notice: string;
        gate: Gate;
        route?: string;
        audiences?: readonly Audience[];
        from: string;
        to: string;
        words: string;
        at: string;
      };
    }
  | { type: 'NoticeWithdrawn'; data: { notice: string; gate: Gate; at: string } };

export const NOTICE_EVENTS = ['NoticePublished', 'NoticeWithdrawn'] as const;

export const refuse = problems({
  'notice-ends-before-it-begins': {
    status: 422,
    title: {
      vi: 'Thông báo kết thúc trước khi bắt đầu',
      zh: '通知的结束时间早于开始时间',
      en: 'The notice ends before it begins',
    },
    todo: { vi: 'Chọn giờ kết thúc muộn hơn.', zh: '请选择更晚的结束时间。', en: 'Choose a later end.' },
  },
  'notice-route-unknown': {
    status: 404,
    title: {
      vi: 'Cửa khẩu này không có tuyến {{route}}',
      zh: '该口岸没有线路 {{route}}',
      en: 'This gate has no route {{route}}',
    },
  },
  'notice-already-withdrawn': {
    status: 409,
    title: { vi: 'Thông báo đã được gỡ', zh: '通知已撤下', en: 'The notice was already withdrawn' },
  },
});

export type NoticeState =
  { readonly status: 'NONE' } | { readonly status: 'PUBLISHED' | 'WITHDRAWN'; readonly gate: Gate };

export const notice = {
  initial: { status: 'NONE' } as NoticeState,
  evolve: (_: NoticeState, event: NoticeEvent): NoticeState => ({
    status: event.type === 'NoticePublished' ? 'PUBLISHED' : 'WITHDRAWN',
    gate: event.data.gate,
  }),
};

export function publishNotice(data: Extract<NoticeEvent, { type: 'NoticePublished' }>['data']): NoticeEvent[] {
  if (data.to <= data.from) throw refuse('notice-ends-before-it-begins');
  return [{ type: 'NoticePublished', data }];
}

export function withdrawNotice(id: string, state: NoticeState, at: string): NoticeEvent[] {
  if (state.status === 'NONE') throw new Error('An unknown notice is refused before it is decided');
  if (state.status === 'WITHDRAWN') throw refuse('notice-already-withdrawn');
  return [{ type: 'NoticeWithdrawn', data: { notice: id, gate: state.gate, at } }];
}
