/** Of being told beside the product: firm portal and citizens' pages say them alike. */
export const notifyWords = {
  title: { vi: 'Email và tin nhắn SMS', zh: '电子邮件和短信', en: 'E-mail and SMS' },
  why: {
    vi: 'Tin trong ứng dụng luôn có. Thêm địa chỉ để được báo cả khi không mở ứng dụng.',
    zh: '应用内消息始终可见。添加地址后，未打开应用也能收到通知。',
    en: 'Messages in here always come. Add an address to be told when you are not looking.',
  },
  EMAIL: { vi: 'Email', zh: '电子邮件', en: 'E-mail' },
  SMS: { vi: 'SMS', zh: '短信', en: 'SMS' },
  off: { vi: 'Chưa được bật ở đây', zh: '此处尚未启用', en: 'Not in use here' },
  offTodo: {
    vi: 'Hệ thống chưa gửi theo kênh này. Tin trong ứng dụng vẫn đến.',
    zh: '系统尚未通过此渠道发送，应用内消息照常送达。',
    en: 'Nothing is sent this way yet. Messages in here still come.',
  },
  none: { vi: 'Chưa có địa chỉ', zh: '没有地址', en: 'No address' },
  UNVERIFIED: { vi: 'Chờ xác nhận', zh: '待验证', en: 'To be confirmed' },
  VERIFIED: { vi: 'Đang dùng', zh: '使用中', en: 'In use' },
  BROKEN: { vi: 'Không tới được', zh: '无法送达', en: 'Does not arrive' },
  broken: {
    vi: 'Thư gửi tới địa chỉ này bị trả lại ({{answer}}). Ghi địa chỉ khác, hoặc xác nhận lại.',
    zh: '发往此地址的消息被退回（{{answer}}）。请更换地址或重新验证。',
    en: 'What is sent to this address comes back ({{answer}}). Name another, or confirm it again.',
  },
  email: { vi: 'Địa chỉ email', zh: '邮箱地址', en: 'E-mail address' },
  phone: { vi: 'Số điện thoại', zh: '手机号', en: 'Telephone number' },
  sendCode: { vi: 'Gửi mã', zh: '发送验证码', en: 'Send a code' },
  code: { vi: 'Mã 6 số vừa gửi', zh: '收到的6位验证码', en: '6-digit code that was sent' },
  codeTodo: {
    vi: 'Đã gửi mã tới {{address}}. Mã có hiệu lực 30 phút.',
    zh: '验证码已发送至 {{address}}，30 分钟内有效。',
    en: 'A code went to {{address}}. It holds for 30 minutes.',
  },
  confirm: { vi: 'Xác nhận địa chỉ', zh: '验证地址', en: 'Confirm the address' },
  another: { vi: 'Ghi địa chỉ khác', zh: '更换地址', en: 'Another address' },
  takeAway: { vi: 'Bỏ địa chỉ này', zh: '删除此地址', en: 'Take it away' },
  language: { vi: 'Ngôn ngữ của tin', zh: '消息语言', en: 'Language of messages' },
  kinds: { vi: 'Báo về việc gì', zh: '通知内容', en: 'What you are told of' },
  kind: { vi: 'Việc', zh: '类别', en: 'About' },
  binding: {
    vi: 'luôn báo',
    zh: '必发',
    en: 'always told',
  },
  bindingWhy: {
    vi: 'Lượt gọi và quyết định của cơ quan không tắt được.',
    zh: '呼叫和机关决定不能关闭。',
    en: 'Calls and decisions of an authority cannot be switched off.',
  },
  by: { vi: '{{kind}} qua {{channel}}', zh: '{{kind}}：{{channel}}', en: '{{kind}} by {{channel}}' },
  sent: { vi: 'Đã gửi cho bạn', zh: '发送记录', en: 'Sent to you' },
  sentNone: { vi: 'Chưa gửi tin nào', zh: '尚未发送', en: 'Nothing was sent yet' },
  sentNoneTodo: {
    vi: 'Tin gửi tới địa chỉ của bạn trong 90 ngày hiện ở đây.',
    zh: '近 90 天内发往您地址的消息会显示在这里。',
    en: 'What goes to your addresses appears here for 90 days.',
  },
} as const;

/** What became of a message. */
export const deliveryStateWords = {
  PENDING: { vi: 'Đang chờ gửi', zh: '等待发送', en: 'Waits' },
  SENDING: { vi: 'Đang gửi', zh: '发送中', en: 'On its way' },
  SENT: { vi: 'Đã gửi', zh: '已发送', en: 'Sent' },
  DELIVERED: { vi: 'Đã tới', zh: '已送达', en: 'Arrived' },
  FAILED: { vi: 'Không gửi được', zh: '发送失败', en: 'Failed' },
  WITHHELD: { vi: 'Không gửi', zh: '未发送', en: 'Not sent' },
} as const;

