/** Of denunciations, for who stands on their lists. */
export const denunciationWords = {
  title: { vi: 'Tố cáo', zh: '检举', en: 'Denunciations' },
  sealed: {
    vi: 'Chỉ người trong danh sách được xem. Mỗi lần xem, kể cả bị từ chối, đều được ghi lại và không xoá được. Không có ở tìm kiếm hay danh sách nào khác, không lưu trên máy này.',
    zh: '仅名单内人员可见。每次查看（含被拒绝的）均有记录且不可删除。不出现在任何搜索或其他列表中，也不保存在本机。',
    en: 'Only who stands on a list sees it. Each look, refused ones too, is on record and cannot be deleted. It is in no search and no other list, and is not kept on this machine.',
  },
  none: { vi: 'Không có tố cáo nào giao cho bạn', zh: '没有交给您的检举', en: 'None is given to you' },
  noneTodo: {
    vi: 'Tố cáo chỉ hiện với người được giao.',
    zh: '检举仅对受指派人显示。',
    en: 'They are shown only to those to whom they are given.',
  },
  against: { vi: 'Tố cáo cơ quan', zh: '被检举机关', en: 'Against' },
  sent: { vi: 'Ngày gửi', zh: '提交日期', en: 'Sent' },
  over: { vi: 'Đã kết thúc', zh: '已终结', en: 'Over' },
  open: { vi: 'Mở (được ghi lại)', zh: '打开（有记录）', en: 'Open (on record)' },
  back: { vi: 'Về danh sách', zh: '返回列表', en: 'Back to the list' },
  told: { vi: 'Nội dung tố cáo', zh: '检举内容', en: 'What it says' },
  sender: { vi: 'Người tố cáo (giữ bí mật)', zh: '检举人（保密）', en: 'Who denounces (secret)' },
  holders: { vi: 'Được xem', zh: '可查看者', en: 'Who may see it' },
  let: { vi: 'Cho thêm người xem', zh: '增加查看者', en: 'Let somebody else in' },
  doLet: { vi: 'Cho xem', zh: '允许', en: 'Let in' },
  takeOff: { vi: 'Bỏ {{who}} khỏi danh sách', zh: '将 {{who}} 移出名单', en: 'Take {{who}} off' },
  takeOffSure: {
    vi: 'Bỏ {{who}}? Người này không xem được nữa.',
    zh: '移出 {{who}}？此人将不能再查看。',
    en: 'Take {{who}} off? He sees it no more.',
  },
  doTakeOff: { vi: 'Bỏ', zh: '移出', en: 'Take off' },
  looks: { vi: 'Ai đã xem', zh: '查看记录', en: 'Who looked' },
  shown: { vi: 'Đã xem', zh: '已查看', en: 'Shown' },
  refused: { vi: 'Bị từ chối', zh: '被拒绝', en: 'Refused' },
  steps: { vi: 'Diễn biến', zh: '经过', en: 'What happened' },
  words: { vi: 'Lý do', zh: '理由', en: 'Reason' },
  ground: {
    vi: 'Điều kiện thụ lý không đáp ứng (người tố cáo được thông báo)',
    zh: '不符合的受理条件（将告知检举人）',
    en: 'Condition of the law that is not met (its sender is told)',
  },
  toSender: {
    vi: 'Lời thông báo cho người tố cáo',
    zh: '给检举人的说明',
    en: 'Words for its sender',
  },
  conclusion: { vi: 'Kết luận', zh: '结论', en: 'Conclusion' },
  complexity: { vi: 'Mức độ', zh: '复杂程度', en: 'How complex' },
  complex: {
    vi: 'Phức tạp (gia hạn 30 ngày, một lần)',
    zh: '复杂（延长30日，一次）',
    en: 'Complex (30 days more, once)',
  },
  special: {
    vi: 'Đặc biệt phức tạp (gia hạn 30 ngày, hai lần)',
    zh: '特别复杂（延长30日，两次）',
    en: 'Specially complex (30 days more, twice)',
  },
  receivers: { vi: 'Người nhận tố cáo', zh: '检举接收人', en: 'Who receives denunciations' },
  receiversWhy: {
    vi: 'Tố cáo mới giao cho những người này. Tên đơn tố cáo không hiện ở đây.',
    zh: '新检举交给这些人员。此处不显示检举内容。',
    en: 'New denunciations are given to these people. Nothing of one is shown here.',
  },
  noReceiver: {
    vi: 'Chưa có ai: tố cáo chưa giao cho ai xem được',
    zh: '尚无人：检举无人可查看',
    en: 'Nobody: denunciations lie where nobody can open them',
  },
  noReceiverTodo: { vi: 'Chỉ định ít nhất một người.', zh: '请至少指定一人。', en: 'Name at least one.' },
  since: { vi: 'Từ {{at}}', zh: '自 {{at}}', en: 'Since {{at}}' },
  name: { vi: 'Chỉ định', zh: '指定', en: 'Name' },
  release: { vi: 'Thôi giao cho {{who}}', zh: '不再交给 {{who}}', en: 'Give {{who}} no more' },
  candidate: { vi: 'Công chức của UBND tỉnh', zh: '省人民委员会公务员', en: 'Civil servant of the People’s Committee' },
} as const;

