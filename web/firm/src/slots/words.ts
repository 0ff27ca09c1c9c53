/** Of the hours that can be booked. */
export const slotsWords = {
  book: { vi: 'Đặt giờ', zh: '预约时间', en: 'Book an hour' },
  move: { vi: 'Đổi giờ', zh: '改期', en: 'Move it' },
  giveBack: { vi: 'Trả chỗ', zh: '退号', en: 'Give the place back' },
  giveBackAsk: {
    vi: 'Trả chỗ của {{about}}? Xe khác sẽ dùng giờ này.',
    zh: '退还 {{about}} 的位置？其他车辆可使用该时段。',
    en: 'Give back the place of {{about}}? Another vehicle will have that hour.',
  },
  saidBook: { vi: 'Đặt giờ', zh: '预约', en: 'Booked' },
  saidMove: { vi: 'Đổi giờ', zh: '改期', en: 'Moved' },
  saidGiveBack: { vi: 'Trả chỗ', zh: '退号', en: 'Gave back' },
} as const;
