/** Of notices to displays, the public, firms and drivers. */
export const noticeWords = {
  title: { vi: 'Thông báo', zh: '公告', en: 'Notices' },
  write: { vi: 'Viết thông báo', zh: '编写公告', en: 'Write a notice' },
  vi: { vi: 'Tiếng Việt', zh: '越南语', en: 'Vietnamese' },
  zh: { vi: 'Tiếng Trung', zh: '中文', en: 'Chinese' },
  en: { vi: 'Tiếng Anh', zh: '英语', en: 'English' },
  left: { vi: 'còn {{count}} chữ', zh: '还可输入 {{count}} 字', en: '{{count}} letters left' },
  whom: { vi: 'Cho ai', zh: '发给', en: 'For whom' },
  wholeGate: { vi: 'Cả cửa khẩu', zh: '整个口岸', en: 'The whole gate' },
  asShown: { vi: 'Như trên màn hình', zh: '显示屏效果', en: 'As displays show it' },
  publish: { vi: 'Đăng', zh: '发布', en: 'Publish' },
  published: { vi: 'Đã đăng.', zh: '已发布。', en: 'Published.' },
  none: { vi: 'Chưa có thông báo nào', zh: '还没有公告', en: 'No notice yet' },
  noneTodo: {
    vi: 'Viết bằng ba thứ tiếng; màn hình hiện lần lượt.',
    zh: '请用三种语言编写，显示屏会轮流显示。',
    en: 'Write it in three languages; displays show them in turn.',
  },
  byFrom: { vi: 'Bắt đầu', zh: '开始', en: 'Begin' },
  byTo: { vi: 'Kết thúc', zh: '结束', en: 'End' },
  stands: { vi: 'Đang hiện', zh: '显示中', en: 'Shown now' },
  comes: { vi: 'Sắp hiện', zh: '即将显示', en: 'To come' },
  over: { vi: 'Đã hết', zh: '已结束', en: 'Over' },
  withdrawn: { vi: 'Đã gỡ', zh: '已撤下', en: 'Withdrawn' },
  withdraw: { vi: 'Gỡ…', zh: '撤下…', en: 'Withdraw…' },
  withdrawSure: { vi: 'Gỡ khỏi mọi nơi ngay bây giờ?', zh: '立即从所有地方撤下？', en: 'Take it off everywhere now?' },
  doWithdraw: { vi: 'Đúng, gỡ', zh: '确认撤下', en: 'Yes, withdraw it' },
} as const;

export const noticeCodeWords = {
  noticeState: {
    STANDING: { vi: 'Đang hiện', zh: '显示中', en: 'Shown now' },
    COMING: { vi: 'Sắp hiện', zh: '即将显示', en: 'To come' },
    OVER: { vi: 'Đã hết hoặc đã gỡ', zh: '已结束或撤下', en: 'Over or withdrawn' },
  },
  audience: {
    DISPLAY: { vi: 'Màn hình', zh: '显示屏', en: 'Displays' },
    PUBLIC: { vi: 'Trang công khai', zh: '公众页面', en: 'Public page' },
    FIRM: { vi: 'Doanh nghiệp', zh: '企业', en: 'Firms' },
    DRIVER: { vi: 'Lái xe', zh: '司机', en: 'Drivers' },
  },
} as const;
