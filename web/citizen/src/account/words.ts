/** Of who signs in, and of several people on one telephone. */
export const accountWords = {
  title: { vi: 'Đăng nhập', zh: '登录', en: 'Sign in' },
  change: { vi: 'Người khác dùng máy này', zh: '换其他人使用', en: 'Let somebody else use this phone' },
  nextTodo: {
    vi: 'Chọn tên rồi gõ mật khẩu. Những gì người trước viết dở vẫn được giữ cho người đó, không ai khác thấy.',
    zh: '请选择姓名并输入密码。前一位未完成的内容只为其本人保留，他人看不到。',
    en: 'Choose your name and type your password. What the one before had begun is kept for him; nobody else sees it.',
  },
  without: { vi: 'Dùng không cần tài khoản', zh: '不登录使用', en: 'Go on without an account' },
  needed: {
    vi: 'Đăng nhập để nộp hồ sơ',
    zh: '登录后办理',
    en: 'Sign in to send a dossier',
  },
  neededWhy: {
    vi: 'Hồ sơ phải mang tên người nộp. Bản đang viết được giữ riêng cho từng người trên máy này.',
    zh: '档案须署名。草稿在本机上按人分别保存。',
    en: 'A dossier bears a name. What you write is kept on this phone for you alone.',
  },
  noneTitle: { vi: 'Chưa có tài khoản?', zh: '还没有账户？', en: 'No account yet?' },
  none: {
    vi: 'Bộ phận Một cửa của xã, phường đề nghị mở tài khoản cho bạn; bạn nhận đường dẫn để tự đặt mật khẩu. Mang theo căn cước hoặc hộ chiếu.',
    zh: '乡镇一站式窗口为您申请开户；您会收到设置密码的链接。请携带身份证或护照。',
    en: 'The one-stop desk of any commune has one opened for you; you are given a link by which you set its password. Bring your identity card or passport.',
  },
  noneOpen: {
    vi: 'Không có tài khoản bạn vẫn tra thủ tục, gửi phản ánh, và theo dõi bằng mã. Hồ sơ thì nộp tại quầy Một cửa.',
    zh: '没有账户也可以查办事指南、反映情况、凭编号查询。档案可在一站式窗口提交。',
    en: 'Without one you can look up procedures, report something and follow by code. Dossiers are taken at the one-stop desk.',
  },
  setPassword: { vi: 'Đặt mật khẩu', zh: '设置密码', en: 'Set your password' },
  newPassword: { vi: 'Mật khẩu mới', zh: '新密码', en: 'New password' },
  newPasswordHint: {
    vi: 'Ít nhất 10 ký tự. Vài từ ghép lại dễ nhớ mà khó đoán.',
    zh: '至少10个字符。几个词组合起来好记又难猜。',
    en: 'At least 10 characters. A few words together are easy to remember and hard to guess.',
  },
  passwordSet: { vi: 'Đã đặt mật khẩu.', zh: '密码已设置。', en: 'Your password is set.' },
  in: { vi: 'Bạn đang đăng nhập: {{name}}', zh: '已登录：{{name}}', en: 'You are signed in as {{name}}' },
  wrong: {
    vi: 'Tài khoản công vụ không nộp hồ sơ ở đây. Dùng tài khoản công dân, hoặc làm việc ở trang nghiệp vụ.',
    zh: '公务账户不在此办理。请使用公民账户，或前往工作页面。',
    en: 'An official’s account sends nothing here. Use a citizen’s account, or work in the console.',
  },
} as const;
