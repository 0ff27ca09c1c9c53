import type { Words } from '../../shared/domain/problem.js';
import { MESSAGES, type MessageKind } from './message-kinds.js';

/** The ways by which somebody is told beside the product. */
export const CHANNELS = ['EMAIL', 'SMS'] as const;
export type Channel = (typeof CHANNELS)[number];

const words = (vi: string, zh: string, en: string): Words => ({ vi, zh, en });

/** What citizens are told of their errands. A kind is never renamed: rows of before are read by it. */
export const CITIZEN_NOTICES = {
  DOSSIER_SENT: words(
    'Đã gửi hồ sơ {{code}}. Giữ mã này để tra cứu cùng 4 số cuối điện thoại.',
    '档案 {{code}} 已提交。请保留此编号，连同电话后四位查询进度。',
    'Dossier {{code}} was sent. Keep this code: with the last four digits of your telephone it shows where it stands.',
  ),
  DOSSIER_RECEIVED: words(
    'Hồ sơ {{code}} được tiếp nhận. Hẹn trả {{dueAt}}.',
    '档案 {{code}} 已受理，预计 {{dueAt}} 前办结。',
    'Dossier {{code}} was received. It is due by {{dueAt}}.',
  ),
  DOSSIER_NOT_RECEIVED: words(
    'Hồ sơ {{code}} không được tiếp nhận. Mở để xem phải làm gì.',
    '档案 {{code}} 未被受理，请打开查看如何处理。',
    'Dossier {{code}} was not received. Open it to see what to do.',
  ),
  DOSSIER_FORWARDED: words(
    'Hồ sơ {{code}} đã chuyển đến cơ quan có thẩm quyền. Thời hạn giữ nguyên. Mở để xem nơi giải quyết.',
    '档案 {{code}} 已转交主管机关，期限不变。请打开查看办理机关。',
    'Dossier {{code}} went to the office in charge. Its time goes on. Open it to see which.',
  ),
  DOSSIER_SUPPLEMENT: words(
    'Hồ sơ {{code}} cần bổ sung giấy tờ. Mở để xem phải làm gì.',
    '档案 {{code}} 需要补充材料，请打开查看如何处理。',
    'Dossier {{code}} needs more papers. Open it to see what to do.',
  ),
  DOSSIER_FEE: words(
    'Hồ sơ {{code}} cần nộp {{dong}} đồng. Mở để nộp.',
    '档案 {{code}} 需缴费 {{dong}} 越南盾，请打开缴纳。',
    'Dossier {{code}}: {{dong}} dong are to be paid. Open it to pay.',
  ),
  DOSSIER_FILE: words(
    'Hồ sơ {{code}}: một tệp có mã độc, cơ quan không mở được. Mở để xem phải làm gì.',
    '档案 {{code}}：有文件含病毒，机关无法打开。请打开查看如何处理。',
    'Dossier {{code}}: a file holds a virus and cannot be opened. Open it to see what to do.',
  ),
  DOSSIER_STOPPED: words(
    'Hồ sơ {{code}} tạm dừng xử lý. Mở để xem phải làm gì.',
    '档案 {{code}} 已暂停办理，请打开查看如何处理。',
    'Dossier {{code}} was stopped for now. Open it to see what to do.',
  ),
  DOSSIER_LATE: words(
    'Hồ sơ {{code}} quá hạn. Xin lỗi vì sự chậm trễ; cơ quan đang xử lý.',
    '档案 {{code}} 已逾期。我们为延误致歉，办理仍在进行。',
    'Dossier {{code}} is late. We are sorry for it; the office goes on with it.',
  ),
  DOSSIER_RESULT: words(
    'Hồ sơ {{code}} đã có kết quả. Đến quầy Một cửa nhận; nếu nộp bằng tài khoản thì mở để tải.',
    '档案 {{code}} 已有结果。请到一站式窗口领取；用账户提交的可打开下载。',
    'Dossier {{code}} has its result. Fetch it at the one-stop desk, or open it in the account that sent it.',
  ),
  PETITION_RECEIVED: words(
    'Đã nhận phản ánh, khiếu nại của bạn. Trả lời tiếp nhận trước {{dueAt}}.',
    '您的反映或申诉已收到，{{dueAt}} 前答复是否受理。',
    'Your petition has come in. By {{dueAt}} you are told whether it is taken up.',
  ),
  PETITION_ACCEPTED: words(
    'Phản ánh, khiếu nại của bạn được thụ lý. Giải quyết trước {{dueAt}}.',
    '您的反映或申诉已受理，{{dueAt}} 前处理完毕。',
    'Your petition was taken up. It is to be settled by {{dueAt}}.',
  ),
  PETITION_DECLINED: words(
    'Phản ánh, khiếu nại của bạn không được thụ lý. Mở bằng mã theo dõi để xem lý do.',
    '您的反映或申诉未被受理，请用跟踪码查看原因。',
    'Your petition was not taken up. Open it with your code to see why.',
  ),
  PETITION_ANSWERED: words(
    'Phản ánh, khiếu nại của bạn đã có trả lời. Mở bằng mã theo dõi để đọc.',
    '您的反映或申诉已有答复，请用跟踪码查看。',
    'Your petition was answered. Open it with your code to read the answer.',
  ),
  /** A title is told in the reader's language where the post has it, else in Vietnamese. */
  NEWS_PUBLISHED: words('Tin mới: {{titleVi}}', '最新消息：{{titleZh}}', 'News: {{titleEn}}'),
  ACCOUNT_LINKED: words(
    'Tài khoản của bạn từ nay mở được bằng {{provider}}. Nếu không phải bạn gắn, hãy gỡ liên kết trong trang tài khoản, rồi đổi mật khẩu và báo quầy Một cửa.',
    '您的账户现在可用 {{provider}} 登录。若非本人操作，请在账户页解除关联，再更改密码，并告知一站式窗口。',
    'Your account can now be opened by {{provider}}. If you did not link it, undo the link on your account page, change your password too, and tell the one-stop desk.',
  ),
  ACCOUNT_UNLINKED: words(
    'Tài khoản của bạn không còn mở được bằng {{provider}}. Nếu không phải bạn gỡ, đổi mật khẩu và báo quầy Một cửa.',
    '您的账户不能再用 {{provider}} 登录。若非本人操作，请更改密码并告知一站式窗口。',
    'Your account can no longer be opened by {{provider}}. If you did not undo that, change your password and tell the one-stop desk.',
  ),
  /** In words that say nothing of what it is about: whoever reads the screen of somebody else's telephone learns nothing. */
  FOLLOWED_NEWS: words(
    'Có tin mới cho mã theo dõi của bạn.',
    '您跟踪的编号有新消息。',
    'There is news under the code that you keep.',
  ),
} as const satisfies Readonly<Record<string, Words>>;
export type CitizenKind = keyof typeof CITIZEN_NOTICES;
export const CITIZEN_KINDS = Object.keys(CITIZEN_NOTICES) as readonly CitizenKind[];

