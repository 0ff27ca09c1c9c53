import { problems } from '../../../shared/domain/problem.js';

/** Refusals when a gate is configured. */
export const refuse = problems({
  'gate-already-established': {
    status: 409,
    title: { vi: 'Cửa khẩu này đã được thiết lập', zh: '该口岸已设立', en: 'This gate is already established' },
  },
  'gate-not-established': {
    status: 404,
    title: { vi: 'Cửa khẩu này chưa được thiết lập', zh: '该口岸尚未设立', en: 'This gate is not established' },
  },
  'name-needs-prefix': {
    status: 422,
    title: {
      vi: 'Mã phải bắt đầu bằng {{prefix}}- và chỉ gồm chữ hoa, số, gạch ngang',
      zh: '编号须以 {{prefix}}- 开头，且仅含大写字母、数字和连字符',
      en: 'The code must begin with {{prefix}}- and hold only capitals, digits and dashes',
    },
    todo: { vi: 'Ví dụ {{prefix}}-1119.', zh: '例如 {{prefix}}-1119。', en: 'For example {{prefix}}-1119.' },
  },
  'name-taken': {
    status: 409,
    title: { vi: 'Mã {{name}} đã có', zh: '编号 {{name}} 已存在', en: 'The code {{name}} is already taken' },
    todo: { vi: 'Chọn mã khác.', zh: '请选择其他编号。', en: 'Choose another code.' },
  },
  'route-unknown': {
    status: 404,
    title: {
      vi: 'Cửa khẩu này không có tuyến {{route}}',
      zh: '该口岸没有通道 {{route}}',
      en: 'This gate has no route {{route}}',
    },
  },
  'yard-unknown': {
    status: 404,
    title: {
      vi: 'Cửa khẩu này không có bãi {{yard}}',
      zh: '该口岸没有停车场 {{yard}}',
      en: 'This gate has no yard {{yard}}',
    },
  },
  'capacity-unchanged': {
    status: 409,
    title: {
      vi: 'Sức chứa đã là {{capacity}}',
      zh: '容量已是 {{capacity}}',
      en: 'The capacity already is {{capacity}}',
    },
  },
});
