/** Of the list of tickets. */
export const ticketsWords = {
  title: { vi: 'Vé xe', zh: '排队号', en: 'Tickets' },
  status: { vi: 'Tình trạng', zh: '状态', en: 'Status' },
  direction: { vi: 'Chiều', zh: '方向', en: 'Direction' },
  class: { vi: 'Loại', zh: '类别', en: 'Class' },
  gate: { vi: 'Cửa khẩu', zh: '口岸', en: 'Gate' },
  code: { vi: 'Số vé', zh: '号码', en: 'Ticket' },
  plate: { vi: 'Biển số', zh: '车牌', en: 'Plate' },
  where: { vi: 'Ở đâu', zh: '位置', en: 'Where' },
  hour: { vi: 'Giờ đặt', zh: '预约时间', en: 'Booked hour' },
  changed: { vi: 'Đổi lúc', zh: '更新', en: 'Changed' },
  none: { vi: 'Không có vé nào như vậy', zh: '没有符合条件的号码', en: 'No ticket is like that' },
  noneTodo: { vi: 'Bỏ bớt điều kiện lọc.', zh: '请减少筛选条件。', en: 'Take a filter away.' },
  empty: { vi: 'Chưa có vé nào', zh: '还没有排队号', en: 'No tickets yet' },
  emptyTodo: {
    vi: 'Khai xe rồi đặt giờ: mỗi xe có một vé và hiện ở đây.',
    zh: '申报车辆并预约时间后，每辆车会有一个号码显示在此。',
    en: 'Declare a vehicle and book its hour: each gets a ticket, which appears here.',
  },
} as const;
