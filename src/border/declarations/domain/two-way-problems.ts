import { problems } from '../../../shared/domain/problem.js';

/** Refusals of linked trips. */
export const refuse = problems({
  'return-already-declared': {
    status: 409,
    title: {
      vi: 'Chuyến về của chuyến đi này đã được khai',
      zh: '该去程的返程已申报',
      en: 'The return of that trip has been declared already',
    },
    todo: {
      vi: 'Sửa hoặc rút tờ khai chuyến về đó.',
      zh: '请更正或撤回该返程申报。',
      en: 'Correct or withdraw that one.',
    },
  },
});
