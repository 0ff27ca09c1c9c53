/** Of who opens an account for himself. */
export const signUpWords = {
  title: { vi: 'Mở tài khoản', zh: '开立账户', en: 'Open an account' },
  for: {
    vi: 'Ai cũng mở được, kể cả người nước ngoài và người chưa có VNeID mức 2. Chỉ cần một địa chỉ email hoặc số điện thoại của bạn.',
    zh: '任何人均可开户，包括外国人和没有 VNeID 二级认证的人。只需您本人的邮箱或电话。',
    en: 'Anybody can, foreigners and people without VNeID level 2 too. An e-mail address or a telephone of yours is enough.',
  },
  by: { vi: 'Nhận mã bằng', zh: '接收验证码的方式', en: 'Get the code by' },
  EMAIL: { vi: 'Email', zh: '邮箱', en: 'E-mail' },
  SMS: { vi: 'Tin nhắn', zh: '短信', en: 'Short message' },
  email: { vi: 'Địa chỉ email', zh: '邮箱地址', en: 'E-mail address' },
  phone: { vi: 'Số điện thoại', zh: '手机号', en: 'Telephone' },
  phoneHint: {
    vi: 'Số nước ngoài bắt đầu bằng + và mã nước.',
    zh: '外国号码请以 + 和国家代码开头。',
    en: 'Numbers of other countries begin with + and their code.',
  },
  send: { vi: 'Gửi mã', zh: '发送验证码', en: 'Send the code' },
  sent: {
    vi: 'Đã gửi tin đến {{address}}. Nếu chưa có tài khoản thì trong đó có mã 6 số, dùng trong 30 phút.',
    zh: '已向 {{address}} 发送消息。若尚无账户，其中有 6 位验证码，30 分钟内有效。',
    en: 'A message went to {{address}}. Unless there is an account already it holds a code of six digits, good for 30 minutes.',
  },
  sentOther: {
    vi: 'Nhập mã trong tin bạn nhận được.',
    zh: '请输入消息中的验证码。',
    en: 'Type the code of the message that came.',
  },
  code: { vi: 'Mã 6 số', zh: '6 位验证码', en: 'Code of six digits' },
  name: { vi: 'Họ và tên', zh: '姓名', en: 'Full name' },
  open: { vi: 'Mở tài khoản', zh: '开户', en: 'Open the account' },
  again: { vi: 'Dùng địa chỉ khác', zh: '使用其他地址', en: 'Use another address' },
} as const;
