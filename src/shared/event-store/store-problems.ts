import { problems } from '../domain/problem.js';

/** Refusals of the event store. */
export const refuse = problems({
  'idempotency-key-reused': {
    status: 422,
    title: {
      vi: 'Idempotency-Key này đã dùng cho một yêu cầu khác',
      zh: '此 Idempotency-Key 已用于其他请求',
      en: 'This Idempotency-Key was used for another request',
    },
    todo: { vi: 'Dùng khoá mới cho yêu cầu mới.', zh: '新请求请使用新的键。', en: 'Use a new key for a new request.' },
  },
  'try-again': {
    status: 503,
    title: { vi: 'Hệ thống đang bận', zh: '系统繁忙', en: 'The system is busy' },
    todo: {
      vi: 'Thử lại với cùng Idempotency-Key; sẽ không bị ghi hai lần.',
      zh: '请用同一 Idempotency-Key 重试；不会重复记录。',
      en: 'Try again with the same Idempotency-Key; nothing will be written twice.',
    },
  },
  'bad-text': {
    status: 422,
    title: {
      vi: 'Văn bản chứa ký tự không hợp lệ',
      zh: '文本含有无效字符',
      en: 'A text holds a character that cannot be stored',
    },
    todo: { vi: 'Gõ lại văn bản đó.', zh: '请重新输入该文本。', en: 'Type that text again.' },
  },
  'unsafe-number': {
    status: 422,
    title: {
      vi: 'Số quá lớn hoặc không phải số nguyên',
      zh: '数字过大或不是整数',
      en: 'A number is too large or not whole',
    },
    todo: { vi: 'Kiểm tra lại các con số.', zh: '请核对数字。', en: 'Check the numbers.' },
  },
});
