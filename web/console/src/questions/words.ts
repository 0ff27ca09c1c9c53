/** Of questions that the assistant had no answer to. */
export const questionWords = {
  title: { vi: 'Câu hỏi chưa trả lời được', zh: '未能回答的问题', en: 'Questions without an answer' },
  why: {
    vi: 'Trợ lý của trang công dân không có thông tin về những câu này. Số, điện thoại, biển số và tên sau danh xưng đã bị cắt.',
    zh: '公民页面的助手没有这些问题的信息。号码、电话、车牌及称谓后的姓名已删去。',
    en: 'The assistant of the citizens’ pages holds nothing on these. Numbers, telephones, plates and names behind a title are cut out.',
  },
  none: { vi: 'Không có câu hỏi nào', zh: '没有问题', en: 'There is none' },
  noneTodo: {
    vi: 'Câu hỏi trợ lý không trả lời được sẽ hiện ở đây.',
    zh: '助手不能回答的问题会显示在这里。',
    en: 'What the assistant cannot answer comes here.',
  },
  text: { vi: 'Tìm trong câu hỏi', zh: '搜索问题', en: 'Words of the question' },
  state: { vi: 'Tình trạng', zh: '状态', en: 'State' },
  open: { vi: 'Chưa xử lý', zh: '未处理', en: 'Open' },
  closed: { vi: 'Đã xử lý', zh: '已处理', en: 'Dealt with' },
  order: { vi: 'Thứ tự', zh: '排序', en: 'Order' },
  mostAsked: { vi: 'Hỏi nhiều nhất', zh: '最常问', en: 'Asked most' },
  lastAsked: { vi: 'Mới hỏi nhất', zh: '最近问', en: 'Asked last' },
  times: {
    vi: 'Hỏi {{count}} lần, lần cuối {{at}}',
    zh: '问过 {{count}} 次，最近 {{at}}',
    en: 'Times asked: {{count}}, last {{at}}',
  },
} as const;

export const dealtWords = {
  ANSWERED: { vi: 'Nay trả lời được', zh: '现可回答', en: 'Can be answered now' },
  NOT_OURS: { vi: 'Không thuộc nền tảng', zh: '不属于本平台', en: 'None of ours' },
  UNCLEAR: { vi: 'Không rõ hỏi gì', zh: '问题不明', en: 'Cannot be made out' },
} as const;
