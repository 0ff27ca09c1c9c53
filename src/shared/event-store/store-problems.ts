import { problems } from '../domain/problem.js';

/** What the store itself refuses. */
export const storeProblem = problems({
  'idempotency-key-reused': {
    status: 422,
    title: {
      vi: 'Khóa Idempotency-Key này đã được dùng cho một yêu cầu khác.',
      zh: '该 Idempotency-Key 已用于另一个请求。',
      en: 'This Idempotency-Key was already used for another request.',
    },
    todo: {
      vi: 'Gửi lại với một khóa mới.',
      zh: '请使用新的键重新发送。',
      en: 'Send the request with a new key.',
    },
  },
  'try-again': {
    status: 503,
    title: {
      vi: 'Hệ thống chưa ghi nhận được yêu cầu này.',
      zh: '系统暂时无法记录该请求。',
      en: 'The request could not be recorded in time.',
    },
    todo: {
      vi: 'Gửi lại với cùng Idempotency-Key: yêu cầu chỉ được thực hiện một lần.',
      zh: '请用相同的 Idempotency-Key 重新发送：请求只会执行一次。',
      en: 'Send it again with the same Idempotency-Key: it is carried out once only.',
    },
  },
  'lists-behind': {
    status: 503,
    title: {
      vi: 'Danh sách của hệ thống chưa cập nhật kịp.',
      zh: '系统的列表尚未更新到最新。',
      en: 'The lists of this system have not caught up yet.',
    },
    todo: {
      vi: 'Chờ một lát rồi gửi lại.',
      zh: '请稍候再发送。',
      en: 'Wait a moment and send it again.',
    },
  },
  'bad-text': {
    status: 422,
    title: {
      vi: 'Văn bản có ký tự không lưu được ({{path}}).',
      zh: '文本包含无法保存的字符（{{path}}）。',
      en: 'The text holds characters that cannot be stored ({{path}}).',
    },
    todo: {
      vi: 'Nhập lại văn bản này bằng tay.',
      zh: '请手动重新输入该文本。',
      en: 'Type this text again by hand.',
    },
  },
  'unsafe-number': {
    status: 422,
    title: {
      vi: 'Số phải là số nguyên không quá lớn ({{path}}).',
      zh: '数字必须是不过大的整数（{{path}}）。',
      en: 'The number must be a whole number that is not too large ({{path}}).',
    },
    todo: {
      vi: 'Nhập số nguyên, theo đơn vị nhỏ nhất.',
      zh: '请以最小单位输入整数。',
      en: 'Enter a whole number in the smallest unit.',
    },
  },
});
