import { problems } from '../../../shared/domain/problem.js';

/** Why something is refused about community digital teams. */
export const refuse = problems({
  'team-place-missing': {
    status: 422,
    title: {
      vi: 'Hãy ghi thôn hoặc đường phố của tổ',
      zh: '请填写小组所在村或街道',
      en: 'Name the hamlet or street of the team',
    },
  },
  'team-place-unfitting': {
    status: 422,
    title: {
      vi: 'Tổ cấp xã không gắn với thôn hay đường phố',
      zh: '乡级小组不对应村或街道',
      en: 'A commune’s own team has no hamlet or street',
    },
  },
  'team-commune-unknown': {
    status: 422,
    title: { vi: 'Không có xã, phường này', zh: '没有此乡镇', en: 'There is no such commune' },
  },
  'team-other-commune': {
    status: 403,
    title: { vi: 'Tổ này thuộc xã, phường khác', zh: '该小组属于其他乡镇', en: 'This team is another commune’s' },
    todo: {
      vi: 'Liên hệ công chức của xã, phường đó.',
      zh: '请联系该乡镇的公务员。',
      en: 'Turn to a civil servant of that commune.',
    },
  },
  'team-code-taken': {
    status: 409,
    title: { vi: 'Mã tổ này đã được dùng', zh: '该小组编码已被使用', en: 'This code of a team is taken' },
  },
  'team-leader-only': {
    status: 403,
    title: {
      vi: 'Việc này dành cho tổ trưởng hoặc công chức xã',
      zh: '此事须由组长或乡镇公务员办理',
      en: 'This is for the leader of the team or a civil servant of the commune',
    },
  },
  'team-full': {
    status: 409,
    title: {
      vi: 'Tổ đã có {{most}} thành viên',
      zh: '小组已有 {{most}} 名成员',
      en: 'The team has {{most}} members already',
    },
  },
  'team-account-unfitting': {
    status: 422,
    title: {
      vi: 'Tài khoản này chưa được phân công vào tổ công nghệ số của xã',
      zh: '该账户未派入本乡镇数字小组',
      en: 'This account is not posted to teams of the commune',
    },
    todo: {
      vi: 'Đề nghị quản trị phân công vai trò thành viên tổ công nghệ số.',
      zh: '请管理员分配数字小组成员角色。',
      en: 'Ask an administrator to post it as a team member.',
    },
  },
  'team-account-taken': {
    status: 409,
    title: { vi: 'Tài khoản này đã thuộc một tổ', zh: '该账户已属于某小组', en: 'This account is of a team already' },
  },
  'team-member-unknown': {
    status: 422,
    title: { vi: 'Tổ không có thành viên này', zh: '小组没有此成员', en: 'The team has no such member' },
  },
  'team-member-gone': {
    status: 409,
    title: { vi: 'Thành viên này đã rời tổ', zh: '该成员已离开小组', en: 'This member has left the team' },
  },
  'team-left-before-joined': {
    status: 422,
    title: { vi: 'Ngày rời tổ trước ngày vào tổ', zh: '离组日期早于入组日期', en: 'Nobody leaves before he joined' },
  },
  'team-day-in-future': {
    status: 422,
    title: { vi: 'Ngày này chưa tới', zh: '该日期尚未到来', en: 'This day has not come yet' },
  },
  'team-training-strangers': {
    status: 422,
    title: {
      vi: 'Có người chưa thuộc tổ vào ngày tập huấn',
      zh: '有人在培训当天不属于本小组',
      en: 'Somebody was not of the team on the day of the training',
    },
  },
  'team-visit-in-future': {
    status: 422,
    title: { vi: 'Ngày đến nhà chưa tới', zh: '走访日期尚未到来', en: 'The day of the visit has not come yet' },
    todo: {
      vi: 'Kiểm tra ngày trên điện thoại.',
      zh: '请检查手机日期。',
      en: 'Look whether the phone shows the right day.',
    },
  },
  'team-visit-too-old': {
    status: 422,
    title: {
      vi: 'Lượt đến nhà đã quá {{days}} ngày',
      zh: '走访已超过 {{days}} 天',
      en: 'The visit was more than {{days}} days ago',
    },
  },
  'team-visit-not-yours': {
    status: 403,
    title: {
      vi: 'Lượt đến nhà này do người khác ghi',
      zh: '该走访由他人记录',
      en: 'Somebody else recorded this visit',
    },
  },
  'team-visit-differs': {
    status: 409,
    title: {
      vi: 'Lần sửa này đã được gửi với nội dung khác',
      zh: '该次修改已以不同内容提交',
      en: 'This correction was sent with other figures already',
    },
    todo: { vi: 'Sửa lại lần nữa rồi gửi.', zh: '请再次修改后提交。', en: 'Correct it once more and send that.' },
  },
  'team-visit-more-than-people': {
    status: 422,
    title: {
      vi: 'Nhiều hơn số người trên 15 tuổi',
      zh: '超过 15 岁以上人数',
      en: 'More than there are people over 15',
    },
  },
  'team-visit-procedure-unknown': {
    status: 422,
    title: { vi: 'Không có thủ tục này', zh: '没有此手续', en: 'There is no such procedure' },
  },
  'team-consent-in-future': {
    status: 422,
    title: { vi: 'Thời điểm đồng ý chưa tới', zh: '同意时间尚未到来', en: 'The consent lies in the future' },
  },
  'team-consent-other': {
    status: 409,
    title: {
      vi: 'Hồ sơ này đã có sự đồng ý khác',
      zh: '该档案已有另一份同意',
      en: 'Another consent is on record for this dossier',
    },
  },
});
