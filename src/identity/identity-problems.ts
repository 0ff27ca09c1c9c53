import { problems } from '../shared/domain/problem.js';

/** Refusals of identity. Those of sign-in never tell whether an account exists. */
export const refuse = problems({
  'sign-in-failed': {
    status: 401,
    title: { vi: 'Đăng nhập không thành công', zh: '登录失败', en: 'Sign-in failed' },
    todo: {
      vi: 'Kiểm tra email hoặc số điện thoại, mật khẩu và mã xác thực rồi thử lại.',
      zh: '请检查邮箱或手机号、密码和验证码后重试。',
      en: 'Check the e-mail address or phone number, the password and the code, then try again.',
    },
  },
  'code-needed': {
    status: 401,
    title: { vi: 'Cần mã xác thực', zh: '需要验证码', en: 'A code is needed' },
    todo: {
      vi: 'Nhập mã 6 số trong ứng dụng xác thực, hoặc một mã dự phòng.',
      zh: '请输入验证器应用中的6位验证码，或一个备用码。',
      en: 'Type the six digits that your authenticator app shows, or a recovery code.',
    },
  },
  'session-over': {
    status: 401,
    title: { vi: 'Phiên làm việc đã kết thúc', zh: '会话已结束', en: 'The session is over' },
    todo: { vi: 'Đăng nhập lại.', zh: '请重新登录。', en: 'Sign in again.' },
  },
  'code-wrong': {
    status: 422,
    title: { vi: 'Mã xác thực không đúng hoặc đã dùng', zh: '验证码错误或已使用', en: 'The code is wrong or was used' },
    todo: {
      vi: 'Đợi mã tiếp theo rồi nhập lại.',
      zh: '请等待下一个验证码再输入。',
      en: 'Wait for the next code and type that.',
    },
  },
  'link-over': {
    status: 410,
    title: { vi: 'Liên kết đã dùng hoặc hết hạn', zh: '链接已使用或已过期', en: 'The link was used or has expired' },
    todo: {
      vi: 'Xin người quản trị gửi liên kết mới.',
      zh: '请向管理员索取新链接。',
      en: 'Ask whoever invited you for a new link.',
    },
  },
  'password-wrong': {
    status: 422,
    title: { vi: 'Mật khẩu hiện tại không đúng', zh: '当前密码不正确', en: 'The present password is wrong' },
  },
  'password-weak': {
    status: 422,
    title: { vi: 'Mật khẩu quá yếu', zh: '密码太弱', en: 'The password is too weak' },
    todo: {
      vi: 'Dùng ít nhất 10 ký tự, không phải từ ai cũng đoán ra.',
      zh: '请至少使用10个字符，且不要用人人都会猜的词。',
      en: 'Use at least ten characters, and not a word that everyone would try.',
    },
  },
  'device-yard-missing': {
    status: 422,
    title: {
      vi: 'Máy ảnh và ki-ốt phải gắn với một bãi',
      zh: '摄像机和自助机必须注明所在停车场',
      en: 'A camera or a kiosk stands in a yard',
    },
    todo: { vi: 'Ghi bãi nơi đặt thiết bị.', zh: '请填写设备所在停车场。', en: 'Name the yard in which it stands.' },
  },
  'device-yard-unknown': {
    status: 422,
    title: {
      vi: 'Cửa khẩu này không có bãi {{yard}}',
      zh: '该口岸没有停车场 {{yard}}',
      en: 'This gate has no yard {{yard}}',
    },
    todo: {
      vi: 'Ghi mã một bãi của cửa khẩu đặt thiết bị.',
      zh: '请填写设备所在口岸的停车场代码。',
      en: 'Name a yard of the gate at which the device stands.',
    },
  },
  'pairing-code-over': {
    status: 409,
    title: {
      vi: 'Mã ghép nối không đúng, đã dùng hoặc hết hạn',
      zh: '配对码错误、已使用或已过期',
      en: 'The code is wrong, was claimed or has expired',
    },
    todo: {
      vi: 'Đọc lại mã đang hiện trên màn hình và nhập mã đó.',
      zh: '请重新查看屏幕上当前的代码并输入。',
      en: 'Read the code again that the display shows now, and type that.',
    },
  },
  'zone-has-speaker': {
    status: 409,
    title: {
      vi: 'Khu vực này đã có màn hình phát thanh',
      zh: '该区域已有一块播报屏幕',
      en: 'Another display speaks in this zone',
    },
    todo: {
      vi: 'Tắt loa của màn hình kia trước, hoặc chọn khu vực khác.',
      zh: '请先关闭另一块屏幕的播报，或选择其他区域。',
      en: 'Silence the other display first, or name another zone.',
    },
  },
  'picture-unreadable': {
    status: 422,
    title: { vi: 'Ảnh không phải JPEG', zh: '图片不是 JPEG', en: 'The picture is no JPEG' },
  },
  'account-name-invalid': {
    status: 422,
    title: {
      vi: 'Email hoặc số điện thoại không đúng',
      zh: '邮箱或手机号不正确',
      en: 'This is no e-mail address or phone number',
    },
  },
  'account-name-missing': {
    status: 422,
    title: {
      vi: 'Cần email hoặc số điện thoại',
      zh: '需要邮箱或手机号',
      en: 'An e-mail address or a phone number is needed',
    },
  },
  'account-name-taken': {
    status: 409,
    title: {
      vi: 'Email hoặc số điện thoại này đã có tài khoản',
      zh: '该邮箱或手机号已有账户',
      en: 'This e-mail address or phone number has an account already',
    },
    todo: { vi: 'Dùng email hoặc số khác.', zh: '请使用其他邮箱或号码。', en: 'Use another address or number.' },
  },
  'firm-taken': {
    status: 409,
    title: { vi: 'Mã số thuế này đã được đăng ký', zh: '该税号已登记', en: 'A firm with this tax code is registered' },
    todo: { vi: 'Tìm doanh nghiệp trong danh sách.', zh: '请在列表中查找该企业。', en: 'Find the firm in the list.' },
  },
  'tax-code-known': {
    status: 409,
    title: {
      vi: 'Mã số thuế này đã đăng ký hoặc đang chờ duyệt',
      zh: '该税号已登记或正在审核中',
      en: 'This tax code is registered here or waits for a decision',
    },
    todo: {
      vi: 'Hỏi người quản trị của doanh nghiệp mình, hoặc liên hệ quầy của Ban quản lý cửa khẩu.',
      zh: '请咨询本企业管理员，或联系口岸管理委员会柜台。',
      en: 'Ask the admin of your firm, or the counter of the gate board.',
    },
  },
  'application-decided': {
    status: 409,
    title: { vi: 'Đơn này đã được xử lý', zh: '该申请已处理', en: 'This application has been decided' },
    todo: { vi: 'Tải lại danh sách.', zh: '请刷新列表。', en: 'Load the list again.' },
  },
  'firm-unknown': {
    status: 422,
    title: { vi: 'Không có doanh nghiệp này', zh: '没有该企业', en: 'There is no such firm' },
  },
  'tax-code-country': {
    status: 422,
    title: {
      vi: 'Mã số không thuộc nước đã chọn',
      zh: '税号与所选国家不符',
      en: 'The number is not one of the chosen country',
    },
  },
  'not-yours-to-appoint': {
    status: 403,
    title: {
      vi: 'Bạn không được giao vai trò này',
      zh: '您无权授予或撤销该角色',
      en: 'This posting is not yours to give or take',
    },
    todo: {
      vi: 'Người quản trị bổ nhiệm cán bộ và quản trị doanh nghiệp; doanh nghiệp tự bổ nhiệm điều phối và lái xe; thủ trưởng cơ quan bổ nhiệm cán bộ của mình.',
      zh: '管理员任命工作人员和企业管理员；企业任命自己的调度员和司机；机构负责人任命本机构人员。',
      en: 'ADMIN posts officers and firm admins; a firm its own dispatchers and drivers; a head of agency his own officers.',
    },
  },
  'person-deactivated': {
    status: 409,
    title: { vi: 'Tài khoản đã bị khoá', zh: '账户已停用', en: 'The account is deactivated' },
  },
  'sign-in-was-reset': {
    status: 409,
    title: {
      vi: 'Cách đăng nhập của tài khoản này đã được đặt lại',
      zh: '该账户的登录方式已被重置',
      en: 'The sign-in of this account was reset',
    },
    todo: {
      vi: 'Tài khoản vẫn còn: đặt mật khẩu mới bằng liên kết được cấp khi đặt lại, hoặc hỏi quầy Một cửa.',
      zh: '账户仍然存在：请用重置时发放的链接设置新密码，或咨询一站式窗口。',
      en: 'The account is still there: set a new password by the link that was given with the reset, or ask the one-stop desk.',
    },
  },
  'shift-at-own-gate': {
    status: 422,
    title: {
      vi: 'Cán bộ đang công tác tại chính cửa khẩu này',
      zh: '该官员本就在此口岸',
      en: 'He belongs to that gate',
    },
  },
  'shift-posting-out-of-order': {
    status: 422,
    title: {
      vi: 'Ca kết thúc trước khi bắt đầu hoặc đã qua',
      zh: '班次结束早于开始或已过',
      en: 'The shift ends before it begins, or is over',
    },
  },
  'shift-too-long': {
    status: 422,
    title: {
      vi: 'Mỗi lần cử tối đa {{hours}} giờ',
      zh: '每次最多派遣 {{hours}} 小时',
      en: 'At most {{hours}} hours at once',
    },
  },
  'posted-already': {
    status: 409,
    title: {
      vi: 'Cán bộ đã được cử sang cửa khẩu khác trong thời gian đó',
      zh: '该官员该时段已被派往其他口岸',
      en: 'He is posted to another gate in that time already',
    },
    todo: { vi: 'Kết thúc lần cử kia trước.', zh: '请先结束该派遣。', en: 'End that posting first.' },
  },
  'shift-posting-over': {
    status: 409,
    title: { vi: 'Lần cử này đã kết thúc', zh: '该派遣已结束', en: 'This posting is over already' },
  },
});
