import type { IncidentNow, Interval } from './answers.js';
import type { CalendarMode, CargoKind, Direction, LaneKind, QueueClass } from '../../../src/shared/domain/place.js';
import type { Words } from '../../../src/shared/domain/problem.js';

export const LANGUAGES = ['vi', 'zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { vi: 'Tiếng Việt', zh: '中文', en: 'English' };

/** Every fixed text of the page. `{name}` stands for what is put in. */
export const words = {
  title: { vi: 'Cửa khẩu số Lạng Sơn', zh: '谅山数字口岸', en: 'Lạng Sơn border gates' },
  skip: { vi: 'Đến nội dung', zh: '跳到正文', en: 'Skip to content' },
  clocks: {
    vi: 'Hà Nội {hanoi} · Bắc Kinh {beijing}',
    zh: '河内 {hanoi} · 北京 {beijing}',
    en: 'Hanoi {hanoi} · Beijing {beijing}',
  },
  bothClocks: {
    vi: '{hanoi} (Bắc Kinh {beijing})',
    zh: '{hanoi}（北京 {beijing}）',
    en: '{hanoi} (Beijing {beijing})',
  },
  tomorrowAt: { vi: '{time} ngày mai', zh: '明天 {time}', en: '{time} tomorrow' },
  dayAt: { vi: '{time} ngày {day}', zh: '{day} {time}', en: '{time} on {day}' },
  minutes: { vi: '{n} phút', zh: '{n}分钟', en: '{n} min' },
  hours: { vi: '{n} giờ', zh: '{n}小时', en: '{n} h' },
  hoursMinutes: { vi: '{n} giờ {m}', zh: '{n}小时{m}分', en: '{n} h {m}' },
  days: { vi: '{n} ngày', zh: '{n}天', en: '{n} days' },

  loading: { vi: 'Đang tải…', zh: '正在加载…', en: 'Loading…' },
  live: { vi: 'Đang cập nhật trực tiếp', zh: '实时更新', en: 'Live' },
  polling: { vi: 'Tự cập nhật mỗi 15 giây', zh: '每15秒自动更新', en: 'Updates every 15 seconds' },
  stale: { vi: 'Số liệu cách đây {span}.', zh: '数据为 {span} 前的情况。', en: 'What you see is {span} old.' },
  staleWhy: { vi: 'Đang tự kết nối lại.', zh: '正在自动重新连接。', en: 'Trying again by itself.' },
  nothing: { vi: 'Chưa có số liệu', zh: '暂无数据', en: 'Nothing to show yet' },
  nothingWhy: {
    vi: 'Không kết nối được. Đang tự thử lại.',
    zh: '无法连接，正在自动重试。',
    en: 'No connection. Trying again by itself.',
  },
  simulated: {
    vi: 'Giờ mô phỏng, không phải giờ thật.',
    zh: '模拟时间，非真实时间。',
    en: 'Simulated time, not the real one.',
  },
  training: { vi: 'TẬP HUẤN – không phải cửa khẩu thật', zh: '培训 – 非真实口岸', en: 'TRAINING – not a real gate' },

  now: { vi: 'Cửa khẩu lúc này', zh: '口岸现况', en: 'The gates now' },
  gateOpposite: { vi: 'đối diện {name}', zh: '对面：{name}', en: 'opposite {name}' },
  openUntil: { vi: 'Đến {time} · còn {span}', zh: '至 {time} · 还有{span}', en: 'Until {time} · {span} left' },
  openUnknown: { vi: 'Chưa biết đến khi nào', zh: '截止时间未知', en: 'Until when is not known' },
  opensAt: { vi: 'Mở lúc {time} · sau {span}', zh: '{time} 开放 · {span}后', en: 'Opens {time} · in {span}' },
  opensUnknown: { vi: 'Chưa biết khi nào mở lại', zh: '恢复时间未知', en: 'When it opens is not known' },
  someRoutes: { vi: 'Các tuyến khác nhau:', zh: '各通道不同：', en: 'Routes differ:' },
  jump: { vi: 'Trên trang này', zh: '本页内容', en: 'On this page' },
  newsCount: { vi: 'Thông báo ({n})', zh: '通知（{n}）', en: 'Notices ({n})' },
  shadow: {
    vi: 'Chạy thử: chưa có hiệu lực, theo hướng dẫn tại cửa khẩu.',
    zh: '试运行：不具约束力，以现场指引为准。',
    en: 'Trial run: not binding, follow the signs at the gate.',
  },
  pilot: {
    vi: 'Thí điểm: chỉ một số tuyến và doanh nghiệp.',
    zh: '试点：仅部分通道和企业。',
    en: 'Pilot: some routes and firms only.',
  },

  waits: { vi: 'Chờ bao lâu', zh: '等候时间', en: 'How long is the wait' },
  waitsWhy: {
    vi: 'Từ lúc vào bãi đến lúc được gọi. Khoảng một nửa số xe nằm trong khoảng này.',
    zh: '从入场到叫号。约一半车辆在此范围内。',
    en: 'From check-in to the call. About half of the vehicles fall into the range.',
  },
  class: { vi: 'Loại', zh: '类别', en: 'Class' },
  waiting: { vi: 'Đang chờ', zh: '等候', en: 'Waiting' },
  wait: { vi: 'Thời gian chờ', zh: '等候时间', en: 'Wait' },
  range: { vi: '{from}–{to} phút', zh: '{from}–{to}分钟', en: '{from}–{to} min' },
  rangeHours: { vi: '{from} – {to}', zh: '{from} – {to}', en: '{from} – {to}' },
  about: { vi: 'khoảng {span}', zh: '约{span}', en: 'about {span}' },
  atLeast: {
    vi: 'từ {span}, có thể sang ngày khác',
    zh: '{span}以上，可能跨日',
    en: '{span} or more, maybe another day',
  },
  told: { vi: 'báo cho xe vào lúc {time}', zh: '{time} 入场车辆的预计', en: 'told to who came at {time}' },
  measured: { vi: 'đo từ {n} lượt gọi gần nhất', zh: '按最近{n}次叫号', en: 'as the last {n} calls had it' },
  notKnown: { vi: 'chưa biết', zh: '未知', en: 'not known' },
  noWaits: { vi: 'Không có xe chờ.', zh: '无车等候。', en: 'Nobody waits.' },
  vehicles: { vi: '{n} xe', zh: '{n}辆', en: '{n}' },

  news: { vi: 'Thông báo và lịch đóng', zh: '通知与关闭安排', en: 'Notices and closures' },
  noNews: {
    vi: 'Không có thông báo. Trong 7 ngày tới không có lịch đóng ngoài giờ thường.',
    zh: '暂无通知。未来7天除正常时间外无关闭安排。',
    en: 'No notices. No closures beyond regular hours in the next 7 days.',
  },
  routeCloses: {
    vi: '{route} ({direction}): đóng',
    zh: '{route}（{direction}）：关闭',
    en: '{route} ({direction}): closed',
  },
  noGoods: {
    vi: '{route} ({direction}): không nhận {goods}',
    zh: '{route}（{direction}）：暂不接收{goods}',
    en: '{route} ({direction}): no {goods} taken',
  },
  fromTo: { vi: 'Từ {from} đến {to}', zh: '{from} 至 {to}', en: '{from} to {to}' },
  fromOn: {
    vi: 'Từ {from}, đến khi có thông báo mới',
    zh: '自 {from} 起，恢复时间另行通知',
    en: 'From {from} until further notice',
  },
  incident: { vi: '{kind} tại {places}', zh: '{places} 发生{kind}', en: '{kind} at {places}' },
  incidentWhy: {
    vi: 'Tạm dừng gọi xe ở đó, mọi xe giữ nguyên chỗ. Từ {time}.',
    zh: '该处暂停叫号，排位保留。自 {time} 起。',
    en: 'Calls there have stopped, everybody keeps his place. Since {time}.',
  },
  wholeGate: { vi: 'cửa khẩu', zh: '口岸', en: 'the gate' },
  noticeUntil: { vi: 'Đến {time}', zh: '至 {time}', en: 'Until {time}' },

  today: { vi: 'Hôm nay', zh: '今日', en: 'Today' },
  todayWhy: {
    vi: 'Xe đã thông quan đến {time}.',
    zh: '截至 {time} 已放行车辆。',
    en: 'Vehicles cleared until {time}.',
  },
  exportFruit: { vi: 'Xuất: hoa quả', zh: '出境：水果', en: 'Export: fruit' },
  exportOther: { vi: 'Xuất: hàng khác', zh: '出境：其他货物', en: 'Export: other goods' },
  importGoods: { vi: 'Nhập: hàng', zh: '入境：货物', en: 'Import: goods' },
  importNewVehicles: { vi: 'Nhập: xe mới', zh: '入境：新车', en: 'Import: new vehicles' },
  soFar: { vi: 'Đến giờ', zh: '目前', en: 'So far' },
  byThen: { vi: '{day}, cùng giờ', zh: '{day} 同时', en: '{day}, by then' },
  wholeDay: { vi: '{day}, cả ngày', zh: '{day} 全天', en: '{day}, whole day' },
  gate: { vi: 'Cửa khẩu', zh: '口岸', en: 'Gate' },
  figures: { vi: 'Chỉ số', zh: '指标', en: 'Figure' },

  trend: { vi: 'Bốn tuần qua', zh: '近四周', en: 'The last four weeks' },
  trendWhy: {
    vi: 'Xe thông quan mỗi ngày, số liệu đã công bố.',
    zh: '每日放行车辆，已发布数据。',
    en: 'Vehicles cleared each day, as published.',
  },
  trendOf: { vi: 'Biểu đồ của cửa khẩu', zh: '图表口岸', en: 'Chart of gate' },
  exports: { vi: 'Xuất', zh: '出境', en: 'Export' },
  imports: { vi: 'Nhập', zh: '入境', en: 'Import' },
  day: { vi: 'Ngày', zh: '日期', en: 'Day' },
  trendTable: { vi: 'Xem dạng bảng', zh: '以表格查看', en: 'Show as a table' },
  noTrend: { vi: 'Chưa có ngày nào được công bố.', zh: '尚无已发布的数据。', en: 'No day has been published yet.' },
  trendFailed: { vi: 'Chưa tải được biểu đồ.', zh: '图表加载失败。', en: 'The chart could not be loaded.' },
  again: { vi: 'Thử lại', zh: '重试', en: 'Try again' },

  lookUp: { vi: 'Tra cứu vé của tôi', zh: '查询我的排队单', en: 'Look up my ticket' },
  code: { vi: 'Mã vé', zh: '排队单号', en: 'Ticket code' },
  codeHint: {
    vi: 'Trên phiếu hoặc màn hình, ví dụ HN-E-0417.',
    zh: '见排队单或显示屏，例如 HN-E-0417。',
    en: 'On the slip or the display, such as HN-E-0417.',
  },
  plateEnd: { vi: '3 ký tự cuối của biển số', zh: '车牌最后三位', en: 'Last 3 characters of the plate' },
  plateHint: { vi: 'Biển 12C-123.45: gõ 345.', zh: '车牌 12C-123.45，请输入 345。', en: 'For 12C-123.45 type 345.' },
  find: { vi: 'Tra cứu', zh: '查询', en: 'Look up' },
  finding: { vi: 'Đang tra cứu…', zh: '正在查询…', en: 'Looking up…' },
  findAgain: { vi: 'Xem lại bây giờ', zh: '刷新', en: 'Look again now' },
  codeWrong: {
    vi: 'Mã vé gồm 2 chữ, E hoặc I, rồi 4 số trở lên: HN-E-0417',
    zh: '单号格式：2个字母、E 或 I、至少4位数字，例如 HN-E-0417',
    en: 'Type it as on the slip: HN-E-0417',
  },
  plateWrong: {
    vi: 'Gõ 3 ký tự cuối của biển số',
    zh: '请输入车牌最后三位',
    en: 'Type the last 3 characters of the plate',
  },
  notFound: { vi: 'Không thấy vé này', zh: '未找到该排队单', en: 'No such ticket' },
  notFoundWhy: {
    vi: 'Mã vé hoặc biển số không khớp. Xem lại phiếu; nếu vẫn không được, hỏi quầy cửa khẩu.',
    zh: '单号与车牌不符。请核对；仍无法查询请到柜台。',
    en: 'Code and plate do not fit each other. Look at the slip again, or ask at the counter.',
  },
  tooMany: { vi: 'Tra cứu quá nhiều lần', zh: '查询次数过多', en: 'Too many look-ups' },
  tooManyWhy: { vi: 'Thử lại sau ít phút.', zh: '请几分钟后再试。', en: 'Try again in a few minutes.' },
  failed: { vi: 'Không kết nối được', zh: '无法连接', en: 'No connection' },
  failedWhy: {
    vi: 'Những gì đã gõ vẫn còn. Thử lại khi có mạng.',
    zh: '已输入内容仍保留，有网络后请重试。',
    en: 'What you typed is still here. Try again when you have a line.',
  },
  seenAt: { vi: 'Lúc {time}', zh: '{time} 的情况', en: 'As of {time}' },
  notBinding: {
    vi: 'Cửa khẩu đang chạy thử: theo hiệu lệnh tại chỗ.',
    zh: '口岸试运行中：以现场叫号为准。',
    en: 'The gate still tries this out: follow its own calls.',
  },
  bookedFor: { vi: 'Giờ đặt: {time}', zh: '预约时间：{time}', en: 'Booked for {time}' },
  goTo: { vi: 'Bây giờ: {words}', zh: '现在：{words}', en: 'Now: {words}' },

  BOOKED: { vi: 'Đã đặt giờ, chưa vào bãi', zh: '已预约，尚未入场', en: 'Booked, not in the yard yet' },
  TRANSFERRED: { vi: 'Đã chuyển sang cửa khẩu khác', zh: '已转往其他口岸', en: 'Sent on to another gate' },
  WAITING: {
    vi: 'Đang chờ trong bãi: ở lại xe, chờ gọi',
    zh: '在场等候：请留在车上等叫号',
    en: 'Waiting in the yard: stay with the truck',
  },
  HOLDING: {
    vi: 'Đang chờ ở bãi ngoài: chờ gọi vào bãi cửa khẩu',
    zh: '在外围停车场等候：等待进入口岸停车场',
    en: 'Waiting in the outer park for room in the gate yard',
  },
  CALLED: { vi: 'Đã gọi: đến {lane} ngay', zh: '已叫号：请立即前往{lane}', en: 'Called: go to {lane} now' },
  ADMITTED: { vi: 'Đã vào {lane}: ở lại đó', zh: '已进入{lane}：请停在该处', en: 'In {lane}: stay there' },
  ADMITTED_NOWHERE: { vi: 'Xe đang được kiểm tra', zh: '车辆正在查验', en: 'Being checked' },
  NO_SHOW: { vi: 'Lỡ lượt gọi: đến quầy', zh: '已错过叫号：请到柜台', en: 'Call missed: go to the counter' },
  DONE: { vi: 'Đã xong', zh: '已完成', en: 'Done' },
  RELEASED: { vi: 'Vé đã trả hoặc hết hiệu lực', zh: '排队单已退回或失效', en: 'Given back or over' },

  slip: { vi: 'Kiểm tra phiếu in', zh: '核验纸质单', en: 'Check a printed slip' },
  slipWhy: {
    vi: 'Quét mã “Kiểm tra phiếu này” ở cuối phiếu bằng máy ảnh của điện thoại, hoặc dán chữ của mã vào đây.',
    zh: '用手机相机扫描单据末尾的核验码，或在此粘贴二维码内容。',
    en: 'Scan the last code of the slip with the phone’s camera, or paste what the code says.',
  },
  slipText: {
    vi: 'Chữ của mã QR, bắt đầu bằng LSP1:',
    zh: '二维码内容，以 LSP1: 开头',
    en: 'What the QR code says, beginning with LSP1:',
  },
  check: { vi: 'Kiểm tra', zh: '核验', en: 'Check' },
  checking: { vi: 'Đang kiểm tra…', zh: '正在核验…', en: 'Checking…' },
  slipValid: { vi: 'Phiếu thật và còn hiệu lực', zh: '单据真实有效', en: 'Genuine, and it counts' },
  slipValidWhy: {
    vi: 'So mã vé dưới đây với phiếu và biển số với xe.',
    zh: '请核对下方单号与纸质单、车牌与车辆。',
    en: 'Hold the code below against the slip, and the plate against the truck.',
  },
  slipOver: {
    vi: 'Phiếu thật nhưng không còn hiệu lực',
    zh: '单据真实但已失效',
    en: 'Genuine, but it no longer counts',
  },
  'pass-replaced': { vi: 'Đã có phiếu mới thay thế.', zh: '已由新单替代。', en: 'A newer one has replaced it.' },
  'pass-over': {
    vi: 'Chuyến xe đã kết thúc hoặc phiếu hết hạn.',
    zh: '行程已结束或单据已过期。',
    en: 'The trip has ended, or its date has passed.',
  },
  'not-found': {
    vi: 'Không còn vé của phiếu này.',
    zh: '该单对应的排队单已不存在。',
    en: 'Its ticket is no longer there.',
  },
  slipFalse: { vi: 'Không phải phiếu của cửa khẩu', zh: '非本口岸单据', en: 'Not a slip of these gates' },
  slipFalseWhy: {
    vi: 'Chữ ký không đúng. Nếu quét từ phiếu: quét lại cho rõ; vẫn sai thì báo quầy cửa khẩu.',
    zh: '签名不符。请重新扫描；仍不符请告知柜台。',
    en: 'Its signature is wrong. Scan again; if it stays so, tell the counter.',
  },
  issued: { vi: 'In từ vé ngày', zh: '签发', en: 'Issued' },
  validUntil: { vi: 'Có giá trị đến', zh: '有效期至', en: 'Good until' },
  number: { vi: 'Lần cấp', zh: '版次', en: 'Number' },

  openData: { vi: 'Dữ liệu mở', zh: '开放数据', en: 'Open data' },
  openDataWhy: {
    vi: 'Ai cũng được lấy và dùng lại. Không có dữ liệu cá nhân hay biển số.',
    zh: '任何人均可获取和再利用，不含个人信息和车牌。',
    en: 'For anyone to take and use again. Nothing of persons, no plates.',
  },
  licence: { vi: 'Giấy phép', zh: '许可', en: 'Licence' },
  sets: { vi: 'Các bộ dữ liệu', zh: '数据集', en: 'The sets' },
  columns: { vi: 'Các cột của số liệu từng ngày', zh: '每日数据的列', en: 'Columns of the daily figures' },
  column: { vi: 'Cột', zh: '列', en: 'Column' },
  means: { vi: 'Nghĩa', zh: '含义', en: 'Meaning' },
  proof: { vi: 'Tự kiểm tra', zh: '自行验证', en: 'Check for yourself' },
  drawsDoc: { vi: 'Cách tính lại một lần bốc thăm', zh: '如何重算一次抽签', en: 'How to recompute a draw' },
  passesDoc: {
    vi: 'Vé QR gồm những gì, kiểm tra chữ ký ra sao',
    zh: '二维码内容与签名验证',
    en: 'What a pass says and how its signature is verified',
  },
  policyDoc: {
    vi: 'Thứ tự gọi xe được quyết định thế nào',
    zh: '叫号顺序如何决定',
    en: 'How the order of calls is decided',
  },
  apiDoc: { vi: 'Tài liệu API', zh: 'API 文档', en: 'API documentation' },
  home: { vi: 'Trang chính', zh: '首页', en: 'The gates now' },
  more: { vi: 'Khác', zh: '更多', en: 'More' },
} as const satisfies Record<string, Words>;
export type WordName = keyof typeof words;

export const directionWords: Readonly<Record<Direction, Words>> = {
  EXPORT: { vi: 'Xuất sang Trung Quốc', zh: '出境（往中国）', en: 'Export to China' },
  IMPORT: { vi: 'Nhập vào Việt Nam', zh: '入境（往越南）', en: 'Import to Viet Nam' },
};

export const shortDirection: Readonly<Record<Direction, Words>> = {
  EXPORT: { vi: 'xuất', zh: '出境', en: 'export' },
  IMPORT: { vi: 'nhập', zh: '入境', en: 'import' },
};

export const modeWords: Readonly<Record<CalendarMode, Words>> = {
  NORMAL: { vi: 'Đang mở', zh: '开放', en: 'Open' },
  PREREGISTERED_ONLY: { vi: 'Chỉ xe đã đăng ký', zh: '仅限已预约', en: 'Booked vehicles only' },
  CLOSED: { vi: 'Đang đóng', zh: '关闭', en: 'Closed' },
};

export const reasonWords: Readonly<Record<NonNullable<Interval['reason']>, Words>> = {
  FAR_SIDE: { vi: 'Theo thông báo của phía Trung Quốc', zh: '按中方通知', en: 'As the Chinese side announced' },
  HOLIDAY: { vi: 'Nghỉ lễ', zh: '节假日', en: 'Holiday' },
  INCIDENT: { vi: 'Do sự cố', zh: '突发情况', en: 'Because of an incident' },
  WEATHER: { vi: 'Do thời tiết', zh: '天气原因', en: 'Because of the weather' },
  EQUIPMENT: { vi: 'Do thiết bị', zh: '设备原因', en: 'Because of equipment' },
  ORDER: { vi: 'Theo lệnh của cơ quan quản lý', zh: '按主管部门决定', en: 'By order of the authorities' },
  REOPENED: { vi: 'Mở lại', zh: '恢复开放', en: 'Opened again' },
};

export const classWords: Readonly<Record<QueueClass, Words>> = {
  PERISHABLE: { vi: 'Hàng tươi', zh: '鲜活易腐', en: 'Perishable' },
  LIVE_ANIMALS: { vi: 'Động vật sống', zh: '活动物', en: 'Live animals' },
  AEO: { vi: 'Ưu tiên AEO', zh: 'AEO 优先', en: 'AEO' },
  DANGEROUS: { vi: 'Nguy hiểm', zh: '危险品', en: 'Dangerous' },
  ORDINARY: { vi: 'Hàng thường', zh: '普通货物', en: 'Ordinary' },
  EMPTY: { vi: 'Xe rỗng', zh: '空车', en: 'Empty' },
};

export const cargoWords: Readonly<Record<CargoKind, Words>> = {
  FRUIT: { vi: 'hoa quả', zh: '水果', en: 'fruit' },
  GENERAL: { vi: 'hàng thường', zh: '普通货物', en: 'general goods' },
  DANGEROUS: { vi: 'hàng nguy hiểm', zh: '危险品', en: 'dangerous goods' },
  OVERSIZE: { vi: 'hàng quá khổ', zh: '超限货物', en: 'oversize loads' },
  EMPTY: { vi: 'xe rỗng', zh: '空车', en: 'empty vehicles' },
  NEW_VEHICLES: { vi: 'xe mới', zh: '新车', en: 'new vehicles' },
};

export const incidentWords: Readonly<Record<IncidentNow['kind'], Words>> = {
  ACCIDENT: { vi: 'Tai nạn', zh: '事故', en: 'Accident' },
  SPILL: { vi: 'Đổ tràn hàng', zh: '货物泄漏', en: 'Spill' },
  LANE_BLOCKED: { vi: 'Làn bị chặn', zh: '车道阻塞', en: 'Blocked lane' },
  FIRE: { vi: 'Cháy', zh: '火情', en: 'Fire' },
  FLOOD: { vi: 'Ngập', zh: '积水', en: 'Flood' },
  OTHER: { vi: 'Sự cố', zh: '突发情况', en: 'Incident' },
};

export const laneWords: Readonly<Record<LaneKind, Words>> = {
  BORDER: { vi: 'làn {n}', zh: '{n}号车道', en: 'lane {n}' },
  BAY: { vi: 'ô kiểm {n}', zh: '{n}号查验位', en: 'bay {n}' },
  EXIT: { vi: 'lối ra {n}', zh: '{n}号出口', en: 'exit {n}' },
};
