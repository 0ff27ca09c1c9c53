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
    vi: 'Không có tài khoản bạn vẫn tra thủ tục, gửi phản ánh, và theo dõi hồ sơ bằng mã cùng 4 số cuối điện thoại. Hồ sơ nộp được tại quầy Một cửa, hoặc qua thành viên Tổ công nghệ số cộng đồng đến tận nhà.',
    zh: '没有账户也可以查办事指南、反映情况，并凭编号和电话后四位查询档案。档案可在一站式窗口提交，也可由上门的社区数字小组成员代办。',
    en: 'Without one you can look up procedures, report something, and follow a dossier by its code and the last four digits of your telephone. Dossiers are taken at the one-stop desk, or by a member of the community digital team who comes to your house.',
  },
  setPassword: { vi: 'Đặt mật khẩu', zh: '设置密码', en: 'Set your password' },
  newPassword: { vi: 'Mật khẩu mới', zh: '新密码', en: 'New password' },
  newPasswordHint: {
    vi: 'Ít nhất 10 ký tự. Vài từ ghép lại dễ nhớ mà khó đoán.',
    zh: '至少10个字符。几个词组合起来好记又难猜。',
    en: 'At least 10 characters. A few words together are easy to remember and hard to guess.',
  },
  passwordSet: { vi: 'Đã đặt mật khẩu.', zh: '密码已设置。', en: 'Your password is set.' },
  byProvider: {
    vi: 'Đăng nhập bằng {{provider}}',
    zh: '用 {{provider}} 登录',
    en: 'Sign in with {{provider}}',
  },
  byProviderHow: {
    vi: 'Bạn đăng nhập ở trang của {{provider}} rồi trở lại đây; chúng tôi không thấy mật khẩu của bạn.',
    zh: '您在 {{provider}} 的页面登录后返回此处；我们看不到您的密码。',
    en: 'You sign in at {{provider}} and come back here; we never see your password there.',
  },
  or: { vi: 'hoặc', zh: '或', en: 'or' },
  comingIn: { vi: 'Đang đăng nhập…', zh: '正在登录…', en: 'Signing in…' },
  linked: {
    vi: 'Tài khoản này gắn với tài khoản {{provider}} của bạn.',
    zh: '此账户已关联您的 {{provider}} 账户。',
    en: 'This account is linked to yours at {{provider}}.',
  },
  notLinked: {
    vi: 'Gắn với {{provider}} để lần sau vào tài khoản này bằng cách đó.',
    zh: '关联 {{provider}}，以后即可用它进入此账户。',
    en: 'Link it to {{provider}}, and you come into this account by it from then on.',
  },
  link: { vi: 'Gắn với {{provider}}', zh: '关联 {{provider}}', en: 'Link to {{provider}}' },
  unlink: { vi: 'Gỡ khỏi {{provider}}', zh: '解除与 {{provider}} 的关联', en: 'Undo the link to {{provider}}' },
  passwordAgain: { vi: 'Mật khẩu ở đây', zh: '本平台密码', en: 'Your password here' },
  toLink: {
    vi: 'Gõ lại để gắn; sau đó bạn nhận một tin báo.',
    zh: '请再次输入以确认关联；之后您会收到通知。',
    en: 'Type it again to link; you are told of it in a message.',
  },
  toUnlink: {
    vi: 'Gõ lại để gỡ; sau đó bạn nhận một tin báo.',
    zh: '请再次输入以确认解除；之后您会收到通知。',
    en: 'Type it again to undo the link; you are told of it in a message.',
  },
  unlinkEnds: {
    vi: 'Gỡ xong, mọi thiết bị đã vào bằng {{provider}} bị đăng xuất.',
    zh: '解除后，所有用 {{provider}} 登录的设备都会退出。',
    en: 'Whoever came in by {{provider}}, on whichever device, is then signed out.',
  },
  number: { vi: 'Số định danh', zh: '身份号码', en: 'Personal number' },
  level: { vi: 'Mức định danh', zh: '认证级别', en: 'Level' },
  has: { vi: 'Đã có tài khoản: đăng nhập', zh: '已有账户：登录', en: 'I have an account: sign in' },
  in: { vi: 'Bạn đang đăng nhập: {{name}}', zh: '已登录：{{name}}', en: 'You are signed in as {{name}}' },
  wrong: {
    vi: 'Tài khoản công vụ không nộp hồ sơ ở đây. Dùng tài khoản công dân, hoặc làm việc ở trang nghiệp vụ.',
    zh: '公务账户不在此办理。请使用公民账户，或前往工作页面。',
    en: 'An official’s account sends nothing here. Use a citizen’s account, or work in the console.',
  },
} as const;
