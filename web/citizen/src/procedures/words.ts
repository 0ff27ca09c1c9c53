/** Of the catalogue of procedures. */
export const procedureWords = {
  title: { vi: 'Thủ tục hành chính', zh: '行政手续', en: 'Procedures' },
  search: {
    vi: 'Tìm thủ tục, ví dụ: khai sinh',
    zh: '搜索手续，例如：khai sinh（出生登记）',
    en: 'Search, e.g. birth registration',
  },
  hint: {
    vi: 'Gõ có dấu hay không dấu đều được, sai chính tả cũng tìm ra.',
    zh: '越南语可不带声调，拼写有误也能找到。',
    en: 'With or without accents; typing errors are forgiven.',
  },
  guessed: {
    vi: 'Không có đúng chữ này. Có phải bạn tìm:',
    zh: '没有完全匹配。您要找的是否为：',
    en: 'Nothing has these very words. Did you mean:',
  },
  keptOnly: {
    vi: 'Đang không có mạng: chỉ tìm trong danh mục đã lưu trên máy.',
    zh: '当前无网络：只在本机保存的目录中搜索。',
    en: 'No connection: searched in the catalogue kept on this device.',
  },
  none: { vi: 'Không tìm thấy thủ tục nào', zh: '没有找到', en: 'No procedure found' },
  noneTodo: {
    vi: 'Thử chữ khác, hoặc hỏi bộ phận Một cửa của xã, phường.',
    zh: '请换个词，或咨询乡镇一站式窗口。',
    en: 'Try other words, or ask the one-stop desk of your commune.',
  },
  all: { vi: 'Xem tất cả thủ tục', zh: '查看全部手续', en: 'See all procedures' },
  level: { vi: 'Cấp', zh: '级别', en: 'Level' },
  COMMUNE: { vi: 'Xã, phường', zh: '乡镇', en: 'Commune' },
  PROVINCE: { vi: 'Tỉnh', zh: '省', en: 'Province' },
  online: { vi: 'Nộp trực tuyến', zh: '网上办理', en: 'Online' },
  onlineYes: { vi: 'Nộp được trực tuyến', zh: '可网上办理', en: 'Can be sent online' },
  onlineNo: { vi: 'Chỉ nộp tại quầy', zh: '仅限窗口', en: 'At the counter only' },
  start: { vi: 'Bắt đầu nộp trực tuyến', zh: '开始网上办理', en: 'Start online' },
  goOn: { vi: 'Viết tiếp bản đang dở', zh: '继续填写草稿', en: 'Go on with your draft' },
  atCounter: {
    vi: 'Thủ tục này nộp tại quầy Một cửa. Mang theo các giấy tờ dưới đây.',
    zh: '此手续在一站式窗口办理。请携带下列材料。',
    en: 'This is done at the one-stop desk. Bring the papers below.',
  },
  noDetails: {
    vi: 'Chưa có hướng dẫn chi tiết. Hỏi bộ phận Một cửa.',
    zh: '暂无详细说明。请咨询一站式窗口。',
    en: 'No details are known yet. Ask the one-stop desk.',
  },
  fee: { vi: 'Phí, lệ phí', zh: '费用', en: 'Fee' },
  free: { vi: 'Không thu', zh: '免费', en: 'Nothing to pay' },
  exempt: { vi: 'Được miễn', zh: '可免费者', en: 'Who pays nothing' },
  time: { vi: 'Thời hạn', zh: '办理时限', en: 'Time limit' },
  days: { vi: '{{count}} ngày làm việc', zh: '{{count}} 个工作日', en: '{{count}} working days', one: '1 working day' },
  hours: {
    vi: '{{count}} giờ làm việc',
    zh: '{{count}} 个工作小时',
    en: '{{count}} office hours',
    one: '1 office hour',
  },
  who: { vi: 'Nơi giải quyết', zh: '办理机关', en: 'Who decides' },
  everyCommune: { vi: 'Ủy ban nhân dân xã, phường', zh: '乡镇人民委员会', en: 'Your commune' },
  how: { vi: 'Cách nộp', zh: '办理方式', en: 'How it is sent' },
  result: { vi: 'Kết quả', zh: '结果', en: 'What you get' },
  papers: { vi: 'Giấy tờ cần có', zh: '所需材料', en: 'Papers you need' },
  papersNone: { vi: 'Không cần giấy tờ kèm theo', zh: '无需附带材料', en: 'No papers are needed' },
  ifNeeded: { vi: 'nếu có', zh: '如有', en: 'if it applies' },
  steps: { vi: 'Các bước', zh: '步骤', en: 'Steps' },
  law: { vi: 'Căn cứ pháp lý', zh: '法律依据', en: 'Legal basis' },
  code: { vi: 'Mã thủ tục {{code}}', zh: '手续编号 {{code}}', en: 'Procedure {{code}}' },
} as const;

export const serviceWords = {
  WHOLE: { vi: 'Toàn bộ trực tuyến', zh: '全程网上办理', en: 'Wholly online' },
  PART: { vi: 'Một phần trực tuyến', zh: '部分网上办理', en: 'Partly online' },
  COUNTER: { vi: 'Tại quầy Một cửa', zh: '一站式窗口', en: 'At the one-stop desk' },
} as const;

export const paperFormWords = {
  ORIGINAL: { vi: 'bản chính', zh: '原件', en: 'original' },
  COPY: { vi: 'bản chụp, xuất trình bản chính', zh: '复印件（出示原件）', en: 'copy, show the original' },
  CERTIFIED_COPY: { vi: 'bản sao chứng thực', zh: '认证副本', en: 'certified copy' },
  E_COPY: { vi: 'bản sao điện tử chứng thực', zh: '电子认证副本', en: 'electronically certified copy' },
} as const;
