/** Of places with a plate, and of the page to which it leads. */
export const plateWords = {
  title: { vi: 'Đường phố, công trình, di tích', zh: '道路、公共工程、古迹', en: 'Streets, public works, relics' },
  about: {
    vi: 'Quét mã trên biển hoặc gõ mã để đọc về nơi bạn đang đứng.',
    zh: '扫描标牌上的二维码或输入编号，了解您所在的地方。',
    en: 'Scan a plate or type its code to read about where you stand.',
  },
  code: { vi: 'Mã trên biển', zh: '标牌编号', en: 'Code on the plate' },
  codeHint: { vi: 'Sáu ký tự, ví dụ K7M2XT', zh: '六个字符，例如 K7M2XT', en: 'Six signs, such as K7M2XT' },
  codeWrong: {
    vi: 'Mã bị gõ sai. Xem lại sáu ký tự trên biển.',
    zh: '编号有误，请核对标牌上的六个字符。',
    en: 'The code was mistyped. Look at the six signs on the plate again.',
  },
  open: { vi: 'Mở', zh: '打开', en: 'Open' },
  kind: { vi: 'Loại', zh: '类别', en: 'Kind' },
  commune: { vi: 'Xã, phường', zh: '乡镇', en: 'Commune' },
  search: { vi: 'Tìm theo tên', zh: '按名称搜索', en: 'Search by name' },
  none: { vi: 'Chưa có nơi nào', zh: '还没有地点', en: 'No place yet' },
  noneTodo: { vi: 'Xã, phường sẽ thêm dần.', zh: '各乡镇将陆续添加。', en: 'Communes will add them.' },
  history: { vi: 'Lịch sử', zh: '历史', en: 'History' },
  facts: { vi: 'Thông tin', zh: '信息', en: 'Facts' },
  where: { vi: 'Ở đâu', zh: '位置', en: 'Where' },
  keeper: { vi: 'Nơi trông coi', zh: '管护单位', en: 'Looked after by' },
  reviewed: { vi: 'Duyệt ngày', zh: '审核日期', en: 'Reviewed' },
  onMap: { vi: 'Mở trên bản đồ của máy', zh: '用手机地图打开', en: 'Open in this phone’s map' },
  pictures: { vi: 'Hình ảnh', zh: '图片', en: 'Pictures' },
  pictureOf: { vi: 'Ảnh {{n}} của {{name}}', zh: '{{name}} 图片 {{n}}', en: 'Picture {{n}} of {{name}}' },
  broken: { vi: 'Biển bị hỏng?', zh: '标牌有问题？', en: 'Is the plate broken?' },
  brokenWhat: {
    vi: 'Chọn điều bạn thấy. Không cần ghi tên; không có mạng thì gửi sau.',
    zh: '请选择您看到的情况。无需留名；没有网络时稍后发送。',
    en: 'Choose what you see. No name is needed; without network it is sent later.',
  },
  tell: { vi: 'Báo biển hỏng', zh: '报告标牌损坏', en: 'Report a plate' },
  waits: {
    vi: 'Đã ghi, sẽ gửi khi có mạng.',
    zh: '已记录，有网络时发送。',
    en: 'Kept; it is sent when there is a network.',
  },
  thanks: { vi: 'Đã báo. Cảm ơn bạn!', zh: '已报告，谢谢！', en: 'Told. Thank you!' },
  known: {
    vi: 'Đã có người báo: {{faults}}',
    zh: '已有人报告：{{faults}}',
    en: 'Somebody has told this already: {{faults}}',
  },
  all: { vi: 'Xem các nơi khác', zh: '查看其他地点', en: 'See other places' },
} as const;

export const plateKindWords = {
  ROAD: { vi: 'Đường', zh: '道路', en: 'Road' },
  STREET: { vi: 'Phố', zh: '街道', en: 'Street' },
  PUBLIC_WORK: { vi: 'Công trình công cộng', zh: '公共工程', en: 'Public work' },
  RELIC: { vi: 'Di tích', zh: '古迹', en: 'Relic' },
} as const;

export const plateFaultWords = {
  MISSING: { vi: 'Mất biển', zh: '标牌丢失', en: 'Missing' },
  BROKEN: { vi: 'Hỏng, gãy', zh: '损坏', en: 'Broken' },
  UNREADABLE: { vi: 'Mờ, không đọc được', zh: '模糊不清', en: 'Unreadable' },
  COVERED: { vi: 'Bị dán đè', zh: '被遮盖', en: 'Covered by something' },
} as const;
