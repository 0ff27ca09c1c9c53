import { problems } from '../../../shared/domain/problem.js';

/** Refusals of how decisions come in: the modes of agencies, decisions told from elsewhere, many at once. */
export const refuse = problems({
  'agency-mode-other': {
    status: 409,
    title: {
      vi: 'Tại cửa khẩu này, quyết định của {{agency}} được ghi theo cách khác ({{mode}})',
      zh: '在本口岸，{{agency}}的决定以其他方式记录（{{mode}}）',
      en: 'At this gate decisions of {{agency}} come in another way ({{mode}})',
    },
    todo: {
      vi: 'Xem chế độ làm việc của cơ quan tại cửa khẩu; dừng xe thì luôn được.',
      zh: '请查看该机关在本口岸的工作模式；扣留车辆始终可以。',
      en: "See the agency's mode at the gate; holding a vehicle is always possible.",
    },
  },
  'mode-in-the-past': {
    status: 422,
    title: {
      vi: 'Chế độ không thể có hiệu lực từ quá khứ',
      zh: '模式不能自过去生效',
      en: 'A mode cannot hold from the past',
    },
  },
  'mode-change-unknown': {
    status: 404,
    title: { vi: 'Không có đề nghị đổi chế độ này', zh: '没有此模式变更', en: 'There is no such change of mode' },
  },
  'mode-change-decided': {
    status: 409,
    title: {
      vi: 'Đề nghị này đã được xử lý',
      zh: '此变更已处理',
      en: 'This change was confirmed or withdrawn already',
    },
  },
  'agency-mode-needs-second-person': {
    status: 403,
    title: {
      vi: 'Cần người thứ hai xác nhận',
      zh: '须由第二人确认',
      en: 'A second person has to do this',
    },
    todo: {
      vi: 'Nhờ một người khác của cơ quan xác nhận.',
      zh: '请该机关的另一人确认。',
      en: 'Ask another person who may.',
    },
  },
  'mode-not-for-agency': {
    status: 422,
    title: {
      vi: 'Phí cửa khẩu do ban quản lý tự thu: tại đây, theo chuyển khoản, hoặc không theo dõi',
      zh: '口岸费由管委会自行收取：在此办理、凭转账或不跟踪',
      en: 'The fee is the board’s own: it is decided here, by transfers too, or not tracked',
    },
  },
  'reason-not-in-list': {
    status: 422,
    title: {
      vi: 'Lý do không có trong danh mục: {{allowed}}',
      zh: '理由不在目录中：{{allowed}}',
      en: 'The reason is none of the list: {{allowed}}',
    },
  },
  'hold-missing': {
    status: 422,
    title: {
      vi: 'Thiếu lý do giữ lại',
      zh: '缺少扣留理由',
      en: 'The reasons of the hold are missing',
    },
  },
});
