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
