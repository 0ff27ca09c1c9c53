import type { Words } from '../../shared/domain/problem.js';

/** What stands on the papers of a dossier. */
export const PAPER_WORDS = {
  sent: { vi: 'Giấy xác nhận đã gửi hồ sơ', zh: '档案提交确认书', en: 'Confirmation that a dossier was sent' },
  received: {
    vi: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
    zh: '档案受理及领取结果通知书',
    en: 'Receipt of a dossier with the day of its result',
  },
  code: { vi: 'Mã hồ sơ', zh: '档案编号', en: 'Dossier' },
  procedure: { vi: 'Thủ tục', zh: '手续', en: 'Procedure' },
  applicant: { vi: 'Người nộp', zh: '申请人', en: 'Applicant' },
  sentAt: { vi: 'Gửi lúc', zh: '提交时间', en: 'Sent at' },
  state: { vi: 'Trạng thái', zh: '状态', en: 'State' },
  dueAt: { vi: 'Hẹn trả kết quả', zh: '约定领取时间', en: 'Result due by' },
  receiveBy: { vi: 'Được tiếp nhận trước', zh: '受理期限', en: 'To be received by' },
  standing: {
    vi: 'Tạm dừng tính thời hạn',
    zh: '期限暂停计算',
    en: 'The clock stands',
  },
  fee: { vi: 'Còn phải nộp', zh: '待缴', en: 'Still to be paid' },
  papers: { vi: 'Giấy tờ đã nộp', zh: '已交材料', en: 'Papers handed in' },
  paper: { vi: 'Tên giấy tờ', zh: '材料名称', en: 'Paper' },
  how: { vi: 'Hình thức', zh: '形式', en: 'Form' },
  asFile: { vi: 'Tệp', zh: '文件', en: 'File' },
  onPaper: { vi: 'Bản giấy', zh: '纸质', en: 'On paper' },
  follow: {
    vi: 'Tra cứu: nhập mã hồ sơ và bốn số cuối của điện thoại đã khai.',
    zh: '查询：输入档案编号和所留电话的后四位。',
    en: 'To follow it: type the code and the last four digits of the telephone that was given.',
  },
  granted: {
    vi: 'Kết quả giải quyết thủ tục hành chính',
    zh: '行政手续办理结果',
    en: 'Result of an administrative procedure',
  },
  refused: {
    vi: 'Thông báo không giải quyết hồ sơ',
    zh: '不予办理通知书',
    en: 'Notice that a dossier is not granted',
  },
  number: { vi: 'Số', zh: '编号', en: 'Number' },
  result: { vi: 'Kết quả', zh: '结果', en: 'Result' },
  signedBy: { vi: 'Người ký', zh: '签发人', en: 'Signed by' },
  signedAt: { vi: 'Ký lúc', zh: '签发时间', en: 'Signed at' },
  erased: { vi: '(đã xoá theo yêu cầu)', zh: '（已应要求删除）', en: '(erased on request)' },
} as const satisfies Readonly<Record<string, Words>>;
