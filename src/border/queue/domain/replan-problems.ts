import { problems } from '../../../shared/domain/problem.js';

/** Refusals of moving bookings out of a closure. */
export const refuse = problems({
  'replan-done': {
    status: 409,
    title: {
      vi: 'Các chỗ đặt trong giờ đóng cửa đã được dời',
      zh: '关闭时段内的预约已改期',
      en: 'The bookings of this closure were moved already',
    },
    todo: { vi: 'Hoàn tác trước khi dời lại.', zh: '如需重新改期，请先撤销。', en: 'Undo it before moving them anew.' },
  },
  'replan-unknown': {
    status: 404,
    title: {
      vi: 'Chưa dời chỗ đặt nào vì lệnh đóng cửa này',
      zh: '此关闭令尚未改期任何预约',
      en: 'No bookings were moved out of this closure',
    },
  },
  'replan-not-done': {
    status: 409,
    title: {
      vi: 'Việc dời chỗ đặt chưa xong hoặc đã hoàn tác',
      zh: '改期尚未完成或已撤销',
      en: 'Moving the bookings is not done yet, or was undone',
    },
  },
  'replan-too-many': {
    status: 422,
    title: {
      vi: 'Quá {{most}} chỗ đặt trong một lần dời',
      zh: '一次改期超过 {{most}} 个预约',
      en: 'More than {{most}} bookings at once',
    },
    todo: { vi: 'Chia lệnh đóng cửa thành nhiều phần.', zh: '请分段公告关闭。', en: 'Announce the closure in parts.' },
  },
});