/** Sent to an address before anything else is: who has the code has the address. */
export const CONTACT_CODE = words(
  'Mã xác nhận địa chỉ của bạn: {{contactCode}}. Hết hạn sau 30 phút. Không đưa mã cho ai.',
  '您的地址验证码：{{contactCode}}，30 分钟内有效。请勿告诉任何人。',
  'The code that confirms your address: {{contactCode}}. It holds for 30 minutes. Give it to nobody.',
);

/** To an address under which somebody asks for an account. */
export const SIGN_UP_NOTICES = {
  SIGN_UP_CODE: words(
    'Mã mở tài khoản của bạn: {{contactCode}}. Hết hạn sau 30 phút. Không đưa mã cho ai.',
    '您的开户验证码：{{contactCode}}，30 分钟内有效。请勿告诉任何人。',
    'The code that opens your account: {{contactCode}}. It holds for 30 minutes. Give it to nobody.',
  ),
  SIGN_UP_KNOWN: words(
    'Có người vừa xin mở tài khoản bằng địa chỉ này. Bạn đã có tài khoản: hãy đăng nhập. Quên mật khẩu thì hỏi quầy Một cửa.',
    '有人用此地址申请开户。您已有账户：请登录。忘记密码请咨询一站式窗口。',
    'Somebody asked for an account under this address. You have one already: sign in. If you forgot its password, ask the one-stop desk.',
  ),
} as const satisfies Readonly<Record<string, Words>>;

