import { problems } from '../../shared/domain/problem.js';

const OTHER_WAYS = {
  vi: 'Thử lại, hoặc đăng nhập bằng mật khẩu; quầy Một cửa và tra cứu bằng mã vẫn hoạt động.',
  zh: '请重试，或用密码登录；一站式窗口和凭编号查询照常可用。',
  en: 'Try again, or sign in by a password; the one-stop desk and following by a code work as ever.',
} as const;

/** Refusals of signing in by the provider of OpenID Connect. */
export const refuse = problems({
  'openid-off': {
    status: 409,
    title: {
      vi: 'Cách đăng nhập này chưa được bật',
      zh: '该登录方式尚未启用',
      en: 'This way to sign in is not open here',
    },
    todo: {
      vi: 'Đăng nhập bằng mật khẩu.',
      zh: '请用密码登录。',
      en: 'Sign in by a password.',
    },
  },
  'openid-away': {
    status: 503,
    title: {
      vi: '{{provider}} không trả lời',
      zh: '{{provider}} 没有响应',
      en: '{{provider}} does not answer',
    },
    todo: OTHER_WAYS,
  },
  'openid-declined': {
    status: 401,
    title: {
      vi: 'Bạn chưa đồng ý đăng nhập ở {{provider}}',
      zh: '您未在 {{provider}} 同意登录',
      en: 'The sign-in at {{provider}} was not agreed to',
    },
    todo: OTHER_WAYS,
  },
  'openid-flow-over': {
    status: 401,
    title: {
      vi: 'Lượt đăng nhập này đã dùng, quá lâu, hoặc bắt đầu ở trình duyệt khác',
      zh: '此次登录已使用、已过期，或在其他浏览器中发起',
      en: 'This sign-in was used, is too old, or was begun in another browser',
    },
    todo: { vi: 'Bắt đầu lại.', zh: '请重新开始。', en: 'Begin anew.' },
  },
  'openid-answer-wrong': {
    status: 401,
    title: {
      vi: 'Không xác minh được câu trả lời của {{provider}}',
      zh: '无法验证 {{provider}} 的答复',
      en: 'What {{provider}} answered cannot be verified',
    },
    todo: OTHER_WAYS,
  },
  'openid-level-low': {
    status: 403,
    title: {
      vi: 'Mức định danh của tài khoản {{provider}} chưa đủ',
      zh: '{{provider}} 账户的认证级别不足',
      en: 'The level of this {{provider}} account is too low',
    },
    todo: {
      vi: 'Nâng mức định danh, hoặc mở tài khoản bằng email hay điện thoại, hoặc làm tại quầy Một cửa.',
      zh: '请提升认证级别，或用邮箱、电话开户，或到一站式窗口办理。',
      en: 'Raise it, open an account by e-mail or telephone, or go to the one-stop desk.',
    },
  },
  'openid-second-factor': {
    status: 409,
    title: {
      vi: 'Tài khoản này đăng nhập bằng mật khẩu và mã xác thực',
      zh: '该账户须用密码和验证码登录',
      en: 'This account signs in by password and second factor',
    },
    todo: { vi: 'Đăng nhập bằng mật khẩu.', zh: '请用密码登录。', en: 'Sign in by a password.' },
  },
  'openid-linked-elsewhere': {
    status: 409,
    title: {
      vi: 'Tài khoản {{provider}} này đã gắn với tài khoản khác ở đây',
      zh: '此 {{provider}} 账户已关联本平台的其他账户',
      en: 'This {{provider}} account belongs to another account here',
    },
    todo: {
      vi: 'Đăng nhập bằng {{provider}} để vào tài khoản đó và gỡ liên kết ở đó trước.',
      zh: '请用 {{provider}} 登录该账户，先在那里解除关联。',
      en: 'Sign in by {{provider}} to come into that one, and undo the link there first.',
    },
  },
  'openid-linked-other': {
    status: 409,
    title: {
      vi: 'Tài khoản của bạn đã gắn với một tài khoản {{provider}} khác',
      zh: '您的账户已关联另一个 {{provider}} 账户',
      en: 'Your account is linked to another {{provider}} account',
    },
    todo: { vi: 'Gỡ liên kết cũ trước.', zh: '请先解除旧的关联。', en: 'Undo that link first.' },
  },
  'openid-logout-wrong': {
    status: 400,
    title: {
      vi: 'Không xác minh được thông báo đăng xuất này, hoặc đã nhận trước đó',
      zh: '无法验证此登出通知，或已收到过',
      en: 'This word of a sign-out cannot be verified, or was heard before',
    },
  },
  'openid-only-way': {
    status: 409,
    title: {
      vi: 'Đây là cách đăng nhập duy nhất của tài khoản này',
      zh: '这是该账户唯一的登录方式',
      en: 'This is the only way to sign in to the account',
    },
    todo: {
      vi: 'Không thể gỡ; hãy xin mở thêm cách đăng nhập bằng mật khẩu ở quầy Một cửa.',
      zh: '无法解除；请到一站式窗口申请密码登录。',
      en: 'It stays; ask the one-stop desk for a password first.',
    },
  },
});
