import type { Words } from '../../shared/domain/problem.js';

const words = (vi: string, zh: string, en: string): Words => ({ vi, zh, en });

/**
 * What a firm is told, in words that its parameters are put into: times in Hanoi, places and codes by their names. A kind
 * is never renamed: rows of before are read by it.
 */
export const MESSAGES = {
  CALLED: words(
    '{{code}} được gọi tới {{laneName}}. Có mặt trước {{arriveBy}}, trả lời trước {{answerBy}}.',
    '{{code}} 已呼叫到 {{laneName}}，请在 {{arriveBy}} 前到达，{{answerBy}} 前答复。',
    '{{code}} is called to {{laneName}}. Be there by {{arriveBy}}, answer by {{answerBy}}.',
  ),
  CALL_WITHDRAWN: words(
    'Lượt gọi {{code}} tới {{laneName}} đã rút, không bị phạt. Chờ lượt gọi sau.',
    '{{code}} 前往 {{laneName}} 的呼叫已撤回，不受处罚，请等待下次呼叫。',
    'The call of {{code}} to {{laneName}} was withdrawn, without penalty. It is called again.',
  ),
  MISSED_CALL: words(
    '{{code}} không tới {{laneName}} kịp và lùi một vòng. Lỡ lần nữa là vắng mặt.',
    '{{code}} 未及时到达 {{laneName}}，退后一轮。再次错过即记为缺席。',
    '{{code}} did not come to {{laneName}} in time and goes back one round. Missed again, it counts as a no-show.',
  ),
  NO_SHOW: words(
    '{{code}} vắng mặt ở {{laneName}}. Đưa xe đến quầy để tiếp tục.',
    '{{code}} 在 {{laneName}} 缺席，请将车辆开到柜台继续办理。',
    '{{code}} did not show up at {{laneName}}. Send it to the counter to go on.',
  ),
  PENALTY: words(
    '{{code}} vắng mặt quá nhiều: đi sau cùng đến {{until}}. Có thể khiếu nại trong 2 ngày làm việc.',
    '{{code}} 缺席过多：至 {{until}} 前排在最后。可在两个工作日内申诉。',
    '{{code}} did not show up too often: it goes last until {{until}}. You may appeal within two working days.',
  ),
  DRAW_WON: words(
    'Trúng bốc thăm: giờ {{hour}} là của bạn.',
    '抽签中签：{{hour}} 时段归您。',
    'The draw was won: the hour {{hour}} is yours.',
  ),
  DRAW_LOST: words(
    'Bốc thăm giờ {{hour}}: lần này không trúng. Đặt giờ khác hoặc chờ lần sau.',
    '{{hour}} 时段抽签未中。请预约其他时段或等待下次抽签。',
    'The draw for {{hour}} was lost this time. Book another hour, or wait for the next draw.',
  ),
  MOVED_BY_CLOSURE: words(
    'Đóng cửa: {{code}} dời sang {{hour}}, giữ thứ tự, không bị phạt.',
    '因关闭，{{code}} 改至 {{hour}}，顺序不变，不受处罚。',
    'A closure moved {{code}} to {{hour}}, in the same order and without penalty.',
  ),
  MOVE_UNDONE: words(
    'Lệnh đóng cửa đã bỏ: {{code}} trở lại {{hour}}.',
    '关闭已取消：{{code}} 恢复到 {{hour}}。',
    'The closure was taken back: {{code}} has its hour {{hour}} again.',
  ),
  PLACE_OWED: words(
    'Đóng cửa: giờ {{hour}} của {{code}} không còn và chưa có giờ khác. Bạn giữ chỗ, hãy chọn giờ.',
    '因关闭，{{code}} 的 {{hour}} 时段取消，暂无其他时段。权利保留，请另选时段。',
    'A closure took the hour {{hour}} of {{code}} and there is no other yet. Your right stays: choose an hour.',
  ),
  PLACE_LOST: words(
    '{{code}} mất chỗ đã đặt. Đặt giờ khác để đi.',
    '{{code}} 的预约已失效，请另约时段。',
    '{{code}} lost its place. Book another hour to go.',
  ),
  TRANSFERRED: words(
    'Xe chuyển sang {{gateName}} với mã mới {{code}}.',
    '车辆转至 {{gateName}}，新号码为 {{code}}。',
    'The vehicle belongs to {{gateName}} now; its new code is {{code}}.',
  ),
  DIVERTED: words(
    '{{code}} phải sang {{yardName}}, giữ nguyên chỗ trong hàng.',
    '{{code}} 需前往 {{yardName}}，排队位置保留。',
    '{{code}} is sent to {{yardName}}; it keeps its place.',
  ),
  CORRECTION_ASKED: words(
    'Cán bộ yêu cầu sửa tờ khai, {{count}} mục.',
    '执法人员要求修改申报，共 {{count}} 项。',
    'An officer asks to correct the declaration, {{count}} fields.',
  ),
  REJECTED: words(
    'Tờ khai bị từ chối. Mở để xem lý do.',
    '申报被拒绝，请打开查看原因。',
    'The declaration was rejected. Open it to see why.',
  ),
  EXPIRED: words(
    'Tờ khai hết hạn vì xe chưa đến. Khai lại để đi.',
    '车辆未到，申报已过期。请重新申报。',
    'The declaration expired, since the vehicle did not come. Declare it again to go.',
  ),
  HELD: words(
    '{{agency}} tạm giữ xe: {{reason}}.',
    '{{agency}} 暂扣车辆：{{reason}}。',
    '{{agency}} holds the vehicle: {{reason}}.',
  ),
  CHECK_FAILED: words(
    '{{agency}}: kiểm tra không đạt. Mở tờ khai để xem làm gì tiếp.',
    '{{agency}}：查验未通过，请打开申报查看下一步。',
    '{{agency}}: the check was failed. Open the declaration to see what comes next.',
  ),
  CLEARANCE_REVOKED: words(
    '{{agency}} rút lại quyết định: xe chưa được thông quan, thẻ tạm mất hiệu lực.',
    '{{agency}} 撤回决定：车辆未放行，通行证暂时失效。',
    '{{agency}} took its decision back: the vehicle is not cleared any more.',
  ),
  STAY_NEAR: words(
    'Xe phải rời trước {{endsBy}}, còn {{hours}} giờ.',
    '车辆须在 {{endsBy}} 前离开，还剩 {{hours}} 小时。',
    'The vehicle must be gone by {{endsBy}}, in {{hours}} h.',
  ),
  STAY_PASSED: words(
    'Xe đã quá hạn lưu lại {{endsBy}}. Liên hệ biên phòng.',
    '车辆已超过停留期限 {{endsBy}}，请联系边防。',
    'The vehicle is past its limit of {{endsBy}}. Ask the border guard.',
  ),
  PAPER_ENDS: words(
    '{{paper}} hết hạn ngày {{expires}} (còn {{left}} ngày). Gia hạn trước chuyến sau.',
    '{{paper}}将于 {{expires}} 到期（还剩 {{left}} 天），请在下次运输前续办。',
    '{{paper}} ends on {{expires}} ({{left}} days ahead). Renew it before the next trip.',
  ),
  PART_NAMED: words(
    'Một công ty đã nêu bạn trong tờ khai của họ. Mở để điền phần của bạn.',
    '有企业在其申报中指定了您，请打开填写您的部分。',
    'A firm named you in its declaration. Open it to tell your part.',
  ),
} as const satisfies Readonly<Record<string, Words>>;

export type MessageKind = keyof typeof MESSAGES;
export const MESSAGE_KINDS = Object.keys(MESSAGES) as readonly MessageKind[];

/** Names what a message is about; nothing of a person. Times are ISO instants. */
export type MessageParams = Readonly<Record<string, string | number>>;
