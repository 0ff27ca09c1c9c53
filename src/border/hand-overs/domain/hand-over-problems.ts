import { problems } from '../../../shared/domain/problem.js';

/** Refusals of hand-overs between shifts. */
export const refuse = problems({
  'hand-over-needs-second-person': {
    status: 403,
    title: {
      vi: 'Người nhận ca phải là người khác',
      zh: '接班人须为另一人',
      en: 'Whoever takes over is another person',
    },
    todo: {
      vi: 'Người nhận ca đăng nhập bằng tài khoản của mình rồi ký.',
      zh: '请接班人用本人账号登录后签收。',
      en: 'Let the next in charge sign in with his own account and sign.',
    },
  },
  'hand-over-of-other': {
    status: 403,
    title: {
      vi: 'Chỉ người lập biên bản được rút',
      zh: '只有编制人可以撤回',
      en: 'Only whoever prepared it takes it back',
    },
  },
  'hand-over-decided': {
    status: 409,
    title: {
      vi: 'Biên bản giao ca đã được xử lý ({{status}})',
      zh: '交接记录已处理（{{status}}）',
      en: 'This hand-over was signed or withdrawn already ({{status}})',
    },
    todo: { vi: 'Lập biên bản mới nếu cần.', zh: '如有需要，请重新编制。', en: 'Prepare a new one if there is need.' },
  },
  'desk-not-yours': {
    status: 403,
    title: { vi: 'Bạn không thuộc bộ phận này', zh: '您不属于该岗位', en: 'You do not belong to that desk' },
  },
});
