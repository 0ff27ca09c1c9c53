import type { Words } from '../../shared/domain/problem.js';
import { words, type Act } from './domain/answer-parts.js';
import type { Topic } from './domain/topics.js';

/** What each topic is called, as a title and when the assistant asks which one is meant. */
export const TOPIC_TITLES: Readonly<Record<Topic, Words>> = {
  OPENING_HOURS: words('Giờ mở cửa khẩu', '口岸开放时间', 'Opening hours of the gate'),
  STATE_NOW: words('Cửa khẩu lúc này', '口岸当前状态', 'The gate now'),
  WAIT: words('Thời gian chờ', '等候时间', 'Waiting time'),
  CLOSURES: words('Lịch đóng, tạm dừng', '关闭安排', 'Closures'),
  HOW_TO_BOOK: words('Đặt giờ cho xe', '车辆预约', 'Booking a time for a vehicle'),
  FEES: words('Phí hạ tầng cửa khẩu', '口岸基础设施费', 'Fee for the gate’s infrastructure'),
  PAPERS: words('Giấy tờ để qua cửa khẩu', '过关所需证件', 'Papers to cross with'),
  TICKET_STATUS: words('Tra cứu phiếu xe', '查询号票', 'Looking up a ticket'),
  DOSSIER_STATUS: words('Tra cứu hồ sơ', '查询档案', 'Following a dossier'),
  PASS: words('Mã QR qua cổng', '通行二维码', 'The pass for the barrier'),
  NO_SHOW: words('Lỡ lượt gọi', '错过叫号', 'A call that was missed'),
  APPEAL: words('Khiếu nại bị tính bỏ lượt', '对未到处罚的申诉', 'Appeal against a no-show'),
  DRIVER_ACCESS: words('Lái xe xem lượt không cần tài khoản', '司机无账号查看', 'Drivers without an account'),
  CALL: words('Khi xe được gọi', '车辆被叫时', 'When a vehicle is called'),
  CORRECTION: words('Sửa tờ khai, đổi xe, đổi lái xe', '更正申报、换车、换司机', 'Correcting a declaration'),
};

/** What holds at every gate, as the product does it; figures come from the dated settings beside. */
export const TOPIC_TEXTS: Readonly<Partial<Record<Topic, readonly Words[]>>> = {
  HOW_TO_BOOK: [
    words(
      'Khai báo xe và hàng một lần trên trang doanh nghiệp rồi chọn giờ còn chỗ; chưa có tài khoản thì khai tại quầy của cửa khẩu.',
      '在企业页面申报车辆和货物一次，再选有空位的时段；没有账号的到口岸窗口登记。',
      'Declare vehicle and goods once on the firm’s pages and choose an hour with a place; without an account, at the counter of the gate.',
    ),
    words(
      'Không đặt giờ vẫn vào được: xe vào bãi thì được xếp hàng từ lúc vào.',
      '未预约也可进入：车辆进场即按进场时间排队。',
      'Without a booking one may come too: the vehicle queues from when it checks in at the yard.',
    ),
  ],
  PAPERS: [
    words(
      'Của lái xe: căn cước, hộ chiếu hoặc giấy thông hành, và giấy phép lái xe, như đã khai.',
      '司机：身份证、护照或通行证，以及驾驶证，与申报一致。',
      'Of the driver: identity card, passport or border pass, and driving licence, as declared.',
    ),
    words(
      'Của xe và hàng: biển số, rơ moóc, container và chì như đã khai, số tờ khai hải quan; hàng phải kiểm dịch thì giấy kiểm dịch.',
      '车辆和货物：与申报一致的车牌、挂车、集装箱和封志，报关单号；须检疫的货物提供检疫证书。',
      'Of vehicle and goods: plate, trailer, container and seals as declared, the customs declaration; a quarantine certificate for goods that need one.',
    ),
  ],
  TICKET_STATUS: [
    words(
      'Nhập mã phiếu và ba ký tự cuối của biển số trên trang tra cứu; không cần tài khoản. Trợ lý không xem phiếu của ai.',
      '在查询页输入号票和车牌后三位；无需账号。助手不查看任何人的号票。',
      'Type the code of the ticket and the last three characters of the plate on the look-up page; no account is needed. The assistant looks at nobody’s ticket.',
    ),
  ],
  DOSSIER_STATUS: [
    words(
      'Nhập mã hồ sơ và bốn số cuối của điện thoại đã khai; không cần tài khoản. Trợ lý không xem hồ sơ của ai.',
      '输入档案编号和所留电话后四位；无需账号。助手不查看任何人的档案。',
      'Type the code of the dossier and the last four digits of the telephone that was given; no account is needed. The assistant looks at nobody’s dossier.',
    ),
  ],
  PASS: [
    words(
      'Mã QR của phiếu có ở trang phiếu của doanh nghiệp và trong đường dẫn của lái xe; in ra cũng quét được, mất thì cấp lại, mã cũ hết hiệu lực.',
      '号票二维码在企业的号票页和司机链接中；打印后也可扫描，丢失可补发，旧码失效。',
      'The QR code of a ticket is on the firm’s page of the ticket and in the driver’s link; printed it works too; lost, it is issued anew and the old one ends.',
    ),
  ],
  NO_SHOW: [
    words(
      'Không bị tính khi trả lượt trước khi được gọi, khi cửa khẩu đóng hoặc gọi muộn, hoặc xe hỏng có chứng minh.',
      '在叫号前退号、口岸关闭或叫号延误、车辆故障有证明的，不计未到。',
      'Nothing is counted when the place was given back before the call, when the gate was closed or late, or for a proven breakdown.',
    ),
  ],
  APPEAL: [
    words(
      'Gửi khiếu nại ở trang phiếu của doanh nghiệp hoặc tại quầy; một giám sát khác xem xét.',
      '在企业的号票页或窗口提出申诉；由另一名主管审查。',
      'Appeal on the firm’s page of the ticket or at the counter; another supervisor decides.',
    ),
  ],
  DRIVER_ACCESS: [
    words(
      'Lái xe mở đường dẫn doanh nghiệp gửi (kể cả trong Zalo, WeChat) hoặc quét mã QR in, rồi nhập ba ký tự cuối biển số; không cần tài khoản hay ứng dụng. Mất điện thoại thì doanh nghiệp hoặc quầy cấp lại.',
      '司机打开企业发送的链接（Zalo、微信内亦可）或扫描打印的二维码，输入车牌后三位；无需账号或应用。手机丢失由企业或窗口补发。',
      'The driver opens the link that the firm sends (in Zalo and WeChat too) or scans the printed QR code, and types the last three characters of the plate; no account, no app. After a lost phone the firm or the counter issues it anew.',
    ),
  ],
  CORRECTION: [
    words(
      'Sửa được từng mục: lượt giữ nguyên, chỉ kiểm tra lại phần dùng mục đó. Đổi đầu kéo, rơ moóc, lái xe được đến khi qua biên giới; lượt giữ nguyên, biên phòng và y tế kiểm tra lại, mã QR cấp mới.',
      '可逐项更正：位置保留，仅重查用到该项的部分。过境前可换牵引车、挂车、司机；位置保留，边防和卫生重新检查，二维码重新签发。',
      'One field is corrected by itself: the place stays, only checks that used it are opened again. Tractor, trailer and driver can be changed until the crossing: the place stays, border guard and health check again, the pass is issued anew.',
    ),
  ],
};

