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
  day: { vi: 'Ngày', zh: '日期', en: 'Day' },
  before: { vi: 'Ngày trước', zh: '前一天', en: 'The day before' },
  after: { vi: 'Ngày sau', zh: '后一天', en: 'The day after' },
  free: { vi: 'Còn {{count}} chỗ', zh: '剩 {{count}} 位', en: '{{count}} free' },
  FULL: { vi: 'Hết chỗ', zh: '已满', en: 'Full' },
  CLOSED: { vi: 'Cửa khẩu đóng', zh: '口岸关闭', en: 'The gate is closed' },
  OVER: { vi: 'Đã qua', zh: '已过', en: 'Over' },
  GOODS: { vi: 'Không nhận hàng này', zh: '不接收此类货物', en: 'These goods are not taken' },
  NO_PLACES: { vi: 'Không mở đặt chỗ', zh: '不开放预约', en: 'No places for bookings' },
  yours: { vi: 'Giờ của bạn', zh: '您的时段', en: 'Your hour' },
  allClosed: {
    vi: 'Ngày này không có giờ nào đặt được. Chọn ngày khác.',
    zh: '当天没有可预约的时段，请选择其他日期。',
    en: 'Nothing can be booked on this day. Choose another.',
  },
  saidBook: { vi: 'Đặt giờ', zh: '预约', en: 'Booked' },
  saidMove: { vi: 'Đổi giờ', zh: '改期', en: 'Moved' },
  saidGiveBack: { vi: 'Trả chỗ', zh: '退号', en: 'Gave back' },
} as const;
