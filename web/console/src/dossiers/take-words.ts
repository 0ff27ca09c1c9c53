/** Of taking a dossier at the one-stop desk. */
export const takeWords = {
  title: { vi: 'Nhận hồ sơ tại quầy', zh: '窗口收件', en: 'Take a dossier at the counter' },
  which: { vi: 'Thủ tục nào?', zh: '办理哪项手续？', en: 'Which procedure?' },
  find: { vi: 'Tên thủ tục, có dấu hay không', zh: '手续名称', en: 'Name, with or without accents' },
  other: { vi: 'Thủ tục khác', zh: '其他手续', en: 'Another procedure' },
  limit: { vi: 'Thời hạn', zh: '期限', en: 'Time limit' },
  days: { vi: '{{count}} ngày làm việc', zh: '{{count}} 个工作日', en: '{{count}} working days', one: '1 working day' },
  hours: {
    vi: '{{count}} giờ làm việc',
    zh: '{{count}} 个工作小时',
    en: '{{count}} working hours',
    one: '1 working hour',
  },
  noneFound: { vi: 'Không tìm thấy thủ tục', zh: '未找到手续', en: 'No such procedure' },
  noneFoundTodo: {
    vi: 'Thử từ khác, hoặc hỏi cơ quan cấp tỉnh.',
    zh: '请换词再试。',
    en: 'Try other words; your office may not take it.',
  },
  phoneWhy: {
    vi: 'Bốn số cuối dùng để tra cứu hồ sơ.',
    zh: '末四位用于查询档案。',
    en: 'Its last four digits open the state of the dossier.',
  },
  shown: { vi: 'Nộp bản giấy tại quầy', zh: '在窗口交纸质', en: 'Handed in on paper' },
  required: { vi: 'bắt buộc', zh: '必需', en: 'required' },
  send: { vi: 'Nhận hồ sơ', zh: '收件', en: 'Take it' },
  done: { vi: 'Đã nhận hồ sơ {{code}}', zh: '已收件 {{code}}', en: 'Taken: {{code}}' },
  doneTodo: {
    vi: 'In giấy hẹn cho người nộp, rồi tiếp nhận để thời hạn bắt đầu.',
    zh: '请打印凭证交给申请人，然后受理以开始计算期限。',
    en: 'Print the receipt for the applicant, then receive it so that its time begins.',
  },
  toDossier: { vi: 'Mở hồ sơ', zh: '打开档案', en: 'Open the dossier' },
  next: { vi: 'Người tiếp theo', zh: '下一位', en: 'Next person' },
} as const;
