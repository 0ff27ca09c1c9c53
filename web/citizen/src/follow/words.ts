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
  payDesk: {
    vi: 'Nộp tại quầy Một cửa và đọc mã hồ sơ.',
    zh: '请到一站式窗口缴纳并报档案编号。',
    en: 'Pay at the one-stop desk and read out the code.',
  },
  settledBy: { vi: 'Cơ quan giải quyết', zh: '处理机关', en: 'Settled by' },
  denunciation: { vi: 'Đơn tố cáo', zh: '检举', en: 'Denunciation' },
  asOf: { vi: 'Xem lúc {{at}}', zh: '查询时间 {{at}}', en: 'As of {{at}}' },
} as const;

/** What whoever follows a dossier by its code must do, where an account would show more. */
export const followNowWords = {
  NOT_RECEIVED: {
    vi: 'Hỏi lý do ở quầy Một cửa, hoặc đăng nhập nếu bạn nộp bằng tài khoản; sửa rồi nộp hồ sơ mới.',
    zh: '请到一站式窗口询问原因；用账户提交的可登录查看。修改后重新提交。',
    en: 'Ask the one-stop desk why, or sign in if you sent it from your account; correct it and send a new one.',
  },
  SUPPLEMENT_ASKED: {
    vi: 'Hỏi quầy Một cửa còn thiếu giấy tờ gì và mang đến đó. Nếu nộp bằng tài khoản: đăng nhập để xem và gửi.',
    zh: '请向一站式窗口询问所缺材料并送交；用账户提交的可登录查看并发送。',
    en: 'Ask the one-stop desk which papers are missing and bring them there. If you sent it from your account, sign in to see and send them.',
  },
  STOPPED: {
    vi: 'Hỏi lý do ở quầy Một cửa, hoặc đăng nhập nếu bạn nộp bằng tài khoản.',
    zh: '请到一站式窗口询问原因；用账户提交的可登录查看。',
    en: 'Ask the one-stop desk why, or sign in if you sent it from your account.',
  },
  FINISHED: {
    vi: 'Đến quầy Một cửa nhận kết quả, mang theo mã này và giấy tờ tuỳ thân. Kết quả có dữ liệu cá nhân nên không tải được bằng mã; nếu nộp bằng tài khoản thì đăng nhập để tải.',
    zh: '请携带此编号和身份证件到一站式窗口领取结果。结果含个人信息，不能凭编号下载；用账户提交的可登录下载。',
    en: 'Fetch the result at the one-stop desk, with this code and your identity paper. It holds personal data, so a code does not open it; if you sent it from your account, sign in to save it.',
  },
} as const;
