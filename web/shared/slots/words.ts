/** Of the hours of a day that can be booked. */
export const hoursWords = {
  day: { vi: 'Ngày', zh: '日期', en: 'Day' },
  before: { vi: 'Ngày trước', zh: '前一天', en: 'The day before' },
  after: { vi: 'Ngày sau', zh: '后一天', en: 'The day after' },
  free: { vi: 'Còn {{count}} chỗ', zh: '剩 {{count}} 位', en: '{{count}} free' },
  FULL: { vi: 'Hết chỗ', zh: '已满', en: 'Full' },
  CLOSED: { vi: 'Cửa khẩu đóng', zh: '口岸关闭', en: 'The gate is closed' },
  OVER: { vi: 'Đã qua', zh: '已过', en: 'Over' },
  GOODS: { vi: 'Không nhận hàng này', zh: '不接收此类货物', en: 'These goods are not taken' },
  NO_PLACES: { vi: 'Không mở đặt chỗ', zh: '不开放预约', en: 'No places for bookings' },
  booked: { vi: 'Giờ đã đặt', zh: '已约时段', en: 'Booked now' },
  allClosed: {
    vi: 'Ngày này không có giờ nào đặt được. Chọn ngày khác.',
    zh: '当天没有可预约的时段，请选择其他日期。',
    en: 'Nothing can be booked on this day. Choose another.',
  },
} as const;
