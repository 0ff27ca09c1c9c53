import { problems } from '../../shared/domain/problem.js';

export const refuse = problems({
  'unanswered-question-dealt-with': {
    status: 409,
    title: {
      vi: 'Câu hỏi này đã được xử lý',
      zh: '该问题已处理',
      en: 'This question was dealt with already',
    },
    todo: {
      vi: 'Tải lại danh sách để xem ai đã xử lý.',
      zh: '请重新加载列表查看由谁处理。',
      en: 'Load the list again to see what became of it.',
    },
  },
});
