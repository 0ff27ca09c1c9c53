import { problems } from '../../../shared/domain/problem.js';

/** Refusals of what a firm keeps. */
export const refuse = problems({
  'saved-trips-full': {
    status: 409,
    title: {
      vi: 'Đã lưu đủ {{most}} mẫu hàng và tuyến',
      zh: '已保存 {{most}} 个货物与路线模板',
      en: 'As many as {{most}} goods and routes are kept already',
    },
    todo: {
      vi: 'Bỏ những mẫu không còn dùng.',
      zh: '请移除不再使用的模板。',
      en: 'Remove those that are no longer used.',
    },
  },
});
