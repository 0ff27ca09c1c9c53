/** Of officers who help out at another gate for a shift. */
export const postingWords = {
  title: { vi: 'Tăng cường ca', zh: '轮班支援', en: 'Shift postings' },
  why: {
    vi: 'Cán bộ sang cửa khẩu khác một ca; khi đó chỉ làm việc ở đó.',
    zh: '人员赴其他口岸支援一个班次，期间仅在该口岸工作。',
    en: 'An officer helps at another gate for a shift, and acts there alone while it lasts.',
  },
  person: { vi: 'Cán bộ', zh: '人员', en: 'Officer' },
  send: { vi: 'Cử đi', zh: '派出', en: 'Send' },
  sent: { vi: 'Đã cử.', zh: '已派出。', en: 'Sent.' },
  none: { vi: 'Chưa cử ai', zh: '暂无支援', en: 'Nobody was sent' },
  noneTodo: {
    vi: 'Chọn cán bộ, cửa khẩu và giờ ở bên.',
    zh: '请在旁边选择人员、口岸和时间。',
    en: 'Choose officer, gate and times beside this.',
  },
  now: { vi: 'Đang đi', zh: '进行中', en: 'On it' },
  comes: { vi: 'Sắp đi', zh: '即将', en: 'To come' },
  over: { vi: 'Đã hết', zh: '已结束', en: 'Over' },
  callBack: { vi: 'Gọi về', zh: '召回', en: 'Call back' },
} as const;
