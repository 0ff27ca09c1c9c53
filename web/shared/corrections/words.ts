/** Of what a correction of a declaration brings with it. */
export const correctionWords = {
  reopens: {
    vi: 'Mở lại kiểm tra của: {{agencies}}',
    zh: '将重新查验：{{agencies}}',
    en: 'Reopens the check of: {{agencies}}',
  },
  reopensNone: { vi: 'Không mở lại kiểm tra nào', zh: '不会重新查验', en: 'Reopens no check' },
  keepsPlace: { vi: 'Giữ nguyên chỗ trong hàng', zh: '保留排队位置', en: 'Keeps its place in the queue' },
  losesPlace: { vi: 'Mất chỗ đã đặt', zh: '将失去预约位置', en: 'Loses its booked place' },
} as const;
