import { problems } from '../domain/problem.js';

/** Refusals of the door itself: before any command is decided. */
export const refuse = problems({
  'invalid-request': {
    status: 422,
    title: { vi: 'Dữ liệu gửi lên chưa đúng', zh: '提交的数据有误', en: 'The request is not valid' },
    todo: {
      vi: 'Sửa các trường được nêu rồi gửi lại.',
      zh: '请修改列出的字段后重新提交。',
      en: 'Correct the fields named below and send it again.',
    },
  },
  'malformed-request': {
    status: 400,
    title: { vi: 'Không đọc được yêu cầu', zh: '无法读取请求', en: 'The request cannot be read' },
    todo: { vi: 'Gửi JSON hợp lệ.', zh: '请发送有效的 JSON。', en: 'Send well-formed JSON.' },
  },
  'body-too-large': {
    status: 413,
    title: { vi: 'Dữ liệu gửi lên quá lớn', zh: '提交的数据过大', en: 'The body is too large' },
    todo: { vi: 'Gửi tối đa 256 KiB.', zh: '最多发送 256 KiB。', en: 'Send at most 256 KiB.' },
  },
  'media-type-not-known': {
    status: 415,
    title: { vi: 'Chỉ nhận JSON', zh: '只接受 JSON', en: 'Only JSON is taken here' },
    todo: {
      vi: 'Gửi với Content-Type: application/json.',
      zh: '请使用 Content-Type: application/json 发送。',
      en: 'Send it with Content-Type: application/json.',
    },
  },
  'method-not-known': {
    status: 405,
    title: {
      vi: 'Địa chỉ này không có thao tác đó; có: {{allowed}}',
      zh: '此地址没有该方法；可用：{{allowed}}',
      en: 'This address does not have that method; it has: {{allowed}}',
    },
  },
  'idempotency-key-missing': {
    status: 428,
    title: { vi: 'Thiếu Idempotency-Key', zh: '缺少 Idempotency-Key', en: 'Idempotency-Key is missing' },
    todo: {
      vi: 'Gửi tiêu đề Idempotency-Key (8–100 ký tự, ví dụ một UUID) với mỗi lệnh.',
      zh: '每个命令都要带 Idempotency-Key 标头（8–100 个字符，例如 UUID）。',
      en: 'Send the header Idempotency-Key (8 to 100 characters, for example a UUID) with every command.',
    },
  },
  'sign-in-needed': {
    status: 401,
    title: { vi: 'Cần đăng nhập', zh: '需要登录', en: 'Sign in first' },
    todo: { vi: 'Đăng nhập rồi thử lại.', zh: '请登录后重试。', en: 'Sign in and try again.' },
  },
  'not-allowed': {
    status: 403,
    title: {
      vi: 'Vai trò của bạn không được làm việc này',
      zh: '您的角色无权执行此操作',
      en: 'Your role may not do this',
    },
    todo: {
      vi: 'Hỏi quản trị viên nếu bạn cần quyền này.',
      zh: '如需此权限，请联系管理员。',
      en: 'Ask your administrator if you need this right.',
    },
  },
  'pass-needed': {
    status: 403,
    title: {
      vi: 'Cần mở bằng phiếu vào cửa khẩu của xe',
      zh: '需用车辆通行证打开',
      en: 'This is for the driver who opened the pass of his ticket',
    },
    todo: {
      vi: 'Quét mã QR trên phiếu rồi nhập ba ký tự cuối của biển số.',
      zh: '请扫描通行证上的二维码，并输入车牌后三位。',
      en: 'Scan the QR code of the pass and type the last three characters of the plate.',
    },
  },
  'second-factor-needed': {
    status: 403,
    title: {
      vi: 'Cần đăng ký xác thực hai lớp trước',
      zh: '请先设置两步验证',
      en: 'Enrol a second factor first',
    },
    todo: {
      vi: 'Quét mã QR bằng ứng dụng xác thực rồi nhập mã 6 số.',
      zh: '用验证器应用扫描二维码，然后输入6位验证码。',
      en: 'Scan the QR code with an authenticator app and type its six digits.',
    },
  },
  'wrong-gate': {
    status: 403,
    title: { vi: 'Bạn không thuộc cửa khẩu này', zh: '您不属于该口岸', en: 'You are not posted to this gate' },
    todo: {
      vi: 'Chọn cửa khẩu nơi bạn trực.',
      zh: '请选择您值班的口岸。',
      en: 'Choose the gate where you are on duty.',
    },
  },
  'wrong-yard': {
    status: 403,
    title: {
      vi: 'Bạn không trực ở {{yardName}}',
      zh: '您不在 {{yardName}} 值班',
      en: 'You are not posted to {{yardName}}',
    },
    todo: {
      vi: 'Chọn bãi nơi bạn trực, hoặc nhờ quản trị viên phân công thêm bãi này.',
      zh: '请选择您值班的停车场，或请管理员增派该停车场。',
      en: 'Choose a yard where you are on duty, or ask an administrator to post you to this one too.',
    },
  },
  'not-found': {
    status: 404,
    title: { vi: 'Không tìm thấy', zh: '未找到', en: 'Not found' },
    todo: { vi: 'Kiểm tra lại mã đã nhập.', zh: '请核对输入的编号。', en: 'Check the code or address that you gave.' },
  },
  'revision-missing': {
    status: 428,
    title: { vi: 'Thiếu If-Match', zh: '缺少 If-Match', en: 'If-Match is missing' },
    todo: {
      vi: 'Gửi tiêu đề If-Match với ETag của bản mà bạn đã xem.',
      zh: '请在 If-Match 标头中发送您所见内容的 ETag。',
      en: 'Send the header If-Match with the ETag of what you saw.',
    },
  },
  'changed-meanwhile': {
    status: 412,
    title: { vi: 'Dữ liệu đã thay đổi', zh: '数据已更改', en: 'It has changed since you saw it' },
    todo: { vi: 'Tải lại rồi quyết định.', zh: '请刷新后再决定。', en: 'Load it again, then decide.' },
  },
  'too-many-requests': {
    status: 429,
    title: { vi: 'Quá nhiều yêu cầu', zh: '请求过多', en: 'Too many requests' },
    todo: {
      vi: 'Thử lại sau {{seconds}} giây.',
      zh: '请在 {{seconds}} 秒后重试。',
      en: 'Try again in {{seconds}} seconds.',
    },
  },
  'internal-error': {
    status: 500,
    title: { vi: 'Hệ thống gặp lỗi', zh: '系统出错', en: 'Something went wrong on our side' },
    todo: {
      vi: 'Thử lại với cùng Idempotency-Key; báo mã {{correlation}} nếu lỗi lặp lại.',
      zh: '请用同一 Idempotency-Key 重试；若仍出错，请报告编号 {{correlation}}。',
      en: 'Try again with the same Idempotency-Key; report {{correlation}} if it happens again.',
    },
  },
  // Field problems of plain shape, found by the body's class before any rule is asked.
  'field-missing': { status: 422, title: { vi: 'Chưa điền', zh: '未填写', en: 'This is missing' } },
  'field-unknown': {
    status: 422,
    title: { vi: 'Trường này không có', zh: '没有这个字段', en: 'There is no such field' },
  },
  'field-invalid': {
    status: 422,
    title: {
      vi: 'Giá trị không đúng: {{constraint}}',
      zh: '值无效：{{constraint}}',
      en: 'This value is not valid: {{constraint}}',
    },
  },
  'field-not-in-list': {
    status: 422,
    title: { vi: 'Chọn một trong: {{allowed}}', zh: '请选择其中之一：{{allowed}}', en: 'Choose one of: {{allowed}}' },
  },
});
