import { problems } from '../../../shared/domain/problem.js';

/** Refusals and conflicts of what was done on paper. */
export const refuse = problems({
  'slip-unknown': {
    status: 404,
    title: {
      vi: 'Không có phiếu giấy số này tại cửa khẩu',
      zh: '本口岸没有此编号的纸质单',
      en: 'No slip of this number was printed for this gate',
    },
    todo: { vi: 'Đọc lại số trên phiếu.', zh: '请再核对单号。', en: 'Read the number on the slip again.' },
  },
  'slip-not-yours': {
    status: 403,
    title: {
      vi: 'Việc ghi trên phiếu này do người khác nhập',
      zh: '此单所记事项应由他人录入',
      en: 'What this slip says is entered by somebody else',
    },
    todo: { vi: 'Người có quyền: {{roles}}.', zh: '有权录入者：{{roles}}。', en: 'It is entered by: {{roles}}.' },
  },
  'slip-time-wrong': {
    status: 422,
    title: {
      vi: 'Thời điểm trên phiếu ở tương lai hoặc quá {{hours}} giờ trước',
      zh: '单上时间在将来或早于{{hours}}小时前',
      en: 'The time on the slip lies ahead, or more than {{hours}} hours back',
    },
  },
  'slip-incomplete': {
    status: 422,
    title: { vi: 'Phiếu còn thiếu thông tin', zh: '纸质单信息不完整', en: 'The slip does not say enough' },
  },
  'slip-used-twice': {
    status: 409,
    title: {
      vi: 'Phiếu này đã được nhập với nội dung khác',
      zh: '此单已以不同内容录入',
      en: 'This slip was entered before, with another content',
    },
    todo: { vi: 'Giám sát viên xem xét.', zh: '由主管处理。', en: 'The supervisor looks at both.' },
  },
  'slip-overtaken-by-record': {
    status: 409,
    title: {
      vi: 'Hệ thống đã ghi nhận việc xảy ra sau thời điểm trên phiếu',
      zh: '系统中已有晚于单上时间的记录',
      en: 'Something that happened after this slip is on record already',
    },
    todo: { vi: 'Giám sát viên xem xét.', zh: '由主管处理。', en: 'The supervisor decides which is right.' },
  },
  'slip-no-conflict': {
    status: 409,
    title: { vi: 'Phiếu này không có mâu thuẫn', zh: '此单没有冲突', en: 'This entry is in no conflict' },
  },
  'pack-not-made': {
    status: 404,
    title: {
      vi: 'Chưa có bộ giấy dự phòng',
      zh: '尚无应急纸质包',
      en: 'No emergency pack has been made yet',
    },
    todo: {
      vi: 'Chờ mười phút, hoặc nhờ giám sát viên tạo ngay.',
      zh: '请等待十分钟，或请主管立即生成。',
      en: 'Wait ten minutes, or ask the supervisor to make it now.',
    },
  },
});
