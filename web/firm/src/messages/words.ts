/** Of the inbox. */
export const inboxWords = {
  title: { vi: 'Tin nhắn', zh: '消息', en: 'Messages' },
  unread: { vi: '{{count}} tin chưa đọc', zh: '{{count}} 条未读', en: '{{count}} unread', one: '1 unread' },
  kind: { vi: 'Về việc', zh: '类别', en: 'About' },
  show: { vi: 'Hiện', zh: '显示', en: 'Show' },
  readAll: { vi: 'Đánh dấu đã đọc hết', zh: '全部标为已读', en: 'Mark all as read' },
  saidRead: { vi: 'Đã đọc tin', zh: '已读消息', en: 'Read messages' },
  isNew: { vi: 'Mới', zh: '新', en: 'New' },
  toTicket: { vi: 'Mở vé', zh: '打开排队号', en: 'Open the ticket' },
  toDeclaration: { vi: 'Mở tờ khai', zh: '打开申报单', en: 'Open the declaration' },
  empty: { vi: 'Chưa có tin nào', zh: '还没有消息', en: 'No messages yet' },
  emptyTodo: {
    vi: 'Lượt gọi, yêu cầu sửa, tạm giữ, đổi giờ do đóng cửa của xe bạn sẽ hiện ở đây.',
    zh: '车辆的呼叫、修改要求、暂扣和因关闭的改期会显示在这里。',
    en: 'Calls, corrections asked, holds and moves by closures of your vehicles appear here.',
  },
  none: { vi: 'Không có tin nào như vậy', zh: '没有符合条件的消息', en: 'No message is like that' },
  noneTodo: { vi: 'Bỏ bớt điều kiện lọc.', zh: '请减少筛选条件。', en: 'Take a filter away.' },
} as const;

export const inboxShowWords = {
  UNREAD: { vi: 'Chưa đọc', zh: '未读', en: 'Unread' },
} as const;

export const messageKindWords = {
  CALLED: { vi: 'Được gọi', zh: '呼叫', en: 'Called' },
  CALL_WITHDRAWN: { vi: 'Rút lượt gọi', zh: '呼叫撤回', en: 'Call withdrawn' },
  MISSED_CALL: { vi: 'Lỡ lượt gọi', zh: '错过呼叫', en: 'Missed call' },
  NO_SHOW: { vi: 'Vắng mặt', zh: '缺席', en: 'No-show' },
  PENALTY: { vi: 'Xử lý vắng mặt', zh: '缺席处罚', en: 'Penalty' },
  CORRECTION_ASKED: { vi: 'Yêu cầu sửa', zh: '要求修改', en: 'Correction asked' },
  REJECTED: { vi: 'Bị từ chối', zh: '被拒绝', en: 'Rejected' },
  EXPIRED: { vi: 'Hết hạn', zh: '已过期', en: 'Expired' },
  HELD: { vi: 'Tạm giữ', zh: '暂扣', en: 'Held' },
  CHECK_FAILED: { vi: 'Kiểm tra không đạt', zh: '查验未通过', en: 'Check failed' },
  CLEARANCE_REVOKED: { vi: 'Rút lại thông quan', zh: '放行撤回', en: 'Clearance taken back' },
  MOVED_BY_CLOSURE: { vi: 'Đổi giờ do đóng cửa', zh: '因关闭改期', en: 'Moved by a closure' },
  MOVE_UNDONE: { vi: 'Trở lại giờ cũ', zh: '恢复原时段', en: 'Hour given back' },
  PLACE_OWED: { vi: 'Cần chọn giờ khác', zh: '需另选时段', en: 'Choose another hour' },
  PLACE_LOST: { vi: 'Mất chỗ', zh: '预约失效', en: 'Place lost' },
  TRANSFERRED: { vi: 'Chuyển cửa khẩu', zh: '转口岸', en: 'Sent to another gate' },
  DIVERTED: { vi: 'Chuyển bãi', zh: '换停车场', en: 'Sent to another yard' },
  DRAW_WON: { vi: 'Trúng bốc thăm', zh: '抽签中签', en: 'Draw won' },
  DRAW_LOST: { vi: 'Không trúng', zh: '抽签未中', en: 'Draw lost' },
  STAY_NEAR: { vi: 'Sắp hết hạn lưu lại', zh: '停留将到期', en: 'Stay ends soon' },
  STAY_PASSED: { vi: 'Quá hạn lưu lại', zh: '停留超期', en: 'Stay is over' },
  PAPER_ENDS: { vi: 'Giấy tờ sắp hết hạn', zh: '证件即将到期', en: 'A paper ends soon' },
  PART_NAMED: { vi: 'Được nêu trong tờ khai', zh: '被指定为申报方', en: 'Named in a declaration' },
} as const;