export const RULE_TEXTS = {
  slots: words(
    'Đặt trước nhiều nhất {days} ngày, chậm nhất {hours} giờ trước giờ đó; được đổi giờ miễn phí {moves} lần trong ±{within} giờ.',
    '最多提前 {days} 天，最迟提前 {hours} 小时预约；可在 ±{within} 小时内免费改期 {moves} 次。',
    'At most {days} days ahead, at the latest {hours} hours before the hour; it may be moved {moves} times within ±{within} hours.',
  ),
  call: words(
    'Đến làn trong {arrive} phút; quá thì xe khác đi trước, chỗ vẫn giữ đến {answer} phút, sau đó lùi một lượt, lần thứ hai là bỏ lượt.',
    '{arrive} 分钟内到车道；超过则他车先行，名额保留至 {answer} 分钟，之后退后一轮，第二次计为未到。',
    'Be at the lane within {arrive} minutes; after that others go before, the place is kept until {answer} minutes, then one round back; the second time it is a no-show.',
  ),
  noShow: words(
    'Xe bỏ lượt {count} lần trong {window} ngày thì xếp cuối nhóm trong {penalty} ngày.',
    '车辆 {window} 天内未到 {count} 次，{penalty} 天内排在同类最后。',
    'A vehicle with {count} no-shows in {window} days goes last within its class for {penalty} days.',
  ),
  appeal: words(
    'Khiếu nại được trả lời trong {days} ngày làm việc.',
    '申诉在 {days} 个工作日内答复。',
    'An appeal is decided within {days} working days.',
  ),
  price: words('{name}: {dong} một lượt', '{name}：每次 {dong}', '{name}: {dong} a trip'),
  factor: words('{name}: {percent} % mức thu', '{name}：收费的 {percent} %', '{name}: {percent} % of the fee'),
  most: words('Nhiều nhất {dong} một xe', '每车最多 {dong}', 'At most {dong} a vehicle'),
  rest: words(
    'Trường hợp khác do thu ngân tính tại cửa khẩu.',
    '其他情况由口岸收费员核定。',
    'Other cases are priced by the cashier at the gate.',
  ),
} as const satisfies Readonly<Record<string, Words>>;