/** What codes of denunciations mean. */
export const denunciationCodeWords = {
  denunciationState: {
    RECEIVED: { vi: 'Mới đến', zh: '新收', en: 'Received' },
    ACCEPTED: { vi: 'Đã thụ lý', zh: '已受理', en: 'Accepted' },
    CONCLUDED: { vi: 'Đã kết luận', zh: '已作结论', en: 'Concluded' },
    NOT_ACCEPTED: { vi: 'Không thụ lý', zh: '不予受理', en: 'Not accepted' },
  },
  /** Conditions of the law, as its sender is told the one that is not met. */
  denunciationGround: {
    FORM: { vi: 'Không đúng hình thức luật định', zh: '不符合法定形式', en: 'Not in the form that the law asks for' },
    CAPACITY: {
      vi: 'Người tố cáo thiếu năng lực hành vi, không có người đại diện',
      zh: '检举人无行为能力且无代理人',
      en: 'Its sender lacks capacity and has no representative',
    },
    COMPETENCE: { vi: 'Không thuộc thẩm quyền', zh: '不属于本机关权限', en: 'Not within this body’s authority' },
    SUBSTANCE: {
      vi: 'Không có cơ sở xác định người, hành vi vi phạm',
      zh: '不足以确定违法人和行为',
      en: 'No ground to determine who broke the law and how',
    },
    COMPLAINT_SETTLED: {
      vi: 'Khiếu nại đã giải quyết đúng luật, không có chứng cứ mới',
      zh: '申诉已依法解决且无新证据',
      en: 'A complaint that was settled lawfully, without new evidence',
    },
  },
  denunciationAct: {
    READ: { vi: 'Xem', zh: '查看', en: 'Read' },
    SEND: { vi: 'Gửi', zh: '提交', en: 'Sent' },
    WIDEN_CHECK: { vi: 'Xác minh ở nhiều nơi (10 ngày)', zh: '多处核查（10日）', en: 'Check in many places (10 days)' },
    ACCEPT: { vi: 'Thụ lý', zh: '受理', en: 'Accept' },
    NOT_ACCEPT: { vi: 'Không thụ lý', zh: '不予受理', en: 'Do not accept' },
    EXTEND: { vi: 'Gia hạn giải quyết', zh: '延长办理期限', en: 'Extend its settlement' },
    CONCLUDE: { vi: 'Kết luận', zh: '作出结论', en: 'Conclude' },
    GRANT: { vi: 'Cho xem', zh: '允许查看', en: 'Let in' },
    WITHDRAW: { vi: 'Bỏ khỏi danh sách', zh: '移出名单', en: 'Take off the list' },
    LIST: { vi: 'Xem danh sách', zh: '查看列表', en: 'Looked at the list' },
  },
} as const;
