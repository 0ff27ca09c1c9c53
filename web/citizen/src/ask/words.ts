/** Of the assistant. */
export const askWords = {
  title: { vi: 'Hỏi trợ lý', zh: '咨询助手', en: 'Ask the assistant' },
  what: {
    vi: 'Hỏi về thủ tục, giấy tờ, lệ phí, giờ mở cửa khẩu, phí hạ tầng, tra cứu phiếu và hồ sơ. Đừng ghi tên, số điện thoại, số giấy tờ.',
    zh: '可咨询手续、材料、费用、口岸开放时间、基础设施费、号票和档案查询。请勿填写姓名、电话、证件号。',
    en: 'Ask about procedures, papers, fees, the hours of the gates, their fee, tickets and dossiers. Leave names, telephones and numbers of papers out.',
  },
  question: { vi: 'Câu hỏi của bạn', zh: '您的问题', en: 'Your question' },
  example: {
    vi: 'Ví dụ: làm giấy khai sinh cho con cần gì',
    zh: '请用越南语或英语提问，例如：làm giấy khai sinh cho con cần gì',
    en: 'Such as: which papers to register a birth',
  },
  ask: { vi: 'Hỏi', zh: '提问', en: 'Ask' },
  offline: {
    vi: 'Trợ lý cần có mạng. Thủ tục đã xem vẫn đọc được:',
    zh: '助手需要网络。已查看的手续仍可阅读：',
    en: 'The assistant needs a line. Procedures that were looked at can still be read:',
  },
  which: { vi: 'Bạn hỏi về việc nào?', zh: '您问的是哪一项？', en: 'Which one do you mean?' },
  also: { vi: 'Hay bạn muốn hỏi', zh: '或者您想问', en: 'Or did you mean' },
  unknown: { vi: 'Tôi không biết', zh: '我不知道', en: 'I do not know' },
  unknownWhat: {
    vi: 'Nền tảng không có thông tin về câu hỏi này. Câu hỏi đã được ghi lại (không kèm thông tin cá nhân) để cán bộ xem.',
    zh: '平台没有此问题的信息。问题已记录（不含个人信息）供工作人员查看。',
    en: 'The platform holds nothing on this question. It was taken down, without personal data, for officials to see.',
  },
  person: { vi: 'Hỏi người', zh: '人工咨询', en: 'Ask a person' },
  call: { vi: 'Gọi {{telephone}}', zh: '拨打 {{telephone}}', en: 'Call {{telephone}}' },
  sources: { vi: 'Nguồn', zh: '来源', en: 'Sources' },
  asOf: { vi: 'tính đến {{at}}', zh: '截至 {{at}}', en: 'as of {{at}}' },
  phrased: {
    vi: 'Viết bằng máy từ các dòng bên dưới; dòng bên dưới mới là căn cứ.',
    zh: '由机器根据下列内容撰写；以下列内容为准。',
    en: 'Written by a machine from the lines below; those are what counts.',
  },
} as const;
