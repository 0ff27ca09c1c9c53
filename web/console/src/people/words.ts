import { ROLE_WORDS } from '../../../../src/shared/domain/role-words.js';

/** Of the officers' register, of firms that apply, and of appeals. */
export const peopleWords = {
  title: { vi: 'Nhân sự', zh: '人员', en: 'Staff' },
  invite: { vi: 'Mời người mới', zh: '邀请人员', en: 'Invite somebody' },
  name: { vi: 'Họ tên', zh: '姓名', en: 'Name' },
  email: { vi: 'Email', zh: '邮箱', en: 'E-mail' },
  phone: { vi: 'Điện thoại', zh: '电话', en: 'Telephone' },
  contactHow: {
    vi: 'Cần email hoặc điện thoại.',
    zh: '邮箱或电话至少填一项。',
    en: 'An e-mail address or a telephone number.',
  },
  role: { vi: 'Vai trò', zh: '角色', en: 'Role' },
  agency: { vi: 'Cơ quan', zh: '机构', en: 'Agency' },
  noGate: { vi: 'Không gắn cửa khẩu', zh: '不属某口岸', en: 'No gate' },
  office: { vi: 'Mã xã, phường hoặc sở', zh: '乡镇或厅局代码', en: 'Code of the commune or department' },
  yards: { vi: 'Trực ở các bãi', zh: '值班停车场', en: 'Works in these yards' },
  yardsHow: {
    vi: 'Không chọn bãi nào: làm việc ở mọi bãi của cửa khẩu.',
    zh: '不选：可在该口岸所有停车场工作。',
    en: 'None chosen: he works in every yard of the gate.',
  },
  noAgency: { vi: 'Không', zh: '无', en: 'None' },
  also: { vi: 'Kiêm thêm', zh: '兼任', en: 'And also' },
  noOther: { vi: 'Không thêm', zh: '不增加', en: 'Nothing more' },
  find: { vi: 'Tìm theo tên', zh: '按姓名查找', en: 'Find by name' },
  whose: { vi: 'Thuộc về', zh: '所属', en: 'Belongs to' },
  ofGate: { vi: 'Cửa khẩu và tỉnh', zh: '口岸与省', en: 'Gate and province' },
  ofFirms: { vi: 'Doanh nghiệp', zh: '企业', en: 'Firms' },
  doInvite: { vi: 'Mời', zh: '邀请', en: 'Invite' },
  link: {
    vi: 'Đường dẫn một lần, hạn 72 giờ. Chỉ hiện lần này: đưa riêng cho người đó.',
    zh: '一次性链接，72 小时有效。仅显示这一次，请只交给本人。',
    en: 'A one-time link, good for 72 hours. Shown only now: hand it to this person alone.',
  },
  none: { vi: 'Chưa có ai', zh: '暂无人员', en: 'Nobody yet' },
  noneTodo: { vi: 'Mời người đầu tiên ở bên.', zh: '请在旁边邀请第一位。', en: 'Invite the first one beside this.' },
  firmPerson: { vi: 'Người của doanh nghiệp', zh: '企业人员', en: 'Somebody of a firm' },
  post: { vi: 'Đổi vị trí…', zh: '调整岗位…', en: 'Change the posting…' },
  doPost: { vi: 'Đổi; mọi phiên kết thúc', zh: '调整并结束所有会话', en: 'Change it; all his sessions end' },
  reset: { vi: 'Cấp lại đăng nhập…', zh: '重置登录…', en: 'Reset the sign-in…' },
  resetSure: {
    vi: 'Mật khẩu, bước xác thực hai và mọi phiên mất hiệu lực.',
    zh: '密码、第二步验证和所有会话都将失效。',
    en: 'Password, second factor and all sessions are gone.',
  },
  doReset: { vi: 'Đúng, cấp lại', zh: '确认重置', en: 'Yes, reset it' },
  end: { vi: 'Thu hồi tài khoản…', zh: '停用账户…', en: 'End the account…' },
  endSure: {
    vi: 'Mất quyền ngay; những gì đã làm vẫn còn.',
    zh: '立即失去权限；已做的记录保留。',
    en: 'Access ends at once; what this person did stays.',
  },
  doEnd: { vi: 'Đúng, thu hồi', zh: '确认停用', en: 'Yes, end it' },
} as const;

export const applicationWords = {
  title: { vi: 'Doanh nghiệp xin tham gia', zh: '申请加入的企业', en: 'Firms that apply' },
  none: { vi: 'Không có hồ sơ nào', zh: '没有申请', en: 'No application' },
  noneTodo: {
    vi: 'Hồ sơ gửi từ trang công khai hoặc quầy hiện ở đây.',
    zh: '公众页面或柜台提交的申请会显示在此。',
    en: 'Those sent from the public page or the counter appear here.',
  },
  taxCode: { vi: 'Mã số thuế', zh: '税号', en: 'Tax code' },
  contact: { vi: 'Liên hệ', zh: '联系人', en: 'Contact' },
  doubt: { vi: 'Nghi vấn: {{what}}', zh: '疑点：{{what}}', en: 'In doubt: {{what}}' },
  approve: { vi: 'Chấp thuận', zh: '批准', en: 'Approve' },
  refuse: { vi: 'Từ chối…', zh: '拒绝…', en: 'Refuse…' },
  note: { vi: 'Lời nhắn (người nộp đọc được)', zh: '留言（申请人可见）', en: 'Word to the applicant' },
} as const;

