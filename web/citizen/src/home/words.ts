/** Of the first page. */
export const homeWords = {
  title: { vi: 'Bạn cần làm gì?', zh: '您需要办理什么？', en: 'What do you need to do?' },
  mine: { vi: 'Việc của tôi', zh: '我的事项', en: 'My errands' },
  mineAll: { vi: 'Xem tất cả', zh: '查看全部', en: 'See all of them' },
  mineNone: {
    vi: 'Hồ sơ, phản ánh và bản đang viết dở của bạn sẽ hiện ở đây.',
    zh: '您的档案、反映和草稿会显示在这里。',
    en: 'Your dossiers, reports and what you have begun will stand here.',
  },
  report: { vi: 'Báo một việc', zh: '反映情况', en: 'Report something' },
  reportWhat: {
    vi: 'Đường hỏng, rác, mất trật tự, kiến nghị. Không cần ghi tên.',
    zh: '道路损坏、垃圾、治安、建议。可匿名。',
    en: 'A broken road, rubbish, disorder, a proposal. No name needed.',
  },
  complain: { vi: 'Khiếu nại', zh: '申诉', en: 'Complain' },
  complainWhat: {
    vi: 'Một quyết định hay việc làm của cơ quan xâm phạm quyền của bạn.',
    zh: '机关的决定或行为侵犯了您的权利。',
    en: 'A decision or an act of a body that harms your rights.',
  },
  denounce: { vi: 'Tố cáo', zh: '检举', en: 'Denounce' },
  denounceWhat: {
    vi: 'Vi phạm pháp luật của cán bộ, cơ quan. Được giữ kín.',
    zh: '公务人员或机关的违法行为。严格保密。',
    en: 'A breach of law by officials or a body. Kept secret.',
  },
  follow: { vi: 'Theo dõi bằng mã', zh: '凭编号查询', en: 'Follow by code' },
  places: {
    vi: 'Đọc về đường phố, công trình, di tích có biển mã QR',
    zh: '了解有二维码标牌的道路、公共工程和古迹',
    en: 'Read about streets, public works and relics with a QR plate',
  },
  reportsAll: {
    vi: 'Xem phản ánh của mọi người và câu trả lời',
    zh: '查看公众反映与答复',
    en: 'See what others reported, and the answers',
  },
  land: {
    vi: 'Tra cứu thửa đất, quy hoạch, giá đất',
    zh: '查询宗地、规划、地价',
    en: 'Look up a parcel, planning, land prices',
  },
} as const;
