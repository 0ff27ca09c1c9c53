import { problems } from '../../../shared/domain/problem.js';

/** Refusals of lane commands. */
export const refuse = problems({
  'lane-unknown': {
    status: 404,
    title: {
      vi: 'Cửa khẩu này không có làn {{lane}}',
      zh: '该口岸没有车道 {{lane}}',
      en: 'This gate has no lane {{lane}}',
    },
  },
  'lane-already-open': {
    status: 409,
    title: { vi: 'Làn {{label}} đang mở', zh: '车道 {{label}} 已开放', en: 'Lane {{label}} is already open' },
  },
  'lane-already-paused': {
    status: 409,
    title: { vi: 'Làn {{label}} đang tạm dừng', zh: '车道 {{label}} 已暂停', en: 'Lane {{label}} is already paused' },
  },
  'lane-already-closed': {
    status: 409,
    title: { vi: 'Làn {{label}} đang đóng', zh: '车道 {{label}} 已关闭', en: 'Lane {{label}} is already closed' },
  },
  'lane-is-closed': {
    status: 409,
    title: {
      vi: 'Làn {{label}} đang đóng nên không tạm dừng được',
      zh: '车道 {{label}} 已关闭，无法暂停',
      en: 'Lane {{label}} is closed and cannot be paused',
    },
    todo: { vi: 'Mở làn trước.', zh: '请先开放车道。', en: 'Open the lane first.' },
  },
  'lane-not-reversible': {
    status: 409,
    title: {
      vi: 'Làn {{label}} không đổi chiều được',
      zh: '车道 {{label}} 不可变向',
      en: 'Lane {{label}} cannot be reversed',
    },
  },
  'lane-still-open': {
    status: 409,
    title: {
      vi: 'Làn {{label}} đang mở nên không đổi chiều được',
      zh: '车道 {{label}} 正在开放，不能变向',
      en: 'Lane {{label}} is open and cannot be reversed',
    },
    todo: {
      vi: 'Tạm dừng hoặc đóng làn rồi đổi chiều.',
      zh: '请先暂停或关闭车道再变向。',
      en: 'Pause or close the lane, then reverse it.',
    },
  },
  'lane-mode-unchanged': {
    status: 409,
    title: {
      vi: 'Làn {{label}} đã ở chế độ {{mode}}',
      zh: '车道 {{label}} 已是 {{mode}} 模式',
      en: 'Lane {{label}} already is in mode {{mode}}',
    },
  },
});
