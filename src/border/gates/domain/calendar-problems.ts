import { problems } from '../../../shared/domain/problem.js';

/** Refusals of calendar commands. */
export const refuse = problems({
  'interval-empty': {
    status: 422,
    title: {
      vi: 'Giờ kết thúc phải sau giờ bắt đầu',
      zh: '结束时间必须晚于开始时间',
      en: 'The end must be later than the beginning',
    },
  },
  'interval-over': {
    status: 422,
    title: { vi: 'Khoảng thời gian này đã qua', zh: '该时段已过', en: 'This time is already over' },
    todo: {
      vi: 'Chọn giờ kết thúc trong tương lai.',
      zh: '请选择将来的结束时间。',
      en: 'Choose an end in the future.',
    },
  },
  'interval-too-long': {
    status: 422,
    title: {
      vi: 'Một thông báo dài nhất {{days}} ngày',
      zh: '一次公告最长 {{days}} 天',
      en: 'One announcement covers at most {{days}} days',
    },
    todo: { vi: 'Chia thành nhiều thông báo.', zh: '请分为多次公告。', en: 'Announce it in parts.' },
  },
  'hours-out-of-order': {
    status: 422,
    title: {
      vi: 'Giờ đóng cửa {{closes}} phải sau giờ mở cửa {{opens}}',
      zh: '关闭时间 {{closes}} 必须晚于开放时间 {{opens}}',
      en: 'Closing at {{closes}} must be later than opening at {{opens}}',
    },
  },
});
