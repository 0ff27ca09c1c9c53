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
  codes: { vi: 'Mã lưu trên máy này', zh: '本机保存的编号', en: 'Codes kept on this phone' },
  codeWaits: {
    vi: 'Chờ gửi, mã sẽ hiện ở đây',
    zh: '等待发送，编号将显示在此',
    en: 'Waits to be sent; its code will come',
  },
  codeDrop: { vi: 'Bỏ khỏi máy này', zh: '从本机移除', en: 'Remove from this phone' },
  toPay: { vi: 'Cần nộp {{sum}} đ', zh: '需缴 {{sum}} 越盾', en: '{{sum}} đ to pay' },
  payments: { vi: 'Khoản cần nộp', zh: '待缴费用', en: 'To pay' },
  signIn: {
    vi: 'Đăng nhập để thấy hồ sơ và phản ánh gửi bằng tài khoản của bạn.',
    zh: '登录后可查看以您的账户提交的档案和反映。',
    en: 'Sign in to see what you sent with your account.',
  },
} as const;
