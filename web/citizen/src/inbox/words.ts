/** Of what one is told in the product. */
export const inboxWords = {
  title: { vi: 'Tin báo', zh: '消息', en: 'Messages' },
  unread: { vi: '{{count}} tin chưa đọc', zh: '{{count}} 条未读', en: '{{count}} unread' },
  isNew: { vi: 'Mới', zh: '新', en: 'New' },
  readAll: { vi: 'Đánh dấu đã đọc hết', zh: '全部标为已读', en: 'Mark all as read' },
  open: { vi: 'Mở', zh: '打开', en: 'Open' },
  empty: { vi: 'Chưa có tin nào', zh: '还没有消息', en: 'Nothing yet' },
  emptyTodo: {
    vi: 'Tin về hồ sơ, phản ánh gửi bằng tài khoản này và bài mới của nơi bạn theo dõi hiện ở đây, trên mọi thiết bị của bạn.',
    zh: '以此账户提交的档案和反映的消息，以及您关注的新文章，将显示在这里，您的所有设备均可查看。',
    en: 'What happens to dossiers and reports of this account, and new posts of what you follow, is told here, on all your devices.',
  },
  saidRead: { vi: 'Đánh dấu đã đọc', zh: '标为已读', en: 'Mark as read' },
} as const;