export const NOW_TEXTS = {
  until: words('{mode}, đến {to}', '{mode}，至 {to}', '{mode}, until {to}'),
  open: words('{mode}', '{mode}', '{mode}'),
  span: words('{from} – {to}: {mode}', '{from} – {to}：{mode}', '{from} – {to}: {mode}'),
  spanOpen: words(
    'Từ {from}: {mode}, đến khi có thông báo',
    '自 {from}：{mode}，另行通知',
    'From {from}: {mode}, until further notice',
  ),
  unknownHours: words('Chưa có lịch trên nền tảng', '平台尚无日程', 'The platform has no calendar of it'),
  waiting: words(
    '{class}, {direction}: {n} xe đang chờ',
    '{class}，{direction}：{n} 辆等候',
    '{class}, {direction}: {n} vehicles wait',
  ),
  wait: words(
    '{class}, {direction}: {n} xe đang chờ; từ lúc vào bãi đến lúc gọi {from}–{to} phút',
    '{class}，{direction}：{n} 辆等候；从进场到叫号 {from}–{to} 分钟',
    '{class}, {direction}: {n} vehicles wait; {from}–{to} minutes from check-in to the call',
  ),
  waitFrom: words(
    '{class}, {direction}: {n} xe đang chờ; từ lúc vào bãi đến lúc gọi ít nhất {from} phút',
    '{class}，{direction}：{n} 辆等候；从进场到叫号至少 {from} 分钟',
    '{class}, {direction}: {n} vehicles wait; at least {from} minutes from check-in to the call',
  ),
  noWait: words('Không có xe chờ được ghi nhận', '无等候车辆记录', 'No waiting vehicle is recorded'),
  noClosure: words(
    'Không có lịch đóng nào được công bố trong bảy ngày tới',
    '未来七天没有公布的关闭安排',
    'No closure is announced for the next seven days',
  ),
  goods: words('Không nhận {what}', '不接收 {what}', 'Not taken: {what}'),
  incident: words('Đang có sự cố từ {at}', '自 {at} 起有突发情况', 'An incident since {at}'),
} as const satisfies Readonly<Record<string, Words>>;

export const MODE_WORDS = {
  NORMAL: words('đang mở', '开放', 'open'),
  PREREGISTERED_ONLY: words('chỉ xe đã đặt giờ', '仅限已预约车辆', 'vehicles with a booking only'),
  CLOSED: words('đóng', '关闭', 'closed'),
} as const satisfies Readonly<Record<string, Words>>;

export const CARGO_WORDS = {
  FRUIT: words('hoa quả', '水果', 'fruit'),
  GENERAL: words('hàng thường', '普通货物', 'general goods'),
  DANGEROUS: words('hàng nguy hiểm', '危险品', 'dangerous goods'),
  OVERSIZE: words('hàng quá khổ', '超限货物', 'oversize goods'),
  EMPTY: words('xe rỗng', '空车', 'empty vehicles'),
  NEW_VEHICLES: words('xe mới', '新车', 'new vehicles'),
} as const satisfies Readonly<Record<string, Words>>;

const PUBLIC_PAGE: Act = { label: words('Xem cửa khẩu', '查看口岸', 'See the gates'), link: '/' };
const FIRM_PAGE: Act = { label: words('Trang doanh nghiệp', '企业页面', 'The firm’s pages'), link: '/firm/' };
const LOOK_UP: Act = { label: words('Tra cứu phiếu', '查询号票', 'Look a ticket up'), link: '/#ticket' };
const FOLLOW: Act = { label: words('Tra cứu hồ sơ', '查询档案', 'Follow a dossier'), link: '/citizen/follow' };

/** Where each is done. */
export const TOPIC_ACTS: Readonly<Record<Topic, readonly Act[]>> = {
  OPENING_HOURS: [PUBLIC_PAGE],
  STATE_NOW: [PUBLIC_PAGE],
  WAIT: [PUBLIC_PAGE],
  CLOSURES: [PUBLIC_PAGE],
  HOW_TO_BOOK: [{ ...FIRM_PAGE, link: '/firm/declare' }],
  FEES: [FIRM_PAGE],
  PAPERS: [{ ...FIRM_PAGE, link: '/firm/declare' }],
  TICKET_STATUS: [LOOK_UP],
  DOSSIER_STATUS: [FOLLOW],
  PASS: [{ ...FIRM_PAGE, link: '/firm/passes' }],
  NO_SHOW: [{ ...FIRM_PAGE, link: '/firm/tickets' }],
  APPEAL: [{ ...FIRM_PAGE, link: '/firm/tickets' }],
  DRIVER_ACCESS: [LOOK_UP],
  CALL: [LOOK_UP],
  CORRECTION: [{ ...FIRM_PAGE, link: '/firm/declarations' }],
};
export const COUNTER = words('Quầy của cửa khẩu', '口岸窗口', 'The counter of the gate');
