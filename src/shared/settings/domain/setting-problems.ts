import { problems } from '../../domain/problem.js';

/** Refusals of changes of settings. */
export const refuse = problems({
  'setting-not-yours': {
    status: 403,
    title: {
      vi: 'Thiết lập này không thuộc quyền của bạn ({{setting}}, {{scope}})',
      zh: '此设置不归您管理（{{setting}}，{{scope}}）',
      en: 'This setting is not yours to change ({{setting}}, {{scope}})',
    },
    todo: {
      vi: 'Người có quyền: {{roles}}.',
      zh: '有权更改者：{{roles}}。',
      en: 'It is changed by: {{roles}}.',
    },
  },
  'setting-from-past': {
    status: 422,
    title: {
      vi: 'Thiết lập không thể có hiệu lực từ quá khứ',
      zh: '设置不能从过去生效',
      en: 'A setting cannot begin in the past',
    },
    todo: {
      vi: 'Chọn thời điểm sau {{now}}, hoặc bỏ trống để có hiệu lực ngay.',
      zh: '请选择 {{now}} 之后的时间，或留空以立即生效。',
      en: 'Choose an instant after {{now}}, or leave it out to begin at once.',
    },
  },
  'setting-unchanged': {
    status: 409,
    title: {
      vi: 'Giá trị này đã có hiệu lực vào lúc đó',
      zh: '届时该值本已生效',
      en: 'This value holds at that time already',
    },
    todo: { vi: 'Không cần làm gì.', zh: '无需操作。', en: 'There is nothing to do.' },
  },
  'setting-too-many-ahead': {
    status: 409,
    title: {
      vi: 'Đã có {{count}} thay đổi đang chờ',
      zh: '已有 {{count}} 项更改在等待',
      en: '{{count}} changes of this setting wait already',
    },
    todo: {
      vi: 'Rút bớt một thay đổi chưa có hiệu lực.',
      zh: '请先撤回一项尚未生效的更改。',
      en: 'Withdraw one that has not begun.',
    },
  },
  'setting-change-unknown': {
    status: 404,
    title: { vi: 'Không có thay đổi này', zh: '没有此项更改', en: 'There is no such change' },
    todo: { vi: 'Tải lại thiết lập.', zh: '请刷新该设置。', en: 'Load the setting again.' },
  },
  'setting-change-decided': {
    status: 409,
    title: {
      vi: 'Thay đổi này không còn chờ quyết định',
      zh: '此项更改已不在等待决定',
      en: 'This change no longer waits for a decision',
    },
    todo: { vi: 'Tải lại thiết lập.', zh: '请刷新该设置。', en: 'Load the setting again.' },
  },
  'setting-in-force': {
    status: 409,
    title: { vi: 'Thay đổi này đã có hiệu lực', zh: '此项更改已生效', en: 'This change has begun' },
    todo: {
      vi: 'Đặt giá trị khác từ bây giờ.',
      zh: '请从现在起设置其他值。',
      en: 'Set another value from now on.',
    },
  },
  'second-person-needed': {
    status: 403,
    title: {
      vi: 'Người đề xuất không thể tự xác nhận',
      zh: '提议人不能自行确认',
      en: 'Whoever proposed it cannot confirm it',
    },
    todo: {
      vi: 'Nhờ người thứ hai: {{roles}}.',
      zh: '请由第二人确认：{{roles}}。',
      en: 'Ask a second person: {{roles}}.',
    },
  },
});
