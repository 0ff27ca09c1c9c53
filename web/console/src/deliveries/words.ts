/** Of messages that left the product, or should have. */
export const deliveriesWords = {
  title: { vi: 'Tin gửi ra ngoài', zh: '外发消息', en: 'Messages sent out' },
  state: { vi: 'Kết quả', zh: '结果', en: 'What came of it' },
  channel: { vi: 'Kênh', zh: '渠道', en: 'Channel' },
  code: { vi: 'Mã vé hoặc hồ sơ', zh: '排队号或档案编号', en: 'Code of a ticket or dossier' },
  reader: { vi: 'Người nhận', zh: '收件人', en: 'Reader' },
  noAccount: { vi: 'không có tài khoản', zh: '无账户', en: 'without an account' },
  answer: { vi: 'Trả lời của nhà mạng', zh: '运营方答复', en: 'What its carrier answered' },
  tries: { vi: '{{count}} lần thử', zh: '尝试 {{count}} 次', en: '{{count}} tries', one: '1 try' },
  tried: { vi: 'Lần thử tới', zh: '下次尝试', en: 'Next try' },
  twice: { vi: 'có thể tới hai lần', zh: '可能送达两次', en: 'may have arrived twice' },
  again: { vi: 'Gửi lại', zh: '重新发送', en: 'Send again' },
  againOf: { vi: 'Gửi lại: {{code}}', zh: '重新发送：{{code}}', en: 'Send again: {{code}}' },
  undelivered: { vi: 'Tin không tới', zh: '未送达的消息', en: 'Messages that did not arrive' },
  undeliveredWhy: {
    vi: 'Tin về hồ sơ, phản ánh của cơ quan mình mà người dân không nhận được. Gửi lại, hoặc gọi cho họ.',
    zh: '本单位档案和反映中未能送达群众的消息。请重发或致电当事人。',
    en: 'What people were to be told of this office’s dossiers and petitions and did not get. Send it again, or call them.',
  },
  undeliveredNone: { vi: 'Mọi tin đều đã gửi', zh: '所有消息均已发出', en: 'Everything went out' },
  undeliveredNoneTodo: {
    vi: 'Tin không gửi được sẽ hiện ở đây, trong 90 ngày.',
    zh: '未能发出的消息将在此显示 90 天。',
    en: 'What cannot be sent is shown here, for 90 days.',
  },
  none: { vi: 'Chưa có tin nào', zh: '还没有消息', en: 'No message yet' },
  noneTodo: {
    vi: 'Tin chỉ gửi ra khi email hoặc SMS đã được cấu hình.',
    zh: '配置电子邮件或短信后，消息才会外发。',
    en: 'Messages go out once e-mail or SMS is set up.',
  },
} as const;

export const deliveryChannelWords = {
  EMAIL: { vi: 'Email', zh: '电子邮件', en: 'E-mail' },
  SMS: { vi: 'SMS', zh: '短信', en: 'SMS' },
} as const;
