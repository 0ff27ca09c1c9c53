import { problems } from '../../../shared/domain/problem.js';

export const refuse = problems({
  'no-open-stay': {
    status: 409,
    title: {
      vi: 'Xe này không còn trong thời hạn lưu lại',
      zh: '该车辆没有进行中的停留',
      en: 'No stay of this vehicle goes on',
    },
    todo: { vi: 'Tải lại danh sách.', zh: '请刷新列表。', en: 'Load the list again.' },
  },
});
