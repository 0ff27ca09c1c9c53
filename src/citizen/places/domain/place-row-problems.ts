import { problems } from '../../../shared/domain/problem.js';

/** Why a line of a file of places, or the file itself, is not taken. */
export const refuseRow = problems({
  'place-file-unreadable': {
    status: 422,
    title: {
      vi: 'Không đọc được tệp; cần các cột {{columns}}',
      zh: '无法读取文件；需要列 {{columns}}',
      en: 'The file cannot be read; it needs the columns {{columns}}',
    },
  },
  'place-file-too-long': {
    status: 422,
    title: {
      vi: 'Tệp có hơn {{most}} dòng',
      zh: '文件超过 {{most}} 行',
      en: 'The file has more than {{most}} lines',
    },
    todo: { vi: 'Chia tệp rồi nạp từng phần.', zh: '请拆分后分批载入。', en: 'Load it in parts.' },
  },
  'place-row-ref': {
    status: 422,
    title: {
      vi: 'Số hiệu phải có 1–30 chữ, số hoặc gạch nối',
      zh: '编号须为 1–30 个字母、数字或连字符',
      en: 'The number has 1 to 30 letters, digits or hyphens',
    },
  },
  'place-row-kind': {
    status: 422,
    title: { vi: 'Loại phải là {{kinds}}', zh: '类别须为 {{kinds}}', en: 'The kind is one of {{kinds}}' },
  },
  'place-row-name': {
    status: 422,
    title: { vi: 'Thiếu tên tiếng Việt', zh: '缺少越南语名称', en: 'The Vietnamese name is missing' },
  },
  'place-row-position': {
    status: 422,
    title: {
      vi: 'Kinh độ và vĩ độ không đúng',
      zh: '经纬度不正确',
      en: 'Longitude and latitude are none',
    },
  },
  'place-row-text': {
    status: 422,
    title: {
      vi: 'Cột {{column}} quá dài hoặc có ký tự lạ',
      zh: '{{column}} 列过长或含异常字符',
      en: 'Column {{column}} is too long or has signs that are no text',
    },
  },
  'place-row-twice': {
    status: 422,
    title: {
      vi: 'Đã có ở dòng {{above}}',
      zh: '已见于第 {{above}} 行',
      en: 'It stands on line {{above}} already',
    },
  },
});