/** Why it was not sent, or did not arrive. */
export const deliveryWhyWords = {
  NOT_CONFIGURED: { vi: 'kênh chưa bật', zh: '渠道未启用', en: 'the channel is not in use' },
  TOO_OLD: { vi: 'đã muộn', zh: '已过时', en: 'too late to help' },
  NO_ADDRESS: { vi: 'không còn địa chỉ', zh: '没有地址', en: 'no address any more' },
  LEFT: { vi: 'không còn làm ở công ty', zh: '已离开企业', en: 'no longer with the firm' },
  BUDGET: { vi: 'hết hạn mức SMS trong ngày', zh: '当日短信额度用完', en: 'the SMS of the day are used up' },
  TOO_MANY: { vi: 'quá nhiều tin tới số này', zh: '该号码消息过多', en: 'too many to this number' },
  REFUSED: { vi: 'máy chủ từ chối', zh: '被服务器拒绝', en: 'refused by the server' },
  ADDRESS_REFUSED: { vi: 'địa chỉ không tồn tại', zh: '地址不存在', en: 'no such address' },
  NOT_DELIVERED: { vi: 'không tới máy nhận', zh: '未送达', en: 'did not arrive' },
  EXPIRED: { vi: 'thử mãi không được', zh: '多次重试失败', en: 'tried in vain' },
} as const;

/** What a face that shows these takes into its catalogue. */
export const notifyCatalogue = {
  notify: notifyWords,
  deliveryState: deliveryStateWords,
  deliveryWhy: deliveryWhyWords,
} as const;

/** What citizens are told of. */
export const citizenKindWords = {
  DOSSIER_SENT: { vi: 'Đã gửi hồ sơ', zh: '档案已提交', en: 'Dossier sent' },
  DOSSIER_RECEIVED: { vi: 'Hồ sơ được tiếp nhận', zh: '档案已受理', en: 'Dossier received' },
  DOSSIER_NOT_RECEIVED: { vi: 'Hồ sơ không được tiếp nhận', zh: '档案未受理', en: 'Dossier not received' },
  DOSSIER_FORWARDED: { vi: 'Chuyển cơ quan khác', zh: '转交其他机关', en: 'Handed to another office' },
  DOSSIER_SUPPLEMENT: { vi: 'Cần bổ sung giấy tờ', zh: '需补充材料', en: 'More papers needed' },
  DOSSIER_FEE: { vi: 'Cần nộp phí', zh: '需缴费', en: 'A fee is to be paid' },
  DOSSIER_FILE: { vi: 'Tệp có mã độc', zh: '文件含病毒', en: 'A file holds a virus' },
  DOSSIER_STOPPED: { vi: 'Tạm dừng xử lý', zh: '暂停办理', en: 'Dossier stopped' },
  DOSSIER_LATE: { vi: 'Hồ sơ quá hạn', zh: '档案逾期', en: 'Dossier late' },
  DOSSIER_RESULT: { vi: 'Có kết quả', zh: '已有结果', en: 'Result ready' },
  PETITION_RECEIVED: { vi: 'Đã nhận phản ánh', zh: '反映已收到', en: 'Petition came in' },
  PETITION_ACCEPTED: { vi: 'Thụ lý', zh: '已受理', en: 'Petition taken up' },
  PETITION_DECLINED: { vi: 'Không thụ lý', zh: '不予受理', en: 'Petition not taken up' },
  PETITION_ANSWERED: { vi: 'Có trả lời', zh: '已答复', en: 'Petition answered' },
  NEWS_PUBLISHED: { vi: 'Tin mới của nơi bạn theo dõi', zh: '关注的机关有新消息', en: 'New post of what you follow' },
  ACCOUNT_LINKED: {
    vi: 'Tài khoản được gắn cách đăng nhập',
    zh: '账户关联登录方式',
    en: 'Account linked to a provider',
  },
  ACCOUNT_UNLINKED: { vi: 'Tài khoản gỡ cách đăng nhập', zh: '账户解除登录方式', en: 'Account’s link undone' },
  FOLLOWED_NEWS: { vi: 'Có tin mới', zh: '有新消息', en: 'News under a code' },
  CONTACT_CODE: { vi: 'Mã xác nhận', zh: '验证码', en: 'Code of an address' },
} as const;
