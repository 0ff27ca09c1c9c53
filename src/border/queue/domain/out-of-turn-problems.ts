import { problems } from '../../../shared/domain/problem.js';

/** Refusals of calls out of turn, beside those of any call. */
export const refuse = problems({
  'ground-not-open': {
    status: 422,
    title: {
      vi: 'Căn cứ này không được áp dụng tại cửa khẩu',
      zh: '本口岸不适用此依据',
      en: 'This ground is not open at the gate',
    },
    todo: {
      vi: 'Chọn một trong: {{open}}.',
      zh: '请选择其中之一：{{open}}。',
      en: 'Choose one of: {{open}}.',
    },
  },
  'order-missing': {
    status: 422,
    title: { vi: 'Thiếu số lệnh', zh: '缺少命令编号', en: 'The number of the order is missing' },
    todo: { vi: 'Nhập số lệnh hoặc văn bản.', zh: '请输入命令或文件编号。', en: 'Enter the number of the order.' },
  },
  'out-of-turn-needs-second-person': {
    status: 403,
    title: {
      vi: 'Người gọi không tự xác nhận được',
      zh: '叫号人不能自行确认',
      en: 'Whoever called does not confirm it himself',
    },
    todo: {
      vi: 'Nhờ người thứ hai xác nhận trong ca.',
      zh: '请第二人在当班内确认。',
      en: 'Ask a second person within the shift.',
    },
  },
  'out-of-turn-decided': {
    status: 409,
    title: {
      vi: 'Lượt gọi này không còn chờ xác nhận ({{status}})',
      zh: '此叫号已不待确认（{{status}}）',
      en: 'This call no longer waits to be confirmed ({{status}})',
    },
  },
});
