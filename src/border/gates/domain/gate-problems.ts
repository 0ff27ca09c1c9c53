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
  'not-a-park': {
    status: 422,
    title: {
      vi: '{{yardName}} không phải bãi chờ ngoài cửa khẩu',
      zh: '{{yardName}} 不是口岸外的缓冲停车场',
      en: '{{yardName}} is no park before the gate',
    },
    todo: {
      vi: 'Chỉ bãi chờ ngoài cửa khẩu mới gọi hai bước.',
      zh: '只有口岸外的缓冲停车场才分两步叫号。',
      en: 'Only parks before the gate are called in two stages.',
    },
  },
  'not-a-gate-yard': {
    status: 422,
    title: {
      vi: '{{yardName}} cũng là bãi chờ ngoài cửa khẩu',
      zh: '{{yardName}} 也是口岸外的缓冲停车场',
      en: '{{yardName}} is a park before the gate itself',
    },
    todo: {
      vi: 'Chọn bãi trong cửa khẩu mà xe được gọi đến.',
      zh: '请选择车辆被叫往的口岸停车场。',
      en: 'Choose the gate yard that its vehicles are called to.',
    },
  },
  'park-unchanged': {
    status: 409,
    title: {
      vi: '{{yardName}} đã được cài đặt như vậy',
      zh: '{{yardName}} 已是该设置',
      en: '{{yardName}} is set like that already',
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