export type NoticeKind = MessageKind | CitizenKind | 'CONTACT_CODE' | keyof typeof SIGN_UP_NOTICES;

/** Between the owner of an address and us: they stand in no list, and nobody sends them again. */
export const SECRET_KINDS: readonly NoticeKind[] = ['CONTACT_CODE', 'SIGN_UP_CODE', 'SIGN_UP_KNOWN'];

/** The words of every kind. */
export const NOTICES: Readonly<Record<NoticeKind, Words>> = {
  ...MESSAGES,
  ...CITIZEN_NOTICES,
  CONTACT_CODE,
  ...SIGN_UP_NOTICES,
};

/** Whoever does not read these at once loses his turn. */
const URGENT: readonly NoticeKind[] = ['CALLED', 'CALL_WITHDRAWN', 'MISSED_CALL', 'NO_SHOW', ...SECRET_KINDS];

/**
 * Calls, decisions of an authority, what the law gives a time limit to, and who may open one's account: nobody switches them off while he is told by that
 * channel at all.
 */
const BINDING: readonly NoticeKind[] = [
  ...URGENT,
  'PENALTY',
  'CORRECTION_ASKED',
  'REJECTED',
  'HELD',
  'CHECK_FAILED',
  'CLEARANCE_REVOKED',
  'STAY_PASSED',
  'PLACE_OWED',
  'DOSSIER_NOT_RECEIVED',
  'DOSSIER_SUPPLEMENT',
  'DOSSIER_FEE',
  'DOSSIER_FILE',
  'DOSSIER_STOPPED',
  'DOSSIER_RESULT',
  'PETITION_DECLINED',
  'PETITION_ANSWERED',
  'ACCOUNT_LINKED',
  'ACCOUNT_UNLINKED',
  'FOLLOWED_NEWS',
];

/** Good to know, and no more: these cost no short message unless somebody asks for it. */
const BY_MAIL_ALONE: readonly NoticeKind[] = [
  'DRAW_LOST',
  'MOVE_UNDONE',
  'PART_NAMED',
  'PAPER_ENDS',
  'EXPIRED',
  'DOSSIER_SENT',
  'DOSSIER_RECEIVED',
  'PETITION_RECEIVED',
  'PETITION_ACCEPTED',
  'NEWS_PUBLISHED',
];

export const isUrgent = (kind: NoticeKind): boolean => URGENT.includes(kind);
export const isBinding = (kind: NoticeKind): boolean => BINDING.includes(kind);

/** Until how long after it happened a message is worth sending, in hours. */
export const hoursGood = (kind: NoticeKind): number => (SECRET_KINDS.includes(kind) ? 1 : isUrgent(kind) ? 2 : 72);

/** What somebody chose, by `<channel>:<kind>`. */
export type Choices = Readonly<Record<string, boolean>>;

export const choiceOf = (channel: Channel, kind: NoticeKind): string => `${channel}:${kind}`;

/** Whether a kind goes to a confirmed address, as its owner chose. What binds goes whatever he chose. */
export function wants(choices: Choices, channel: Channel, kind: NoticeKind): boolean {
  if (isBinding(kind)) return true;
  return choices[choiceOf(channel, kind)] ?? !(channel === 'SMS' && BY_MAIL_ALONE.includes(kind));
}

/**
 * By which of the addresses that were given without an account somebody is told: by e-mail of all; by short message of what
 * binds, and of all where there is no e-mail.
 */
export function channelsGiven(kind: NoticeKind, given: Readonly<Record<Channel, boolean>>): Channel[] {
  return CHANNELS.filter((channel) => given[channel] && (channel === 'EMAIL' || isBinding(kind) || !given.EMAIL));
}
