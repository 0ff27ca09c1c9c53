/** Of all that somebody has going. */
export const affairsWords = {
  title: { vi: 'Việc của tôi', zh: '我的事项', en: 'My affairs' },
  dossiers: { vi: 'Hồ sơ', zh: '档案', en: 'Dossiers' },
  dossiersNone: { vi: 'Chưa có hồ sơ nào', zh: '还没有档案', en: 'No dossier yet' },
  dossiersNoneTodo: {
    vi: 'Tìm thủ tục bạn cần rồi nộp trực tuyến.',
    zh: '请搜索所需手续并在网上办理。',
    en: 'Look up what you need and start online.',
  },
  petitions: { vi: 'Phản ánh và khiếu nại', zh: '反映与申诉', en: 'Reports and complaints' },
  petitionsNone: { vi: 'Chưa gửi phản ánh nào', zh: '还没有反映', en: 'Nothing reported yet' },
  petitionsNoneTodo: {
    vi: 'Phản ánh không ghi tên chỉ theo dõi được bằng mã.',
    zh: '匿名反映只能凭编号查询。',
    en: 'What you report without a name can be followed by its code alone.',
  },
  drafts: { vi: 'Đang viết dở', zh: '草稿', en: 'Begun, not sent' },
  draftAt: { vi: 'Viết lần cuối {{at}}', zh: '最后编辑 {{at}}', en: 'Last written {{at}}' },
  draftOpen: { vi: 'Viết tiếp', zh: '继续填写', en: 'Go on' },
  draftDrop: { vi: 'Xoá bản này', zh: '删除草稿', en: 'Delete it' },
  draftDropSure: {
    vi: 'Những gì đã điền và tệp đã chọn sẽ mất; bản này chỉ có trên máy này.',
    zh: '已填写的内容和所选文件将丢失；草稿只保存在本机。',
    en: 'What you filled in and the files you chose are lost: it stands on this phone alone.',
  },
  codes: { vi: 'Mã lưu trên máy này', zh: '本机保存的编号', en: 'Codes kept on this phone' },
  codeWaits: {
    vi: 'Chờ gửi, mã sẽ hiện ở đây',
    zh: '等待发送，编号将显示在此',
    en: 'Waits to be sent; its code will come',
  },
  codeDrop: { vi: 'Bỏ khỏi máy này', zh: '从本机移除', en: 'Remove from this phone' },
  codeRefused: {
    vi: 'Không gửi được, mở để xem lý do',
    zh: '未能发送，打开查看原因',
    en: 'Could not be sent: open it to see why',
  },
  codeDropSure: {
    vi: 'Không có mã này, bạn không theo dõi được nữa và không ai cấp lại được. Hãy chép mã trước.',
    zh: '没有此编号将无法继续查询，任何人都无法补发。请先抄下编号。',
    en: 'Without this code you cannot follow it any more, and nobody can give it to you again. Write it down first.',
  },
  refusedDropSure: {
    vi: 'Việc này không gửi được. Bỏ đi thì lý do không còn xem lại được ở đây.',
    zh: '此件未能发送。移除后，这里将不再显示原因。',
    en: 'It could not be sent. Once removed, this phone no longer shows why.',
  },
  toPay: { vi: 'Cần nộp {{sum}} đ', zh: '需缴 {{sum}} 越盾', en: '{{sum}} đ to pay' },
  payments: { vi: 'Phí, lệ phí', zh: '费用', en: 'Payments' },
  paid: { vi: 'Đã nộp {{sum}} đ, {{at}}', zh: '已缴 {{sum}} 越盾，{{at}}', en: '{{sum}} đ paid, {{at}}' },
  tickets: { vi: 'Vé cửa khẩu', zh: '口岸排队号', en: 'Tickets of the gate' },
  ticketHow: {
    vi: 'Lái xe và doanh nghiệp: thêm mã vé để xem ngay ở đây. Vé chỉ lưu trên máy này.',
    zh: '司机和企业：添加排队号即可在此查看。只保存在本机。',
    en: 'Drivers and firms: add the code of a ticket to see it here. It is kept on this phone alone.',
  },
  ticketCode: { vi: 'Mã vé', zh: '排队号', en: 'Code of the ticket' },
  ticketCodeWrong: { vi: 'Ví dụ HN-E-0417', zh: '例如 HN-E-0417', en: 'As HN-E-0417' },
  plateEnd: { vi: '3 ký tự cuối biển số', zh: '车牌后三位', en: 'Last 3 characters of the plate' },
  ticketAdd: { vi: 'Thêm vé', zh: '添加', en: 'Add the ticket' },
  ticketHour: { vi: 'Giờ đặt {{at}}', zh: '预约时间 {{at}}', en: 'Booked for {{at}}' },
  signIn: {
    vi: 'Đăng nhập để thấy hồ sơ và phản ánh gửi bằng tài khoản của bạn.',
    zh: '登录后可查看以您的账户提交的档案和反映。',
    en: 'Sign in to see what you sent with your account.',
  },
} as const;

/** By what a fee was paid. */
export const paidByWords = {
  TRANSFER: { vi: 'Chuyển khoản', zh: '转账', en: 'By transfer' },
  CASH: { vi: 'Tiền mặt tại quầy', zh: '窗口现金', en: 'In cash at the desk' },
} as const;

/** Where a ticket of the gate stands. */
export const ticketStatusWords = {
  BOOKED: { vi: 'Đã đặt giờ, chưa vào bãi', zh: '已预约，尚未入场', en: 'Booked, not in the yard yet' },
  TRANSFERRED: { vi: 'Chuyển sang cửa khẩu khác', zh: '已转往其他口岸', en: 'Sent to another gate' },
  WAITING: { vi: 'Đang chờ trong bãi', zh: '场内等候', en: 'Waiting in the yard' },
  HOLDING: { vi: 'Chờ ở bãi ngoài', zh: '在外场等候', en: 'Waiting in the outer park' },
  CALLED: { vi: 'Đã gọi: vào làn', zh: '已呼叫：请进车道', en: 'Called: go to the lane' },
  ADMITTED: { vi: 'Đang làm thủ tục', zh: '办理中', en: 'Being cleared' },
  NO_SHOW: { vi: 'Vắng mặt: đến quầy', zh: '缺席：请到柜台', en: 'Did not show up: go to the counter' },
  DONE: { vi: 'Đã qua', zh: '已通关', en: 'Through' },
  RELEASED: { vi: 'Đã huỷ', zh: '已取消', en: 'Given up' },
} as const;
