import { problems } from '../../../shared/domain/problem.js';

/** Refusals of lookout lists. */
export const refuse = problems({
  'lookout-too-long': {
    status: 422,
    title: {
      vi: 'Thời hạn theo dõi phải ở tương lai và không quá {{days}} ngày',
      zh: '布控期限须在将来且不超过{{days}}天',
      en: 'A lookout ends in the future, within {{days}} days',
    },
  },
  'lookout-ended': {
    status: 409,
    title: { vi: 'Mục theo dõi đã kết thúc', zh: '布控已结束', en: 'This lookout has ended' },
  },
  'lookout-value-invalid': {
    status: 422,
    title: { vi: 'Giá trị cần theo dõi chưa đúng', zh: '布控内容无效', en: 'What is looked for is not valid' },
  },
  'lookout-reason-unknown': {
    status: 422,
    title: {
      vi: 'Lý do giữ không thuộc danh mục của cơ quan: {{allowed}}',
      zh: '扣留理由不在本机关目录中：{{allowed}}',
      en: "The reason of the hold is none of the agency's: {{allowed}}",
    },
  },
  'alert-acknowledged': {
    status: 409,
    title: { vi: 'Cảnh báo đã được tiếp nhận', zh: '警报已确认', en: 'The alert was acknowledged already' },
  },
});