export const appealWords = {
  title: { vi: 'Khiếu nại phạt vắng mặt', zh: '缺席处罚申诉', en: 'Appeals against no-shows' },
  none: { vi: 'Không có khiếu nại nào', zh: '没有申诉', en: 'No appeal' },
  noneTodo: {
    vi: 'Khiếu nại chưa quyết hiện ở đây; người liên quan không được quyết.',
    zh: '未裁决的申诉显示在此；当事人不得裁决。',
    en: 'Open appeals appear here; nobody who had a part in it decides.',
  },
  against: { vi: 'Phạt', zh: '处罚对象', en: 'Penalty of' },
  byDecideBy: { vi: 'Hạn quyết', zh: '裁决期限', en: 'Decide by' },
  byUntil: { vi: 'Hạn phạt', zh: '处罚期限', en: 'End of the penalty' },
  lookOnly: { vi: 'Xem…', zh: '查看…', en: 'Look…' },
  decidedNote: { vi: 'Lý do đã nêu', zh: '裁决理由', en: 'What was answered' },
  ofVehicle: { vi: 'Xe', zh: '车辆', en: 'A vehicle' },
  ofCarrier: { vi: 'Hãng vận tải', zh: '承运人', en: 'A carrier' },
  noShows: { vi: '{{count}} lần vắng', zh: '{{count}} 次缺席', en: '{{count}} no-shows', one: '1 no-show' },
  until: { vi: 'phạt đến {{at}}', zh: '处罚至 {{at}}', en: 'penalty until {{at}}' },
  decideBy: { vi: 'quyết trước {{at}}', zh: '{{at}} 前裁决', en: 'decide by {{at}}' },
  supported: {
    vi: '{{count}} người làm chứng',
    zh: '{{count}} 人作证',
    en: '{{count}} bear it out',
    one: '1 bears it out',
  },
  look: { vi: 'Xem và quyết…', zh: '查看并裁决…', en: 'Look and decide…' },
  says: { vi: 'Lời khiếu nại', zh: '申诉内容', en: 'What it says' },
  restsOn: { vi: 'Dựa trên', zh: '依据', en: 'It rests on' },
  grant: { vi: 'Chấp nhận, xoá phạt', zh: '支持申诉并解除', en: 'Grant it, lift the penalty' },
  deny: { vi: 'Bác', zh: '驳回', en: 'Refuse it' },
  note: { vi: 'Lý do quyết định', zh: '裁决理由', en: 'Why' },
} as const;

export const peopleCodeWords = {
  role: ROLE_WORDS,
  personStatus: {
    INVITED: { vi: 'Đã mời', zh: '已邀请', en: 'Invited' },
    ACTIVE: { vi: 'Đang làm', zh: '在用', en: 'Active' },
    DEACTIVATED: { vi: 'Đã thu hồi', zh: '已停用', en: 'Ended' },
  },
  applicationStatus: {
    PENDING: { vi: 'Chờ quyết', zh: '待审批', en: 'To decide' },
    APPROVED: { vi: 'Đã chấp thuận', zh: '已批准', en: 'Approved' },
    REFUSED: { vi: 'Đã từ chối', zh: '已拒绝', en: 'Refused' },
  },
  refusalReason: {
    PAPERS_MISSING: { vi: 'Thiếu giấy tờ', zh: '材料不全', en: 'Papers are missing' },
    TAX_CODE_NOT_IN_FORCE: { vi: 'Mã số thuế không hiệu lực', zh: '税号无效', en: 'Tax code not in force' },
    NOT_AUTHORISED_BY_THE_FIRM: {
      vi: 'Không được doanh nghiệp uỷ quyền',
      zh: '未获企业授权',
      en: 'Not authorised by the firm',
    },
    CONTACT_NOT_REACHED: { vi: 'Không liên hệ được', zh: '无法联系', en: 'Contact not reached' },
    OTHER: { vi: 'Khác', zh: '其他', en: 'Other' },
  },
  appealFilter: {
    OPEN: { vi: 'Chưa quyết', zh: '未裁决', en: 'To decide' },
    OVERDUE: { vi: 'Quá hạn quyết', zh: '逾期未裁决', en: 'Overdue' },
    DECIDED: { vi: 'Đã quyết', zh: '已裁决', en: 'Decided' },
  },
  appealVerdict: {
    GRANTED: { vi: 'Đã chấp nhận', zh: '已支持', en: 'Granted' },
    REFUSED: { vi: 'Đã bác', zh: '已驳回', en: 'Refused' },
  },
  appealReason: {
    BREAKDOWN: { vi: 'Hỏng xe', zh: '车辆故障', en: 'Breakdown' },
    ROAD_BLOCKED: { vi: 'Tắc đường', zh: '道路受阻', en: 'The road was blocked' },
    CALL_NOT_RECEIVED: { vi: 'Không nhận được lời gọi', zh: '未收到呼叫', en: 'The call did not arrive' },
    GATE_AT_FAULT: { vi: 'Lỗi cửa khẩu', zh: '口岸过错', en: 'The gate’s fault' },
    OTHER: { vi: 'Khác', zh: '其他', en: 'Other' },
  },
} as const;
