import { problems } from '../shared/domain/problem.js';

/** Refusals of messages beside the product. */
export const refuse = problems({
  'message-channel-off': {
    status: 409,
    title: {
      vi: 'Kênh này chưa được bật',
      zh: '该渠道尚未启用',
      en: 'Nothing is sent by this channel here',
    },
    todo: {
      vi: 'Chọn kênh khác; tin trong ứng dụng vẫn đến.',
      zh: '请选择其他渠道；应用内消息照常送达。',
      en: 'Choose another channel; messages in the product still come.',
    },
  },
  'message-address-invalid': {
    status: 422,
    title: {
      vi: 'Không đúng địa chỉ email hoặc số điện thoại',
      zh: '邮箱或手机号无效',
      en: 'That is no e-mail address or telephone number',
    },
    todo: {
      vi: 'Kiểm tra lại địa chỉ.',
      zh: '请检查地址。',
      en: 'Check the address.',
    },
  },
  'message-code-wrong': {
    status: 422,
    title: {
      vi: 'Mã xác nhận không đúng hoặc đã hết hạn',
      zh: '验证码错误或已过期',
      en: 'The code is wrong, or too old',
    },
    todo: {
      vi: 'Nhập mã mới nhất, hoặc gửi mã khác.',
      zh: '请输入最新的验证码，或重新发送。',
      en: 'Type the newest code, or have another one sent.',
    },
  },
  'message-kind-binding': {
    status: 422,
    title: {
      vi: 'Không thể tắt loại tin này',
      zh: '此类消息不能关闭',
      en: 'This kind of message cannot be switched off',
    },
    todo: {
      vi: 'Bỏ địa chỉ nếu không muốn nhận qua kênh này.',
      zh: '如不想通过此渠道接收，请删除该地址。',
      en: 'Take the address away if you do not want to be told by this channel.',
    },
  },
  'delivery-not-failed': {
    status: 409,
    title: {
      vi: 'Tin này không ở trạng thái lỗi',
      zh: '此消息未失败',
      en: 'This message neither failed nor was withheld',
    },
    todo: { vi: 'Tải lại danh sách.', zh: '请刷新列表。', en: 'Load the list again.' },
  },
  'delivery-report-unsigned': {
    status: 403,
    title: {
      vi: 'Chữ ký báo cáo không đúng',
      zh: '报告签名无效',
      en: 'The report is not signed as agreed',
    },
    todo: {
      vi: 'Kiểm tra khóa và giờ của cổng tin nhắn.',
      zh: '请检查网关的密钥和时钟。',
      en: 'Check key and clock of the gateway.',
    },
  },
});
