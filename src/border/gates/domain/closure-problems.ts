import { problems } from '../../../shared/domain/problem.js';

/** Refusals of closures. */
export const refuse = problems({
  'review-needed': {
    status: 422,
    title: {
      vi: 'Đóng cửa không thời hạn phải có giờ xem xét lại',
      zh: '无期限关闭须注明复核时间',
      en: 'A closure without an end needs a time of review',
    },
    todo: {
      vi: 'Chọn giờ kết thúc hoặc giờ xem xét lại.',
      zh: '请选择结束时间或复核时间。',
      en: 'Choose an end, or when you look at it again.',
    },
  },
  'review-over': {
    status: 422,
    title: { vi: 'Giờ xem xét lại đã qua', zh: '复核时间已过', en: 'The time of review is already over' },
  },
  'review-too-far': {
    status: 422,
    title: {
      vi: 'Phải xem xét lại trong vòng {{days}} ngày',
      zh: '须在 {{days}} 天内复核',
      en: 'It is to be looked at again within {{days}} days',
    },
  },
  'closure-unknown': {
    status: 404,
    title: {
      vi: 'Tuyến này không có lệnh đóng cửa đó, hoặc đã được dỡ bỏ',
      zh: '该线路没有此关闭令，或已解除',
      en: 'There is no such closure of this route, or it was lifted',
    },
  },
  'closure-over': {
    status: 409,
    title: { vi: 'Lệnh đóng cửa đã hết hạn', zh: '关闭令已到期', en: 'The closure is over' },
  },
});
