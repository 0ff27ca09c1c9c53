/** Of following by code, without an account. */
export const followWords = {
  title: { vi: 'Theo dõi bằng mã', zh: '凭编号查询', en: 'Follow by code' },
  code: { vi: 'Mã hồ sơ hoặc mã phản ánh', zh: '档案编号或反映编号', en: 'Code of the dossier or report' },
  codeHint: {
    vi: 'Ví dụ H37.06184-261130-0001 hoặc 7KQM-2XWA-9TRD',
    zh: '例如 H37.06184-261130-0001 或 7KQM-2XWA-9TRD',
    en: 'Such as H37.06184-261130-0001 or 7KQM-2XWA-9TRD',
  },
  codeWrong: {
    vi: 'Mã này không đúng dạng. Xem lại trên giấy biên nhận.',
    zh: '编号格式不对。请核对回执。',
    en: 'This is not such a code. Look at your receipt again.',
  },
  phoneEnd: {
    vi: '4 số cuối điện thoại đã khai',
    zh: '所留电话的后四位',
    en: 'Last 4 digits of the telephone you gave',
  },
  phoneEndHint: {
    vi: 'Với phản ánh không để lại số điện thoại: để trống.',
    zh: '反映时未留电话的，请留空。',
    en: 'Leave it empty for a report without a telephone.',
  },
  look: { vi: 'Xem', zh: '查询', en: 'Look' },
  notFound: {
    vi: 'Không có mã này, hoặc 4 số không khớp',
    zh: '没有此编号，或四位数字不符',
    en: 'No such code, or other digits',
  },
  notFoundTodo: {
    vi: 'Xem lại mã và số điện thoại. Vẫn không được thì hỏi quầy Một cửa.',
    zh: '请核对编号和电话。如仍不行，请咨询一站式窗口。',
    en: 'Check the code and the telephone. If it stays so, ask the one-stop desk.',
  },
  settledBy: { vi: 'Cơ quan giải quyết', zh: '处理机关', en: 'Settled by' },
  denunciation: { vi: 'Đơn tố cáo', zh: '检举', en: 'Denunciation' },
  asOf: { vi: 'Xem lúc {{at}}', zh: '查询时间 {{at}}', en: 'As of {{at}}' },
} as const;
